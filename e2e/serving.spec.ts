import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { exactAnswer } from '#harness/exact-answer'
import { buttonForm } from '#harness/forms'
import { PASSWORD, ROLES } from '#harness/roles'
import { cookieOf } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// What our HTTP server before Next does, as a browser, a script and a stranger see it.

async function scriptOf(url: string): Promise<string> {
  const page = await exactAnswer(`${url}/en/sign-in`)
  const [, path] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.body.toString()) ?? []
  if (path === undefined) throw new Error('the page names no script')
  return url + path
}

test('scripts are sent as brotli or gzip to browsers that accept it, and unpack to the same bytes', async ({ served }) => {
  const script = await scriptOf(served.url)
  const [plain, gzipped, brotli] = [
    await exactAnswer(script),
    await exactAnswer(script, { 'accept-encoding': 'gzip' }),
    await exactAnswer(script, { 'accept-encoding': 'gzip, deflate, br' }),
  ]
  expect([plain, gzipped, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
  expect(gunzipSync(gzipped.body).equals(plain.body)).toBe(true)
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
  expect(brotli.body.length).toBeLessThan(gzipped.body.length)
  expect(brotli.headers['cache-control']).toBe('public,max-age=31536000,immutable')
  expect(brotli.headers['content-type']).toContain('javascript')
})

test('a missing script is a plain 404, and a path cannot leave the scripts’ folder', async ({ served }) => {
  const seen = []
  for (const path of ['/_next/static/chunks/none.js', '/_next/static/../../gavel-sources', '/_next/static/%2e%2e/gavel-sources'])
    seen.push((await exactAnswer(served.url + path, { 'accept-encoding': 'br' })).status)
  expect(seen).toEqual([404, 404, 404])
})

test('security headers are on every answer: pages, files, scripts, refusals and errors', async ({ served }) => {
  const chair = await cookieOf(served.url, 'chair organiser')
  const of = (address: string, headers: Record<string, string> = {}, method = 'GET') => ({ address, headers, method })
  for (const { address, headers: sent, method } of [
    of('/'),
    of('/en/meetings/som-5'),
    of('/en/meetings/som-5', { cookie: chair }),
    of('/en/meetings/no-such'),
    of('/en/desk'),
    of('/en/desk', { cookie: chair }),
    of('/en/desk', { cookie: chair, rsc: '1' }),
    of('/en/desk/activity/export', { cookie: chair }),
    of('/en/sign-in'),
    of((await scriptOf(served.url)).slice(served.url.length)),
    of('/_next/static/none.js'),
    of('/favicon.svg'),
    of('/favicon.ico'),
    of('/sitemap.xml'),
    of('/en/card.png'),
    of('/en/meetings/som-5/agenda.json'),
    of('/en/meetings/no-such/agenda.json'),
    of('/en/desk/account.json'),
    of('/fr/nowhere'),
    of('/api/health'),
    of('/api/people?text=ab'),
    of('/api/none'),
    of('/api/agenda/edit-item', { 'content-length': String(2 * 1024 * 1024) }, 'POST'),
  ])
    for (const encoding of ['gzip', 'br']) {
      const { headers } = await exactAnswer(served.url + address, { ...sent, 'accept-encoding': encoding }, { method })
      const policy = String(headers['content-security-policy'])
      expect({
        address,
        policies: policy.split("frame-ancestors 'none'").length - 1,
        base: policy.includes("base-uri 'none'"),
        scripts: /script-src|default-src 'none'/.test(policy),
        sniff: headers['x-content-type-options'],
        referrer: headers['referrer-policy'],
        opener: headers['cross-origin-opener-policy'],
        frames: headers['x-frame-options'],
        powers: headers['permissions-policy']?.includes('camera=()'),
        tls: headers['strict-transport-security'],
      }).toEqual({
        address,
        policies: 1,
        base: true,
        scripts: true,
        sniff: 'nosniff',
        referrer: 'same-origin',
        opener: 'same-origin',
        frames: 'DENY',
        powers: true,
        tls: undefined,
      })
    }
})

test('a request that is too large is refused unread; a sign-in of unknown length is heard when it has come whole', async ({ served }) => {
  const large = await exactAnswer(`${served.url}/api/agenda/edit-item`, { 'content-length': String(2 * 1024 * 1024) }, { method: 'POST' })
  const withoutLength = await exactAnswer(
    `${served.url}/api/auth/callback/credentials`,
    { 'transfer-encoding': 'chunked' },
    { method: 'POST', body: 'email=a' },
  )
  expect([large.status, withoutLength.status]).toEqual([413, 302])
})

/** Signs in by the form as a browser without scripts sends it, through a proxy. The cookie that was set; null when there is none. */
async function signInThroughProxy(url: string, headers: Record<string, string>): Promise<{ status: number; signedIn: boolean }> {
  const page = await exactAnswer(`${url}/en/sign-in`)
  const form = buttonForm(page.body.toString(), 'Sign in')
  const filled = new FormData()
  for (const [name, value] of [...form, ['email', ROLES['chair organiser']], ['password', PASSWORD]] as const) filled.set(name, value)
  const encoded = new Response(filled)
  const body = await encoded.text()
  const type = encoded.headers.get('content-type') ?? ''
  const length = String(Buffer.byteLength(body))
  const answer = await exactAnswer(
    `${url}/en/sign-in`,
    { 'content-type': type, 'content-length': length, ...headers },
    { method: 'POST', body },
  )
  return { status: answer.status, signedIn: String(answer.headers['set-cookie']).includes('session-token=') }
}

test('behind a proxy that puts its upstream’s name in the place of the host, forms work', async ({ served }) => {
  for (const host of ['127.0.0.1:1', 'localhost:2', new URL(served.url).host])
    expect([host, await signInThroughProxy(served.url, { host, origin: served.url })]).toEqual([host, { status: 303, signedIn: true }])
})

test('a form of another site is not taken, whatever host its sender names', async ({ served }) => {
  const origin = 'https://evil.example'
  for (const host of ['evil.example.invalid', new URL(served.url).host]) {
    const { signedIn } = await signInThroughProxy(served.url, { host, origin, 'x-forwarded-host': 'evil.example' })
    expect([host, signedIn]).toEqual([host, false])
  }
})
