import { asc } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import type { AppointmentView } from '#domain/people/appointment-view'
import type { Instant } from '#domain/time/calendar'
import { appointmentsOf } from '#server/account/rows/appointments'

/** An account as an operator at the machine sees it. `appointments`: those in force, such as `organiser of KZ`. */
export type OperatorsAccount = {
  id: string
  email: string
  displayName: string
  appointments: string[]
  state: 'open' | 'no password' | 'closed'
}

/** Every account with its appointments at an instant, by e-mail address. Never a password hash. */
export async function accountsForOperator(db: Db, at: Instant): Promise<OperatorsAccount[]> {
  const rows = await db.select().from(account).orderBy(asc(account.email))
  const appointments = await appointmentsOf(
    db,
    rows.map(({ id }) => id),
    at,
  )
  const inForce = appointments.filter(({ beginsAt, endsAt }) => beginsAt <= at && (endsAt === null || endsAt > at))
  return rows.map(({ id, email, displayName, passwordHash, closedAt }) => ({
    id,
    email,
    displayName,
    appointments: inForce.filter(({ accountId }) => accountId === id).map(inWords),
    state: closedAt !== null ? 'closed' : passwordHash === null ? 'no password' : 'open',
  }))
}

function inWords({ role, scope, state, organization }: AppointmentView): string {
  const of = state ?? organization ?? (scope === 'support-unit' ? 'the Support Unit' : null)
  return of === null ? role : `${role} of ${of}`
}
