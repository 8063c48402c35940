import { eq } from 'drizzle-orm'
import { appointment } from '#db/schema/account'
import { endAppointmentInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { otherAdmins } from '#server/account/rows/other-admins'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/** Ends an appointment now; its powers are gone at the next request. Refuses `removed`, and the only admin's (`last-admin`). */
export const endAppointment = defineCommand({
  name: 'account.end-appointment',
  input: endAppointmentInput,
  load: async (tx, input) => (await tx.select().from(appointment).where(eq(appointment.id, input.appointmentId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, object, now }) => {
    if (object.endsAt !== null) return refuse('removed')
    if (object.role === 'admin' && (await otherAdmins(tx, object.accountId)) === 0) return refuse('last-admin')
    await tx.update(appointment).set({ endsAt: now }).where(eq(appointment.id, object.id))
    return done(null, {
      act: 'account.appointment-ended',
      objectKind: 'account',
      objectId: object.accountId,
      refs: { appointment: object.id },
    })
  },
})
