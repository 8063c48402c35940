import { isDeepStrictEqual } from 'node:util'
import { and, eq, isNull } from 'drizzle-orm'
import { account, appointment } from '#db/schema/account'
import { appointInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { addAppointment } from '#server/account/rows/add-appointment'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'

/**
 * Appoints the holder of an account to a role in a scope, from now on. Refuses `account-closed`, an appointment that runs already
 * (`already-there`), `unknown-state` and `unknown-organization`.
 */
export const appoint = defineCommand({
  name: 'account.appoint',
  input: appointInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, object, now }) => {
    if (object.closedAt !== null) return refuse('account-closed')
    const running = await tx
      .select({
        scope: appointment.scope,
        stateCode: appointment.stateCode,
        organizationId: appointment.organizationId,
        role: appointment.role,
      })
      .from(appointment)
      .where(and(eq(appointment.accountId, object.id), isNull(appointment.endsAt)))
    if (running.some((known) => isDeepStrictEqual(known, input.appointment))) return refuseField('appointment', 'already-there')
    const appointed = await addAppointment(tx, object.id, input.appointment, now)
    return appointed.ok ? done(null, appointed.value) : appointed
  },
})
