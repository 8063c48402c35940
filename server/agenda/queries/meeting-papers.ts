import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { meeting, participation } from '#db/schema/meeting'
import type { MeetingPapersView, SeatedView } from '#domain/documents/meeting-papers-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { inProtocolOrder } from '#domain/statement/protocol-order'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { draftOf } from '#server/agenda/rows/draft'
import { chairOnRecord } from '#server/chair/chair-on-record'
import { defineQuery } from '#server/command/define-query'
import { appearingUnlisted } from '#server/meeting/rows/appearing'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { organizationNames, stateNames } from '#server/people/rows/names'
import { sideNames } from '#server/people/rows/side-names'
import { lastPublication } from '#server/publication/rows/last-publication'

/** What a meeting's organisers print for themselves: name plates, seating, cards, the status of speakers. For who may edit its draft. */
export const meetingPapers = defineQuery({
  name: 'agenda.papers',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object: { meeting: facts }, args, moment }): Promise<MeetingPapersView> => {
    const states = await stateNames(db, args.locale, facts.startsOn)
    const organizations = Object.fromEntries(await organizationNames(db, facts.startsOn))
    const names = { states: Object.fromEntries(states.map(({ code, name }) => [code, name])), organizations }
    return {
      draft: await draftOf(db, facts),
      organizations,
      sides: await sideNames(db, facts.startsOn),
      seated: inProtocolOrder(await delegationsAt(db, facts), names),
      chair: (await chairOnRecord(moment, facts.startsOn))?.state ?? null,
      lastVersion: (await lastPublication(db, facts.id))?.number ?? null,
      changedAt: await lastChange(db, facts.id),
    }
  },
})

// Whoever appears without a capacity that follows from the standing one is a guest until somebody says otherwise.
async function delegationsAt(db: Db, facts: Parameters<typeof draftOf>[1]): Promise<SeatedView[]> {
  const listed = await db
    .select({ stateCode: participation.stateCode, organizationId: participation.organizationId, capacity: participation.capacity })
    .from(participation)
    .where(and(eq(participation.meetingId, facts.id), isNull(participation.endedAt)))
  const unlisted = await appearingUnlisted(db, facts)
  const rows = [
    ...listed.map((row) => ({ ...row, listed: true })),
    ...unlisted.map(({ capacity, ...row }) => ({ ...row, capacity: capacity ?? ('guest' as const), listed: false })),
  ]
  return rows.map(({ stateCode, organizationId, ...row }) =>
    stateCode === null ? { state: null, organizationId: organizationId ?? '', ...row } : { state: stateCode, organizationId: null, ...row },
  )
}

// The record is kept for years, a meeting perhaps for longer.
async function lastChange(db: Db, meetingId: string): Promise<Instant> {
  const [last] = await db
    .select({ at: activity.at })
    .from(activity)
    .where(eq(activity.meetingId, meetingId))
    .orderBy(desc(activity.seq))
    .limit(1)
  if (last !== undefined) return last.at
  const [made] = await db.select({ at: meeting.createdAt }).from(meeting).where(eq(meeting.id, meetingId))
  return made?.at ?? ''
}
