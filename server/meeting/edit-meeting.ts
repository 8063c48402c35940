import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meeting, meetingDay } from '#db/schema/meeting'
import { daysToFit, type MeetingDates } from '#domain/meeting/meeting-days'
import { editMeetingInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { byLanguage, typedAnew, writeAll } from '#domain/text/text-input'
import { slotsOn } from '#server/agenda/rows/slots-on'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Edits the details of a meeting. Its days follow its dates: dates that are new get a day, dates given up lose theirs. A day set by hand
 * outside the dates stays, one taken out by hand inside them stays out. Refuses `stale`, dates without a day that has slots or a heading
 * (`days-in-use`), and no title (`required`).
 */
export const editMeeting = defineCommand({
  name: 'meeting.edit',
  input: editMeetingInput,
  load: async (tx, input, moment) => {
    const prepared = await preparedMeeting(tx, input.id, moment)
    if (prepared === null) return null
    const row = returned(await tx.select().from(meeting).where(eq(meeting.id, input.id)))
    // The incoming team may not move a meeting of its own term to before the term.
    return { ...prepared, asTyped: { ...prepared, meeting: { startsOn: input.startsOn } }, row }
  },
  can: (viewer, object) => canEditDraft(viewer, object) && canEditDraft(viewer, object.asTyped),
  run: async ({ tx, input, object: { row }, now }) => {
    if (row.version !== input.version) return refuse('stale', { current: formFields(row) })
    const { id, version, title, theme, city, country, venue, preamble, ordinal, alsoZones, contactEmail, ...facts } = input
    const home = row.title.original
    const written = writeAll(row.title, typedAnew(row.title, title), home)
    if (!written?.[home]) return refuseField(`title.${home}`, 'required')
    if (!(await fitDays(tx, id, row, input, now))) return refuseField('startsOn', 'days-in-use')
    await tx
      .update(meeting)
      .set({
        ...facts,
        version: version + 1,
        ordinal: ordinal ?? null,
        title: written,
        theme: writeAll(row.theme, typedAnew(row.theme, theme), home),
        city: writeAll(row.city, typedAnew(row.city, city), home),
        country: writeAll(row.country, typedAnew(row.country, country), home),
        venue: writeAll(row.venue, typedAnew(row.venue, venue), home),
        preamble: writeAll(row.preamble, typedAnew(row.preamble, preamble), home),
        contactEmail: contactEmail === undefined ? row.contactEmail : contactEmail || null,
        alsoZones: (alsoZones ?? row.alsoZones).filter((zone) => zone !== facts.timeZone),
      })
      .where(eq(meeting.id, id))
    const fields = Object.keys(facts).concat(
      'ordinal',
      'title',
      'theme',
      'city',
      'country',
      'venue',
      'preamble',
      'alsoZones',
      'contactEmail',
    )
    return done({ version: version + 1 }, { act: 'meeting.edited', objectKind: 'meeting', objectId: id, meetingId: id, fields })
  },
})

// False, with nothing to keep of what was written, if a day that would fall away has slots or a heading.
async function fitDays(tx: Db, meetingId: string, before: MeetingDates, after: MeetingDates, at: string): Promise<boolean> {
  const days = await tx.select().from(meetingDay).where(eq(meetingDay.meetingId, meetingId))
  const standing = days.filter((day) => day.removedAt === null)
  const dates = standing.map(({ date }) => date)
  const { added, dropped } = daysToFit(before, after, dates)
  for (const day of standing.filter(({ date }) => dropped.includes(date))) {
    if (day.title !== null || day.note !== null || day.place !== null || (await slotsOn(tx, day.id)).length > 0) return false
    await tx.update(meetingDay).set({ removedAt: at }).where(eq(meetingDay.id, day.id))
  }
  for (const date of added) {
    const removed = days.find((day) => day.date === date)
    if (removed) await tx.update(meetingDay).set({ removedAt: null }).where(eq(meetingDay.id, removed.id))
    else await tx.insert(meetingDay).values({ id: randomUUID(), meetingId, date })
  }
  return true
}

// By the names of the form's fields, so that each can show its current value.
function formFields(row: typeof meeting.$inferSelect): Record<string, string> {
  const { version, type, ordinal, startsOn, endsOn, timeZone, alsoZones, contactEmail, title, theme, city, country, venue, preamble } = row
  return {
    version: String(version),
    type,
    ordinal: ordinal === null ? '' : String(ordinal),
    startsOn,
    endsOn,
    timeZone,
    alsoZones: alsoZones.join(', '),
    contactEmail: contactEmail ?? '',
    ...byLanguage({ title, theme, city, country, venue, preamble }),
  }
}
