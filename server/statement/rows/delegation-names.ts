import type { Db } from '#db/client'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import { organizationNames, stateNames } from '#server/people/rows/names'

/** What States are called in a language on a day, and organisations by their short name, for those who read who said what. */
export async function delegationNames(db: Db, locale: Locale, on: CalendarDate): Promise<DelegationNamesView> {
  const states = await stateNames(db, locale, on)
  return {
    states: Object.fromEntries(states.map((state) => [state.code, state.name])),
    organizations: Object.fromEntries(await organizationNames(db, on, locale)),
  }
}
