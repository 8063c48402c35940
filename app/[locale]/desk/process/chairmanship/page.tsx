import type { Metadata } from 'next'
import { ceremonyDates } from '#components/record/ceremony-dates.ts'
import { DatedList } from '#components/record/dated-list'
import { DatedRow, DatedRows } from '#components/record/dated-rows'
import { dayField, languageFields, personField, precisionField, RecordAct, sourceField } from '#components/record/record-fields'
import { sourceName } from '#components/record/source-name.ts'
import { ActionForm } from '#components/ui/action-form'
import { Fold } from '#components/ui/disclosure'
import { Localized } from '#components/ui/localized'
import { Crumbs, Page } from '#components/ui/page'
import { Hint, Prose } from '#components/ui/text'
import { POSTS } from '#domain/record/process-terms'
import type { BeginningPrecision } from '#domain/record/register-terms'
import { formatDate, formatInstant } from '#domain/time/format'
import { formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { peopleToLink } from '#server/people/queries/people-to-link'
import { chairmanshipDesk } from '#server/record/queries/chairmanship-desk'
import { pageLocale, readDesk } from '#server/web/page'
import { correctTermAction, endChairpersonAction, nameChairpersonAction } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('process.chairmanship') }
}

export default async function ChairmanshipDeskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const desk = await readDesk(chairmanshipDesk, { locale }, locale)
  const people = await readDesk(peopleToLink, { locale }, locale)
  const begins = (term: { effectiveOn: string; precision: BeginningPrecision }) =>
    t('process.sinceDay', { from: formatSince(term.effectiveOn, term.precision, locale) })
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/process`}>{t('process.title')}</a>
      </Crumbs>
      <h1>{t('process.chairmanship')}</h1>
      <Prose className="mt-3.5 text-soft">
        {t('process.termsWhat')} <a href={`/${locale}/desk/handover`}>{t('handover.title')}</a>
      </Prose>
      {desk.terms.map((term) => (
        <section key={term.id} className="mt-10.5">
          <h2>
            {term.name}, {begins(term)}
          </h2>
          <Hint>
            {term.ceremonyOn === null
              ? null
              : `${t('chairmanship.columns.ceremony')}: ${ceremonyDates({ from: term.ceremonyFrom ?? term.ceremonyOn, on: term.ceremonyOn, planned: term.ceremonyPlanned }, locale, t)} · `}
            {sourceName(term.source, t)}
          </Hint>
          <DatedList
            rows={term.persons}
            zone={desk.zone}
            locale={locale}
            t={t}
            says={(row) => (
              <p>
                {t(`process.posts.${row.post}`)}:{' '}
                <strong>
                  <Localized text={row.name} locale={locale} />
                </strong>
                , <Localized text={row.position} locale={locale} />
                {row.lastKnownOn === null ? null : ` (${t('chairmanship.lastKnown', { date: formatDate(row.lastKnownOn, locale) })})`}
              </p>
            )}
            act={(row) => (
              <RecordAct title={t('process.end')}>
                <Hint>{t('process.endWhat')}</Hint>
                <ActionForm
                  action={endChairpersonAction}
                  hidden={{ chairpersonId: row.id }}
                  lead={false}
                  rows={[[dayField('on', t('process.endsOn'), row.validUntil ?? '')]]}
                  submit={t('process.end')}
                />
              </RecordAct>
            )}
          />
          <RecordAct title={t('process.chairperson')}>
            <ActionForm
              action={nameChairpersonAction}
              hidden={{ term: term.effectiveOn }}
              lead={false}
              rows={[
                [
                  {
                    name: 'post',
                    label: t('process.post'),
                    type: 'select',
                    options: POSTS.map((post) => ({ value: post, label: t(`process.posts.${post}`) })),
                  },
                  personField(t, people, locale),
                ],
                languageFields(t, 'position', t('process.position')),
                [dayField('from', t('process.from')), precisionField(t)],
                [dayField('until', t('process.until')), sourceField(t)],
              ]}
              submit={t('process.record')}
            />
          </RecordAct>
          <RecordAct title={t('process.correctTerm')}>
            <Prose className="mt-1.75 text-soft">{t('process.correctTermWhat')}</Prose>
            <ActionForm
              action={correctTermAction}
              hidden={{ term: term.effectiveOn }}
              lead={false}
              rows={[
                [dayField('effectiveOn', t('handover.effectiveOn'), term.effectiveOn), precisionField(t, term.precision)],
                [
                  dayField('ceremonyOn', t('handover.ceremonyOn'), term.ceremonyOn ?? ''),
                  dayField('endsOn', t('process.endsEarly'), term.endsOn ?? ''),
                ],
                [sourceField(t)],
              ]}
              submit={t('process.record')}
            />
          </RecordAct>
        </section>
      ))}
      {desk.replaced.length === 0 ? null : (
        <Fold className="mt-12.25" title={t('process.saidBefore', { count: desk.replaced.length })}>
          <DatedRows replaced>
            {desk.replaced.map((term) => (
              <DatedRow key={term.id} when={begins(term)}>
                <strong>{term.name}</strong>
                <Hint>
                  {sourceName(term.source, t)} ·{' '}
                  {t('process.replacedAt', { time: formatInstant(term.replacedAt ?? '', locale, desk.zone) })}
                </Hint>
              </DatedRow>
            ))}
          </DatedRows>
        </Fold>
      )}
    </Page>
  )
}
