import type { Metadata } from 'next'
import { SignInForm } from '#components/account/sign-in-form'
import { translator } from '#messages/translator'
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
    <div className="page">
      <h1>{t('signIn.title')}</h1>
      {set === '1' ? (
        <p className="said" role="status">
          {t('signIn.passwordSet')}
        </p>
      ) : null}
      <p className="prose mt-4 text-soft">{t('signIn.what')}</p>
      <SignInForm
        // Only an address of the desk is gone back to: a link that signs one in somewhere else is a trap.
        next={typeof next === 'string' && /^\/(en|ru|kk)\/desk(\/[\w/-]*)?$/.test(next) ? next : `/${locale}/desk`}
        labels={{
          email: t('signIn.email'),
          password: t('signIn.password'),
          submit: t('signIn.submit'),
          wrong: t('signIn.wrong'),
          wait: t.raw('signIn.wait') as string,
          failed: t('signIn.failed'),
        }}
      />
      <p className="hint mt-8">{t('signIn.forgotten')}</p>
    </div>
  )
}
