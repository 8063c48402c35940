import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { account } from '#db/schema/account'
import { appointmentWord, createAccountInput, newPassword } from '#domain/people/account-input'
import { noViewer } from '#domain/policy/account-policy'
import { addAppointment } from '#server/account/rows/add-appointment'
import { weakPassword } from '#server/account/rows/weak-password'
import { defineCommand, done } from '#server/command/define-command'
import type { Act } from '#server/core/activity-chain'
import { refuseField } from '#server/core/outcome'
import { hashPassword } from '#server/core/password'

/**
 * Opens an account with a password at once. Operator only (no web user can call it). Refuses `email-taken`,
 * `password-common`, `password-own`, `unknown-state` and `unknown-organization`.
 */
export const openAccount = defineCommand({
  name: 'account.open',
  input: createAccountInput.extend({ appointment: appointmentWord.nullable(), password: newPassword, demonstration: z.boolean() }),
  prepare: async (input) => ({ passwordHash: await hashPassword(input.password) }),
  load: async () => ({}),
  can: noViewer,
  run: async ({ tx, input, prepared, now }) => {
    const [taken] = await tx.select({ id: account.id }).from(account).where(eq(account.email, input.email))
    if (taken) return refuseField('email', 'email-taken')
    // The password of a demonstration is public: it guards nothing.
    const weak = input.demonstration ? null : weakPassword(input.password, input)
    if (weak) return weak
    const id = randomUUID()
    const { email, displayName, demonstration } = input
    await tx.insert(account).values({ id, email, displayName, demonstration, passwordHash: prepared.passwordHash, createdAt: now })
    const created: Act = { act: 'account.created', objectKind: 'account', objectId: id }
    if (input.appointment === null) return done({ id }, created)
    const appointed = await addAppointment(tx, id, input.appointment, now)
    return appointed.ok ? done({ id }, created, appointed.value) : appointed
  },
})
