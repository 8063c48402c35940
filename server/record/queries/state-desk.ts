import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { designation } from '#db/schema/designation'
import { person } from '#db/schema/person'
import { standingCapacity, state, stateName } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { rowOn } from '#domain/record/dated-rows'
import type { Locale } from '#domain/text/locale'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'

/** Everything on record about one State, corrected rows included, latest first: names in each language, capacities, designations. */
export const stateDesk = defineQuery({
  name: 'record.state-desk',
  load: async (db: Db, args: { code: string; locale: Locale }) =>
    (await db.select().from(state).where(eq(state.code, args.code)))[0] ?? null,
  can: (viewer) => canKeepRecord(viewer),
  read: async ({ db, object: { code }, args: { locale }, now }) => {
    const zone = await processZone(db)
    const today = dateIn(zone, now)
    const names = await db.select().from(stateName).where(eq(stateName.stateCode, code)).orderBy(desc(stateName.validFrom))
    const capacities = await db
      .select()
      .from(standingCapacity)
      .where(eq(standingCapacity.stateCode, code))
      .orderBy(desc(standingCapacity.validFrom))
    const designations = await db
      .select({
        id: designation.id,
        as: designation.as,
        name: person.name,
        position: designation.position,
        validFrom: designation.validFrom,
        validUntil: designation.validUntil,
        source: designation.source,
        replacedAt: designation.replacedAt,
      })
      .from(designation)
      .innerJoin(person, eq(person.id, designation.personId))
      .where(eq(designation.stateCode, code))
      .orderBy(desc(designation.validFrom))
    const current = names.filter((name) => name.replacedAt === null)
    return {
      code,
      zone,
      name:
        rowOn(
          current.filter((name) => name.locale === locale),
          today,
        )?.shortName ?? code,
      // The form of a new name starts with today's names.
      today: current.filter((name) => rowOn([name], today) !== null),
      names,
      capacities,
      designations,
    }
  },
})
