import { MessageKind, MessageStanding } from '#components/outbox/message-state'
import { MessageSteering } from '#components/outbox/message-steering'
import type { Action } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Hint } from '#components/ui/text'
import type { MessageView } from '#domain/outbox/message-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

type Props = { messages: readonly MessageView[]; sends: boolean; zone: string; steer: Action; locale: Locale; t: Translator }

/** Messages about meetings: to whom, of what, and where each stands. Its words stand on a page of their own. */
export function MessageList({ messages, ...reader }: Props) {
  return (
    <ul className="mt-7 border-b border-line" aria-label={reader.t('messages.list')}>
      {messages.map((message) => (
        <Message key={message.id} message={message} {...reader} />
      ))}
    </ul>
  )
}

function Message({ message, sends, zone, steer, locale, t }: Omit<Props, 'messages'> & { message: MessageView }) {
  const { id, to, kind, meeting, state, reply } = message
  return (
    <li className="grid gap-x-5 gap-y-0.5 border-t border-line py-2.5 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <span className="font-semibold">{to}</span>
          <a
            href={`/${locale}/desk/messages/${id}`}
            aria-label={t('messages.readAbout', { about: `${to}, ${t(`messages.kinds.${kind}`)}` })}
          >
            <MessageKind message={message} t={t} />
          </a>
        </p>
        <Localized as="p" className="text-base text-soft" text={meeting.title} locale={locale} />
        {reply === null || state === 'sent' ? null : (
          <Hint>
            {t('messages.reply')} <span lang="en">{reply}</span>
          </Hint>
        )}
      </div>
      <div className="flex flex-col gap-y-0.5 md:items-end">
        <MessageStanding message={message} zone={zone} locale={locale} t={t} />
        <MessageSteering message={message} sends={sends} steer={steer} t={t} />
      </div>
    </li>
  )
}
