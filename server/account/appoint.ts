import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { type AppointmentTo, appointInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import type { Instant } from '#domain/time/calendar'
import type { Act } from '#server/core/activity-chain'
import { defineCommand, done } from '#server/core/define-command'
import { type Outcome, refuse, refuseField } from '#server/core/outcome'
import { isKnownOrganization, isKnownState } from '#server/people/is-known'

/** Appoints the holder of an account to a role in a scope, from now on. */
export const appoint = defineCommand({
  name: 'account.appoint',
  input: appointInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, object, now }) => {
    if (object.closedAt !== null) return refuse('account-closed')
    const appointed = await addAppointment(tx, object.id, input.appointment, now)
    return appointed.ok ? done(null, appointed.value) : appointed
  },
})

/** Adds an appointment in the caller's transaction, answering what to record. Refuses one that already runs and an unknown State. */
export async function addAppointment(tx: Db, accountId: string, to: AppointmentTo, at: Instant): Promise<Outcome<Act>> {
  if (to.stateCode !== null && !(await isKnownState(tx, to.stateCode))) return refuseField('appointment', 'unknown-state')
  if (to.organizationId !== null && !(await isKnownOrganization(tx, to.organizationId)))
    return refuseField('appointment', 'unknown-organization')
  const running = await tx
    .select()
    .from(appointment)
    .where(and(eq(appointment.accountId, accountId), isNull(appointment.endsAt)))
  if (
    running.some(
      (one) => one.role === to.role && one.scope === to.scope && one.stateCode === to.stateCode && one.organizationId === to.organizationId,
    )
  )
    return refuseField('appointment', 'already-there')
  const id = randomUUID()
  await tx.insert(appointment).values({ id, accountId, ...to, beginsAt: at })
  return {
    ok: true,
    value: { act: 'account.appointed', objectKind: 'account', objectId: accountId, refs: { appointment: id } },
  }
}
