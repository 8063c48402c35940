import { and, eq, isNull, max } from 'drizzle-orm'
import { contribution, part } from '#db/schema/agenda'
import { addContributionInput } from '#domain/agenda/draft-input'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { EMPTY_ROW, printAppearance } from '#server/agenda/print-appearance'
import { draftContribution } from '#server/agenda/rows/draft'
import { slotRow } from '#server/agenda/rows/entries'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Adds somebody, a delegation whose speaker is not named yet, or a plain line to a slot or one of its parts, with honorific, name
 * and position from the directory. Refuses `already-there`, `removed` (slot or part), `unknown-person`, `unknown-state`,
 * `unknown-organization`, and another meeting's id (`invalid`).
 */
export const addContribution = draftCommand({
  name: 'agenda.add-contribution',
  input: addContributionInput,
  entry: (tx, input) => slotRow(tx, input.meetingId, input.slotId),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null) return refuse('removed')
    const [known] = await tx.select().from(contribution).where(eq(contribution.id, input.id))
    if (known && known.meetingId !== meeting.id) return refuseField('id', 'invalid')
    if (known) return refuse('already-there', { current: { contributions: [draftContribution(known)] } })
    if (input.partId !== null) {
      const [inSlot] = await tx
        .select({ id: part.id })
        .from(part)
        .where(and(eq(part.id, input.partId), eq(part.slotId, input.slotId), isNull(part.removedAt)))
      if (!inSlot) return refuse('removed')
    }
    const printed = await printAppearance(tx, EMPTY_ROW, input, home)
    if (!printed.ok) return printed
    const last = returned(
      await tx
        .select({ rank: max(contribution.rank) })
        .from(contribution)
        .where(eq(contribution.slotId, input.slotId)),
    )
    const row = returned(
      await tx
        .insert(contribution)
        .values({
          id: input.id,
          meetingId: meeting.id,
          slotId: input.slotId,
          partId: input.partId,
          rank: (last.rank ?? 0) + 1,
          ...printed.value,
        })
        .returning(),
    )
    return saved(
      { contributions: [draftContribution(row)] },
      { act: 'agenda.contribution-added', objectKind: 'contribution', objectId: row.id },
      meeting.id,
    )
  },
})
