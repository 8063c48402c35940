import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { account } from '#db/schema/account'
import { ownPasswordInput } from '#domain/people/account-input'
import { isKeeper } from '#domain/people/sign-in-terms'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { ownPasswordCommand } from '#server/account/own-password-command'
import { endSecondFactor } from '#server/account/rows/second-factor'
import { type Command, defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { secondFactorIsRequired } from '#server/core/settings'

const keep = defineCommand({
  name: 'account.remove-second-factor',
  secret: true,
  input: ownPasswordInput.extend({ accountId: z.uuid() }),
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, object, viewer, now }) => {
    const roles = isSignedIn(viewer) ? viewer.appointments.map(({ role }) => role) : []
    if (isKeeper(roles) && (await secondFactorIsRequired(tx))) return refuse('second-factor-required')
    if (!(await endSecondFactor(tx, object.id, now))) return refuse('no-second-factor')
    return done(null, { act: 'account.second-factor-removed', objectKind: 'account', objectId: object.id })
  },
})

/**
 * Removes one's own second factor: the password alone signs in again. Refuses `second-factor-required` to admins and organisers where
 * it is, and `no-second-factor`.
 */
export const removeSecondFactor: Command<null> = ownPasswordCommand(keep)
