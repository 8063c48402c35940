import type { Metadata } from 'next'
import { AppointmentWords, appointmentField } from '#components/account/appointment-words'
import { HeldData } from '#components/account/held-data'
import { InvitationWords } from '#components/account/invitation-words'
import { personField } from '#components/record/record-fields'
import { ActionButton, ActionForm } from '#components/ui/action-form'
import { Crumbs, Page } from '#components/ui/page'
import { Row, RowList } from '#components/ui/row-list'
import { Mark, Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { accountDetails } from '#server/account/queries/account-details'
import { appointmentChoices } from '#server/account/queries/appointment-choices'
import { peopleToLink } from '#server/people/queries/people-to-link'
import { pageLocale, readDesk } from '#server/web/page'
import {
  appointAction,
  closeAccountAction,
  correctAccountAction,
  endAppointmentAction,
  issuePasswordLinkAction,
  linkPersonAction,
  reopenAccountAction,
  resetSecondFactorAction,
} from '../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { id } = await params
  return { locale, account: await readDesk(accountDetails, { id }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).account.displayName }
}

export default async function AccountPage({ params }: Props) {
  const { locale, account } = await read(params)
  const t = translator(locale)
  const choices = await readDesk(appointmentChoices, { locale }, locale)
  const people = await readDesk(peopleToLink, { locale }, locale)
  const open = account.closedAt === null
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/accounts`}>{t('account.list')}</a>
      </Crumbs>
      <h1>{account.displayName}</h1>
      <p className="mt-1.75 text-soft">
        {account.email}
        {open ? null : <Mark className="text-warning">{t('account.closed')}</Mark>}
      </p>
      <section className="mt-8.75">
        <h2>{t('account.appointments')}</h2>
        <RowList>
          {account.appointments.map((appointment) => (
            <Row key={appointment.id}>
              <AppointmentWords row={appointment} choices={choices} locale={locale} t={t} />
              {open && appointment.endsAt === null ? (
                <ActionButton
                  action={endAppointmentAction}
                  hidden={{ appointmentId: appointment.id }}
                  label={t('account.end')}
                  sure={t('account.endSure')}
                  danger
                />
              ) : null}
            </Row>
          ))}
        </RowList>
        {open ? (
          <ActionForm
            action={appointAction}
            hidden={{ accountId: account.id }}
            lead={false}
            rows={[[appointmentField(choices, t)]]}
            submit={t('account.appoint')}
          />
        ) : null}
      </section>
      {open ? (
        <>
          <section className="mt-12.25">
            <h2>{t('account.correct')}</h2>
            <Prose className="mt-1.75 text-soft">{t('account.correctWhat')}</Prose>
            <ActionForm
              action={correctAccountAction}
              hidden={{ accountId: account.id, version: `${account.displayName} ${account.email}` }}
              lead={false}
              rows={[
                [
                  { name: 'displayName', label: t('account.displayName'), value: account.displayName },
                  { name: 'email', label: t('account.email'), type: 'email', value: account.email ?? '' },
                ],
              ]}
              submit={t('account.correctDo')}
              now={t('form.now')}
            />
          </section>
          <section className="mt-12.25">
            <h2>{t('account.person')}</h2>
            <Prose className="mt-1.75 text-soft">{t('account.personWhat')}</Prose>
            <ActionForm
              action={linkPersonAction}
              hidden={{ accountId: account.id }}
              lead={false}
              rows={[
                [
                  {
                    ...personField(t, [{ id: '', name: t('account.nobody') }, ...people], locale, t('account.nobody')),
                    value: account.personId ?? '',
                  },
                ],
              ]}
              submit={t('account.link')}
            />
          </section>
          <section className="mt-12.25">
            <h2>{t('account.password')}</h2>
            {account.invitation === null ? null : (
              <InvitationWords invitation={account.invitation} zone={account.zone} locale={locale} t={t} />
            )}
            <Prose className="mt-1.75 mb-[10.5px] text-soft">{t('account.passwordWhat')}</Prose>
            <ActionButton
              action={issuePasswordLinkAction}
              hidden={{ accountId: account.id }}
              label={t('account.issueLink')}
              sure={t('account.issueSure', { name: account.displayName, email: account.email ?? '' })}
            />
          </section>
          {account.hasSecondFactor ? (
            <section className="mt-12.25">
              <h2>{t('secondFactor.title')}</h2>
              <Prose className="mt-1.75 mb-[10.5px] text-soft">{t('secondFactor.resetWhat')}</Prose>
              <ActionButton
                action={resetSecondFactorAction}
                hidden={{ accountId: account.id }}
                label={t('secondFactor.reset')}
                sure={t('secondFactor.resetSure', { name: account.displayName })}
                danger
              />
            </section>
          ) : null}
          <section className="mt-12.25">
            <h2>{t('account.close')}</h2>
            <Prose className="mt-1.75 mb-[10.5px] text-soft">{t('account.closeWhat', { months: account.addressMonths })}</Prose>
            <ActionButton
              action={closeAccountAction}
              hidden={{ accountId: account.id }}
              label={t('account.closeDo')}
              sure={t('account.closeSure', { name: account.displayName })}
              danger
            />
          </section>
        </>
      ) : (
        <section className="mt-12.25">
          <h2>{t('account.reopen')}</h2>
          <Prose className="mt-1.75 mb-[10.5px] text-soft">
            {account.email === null
              ? t('account.addressGone')
              : t('account.reopenWhat', { name: account.displayName, email: account.email })}
          </Prose>
          {account.email === null ? null : (
            <ActionButton action={reopenAccountAction} hidden={{ accountId: account.id }} label={t('account.reopenDo')} />
          )}
        </section>
      )}
      <HeldData href={`/${locale}/desk/accounts/${account.id}/data`} what={t('account.heldWhat')} t={t} />
    </Page>
  )
}
