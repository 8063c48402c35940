import { desc, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { stateCapacity, stateName } from '#db/schema/state'
import { canKeepAccounts } from '#domain/policy/account-policy'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/core/define-query'
import { stateNames } from '#server/people/queries'

const MOST = 100

/** What an admin keeps of the Process: every State there is, and what the record said before it was corrected or ended. */
export const processDesk = defineQuery({
  name: 'record.process-desk',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, args, now }) => {
    const states = await stateNames(db, args.locale, now.slice(0, 10))
    const capacities = await db
      .select()
      .from(stateCapacity)
      .where(isNotNull(stateCapacity.replacedAt))
      .orderBy(desc(stateCapacity.replacedAt))
      .limit(MOST)
    const names = await db.select().from(stateName).where(isNotNull(stateName.replacedAt)).orderBy(desc(stateName.replacedAt)).limit(MOST)
    const terms = await db
      .select()
      .from(chairmanship)
      .where(isNotNull(chairmanship.replacedAt))
      .orderBy(desc(chairmanship.replacedAt))
      .limit(MOST)
    return {
      states,
      replaced: [
        ...capacities.map((one) => ({
          id: one.id,
          state: one.stateCode,
          said: one.capacity as string,
          from: one.validFrom,
          until: one.validUntil,
          source: one.source,
        })),
        ...names.map((one) => ({
          id: one.id,
          state: one.stateCode,
          said: `${one.shortName} (${one.locale})`,
          from: one.validFrom,
          until: one.validUntil,
          source: '',
        })),
        ...terms.map((one) => ({
          id: one.id,
          state: one.stateCode,
          said: one.effectiveOn,
          from: one.effectiveOn,
          until: one.endsOn,
          source: one.source,
        })),
      ],
    }
  },
})
