import type { Db } from '#db/client'
import { type Term, termAt } from '#domain/chairmanship/holds-chair'
import type { Instant } from '#domain/time/calendar'
import { type HandoverRow, handovers } from '#server/chair/handover-rows'
import { type KnownTerm, termsKnown } from '#server/chair/known-terms'
import { processZone } from '#server/core/settings'

/**
 * The instant of a command or query, and what the record says of the Chair at it. Each question is asked of the database when somebody
 * first wants the answer, and once.
 */
export type Moment = {
  readonly now: Instant
  zone: () => Promise<string>
  handovers: () => Promise<HandoverRow[]>
  /** All terms as they are known at the instant, in the order of time. */
  terms: () => Promise<KnownTerm[]>
  /** The term in force at the instant; null when nobody chairs. */
  chair: () => Promise<Term | null>
}

/** A moment within one read or transaction of the caller. Not to be kept: what it was answered may change. */
export function momentAt(db: Db, now: Instant): Moment {
  const zone = once(() => processZone(db))
  const known = once(() => handovers(db))
  const terms = once(async () => termsKnown(db, { now, zone: await zone(), handovers: await known() }))
  const chair = once(async () => termAt(await terms(), now, await zone()))
  return { now, zone, handovers: known, terms, chair }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}
