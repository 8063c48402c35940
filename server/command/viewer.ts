import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { type Appointment, VISITOR, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import { chairAmong, overlapOf } from '#server/chair/chair-at'

/** What a sign-in remembers: which account, and which of its sign-in versions. Never a right. */
export type Claim = { accountId: string; signInVersion: number }

/**
 * Who a claim is at an instant, read from the database: an ended appointment, a closed account or a newer
 * sign-in version counts at once. Anything that does not hold is a visitor.
 */
export async function viewerOf(db: Db, claim: Claim | null, at: Instant): Promise<Viewer> {
  if (claim === null) return VISITOR
  const rows = await db
    .select({
      personId: account.personId,
      role: appointment.role,
      scope: appointment.scope,
      state: appointment.stateCode,
      organizationId: appointment.organizationId,
    })
    .from(account)
    .leftJoin(
      appointment,
      and(eq(appointment.accountId, account.id), lte(appointment.beginsAt, at), or(isNull(appointment.endsAt), gt(appointment.endsAt, at))),
    )
    .where(and(eq(account.id, claim.accountId), eq(account.signInVersion, claim.signInVersion), isNull(account.closedAt)))
  const first = rows[0]
  if (first === undefined) return VISITOR
  const appointments = rows.flatMap(appointmentOf)
  const organised = appointments.flatMap((one) => (one.role === 'organiser' && one.of.kind === 'state' ? [one.of.state] : []))
  return {
    kind: 'account',
    accountId: claim.accountId,
    personId: first.personId,
    appointments,
    chair: await chairAmong(db, organised, at),
    overlap: await overlapOf(db, organised, at),
  }
}

type Row = { role: string | null; scope: string | null; state: string | null; organizationId: string | null }

// The table's checks allow no other combination; what fits none gives no right.
function appointmentOf({ role, scope, state, organizationId }: Row): Appointment[] {
  if (role === 'admin') return [{ role }]
  if (role === 'organiser' && scope === 'support-unit') return [{ role, of: { kind: 'support-unit' } }]
  if ((role === 'organiser' || role === 'delegate') && state !== null) return [{ role, of: { kind: 'state', state } }]
  if (role === 'delegate' && organizationId !== null) return [{ role, of: { kind: 'organization', organizationId } }]
  return []
}
