import type { Db } from '#db/client'
import type { ActName } from '#domain/agenda/acts/act-name'
import { changesBetween } from '#domain/agenda/acts/entry-change'
import { nameOf } from '#domain/agenda/acts/name-act'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Instant } from '#domain/time/calendar'
import { draftOf } from '#server/agenda/rows/draft'
import { keepAct } from '#server/agenda/rows/draft-acts'

type Doing = { tx: Db; meeting: MeetingFacts; accountId: string | null; now: Instant }

/**
 * Runs what changes a draft, in its transaction, and keeps what it did for its account, so that it can be undone. `name` says what it is
 * called; unless given, what it changed says so. The operator at the machine undoes nothing.
 */
export async function keptAct<R extends { ok: boolean }>(
  { tx, meeting, accountId, now }: Doing,
  run: () => Promise<R>,
  name: (before: AgendaDraft, after: AgendaDraft) => ActName | null = () => null,
): Promise<R> {
  if (accountId === null) return run()
  const before = await draftOf(tx, meeting)
  const result = await run()
  if (!result.ok) return result
  const after = await draftOf(tx, meeting)
  const changes = changesBetween(before, after)
  const called = name(before, after) ?? nameOf(changes, before, after)
  if (called !== null && changes.length > 0) await keepAct(tx, { meetingId: meeting.id, accountId }, { name: called, changes }, now)
  return result
}
