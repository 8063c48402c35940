import type { Metadata } from 'next'
import { cache } from 'react'
import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { IssueNote } from '#components/statement/issue-note'
import { StatementText } from '#components/statement/statement-text'
import { Localized } from '#components/ui/localized'
import { Band } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Eyebrow } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ as?: string | string[] }> }

// The title and the page share one read in a request.
const readOnce = cache((slug: string, locale: Locale) => readPage(issuedStatement, { slug, locale }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug } = await params
  const { languages, meeting, demonstration } = await readOnce(slug, locale)
  const shown = languages.find((language) => language.locale === locale) ?? languages[0]
  const mark = demonstration ? ` (${translator(shown?.locale ?? locale)('statement.demonstrationMark')})` : ''
  return { title: `${shown?.title}${mark} – ${words(meeting.title, locale)}` }
}

export default async function StatementPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const read = await readOnce(slug, locale)
  const { as } = await searchParams
  const earlier = read.earlier.find(({ correction }) => String(correction) === as)
  const languages = earlier?.languages ?? read.languages
  const shown = languages.find((language) => language.locale === locale) ?? languages.find(({ standing }) => standing === 'authoritative')
  if (!shown) throw new Error('an issued text without its authoritative language')
  const { meeting } = read
  const where = [words(meeting.city, locale), formatDates(meeting.startsOn, meeting.endsOn, locale)].filter(Boolean).join(', ')
  return (
    <Page className="max-w-[780px]">
      <article>
        <Eyebrow>
          {read.hasSchedule ? (
            <a href={`/${locale}/meetings/${slug}`}>
              <Localized text={meeting.title} locale={locale} />
            </a>
          ) : (
            <Localized text={meeting.title} locale={locale} />
          )}
          {`, ${where}`}
        </Eyebrow>
        <h1 lang={shown.locale} dir="auto">
          {shown.title}
          {read.demonstration ? <DemonstrationMark t={translator(shown.locale)} /> : null}
        </h1>
        {read.demonstration ? <Band>{t('statement.demonstration')}</Band> : null}
        {read.withdrawal === null ? null : (
          <Band role="note">
            <p>
              <strong>{t('statement.withdrawnNotice')}</strong> <span dir="auto">{read.withdrawal.reason}</span>
            </p>
          </Band>
        )}
        {earlier === undefined ? null : (
          <Band>
            {t('statement.earlierNotice')} <a href={`/${locale}/meetings/${slug}/statement`}>{t('statement.toNewest')}</a>
          </Band>
        )}
        {shown.locale === locale ? null : <Band>{t('statement.notInLanguage', { language: locale, shown: shown.locale })}</Band>}
        {shown.standing === 'unofficial' && !read.demonstration ? <Band>{t('statement.unofficialNotice')}</Band> : null}
        <StatementText paragraphs={shown.paragraphs} lang={shown.locale} />
        <IssueNote read={read} shown={shown} as={earlier?.correction ?? null} locale={locale} t={t} />
      </article>
    </Page>
  )
}
