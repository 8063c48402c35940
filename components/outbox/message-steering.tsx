import { type Action, ActionButton } from '#components/ui/action-form'
import type { MessageView } from '#domain/outbox/message-view'
import type { Translator } from '#messages/translator'

/** What organisers do with a message that has not left. `sends`: whether this installation sends mail; where it does not, nothing can be let go or held back. */
export function MessageSteering({ message, sends, steer, t }: { message: MessageView; sends: boolean; steer: Action; t: Translator }) {
  const { id, state, to, kind } = message
  if (state !== 'waiting' && state !== 'held') return null
  const about = `${to}, ${t(`messages.kinds.${kind}`)}`
  return (
    <span className="flex flex-wrap gap-x-4 print:hidden">
      {sends && state === 'waiting' ? (
        <ActionButton action={steer} hidden={{ messageId: id, how: 'hold' }} label={t('messages.hold')} about={about} />
      ) : null}
      {sends ? <ActionButton action={steer} hidden={{ messageId: id, how: 'send' }} label={t('messages.sendNow')} about={about} /> : null}
      <ActionButton
        action={steer}
        hidden={{ messageId: id, how: 'withdraw' }}
        label={t('messages.withdraw')}
        about={about}
        danger
        sure={t('messages.withdrawSure')}
      />
    </span>
  )
}
