import { expect, test } from 'vitest'
import { isPlainAddress } from './plain-address.ts'

test.each([
  '/',
  '/en',
  '/en/meetings/som-5?text=100%',
  '/ru/meetings/%D0%BC',
  '/_next/static/a.b.js',
  '/api/health',
  '/en/a..b/.well-known',
  '/kk?next=//x/../y',
])('%s is an address as browsers write it', (url) => {
  expect(isPlainAddress(url)).toBe(true)
})

test.each([
  ...[
    '',
    '*',
    'en',
    'http://other.example/en',
    '//other.example/en',
    '/en//meetings',
    '/x/../api/auth/csrf',
    '/api/./auth/csrf',
    '/en/..',
    '/en/.',
  ],
  ...['/en/%2e%2e/api', '/en/%2E./api', '/en/.%2e', '/en\\meetings', '/en/meetings/%', '/en/meetings/%ff', '/en/%00', '/en?x=%00', '/en#a'],
])('%s is not', (url) => {
  expect(isPlainAddress(url)).toBe(false)
})
