import type { Metadata } from 'next'
import { AppointmentWords, appointmentField } from '#components/account/appointment-words'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Pager } from '#components/ui/pager'
import { translator } from '#messages/translator'
import { accounts } from '#server/account/queries/accounts'
import { appointmentChoices } from '#server/account/queries/appointment-choices'
import { pageLocale, pageNumber, readDesk } from '#server/web/page'
import { createAccountAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('account.list') }
}

export default async function AccountsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const page = pageNumber((await searchParams).page)
  const { accounts: rows, more } = await readDesk(accounts, { page }, locale, '/desk/accounts')
  const choices = await readDesk(appointmentChoices, { locale }, locale, '/desk/accounts')
  return (
    <div className="page">
      <h1>{t('account.list')}</h1>
      <p className="prose mt-3 text-soft">{t('account.what')}</p>
      <ol className="record mt-6">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/${locale}/desk/accounts/${row.id}`}>{row.displayName}</a>
            <p>
              {row.email}
              {row.closedAt === null ? null : <span className="mark warn">{t('account.closed')}</span>}
              {row.closedAt === null && !row.hasPassword ? <span className="mark warn">{t('account.noPassword')}</span> : null}
            </p>
            {row.personName === null ? null : (
              <p>
                {t('account.isPerson')} <Localized text={row.personName} locale={locale} />
              </p>
            )}
            <ul>
              {row.appointments.map((one) => (
                <li key={one.id} className="!border-0 !p-0">
                  <AppointmentWords row={one} choices={choices} locale={locale} t={t} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Pager address={`/${locale}/desk/accounts`} page={page} more={more} t={t} />
      <section className="mt-14">
        <h2>{t('account.create')}</h2>
        <p className="prose mt-2 text-soft">{t('account.createWhat')}</p>
        <ActionForm
          action={createAccountAction}
          rows={[
            [
              { name: 'email', label: t('account.email'), type: 'email' },
              { name: 'displayName', label: t('account.displayName'), hint: t('account.displayNameHint') },
            ],
            [appointmentField(choices, t)],
          ]}
          submit={t('account.createDo')}
        />
      </section>
    </div>
  )
}
