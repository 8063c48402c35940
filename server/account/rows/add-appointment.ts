import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import { appointment } from '#db/schema/account'
import type { AppointmentTo } from '#domain/people/account-input'
import type { Instant } from '#domain/time/calendar'
import type { Act } from '#server/core/activity-chain'
import { type Outcome, refuseField } from '#server/core/outcome'
import { isKnownOrganization, isKnownState } from '#server/people/rows/is-known'

/** Adds an appointment in the caller's transaction and returns the act to record. Refuses `unknown-state` and `unknown-organization`. */
export async function addAppointment(tx: Db, accountId: string, to: AppointmentTo, at: Instant): Promise<Outcome<Act>> {
  if (to.stateCode !== null && !(await isKnownState(tx, to.stateCode))) return refuseField('appointment', 'unknown-state')
  if (to.organizationId !== null && !(await isKnownOrganization(tx, to.organizationId)))
    return refuseField('appointment', 'unknown-organization')
  const id = randomUUID()
  await tx.insert(appointment).values({ id, accountId, ...to, beginsAt: at })
  return {
    ok: true,
    value: {
      act: 'account.appointed',
      objectKind: 'account',
      objectId: accountId,
      refs: { appointment: id },
      seals: [['appointment', id]],
    },
  }
}
