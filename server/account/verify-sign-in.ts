import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { signInInput } from '#domain/people/account-input'
import { attempt } from '#server/account/sign-in-limits'
import type { Claim } from '#server/command/viewer'
import { type Outcome, refuse } from '#server/core/outcome'
import { passwordFits } from '#server/core/password'

/**
 * Whether an address and a password belong to an open account; `address` is the network address asking. Refuses an unknown address, a wrong
 * password, a closed account and one whose password was never set alike (`wrong-password`), after the same time, and `too-many-attempts`
 * with the seconds to wait.
 */
export async function verifySignIn(raw: unknown, address: string): Promise<Outcome<Claim>> {
  const parsed = signInInput.safeParse(raw)
  if (!parsed.success) return refuse('wrong-password')
  const email = parsed.data.email.trim().toLowerCase()
  const limited = await attempt(email, address)
  if (!limited.ok) return limited
  const [row] = await client().reader.select().from(account).where(eq(account.email, email))
  const open = row !== undefined && row.closedAt === null ? row : null
  if (!(await passwordFits(open?.passwordHash ?? null, parsed.data.password)) || open === null) return refuse('wrong-password')
  await limited.value.forgive()
  return { ok: true, value: { accountId: open.id, signInVersion: open.signInVersion } }
}
