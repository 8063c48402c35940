import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { LONG_FORM } from '#harness/long-form'
import { chunkedUpload, rawAnswer, rawConnection } from '#harness/raw-request'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { cookieOf, fetchAs, saveAs, signInAs } from '#harness/sign-in'
import { harmDone, whileDoing } from '#harness/watched'
import { stableId } from '#server/demo/stable-id'

// What one person, or somebody passing by, can do to stop the service. Whatever is tried, a visitor's page and the health check answer
// within a second, and memory stays bounded. The short form tries each once; the long one harder.

const PARAGRAPH = stableId('practice/statement/next')
const CONSULT = '/en/desk/meetings/practice/statement/consult'

let data = ''
let served: Served
let chair = ''
let kyrgyzstan = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  data = freshData()
  poison(`${data}/gavel.sqlite`)
  served = await startServer(data)
  chair = await cookieOf(served.url, 'chair organiser')
  kyrgyzstan = (await signInAs(served.url, 'delegate.kg@demo.example')) ?? ''
  // The first of each page loads its code as well.
  for (const path of [CONSULT, '/en/desk/meetings/practice/statement', '/en/meetings/som-5']) await (await get(path, chair)).text()
})

test.afterAll(async () => {
  await served.kill()
  removeData(data)
})

/** Puts into a record what the product would have taken before it had limits: long unrelated wordings, and brackets without end. */
function poison(file: string): void {
  const raw = new SQLite(file)
  const [from] = raw.prepare(`select * from proposal where state_code = 'KG' order by made_at desc limit 1`).all() as Record<
    string,
    unknown
  >[]
  if (from === undefined) throw new Error('the demo record has no proposal of Kyrgyzstan')
  const columns = Object.keys(from)
  const insert = raw.prepare(`insert into proposal (${columns.join()}) values (${columns.map((name) => `@${name}`).join()})`)
  const wording = (at: number) => Array.from({ length: 10_000 }, (_, n) => String.fromCharCode(65 + ((n * n + at) % 26))).join(';')
  for (let at = 0; at < 20; at++)
    insert.run({
      ...from,
      id: randomUUID(),
      kind: 'wording',
      paragraph_id: PARAGRAPH,
      language: 'en',
      text: wording(at).slice(0, 20_000),
      silence_break_id: null,
    })
  const deep = JSON.stringify({ original: 'en', en: `${'['.repeat(9_990)}words${']'.repeat(9_990)}` })
  const [row] = raw.prepare(`select * from paragraph where id = ?`).all(PARAGRAPH) as Record<string, unknown>[]
  const names = Object.keys(row ?? {})
  raw
    .prepare(`insert into paragraph (${names.join()}) values (${names.map((name) => `@${name}`).join()})`)
    .run({ ...row, id: randomUUID(), rank: 9e9, text: deep })
  raw.close()
}

const host = () => new URL(served.url).host
const get = (path: string, cookie = '') => fetchAs(served.url, path, cookie, { headers: { accept: 'text/html' } })

test('long wordings that have nothing in common are shown to the Chair and the delegation, and stop nobody', async () => {
  const seen: number[] = []
  const harm = await harmDone(served, async () => {
    for (let round = 0; round < (LONG_FORM ? 3 : 1); round++)
      for (const [path, cookie] of [
        [CONSULT, chair],
        ['/en/desk/meetings/practice/statement', kyrgyzstan],
        ['/en/desk/meetings/practice/statement', chair],
      ] as const)
        seen.push((await get(path, cookie)).status)
  })
  expect([new Set(seen), harm]).toEqual([new Set([200]), []])
})

test('a body without end is cut off at a megabyte, whatever its address', async () => {
  const paths = ['/api/auth/callback/credentials', '/en/sign-in', '/en', '/api/agenda/edit-item', '/no/such']
  const answers: { status: number; sent: number }[] = []
  const harm = await harmDone(served, async () => {
    answers.length = 0
    answers.push(...(await Promise.all(paths.map((path) => chunkedUpload(served.url, path, LONG_FORM ? 400 : 40)))))
  })
  expect(harm).toEqual([])
  // A client that is still sending may see the connection end before it reads the answer.
  expect(answers.map(({ status }) => [0, 413].includes(status))).toEqual(paths.map(() => true))
  expect(Math.max(...answers.map(({ sent }) => sent))).toBeLessThan(20)
})

