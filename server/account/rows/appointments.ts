import { asc, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { appointment } from '#db/schema/account'
import type { AppointmentView } from '#domain/people/appointment-view'
import type { Instant } from '#domain/time/calendar'
import { processDay } from '#server/core/settings'
import { organizationNames } from '#server/people/rows/names'

export async function appointmentsOf(db: Db, accountIds: string[], now: Instant): Promise<AppointmentView[]> {
  const rows = await db
    .select({
      id: appointment.id,
      accountId: appointment.accountId,
      role: appointment.role,
      scope: appointment.scope,
      state: appointment.stateCode,
      organizationId: appointment.organizationId,
      beginsAt: appointment.beginsAt,
      endsAt: appointment.endsAt,
    })
    .from(appointment)
    .where(inArray(appointment.accountId, accountIds))
    .orderBy(asc(sql`${appointment.endsAt} is not null`), asc(appointment.beginsAt))
  const names = await organizationNames(db, await processDay(db, now))
  return rows.map(({ organizationId, ...row }) => ({ ...row, organization: names.get(organizationId ?? '') ?? null }))
}
