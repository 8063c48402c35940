import { cookies, headers } from 'next/headers'
import { z } from 'zod'
import { askForLink } from '#server/account/ask-for-link'
import { noteLocale } from '#server/account/note-locale'
import { openSignIn } from '#server/account/open-sign-in'
import type { SignInFrom } from '#server/account/sign-in-from'
import type { Guess } from '#server/account/sign-in-limits'
import { verifyCode } from '#server/account/verify-code'
import { type Verified, verifySignIn } from '#server/account/verify-sign-in'
import { type Outcome, refuse } from '#server/core/outcome'
import { currentAddress } from '#server/web/address'
import { setSignInCookie } from '#server/web/auth'
import { addressIn, clientIn } from '#server/web/client'
import { knownBrowser, rememberBrowser } from '#server/web/known-browser'
import { openToken, sealToken, secure } from '#server/web/token'

// Signing in by a form that works without its script. Where a second factor is set, the password gives a ticket for the second step
// alone, which opens nothing else.

const TICKET = 'gavel.second-step'
const TICKET_LIFE = 10 * 60

const guess = z.object({
  at: z.string(),
  accountId: z.string().nullable(),
  address: z.string().nullable(),
  browserId: z.string().nullable(),
})
const ticket = z.object({ accountId: z.string(), signInVersion: z.number(), guess })

/**
 * Signs this browser in; `key` is the form's. `code`: the password is right, and a code comes next. Refuses what `verifySignIn` and
 * `openSignIn` refuse.
 */
export async function signInBrowser(raw: { email: string; password: string }, key: string | null): Promise<Outcome<'in' | 'code'>> {
  const from = await currentFrom(key)
  const verified = await verifySignIn(raw, from)
  if (!verified.ok) return verified
  if (!verified.value.needsCode) return letIn(verified.value, [verified.value.guess], from)
  const value = await sealToken('second step', verified.value, TICKET_LIFE)
  const { locale } = await currentAddress()
  ;(await cookies()).set({ name: TICKET, value, httpOnly: true, sameSite: 'lax', path: `/${locale}/sign-in`, maxAge: TICKET_LIFE, secure })
  return { ok: true, value: 'code' }
}

/**
 * The second step. Refuses `signed-out` where no password was given in the last ten minutes, and what `verifyCode` and `openSignIn`
 * refuse.
 */
export async function signInWithCode(code: string, key: string | null): Promise<Outcome<'in' | 'code'>> {
  const said = ticket.safeParse(await openToken('second step', (await cookies()).get(TICKET)?.value))
  if (!said.success) return refuse('signed-out')
  const from = await currentFrom(key)
  const verified = await verifyCode(said.data, code, from)
  if (!verified.ok) return verified
  const outcome = await letIn(said.data, [said.data.guess, ...verified.value.guesses], from)
  if (outcome.ok) (await cookies()).delete({ name: TICKET, path: `/${(await currentAddress()).locale}/sign-in` })
  return outcome
}

/** Has a link to set a new password sent to an account's address; `key` is the form's. Refuses what `askForLink` refuses. */
export async function askForLinkFrom(raw: { email: string; locale: string }, key: string): Promise<Outcome<null>> {
  return askForLink(raw, await currentFrom(key))
}

async function letIn(account: Pick<Verified, 'accountId' | 'signInVersion'>, guesses: Guess[], from: SignInFrom): Promise<Outcome<'in'>> {
  const opened = await openSignIn({ ...account, guesses }, from)
  if (!opened.ok) return opened
  await setSignInCookie(opened.value.claim, opened.value.seconds)
  const { locale } = await currentAddress()
  await rememberBrowser(opened.value.claim, locale)
  await noteLocale(account.accountId, locale)
  return { ok: true, value: 'in' }
}

async function currentFrom(key: string | null): Promise<SignInFrom> {
  const said = await headers()
  const { locale } = await currentAddress()
  return {
    address: addressIn(said.get('x-forwarded-for')),
    ...clientIn(said.get('user-agent')),
    known: await knownBrowser(locale),
    key: key !== null && /^[\w-]{8,64}$/.test(key) ? key : null,
  }
}
