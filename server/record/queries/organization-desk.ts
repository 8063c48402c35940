import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { organization, organizationName, standingCapacity, supportUnitMember } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { rowOn } from '#domain/record/dated-rows'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'

/** Everything on record about one organisation, corrected rows included, latest first: names, capacities, Support Unit. */
export const organizationDesk = defineQuery({
  name: 'record.organization-desk',
  load: async (db: Db, args: { id: string }) => (await db.select().from(organization).where(eq(organization.id, args.id)))[0] ?? null,
  can: (viewer) => canKeepRecord(viewer),
  read: async ({ db, object: { id }, now }) => {
    const zone = await processZone(db)
    const today = dateIn(zone, now)
    const names = await db
      .select()
      .from(organizationName)
      .where(eq(organizationName.organizationId, id))
      .orderBy(desc(organizationName.validFrom))
    const capacities = await db
      .select()
      .from(standingCapacity)
      .where(eq(standingCapacity.organizationId, id))
      .orderBy(desc(standingCapacity.validFrom))
    const supportUnit = await db
      .select()
      .from(supportUnitMember)
      .where(eq(supportUnitMember.organizationId, id))
      .orderBy(desc(supportUnitMember.validFrom))
    const current = names.filter((name) => name.replacedAt === null)
    return { id, zone, today: rowOn(current, today) ?? current[0] ?? null, names, capacities, supportUnit }
  },
})
