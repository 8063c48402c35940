import '../../handover/record.css'
import type { Metadata } from 'next'
import { DatedList } from '#components/record/dated-list'
import { dayField, languageFields, personField, precisionField, RecordAct, sourceField } from '#components/record/record-fields'
import { sourceName } from '#components/record/source-name.ts'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { POSTS } from '#domain/record/process-terms'
import { formatDate, formatInstant } from '#domain/time/format'
import { formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { peopleToLink } from '#server/people/queries/people-to-link'
import { chairmanshipDesk } from '#server/record/queries/chairmanship-desk'
import { pageLocale, readDesk } from '#server/web/page'
import { correctTermAction, endChairpersonAction, nameChairpersonAction } from '../actions'

type Props = { params: Promise<{ locale: string }> }

const PATH = '/desk/process/chairmanship'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('process.chairmanship') }
}

export default async function ChairmanshipDeskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const desk = await readDesk(chairmanshipDesk, { locale }, locale, PATH)
  const people = await readDesk(peopleToLink, { locale }, locale, PATH)
  const begins = (term: { effectiveOn: string; precision: 'day' | 'month' }) =>
    t('process.sinceDay', { from: formatSince(term.effectiveOn, term.precision, locale) })
  return (
    <div className="page">
      <p className="crumbs">
        <a href={`/${locale}/desk/process`}>{t('process.title')}</a>
      </p>
      <h1>{t('process.chairmanship')}</h1>
      <p className="prose mt-4 text-soft">
        {t('process.termsWhat')} <a href={`/${locale}/desk/handover`}>{t('handover.title')}</a>
      </p>
      {desk.terms.map((term) => (
        <section key={term.id} className="mt-12">
          <h2>
            {term.name}, {begins(term)}
          </h2>
          <p className="hint">
            {term.ceremonyOn === null ? null : `${t('chairmanship.columns.ceremony')}: ${formatDate(term.ceremonyOn, locale)} · `}
            {sourceName(term.source, t)}
          </p>
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
              </p>
            )}
            act={(row) => (
              <RecordAct title={t('process.end')}>
                <p className="hint">{t('process.endWhat')}</p>
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
                    options: POSTS.map((one) => ({ value: one, label: t(`process.posts.${one}`) })),
                  },
                  personField(t, people),
                ],
                languageFields(t, 'position', t('process.position')),
                [dayField('from', t('process.from')), precisionField(t)],
                [dayField('until', t('process.until')), sourceField(t)],
              ]}
              submit={t('process.record')}
            />
          </RecordAct>
          <RecordAct title={t('process.correctTerm')}>
            <p className="prose mt-2 text-soft">{t('process.correctTermWhat')}</p>
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
        <details className="mt-14">
          <summary className="plain">{t('process.saidBefore', { count: desk.replaced.length })}</summary>
          <ul className="dated-list replaced">
            {desk.replaced.map((term) => (
              <li key={term.id}>
                <p className="dated-when">{begins(term)}</p>
                <div>
                  <strong>{term.name}</strong>
                  <p className="hint">
                    {sourceName(term.source, t)} ·{' '}
                    {t('process.replacedAt', { time: formatInstant(term.replacedAt ?? '', locale, desk.zone) })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
