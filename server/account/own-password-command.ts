import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { countGuess, forgiveGuess } from '#server/account/sign-in-limits'
import type { Command } from '#server/command/define-command'
import { isClaimValid } from '#server/command/is-claim-valid'
import type { Claim } from '#server/command/viewer'
import type { Operator } from '#server/core/operator'
import { refuseField } from '#server/core/outcome'
import { passwordFits } from '#server/core/password'

/**
 * Makes a command on one's own account that asks for the password again, in the field `current`, and tells `keep` whose account it is.
 * Guesses are limited as in signing in. Refuses `wrong-password`, and `too-many-attempts` with the seconds to wait.
 */
export function ownPasswordCommand<T>(keep: Command<T>): Command<T> {
  const execute = async (caller: Claim | Operator | null, raw: unknown, key?: string) => {
    const accountId = caller === null || typeof caller === 'symbol' ? crypto.randomUUID() : caller.accountId
    const given = typeof raw === 'object' ? { ...raw, accountId } : { accountId }
    const current = 'current' in given && typeof given.current === 'string' ? given.current : ''
    // What is incomplete, or of nobody signed in, is told so by the command itself.
    if (current === '' || caller === null || typeof caller === 'symbol' || !(await isClaimValid(caller))) return keep(caller, given, key)
    const guess = { at: accountId, accountId: null, address: null, browserId: null }
    const counted = await countGuess(guess)
    if (!counted.ok) return counted
    const [row] = await client().reader.select({ hash: account.passwordHash }).from(account).where(eq(account.id, accountId))
    if (!(await passwordFits(row?.hash ?? null, current))) return refuseField('current', 'wrong-password')
    await client().transact((tx) => forgiveGuess(tx, guess))
    return keep(caller, given, key)
  }
  return Object.assign(execute, { commandName: keep.commandName, input: keep.input })
}
