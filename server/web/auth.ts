import { cookies, headers } from 'next/headers'
import type { AuthOptions } from 'next-auth'
import { encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { environment } from '#config/environment'
import { verifySignIn } from '#server/account/verify-sign-in'
import type { Claim } from '#server/command/viewer'
import type { Outcome } from '#server/core/outcome'
import { claimIn, SIGN_IN_COOKIE, secret, secure } from '#server/web/claim-of-cookies'

// The only module that knows next-auth. Its token holds an account and a sign-in version; every right is read from the database at
// each request.

const SIGN_IN_LIFE = 14 * 24 * 60 * 60

export const authOptions: AuthOptions = {
  secret: environment().AUTH_SECRET ?? '',
  session: { strategy: 'jwt', maxAge: SIGN_IN_LIFE },
  useSecureCookies: secure,
  pages: { signIn: '/en/sign-in', error: '/en/sign-in' },
  providers: [
    CredentialsProvider({
      id: 'credentials',
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const outcome = await verifySignIn(credentials ?? {}, addressIn(request.headers?.['x-forwarded-for']))
        // next-auth passes an error's message to the browser: our code, and the seconds to wait.
        if (!outcome.ok) throw new Error(`${outcome.code}:${outcome.values?.seconds ?? ''}`)
        return { id: outcome.value.accountId, signInVersion: outcome.value.signInVersion }
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (!user) return token
      return { sub: user.id, version: 'signInVersion' in user ? user.signInVersion : 0 }
    },
    // A program that asks who is signed in learns only that somebody is.
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) =>
      URL.canParse(url, baseUrl) && new URL(url, baseUrl).origin === new URL(baseUrl).origin ? url : baseUrl,
  },
}

/** The address a request came from: the last entry, written by our server or the trusted proxy. A client can forge earlier ones. */
function addressIn(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(',').at(-1)?.trim() ?? 'unknown'
}

/** The claim in this browser's cookie; null for a visitor. Does not ask the database. */
export async function currentClaim(): Promise<Claim | null> {
  return claimIn((await cookies()).get(SIGN_IN_COOKIE)?.value)
}

/**
 * Signs this browser in, from a form that works without its script. The cookie is the one that next-auth's own address sets. Refuses
 * what `verifySignIn` refuses.
 */
export async function signInBrowser(raw: { email: string; password: string }): Promise<Outcome<null>> {
  const outcome = await verifySignIn(raw, addressIn((await headers()).get('x-forwarded-for')))
  if (!outcome.ok) return outcome
  const { accountId, signInVersion } = outcome.value
  const value = await encode({ token: { sub: accountId, version: signInVersion }, secret: secret(), maxAge: SIGN_IN_LIFE })
  ;(await cookies()).set({ name: SIGN_IN_COOKIE, value, httpOnly: true, sameSite: 'lax', path: '/', maxAge: SIGN_IN_LIFE, secure })
  return { ok: true, value: null }
}

/** Deletes the sign-in cookie from this browser. */
export async function forgetSignIn(): Promise<void> {
  ;(await cookies()).delete({ name: SIGN_IN_COOKIE, path: '/', ...(secure ? { secure: true } : {}) })
}
