import { and, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, publishedMeeting } from '#db/schema/publication'
import { registerEntry } from '#db/schema/register'
import type { SlotKind } from '#domain/agenda/agenda-terms'
import type { CeremonySlotView } from '#domain/chairmanship/handover-view'
import type { Viewer } from '#domain/policy/viewer'
import { readableBy } from '#server/record/rows/listed-entries'

const MOST = 12
const KINDS: readonly SlotKind[] = ['ceremony', 'closing']

/** The closings and ceremonies of the latest published agendas a viewer may read, the latest first, and those of the meetings named besides. */
export async function ceremonySlots(db: Db, viewer: Viewer, alsoOf: readonly string[]): Promise<CeremonySlotView[]> {
  const readable = (more?: SQL) =>
    db
      .select({ publicationId: publishedMeeting.publicationId, slug: publishedMeeting.slug })
      .from(publishedMeeting)
      .innerJoin(registerEntry, eq(registerEntry.slug, publishedMeeting.slug))
      .where(and(readableBy(db, viewer), more))
      .orderBy(desc(publishedMeeting.startsOn))
      .limit(MOST)
  const named = alsoOf.length === 0 ? [] : await readable(inArray(publishedMeeting.slug, [...alsoOf]))
  const meetings = new Map([...(await readable()), ...named].map((meeting) => [meeting.publicationId, meeting]))
  const rows = await db
    .select({ id: publication.id, document: publication.document })
    .from(publication)
    .where(inArray(publication.id, [...meetings.keys()]))
    .orderBy(desc(publication.publishedAt))
  return rows.flatMap(({ id, document }) =>
    document.days.flatMap((day) =>
      day.slots
        .filter((slot) => KINDS.includes(slot.kind))
        .map((slot) => ({
          slot: `${meetings.get(id)?.slug}#${slot.id}`,
          meeting: document.meeting.title,
          title: slot.title,
          date: day.date,
          start: slot.start,
        })),
    ),
  )
}

/** The slot an address ends with, if the meeting's published agenda has it. */
export async function publishedSlot(db: Db, address: string): Promise<string | null> {
  const [, slug = '', slotId = ''] = /([a-z0-9-]+)#([0-9a-f-]{36})$/.exec(address.trim()) ?? []
  const [published] = await db
    .select({ document: publication.document })
    .from(publishedMeeting)
    .innerJoin(publication, eq(publication.id, publishedMeeting.publicationId))
    .where(eq(publishedMeeting.slug, slug))
  const known = published?.document.days.some((day) => day.slots.some((slot) => slot.id === slotId))
  return known ? `${slug}#${slotId}` : null
}
