import { eq } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { newCalendarToken } from '#server/account/rows/calendar-address'
import { defineCommand, done } from '#server/command/define-command'

/** Makes the secret address of the calendar of one's own account, and tells it once. The one before stops working at once. */
export const makeCalendar = defineCommand({
  name: 'account.make-calendar',
  secret: true,
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, object, now }) =>
    done(
      { token: await newCalendarToken(tx, object.id, now) },
      { act: 'account.calendar-made', objectKind: 'account', objectId: object.id },
    ),
})
