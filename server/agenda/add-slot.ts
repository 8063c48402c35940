import { eq, max } from 'drizzle-orm'
import { agendaItem, slot } from '#db/schema/agenda'
import { addSlotInput } from '#domain/agenda/draft-input'
import { isEndAlone } from '#domain/agenda/entry-times'
import { writeAll } from '#domain/text/text-input'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { bumpDay } from '#server/agenda/rows/day-version'
import { draftItem, draftSlot } from '#server/agenda/rows/draft'
import { hasSlot } from '#server/agenda/rows/item-list'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Adds a slot to a day, with a new item, for an item of the list, or continuing one that has a slot. An end not after the start is of the next day. Refuses
 * `already-there`, an end without a start (`required`), a day of another meeting (`day-outside`), and the id of another meeting's slot or
 * item (`invalid`).
 */
export const addSlot = draftCommand({
  name: 'agenda.add-slot',
  input: addSlotInput,
  entry: async () => null,
  run: async ({ tx, input, meeting, home }) => {
    const [earlier] = await tx.select().from(slot).where(eq(slot.id, input.id))
    if (earlier && earlier.meetingId !== meeting.id) return refuseField('id', 'invalid')
    if (earlier) return refuse('already-there', { current: { slots: [draftSlot(earlier)] } })
    if (isEndAlone(input)) return refuseField('start', 'required')
    const day = await bumpDay(tx, meeting.id, input.dayId)
    if (!day) return refuseField('dayId', 'day-outside')
    const [known] = await tx.select().from(agendaItem).where(eq(agendaItem.id, input.itemId))
    if (known && known.meetingId !== meeting.id) return refuseField('itemId', 'invalid')
    // An item of the list is continued only once it has a slot.
    const continued = known !== undefined && (await hasSlot(tx, known.id))
    const item =
      known ??
      returned(
        await tx
          .insert(agendaItem)
          .values({
            id: input.itemId,
            meetingId: meeting.id,
            title: writeAll(null, input.title ?? {}, home),
            abstract: null,
            purpose: null,
            subItems: [],
            number: input.number ?? null,
          })
          .returning(),
      )
    const last = returned(
      await tx
        .select({ rank: max(slot.rank) })
        .from(slot)
        .where(eq(slot.dayId, day.id)),
    )
    const row = returned(
      await tx
        .insert(slot)
        .values({
          id: input.id,
          meetingId: meeting.id,
          dayId: day.id,
          rank: (last.rank ?? 0) + 1,
          start: input.start,
          end: input.end,
          when: writeAll(null, input.when ?? {}, home),
          kind: input.kind,
          itemId: input.itemId,
          continued,
        })
        .returning(),
    )
    return saved(
      { days: [day], slots: [draftSlot(row)], items: [draftItem(item)] },
      { act: 'agenda.slot-added', objectKind: 'slot', objectId: row.id },
      meeting.id,
    )
  },
})
