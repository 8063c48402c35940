import { and, eq } from 'drizzle-orm'
import { meetingDay } from '#db/schema/meeting'
import { addDayInput } from '#domain/agenda/day-input'
import { isNearMeeting } from '#domain/meeting/meeting-days'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { draftDay } from '#server/agenda/rows/draft'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Adds one day to a meeting, perhaps before its opening. A day that was taken out comes back, with its heading. Refuses `already-there`,
 * a day more than a year away from the meeting (`day-too-far`), and the id of another day (`invalid`).
 */
export const addDay = draftCommand({
  name: 'agenda.add-day',
  input: addDayInput,
  entry: async () => null,
  run: async ({ tx, input, meeting }) => {
    const [there] = await tx
      .select()
      .from(meetingDay)
      .where(and(eq(meetingDay.meetingId, meeting.id), eq(meetingDay.date, input.date)))
    if (there && there.removedAt === null) return refuse('already-there', { current: { days: [draftDay(there)] } })
    if (!isNearMeeting(input.date, meeting)) return refuseField('date', 'day-too-far')
    const [known] = await tx.select({ id: meetingDay.id }).from(meetingDay).where(eq(meetingDay.id, input.id))
    if (known && known.id !== there?.id) return refuseField('id', 'invalid')
    const row = returned(
      there
        ? await tx
            .update(meetingDay)
            .set({ removedAt: null, version: there.version + 1 })
            .where(eq(meetingDay.id, there.id))
            .returning()
        : await tx.insert(meetingDay).values({ id: input.id, meetingId: meeting.id, date: input.date }).returning(),
    )
    return saved({ days: [draftDay(row)] }, { act: 'agenda.day-added', objectKind: 'day', objectId: row.id }, meeting.id)
  },
})
