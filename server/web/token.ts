import { decode, encode } from 'next-auth/jwt'
import { environment } from '#config/environment'
import { publicUrl } from '#server/core/public-url'

// Encrypted cookies, as next-auth makes them.

/** Whether cookies are sent over https only. */
export const secure = publicUrl().startsWith('https:')

/** The name of the sign-in cookie. Its prefix lets this host alone set it, over https: no neighbour of the same domain can. */
export const SIGN_IN_COOKIE = secure ? '__Host-next-auth.session-token' : 'next-auth.session-token'

/** Each purpose has a key of its own: one cookie cannot be passed off as another. A sign-in's is next-auth's own. */
type Purpose = '' | 'known browser' | 'second step'

function secret(): string {
  const value = environment().AUTH_SECRET
  if (value === undefined) throw new Error('AUTH_SECRET is not set')
  return value
}

/** Encrypts what a cookie says, for so many seconds. Throws without `AUTH_SECRET`. */
export function sealToken(purpose: Purpose, token: Record<string, unknown>, seconds: number): Promise<string> {
  return encode({ token, secret: secret(), salt: purpose, maxAge: seconds })
}

/** What a cookie says; null if there is none, it is not ours, or its time is over. */
export async function openToken(purpose: Purpose, token: string | undefined): Promise<Record<string, unknown> | null> {
  if (token === undefined) return null
  return decode({ token, secret: secret(), salt: purpose }).catch(() => null)
}
