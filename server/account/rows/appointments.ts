import { asc, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { appointment } from '#db/schema/account'
import type { Instant } from '#domain/time/calendar'
import { processDay } from '#server/core/settings'
import { organizationNames } from '#server/people/rows/names'

export type AppointmentRow = {
  id: string
  accountId: string
  role: 'admin' | 'organiser' | 'delegate'
  scope: 'process' | 'support-unit' | 'state' | 'organization'
  state: string | null
  organization: string | null
  beginsAt: string
  endsAt: string | null
}

export async function appointmentsOf(db: Db, accountIds: string[], now: Instant): Promise<AppointmentRow[]> {
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
