import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '#config/environment'
import { CHOSEN_GROUPS, type ChosenGroup } from '#domain/outbox/news-groups'

/** What a link ends the messages of: one group, or all that come in the day's one message. */
export const UNSUBSCRIBED = [...CHOSEN_GROUPS, 'daily'] as const
export type Unsubscribed = ChosenGroup | 'daily'

/**
 * The token of a link that ends messages to an account: it says of whom and of what, under a seal that nobody can compute without
 * the installation's secret. It has no end, for old messages are opened too, and stands in no row.
 */
export function unsubscribeToken(accountId: string, of: Unsubscribed): string {
  return `${accountId}.${of}.${sealOf(accountId, of).toString('base64url')}`
}

/** What a token ends; null for one that is not ours. */
export function readUnsubscribeToken(token: string): { accountId: string; of: Unsubscribed } | null {
  const [accountId = '', named, seal = ''] = token.split('.')
  const of = UNSUBSCRIBED.find((known) => known === named)
  if (of === undefined || token.split('.').length !== 3) return null
  const [given, right] = [Buffer.from(seal, 'base64url'), sealOf(accountId, of)]
  // Written otherwise than we write it, the same bytes are another token.
  if (given.length !== right.length || given.toString('base64url') !== seal) return null
  return timingSafeEqual(given, right) ? { accountId, of } : null
}

function sealOf(accountId: string, of: Unsubscribed): Buffer {
  return createHmac('sha256', environment().AUTH_SECRET ?? '')
    .update(`unsubscribe ${accountId} ${of}`)
    .digest()
}
