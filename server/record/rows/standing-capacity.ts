import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Db } from '#db/client'
import { organizationName, standingCapacity, stateName, supportUnitMember } from '#db/schema/state'
import type { OrganizationStandingView, StateStandingView } from '#domain/record/process-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byName } from '#domain/text/name-order'
import type { CalendarDate } from '#domain/time/calendar'

type DatedColumns = { validFrom: SQLiteColumn; validUntil: SQLiteColumn; replacedAt: SQLiteColumn }

/** SQL condition: rows of a dated table that hold on a day and were not corrected since. */
export function holdingOn({ validFrom, validUntil, replacedAt }: DatedColumns, on: CalendarDate) {
  return and(isNull(replacedAt), lte(validFrom, on), or(isNull(validUntil), gt(validUntil, on)))
}

const CAPACITY = {
  capacity: standingCapacity.capacity,
  since: standingCapacity.validFrom,
  precision: standingCapacity.precision,
  source: standingCapacity.source,
}

/** Every State with a capacity in the Process on a day, by the name it had then, in the protocol order of a language. */
export async function statesWithCapacity(db: Db, locale: Locale, on: CalendarDate): Promise<StateStandingView[]> {
  return db
    .select({ ...CAPACITY, code: stateName.stateCode, name: stateName.shortName, officialName: stateName.officialName })
    .from(standingCapacity)
    .innerJoin(stateName, and(eq(stateName.stateCode, standingCapacity.stateCode), eq(stateName.locale, locale)))
    .where(and(holdingOn(standingCapacity, on), holdingOn(stateName, on)))
    .orderBy(asc(stateName.sortKey))
}

/** Every organisation with a capacity in the Process on a day, by the names it had then. */
export async function organizationsWithCapacity(db: Db, locale: Locale, on: CalendarDate): Promise<OrganizationStandingView[]> {
  const rows = await db
    .select({
      ...CAPACITY,
      id: organizationName.organizationId,
      shortName: organizationName.shortName,
      officialName: organizationName.officialName,
    })
    .from(standingCapacity)
    .innerJoin(organizationName, eq(organizationName.organizationId, standingCapacity.organizationId))
    .where(and(holdingOn(standingCapacity, on), holdingOn(organizationName, on)))
  const compare = byName(locale)
  return rows.sort((a, b) => compare(words(a.shortName, locale), words(b.shortName, locale)))
}

/** Short names of the organisations that ran the Support Unit on a day: in a language, or as printed. */
export async function supportUnitOn(db: Db, on: CalendarDate, locale: Locale | null): Promise<string[]> {
  const rows = await db
    .select({ name: organizationName.shortName })
    .from(supportUnitMember)
    .innerJoin(organizationName, eq(organizationName.organizationId, supportUnitMember.organizationId))
    .where(and(holdingOn(supportUnitMember, on), holdingOn(organizationName, on)))
  return rows.map((row) => words(row.name, locale ?? row.name.original)).sort(byName(locale ?? 'en'))
}

/** The organisations that run the Support Unit on a day, by their short names. */
export async function supportUnitIdsOn(db: Db, on: CalendarDate): Promise<string[]> {
  const rows = await db
    .select({ id: supportUnitMember.organizationId, name: organizationName.shortName })
    .from(supportUnitMember)
    .innerJoin(organizationName, eq(organizationName.organizationId, supportUnitMember.organizationId))
    .where(and(holdingOn(supportUnitMember, on), holdingOn(organizationName, on)))
  const compare = byName('en')
  return rows.sort((a, b) => compare(words(a.name, 'en'), words(b.name, 'en'))).map(({ id }) => id)
}
