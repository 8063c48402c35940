import { decode } from 'next-auth/jwt'
import { environment } from '#config/environment'
import type { Claim } from '#server/command/viewer'
import { publicUrl } from '#server/core/public-url'

// What a sign-in cookie says. Here, apart from `auth.ts`, because it is asked before Next is, and where Next is not.

export const secure = publicUrl().startsWith('https:')
export const SIGN_IN_COOKIE = secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token'

export function secret(): string {
  const value = environment().AUTH_SECRET
  if (value === undefined) throw new Error('AUTH_SECRET is not set')
  return value
}

/** The claim in a sign-in token; null for a visitor. Does not ask the database. */
export async function claimIn(token: string | undefined): Promise<Claim | null> {
  if (token === undefined) return null
  const payload = await decode({ token, secret: secret() }).catch(() => null)
  const version = payload?.version
  if (!payload?.sub || typeof version !== 'number') return null
  return { accountId: payload.sub, signInVersion: version }
}

/** The claim in a `Cookie` header; null for a visitor. */
export async function claimOfCookies(header: string | undefined): Promise<Claim | null> {
  const sent = header?.split(/; */).findLast((pair) => pair.startsWith(`${SIGN_IN_COOKIE}=`))
  return claimIn(sent?.slice(SIGN_IN_COOKIE.length + 1))
}
