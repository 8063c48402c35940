import { type Action, ActionButton } from '#components/ui/action-form'
import { Hint } from '#components/ui/text'
import type { MessageView } from '#domain/outbox/message-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import { mailWords } from '#messages/mail-words'
import type { Translator } from '#messages/translator'

/** `sends`: whether this installation sends mail. Where it does not, nothing can be let go or held back. */
type Props = { messages: readonly MessageView[]; sends: boolean; zone: string; steer: Action; locale: Locale; t: Translator }

/** Messages about meetings: to whom, of what, where each stands, and its words as they were or would be sent. */
export function MessageList({ messages, ...reader }: Props) {
  return (
    <ul className="mt-7">
      {messages.map((message) => (
        <Message key={message.id} message={message} {...reader} />
      ))}
    </ul>
  )
}

function Message({ message, sends, zone, steer, locale, t }: Omit<Props, 'messages'> & { message: MessageView }) {
  const { id, to, kind, meeting, state, sentAt, dueAt, reply, facts } = message
  const mail = message.sent ?? (facts === null ? null : mailWords(facts))
  const about = `${to}, ${t(`messages.kinds.${kind}`)}`
  const open = state === 'waiting' || state === 'held'
  return (
    <li className="border-t border-line py-3">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <span className="font-semibold">{to}</span>
        <span>{t(`messages.kinds.${kind}`)}</span>
        <span className="text-soft" dir="auto">
          {words(meeting, locale)}
        </span>
        <span className={state === 'failed' || state === 'perhaps' ? 'text-error' : state === 'sent' ? 'text-good' : 'text-soft'}>
          {t(`messages.states.${state}`)}
          {sentAt !== null
            ? ` ${formatInstant(sentAt, locale, zone)}`
            : state === 'waiting'
              ? ` (${formatInstant(dueAt, locale, zone)})`
              : null}
        </span>
        {open ? (
          <span className="flex gap-4">
            {sends && state === 'waiting' ? (
              <ActionButton action={steer} hidden={{ messageId: id, how: 'hold' }} label={t('messages.hold')} about={about} />
            ) : null}
            {sends ? (
              <ActionButton action={steer} hidden={{ messageId: id, how: 'send' }} label={t('messages.sendNow')} about={about} />
            ) : null}
            <ActionButton
              action={steer}
              hidden={{ messageId: id, how: 'withdraw' }}
              label={t('messages.withdraw')}
              about={about}
              danger
              sure={t('messages.withdrawSure')}
            />
          </span>
        ) : null}
      </div>
      {reply === null || state === 'sent' ? null : (
        <Hint>
          {t('messages.reply')} <span lang="en">{reply}</span>
        </Hint>
      )}
      {mail === null ? (
        open ? (
          <Hint>{t('messages.nothing')}</Hint>
        ) : null
      ) : (
        <details className="mt-1">
          <summary className="cursor-pointer text-accent">{mail.subject}</summary>
          <pre className="mt-2 max-w-form overflow-x-auto font-sans text-base/relaxed whitespace-pre-wrap">{mail.text}</pre>
          {facts === null ? null : (
            <a href={`mailto:${facts.to}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.text)}`}>
              {t('messages.ownProgram')}
            </a>
          )}
        </details>
      )}
    </li>
  )
}
