import type { Db } from '#db/client'
import { type Term, termAt } from '#domain/chairmanship/holds-chair'
import type { Instant } from '#domain/time/calendar'
import { type HandoverRow, handovers } from '#server/chair/handover-rows'
import { type KnownTerm, termsKnown } from '#server/chair/known-terms'
import { processZone } from '#server/core/settings'

/** The instant of a command or query, and who is in the Chair at it. Each answer is read on first use, and only once. */
export type Moment = {
  readonly now: Instant
  zone: () => Promise<string>
  handovers: () => Promise<HandoverRow[]>
  /** All terms known at the instant, in order of time. */
  terms: () => Promise<KnownTerm[]>
  /** The term in force at the instant; null when nobody chairs. */
  chair: () => Promise<Term | null>
}

/** A moment for one read or transaction. Do not keep it: its answers become out of date. */
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
