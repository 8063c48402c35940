import { eq } from 'drizzle-orm'
import { meetingDay } from '#db/schema/meeting'
import { editDayInput } from '#domain/agenda/day-input'
import { writeAll } from '#domain/text/text-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { draftDay } from '#server/agenda/rows/draft'
import { dayRow } from '#server/agenda/rows/entries'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/** Edits the heading of a day: title, note and place, in any of the languages. Refuses `stale` and `removed`. */
export const editDay = draftCommand({
  name: 'agenda.edit-day',
  input: editDayInput,
  entry: (tx, input) => dayRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null) return refuse('removed')
    if (entry.version !== input.version) return stale({ days: [draftDay(entry)] })
    const row = returned(
      await tx
        .update(meetingDay)
        .set({
          version: entry.version + 1,
          title: writeAll(entry.title, input.title ?? {}, home),
          note: writeAll(entry.note, input.note ?? {}, home),
          place: writeAll(entry.place, input.place ?? {}, home),
        })
        .where(eq(meetingDay.id, entry.id))
        .returning(),
    )
    return saved(
      { days: [draftDay(row)] },
      { act: 'agenda.day-edited', objectKind: 'day', objectId: row.id, fields: changedFields(input) },
      meeting.id,
    )
  },
})
