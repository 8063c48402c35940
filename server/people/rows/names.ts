import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { organizationName, state, stateName } from '#db/schema/state'
import type { OrganizationNameView, StateNameView } from '#domain/people/delegation-names-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byName } from '#domain/text/name-order'
import type { CalendarDate } from '#domain/time/calendar'

/** The short name of each organisation on a day, by id: as printed, or in a language if there is one. */
export async function organizationNames(db: Db, on: CalendarDate, locale: Locale | null = null): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: organizationName.organizationId, shortName: organizationName.shortName })
    .from(organizationName)
    .where(
      and(
        isNull(organizationName.replacedAt),
        lte(organizationName.validFrom, on),
        or(isNull(organizationName.validUntil), gt(organizationName.validUntil, on)),
      ),
    )
  return new Map(rows.map((row) => [row.id, words(row.shortName, locale ?? row.shortName.original)]))
}

/** Every organisation by the short name it has on a day, in the order of those names. */
export async function organizations(db: Db, on: CalendarDate, locale: Locale): Promise<OrganizationNameView[]> {
  const names = [...(await organizationNames(db, on, locale))].map(([id, shortName]) => ({ id, shortName }))
  const compare = byName(locale)
  return names.sort((a, b) => compare(a.shortName, b.shortName))
}

/** What each State is called in a language on a day, in the protocol order of that language. */
export async function stateNames(db: Db, locale: Locale, on: CalendarDate): Promise<StateNameView[]> {
  const rows = await db
    .select({
      code: state.code,
      name: stateName.shortName,
      from: stateName.validFrom,
      until: stateName.validUntil,
    })
    .from(state)
    .innerJoin(stateName, eq(stateName.stateCode, state.code))
    .where(and(eq(stateName.locale, locale), isNull(stateName.replacedAt)))
    .orderBy(asc(stateName.sortKey))
  return rows.filter((row) => row.from <= on && (row.until === null || on < row.until)).map(({ code, name }) => ({ code, name }))
}

/** A State's name among those of a day; its code when none is known. */
export function nameIn(names: readonly StateNameView[], code: string): string {
  return names.find((name) => name.code === code)?.name ?? code
}
