import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { createAccountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { addAppointment } from '#server/account/rows/add-appointment'
import { invite } from '#server/account/rows/invite'
import { newLink } from '#server/account/rows/password-link'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { sendsMail } from '#server/core/sends-mail'

/**
 * Opens an account with its first appointment. Where mail is sent, its holder is sent a one-time link to set the password, and nobody else has it
 * (`token` is null); else the token is returned, to be handed on. Refuses `email-taken`, `email-of-closed` (reopen that account), `unknown-state`
 * and `unknown-organization`.
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
    const { email, displayName, locale } = input
    await tx.insert(account).values({ id, email, displayName, locale: locale ?? null, createdAt: now })
    const appointed = await addAppointment(tx, id, input.appointment, now)
    if (!appointed.ok) return appointed
    const token = sendsMail() ? null : await newLink(tx, id, now)
    if (token === null) await invite(tx, { id, locale: locale ?? null }, now)
    return done({ id, email, token }, { act: 'account.created', objectKind: 'account', objectId: id }, appointed.value)
  },
})
