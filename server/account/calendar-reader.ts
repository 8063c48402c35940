import { and, eq, isNull } from 'drizzle-orm'
import { client } from '#db/client'
import { account, calendarAddress } from '#db/schema/account'
import { calendarHash } from '#server/account/rows/calendar-address'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'

/** How often one address may be asked for in a stretch of time: several devices, each every few minutes. */
const OFTEN = { times: 120, milliseconds: 10 * 60_000 }

/** Addresses that are counted. There are no more accounts in a process of States; beyond it the oldest counts are forgotten. */
const MOST_COUNTED = 5_000

type Count = { times: number; endsAt: number }

const counts = new Map<string, Count>()

/**
 * Whose secret address this is: the claim of its open account, with the rights that it has at each request. The seconds to wait where it
 * is asked for too often; null if it is nobody's, which costs one look into an index, however many are tried.
 */
export async function calendarReader(token: string): Promise<Claim | { wait: number } | null> {
  const [row] = await client()
    .reader.select({ accountId: account.id, signInVersion: account.signInVersion })
    .from(calendarAddress)
    .innerJoin(account, and(eq(account.id, calendarAddress.accountId), isNull(account.closedAt)))
    .where(eq(calendarAddress.secretHash, calendarHash(token)))
  if (row === undefined) return null
  const wait = waitOf(row.accountId, Date.parse(now()))
  return wait === null ? row : { wait }
}

function waitOf(accountId: string, at: number): number | null {
  const known = counts.get(accountId)
  const count = known === undefined || at >= known.endsAt ? { times: 0, endsAt: at + OFTEN.milliseconds } : known
  if (count.times >= OFTEN.times) return Math.ceil((count.endsAt - at) / 1000)
  counts.delete(accountId)
  counts.set(accountId, { ...count, times: count.times + 1 })
  for (const oldest of counts.keys()) if (counts.size > MOST_COUNTED) counts.delete(oldest)
  return null
}