test('a form of a megabyte arrives whole, in pieces of unknown length too', async () => {
  const csrf: { csrfToken: string } = await (await fetch(`${served.url}/api/auth/csrf`)).json()
  expect(csrf.csrfToken).toMatch(/\w{20}/)
  const { status } = await chunkedUpload(served.url, '/api/auth/callback/credentials', 0.5)
  expect(status).toBeLessThan(500)
  expect(status).toBeGreaterThan(199)
})

test('an address, a method or a body as no browser sends it is refused at once, in the reader’s language', async () => {
  const asked = (line: string, more = '') => `${line} HTTP/1.1\r\nHost: ${host()}\r\nAccept: text/html\r\nConnection: close\r\n${more}\r\n`
  const statusOf = async (line: string, more = '') => (await rawAnswer(served.url, asked(line, more))).slice(9, 12)
  expect({
    dotted: await statusOf('GET /x/../api/auth/csrf'),
    dot: await statusOf('GET /api/./auth/csrf'),
    doubled: await statusOf('GET //en'),
    percent: await statusOf('GET /en/meetings/%'),
    letters: await statusOf('GET /en/meetings/%ff'),
    nul: await statusOf('GET /en/%00'),
    absolute: await statusOf('GET http://other.example/en'),
    query: await statusOf('GET /en/meetings?text=%'),
    trace: await statusOf('TRACE /en'),
    put: await statusOf('PUT /en', 'Content-Length: 0\r\n'),
    body: await statusOf('GET /en', 'Content-Length: 30\r\n'),
    chunked: await statusOf('HEAD /en', 'Transfer-Encoding: chunked\r\n'),
    headers: await statusOf('GET /en', Array.from({ length: 150 }, (_, at) => `X-${at}: 1\r\n`).join('')),
    large: await statusOf('GET /en', `X-Large: ${'a'.repeat(20_000)}\r\n`),
    callback: await statusOf('GET /api/auth/csrf?callbackUrl=javascript:alert(1)'),
  }).toEqual({
    ...{ dotted: '400', dot: '400', doubled: '400', percent: '400', letters: '400', nul: '400', absolute: '400', query: '200' },
    ...{ trace: '405', put: '405', body: '400', chunked: '400', headers: '431', large: '431', callback: '400' },
  })
  const said = await rawAnswer(served.url, asked('GET /ru/meetings/%'))
  expect(said).toContain('<html lang="ru">')
  expect(said).toContain('Запрос не удалось прочесть')
  expect(said).toContain("Content-Security-Policy: default-src 'none'")
})

test('a form sent from another site is refused, and is no fault of ours', async () => {
  const sent = (headers: Record<string, string>) =>
    fetch(`${served.url}/kk/sign-in`, {
      method: 'POST',
      headers: { accept: 'text/html', ...headers },
      body: new URLSearchParams({ a: '1' }),
    })
  const foreign = await sent({ origin: 'https://other.example' })
  expect([foreign.status, await foreign.text()]).toEqual([403, expect.stringContaining('Форма басқа сайттан жіберілді')])
  expect([(await sent({ origin: 'null' })).status, (await sent({ 'sec-fetch-site': 'cross-site' })).status]).toEqual([403, 403])
})

test('a save is heard as JSON alone, and never from another site', async () => {
  const statusOf = async (headers: Record<string, string>) =>
    (await fetchAs(served.url, '/api/agenda/edit-item', chair, { method: 'POST', headers, body: '{}' })).status
  expect({
    jsonp: await statusOf({ 'content-type': 'application/jsonp' }),
    json: await statusOf({ 'content-type': 'application/json; charset=utf-8' }),
    other: await statusOf({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }),
  }).toEqual({ jsonp: 415, json: 400, other: 404 })
})

