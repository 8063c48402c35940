import { and, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'

/** Of the messages of a note, those sent again included, which wait to leave, and how many have left or may have: the words are with their reader. */
export async function noteMessages(db: Db, note: { id: string; meetingId: string }): Promise<{ waiting: string[]; left: number }> {
  const digest = alias(outboxMessage, 'digest')
  const rows = await db
    .select({ id: outboxMessage.id, state: outboxMessage.state, facts: outboxMessage.facts, digest: digest.state })
    .from(outboxMessage)
    .leftJoin(digest, eq(digest.id, outboxMessage.digestId))
    .where(and(eq(outboxMessage.meetingId, note.meetingId), eq(outboxMessage.kind, 'note')))
  const of = rows.filter(({ facts }) => facts.noteId === note.id)
  // What the day's message gathers waits as long as that does.
  const waits = (row: (typeof of)[number]) =>
    row.state === 'gathered' ? row.digest === 'waiting' || row.digest === 'held' : row.state === 'waiting' || row.state === 'held'
  const left = of.filter((row) => LEFT.has(row.state) || (row.state === 'gathered' && !waits(row)))
  return { waiting: of.filter(waits).map(({ id }) => id), left: left.length }
}

const LEFT: ReadonlySet<string> = new Set(['sending', 'sent', 'perhaps', 'on-desk'])

/** Takes messages back that have not left. */
export async function takeBack(tx: Db, ids: readonly string[]): Promise<void> {
  await tx
    .update(outboxMessage)
    .set({ state: 'withdrawn' })
    .where(inArray(outboxMessage.id, [...ids]))
}
