import { globSync, readFileSync } from 'node:fs'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { readingPage } from './reading-page.ts'

function asked(url: string, headers: Record<string, string> = {}, method = 'GET'): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { url, method, headers: { host: 'gavel.test', ...headers } })
}

test.each(['/en', '/ru/meetings', '/kk/meetings/som-5', '/en?x=1'])('%s is a page to read', (url) => {
  expect(readingPage(asked(url))).toEqual({ url, cookie: undefined })
})

test.each([
  '/en/desk',
  '/en/desk/account',
  '/en/sign-in?next=/en',
  '/ru/set-password/abc',
  '/ru/unsubscribe/abc',
  '/kk/forgot-password',
  '/en/meetings/som-5/agenda.json',
  '/',
  '/api/health',
  '/favicon.svg',
  '/favicon.ico',
  '/apple-touch-icon.png',
  '/icon-512.png?x',
  '/manifest.webmanifest',
  '/robots.txt',
  '/sitemap.xml',
  '/en/meetings/som-5/card.png',
  `/en/${'x'.repeat(400)}`,
])('%s is none', (url) => {
  expect(readingPage(asked(url))).toBeNull()
})

test('another method than GET and HEAD, and a request on a condition we do not know, go the long way', () => {
  expect(readingPage(asked('/en', {}, 'HEAD'))).toEqual({ url: '/en', cookie: undefined })
  expect(readingPage(asked('/en', {}, 'POST'))).toBeNull()
  for (const name of ['if-match', 'if-unmodified-since', 'authorization'])
    expect(readingPage(asked('/en', { [name]: '1' })), name).toBeNull()
})

test('only a cookie that signs somebody in makes a reader of a visitor', () => {
  const cookieOf = (cookie: string) => readingPage(asked('/en', { cookie }))?.cookie
  for (const cookie of ['theme=dark', '_ga=1; next-auth.csrf-token=x; next-auth.callback-url=y', ''])
    expect(cookieOf(cookie), cookie).toBeUndefined()
  for (const cookie of ['next-auth.session-token=x', 'a=b; __Host-next-auth.session-token=x', 'a=b;next-auth.session-token.0=x'])
    expect(cookieOf(cookie)).toBe(cookie)
})

test('a programme in a frame is one for all, whoever is signed in', () => {
  const cookie = 'next-auth.session-token=x'
  expect(readingPage(asked('/en/meetings/som-5/embed', { cookie }))).toEqual({ url: '/en/meetings/som-5/embed', cookie: undefined })
  for (const url of ['/en/meetings/embed', '/en/meetings/som-5/embedded', '/en/embed', '/en/meetings?x=/meetings/som-5/embed'])
    expect(readingPage(asked(url, { cookie }))?.cookie, url).toBe(cookie)
})

test.each(['/fr', '/icon-64.png', '/robots.txt.bak', '/gavel-sources', '/wp-login.php?x=1', '/english'])(
  'at %s there is nothing, whatever is asked',
  (url) => {
    expect(readingPage(asked(url))).toEqual({ url: '/en/no/such/page', cookie: undefined })
  },
)

test('what Next’s own scripts add to an address is no part of it', () => {
  expect([readingPage(asked('/en?_rsc=abc'))?.url, readingPage(asked('/en/states?on=2015-07-14&_rsc=x'))?.url]).toEqual([
    '/en',
    '/en/states?on=2015-07-14',
  ])
})

test('headers by which Next’s own scripts ask for a part get the whole page too', () => {
  for (const name of ['rsc', 'next-router-state-tree', 'range', 'purpose'])
    expect(readingPage(asked('/en', { [name]: '1' })), name).toEqual({ url: '/en', cookie: undefined })
})

test('no page with a form is a page to read: kept for all, its form would be one form for everybody', () => {
  const forms = globSync('app/[[]locale]/(public)/**/page.tsx').filter((file) => readFileSync(file, 'utf8').includes('VisitorsForms'))
  const addresses = forms.map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^.*\(public\)/, '/en')
      .replace(/\/page\.tsx$/, '')
      .replace('[token]', 'abc'),
  )
  expect(addresses.length).toBeGreaterThan(3)
  expect(addresses.filter((url) => readingPage(asked(url)) !== null)).toEqual([])
})
