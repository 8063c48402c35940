import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { fill, routes } from '#harness/addresses'
import { exactAnswer } from '#harness/exact-answer'
import { formWith, sendForm } from '#harness/forms'
import { cookieOf, fetchAs, signInAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// A page that is read is a document: no script, one text for all, and gone as soon as it is withdrawn (ADR 0020).

/** Every page that is read, in every language, and two that are not there. */
const ADDRESSES = [
  ...routes('page.tsx')
    .filter((route) => !/\/(desk|sign-in|set-password|forgot-password|unsubscribe|answer)/.test(route))
    .flatMap((route) =>
      fill(route, {
        locales: ['en', 'ru', 'kk'],
        slugs: ['som-5', 'som-4'],
        ids: { accounts: [], people: [], organizations: [], handover: [], asked: [], notes: [], messages: [], news: [] },
        codes: [],
      }),
    ),
  '/en/meetings?text=a',
  '/ru/states?on=2015-07-14',
  '/kk/no/such/page',
]

const SHARED = 'public, max-age=0, s-maxage=5, must-revalidate'

test.use({ world: 'of documents' })

test('every reading page is a document, for visitors and for who is signed in: no script, and no word of one', async ({ served }) => {
  test.setTimeout(120_000)
  const delegate = await cookieOf(served.url, 'delegate of a member')
  expect(ADDRESSES.length).toBeGreaterThan(20)
  for (const address of ADDRESSES)
    for (const cookie of [{}, { cookie: delegate }]) {
      const { status, headers, body } = await exactAnswer(served.url + address, cookie)
      const html = body.toString()
      expect([200, 404], address).toContain(status)
      expect(html.match(/<script(?! type="application\/ld\+json">)|<template|nonce=|rel="preload"|<!--|\bon\w+="/g), address).toBeNull()
      expect(html.match(/<title>[^<]+<\/title>.*<\/head>/s), address).not.toBeNull()
      const policy = String(headers['content-security-policy'])
      const style = /<style>([^<]*)<\/style><\/head>/.exec(html)?.[1] ?? ''
      expect(policy, address).toContain("script-src 'none'")
      expect(policy, address).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
      expect(policy).not.toContain('nonce')
      expect(headers.link).toBeUndefined()
      expect([headers['cache-control'], headers.vary, headers['set-cookie']], address).toEqual([
        'cookie' in cookie && !address.endsWith('/embed') ? 'private, no-store' : SHARED,
        'Cookie, Accept-Encoding',
        undefined,
      ])
    }
  expect(served.output()).not.toContain('unknown script')
})

test('the forms by which one signs in keep their scripts, and are shared with nobody', async ({ served }) => {
  for (const path of [
    '/en/sign-in',
    '/en/forgot-password',
    '/en/set-password/not-a-token-of-anybody',
    '/en/unsubscribe/not-a-token-of-anybody',
    '/en/answer/given',
  ]) {
    const { headers, body } = await exactAnswer(served.url + path)
    expect([
      path,
      body.toString().includes('<script'),
      headers['cache-control']?.includes('no-store'),
      headers.vary?.includes('Cookie'),
    ]).toEqual([path, true, true, true])
  }
})

test('a page is sent packed as the browser allows, and unpacks to the same text; HEAD tells the same', async ({ served }) => {
  const page = `${served.url}/ru/meetings/som-5`
  const plain = await exactAnswer(page)
  const brotli = await exactAnswer(page, { 'accept-encoding': 'gzip, deflate, br' })
  const gzipped = await exactAnswer(page, { 'accept-encoding': 'gzip' })
  const refused = await exactAnswer(page, { 'accept-encoding': 'br;q=0, gzip;q=0' })
  expect([plain, brotli, gzipped, refused].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip', undefined])
  for (const body of [brotliDecompressSync(brotli.body), gunzipSync(gzipped.body), refused.body]) expect(body.equals(plain.body)).toBe(true)
  const head = await exactAnswer(page, { 'accept-encoding': 'br' }, { method: 'HEAD' })
  const { date: _, ...told } = head.headers
  const { date: __, ...expected } = brotli.headers
  expect([head.status, told, head.body.length]).toEqual([200, expected, 0])
})

test('whoever has the page is told so in 304, until it changes', async ({ served }) => {
  const page = `${served.url}/en/meetings`
  const { headers } = await exactAnswer(page)
  const tag = String(headers.etag)
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/)
  for (const known of [tag, `"other", ${tag}`, tag.slice(2), '*']) {
    const again = await exactAnswer(page, { 'if-none-match': known, 'accept-encoding': 'br' })
    expect([known, again.status, again.body.length, again.headers.etag, again.headers['cache-control']]).toEqual([
      known,
      304,
      0,
      tag,
      SHARED,
    ])
  }
  expect((await exactAnswer(page, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('where nothing is, every address has the same words in each language, and signing in leads back to it', async ({ served, pageOf }) => {
  const [one, other] = [
    await exactAnswer(`${served.url}/en/meetings/never-held`),
    await exactAnswer(`${served.url}/en/no/such/page?text="><b>`),
  ]
  expect([one.status, other.status, one.body.equals(other.body)]).toEqual([404, 404, true])
  expect(one.body.toString()).not.toContain('never-held')
  expect((await exactAnswer(`${served.url}/kk/no/such`)).body.toString()).toContain('lang="kk"')
  const page = await pageOf()
  await page.goto('/en/meetings/never-held?on=2020-01-01')
  await page.getByRole('main').getByRole('link', { name: 'sign in' }).click()
  await page.getByLabel('Email').fill('delegate.tj@demo.example')
  await page.getByLabel('Password').fill('almaty-2013')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/en/meetings/never-held?on=2020-01-01')
})

test('the way a browser asks changes nothing of what the next visitor gets', async ({ served }) => {
  const page = `${served.url}/en/chairmanship`
  const plain = await exactAnswer(page)
  for (const odd of [
    { cookie: 'theme=dark; next-auth.csrf-token=x' },
    { rsc: '1' },
    { 'next-router-state-tree': '%5B%5D', 'next-router-prefetch': '1' },
    { host: `localhost:${new URL(served.url).port}` },
    { 'x-gavel-locale': 'kk', 'x-gavel-path': '/evil', 'x-gavel-asked': '/evil', 'x-middleware-subrequest': 'proxy' },
    { range: 'bytes=0-10' },
    { accept: 'text/x-component' },
  ]) {
    const asked = await exactAnswer(page, { ...odd, 'if-none-match': '"x"' })
    expect([odd, asked.status, asked.body.equals(plain.body)]).toEqual([odd, 200, true])
  }
})

test('a cookie by which this server signs in makes the page nobody else’s, whatever its name', async ({ served }) => {
  const cookie = (await signInAs(served.url, 'delegate.tj@demo.example')) ?? ''
  for (const sent of [cookie, `theme=dark; ${cookie}`]) {
    const { headers, body } = await exactAnswer(`${served.url}/en`, { cookie: sent })
    expect([headers['cache-control'], headers.etag, body.toString().includes('href="/en/desk"')]).toEqual([
      'private, no-store',
      undefined,
      true,
    ])
  }
})

test('what is published is there at the next request, and what is withdrawn is gone at the next, in every packing', async ({ served }) => {
  const { url } = served
  const chair = await cookieOf(url, 'chair organiser')
  const page = `${url}/en/meetings/team-som`
  const publish = '/en/desk/meetings/team-som/publish'
  const deskPage = async () => (await fetchAs(url, publish, chair)).text()
  const seen = async () => {
    const answers = []
    for (const encoding of ['br', 'gzip', 'identity', 'br']) answers.push(await exactAnswer(page, { 'accept-encoding': encoding }))
    return [...new Set(answers.map(({ status, headers }) => `${status} ${headers.etag !== undefined}`))]
  }
  expect(await seen()).toEqual(['404 false'])
  const before = await deskPage()
  await sendForm(url, publish, chair, formWith(before, 'draftMark'), { audience: 'public', standing: 'final', note: '' })
  expect(await seen()).toEqual(['200 true'])
  const tag = String((await exactAnswer(page)).headers.etag)
  await sendForm(url, publish, chair, formWith(await deskPage(), 'reason'), { reason: 'Dates are under review.' })
  const after = await exactAnswer(page, { 'if-none-match': tag, 'accept-encoding': 'br' })
  expect([after.status, brotliDecompressSync(after.body).toString().includes('Dates are under review.')]).toEqual([200, true])
})
