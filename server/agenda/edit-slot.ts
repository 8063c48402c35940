import { eq } from 'drizzle-orm'
import { slot } from '#db/schema/agenda'
import { editSlotInput } from '#domain/agenda/draft-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { bumpDay } from '#server/agenda/rows/day-version'
import { draftSlot } from '#server/agenda/rows/draft'
import { slotRow } from '#server/agenda/rows/entries'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/** Changes a slot's times, day or kind. Refuses `stale`, `removed`, `end-before-start` and a day of another meeting (`day-outside`). */
export const editSlot = draftCommand({
  name: 'agenda.edit-slot',
  input: editSlotInput,
  entry: (tx, input) => slotRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting }) => {
    if (entry.removedAt !== null) return refuse('removed')
    if (entry.version !== input.version) return stale({ slots: [draftSlot(entry)] })
    const start = input.start ?? entry.start
    const end = input.end === undefined ? entry.end : input.end
    if (end !== null && end <= start) return refuseField('end', 'end-before-start')
    const dayId = input.dayId ?? entry.dayId
    const reordered = new Set(start !== entry.start || dayId !== entry.dayId ? [entry.dayId, dayId] : [])
    const days = []
    for (const id of reordered) {
      const day = await bumpDay(tx, meeting.id, id)
      if (!day) return refuseField('dayId', 'day-outside')
      days.push(day)
    }
    const row = returned(
      await tx
        .update(slot)
        .set({
          version: entry.version + 1,
          start,
          end,
          dayId,
          kind: input.kind ?? entry.kind,
          continued: input.continued ?? entry.continued,
        })
        .where(eq(slot.id, entry.id))
        .returning(),
    )
    return saved(
      { days, slots: [draftSlot(row)] },
      { act: 'agenda.slot-edited', objectKind: 'slot', objectId: row.id, fields: changedFields(input) },
      meeting.id,
    )
  },
})
