import type { Metadata } from 'next'
import { ContactForm } from '#components/record/contact-form'
import { languageFields, RecordAct } from '#components/record/record-fields'
import { StateLine, StateList, StateRow } from '#components/record/state-list'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import type { StandingView } from '#domain/record/process-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatSince } from '#domain/time/known-dates'
import { type Translator, translator } from '#messages/translator'
import { processDesk } from '#server/record/queries/process-desk'
import { pageLocale, readDesk } from '#server/web/page'
import { addStateAction, setAddressMonthsAction, setContactAction, setSilenceHoursAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('process.title') }
}

export default async function ProcessPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const desk = await readDesk(processDesk, { locale }, locale)
  const lists = [
    ['members', desk.states.filter(({ capacity }) => capacity?.capacity === 'member')],
    ['observers', desk.states.filter(({ capacity }) => capacity?.capacity === 'observer')],
    ['others', desk.states.filter(({ capacity }) => capacity?.capacity !== 'member' && capacity?.capacity !== 'observer')],
  ] as const
  return (
    <Page>
      <h1>{t('process.title')}</h1>
      <Prose className="mt-3.5 text-soft">{t('process.what')}</Prose>
      <p className="mt-5.25">
        <a href={`/${locale}/desk/process/chairmanship`}>{t('process.chairmanship')}</a>
      </p>
      <p className="mt-1.75">
        <a href={`/${locale}/desk/people`}>{t('process.directory')}</a>
      </p>
      {lists.map(([list, states]) =>
        states.length === 0 ? null : (
          <section key={list} className="mt-10.5">
            <h2>{t(`process.lists.${list}`)}</h2>
            <StateList label={t(`process.lists.${list}`)}>
              {states.map((state) => (
                <StateRow
                  key={state.code}
                  href={`/${locale}/desk/process/states/${state.code}`}
                  name={state.name}
                  officialName={state.officialName}
                >
                  <CapacityLine capacity={state.capacity} locale={locale} t={t} />
                  {state.designated.map((row) => (
                    <StateLine key={`${row.as} ${words(row.name, locale)}`}>
                      {t(`states.designations.${row.as}`)}: <Localized text={row.name} locale={locale} />
                    </StateLine>
                  ))}
                </StateRow>
              ))}
            </StateList>
          </section>
        ),
      )}
      <RecordAct title={t('process.addState')}>
        <Prose className="mt-1.75 text-soft">{t('process.addStateWhat')}</Prose>
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
      <section className="mt-10.5">
        <h2>{t('process.lists.organizations')}</h2>
        <StateList label={t('process.lists.organizations')}>
          {desk.organizations.map((organization) => (
            <StateRow
              key={organization.id}
              href={`/${locale}/desk/process/organizations/${organization.id}`}
              name={<Localized text={organization.shortName} locale={locale} />}
              officialName={<Localized text={organization.officialName} locale={locale} />}
            >
              {organization.supportUnit ? <StateLine>{t('states.supportUnit')}</StateLine> : null}
              <CapacityLine capacity={organization.capacity} locale={locale} t={t} />
            </StateRow>
          ))}
        </StateList>
      </section>
      <section className="mt-10.5" id="contact">
        <h2>{t('contact.title')}</h2>
        <Prose className="mt-1.75 text-soft">
          {t('contact.what')} <a href={`/${locale}/about`}>{t('contact.see')}</a>
        </Prose>
        <ContactForm action={setContactAction} contact={desk.contact} t={t} />
      </section>
      <section className="mt-10.5">
        <h2>{t('process.settings')}</h2>
        <ActionForm
          action={setSilenceHoursAction}
          lead={false}
          rows={[[{ name: 'hours', label: t('process.silenceHours'), type: 'number', value: String(desk.silenceHours) }]]}
          submit={t('process.record')}
        />
        <ActionForm
          action={setAddressMonthsAction}
          lead={false}
          rows={[[{ name: 'months', label: t('process.addressMonths'), type: 'number', value: String(desk.addressMonths) }]]}
          submit={t('process.record')}
        />
      </section>
    </Page>
  )
}

function CapacityLine({ capacity, locale, t }: { capacity: StandingView | null; locale: Locale; t: Translator }) {
  if (capacity === null) return null
  return (
    <StateLine>
      {t(`process.capacities.${capacity.capacity}`)}, {t('states.since', { date: formatSince(capacity.since, capacity.precision, locale) })}
    </StateLine>
  )
}
