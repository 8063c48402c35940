import type { Metadata } from 'next'
import { SignInForm } from '#components/account/sign-in-form'
import { Page } from '#components/ui/page'
import { Done, Hint, Prose } from '#components/ui/text'
import { messagesFor, translator } from '#messages/translator'
import { pageLocale } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[]; set?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('signIn.title') }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { next, set } = await searchParams
  return (
    <Page>
      <h1>{t('signIn.title')}</h1>
      {set === '1' ? <Done role="status">{t('signIn.passwordSet')}</Done> : null}
      <Prose className="mt-3.5 text-soft">{t('signIn.what')}</Prose>
      <SignInForm
        // Only an address of the desk is accepted, so that a link cannot lead elsewhere after sign-in.
        next={typeof next === 'string' && /^\/(en|ru|kk)\/desk(\/[\w/-]*)?$/.test(next) ? next : `/${locale}/desk`}
        labels={{
          email: t('signIn.email'),
          password: t('signIn.password'),
          submit: t('signIn.submit'),
          wrong: t('signIn.wrong'),
          wait: messagesFor(locale).signIn.wait,
          failed: t('signIn.failed'),
        }}
      />
      <Hint className="mt-7">{t('signIn.forgotten')}</Hint>
    </Page>
  )
}
