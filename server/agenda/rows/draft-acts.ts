import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, like, lt, lte, max } from 'drizzle-orm'
import type { Db } from '#db/client'
import { draftAct } from '#db/schema/draft-act'
import type { ActName, ActView, DraftHistory } from '#domain/agenda/acts/act-name'
import type { EntryChange } from '#domain/agenda/acts/entry-change'
import { goOnTyping } from '#domain/agenda/acts/go-on-typing'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** How many acts of one account on one meeting can be undone, one after another. */
export const ACTS_KEPT = 200

/** How long an act is kept, in milliseconds. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000

export type KeptAct = typeof draftAct.$inferSelect
type Doer = { meetingId: string; accountId: string }

/**
 * Keeps an act, so that it can be undone. What its account had undone before cannot be done again any more. Words typed on in the same
 * text shortly after are the same act.
 */
export async function keepAct(tx: Db, doer: Doer, act: { name: ActName; changes: EntryChange[] }, now: Instant): Promise<void> {
  const mine = of(doer)
  await tx.delete(draftAct).where(and(mine, eq(draftAct.undone, true)))
  const last = await lastDone(tx, doer)
  const typed = last && goOnTyping({ changes: last.changes, at: Date.parse(last.doneAt) }, { changes: act.changes, at: Date.parse(now) })
  if (last && typed) {
    await tx.update(draftAct).set({ changes: typed, doneAt: now }).where(eq(draftAct.id, last.id))
    return
  }
  const [highest] = await tx
    .select({ number: max(draftAct.number) })
    .from(draftAct)
    .where(eq(draftAct.meetingId, doer.meetingId))
  const number = (highest?.number ?? 0) + 1
  await tx.insert(draftAct).values({ id: randomUUID(), ...doer, number, ...act, doneAt: now })
  const [oldest] = await tx
    .select({ number: draftAct.number })
    .from(draftAct)
    .where(mine)
    .orderBy(desc(draftAct.number))
    .limit(1)
    .offset(ACTS_KEPT)
  if (oldest) await tx.delete(draftAct).where(and(mine, lte(draftAct.number, oldest.number)))
}

/** The last act of an account on a meeting's draft that is not undone. */
export async function lastDone(db: Db, doer: Doer): Promise<KeptAct | null> {
  const rows = await db
    .select()
    .from(draftAct)
    .where(and(of(doer), eq(draftAct.undone, false)))
    .orderBy(desc(draftAct.number))
    .limit(1)
  return rows[0] ?? null
}

/** The act that an account undid last. */
export async function lastUndone(db: Db, doer: Doer): Promise<KeptAct | null> {
  const rows = await db
    .select()
    .from(draftAct)
    .where(and(of(doer), eq(draftAct.undone, true)))
    .orderBy(asc(draftAct.number))
    .limit(1)
  return rows[0] ?? null
}

/** Notes that an act is undone, or done again. */
export async function markUndone(tx: Db, id: string, undone: boolean): Promise<void> {
  await tx.update(draftAct).set({ undone }).where(eq(draftAct.id, id))
}

/** What an account can undo and do again next in a meeting's draft. */
export async function historyOf(db: Db, doer: Doer): Promise<DraftHistory> {
  return { undo: viewOf(await lastDone(db, doer)), redo: viewOf(await lastUndone(db, doer)) }
}

/** Forgets acts done more than ninety days before an instant. */
export async function forgetOldActs(tx: Db, now: Instant): Promise<void> {
  await tx.delete(draftAct).where(lt(draftAct.doneAt, isoInstant(Date.parse(now) - KEPT_FOR)))
}

/** Forgets all acts: what the demonstration's record was made of is nothing to undo. */
export async function forgetAllActs(tx: Db): Promise<void> {
  await tx.delete(draftAct)
}

/** Forgets acts that name a person of the directory: they can no longer be undone. */
export async function forgetActsThatName(tx: Db, personId: string): Promise<void> {
  await tx.delete(draftAct).where(like(draftAct.changes, `%"${personId}"%`))
}

function viewOf(act: KeptAct | null): ActView | null {
  return act && { id: act.id, name: act.name }
}

function of({ meetingId, accountId }: Doer) {
  return and(eq(draftAct.meetingId, meetingId), eq(draftAct.accountId, accountId))
}
