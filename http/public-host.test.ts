import type { IncomingHttpHeaders } from 'node:http'
import { expect, test } from 'vitest'
import { namePublicHost } from './public-host.ts'

const PUBLIC = 'https://process.example'

function named(headers: IncomingHttpHeaders, publicUrl: string | null = PUBLIC, proxyTrusted = false): IncomingHttpHeaders {
  const copy = { ...headers }
  namePublicHost(copy, publicUrl ?? undefined, proxyTrusted)
  return copy
}

test('a request that a proxy sends under its upstream’s name asks for the public host', () => {
  expect(named({ host: '127.0.0.1:3000' })).toEqual({ host: 'process.example' })
  expect(named({ host: 'gavel_upstream', origin: PUBLIC })).toEqual({ host: 'process.example', origin: PUBLIC })
})

test('a page of another site, or of no site, is never taken for ours', () => {
  for (const origin of ['https://evil.example', 'http://process.example', 'https://process.example:444', 'null'])
    expect(named({ host: '127.0.0.1:3000', origin, 'x-forwarded-host': 'evil.example' })).toEqual({ host: '127.0.0.1:3000', origin })
})

test('forwarding headers are heard only from a trusted proxy, and never against the public address', () => {
  const sent = { host: 'a.example', 'x-forwarded-host': 'b.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' }
  expect(named(sent, PUBLIC, true)).toEqual({ host: 'process.example' })
  expect(named(sent, null, true)).toEqual({ host: 'a.example', 'x-forwarded-host': 'b.example' })
  expect(named(sent, null, false)).toEqual({ host: 'a.example' })
  expect(named(sent, '', false)).toEqual({ host: 'a.example' })
})
