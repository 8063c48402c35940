import { cookies } from 'next/headers'
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { environment } from '#config/environment'
import { endSignIn } from '#server/account/end-sign-in'
import { type OpenedSignIn, openSignIn } from '#server/account/open-sign-in'
import type { SignInFrom } from '#server/account/sign-in-from'
import { verifyCode } from '#server/account/verify-code'
import { verifySignIn } from '#server/account/verify-sign-in'
import type { Claim } from '#server/command/viewer'
import { type Outcome, refuse } from '#server/core/outcome'
import { claimIn, claimSaid } from '#server/web/claim-of-cookies'
import { addressIn, clientIn } from '#server/web/client'
import { SIGN_IN_COOKIE, sealToken, secure } from '#server/web/token'

// The only module that knows next-auth, but for its cookies (token.ts). A claim names an account, its sign-in version and one sign-in;
// every right is read from the database at each request, and so is how long the sign-in lasts.

export const authOptions: AuthOptions = {
  secret: environment().AUTH_SECRET ?? '',
  session: { strategy: 'jwt', maxAge: 14 * 24 * 60 * 60 },
  useSecureCookies: secure,
  cookies: { sessionToken: { name: SIGN_IN_COOKIE, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } } },
  pages: { signIn: '/en/sign-in', error: '/en/sign-in' },
  providers: [
    CredentialsProvider({
      id: 'credentials',
      credentials: { email: {}, password: {}, code: {} },
      async authorize(credentials, request) {
        const from = fromProgram(request.headers ?? {})
        const opened = await signInProgram(credentials ?? {}, from)
        // next-auth passes an error's message to the browser: our code, and the seconds to wait.
        if (!opened.ok) throw new Error(`${opened.code}:${opened.values?.seconds ?? ''}`)
        const { accountId, ...claim } = opened.value.claim
        return { id: accountId, ...claim }
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (!user) return token
      return {
        sub: user.id,
        version: 'signInVersion' in user ? user.signInVersion : 0,
        signIn: 'signInId' in user ? user.signInId : '',
      }
    },
    redirect: ({ url, baseUrl }) =>
      URL.canParse(url, baseUrl) && new URL(url, baseUrl).origin === new URL(baseUrl).origin ? url : baseUrl,
  },
  events: {
    async signOut({ token }) {
      const claim = claimSaid(token)
      if (claim) await endSignIn(claim)
    },
  },
}

/** Signs a program in, which gives its code along with the password. Refuses `second-factor-needed` where it gives none. */
async function signInProgram(raw: { code?: string }, from: SignInFrom): Promise<Outcome<OpenedSignIn>> {
  const verified = await verifySignIn(raw, from)
  if (!verified.ok) return verified
  const { needsCode, guess, ...account } = verified.value
  if (!needsCode) return openSignIn({ ...account, guesses: [guess] }, from)
  if (!raw.code) return refuse('second-factor-needed')
  const coded = await verifyCode(account, raw.code.slice(0, 40), from)
  return coded.ok ? openSignIn({ ...account, guesses: [guess, ...coded.value.guesses] }, from) : coded
}

function fromProgram(headers: Record<string, unknown>): SignInFrom {
  const said = (name: string) => (typeof headers[name] === 'string' ? headers[name] : null)
  return { address: addressIn(said('x-forwarded-for')), ...clientIn(said('user-agent')), known: null, key: null }
}

/** The claim in this browser's cookie; null for a visitor, and for a cookie that names no sign-in. Does not ask the database. */
export async function currentClaim(): Promise<Required<Claim> | null> {
  return claimIn((await cookies()).get(SIGN_IN_COOKIE)?.value)
}

/** Gives this browser the sign-in cookie, which is the one that next-auth's own address gives. */
export async function setSignInCookie({ accountId, signInVersion, signInId }: Required<Claim>, seconds: number): Promise<void> {
  const value = await sealToken('', { sub: accountId, version: signInVersion, signIn: signInId }, seconds)
  ;(await cookies()).set({ name: SIGN_IN_COOKIE, value, httpOnly: true, sameSite: 'lax', path: '/', maxAge: seconds, secure })
}

/** Signs this browser out: its sign-in ends, copies of its cookie too, and the cookie is deleted. */
export async function signOutBrowser(): Promise<void> {
  const claim = await currentClaim()
  if (claim) await endSignIn(claim)
  ;(await cookies()).delete({ name: SIGN_IN_COOKIE, path: '/', ...(secure ? { secure: true } : {}) })
}
