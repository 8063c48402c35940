import type { MessageState } from '#domain/outbox/sending-rule'
import type { Instant } from '#domain/time/calendar'

/** How a text is given to a delegation by hand. */
export const DELIVERY_MEANS = ['in-person', 'note-verbale', 'courier', 'own-mail', 'other'] as const
export type DeliveryMeans = (typeof DELIVERY_MEANS)[number]

/**
 * Whether a delegation was reached by what was circulated to it. `opened`: somebody of it read the text signed in. `delivered`: by hand. `told`: the
 * mail server took a message to it. `on-its-way`: a message is still tried. `own`: the team that circulated it works for that State.
 */
export const REACHES = ['opened', 'delivered', 'told', 'own', 'on-its-way', 'not-reached'] as const
export type Reach = (typeof REACHES)[number]

/** One account of a delegation: where the message to it stands (null: there is none), and when it first opened the text. */
export type ToldAccount = { message: MessageState | null; openedAt: Instant | null }

/**
 * Whether a delegation was reached. A message that waits counts as on its way only where mail is `sends`; what is held, failed, expired or only
 * perhaps delivered reached nobody as far as anybody knows.
 */
export function reachOf(to: { accounts: readonly ToldAccount[]; deliveries: number; own: boolean }, sends: boolean): Reach {
  const { accounts, deliveries, own } = to
  if (accounts.some(({ openedAt }) => openedAt !== null)) return 'opened'
  if (deliveries > 0) return 'delivered'
  if (accounts.some(({ message }) => message === 'sent')) return 'told'
  if (own) return 'own'
  return sends && accounts.some(({ message }) => message === 'waiting' || message === 'sending') ? 'on-its-way' : 'not-reached'
}