test('bodies announced and never sent do not eat the next person’s page', async () => {
  const eaters = async () => {
    for (let at = 0; at < (LONG_FORM ? 200 : 20); at++)
      await rawConnection(served.url, `GET /en/meetings/none HTTP/1.1\r\nHost: ${host()}\r\nContent-Length: 30\r\n\r\n`).then((socket) =>
        socket.unref(),
      )
  }
  const pages = async () => {
    const seen = []
    for (let at = 0; at < (LONG_FORM ? 40 : 10); at++) {
      const page = await get('/en/meetings/none', chair)
      seen.push([page.status, (await page.text()).includes('</html>')])
    }
    return seen
  }
  const [, seen] = await Promise.all([eaters(), pages()])
  expect(new Set(seen.map(String))).toEqual(new Set(['404,true']))
})

test('names that no page reads make no page anew', async () => {
  const nonces = new Set<string>()
  const began = performance.now()
  for (let at = 0; at < (LONG_FORM ? 500 : 60); at++) {
    const page = await get(`/en/meetings/som-5?nonsense${at}=${at}`)
    nonces.add(page.headers.get('content-security-policy') ?? '')
  }
  // Who shares a page has its headers too. A page is shared for two seconds.
  expect(nonces.size).toBeLessThanOrEqual(2 + (performance.now() - began) / 1_000)
})

test('a lock held from outside makes one save wait, and stops nobody', async () => {
  const other = new SQLite(`${data}/gavel.sqlite`)
  let saved = 0
  const fared = await whileDoing(served, async () => {
    other.exec('BEGIN IMMEDIATE')
    const save = saveAs(served.url, 'add-slot', chair, slotOfPractice())
    await sleep(LONG_FORM ? 4_000 : 1_500)
    other.exec('COMMIT')
    saved = (await save).status
  })
  other.close()
  expect([saved, fared.unanswered, fared.page < 1_000, fared.health < 1_000]).toEqual([200, [], true, true])
})

function slotOfPractice(): Record<string, unknown> {
  const raw = new SQLite(`${data}/gavel.sqlite`, { readonly: true })
  const value = (query: string) => String(raw.prepare(query).pluck().get())
  const meetingId = value(`select id from meeting where slug = 'practice'`)
  const dayId = value(`select id from meeting_day where meeting_id = '${meetingId}' order by date limit 1`)
  raw.close()
  return { meetingId, dayId, id: randomUUID(), itemId: randomUUID(), start: '20:00', end: null, kind: 'session', title: { en: 'A slot' } }
}

test('connections that send half a request are let go, and others are served meanwhile', async () => {
  const open: Socket[] = []
  const harm = await harmDone(served, async () => {
    for (let at = 0; at < (LONG_FORM ? 1_500 : 200); at++) {
      const socket = await rawConnection(served.url, `GET /en HTTP/1.1\r\nHost: ${host()}\r\nX-Half: `)
      // An end is seen by whoever reads on.
      socket.on('error', () => undefined).resume()
      open.push(socket)
    }
    if (LONG_FORM) await sleep(25_000)
  })
  expect(harm).toEqual([])
  if (LONG_FORM) expect(open.filter(({ closed, readableEnded }) => !closed && !readableEnded).length).toBe(0)
  for (const socket of open) socket.destroy()
})

test('uploads that are broken off write a line now and then, not one each', async () => {
  const before = served.output().length
  for (let at = 0; at < (LONG_FORM ? 1_000 : 100); at++) {
    const socket = await rawConnection(served.url, `POST /en/sign-in HTTP/1.1\r\nHost: ${host()}\r\nContent-Length: 1000\r\n\r\nabc`)
    socket.destroy()
  }
  await sleep(500)
  const lines = served.output().slice(before).trim().split('\n')
  expect(lines.length).toBeLessThanOrEqual(3)
  expect(lines[0]).toContain('cut short')
})

test('an export is sent as it is made, and is not held', async () => {
  const file = await get('/en/desk/activity/export', await cookieOf(served.url, 'admin'))
  expect([file.status, file.headers.get('content-length'), file.headers.get('content-type')]).toEqual([
    200,
    null,
    'text/csv; charset=utf-8',
  ])
  expect((await file.text()).split('\r\n').length).toBeGreaterThan(20)
})
