import '../handover/record.css'
import type { Metadata } from 'next'
import { languageFields, RecordAct } from '#components/record/record-fields'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import type { StandingCapacity } from '#domain/record/process-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatSince } from '#domain/time/known-dates'
import { type Translator, translator } from '#messages/translator'
import { processDesk } from '#server/record/queries/process-desk'
import { pageLocale, readDesk } from '#server/web/page'
import { addStateAction, setSilenceHoursAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('process.title') }
}

export default async function ProcessPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const desk = await readDesk(processDesk, { locale }, locale, '/desk/process')
  const lists = [
    ['members', desk.states.filter((one) => one.capacity?.capacity === 'member')],
    ['observers', desk.states.filter((one) => one.capacity?.capacity === 'observer')],
    ['others', desk.states.filter((one) => one.capacity?.capacity !== 'member' && one.capacity?.capacity !== 'observer')],
  ] as const
  return (
    <div className="page">
      <h1>{t('process.title')}</h1>
      <p className="prose mt-4 text-soft">{t('process.what')}</p>
      <p className="mt-6">
        <a href={`/${locale}/desk/process/chairmanship`}>{t('process.chairmanship')}</a>
      </p>
      <p className="mt-2">
        <a href={`/${locale}/desk/people`}>{t('process.directory')}</a>
      </p>
      {lists.map(([list, states]) =>
        states.length === 0 ? null : (
          <section key={list} className="mt-12">
            <h2>{t(`process.lists.${list}`)}</h2>
            <ul className="state-list">
              {states.map((one) => (
                <li key={one.code}>
                  <a href={`/${locale}/desk/process/states/${one.code}`}>
                    <strong>{one.name}</strong>
                  </a>
                  <span>{one.officialName}</span>
                  <Standing capacity={one.capacity} locale={locale} t={t} />
                  {one.designated.map((row) => (
                    <span key={`${row.as} ${words(row.name, locale)}`} className="hint">
                      {t(`states.designations.${row.as}`)}: <Localized text={row.name} locale={locale} />
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <RecordAct title={t('process.addState')}>
        <p className="prose mt-2 text-soft">{t('process.addStateWhat')}</p>
        <ActionForm
          action={addStateAction}
          lead={false}
          rows={[
            [{ name: 'state', label: t('process.code') }],
            languageFields(t, 'short', t('process.short')),
            languageFields(t, 'official', t('process.official')),
            languageFields(t, 'sortsAs', t('process.sortsAs')),
          ]}
          submit={t('process.record')}
        />
      </RecordAct>
      <section className="mt-12">
        <h2>{t('process.lists.organizations')}</h2>
        <ul className="state-list">
          {desk.organizations.map((one) => (
            <li key={one.id}>
              <a href={`/${locale}/desk/process/organizations/${one.id}`}>
                <strong>
                  <Localized text={one.shortName} locale={locale} />
                </strong>
              </a>
              <span>
                <Localized text={one.officialName} locale={locale} />
              </span>
              {one.supportUnit ? <span className="hint">{t('states.supportUnit')}</span> : null}
              <Standing capacity={one.capacity} locale={locale} t={t} />
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-12">
        <h2>{t('process.settings')}</h2>
        <ActionForm
          action={setSilenceHoursAction}
          lead={false}
          rows={[[{ name: 'hours', label: t('process.silenceHours'), type: 'number', value: String(desk.silenceHours) }]]}
          submit={t('process.record')}
        />
      </section>
    </div>
  )
}

type Capacity = { capacity: StandingCapacity; since: string; precision: 'day' | 'month' } | null

function Standing({ capacity, locale, t }: { capacity: Capacity; locale: Locale; t: Translator }) {
  if (capacity === null) return null
  return (
    <span className="hint">
      {t(`process.capacities.${capacity.capacity}`)}, {t('states.since', { date: formatSince(capacity.since, capacity.precision, locale) })}
    </span>
  )
}
