import { setting } from '#db/schema/setting'
import { requireSecondFactorInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { secondFactorOf } from '#server/account/rows/second-factor'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { SECOND_FACTOR_REQUIRED, secondFactorIsRequired } from '#server/core/settings'

/**
 * Requires a second factor of admins and organisers, or no longer: until they have set one, their appointments do not count. Refuses
 * `no-second-factor` to an admin who has none, and `nothing-changed`.
 */
export const requireSecondFactor = defineCommand({
  name: 'account.require-second-factor',
  input: requireSecondFactorInput,
  load: async () => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, viewer }) => {
    const value = input.required === 'yes'
    if (value === (await secondFactorIsRequired(tx))) return refuse('nothing-changed')
    // Whoever requires it of others knows that it works here.
    if (value && isSignedIn(viewer) && (await secondFactorOf(tx, viewer.accountId)) === undefined) return refuse('no-second-factor')
    await tx.insert(setting).values({ key: SECOND_FACTOR_REQUIRED, value }).onConflictDoUpdate({ target: setting.key, set: { value } })
    return done(null, {
      act: value ? 'account.second-factor-required' : 'account.second-factor-optional',
      objectKind: 'process',
      objectId: SECOND_FACTOR_REQUIRED,
    })
  },
})
