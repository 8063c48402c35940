import { and, count, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution, part, slot } from '#db/schema/agenda'
import { meeting } from '#db/schema/meeting'
import { NOTHING_WAITS, type PeopleWaits } from '#domain/meeting/desk-next'

/** How many appearances of each draft still wait for somebody, by the slug of its meeting. Who may read the drafts is the caller's to ask. */
export async function draftWaits(db: Db, slugs: readonly string[]): Promise<(slug: string) => PeopleWaits> {
  if (slugs.length === 0) return () => NOTHING_WAITS
  const rows = await db
    .select({ slug: meeting.slug, status: contribution.status, unnamed: isNull(contribution.name), people: count() })
    .from(meeting)
    .innerJoin(contribution, eq(contribution.meetingId, meeting.id))
    .innerJoin(slot, eq(slot.id, contribution.slotId))
    .leftJoin(part, eq(part.id, contribution.partId))
    .where(
      and(
        inArray(meeting.slug, [...slugs]),
        ne(contribution.role, 'line'),
        ne(contribution.status, 'confirmed'),
        isNull(contribution.removedAt),
        isNull(slot.removedAt),
        or(isNull(contribution.partId), isNull(part.removedAt)),
      ),
    )
    .groupBy(meeting.slug, contribution.status, isNull(contribution.name))
  return (slug) => {
    const own = rows.filter((row) => row.slug === slug)
    const sum = (wanted: (row: (typeof rows)[number]) => boolean) => own.filter(wanted).reduce((all, { people }) => all + people, 0)
    return {
      unnamed: sum(({ status, unnamed }) => status !== 'declined' && Boolean(unnamed)),
      unconfirmed: sum(({ status, unnamed }) => status !== 'declined' && !unnamed),
      declined: sum(({ status }) => status === 'declined'),
    }
  }
}
