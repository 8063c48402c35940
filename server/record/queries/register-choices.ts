import { and, asc, desc, eq, gte } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import { canReadRecord } from '#domain/policy/record-policy'
import type { RegisterChoicesView } from '#domain/record/register-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byName } from '#domain/text/name-order'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { stateNames } from '#server/people/rows/names'

/** The choices for filtering the register, as far as everybody may know: years, types and places of public meetings, and States. */
export const registerChoices = defineQuery({
  name: 'record.register-choices',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }): Promise<RegisterChoicesView> => {
    const [first] = await db
      .select({ on: registerEntry.startsOn })
      .from(registerEntry)
      .where(eq(registerEntry.audience, 'public'))
      .orderBy(asc(registerEntry.startsOn))
      .limit(1)
    const [last] = await db
      .select({ on: registerEntry.startsOn })
      .from(registerEntry)
      .where(eq(registerEntry.audience, 'public'))
      .orderBy(desc(registerEntry.startsOn))
      .limit(1)
    return {
      first: first?.on.slice(0, 4) ?? '',
      last: last?.on.slice(0, 4) ?? '',
      places: (await placesOf(db)).sort((a, b) => byName(args.locale)(words(a.city, args.locale), words(b.city, args.locale))),
      states: await stateNames(db, args.locale, await processDay(db, now)),
    }
  },
})

// From place to place along the index: as many steps as there are places, however many meetings.
async function placesOf(db: Db): Promise<RegisterChoicesView['places']> {
  const places: RegisterChoicesView['places'] = []
  let after = ''
  for (let step = 0; step < 40; step++) {
    const [next] = await db
      .select({ place: registerEntry.place, city: registerEntry.city })
      .from(registerEntry)
      .where(and(gte(registerEntry.place, `${after}\u0001`), eq(registerEntry.audience, 'public')))
      .orderBy(asc(registerEntry.place))
      .limit(1)
    if (!next?.place) break
    places.push({ place: next.place, city: next.city })
    after = next.place
  }
  return places
}
