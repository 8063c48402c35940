import type { Db } from '#db/client'
import type { NamedState } from '#domain/meeting/proposed-meeting'
import type { CalendarDate } from '#domain/time/calendar'
import { sideNames } from '#server/people/rows/side-names'

/** Every State on record with its short name of a day in each language. */
export async function namedStates(db: Db, on: CalendarDate): Promise<NamedState[]> {
  const { states } = await sideNames(db, on)
  return Object.entries(states).map(([code, { name }]) => ({ code, names: name }))
}
