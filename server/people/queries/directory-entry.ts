import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { canKeepPersonalData } from '#domain/policy/account-policy'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { organizations, stateNames } from '#server/people/rows/names'

/** One entry of the directory, for its form. */
export const directoryEntry = defineQuery({
  name: 'people.entry',
  load: async (db: Db, args: { id: string; locale: Locale }) => (await db.select().from(person).where(eq(person.id, args.id)))[0] ?? null,
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, object, args, now, viewer }) => {
    const today = await processDay(db, now)
    return {
      entry: object,
      states: await stateNames(db, args.locale, today),
      organizations: await organizations(db, today, args.locale),
      can: { keepData: canKeepPersonalData(viewer) },
    }
  },
})
