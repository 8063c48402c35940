import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { account } from '#db/schema/account'
import { changePasswordInput } from '#domain/people/account-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { ownPasswordCommand } from '#server/account/own-password-command'
import { weakPassword } from '#server/account/rows/weak-password'
import { type Command, defineCommand, done } from '#server/command/define-command'
import { hashPassword } from '#server/core/password'

const keep = defineCommand({
  name: 'account.change-password',
  endsSignIn: true,
  secret: true,
  input: changePasswordInput.extend({ accountId: z.uuid() }),
  prepare: async (input) => ({ passwordHash: await hashPassword(input.password) }),
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  // The current password was checked before. Any change since has raised the sign-in version, which makes the caller a visitor here.
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, input, object, prepared }) => {
    const weak = weakPassword(input.password, object)
    if (weak) return weak
    await tx
      .update(account)
      .set({ passwordHash: prepared.passwordHash, signInVersion: sql`${account.signInVersion} + 1` })
      .where(eq(account.id, object.id))
    return done(null, { act: 'account.password-changed', objectKind: 'account', objectId: object.id })
  },
})

/**
 * Changes one's own password; the current one must be given. Ends every sign-in, this one too. Refuses `password-common` and
 * `password-own`.
 */
export const changePassword: Command<null> = ownPasswordCommand(keep)
