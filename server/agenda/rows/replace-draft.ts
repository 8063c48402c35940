import { isDeepStrictEqual } from 'node:util'
import { and, eq, inArray, notInArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem, contribution, part, slot } from '#db/schema/agenda'
import { answerLink, appearanceAsking } from '#db/schema/answer'
import { meetingDay } from '#db/schema/meeting'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Instant } from '#domain/time/calendar'
import { carryPartRow } from '#server/agenda/rows/carry-part'

type Entry = { id: string; version: number }
type Table = typeof meetingDay | typeof agendaItem | typeof slot | typeof part | typeof contribution

/**
 * Makes one draft of a meeting of another, in the transaction: writes what differs under a new version, adds what is new, brings back what
 * was removed, removes the rest as if by hand. Answers the ids of rows that were not there before.
 */
export async function replaceDraft(tx: Db, before: AgendaDraft, after: AgendaDraft, now: Instant): Promise<string[]> {
  const meetingId = before.meeting.id
  const written = async <T extends Entry>(
    table: Table,
    { was, is }: { was: readonly T[]; is: readonly T[] },
    { add, change }: { add: (entry: T) => Promise<unknown>; change: (entry: T, version: number) => Promise<unknown> },
  ): Promise<string[]> => {
    const rows = new Map((await versionsIn(tx, table, meetingId)).map(({ id, version }) => [id, version]))
    const standing = new Map(was.map((entry) => [entry.id, entry]))
    const made: string[] = []
    for (const entry of is) {
      const version = rows.get(entry.id)
      const stood = standing.get(entry.id)
      if (version === undefined) {
        await add({ ...entry, version: 1 })
        made.push(entry.id)
      } else if (stood === undefined || !isDeepStrictEqual({ ...stood, version: 0 }, { ...entry, version: 0 }))
        await change(entry, version + 1)
    }
    return made
  }
  const back = { removedAt: null }
  const slotOf = new Map(before.parts.map(({ id, slotId }) => [id, slotId]))
  // Once the slots are there, and before people are written into their parts.
  const carryAll = async (): Promise<string[]> => {
    for (const { id, slotId } of after.parts) if (slotOf.has(id) && slotOf.get(id) !== slotId) await carryPartRow(tx, id, slotId)
    return []
  }
  const made = [
    ...(await written(
      meetingDay,
      { was: before.days, is: after.days },
      {
        add: (day) => tx.insert(meetingDay).values({ ...day, meetingId }),
        change: (day, version) =>
          tx
            .update(meetingDay)
            .set({ ...day, version, ...back })
            .where(eq(meetingDay.id, day.id)),
      },
    )),
    ...(await written(
      agendaItem,
      { was: before.items, is: after.items },
      {
        add: (item) => tx.insert(agendaItem).values({ ...item, meetingId }),
        change: (item, version) =>
          tx
            .update(agendaItem)
            .set({ ...item, version, ...back })
            .where(eq(agendaItem.id, item.id)),
      },
    )),
    ...(await written(
      slot,
      { was: before.slots, is: after.slots },
      {
        add: (entry) => tx.insert(slot).values({ ...entry, meetingId }),
        change: (entry, version) =>
          tx
            .update(slot)
            .set({ ...entry, version, ...back })
            .where(eq(slot.id, entry.id)),
      },
    )),
    ...(await carryAll()),
    ...(await written(
      part,
      { was: before.parts, is: after.parts },
      {
        add: (entry) => tx.insert(part).values({ ...entry, meetingId }),
        change: (entry, version) =>
          tx
            .update(part)
            .set({ ...entry, version, ...back })
            .where(eq(part.id, entry.id)),
      },
    )),
    ...(await written(
      contribution,
      { was: before.contributions, is: after.contributions },
      {
        add: ({ state, ...entry }) => tx.insert(contribution).values({ ...entry, stateCode: state, meetingId }),
        change: ({ state, ...entry }, version) =>
          tx
            .update(contribution)
            .set({ ...entry, stateCode: state, version, ...back })
            .where(eq(contribution.id, entry.id)),
      },
    )),
  ]
  await removeRest(tx, before, after, now)
  await bumpDays(tx, before, after)
  return made
}

function versionsIn(tx: Db, table: Table, meetingId: string): Promise<Entry[]> {
  return tx.select({ id: table.id, version: table.version }).from(table).where(eq(table.meetingId, meetingId))
}

