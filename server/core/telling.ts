import type { Db } from '#db/client'
import type { ActWord } from '#domain/record/acts'
import type { Instant } from '#domain/time/calendar'

/** An act that was recorded: its place in the record, what it was and was done to. */
export type RecordedAct = { seq: number; act: ActWord; objectId: string; meetingId?: string | null }

/** Tells people of acts that were recorded, in the transaction of the acts. `doer` is the account that did them. */
export type Telling = (tx: Db, acts: readonly RecordedAct[], doer: string | null, at: Instant) => Promise<void>

let told: Telling | null = null

/** Hands the record the one who tells of it; the record knows no noun. Only `server/due-work.ts` does this. */
export function handInTelling(telling: Telling): void {
  told = telling
}

/** Tells of acts, if anybody does: a test of the record alone tells nobody. */
export async function tellOf(...news: Parameters<Telling>): Promise<void> {
  await told?.(...news)
}
