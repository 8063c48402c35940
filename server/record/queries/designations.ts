import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { designation } from '#db/schema/designation'
import { person } from '#db/schema/person'
import { canReadRecord } from '#domain/policy/record-policy'
import type { CalendarDate } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'

/** National Coordinators and focal points of each State on a day. */
export const designations = defineQuery({
  name: 'record.designations',
  load: async (_db: Db, _args: { on: CalendarDate | null }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }) => {
    const on = args.on ?? (await processDay(db, now))
    return db
      .select({ state: designation.stateCode, as: designation.as, name: person.name, position: designation.position })
      .from(designation)
      .innerJoin(person, eq(person.id, designation.personId))
      .where(
        and(
          isNull(designation.replacedAt),
          lte(designation.validFrom, on),
          or(isNull(designation.validUntil), gt(designation.validUntil, on)),
        ),
      )
      .orderBy(asc(designation.validFrom))
  },
})
