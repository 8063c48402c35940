import { eq, max } from 'drizzle-orm'
import { part } from '#db/schema/agenda'
import { addPartInput } from '#domain/agenda/draft-input'
import { writeAll } from '#domain/text/text-input'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { draftPart } from '#server/agenda/rows/draft'
import { slotRow } from '#server/agenda/rows/entries'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Adds a titled part at the end of a slot. Refuses `already-there`, `removed` (the slot), and the id of another meeting's part
 * (`invalid`).
 */
export const addPart = draftCommand({
  name: 'agenda.add-part',
  input: addPartInput,
  entry: (tx, input) => slotRow(tx, input.meetingId, input.slotId),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null) return refuse('removed')
    const [known] = await tx.select().from(part).where(eq(part.id, input.id))
    if (known && known.meetingId !== meeting.id) return refuseField('id', 'invalid')
    if (known) return refuse('already-there', { current: { parts: [draftPart(known)] } })
    const last = returned(
      await tx
        .select({ rank: max(part.rank) })
        .from(part)
        .where(eq(part.slotId, input.slotId)),
    )
    const row = returned(
      await tx
        .insert(part)
        .values({
          id: input.id,
          meetingId: meeting.id,
          slotId: input.slotId,
          rank: (last.rank ?? 0) + 1,
          title: writeAll(null, input.title ?? {}, home),
          abstract: null,
        })
        .returning(),
    )
    return saved({ parts: [draftPart(row)] }, { act: 'agenda.part-added', objectKind: 'part', objectId: row.id }, meeting.id)
  },
})
