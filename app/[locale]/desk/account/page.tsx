import type { Metadata } from 'next'
import { CalendarSection } from '#components/account/calendar-section'
import { SignInSection } from '#components/account/sign-in-section'
import { usernameField } from '#components/account/username-field.ts'
import { ActionButton, ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { PASSWORD_LENGTH } from '#domain/people/account-input'
import { translator } from '#messages/translator'
import { ownAccount } from '#server/account/queries/own-account'
import { ownCalendar } from '#server/account/queries/own-calendar'
import { ownSecondFactor } from '#server/account/queries/own-second-factor'
import { ownSignIns } from '#server/account/queries/own-sign-ins'
import { pageLocale, readDesk } from '#server/web/page'
import { changePasswordAction, endSignInsAction, makeCalendarAction, revokeCalendarAction, signOutEverywhereAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('ownAccount.title') }
}

export default async function OwnAccountPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const own = await readDesk(ownAccount, {}, locale)
  const factor = await readDesk(ownSecondFactor, { locale }, locale)
  const { signIns, zone } = await readDesk(ownSignIns, {}, locale)
  const calendar = await readDesk(ownCalendar, {}, locale)
  return (
    <Page>
      <h1>{own.displayName}</h1>
      <p className="mt-1.75 text-soft">{own.email}</p>
      <section className="mt-10.5">
        <h2>{t('ownAccount.password')}</h2>
        <Prose className="mt-1.75 text-soft">{t('ownAccount.passwordWhat')}</Prose>
        <ActionForm
          action={changePasswordAction}
          rows={[
            [usernameField(own.email, t)],
            [{ name: 'current', label: t('ownAccount.current'), type: 'password', autoComplete: 'current-password' }],
            [
              {
                name: 'password',
                label: t('ownAccount.new'),
                type: 'password',
                autoComplete: 'new-password',
                hint: t('setPassword.hint', { min: PASSWORD_LENGTH.min }),
              },
            ],
          ]}
          submit={t('ownAccount.change')}
        />
      </section>
      <section className="mt-12.25">
        <h2>{t('secondFactor.title')}</h2>
        <Prose className="mt-1.75 text-soft">
          {factor.isSet ? t('secondFactor.set', { left: factor.codesLeft }) : t('secondFactor.notSet')}
        </Prose>
        <p className="mt-[10.5px]">
          <a href={`/${locale}/desk/account/second-factor`}>{factor.isSet ? t('secondFactor.change') : t('secondFactor.setUp')}</a>
        </p>
      </section>
      <section className="mt-12.25">
        <h2>{t('news.choose')}</h2>
        <Prose className="mt-1.75 text-soft">{t('news.chooseShort')}</Prose>
        <p className="mt-[10.5px]">
          <a href={`/${locale}/desk/account/news`}>{t('news.chooseDo')}</a>
        </p>
      </section>
      <CalendarSection
        accountId={own.id}
        madeAt={calendar.madeAt}
        zone={calendar.zone}
        make={makeCalendarAction}
        revoke={revokeCalendarAction}
        locale={locale}
        t={t}
      />
      <SignInSection signIns={signIns} zone={zone} email={own.email} action={endSignInsAction} locale={locale} t={t} />
      <section className="mt-12.25">
        <h2>{t('ownAccount.everywhere')}</h2>
        <Prose className="mt-1.75 mb-[10.5px] text-soft">{t('ownAccount.everywhereWhat')}</Prose>
        <ActionButton action={signOutEverywhereAction} hidden={{ accountId: own.id }} label={t('ownAccount.everywhereDo')} danger />
      </section>
    </Page>
  )
}
