import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { recoveryCode } from '#db/schema/sign-in'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { authenticatorAddress, candidateOf, secondFactorOf } from '#server/account/rows/second-factor'
import { defineQuery } from '#server/command/define-query'
import { processName, secondFactorIsRequired } from '#server/core/settings'

/** One's own second factor: whether one is set, how many recovery codes are left, and what is offered to be set by this sign-in. */
export const ownSecondFactor = defineQuery({
  name: 'account.own-second-factor',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepOwnAccount(viewer),
  read: async ({ db, viewer, args }) => {
    const own = isSignedIn(viewer) ? viewer : { accountId: '', signInId: '' }
    const [row] = await db.select({ email: account.email }).from(account).where(eq(account.id, own.accountId))
    const factor = await secondFactorOf(db, own.accountId)
    const left = await db
      .select({ id: recoveryCode.id })
      .from(recoveryCode)
      .where(and(eq(recoveryCode.secondFactorId, factor?.id ?? ''), isNull(recoveryCode.usedAt)))
    const candidate = await candidateOf(db, own.accountId, own.signInId ?? '')
    const email = row?.email ?? ''
    return {
      email,
      isSet: factor !== undefined,
      isRequired: await secondFactorIsRequired(db),
      codesLeft: left.length,
      ...candidate,
      address: authenticatorAddress(candidate.secret, email, words(await processName(db), args.locale)),
    }
  },
})
