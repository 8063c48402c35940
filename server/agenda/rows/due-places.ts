import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution, part, slot } from '#db/schema/agenda'
import type { CalendarDate } from '#domain/time/calendar'

/** Something of a draft that has to be settled by a day: of which meeting, where, and of whose delegation. */
export type DuePlace = {
  meetingId: string
  contributionId: string
  slotId: string
  state: string | null
  organizationId: string | null
  /** A speaker is to be named; else an answer is awaited. */
  unnamed: boolean
  dueOn: CalendarDate
}

/** What is not settled and has a day in these meetings, the nearest first. Who may see a meeting’s draft is the caller’s to ask. */
export async function duePlaces(db: Db, meetingIds: readonly string[]): Promise<DuePlace[]> {
  const rows = await db
    .select({
      meetingId: contribution.meetingId,
      contributionId: contribution.id,
      slotId: contribution.slotId,
      state: contribution.stateCode,
      organizationId: contribution.organizationId,
      name: contribution.name,
      dueOn: contribution.dueOn,
    })
    .from(contribution)
    .innerJoin(slot, eq(slot.id, contribution.slotId))
    .leftJoin(part, eq(part.id, contribution.partId))
    .where(
      and(
        inArray(contribution.meetingId, [...meetingIds]),
        isNotNull(contribution.dueOn),
        inArray(contribution.status, ['invited', 'tbc']),
        isNull(contribution.removedAt),
        isNull(slot.removedAt),
        isNull(part.removedAt),
      ),
    )
    .orderBy(asc(contribution.dueOn))
  return rows.flatMap(({ name, dueOn, ...row }) => (dueOn === null ? [] : [{ ...row, unnamed: name === null, dueOn }]))
}