// What stood inside a removed slot is removed and restored with it.
async function removeRest(tx: Db, before: AgendaDraft, after: AgendaDraft, removedAt: Instant): Promise<void> {
  const slots = new Set(after.slots.map(({ id }) => id))
  const gone = <T extends Entry>(was: readonly T[], is: readonly T[]) => {
    const left = new Set(is.map(({ id }) => id))
    return was.filter(({ id }) => !left.has(id))
  }
  for (const day of gone(before.days, after.days))
    await tx
      .update(meetingDay)
      .set({ removedAt, version: day.version + 1 })
      .where(eq(meetingDay.id, day.id))
  for (const entry of gone(before.slots, after.slots))
    await tx
      .update(slot)
      .set({ removedAt, version: entry.version + 1 })
      .where(eq(slot.id, entry.id))
  for (const entry of gone(before.parts, after.parts).filter(({ slotId }) => slots.has(slotId)))
    await tx
      .update(part)
      .set({ removedAt, version: entry.version + 1 })
      .where(eq(part.id, entry.id))
  for (const entry of gone(before.contributions, after.contributions).filter(({ slotId }) => slots.has(slotId)))
    await tx
      .update(contribution)
      .set({ removedAt, version: entry.version + 1 })
      .where(eq(contribution.id, entry.id))
  for (const item of gone(before.items, after.items).filter(({ listRank }) => listRank !== null))
    await tx
      .update(agendaItem)
      .set({ listRank: null, removedAt, version: item.version + 1 })
      .where(eq(agendaItem.id, item.id))
}

// The version of a day is that of the order of its slots: a move from an editor open elsewhere must be stale.
async function bumpDays(tx: Db, before: AgendaDraft, after: AgendaDraft): Promise<void> {
  const order = ({ slots }: AgendaDraft, dayId: string) => slots.filter((entry) => entry.dayId === dayId).map(({ id, rank }) => [id, rank])
  const same = (dayId: string) => isDeepStrictEqual(order(before, dayId).sort(), order(after, dayId).sort())
  const versions = new Map((await versionsIn(tx, meetingDay, before.meeting.id)).map(({ id, version }) => [id, version]))
  for (const { id, version } of before.days)
    if (!same(id) && versions.get(id) === version)
      await tx
        .update(meetingDay)
        .set({ version: version + 1 })
        .where(eq(meetingDay.id, id))
}

/** Deletes rows that a text brought, with all that is in them. What somebody has used otherwise stays, removed. */
export async function deleteMade(tx: Db, meetingId: string, made: readonly string[]): Promise<void> {
  const ids = [...made]
  const inMade = tx
    .select({ id: slot.id })
    .from(slot)
    .where(and(eq(slot.meetingId, meetingId), inArray(slot.id, ids)))
  const inSlots = tx.select({ id: contribution.id }).from(contribution).where(inArray(contribution.slotId, inMade))
  const ofMade = or(inArray(appearanceAsking.contributionId, ids), inArray(appearanceAsking.contributionId, inSlots))
  await tx
    .delete(answerLink)
    .where(inArray(answerLink.askingId, tx.select({ id: appearanceAsking.id }).from(appearanceAsking).where(ofMade)))
  await tx.delete(appearanceAsking).where(ofMade)
  await tx.delete(contribution).where(inArray(contribution.slotId, inMade))
  await tx.delete(contribution).where(and(eq(contribution.meetingId, meetingId), inArray(contribution.id, ids)))
  await tx.delete(part).where(inArray(part.slotId, inMade))
  const heldParts = tx.select({ id: contribution.partId }).from(contribution).where(inArray(contribution.partId, ids))
  await tx.delete(part).where(and(eq(part.meetingId, meetingId), inArray(part.id, ids), notInArray(part.id, heldParts)))
  await tx.delete(slot).where(and(eq(slot.meetingId, meetingId), inArray(slot.id, ids)))
  const dealt = tx.select({ id: slot.itemId }).from(slot).where(eq(slot.meetingId, meetingId))
  await tx.delete(agendaItem).where(and(eq(agendaItem.meetingId, meetingId), inArray(agendaItem.id, ids), notInArray(agendaItem.id, dealt)))
  const used = tx.select({ id: slot.dayId }).from(slot).where(eq(slot.meetingId, meetingId))
  await tx.delete(meetingDay).where(and(eq(meetingDay.meetingId, meetingId), inArray(meetingDay.id, ids), notInArray(meetingDay.id, used)))
}
