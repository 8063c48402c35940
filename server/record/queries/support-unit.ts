import type { Db } from '#db/client'
import { canReadRecord } from '#domain/policy/record-policy'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { supportUnitOn } from '#server/record/rows/standing-capacity'

/** The short names of the organisations that run the Support Unit today, in a language. */
export const supportUnit = defineQuery({
  name: 'record.support-unit',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }): Promise<string[]> => supportUnitOn(db, await processDay(db, now), args.locale),
})
