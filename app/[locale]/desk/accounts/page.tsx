import type { Metadata } from 'next'
import { AppointmentWords, appointmentField } from '#components/account/appointment-words'
import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { ActionButton, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Pager } from '#components/ui/pager'
import { Mark, Prose } from '#components/ui/text'
import { LOCALES, type Locale } from '#domain/text/locale'
import { type Translator, translator } from '#messages/translator'
import { accounts } from '#server/account/queries/accounts'
import { appointmentChoices } from '#server/account/queries/appointment-choices'
import { sendsMail } from '#server/core/sends-mail'
import { pageLocale, pageNumber, readDesk } from '#server/web/page'
import { createAccountAction, requireSecondFactorAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('account.list') }
}

export default async function AccountsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const page = pageNumber((await searchParams).page)
  const { accounts: rows, more, isSecondFactorRequired } = await readDesk(accounts, { page, locale }, locale)
  const choices = await readDesk(appointmentChoices, { locale }, locale)
  const invites = sendsMail()
  return (
    <Page>
      <h1>{t('account.list')}</h1>
      <Prose className="mt-[10.5px] text-soft">{t('account.what')}</Prose>
      <RecordList className="mt-5.25">
        {rows.map((row) => (
          <RecordRow key={row.id}>
            <RecordTitle href={`/${locale}/desk/accounts/${row.id}`}>{row.displayName}</RecordTitle>
            <RecordLine>
              {row.email}
              {row.closedAt === null ? null : <Mark className="text-warning">{t('account.closed')}</Mark>}
              {row.closedAt === null && !row.hasPassword ? <Mark className="text-warning">{t('account.noPassword')}</Mark> : null}
              {row.closedAt === null && row.isUnreached ? <Mark className="text-warning">{t('account.unreached')}</Mark> : null}
            </RecordLine>
            {row.personName === null ? null : (
              <RecordLine>
                {t('account.isPerson')} <Localized text={row.personName} locale={locale} />
              </RecordLine>
            )}
            <ul>
              {row.appointments.map((appointment) => (
                <li key={appointment.id}>
                  <AppointmentWords row={appointment} choices={choices} locale={locale} t={t} />
                </li>
              ))}
            </ul>
          </RecordRow>
        ))}
      </RecordList>
      <Pager address={`/${locale}/desk/accounts`} page={page} more={more} t={t} />
      <section className="mt-12.25">
        <h2>{t('account.create')}</h2>
        <Prose className="mt-1.75 text-soft">{t(invites ? 'account.inviteWhat' : 'account.createWhat')}</Prose>
        <ActionForm
          action={createAccountAction}
          rows={[
            [
              { name: 'email', label: t('account.email'), type: 'email' },
              { name: 'displayName', label: t('account.displayName'), hint: t('account.displayNameHint') },
            ],
            [appointmentField(choices, t), ...(invites ? [languageField(locale, t)] : [])],
          ]}
          submit={t('account.createDo')}
        />
      </section>
      <section className="mt-12.25">
        <h2>{t('secondFactor.title')}</h2>
        <Prose className="mt-1.75 mb-[10.5px] text-soft">
          {isSecondFactorRequired ? t('secondFactor.isRequired') : t('secondFactor.isOptional')}
        </Prose>
        <ActionButton
          action={requireSecondFactorAction}
          hidden={{ required: isSecondFactorRequired ? 'no' : 'yes' }}
          label={isSecondFactorRequired ? t('secondFactor.requireNot') : t('secondFactor.require')}
          sure={isSecondFactorRequired ? t('secondFactor.requireNotSure') : t('secondFactor.requireSure')}
        />
      </section>
    </Page>
  )
}

// In which its holder is written to.
function languageField(locale: Locale, t: Translator): Field {
  const options = LOCALES.map((value) => ({ value, label: t(`languages.${value}`) }))
  return { name: 'locale', label: t('account.invitedIn'), type: 'select', value: locale, options }
}
