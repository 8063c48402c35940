import { clientWords } from '#components/account/client-words.ts'
import { usernameField } from '#components/account/username-field.ts'
import { ActionForm } from '#components/ui/action-form'
import { Row, RowList } from '#components/ui/row-list'
import type { Action } from '#components/ui/send-form.ts'
import { Mark, Prose } from '#components/ui/text'
import type { SignInView } from '#domain/people/sign-in-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

type Props = { signIns: readonly SignInView[]; zone: string; email: string; action: Action; locale: Locale; t: Translator }

/** The running sign-ins of one's own account, and the form that ends the others once the password is given again. */
export function SignInSection({ signIns, zone, email, action, locale, t }: Props) {
  const at = (instant: string) => formatInstant(instant, locale, zone)
  const others = signIns.filter(({ isThis }) => !isThis)
  return (
    <section className="mt-12.25">
      <h2>{t('ownAccount.signIns')}</h2>
      <Prose className="mt-1.75 text-soft">{t('ownAccount.signInsWhat', { zone: zoneName(zone, t) })}</Prose>
      <RowList>
        {signIns.map((signIn) => (
          <Row key={signIn.id}>
            <span>
              {clientWords(signIn, t)}
              {signIn.isThis ? <Mark>{t('ownAccount.thisOne')}</Mark> : null}
              <span className="block text-soft">
                {t('ownAccount.signInTimes', { made: at(signIn.madeAt), seen: at(signIn.lastSeenAt), ends: at(signIn.endsAt) })}
              </span>
            </span>
          </Row>
        ))}
      </RowList>
      {others.length === 0 ? null : (
        <ActionForm
          action={action}
          lead={false}
          rows={[
            [
              usernameField(email, t),
              {
                name: 'which',
                label: t('ownAccount.which'),
                type: 'select',
                value: 'others',
                options: [
                  { value: 'others', label: t('ownAccount.allOthers') },
                  ...others.map((signIn) => ({ value: signIn.id, label: `${clientWords(signIn, t)} · ${at(signIn.madeAt)}` })),
                ],
              },
              { name: 'current', label: t('ownAccount.current'), type: 'password', autoComplete: 'current-password' },
            ],
          ]}
          submit={t('ownAccount.endSignIns')}
        />
      )}
    </section>
  )
}
