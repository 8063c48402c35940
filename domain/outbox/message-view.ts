import type { MailFacts } from '#domain/outbox/mail-facts'
import type { NewsKind } from '#domain/outbox/news-kinds'
import type { MessageState } from '#domain/outbox/sending-rule'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** A message about a meeting in a list, without its words. */
export type MessageView = {
  id: string
  kind: NewsKind
  /** Whose account it goes to; the address of who has none. */
  to: string
  meeting: { slug: string; title: LocalizedText }
  state: MessageState
  createdAt: Instant
  dueAt: Instant
  sentAt: Instant | null
  /** Sent by a person, not by the server. */
  handedOn: boolean
  /** It repeats an earlier one. */
  again: boolean
  reply: string | null
}

/**
 * One message with its words: as it was sent, or `facts` of what it would say now. Both null where there is nothing to tell any more, or its words are
 * forgotten.
 */
export type MessageWordsView = MessageView & {
  address: string
  zone: string
  sent: { subject: string; text: string } | null
  facts: MailFacts | null
  /** Whether it was sent again already. */
  repeated: boolean
}

/**
 * How many messages stand in each state; and the messages themselves where the viewer may see them, with the meetings they are about. `next` is
 * where older ones begin.
 */
export type MessagesView = {
  counts: Partial<Record<MessageState, number>>
  meetings: { slug: string; title: LocalizedText }[]
  messages: MessageView[] | null
  next: string | null
  zone: string
}
