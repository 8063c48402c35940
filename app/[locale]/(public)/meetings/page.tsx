import type { Metadata } from 'next'
import { pageHead } from '#app/page-head'
import { MeetingYears } from '#components/record/meeting-list'
import { RegisterFilterForm } from '#components/record/register-filter'
import { IssuedList } from '#components/statement/issued-list'
import { Notice } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { understoodFilter } from '#domain/record/understood-filter'
import { translator } from '#messages/translator'
import { register } from '#server/record/queries/register'
import { registerChoices } from '#server/record/queries/register-choices'
import { issuedTexts } from '#server/statement/queries/issued-texts'
import { pageLocale, readPage } from '#server/web/page'

const FIELDS = ['year', 'type', 'place', 'state', 'text'] as const
type Asked = Partial<Record<(typeof FIELDS)[number] | 'before', string | string[]>>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = translator(locale)
  return pageHead({ locale, path: '/meetings', title: t('record.title'), description: t('record.what'), card: '/card.png?page=meetings' })
}

export default async function MeetingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const asked = await searchParams
  const askedFor = (field: keyof Asked) => (typeof asked[field] === 'string' ? asked[field].slice(0, 120) : '')
  const choices = await readPage(registerChoices, { locale })
  const { filter, leftOut } = understoodFilter(
    {
      year: askedFor('year'),
      type: askedFor('type'),
      place: askedFor('place'),
      state: askedFor('state'),
      text: askedFor('text'),
    },
    choices,
  )
  const { meetings, count, next } = await readPage(register, { before: askedFor('before') || null, filter })
  const narrowed = FIELDS.some((field) => filter[field] !== '')
  const texts = narrowed || asked.before !== undefined ? [] : await readPage(issuedTexts, {})
  const query = new URLSearchParams(FIELDS.flatMap((field) => (filter[field] === '' ? [] : [[field, filter[field]]])))
  if (next !== null) query.set('before', next)
  return (
    <Page>
      <h1>{t('record.title')}</h1>
      <Prose className="mt-3.5 text-soft">{t('record.what')}</Prose>
      <RegisterFilterForm filter={filter} choices={choices} locale={locale} t={t} />
      {leftOut.length === 0 ? null : (
        <Notice className="mt-5.25">
          {t('record.leftOut', {
            asked: leftOut.map(({ field, value }) => t('record.asked', { field: t(`record.by.${field}`), value })).join('; '),
          })}
        </Notice>
      )}
      {meetings.length === 0 ? null : (
        <p className="mt-7 text-soft">
          {t(count.more ? 'record.foundMore' : narrowed ? 'record.found' : 'record.onRecord', { count: count.found })}
          {narrowed ? (
            <>
              {' · '}
              <a href={`/${locale}/meetings`}>{t('record.all')}</a>
            </>
          ) : null}
        </p>
      )}
      <div className="mt-8.75">
        {meetings.length === 0 ? (
          <>
            <Prose>{t(narrowed ? 'record.noneFound' : 'record.empty')}</Prose>
            {narrowed ? (
              <p className="mt-3">
                <a href={`/${locale}/meetings`}>{t('record.all')}</a>
              </p>
            ) : null}
          </>
        ) : (
          <MeetingYears meetings={meetings} locale={locale} t={t} />
        )}
      </div>
      {next === null ? null : (
        <p className="mt-7">
          <a rel="next" href={`/${locale}/meetings?${query}`}>
            {t('record.earlier')}
          </a>
        </p>
      )}
      <IssuedList texts={texts} locale={locale} t={t} />
    </Page>
  )
}
