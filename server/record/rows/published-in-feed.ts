import { and, desc, eq, isNull, not, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, publishedMeeting, withdrawal } from '#db/schema/publication'
import type { PublishedInFeed } from '#domain/record/feed-view'
import { original } from '#domain/text/localized-text'
import { storedIn } from '#domain/text/said-in'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'

/**
 * The latest public versions of programmes. Where the newest was withdrawn, nobody reads any version (ADR 0007): it alone is told, with
 * the reason. Where the newest is for participants, those that were public before stay.
 */
export async function publishedInFeed(db: Db, most: number): Promise<PublishedInFeed[]> {
  const gone = and(eq(publishedMeeting.withdrawn, true), eq(publishedMeeting.audience, 'public')) ?? sql`false`
  const rows = await db
    .select({
      id: publication.id,
      slug: publishedMeeting.slug,
      number: publication.number,
      note: publication.note,
      noteIn: publication.noteIn,
      publishedAt: publication.publishedAt,
      document: publication.document,
      reason: withdrawal.reason,
      reasonIn: withdrawal.reasonIn,
      withdrawnAt: withdrawal.withdrawnAt,
    })
    .from(publication)
    .innerJoin(publishedMeeting, eq(publishedMeeting.meetingId, publication.meetingId))
    .leftJoin(withdrawal, standingWithdrawal(db))
    .where(
      and(
        eq(publication.audience, 'public'),
        or(and(not(gone), isNull(withdrawal.id)), and(gone, eq(publication.id, publishedMeeting.publicationId))),
      ),
    )
    .orderBy(desc(sql`coalesce(${withdrawal.withdrawnAt}, ${publication.publishedAt})`), desc(publication.number))
    .limit(most)
  return rows.map(({ id, slug, number, note, noteIn, publishedAt, document: { meeting }, reason, reasonIn, withdrawnAt }) => ({
    what: 'programme',
    id,
    slug,
    number,
    title: meeting.title,
    at: withdrawnAt ?? publishedAt,
    withdrawn: reason === null ? null : (reasonIn ?? original(meeting.title.original, reason)),
    note: reason === null ? storedIn(meeting.title.original, note, noteIn) : null,
    meeting: reason === null ? meeting : null,
  }))
}
