import { eq } from 'drizzle-orm'
import { meeting, meetingDay } from '#db/schema/meeting'
import { movedDays } from '#domain/meeting/meeting-days'
import { moveMeetingInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { addDays, daysBetween, isCalendarDate } from '#domain/time/calendar'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Moves a meeting as a whole to another first day: its dates, and every day with its heading and slots, by the same number of days.
 * Slots keep ids, versions and local times; days that were taken out move too, so that what was removed can be restored. What is
 * published stays as it is until the next version. Refuses `meeting-changed` (since its consequences were shown), the day it begins on already (`same-day`),
 * and one from which a day would fall out of the calendar (`no-date`).
 */
export const moveMeeting = defineCommand({
  name: 'meeting.move',
  input: moveMeetingInput,
  load: async (tx, input, moment) => {
    const prepared = await preparedMeeting(tx, input.id, moment)
    if (prepared === null) return null
    const row = returned(await tx.select().from(meeting).where(eq(meeting.id, input.id)))
    // The incoming team may not move a meeting of its own term to before the term.
    return { ...prepared, moved: { ...prepared, meeting: { startsOn: input.startsOn } }, row }
  },
  can: (viewer, object) => canEditDraft(viewer, object) && canEditDraft(viewer, object.moved),
  run: async ({ tx, input, object: { row } }) => {
    if (row.version !== input.version) return refuse('meeting-changed')
    const by = daysBetween(row.startsOn, input.startsOn)
    if (by === 0) return refuseField('startsOn', 'same-day')
    const days = await tx.select().from(meetingDay).where(eq(meetingDay.meetingId, row.id))
    const moved = movedDays(days, by)
    const endsOn = addDays(row.endsOn, by)
    if (![endsOn, ...moved.map(({ date }) => date)].every(isCalendarDate)) return refuseField('startsOn', 'no-date')
    for (const { day, date } of moved)
      await tx
        .update(meetingDay)
        .set({ date, version: day.version + 1 })
        .where(eq(meetingDay.id, day.id))
    await tx
      .update(meeting)
      .set({ startsOn: input.startsOn, endsOn, version: row.version + 1 })
      .where(eq(meeting.id, row.id))
    return done(
      { version: row.version + 1, slug: row.slug },
      { act: 'meeting.moved', objectKind: 'meeting', objectId: row.id, meetingId: row.id, fields: ['startsOn', 'endsOn'] },
    )
  },
})
