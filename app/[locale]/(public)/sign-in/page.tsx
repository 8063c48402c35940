import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { SignInForm } from '#components/account/sign-in-form'
import { MailLink } from '#components/record/contact-lines'
import { Page } from '#components/ui/page'
import { Done, Hint, Prose } from '#components/ui/text'
import { VisitorsForms } from '#components/ui/visitors-forms'
import { translator } from '#messages/translator'
import { sendsMail } from '#server/core/sends-mail'
import { contact } from '#server/record/queries/contact'
import { cameFrom } from '#server/web/address'
import { pageLocale, readPage } from '#server/web/page'
import { BACK, placeAfterSignIn } from '#server/web/place-after-sign-in'
import { signInAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[]; set?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return closedHead(translator(await pageLocale(params))('signIn.title'))
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { next, set } = await searchParams
  const { email } = await readPage(contact, {})
  return (
    <Page>
      <h1>{t('signIn.title')}</h1>
      {set === '1' ? <Done role="status">{t('signIn.passwordSet')}</Done> : null}
      <Prose className="mt-3.5 text-soft">{t('signIn.what')}</Prose>
      <VisitorsForms locale={locale}>
        <SignInForm
          next={placeAfterSignIn(next === BACK ? await cameFrom() : next, locale)}
          action={signInAction}
          labels={{
            email: t('signIn.email'),
            password: t('signIn.password'),
            submit: t('signIn.submit'),
            othersUnsent: t('signIn.othersUnsent'),
            goOn: t('signIn.goOn'),
            notMe: t('signIn.notMe'),
          }}
        />
      </VisitorsForms>
      <Hint className="mt-7">
        {sendsMail() ? <a href={`/${locale}/forgot-password`}>{t('signIn.forgot')}</a> : t('signIn.forgotten')}
        {email === null ? null : (
          <>
            {' '}
            {t('signIn.writeTo')} <MailLink to={email} />
          </>
        )}
      </Hint>
    </Page>
  )
}
