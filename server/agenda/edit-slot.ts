import { eq } from 'drizzle-orm'
import { slot } from '#db/schema/agenda'
import { editSlotInput } from '#domain/agenda/draft-input'
import { isEndAlone, timesAfter } from '#domain/agenda/entry-times'
import { writeAll } from '#domain/text/text-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { bumpDay } from '#server/agenda/rows/day-version'
import { draftSlot } from '#server/agenda/rows/draft'
import { slotRow } from '#server/agenda/rows/entries'
import { areKnownItems } from '#server/agenda/rows/known-items'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Changes a slot: times or the words in their place, day, place, access, kind, and the items it deals with. Without a start it is
 * untimed and has no end; an end not after the start is of the next day. Refuses `stale`, `removed`, an end without a start (`required`),
 * an item of another meeting (`unknown-item`), and a day of another meeting (`day-outside`).
 */
export const editSlot = draftCommand({
  name: 'agenda.edit-slot',
  input: editSlotInput,
  entry: (tx, input) => slotRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null) return refuse('removed')
    if (entry.version !== input.version) return stale({ slots: [draftSlot(entry)] })
    const times = timesAfter(entry, input)
    if (isEndAlone(times)) return refuseField('start', 'required')
    if (!(await areKnownItems(tx, meeting.id, input.deals))) return refuseField('deals', 'unknown-item')
    const dayId = input.dayId ?? entry.dayId
    const reordered = new Set(times.start !== entry.start || dayId !== entry.dayId ? [entry.dayId, dayId] : [])
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
          ...times,
          dayId,
          when: writeAll(entry.when, input.when ?? {}, home),
          place: writeAll(entry.place, input.place ?? {}, home),
          access: input.access === undefined ? entry.access : input.access,
          subItemIds: input.subItemIds === undefined ? entry.subItemIds : input.subItemIds,
          deals: input.deals ?? entry.deals,
          kind: input.kind ?? entry.kind,
          continued: input.continued ?? entry.continued,
          pinned: input.pinned ?? entry.pinned,
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
