import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { createAccountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { addAppointment } from '#server/account/rows/add-appointment'
import { newLink } from '#server/account/rows/password-link'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Opens an account with its first appointment, and returns the token of a one-time link to set its password. Refuses `email-taken`,
 * `email-of-closed` (reopen that account), `unknown-state` and `unknown-organization`.
 */
export const createAccount = defineCommand({
  name: 'account.create',
  secret: true,
  input: createAccountInput,
  load: async () => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, now }) => {
    const [taken] = await tx.select({ closedAt: account.closedAt }).from(account).where(eq(account.email, input.email))
    if (taken?.closedAt === null) return refuseField('email', 'email-taken')
    if (taken) return refuseField('email', 'email-of-closed')
    const id = randomUUID()
    await tx.insert(account).values({ id, email: input.email, displayName: input.displayName, createdAt: now })
    const appointed = await addAppointment(tx, id, input.appointment, now)
    if (!appointed.ok) return appointed
    return done({ id, token: await newLink(tx, id, now) }, { act: 'account.created', objectKind: 'account', objectId: id }, appointed.value)
  },
})
