import { and, eq, ne } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { correctAccountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { invite } from '#server/account/rows/invite'
import { endLinks } from '#server/account/rows/password-link'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { sendsMail } from '#server/core/sends-mail'

/**
 * Corrects the name and the e-mail address of an account; from then on its holder signs in with the new address. Where mail is sent, links that went to
 * the old one end, and who has set no password yet is invited at the new one (`invited`). Refuses `stale` when somebody corrected it meanwhile,
 * `email-taken` and `nothing-changed`.
 */
export const correctAccount = defineCommand({
  name: 'account.correct',
  input: correctAccountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, object, now }) => {
    const { email, displayName } = input
    const shown = `${object.displayName} ${object.email}`
    if (input.version !== shown)
      return refuse('stale', { current: { displayName: object.displayName, email: object.email, version: shown } })
    const fields = [...(displayName === object.displayName ? [] : ['displayName']), ...(email === object.email ? [] : ['email'])]
    if (fields.length === 0) return refuse('nothing-changed')
    const [taken] = await tx
      .select({ id: account.id })
      .from(account)
      .where(and(eq(account.email, email), ne(account.id, object.id)))
    if (taken) return refuseField('email', 'email-taken')
    await tx.update(account).set({ email, displayName }).where(eq(account.id, object.id))
    const moved = email !== object.email && sendsMail()
    const invited = moved && object.passwordHash === null && object.closedAt === null
    if (moved) await endLinks(tx, object.id, now)
    if (invited) await invite(tx, object, now)
    return done({ invited: invited ? email : null }, { act: 'account.corrected', objectKind: 'account', objectId: object.id, fields })
  },
})
