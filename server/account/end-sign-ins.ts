import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { account } from '#db/schema/account'
import { signIn } from '#db/schema/sign-in'
import { endSignInsInput } from '#domain/people/account-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { ownPasswordCommand } from '#server/account/own-password-command'
import { type Command, defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

const keep = defineCommand({
  name: 'account.end-sign-ins',
  secret: true,
  input: endSignInsInput.extend({ accountId: z.uuid() }),
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, input, object, viewer, now }) => {
    const mine = isSignedIn(viewer) ? (viewer.signInId ?? '') : ''
    const which = input.which === 'others' ? ne(signIn.id, mine) : eq(signIn.id, input.which)
    const ended = await tx
      .update(signIn)
      .set({ endedAt: now })
      .where(and(eq(signIn.accountId, object.id), eq(signIn.version, object.signInVersion), isNull(signIn.endedAt), which))
      .returning({ id: signIn.id })
    if (ended.length === 0) return refuseField('which', 'removed')
    return done(null, { act: 'account.sign-ins-ended', objectKind: 'account', objectId: object.id })
  },
})

/** Ends one of one's own sign-ins by its id, or all but this one (`others`). Refuses `removed` where none of them runs any more. */
export const endSignIns: Command<null> = ownPasswordCommand(keep)
