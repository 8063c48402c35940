import { PASSWORD, ROLES, type RoleName } from '#harness/roles'

/** The cookie a browser of this role sends. A closed account cannot sign in and comes as a visitor. */
export type Cookie = string

/** Signs in by next-auth's own addresses, as a program does. Null when sign-in is refused. */
export async function signInAs(url: string, email: string, password: string = PASSWORD, code = ''): Promise<Cookie | null> {
  const first = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const jar = cookiesOf(first)
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: jar.join('; ') },
    body: new URLSearchParams({ csrfToken, email, password, code, json: 'true' }),
  })
  const session = cookiesOf(answer).find((cookie) => cookie.includes('session-token='))
  return session ?? null
}

/** The cookie of a role's browser; empty for a visitor and for an account that cannot sign in. */
export async function cookieOf(url: string, role: RoleName): Promise<Cookie> {
  const email = ROLES[role]
  return email === null ? '' : ((await signInAs(url, email)) ?? '')
}

function cookiesOf(response: Response): string[] {
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
}

/** Requests an address with a cookie, without following redirects. */
export function fetchAs(url: string, path: string, cookie: Cookie, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (cookie) headers.set('cookie', cookie)
  return fetch(url + path, { redirect: 'manual', ...init, headers })
}

/** Sends a save as the editor does. */
export function saveAs(url: string, verb: string, cookie: Cookie, body: unknown, key?: string): Promise<Response> {
  return fetchAs(url, `/api/agenda/${verb}`, cookie, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) },
    body: JSON.stringify(body),
  })
}
