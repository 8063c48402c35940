import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meeting, meetingDay } from '#db/schema/meeting'
import { createMeetingInput } from '#domain/meeting/meeting-input'
import type { MeetingFacts, MeetingType } from '#domain/meeting/meeting-terms'
import { withNumberOf } from '#domain/meeting/ordinal/with-number-of'
import { proposedSlug, proposedTitle, proposedZone, stateNamed, typedOrProposed } from '#domain/meeting/proposed-meeting'
import { canCopyAgenda, canCreateMeeting } from '#domain/policy/agenda-policy'
import { writeAll } from '#domain/text/text-input'
import { type CalendarDate, daysFrom } from '#domain/time/calendar'
import { replaceDraft } from '#server/agenda/rows/replace-draft'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { begunAgenda, datesBeyond, knownStart, leftBehind, startMeeting } from '#server/meeting/rows/begun-agenda'
import { namedStates } from '#server/meeting/rows/named-states'
import { entryAt } from '#server/record/rows/register-entry'

/**
 * Creates a meeting with a day for each date, and returns its address; from an earlier meeting with its days, agenda and words before
 * the programme, or from a template. What was left empty is as proposed: address, translations of the proposed title, zone. Refuses an
 * address in use (`slug-taken`), one of an event known from papers unless it is said to be the same (`slug-on-record`), no title or zone
 * (`required`), and dates with no room for every slot of what it begins with, until that is said to be read (`days-left-out`).
 */
export const createMeeting = defineCommand({
  name: 'meeting.create',
  input: createMeetingInput,
  load: async (tx, input, moment) => {
    const from = await startMeeting(tx, input.start, moment)
    return from === null ? null : { startsOn: input.startsOn, from }
  },
  can: (viewer, object) => canCreateMeeting(viewer, object) && (object.from === undefined || canCopyAgenda(viewer, object.from)),
  run: async ({ tx, input, object: { from }, viewer, moment, now }) => {
    const { joins, original, title, theme, city, country, venue, preamble, ordinal: number, alsoZones, start: named, ...typed } = input
    const { people, papers, fewer, ...facts } = typed
    const ordinal = number ?? null
    const start = await knownStart(tx, viewer, named, from)
    const before = start?.kind === 'copy' ? start.source.meeting : null
    const slug = facts.slug || (await freeSlug(tx, facts.type, ordinal, facts.startsOn))
    const [taken] = await tx.select({ id: meeting.id }).from(meeting).where(eq(meeting.slug, slug))
    if (taken) return refuseField('slug', 'slug-taken')
    if (joins !== 'on' && (await entryAt(tx, slug))) return refuseField('slug', 'slug-on-record')
    const raised = before === null ? proposedTitle(facts.type, ordinal, original) : withNumberOf(before.title, before, ordinal)
    const written = typedOrProposed(title, raised, original)
    if (!written?.[original]) return refuseField(`title.${original}`, 'required')
    const state = stateNamed(country[original] ?? '', await namedStates(tx, facts.startsOn))
    const writtenCity = typedOrProposed(city, before?.city ?? null, original)
    const timeZone = facts.timeZone || proposedZone(writtenCity, state?.code ?? null)
    if (timeZone === null) return refuseField('timeZone', 'required')
    if (start !== null) {
      const left = leftBehind(start, facts)
      if (left.slots > 0 && fewer !== 'on') return refuseField('fewer', 'days-left-out', left)
    }
    const id = randomUUID()
    const row: MeetingFacts = {
      ...{ id, slug, type: facts.type, ordinal, title: written, startsOn: facts.startsOn, endsOn: facts.endsOn, timeZone },
      theme: writeAll(null, theme, original),
      city: writtenCity,
      country: typedOrProposed(country, state === null ? null : writeAll(null, state.names, original), original),
      venue: typedOrProposed(venue, before?.venue ?? null, original),
      preamble: writeAll(before === null ? null : withNumberOf(before.preamble, before, ordinal), preamble, original),
      alsoZones: (alsoZones ?? before?.alsoZones ?? []).filter((zone) => zone !== timeZone),
    }
    await tx.insert(meeting).values({ ...row, createdAt: now })
    const created = { act: 'meeting.created', objectKind: 'meeting', objectId: id, meetingId: id } as const
    const dated = (dates: readonly CalendarDate[]) =>
      dates.map((date) => ({ id: randomUUID(), version: 1, date, title: null, note: null, place: null }))
    if (start === null) {
      for (const day of dated(daysFrom(facts.startsOn, facts.endsOn))) await tx.insert(meetingDay).values({ ...day, meetingId: id })
      return done({ id, slug }, created)
    }
    const begun = await begunAgenda(tx, start, row, moment, { people, papers: papers === 'on', dayIds: new Map() })
    const empty = { meeting: row, days: [], items: [], slots: [], parts: [], contributions: [] }
    await replaceDraft(tx, empty, { ...begun, days: [...begun.days, ...dated(datesBeyond(start, facts))] }, now)
    return done({ id, slug }, created, { act: 'agenda.begun', objectKind: 'meeting', objectId: id, meetingId: id })
  },
})

// Free among meetings; one that the record knows from papers is asked about.
async function freeSlug(tx: Db, type: MeetingType, ordinal: number | null, startsOn: CalendarDate): Promise<string> {
  const rows = await tx.select({ slug: meeting.slug }).from(meeting)
  return proposedSlug(type, ordinal, startsOn, new Set(rows.map(({ slug }) => slug)))
}
