import { isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { organizationName, stateName } from '#db/schema/state'
import { withCommonNames } from '#domain/people/named-in-words'
import type { SideNamesView, SideNameView } from '#domain/people/side-names-view'
import { rowOn } from '#domain/record/dated-rows'
import { LOCALES } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'

/** Those whose names are wanted; all of the record without it. */
type Wanted = { states: readonly (string | null)[]; organizations: readonly (string | null)[] }

/**
 * What States and organisations are called on a day in every language, with all names they ever had: a paper may use an earlier one.
 */
export async function sideNames(db: Db, on: CalendarDate, wanted?: Wanted): Promise<SideNamesView> {
  const states = await db.select().from(stateName).where(isNull(stateName.replacedAt))
  const organizations = await db.select().from(organizationName).where(isNull(organizationName.replacedAt))
  return {
    states: byKey(
      states,
      ({ stateCode }) => stateCode,
      wanted?.states,
      (code, rows) => ({
        name: Object.fromEntries(
          LOCALES.flatMap((locale) => {
            const name = rowOn(
              rows.filter((row) => row.locale === locale),
              on,
            )?.shortName
            return name === undefined ? [] : [[locale, name]]
          }),
        ),
        known: withCommonNames(
          code,
          Object.fromEntries(
            LOCALES.map((locale) => [
              locale,
              once(rows.flatMap((row) => (row.locale === locale ? [row.shortName, row.officialName] : []))),
            ]),
          ),
        ),
      }),
    ),
    organizations: byKey(
      organizations,
      ({ organizationId }) => organizationId,
      wanted?.organizations,
      (_, rows) => {
        const now = rowOn(rows, on)?.shortName
        return {
          name: Object.fromEntries(LOCALES.flatMap((locale) => (now?.[locale] ? [[locale, now[locale]]] : []))),
          known: Object.fromEntries(
            LOCALES.map((locale) => [
              locale,
              once(rows.flatMap(({ shortName, officialName }) => [shortName[locale] ?? [], officialName[locale] ?? []].flat())),
            ]),
          ),
        }
      },
    ),
  }
}

function byKey<R>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  wanted: readonly (string | null)[] | undefined,
  named: (key: string, rows: R[]) => SideNameView,
): Record<string, SideNameView> {
  const keys = new Set(rows.map(keyOf).filter((key) => wanted === undefined || wanted.includes(key)))
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      named(
        key,
        rows.filter((row) => keyOf(row) === key),
      ),
    ]),
  )
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)]
}
