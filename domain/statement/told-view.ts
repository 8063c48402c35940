import type { MessageState } from '#domain/outbox/sending-rule'
import type { DeliveryMeans, Reach } from '#domain/statement/delivery'
import type { ParticipantView } from '#domain/statement/statement-desk-view'
import type { CirculationPurpose } from '#domain/statement/statement-terms'
import type { Instant } from '#domain/time/calendar'

/** One account of a delegation: the message that told it (`message` null: there is none), and when it first opened the text. */
export type ToldAccountView = {
  id: string
  name: string
  message: MessageState | null
  sentAt: Instant | null
  /** What the mail server said last. */
  reply: string | null
  openedAt: Instant | null
}

/** A text given by hand. `to` is null once it was removed as personal data. */
export type DeliveryView = { means: DeliveryMeans; to: string | null; at: Instant; recordedAt: Instant; by: string }

export type ToldDelegationView = ParticipantView & { reach: Reach; accounts: ToldAccountView[]; deliveries: DeliveryView[] }

/** A circulation with what is known of its coming to each delegation, in protocol order. */
export type ToldCirculationView = {
  id: string
  revision: number
  purpose: CirculationPurpose
  openedAt: Instant
  closesAt: Instant
  /** Whether something can still be said to it: before its end, and before silence was broken or withdrawn. */
  running: boolean
  delegations: ToldDelegationView[]
}

/** Who was told of a text's circulations, the newest first. `sends`: whether this installation sends mail. `day`, `time`: now, on the meeting's clock. */
export type ToldView = {
  statementId: string
  timeZone: string
  day: string
  time: string
  sends: boolean
  circulations: ToldCirculationView[]
}
