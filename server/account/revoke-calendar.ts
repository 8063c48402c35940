import { eq } from 'drizzle-orm'
import { account, calendarAddress } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/** Ends the secret address of the calendar of one's own account: from the next request on it is nobody's. Refuses `no-calendar`. */
export const revokeCalendar = defineCommand({
  name: 'account.revoke-calendar',
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, object }) => {
    const ended = await tx
      .delete(calendarAddress)
      .where(eq(calendarAddress.accountId, object.id))
      .returning({ accountId: calendarAddress.accountId })
    if (ended.length === 0) return refuse('no-calendar')
    return done(null, { act: 'account.calendar-revoked', objectKind: 'account', objectId: object.id })
  },
})
