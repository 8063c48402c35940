import type { MessageState } from '#domain/outbox/sending-rule'
import type { Instant } from '#domain/time/calendar'

/** The message that invited an account: where it stands, when it was sent or else written, and what the mail server said last. */
export type Invitation = { state: MessageState; at: Instant; reply: string | null }

/** Whether a message surely did not arrive and is not tried again. */
export function isUndelivered(state: MessageState | undefined): boolean {
  return state === 'failed' || state === 'expired'
}
