import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { currentTerms, inOverlap } from '#domain/chairmanship/handover'
import { type Appointment, VISITOR, type Viewer } from '#domain/policy/viewer'
import type { Moment } from '#server/chair/moment'

/** What a sign-in cookie says: an account and its sign-in version, never a right. */
export type Claim = { accountId: string; signInVersion: number }

/**
 * The viewer of a claim at an instant, read from the database: an ended appointment, a closed account or a newer sign-in version
 * counts at once. An invalid claim is a visitor.
 */
export async function viewerOf(db: Db, claim: Claim | null, moment: Moment): Promise<Viewer> {
  if (claim === null) return VISITOR
  const at = moment.now
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
  const organised = appointments.flatMap((appointment) =>
    appointment.role === 'organiser' && appointment.of.kind === 'state' ? [appointment.of.state] : [],
  )
  return {
    kind: 'account',
    accountId: claim.accountId,
    personId: first.personId,
    appointments,
    chair: await chairAmong(organised, moment),
    overlap: await overlapOf(organised, moment),
  }
}

/** Which of these States is in the Chair; null if none. */
async function chairAmong(states: readonly string[], moment: Moment): Promise<string | null> {
  if (states.length === 0) return null
  const chair = await moment.chair()
  return chair !== null && states.includes(chair.state) ? chair.state : null
}

/** The handover in whose overlap one of these States is incoming; null if none. */
async function overlapOf(states: readonly string[], moment: Moment): Promise<{ state: string; effectiveOn: string } | null> {
  if (states.length === 0) return null
  const zone = await moment.zone()
  const running = (await moment.handovers()).find((handover) => states.includes(handover.incoming) && inOverlap(handover, moment.now, zone))
  return running ? { state: running.incoming, effectiveOn: currentTerms(running).effectiveOn } : null
}

type Row = { role: string | null; scope: string | null; state: string | null; organizationId: string | null }

// The table's checks allow no other combination; any other gives no right.
function appointmentOf({ role, scope, state, organizationId }: Row): Appointment[] {
  if (role === 'admin') return [{ role }]
  if (role === 'organiser' && scope === 'support-unit') return [{ role, of: { kind: 'support-unit' } }]
  if ((role === 'organiser' || role === 'delegate') && state !== null) return [{ role, of: { kind: 'state', state } }]
  if (role === 'delegate' && organizationId !== null) return [{ role, of: { kind: 'organization', organizationId } }]
  return []
}
