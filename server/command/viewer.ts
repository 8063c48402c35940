import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { setting } from '#db/schema/setting'
import { secondFactor, signIn } from '#db/schema/sign-in'
import { currentTerms, inOverlap } from '#domain/chairmanship/handover'
import { isKeeper, isRunning, lifeOf } from '#domain/people/sign-in-terms'
import { type Appointment, VISITOR, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'
import { noteSeen } from '#server/command/note-seen'
import { SECOND_FACTOR_REQUIRED } from '#server/core/settings'

/**
 * What a sign-in cookie says: an account, its sign-in version and the sign-in, never a right. Without `signInId` this process itself
 * acts for an account (it loads the demonstration, it reads a private calendar): `server/web` makes no claim of a cookie that names no
 * sign-in.
 */
export type Claim = { accountId: string; signInVersion: number; signInId?: string }

/**
 * The viewer of a claim at an instant, read from the database: an ended appointment or sign-in, a closed account or a newer sign-in
 * version counts at once. An invalid claim is a visitor. Where a second factor is required, who has none has no appointment yet.
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
      madeAt: signIn.madeAt,
      lastSeenAt: signIn.lastSeenAt,
      endsAt: signIn.endsAt,
      endedAt: signIn.endedAt,
      secondFactorId: secondFactor.id,
      isRequired: setting.value,
    })
    .from(account)
    .leftJoin(signIn, and(eq(signIn.id, claim.signInId ?? ''), eq(signIn.accountId, account.id)))
    .leftJoin(secondFactor, and(eq(secondFactor.accountId, account.id), isNull(secondFactor.endedAt)))
    .leftJoin(setting, eq(setting.key, SECOND_FACTOR_REQUIRED))
    .leftJoin(
      appointment,
      and(eq(appointment.accountId, account.id), lte(appointment.beginsAt, at), or(isNull(appointment.endsAt), gt(appointment.endsAt, at))),
    )
    .where(and(eq(account.id, claim.accountId), eq(account.signInVersion, claim.signInVersion), isNull(account.closedAt)))
  const first = rows[0]
  if (first === undefined) return VISITOR
  const roles = rows.map(({ role }) => role)
  if (claim.signInId !== undefined && !counts(first, roles, at, claim.signInId)) return VISITOR
  const withheld = first.secondFactorId === null && isKeeper(roles) && first.isRequired === true
  const appointments = withheld ? [] : rows.flatMap(appointmentOf)
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
    ...(claim.signInId === undefined ? {} : { signInId: claim.signInId }),
    ...(withheld ? { withheld } : {}),
  }
}

type SignInTimes = { madeAt: string | null; lastSeenAt: string | null; endsAt: string | null; endedAt: string | null }

/** Whether the sign-in still counts, for somebody in these roles. If so, it is noted that it was used. */
function counts({ madeAt, lastSeenAt, endsAt, endedAt }: SignInTimes, roles: (string | null)[], at: Instant, id: string): boolean {
  if (madeAt === null || lastSeenAt === null || endsAt === null) return false
  if (!isRunning({ madeAt, lastSeenAt, endsAt, endedAt }, lifeOf(roles), at)) return false
  noteSeen(id, lastSeenAt, at)
  return true
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
