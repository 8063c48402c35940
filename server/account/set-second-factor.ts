import { randomUUID } from 'node:crypto'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { account } from '#db/schema/account'
import { recoveryCode, secondFactor, signIn } from '#db/schema/sign-in'
import { setSecondFactorInput } from '#domain/people/account-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { ownPasswordCommand } from '#server/account/own-password-command'
import { candidateOf, endSecondFactor, plainCode, recoveryHash, sealedSecret, stepOf } from '#server/account/rows/second-factor'
import { type Command, defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

const keep = defineCommand({
  name: 'account.set-second-factor',
  secret: true,
  input: setSecondFactorInput.extend({ accountId: z.uuid() }),
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, input, object, viewer, now }) => {
    const signInId = isSignedIn(viewer) ? (viewer.signInId ?? '') : ''
    const { secret, recoveryCodes } = await candidateOf(tx, object.id, signInId)
    const step = stepOf(secret, plainCode(input.code), now)
    if (step === null) return refuseField('code', 'wrong-code')
    await endSecondFactor(tx, object.id, now)
    const id = randomUUID()
    await tx.insert(secondFactor).values({ id, accountId: object.id, secret: sealedSecret(secret), setAt: now, lastStep: step })
    await tx
      .insert(recoveryCode)
      .values(recoveryCodes.map((code) => ({ id: randomUUID(), secondFactorId: id, codeHash: recoveryHash(code) })))
    // Sign-ins made with the password alone are not as good any more.
    await tx
      .update(signIn)
      .set({ endedAt: now })
      .where(and(eq(signIn.accountId, object.id), isNull(signIn.endedAt), ne(signIn.id, signInId)))
    return done(null, { act: 'account.second-factor-set', objectKind: 'account', objectId: object.id })
  },
})

/**
 * Sets the second factor that this sign-in was offered, once a code shows that the authenticator has it; one set before ends, and so
 * do all other sign-ins. Refuses `wrong-code`.
 */
export const setSecondFactor: Command<null> = ownPasswordCommand(keep)
