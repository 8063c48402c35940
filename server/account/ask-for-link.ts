import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { askForLinkInput } from '#domain/people/account-input'
import { newMailedLink } from '#server/account/rows/mailed-link'
import type { SignInFrom } from '#server/account/sign-in-from'
import { countGuess } from '#server/account/sign-in-limits'
import { record } from '#server/core/activity-chain'
import { now } from '#server/core/clock'
import { fieldProblems } from '#server/core/field-problems'
import { noteSignIn } from '#server/core/note-sign-in'
import { type Outcome, refuse } from '#server/core/outcome'
import { isPut, putMessage } from '#server/outbox/rows/put-message'

/**
 * Sends a link to set a new password to the address of an account. The answer is the same whether there is such an account, it is closed, or
 * there is none; sign-ins and other links stay; sent again with its form's key, nothing is done. Refuses what is no address (`invalid`), and `too-many-attempts` with the seconds to wait.
 */
export async function askForLink(raw: unknown, from: SignInFrom): Promise<Outcome<null>> {
  const parsed = askForLinkInput.safeParse(raw)
  if (!parsed.success) return refuse('invalid', { fields: fieldProblems(parsed.error) })
  const { email, locale } = parsed.data
  const [holder] = await client()
    .reader.select({ id: account.id, closedAt: account.closedAt })
    .from(account)
    .where(eq(account.email, email))
  const counted = await countGuess({ at: `link for ${email}`, accountId: null, address: from.address, browserId: null })
  if (!counted.ok) {
    noteSignIn('too many attempts', { accountId: holder?.id ?? null, address: from.address })
    return counted
  }
  if (holder !== undefined && holder.closedAt === null)
    await client().transact(async (tx) => {
      const at = now()
      const act = `asked ${from.key ?? randomUUID()}`
      // Sent twice, it is asked for once.
      if (await isPut(tx, { act, kind: 'password-forgotten' }, { accountId: holder.id })) return
      const linkId = await newMailedLink(tx, holder.id, at)
      await putMessage(tx, { act, kind: 'password-forgotten', facts: { linkId } }, { accountId: holder.id, locale }, at)
      await record(tx, [{ act: 'account.link-asked', objectKind: 'account', objectId: holder.id }], null, at)
    })
  return { ok: true, value: null }
}
