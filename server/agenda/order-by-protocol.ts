import { and, asc, eq, isNull } from 'drizzle-orm'
import { contribution, part } from '#db/schema/agenda'
import { orderByProtocolInput } from '#domain/agenda/draft-input'
import { inProtocolPlaces } from '#domain/agenda/protocol-places'
import { bumpSlotOrder } from '#server/agenda/bump-slot-order'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { draftContribution } from '#server/agenda/rows/draft'
import { slotRow } from '#server/agenda/rows/entries'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { protocolOrder } from '#server/meeting/rows/protocol-order'

/**
 * Puts those who speak for States in a slot or one of its parts in protocol order of the meeting's language: a tour de table. All others
 * keep their places. Refuses `stale` (the order was changed meanwhile), `removed` (the slot or part), and `in-order` where they stand so
 * already.
 */
export const orderByProtocol = draftCommand({
  name: 'agenda.order-by-protocol',
  input: orderByProtocolInput,
  entry: (tx, input) => slotRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    if (entry.removedAt !== null) return refuse('removed')
    if (input.partId !== null) {
      const [inSlot] = await tx
        .select({ id: part.id })
        .from(part)
        .where(and(eq(part.id, input.partId), eq(part.slotId, entry.id), isNull(part.removedAt)))
      if (!inSlot) return refuse('removed')
    }
    const within = input.partId === null ? isNull(contribution.partId) : eq(contribution.partId, input.partId)
    const rows = await tx
      .select()
      .from(contribution)
      .where(and(eq(contribution.slotId, entry.id), within, isNull(contribution.removedAt)))
      .orderBy(asc(contribution.rank))
    const before = rows.map(draftContribution)
    const after = inProtocolPlaces(before, await protocolOrder(tx, meeting, home))
    const inOrder = after.every(({ id }, at) => id === before[at]?.id)
    if (inOrder && entry.version === input.slotVersion) return refuse('in-order')
    const holder = await bumpSlotOrder(tx, entry.id, input.slotVersion)
    if (!holder.ok) return holder
    const contributions = []
    for (const [rank, { id }] of after.entries())
      contributions.push(
        draftContribution(returned(await tx.update(contribution).set({ rank }).where(eq(contribution.id, id)).returning())),
      )
    return saved(
      { ...holder.delta, contributions },
      { act: 'agenda.people-ordered', objectKind: input.partId === null ? 'slot' : 'part', objectId: input.partId ?? entry.id },
      meeting.id,
    )
  },
})
