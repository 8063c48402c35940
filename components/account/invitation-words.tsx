import { Mark, Prose } from '#components/ui/text'
import { type Invitation, isUndelivered } from '#domain/outbox/invitation'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = { invitation: Invitation; zone: string; locale: Locale; t: Translator }

/** What became of the message that invited an account: where it stands, and what the mail server said unless it took it. */
export function InvitationWords({ invitation: { state, at, reply }, zone, locale, t }: Props) {
  const isUnreached = isUndelivered(state)
  return (
    <Prose className="mt-1.75 tabular-nums">
      {t('account.invitedOn', { at: formatInstant(at, locale, zone) })}{' '}
      <Mark className={isUnreached ? 'text-warning' : 'text-soft'}>{t(`messages.states.${state}`)}</Mark>
      {state !== 'sent' && reply !== null ? (
        <span className="block text-soft">
          {t('messages.reply')} <span lang="en">{reply}</span>
        </span>
      ) : null}
    </Prose>
  )
}
