import { and, eq, like } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication } from '#db/schema/publication'
import type { Change } from '#domain/agenda/change'
import { withoutChangesOfDeclined } from '#domain/agenda/declined-changes'

type Numbered = { number: number; since: number | null; changes: Change[] }

/**
 * Versions of a meeting's agenda with their changes, without those about who had declined, whom only earlier releases published. A document
 * is read as text first: most have nobody.
 */
export async function withoutDeclined<R extends Numbered>(db: Db, meetingId: string, rows: readonly R[]): Promise<R[]> {
  const marked = await db
    .select({ number: publication.number })
    .from(publication)
    .where(and(eq(publication.meetingId, meetingId), like(publication.document, '%"status":"declined"%')))
  const numbers = new Set(marked.map(({ number }) => number))
  if (numbers.size === 0) return [...rows]
  const documents = await db
    .select({ number: publication.number, document: publication.document })
    .from(publication)
    .where(eq(publication.meetingId, meetingId))
  const documentOf = (number: number) => documents.find((row) => row.number === number)?.document ?? null
  return rows.map((row) => {
    const since = row.since ?? row.number - 1
    const document = documentOf(row.number)
    if (document === null || !(numbers.has(row.number) || numbers.has(since))) return row
    return { ...row, changes: withoutChangesOfDeclined(row.changes, document, documentOf(since)) }
  })
}
