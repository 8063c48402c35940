import type { MailFacts } from '#domain/outbox/mail-facts'
import type { NewsKind } from '#domain/outbox/news-kinds'
import type { MessageState } from '#domain/outbox/sending-rule'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** A message as those see it who may hold it. `facts`: what it would say now, while it has not left; null when there is nothing to tell. */
export type MessageView = {
  id: string
  kind: NewsKind
  to: string
  meeting: LocalizedText | null
  state: MessageState
  createdAt: Instant
  dueAt: Instant
  sentAt: Instant | null
  attempts: number
  reply: string | null
  sent: { subject: string; text: string } | null
  facts: MailFacts | null
}

/** How many messages stand in each state, and the messages themselves where the viewer may see them; `next` is where older ones begin. */
export type MessagesView = {
  counts: Partial<Record<MessageState, number>>
  messages: MessageView[] | null
  next: string | null
  zone: string
}
