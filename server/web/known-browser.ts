import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { z } from 'zod'
import type { Locale } from '#domain/text/locale'
import type { KnownBrowser } from '#server/account/sign-in-from'
import type { Claim } from '#server/command/viewer'
import { openToken, sealToken, secure } from '#server/web/token'

// A browser remembers which accounts have signed in from it, so that guesses from elsewhere do not lock them out of it. The cookie is
// sent with the sign-in page alone: readers' requests stay without one, and their pages can be shared.

const LIFE = 90 * 24 * 60 * 60
const MOST_ACCOUNTS = 5

const NAME = 'gavel.known-browser'

const known = z.object({ browserId: z.uuid(), accounts: z.array(z.object({ id: z.string(), version: z.number() })).max(MOST_ACCOUNTS) })

/** The accounts this browser has signed in to; null if none. */
export async function knownBrowser(locale: Locale): Promise<KnownBrowser | null> {
  const said = known.safeParse(await openToken('known browser', (await cookies()).get(nameFor(locale))?.value))
  return said.success ? said.data : null
}

/** Makes this browser known to an account. */
export async function rememberBrowser({ accountId, signInVersion }: Claim, locale: Locale): Promise<void> {
  const before = await knownBrowser(locale)
  const others = before?.accounts.filter(({ id }) => id !== accountId) ?? []
  const accounts = [{ id: accountId, version: signInVersion }, ...others].slice(0, MOST_ACCOUNTS)
  const value = await sealToken('known browser', { browserId: before?.browserId ?? randomUUID(), accounts }, LIFE)
  const jar = await cookies()
  // A cookie is bound to one path: the page is at another in each language.
  for (const language of ['en', 'ru', 'kk'] as const)
    jar.set({ name: nameFor(language), value, httpOnly: true, sameSite: 'lax', path: `/${language}/sign-in`, maxAge: LIFE, secure })
}

function nameFor(locale: Locale): string {
  return `${NAME}.${locale}`
}
