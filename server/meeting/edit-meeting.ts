import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { slot } from '#db/schema/agenda'
import { meeting, meetingDay } from '#db/schema/meeting'
import { editMeetingInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { byLanguage, typedAnew, writeAll } from '#domain/text/text-input'
import { daysFrom } from '#domain/time/calendar'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Edits the details of a meeting; its days follow its dates. Refuses `stale`, dates without a day that has slots (`days-in-use`),
 * and no title (`required`).
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
    const { id, version, title, theme, city, country, venue, ordinal, ...facts } = input
    const home = row.title.original
    const written = writeAll(row.title, typedAnew(row.title, title), home)
    if (!written?.[home]) return refuseField(`title.${home}`, 'required')
    if (!(await fitDays(tx, id, daysFrom(input.startsOn, input.endsOn), now))) return refuseField('startsOn', 'days-in-use')
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
      })
      .where(eq(meeting.id, id))
    const fields = Object.keys(facts).concat('ordinal', 'title', 'theme', 'city', 'country', 'venue')
    return done({ version: version + 1 }, { act: 'meeting.edited', objectKind: 'meeting', objectId: id, meetingId: id, fields })
  },
})

async function fitDays(tx: Db, meetingId: string, dates: string[], at: string): Promise<boolean> {
  const wanted = new Set(dates)
  const days = await tx.select().from(meetingDay).where(eq(meetingDay.meetingId, meetingId))
  for (const day of days) {
    if (wanted.delete(day.date)) {
      if (day.removedAt !== null) await tx.update(meetingDay).set({ removedAt: null }).where(eq(meetingDay.id, day.id))
      continue
    }
    // Days removed earlier never block, even if they had slots.
    if (day.removedAt !== null) continue
    const used = await tx
      .select({ id: slot.id })
      .from(slot)
      .where(and(eq(slot.dayId, day.id), isNull(slot.removedAt)))
      .limit(1)
    if (used.length > 0) return false
    await tx.update(meetingDay).set({ removedAt: at }).where(eq(meetingDay.id, day.id))
  }
  for (const date of wanted) await tx.insert(meetingDay).values({ id: randomUUID(), meetingId, date })
  return true
}

// By the names of the form's fields, so that each can show its current value.
function formFields(row: typeof meeting.$inferSelect): Record<string, string> {
  const { version, type, ordinal, startsOn, endsOn, timeZone, title, theme, city, country, venue } = row
  return {
    version: String(version),
    type,
    ordinal: ordinal === null ? '' : String(ordinal),
    startsOn,
    endsOn,
    timeZone,
    ...byLanguage({ title, theme, city, country, venue }),
  }
}
