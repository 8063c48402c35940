import { desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meeting } from '#db/schema/meeting'
import { publication, withdrawal } from '#db/schema/publication'
import type { PublishedStateView } from '#domain/agenda/published-state-view'
import { meetingFacts } from '#server/meeting/rows/prepared-meeting'
import { changesSince } from '#server/publication/rows/changes-since'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'

/**
 * How far publishing has come of each of these meetings, by meeting id; null where nothing was published. Only of those whose draft the
 * viewer may read it says how many changes there are since.
 */
export async function publishedStates(
  db: Db,
  meetingIds: readonly string[],
  { readsDraft }: { readsDraft: (meetingId: string) => boolean },
): Promise<(meetingId: string) => PublishedStateView | null> {
  const rows = await db
    .select({ id: publication.id, meetingId: publication.meetingId, number: publication.number, withdrawn: withdrawal.id })
    .from(publication)
    .leftJoin(withdrawal, standingWithdrawal(db))
    .where(inArray(publication.meetingId, [...meetingIds]))
    .orderBy(desc(publication.number))
  const states = new Map<string, PublishedStateView>()
  for (const id of meetingIds) {
    const own = rows.filter(({ meetingId }) => meetingId === id)
    const [newest] = own
    if (newest === undefined) continue
    const standing = own.find(({ withdrawn }) => withdrawn === null)
    const changes = standing === undefined || !readsDraft(id) ? null : await changesOf(db, id, standing.id)
    states.set(id, { number: newest.number, withdrawn: newest.withdrawn !== null, changes })
  }
  return (meetingId) => states.get(meetingId) ?? null
}

async function changesOf(db: Db, meetingId: string, publicationId: string): Promise<number | null> {
  const [row] = await db.select().from(meeting).where(eq(meeting.id, meetingId))
  return row === undefined ? null : changesSince(db, meetingFacts(row), publicationId)
}
