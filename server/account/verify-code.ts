import { and, eq, isNull } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { recoveryCode, secondFactor } from '#db/schema/sign-in'
import { plainCode, recoveryHash, secondFactorOf, stepOf } from '#server/account/rows/second-factor'
import { signInOfForm } from '#server/account/rows/sign-in-of-form'
import { browserKnownTo, type SignInFrom } from '#server/account/sign-in-from'
import { countGuess, type Guess } from '#server/account/sign-in-limits'
import { now } from '#server/core/clock'
import { noteSignIn } from '#server/core/note-sign-in'
import { type Outcome, refuse } from '#server/core/outcome'

/**
 * Checks a code of the second factor, or one of the recovery codes, of an account whose password was right. Each is good once, and is
 * used up by this: the form that used it, sent again, needs none. Answers with the guesses to forgive. Refuses `wrong-code`, and
 * `too-many-attempts` with the seconds to wait.
 */
export async function verifyCode(
  account: { accountId: string; signInVersion: number },
  code: string,
  from: SignInFrom,
): Promise<Outcome<{ guesses: Guess[] }>> {
  const { accountId, signInVersion } = account
  if (await signInOfForm(client().reader, account, from.key, now())) return { ok: true, value: { guesses: [] } }
  const browserId = browserKnownTo({ id: accountId, signInVersion }, from)
  const guess: Guess = { at: `code ${accountId}`, accountId, address: from.address, browserId }
  const counted = await countGuess(guess)
  if (!counted.ok) {
    noteSignIn('too many attempts at the second factor', { accountId, address: from.address })
    return counted
  }
  const used = await client().transact((tx) => useUp(tx, accountId, plainCode(code)))
  noteSignIn(used === null ? 'wrong second factor' : 'second factor', { accountId, address: from.address, by: used })
  return used === null ? refuse('wrong-code') : { ok: true, value: { guesses: [guess] } }
}

async function useUp(tx: Db, accountId: string, code: string): Promise<'code' | 'recovery' | null> {
  const [factor, at] = [await secondFactorOf(tx, accountId), now()]
  if (factor === undefined) return null
  const step = factor.secret === null || !/^\d{6}$/.test(code) ? null : stepOf(factor.secret, code, at)
  if (step !== null) {
    if (step <= factor.lastStep) return null
    await tx.update(secondFactor).set({ lastStep: step }).where(eq(secondFactor.id, factor.id))
    return 'code'
  }
  const recovered = await tx
    .update(recoveryCode)
    .set({ usedAt: at })
    .where(and(eq(recoveryCode.secondFactorId, factor.id), eq(recoveryCode.codeHash, recoveryHash(code)), isNull(recoveryCode.usedAt)))
    .returning({ id: recoveryCode.id })
  return recovered.length > 0 ? 'recovery' : null
}
