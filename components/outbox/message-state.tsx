import { Mark } from '#components/ui/text'
import type { MessageView } from '#domain/outbox/message-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** Where a message stands, since when or until when. */
export function MessageStanding({ message, zone, locale, t }: { message: MessageView; zone: string; locale: Locale; t: Translator }) {
  const { state, sentAt, dueAt, handedOn } = message
  const colour = state === 'failed' || state === 'perhaps' ? 'text-error' : state === 'sent' ? 'text-good' : 'text-soft'
  return (
    <span className={`tabular-nums ${colour}`}>
      {handedOn ? t('messages.handedOn') : t(`messages.states.${state}`)}
      {sentAt !== null
        ? ` ${formatInstant(sentAt, locale, zone)}`
        : state === 'waiting'
          ? ` (${formatInstant(dueAt, locale, zone)})`
          : null}
    </span>
  )
}

/** Of what a message tells, and whether it repeats another one. */
export function MessageKind({ message: { kind, again }, t }: { message: MessageView; t: Translator }) {
  return (
    <span>
      {t(`messages.kinds.${kind}`)}
      {again ? <Mark>{t('messages.again')}</Mark> : null}
    </span>
  )
}
