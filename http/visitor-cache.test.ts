import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { frozenClock } from '#harness/frozen-clock'
import type { Answer } from './buffered-response.ts'
import { VisitorCache, visitorKey } from './visitor-cache.ts'

const answerOf = (body: string, more: Partial<Answer> = {}): Answer => ({ status: 200, headers: {}, body: Buffer.from(body), ...more })

function asked(url: string, headers: Record<string, string> = {}, method = 'GET'): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { url, method, headers: { host: 'gavel.test', ...headers } })
}

describe('which answers visitors share', () => {
  test('a page anybody may read, requested without a cookie, is shared', () => {
    for (const url of ['/en', '/ru/meetings', '/kk/meetings/som-5', '/en?x=1']) expect(visitorKey(asked(url)), url).not.toBeNull()
  })

  test('the desk, sign-in, secret addresses and anything outside the three languages are not shared', () => {
    for (const url of ['/en/desk', '/en/desk/account', '/en/sign-in?next=/en', '/ru/set-password/abc', '/', '/api/health', '/fr'])
      expect(visitorKey(asked(url)), url).toBeNull()
  })

  test('requests with any cookie, another method, a range, or by Next itself are not shared', () => {
    expect(visitorKey(asked('/en', { cookie: 'next-auth.session-token=x' }))).toBeNull()
    expect(visitorKey(asked('/en', { cookie: 'theme=dark' }))).toBeNull()
    expect(visitorKey(asked('/en', { authorization: 'Bearer x' }))).toBeNull()
    expect(visitorKey(asked('/en', {}, 'POST'))).toBeNull()
    for (const name of ['rsc', 'next-action', 'next-router-state-tree', 'range', 'if-none-match'])
      expect(visitorKey(asked('/en', { [name]: '1' })), name).toBeNull()
  })

  test('another host or another compression is another answer', () => {
    const keys = [asked('/en'), asked('/en', { host: 'other.test' }), asked('/en', { 'accept-encoding': 'gzip' })].map(visitorKey)
    expect(new Set(keys).size).toBe(3)
  })
})

describe('how long visitors share an answer', () => {
  const clock = frozenClock('2027-01-10T09:00:00.000Z')

  test('an answer is shared until something is written, and for two seconds at most', async () => {
    let mark = 1
    let made = 0
    const answers = new VisitorCache(() => mark)
    const read = async () => (await answers.answer('k', async () => answerOf(`page ${++made}`))).answer?.body.toString()
    expect([await read(), await read()]).toEqual(['page 1', 'page 1'])
    mark = 2
    expect(await read()).toBe('page 2')
    clock.pass(2_001)
    expect(await read()).toBe('page 3')
  })

  test('visitors who ask at the same time wait for one page', async () => {
    let made = 0
    const answers = new VisitorCache(() => 1)
    const all = await Promise.all([1, 2, 3].map(() => answers.answer('k', async () => answerOf(`page ${++made}`))))
    expect(all.map(({ answer, made: own }) => [answer?.body.toString(), own])).toEqual([
      ['page 1', true],
      ['page 1', false],
      ['page 1', false],
    ])
  })

  test('an answer that sets a cookie, is not a 200, or broke off is given to nobody else', async () => {
    const answers = new VisitorCache(() => 1)
    const refused = [answerOf('x', { headers: { 'set-cookie': 'a=b' } }), answerOf('x', { status: 404 }), null]
    for (const [at, answer] of refused.entries()) {
      await answers.answer(`k${at}`, async () => answer)
      expect((await answers.answer(`k${at}`, async () => answerOf('own'))).answer).toBeNull()
    }
  })
})
