import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { signInInput } from '#domain/people/account-input'
import { attempt } from '#server/account/sign-in-limits'
import type { Claim } from '#server/command/viewer'
import { type Outcome, refuse } from '#server/core/outcome'
import { passwordFits } from '#server/core/password'

/**
 * Checks an e-mail address and password; `address` is the network address asking. An unknown address, a wrong password, a closed
 * account and one without a password give the same refusal (`wrong-password`) after the same time. Also refuses `too-many-attempts`
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
