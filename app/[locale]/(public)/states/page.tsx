import type { Metadata } from 'next'
import { pageHead } from '#app/page-head'
import { AsOfForm } from '#components/record/as-of-form'
import { StateLine, StateList, StateRow } from '#components/record/state-list'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Prose, Subtitle } from '#components/ui/text'
import type { StandingView } from '#domain/record/process-view'
import { words } from '#domain/text/localized-text'
import { formatDateStanding } from '#domain/time/format'
import { formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { designations } from '#server/record/queries/designations'
import { processOn } from '#server/record/queries/process-on'
import { pageDay, pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = translator(locale)
  return pageHead({ locale, path: '/states', title: t('states.title'), description: t('heads.states'), card: '/card.png?page=states' })
}

export default async function StatesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const on = pageDay((await searchParams).on)
  const read = await readPage(processOn, { locale, on })
  const designated = await readPage(designations, { on })
  const said = (row: StandingView) => formatSince(row.since, row.precision, locale)
  const since = (row: StandingView) => t('states.since', { date: said(row) })
  return (
    <Page>
      <h1>{t('states.title')}</h1>
      <Subtitle>{on === null ? t('states.now') : t('asOf.on', { date: formatDateStanding(read.on, locale) })}</Subtitle>
      <AsOfForm path="/states" on={read.on} past={on !== null} recordedOn={read.recordedOn} locale={locale} t={t} />
      {read.members.length === 0 ? <Prose className="mt-7">{t('states.before')}</Prose> : null}
      {(['members', 'observers'] as const).map((list) =>
        read[list].length === 0 ? null : (
          <section key={list} className="mt-8.75">
            <h2>{t(`states.${list}`)}</h2>
            {isSaidOnce(read[list].map(said)) && read[list][0] !== undefined ? (
              <p className="mt-1 text-soft">{t('states.allSince', { date: said(read[list][0]) })}</p>
            ) : null}
            <StateList label={t(`states.${list}`)}>
              {read[list].map((state) => (
                <StateRow key={state.code} name={state.name} officialName={state.officialName}>
                  {isSaidOnce(read[list].map(said)) ? null : <StateLine>{since(state)}</StateLine>}
                  {designated
                    .filter((row) => row.state === state.code)
                    .map((row) => (
                      <StateLine key={`${row.as} ${words(row.name, locale)}`}>
                        {t(`states.designations.${row.as}`)}: <Localized text={row.name} locale={locale} />
                        {row.position === null ? null : (
                          <>
                            , <Localized text={row.position} locale={locale} />
                          </>
                        )}
                      </StateLine>
                    ))}
                </StateRow>
              ))}
            </StateList>
          </section>
        ),
      )}
      {read.observingOrganizations.length === 0 ? null : (
        <section className="mt-8.75">
          <h2>{t('states.observingOrganizations')}</h2>
          <StateList label={t('states.observingOrganizations')}>
            {read.observingOrganizations.map((organization) => (
              <StateRow
                key={organization.id}
                name={<Localized text={organization.shortName} locale={locale} />}
                officialName={<Localized text={organization.officialName} locale={locale} />}
              >
                <StateLine>{since(organization)}</StateLine>
              </StateRow>
            ))}
          </StateList>
        </section>
      )}
      {read.supportUnit.length === 0 ? null : (
        <section className="mt-8.75">
          <h2>{t('states.supportUnit')}</h2>
          <Prose className="mt-1.75">{read.supportUnitNames.join(', ')}</Prose>
        </section>
      )}
    </Page>
  )
}

/** Whether several say the same, so that it need be said once. */
function isSaidOnce(said: readonly string[]): boolean {
  return said.length > 1 && new Set(said).size === 1
}
