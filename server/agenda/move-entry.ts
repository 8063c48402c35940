import { and, asc, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client'
import { contribution, part, slot } from '#db/schema/agenda'
import { meetingDay } from '#db/schema/meeting'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { moveEntryInput } from '#domain/agenda/draft-input'
import { inOrder } from '#domain/agenda/draft-order'
import { type MovedIn, moveOf, type NoMove } from '#domain/agenda/slot-move'
import { bumpSlotOrder } from '#server/agenda/bump-slot-order'
import { draftCommand, saved, stale } from '#server/agenda/draft-command'
import { bumpDay } from '#server/agenda/rows/day-version'
import { draftContribution, draftDay, draftPart, draftSlot } from '#server/agenda/rows/draft'
import { contributionRow, entryRow, partRow, slotRow } from '#server/agenda/rows/entries'
import { slotsOn } from '#server/agenda/rows/slots-on'
import { type Refusal, refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

type Move<K> = Extract<z.output<typeof moveEntryInput>, { kind: K }>
type Moved = { ok: true; delta: DraftDelta } | Refusal

/**
 * Moves a slot before or after its neighbour, or a part or appearance within its slot. Two slots that follow each other in one place
 * exchange their times, and both get a new version; else order alone changes. Orders have their own versions: the day's for slots, the
 * slot's inside it. Refuses `stale` (the order), `removed`, a slot with no neighbour there (`at-the-edge`) or whose times would overlap
 * (`at-the-same-time`) or begin on the next day (`over-midnight`), and a part of another slot (`invalid`).
 */
export const moveEntry = draftCommand({
  name: 'agenda.move-entry',
  input: moveEntryInput,
  entry: (tx, input) => entryRow(tx, input),
  run: async ({ tx, input, meeting }) => {
    const moved =
      input.kind === 'slot'
        ? await moveSlot(tx, input, meeting)
        : input.kind === 'part'
          ? await movePart(tx, input)
          : await moveContribution(tx, input)
    if (!moved.ok) return moved
    return saved(moved.delta, { act: `agenda.${input.kind}-moved`, objectKind: input.kind, objectId: input.id }, meeting.id)
  },
})

const NOT_MOVED: Record<NoMove, Refusal> = {
  'at-the-edge': refuse('at-the-edge'),
  'at-the-same-time': refuse('at-the-same-time'),
  'over-midnight': refuse('over-midnight'),
}

async function moveSlot(tx: Db, input: Move<'slot'>, meeting: MovedIn['meeting']): Promise<Moved> {
  const entry = await slotRow(tx, input.meetingId, input.id)
  if (!entry || entry.removedAt !== null) return refuse('removed')
  const inDay = await slotsOn(tx, entry.dayId)
  const order = inOrder(inDay.map(draftSlot))
  const day = draftDay(returned(await tx.select().from(meetingDay).where(eq(meetingDay.id, entry.dayId))))
  if (day.version !== input.dayVersion) return stale({ days: [day], slots: order })
  const moved = moveOf({ meeting, days: [day], slots: order }, entry.id, input.direction)
  if (typeof moved === 'string') return NOT_MOVED[moved]
  const slots = []
  for (const before of order) {
    const rank = moved.ranks.get(before.id) ?? before.rank
    const times = moved.exchange?.find(({ id }) => id === before.id)
    if (times === undefined && rank === before.rank) continue
    const retimed = times === undefined ? {} : { start: times.start, end: times.end, version: before.version + 1 }
    const rows = await tx
      .update(slot)
      .set({ rank, ...retimed })
      .where(eq(slot.id, before.id))
      .returning()
    slots.push(draftSlot(returned(rows)))
  }
  await bumpDay(tx, input.meetingId, day.id)
  return { ok: true, delta: { days: [{ ...day, version: day.version + 1 }], slots } }
}

async function movePart(tx: Db, input: Move<'part'>): Promise<Moved> {
  const entry = await partRow(tx, input.meetingId, input.id)
  if (!entry || entry.removedAt !== null) return refuse('removed')
  const holder = await bumpSlotOrder(tx, entry.slotId, input.slotVersion)
  if (!holder.ok) return holder
  const siblings = await tx
    .select()
    .from(part)
    .where(and(eq(part.slotId, entry.slotId), isNull(part.removedAt)))
    .orderBy(asc(part.rank))
  const parts = []
  for (const [rank, sibling] of placed(siblings, entry, input.index).entries()) {
    const rows = await tx.update(part).set({ rank }).where(eq(part.id, sibling.id)).returning()
    parts.push(draftPart(returned(rows)))
  }
  return { ok: true, delta: { ...holder.delta, parts } }
}

async function moveContribution(tx: Db, input: Move<'contribution'>): Promise<Moved> {
  const entry = await contributionRow(tx, input.meetingId, input.id)
  if (!entry || entry.removedAt !== null) return refuse('removed')
  if (input.partId !== null) {
    const [target] = await tx
      .select()
      .from(part)
      .where(and(eq(part.id, input.partId), eq(part.slotId, entry.slotId)))
    if (!target || target.removedAt !== null) return refuseField('partId', 'invalid')
  }
  const holder = await bumpSlotOrder(tx, entry.slotId, input.slotVersion)
  if (!holder.ok) return holder
  const inSlot = await tx
    .select()
    .from(contribution)
    .where(and(eq(contribution.slotId, entry.slotId), isNull(contribution.removedAt)))
    .orderBy(asc(contribution.rank))
  const siblings = inSlot.filter((contribution) => contribution.partId === input.partId)
  const contributions = []
  for (const [rank, sibling] of placed(siblings, entry, input.index).entries()) {
    const rows = await tx.update(contribution).set({ rank, partId: input.partId }).where(eq(contribution.id, sibling.id)).returning()
    contributions.push(draftContribution(returned(rows)))
  }
  return { ok: true, delta: { ...holder.delta, contributions } }
}

function placed<T extends { id: string }>(siblings: readonly T[], entry: T, index: number): T[] {
  const others = siblings.filter((sibling) => sibling.id !== entry.id)
  return [...others.slice(0, index), entry, ...others.slice(index)]
}
