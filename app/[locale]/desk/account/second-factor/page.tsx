import type { Metadata } from 'next'
import { AuthenticatorCode } from '#components/account/authenticator-code'
import { usernameField } from '#components/account/username-field.ts'
import { ActionForm } from '#components/ui/action-form'
import { Crumbs, Page } from '#components/ui/page'
import { Hint, Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { ownSecondFactor } from '#server/account/queries/own-second-factor'
import { pageLocale, readDesk } from '#server/web/page'
import { removeSecondFactorAction, setSecondFactorAction } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('secondFactor.title') }
}

export default async function SecondFactorPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { email, isSet, secret, address, recoveryCodes } = await readDesk(ownSecondFactor, { locale }, locale)
  const current = { name: 'current', label: t('ownAccount.current'), type: 'password', autoComplete: 'current-password' } as const
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/account`}>{t('ownAccount.title')}</a>
      </Crumbs>
      <h1>{t('secondFactor.title')}</h1>
      <Prose className="mt-3.5">{isSet ? t('secondFactor.replaceWhat') : t('secondFactor.what')}</Prose>
      <ol className="mt-5.25 max-w-measure list-decimal pl-5">
        <li>
          {t('secondFactor.stepSecret')}
          <AuthenticatorCode address={address} label={t('secondFactor.picture')} />
          <p className="break-all tabular-nums select-all">
            <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <Hint>
            <a href={address}>{t('secondFactor.openHere')}</a>
          </Hint>
        </li>
        <li className="mt-5.25">
          {t('secondFactor.stepCodes')}
          <ul className="mt-1.75 list-none tabular-nums select-all sm:columns-2">
            {recoveryCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </li>
        <li className="mt-5.25">{t('secondFactor.stepConfirm')}</li>
      </ol>
      <ActionForm
        action={setSecondFactorAction}
        rows={[
          [usernameField(email, t)],
          [{ name: 'code', label: t('signIn.code'), autoComplete: 'one-time-code', hint: t('secondFactor.codeHint') }, current],
        ]}
        submit={isSet ? t('secondFactor.replace') : t('secondFactor.setDo')}
      />
      {isSet ? (
        <section className="mt-12.25">
          <h2>{t('secondFactor.remove')}</h2>
          <Prose className="mt-1.75 text-soft">{t('secondFactor.removeWhat')}</Prose>
          <ActionForm
            action={removeSecondFactorAction}
            lead={false}
            rows={[[usernameField(email, t), current]]}
            submit={t('secondFactor.removeDo')}
          />
        </section>
      ) : null}
    </Page>
  )
}
