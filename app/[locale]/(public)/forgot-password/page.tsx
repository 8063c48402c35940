import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { MailLink } from '#components/record/contact-lines'
import { ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Hint, Prose } from '#components/ui/text'
import { VisitorsForms } from '#components/ui/visitors-forms'
import { translator } from '#messages/translator'
import { sendsMail } from '#server/core/sends-mail'
import { contact } from '#server/record/queries/contact'
import { pageLocale, readPage } from '#server/web/page'
import { askForLinkAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return closedHead(translator(await pageLocale(params))('forgotPassword.title'))
}

export default async function ForgotPasswordPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { email } = await readPage(contact, {})
  return (
    <Page>
      <h1>{t('forgotPassword.title')}</h1>
      {sendsMail() ? (
        <>
          <Prose className="mt-3.5 text-soft">{t('forgotPassword.what')}</Prose>
          <VisitorsForms locale={locale}>
            <ActionForm
              action={askForLinkAction}
              rows={[[{ name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' }]]}
              submit={t('forgotPassword.submit')}
            />
          </VisitorsForms>
        </>
      ) : (
        <Prose className="mt-3.5">{t('forgotPassword.noMail')}</Prose>
      )}
      <Hint className="mt-7">
        {email === null ? null : (
          <>
            {t('forgotPassword.else')} <MailLink to={email} />
          </>
        )}
      </Hint>
    </Page>
  )
}
