import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { usernameField } from '#components/account/username-field.ts'
import { ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { VisitorsForms } from '#components/ui/visitors-forms'
import { PASSWORD_LENGTH } from '#domain/people/account-input'
import { translator } from '#messages/translator'
import { passwordLinkHolder } from '#server/account/queries/password-link-holder'
import { pageLocale, readPage } from '#server/web/page'
import { setPasswordAction } from './actions'

type Props = { params: Promise<{ locale: string; token: string }> }

// No other site gets the address as a referrer (http/common-headers.ts). With none for ourselves a browser without scripts would send
// the form as from nowhere, and it would be refused.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return closedHead(translator(await pageLocale(params))('setPassword.title'))
}

export default async function SetPasswordPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { token } = await params
  const { displayName, email } = await readPage(passwordLinkHolder, { token })
  return (
    <Page>
      <h1>{t('setPassword.title')}</h1>
      <Prose className="mt-3.5">{t('setPassword.whose', { name: displayName })}</Prose>
      <VisitorsForms locale={locale}>
        <ActionForm
          action={setPasswordAction}
          hidden={{ token }}
          rows={[
            [usernameField(email, t)],
            [
              {
                name: 'password',
                label: t('setPassword.password'),
                type: 'password',
                autoComplete: 'new-password',
                hint: t('setPassword.hint', { min: PASSWORD_LENGTH.min }),
              },
            ],
          ]}
          submit={t('setPassword.submit')}
        />
      </VisitorsForms>
    </Page>
  )
}
