import './record.css'
import type { Metadata } from 'next'
import { AsOfForm } from '#components/record/as-of-form'
import { Localized } from '#components/ui/localized'
import { asOf } from '#domain/record/as-of'
import { words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
import { formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { designations } from '#server/record/queries/designations'
import { processOn } from '#server/record/queries/process-on'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('states.title') }
}

export default async function StatesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { on, wrong } = asOf((await searchParams).on)
  const read = await readPage(processOn, { locale, on })
  const designated = await readPage(designations, { on })
  const since = (row: { since: string; precision: 'day' | 'month' }) =>
    t('states.since', { date: formatSince(row.since, row.precision, locale) })
  return (
    <div className="page">
      <h1>{t('states.title')}</h1>
      <p className="theme">{on === null ? t('states.now') : t('asOf.on', { date: formatDate(read.on, locale) })}</p>
      <AsOfForm path="/states" on={read.on} past={on !== null} wrong={wrong} locale={locale} t={t} />
      {read.members.length === 0 ? <p className="prose mt-8">{t('states.before')}</p> : null}
      {(['members', 'observers'] as const).map((list) =>
        read[list].length === 0 ? null : (
          <section key={list} className="mt-10">
            <h2>{t(`states.${list}`)}</h2>
            <ul className="state-list">
              {read[list].map((one) => (
                <li key={one.code}>
                  <strong>{one.name}</strong>
                  <span>{one.officialName}</span>
                  <span className="hint">{since(one)}</span>
                  {designated
                    .filter((row) => row.state === one.code)
                    .map((row) => (
                      <span key={`${row.as} ${words(row.name, locale)}`} className="hint">
                        {t(`states.designations.${row.as}`)}: <Localized text={row.name} locale={locale} />
                        {row.position === null ? null : (
                          <>
                            , <Localized text={row.position} locale={locale} />
                          </>
                        )}
                      </span>
                    ))}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {read.observingOrganizations.length === 0 ? null : (
        <section className="mt-10">
          <h2>{t('states.observingOrganizations')}</h2>
          <ul className="state-list">
            {read.observingOrganizations.map((one) => (
              <li key={one.id}>
                <strong>
                  <Localized text={one.shortName} locale={locale} />
                </strong>
                <span>
                  <Localized text={one.officialName} locale={locale} />
                </span>
                <span className="hint">{since(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {read.supportUnit.length === 0 ? null : (
        <section className="mt-10">
          <h2>{t('states.supportUnit')}</h2>
          <p className="prose mt-2">{read.supportUnitNames.join(', ')}</p>
        </section>
      )}
    </div>
  )
}
