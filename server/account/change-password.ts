import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { changePasswordInput } from '#domain/people/account-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { attempt } from '#server/account/sign-in-limits'
import { type Command, defineCommand, done } from '#server/command/define-command'
import { isClaimValid } from '#server/command/is-claim-valid'
import type { Claim } from '#server/command/viewer'
import type { Operator } from '#server/core/operator'
import { refuseField } from '#server/core/outcome'
import { hashPassword, passwordFits } from '#server/core/password'

const keep = defineCommand({
  name: 'account.change-password',
  endsSignIn: true,
  secret: true,
  input: changePasswordInput.extend({ accountId: z.uuid() }),
  prepare: async (input) => ({ passwordHash: await hashPassword(input.password) }),
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  // The current password was checked before. Any change since has raised the sign-in version, which makes the caller a visitor here.
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, object, prepared }) => {
    await tx
      .update(account)
      .set({ passwordHash: prepared.passwordHash, signInVersion: sql`${account.signInVersion} + 1` })
      .where(eq(account.id, object.id))
    return done(null, { act: 'account.password-changed', objectKind: 'account', objectId: object.id })
  },
})

/**
 * Changes one's own password; the current one must be given. Ends every sign-in, this one too. Guesses are limited as in signing in.
 * Refuses `wrong-password`, and `too-many-attempts` with the seconds to wait.
 */
export const changePassword: Command<null> = Object.assign(
  async (caller: Claim | Operator | null, raw: unknown, key?: string) => {
    const accountId = caller === null || typeof caller === 'symbol' ? crypto.randomUUID() : caller.accountId
    const parsed = changePasswordInput.safeParse(raw)
    if (!parsed.success || caller === null || typeof caller === 'symbol' || !(await isClaimValid(caller)))
      return keep(caller, { ...asObject(raw), accountId }, key)
    const limited = await attempt(caller.accountId, null)
    if (!limited.ok) return limited
    const [row] = await client().reader.select({ hash: account.passwordHash }).from(account).where(eq(account.id, caller.accountId))
    if (!(await passwordFits(row?.hash ?? null, parsed.data.current))) return refuseField('current', 'wrong-password')
    await limited.value.forgive()
    return keep(caller, { ...asObject(raw), accountId }, key)
  },
  { commandName: keep.commandName, input: changePasswordInput },
)

function asObject(raw: unknown): object | null {
  return typeof raw === 'object' ? raw : null
}
