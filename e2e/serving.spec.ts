import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '#harness/test'

// What the thin server before Next sees to, asked as a browser, a script and a stranger ask.

type Said = { status: number; headers: IncomingHttpHeaders; body: Buffer }

const say = (address: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Said> =>
  new Promise((done, failed) => {
    const sent = ask(address, { method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }))
    })
    sent.once('error', failed)
    sent.end(body)
  })

async function scriptOf(url: string): Promise<string> {
  const page = await say(`${url}/en/meetings/som-5`)
  const [, path] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.body.toString()) ?? []
  if (path === undefined) throw new Error('the page names no script')
  return url + path
}

test('a script comes pressed to whoever reads brotli, gzipped to whoever does not, and is the same script to both', async ({ served }) => {
  const script = await scriptOf(served.url)
  const [plain, gzipped, pressed] = [
    await say(script),
    await say(script, { 'accept-encoding': 'gzip' }),
    await say(script, { 'accept-encoding': 'gzip, deflate, br' }),
  ]
  expect([plain, gzipped, pressed].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
  expect(gunzipSync(gzipped.body).equals(plain.body)).toBe(true)
  expect(brotliDecompressSync(pressed.body).equals(plain.body)).toBe(true)
  expect(pressed.body.length).toBeLessThan(gzipped.body.length)
  expect(pressed.headers['cache-control']).toBe('public,max-age=31536000,immutable')
  expect(pressed.headers['content-type']).toContain('javascript')
})

test('a script that is not there is a plain 404, and no way out of its folder is found', async ({ served }) => {
  const seen = []
  for (const path of ['/_next/static/chunks/none.js', '/_next/static/../../gavel-sources', '/_next/static/%2e%2e/gavel-sources'])
    seen.push((await say(served.url + path, { 'accept-encoding': 'br' })).status)
  expect(seen).toEqual([404, 404, 404])
})

test('a page, a script, a file, a refusal and an error all say that types are not guessed and addresses not passed on', async ({
  served,
}) => {
  for (const address of [
    `${served.url}/en/meetings/som-5`,
    await scriptOf(served.url),
    `${served.url}/en/meetings/som-5/agenda.json`,
    `${served.url}/en/meetings/no-such`,
    `${served.url}/api/people?text=ab`,
  ])
    for (const encoding of ['gzip', 'br']) {
      const { headers } = await say(address, { 'accept-encoding': encoding })
      expect([address, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([address, 'nosniff', 'same-origin'])
    }
})

test('a request that is too large, or does not say how large it is at the door, is turned away unread', async ({ served }) => {
  const large = await say(`${served.url}/api/agenda/edit-item`, { 'content-length': String(2 * 1024 * 1024) }, 'POST')
  const unsaid = await say(`${served.url}/api/auth/callback/credentials`, { 'transfer-encoding': 'chunked' }, 'POST', 'email=a')
  expect([large.status, unsaid.status]).toEqual([413, 411])
})
