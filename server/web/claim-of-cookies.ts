import type { Claim } from '#server/command/viewer'
import { openToken, SIGN_IN_COOKIE } from '#server/web/token'

// What a sign-in cookie says. Here, apart from `auth.ts`, because it is asked before Next is, and where Next is not.

/** The claim in what a sign-in token says; null for a visitor, and where it names no sign-in. */
export function claimSaid(said: Record<string, unknown> | null): Required<Claim> | null {
  const { sub, version, signIn } = said ?? {}
  if (typeof sub !== 'string' || typeof version !== 'number' || typeof signIn !== 'string' || signIn === '') return null
  return { accountId: sub, signInVersion: version, signInId: signIn }
}

/** The claim in a sign-in token; null for a visitor. Does not ask the database. */
export async function claimIn(token: string | undefined): Promise<Required<Claim> | null> {
  return claimSaid(await openToken('', token))
}

/** The claim in a `Cookie` header; null for a visitor. */
export async function claimOfCookies(header: string | undefined): Promise<Required<Claim> | null> {
  const sent = header?.split(/; */).findLast((pair) => pair.startsWith(`${SIGN_IN_COOKIE}=`))
  return claimIn(sent?.slice(SIGN_IN_COOKIE.length + 1))
}
