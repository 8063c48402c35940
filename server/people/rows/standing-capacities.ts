import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { standingCapacity } from '#db/schema/state'
import type { Participant } from '#domain/meeting/standing-at-meeting'
import type { StandingCapacity } from '#domain/record/process-terms'
import type { CalendarDate } from '#domain/time/calendar'
import { holdingOn } from '#server/record/rows/standing-capacity'

/** The standing capacity of a State or organisation on a day; null if the record knows none. */
export async function standingCapacityOf(db: Db, who: Participant, on: CalendarDate): Promise<StandingCapacity | null> {
  const same =
    who.stateCode === null ? eq(standingCapacity.organizationId, who.organizationId ?? '') : eq(standingCapacity.stateCode, who.stateCode)
  const [row] = await db
    .select({ capacity: standingCapacity.capacity })
    .from(standingCapacity)
    .where(and(same, holdingOn(standingCapacity, on)))
  return row?.capacity ?? null
}

/** The standing capacities of a day, of everybody who has one. */
export async function standingCapacitiesOn(db: Db, on: CalendarDate): Promise<(Participant & { capacity: StandingCapacity })[]> {
  const { stateCode, organizationId, capacity } = standingCapacity
  return db.select({ stateCode, organizationId, capacity }).from(standingCapacity).where(holdingOn(standingCapacity, on))
}

/** The Member States of the Process on a day, by code. */
export async function memberStatesOn(db: Db, on: CalendarDate): Promise<string[]> {
  const rows = await db
    .select({ code: standingCapacity.stateCode })
    .from(standingCapacity)
    .where(and(isNotNull(standingCapacity.stateCode), eq(standingCapacity.capacity, 'member'), holdingOn(standingCapacity, on)))
  return rows.flatMap(({ code }) => code ?? []).sort()
}
