import type { MessageState } from '#domain/outbox/sending-rule'
import type { Instant } from '#domain/time/calendar'

/** The message that invited an account: where it stands, since when, and what the mail server said last. */
export type Invitation = { state: MessageState; at: Instant; reply: string | null }
