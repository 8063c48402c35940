import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Hint, Prose } from '#components/ui/text'
import { VisitorsForms } from '#components/ui/visitors-forms'
import { translator } from '#messages/translator'
import { pageLocale } from '#server/web/page'
import { placeAfterSignIn } from '#server/web/place-after-sign-in'
import { signInCodeAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return closedHead(translator(await pageLocale(params))('signIn.codeTitle'))
}

/** The second step of signing in, where the account has a second factor. */
export default async function SignInCodePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const next = placeAfterSignIn((await searchParams).next, locale)
  return (
    <Page>
      <h1>{t('signIn.codeTitle')}</h1>
      <Prose className="mt-3.5 text-soft">{t('signIn.codeWhat')}</Prose>
      <VisitorsForms locale={locale}>
        <ActionForm
          action={signInCodeAction}
          hidden={{ next }}
          rows={[[{ name: 'code', label: t('signIn.code'), autoComplete: 'one-time-code', hint: t('signIn.codeHint') }]]}
          submit={t('signIn.codeSubmit')}
        />
      </VisitorsForms>
      <Hint className="mt-7">
        <a href={`/${locale}/sign-in?next=${encodeURIComponent(next)}`}>{t('signIn.again')}</a>
      </Hint>
      <Hint className="mt-3.5">{t('signIn.codeLost')}</Hint>
    </Page>
  )
}
