import { and, eq, isNull } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { secondFactor } from '#db/schema/sign-in'
import { signInInput } from '#domain/people/account-input'
import { browserKnownTo, type SignInFrom } from '#server/account/sign-in-from'
import { countGuess, type Guess } from '#server/account/sign-in-limits'
import { noteSignIn } from '#server/core/note-sign-in'
import { type Outcome, refuse } from '#server/core/outcome'
import { passwordFits } from '#server/core/password'

/** Whose password was right, by which guess. `needsCode`: a code of the second factor comes before the sign-in. */
export type Verified = { accountId: string; signInVersion: number; needsCode: boolean; guess: Guess }

/** How many passwords are checked at once; more would only wait, and hold up the saves that wait with them. */
const MOST_AT_ONCE = 16
let checking = 0

/**
 * Checks an e-mail address and password. An unknown address, a wrong password, a closed account and one without a password give the
 * same refusal (`wrong-password`) after the same time. Also refuses `too-many-attempts` with the seconds to wait.
 */
export async function verifySignIn(raw: unknown, from: SignInFrom): Promise<Outcome<Verified>> {
  const parsed = signInInput.safeParse(raw)
  if (!parsed.success) return refuse('wrong-password')
  const email = parsed.data.email.trim().toLowerCase()
  const [row] = await client().reader.select().from(account).where(eq(account.email, email))
  const accountId = row?.id ?? null
  const guess = { at: email, accountId, address: from.address, browserId: browserKnownTo(row, from) }
  if (checking >= MOST_AT_ONCE && guess.browserId === null)
    return limited(refuse('too-many-attempts', { values: { seconds: 2 } }), accountId, from)
  checking += 1
  try {
    const counted = await countGuess(guess)
    if (!counted.ok) return limited(counted, accountId, from)
    const open = row !== undefined && row.closedAt === null ? row : null
    if (!(await passwordFits(open?.passwordHash ?? null, parsed.data.password)) || open === null) {
      if (counted.value.wait !== null)
        return limited(refuse('too-many-attempts', { values: { seconds: counted.value.wait } }), accountId, from)
      noteSignIn('wrong password', { accountId, address: from.address })
      return refuse('wrong-password')
    }
    const factors = await client()
      .reader.select({ id: secondFactor.id })
      .from(secondFactor)
      .where(and(eq(secondFactor.accountId, open.id), isNull(secondFactor.endedAt)))
    return { ok: true, value: { accountId: open.id, signInVersion: open.signInVersion, needsCode: factors.length > 0, guess } }
  } finally {
    checking -= 1
  }
}

function limited<R extends Outcome<Verified>>(refusal: R, accountId: string | null, { address }: SignInFrom): R {
  noteSignIn('too many attempts', { accountId, address })
  return refusal
}
