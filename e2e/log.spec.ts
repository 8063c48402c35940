import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import SQLite from 'better-sqlite3'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { newContext } from '#harness/browser-context'
import { PASSWORD, ROLES } from '#harness/roles'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { fetchAs, saveAs, signInAs } from '#harness/sign-in'
import { test } from '#harness/test'

// What an operator sees of a running server: its log and its figures.

const METRICS_TOKEN = 'figures-only-for-tests-on-this-machine'
const AGENDA = '/en/desk/meetings/practice/agenda'

let served: Served

test.beforeAll(async () => {
  served = await startServer(freshData(), { LOG_LEVEL: 'debug', METRICS_TOKEN })
})

test.afterAll(async () => {
  await served.stop()
  removeData(served.data)
})

type Line = Record<string, unknown> & { err?: { id?: string; at: string[] } }

/** The lines of the log so far. Throws for one that is no JSON. */
const lines = (): Line[] =>
  served
    .output()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

test('the log is one object a line; an error has the id that the user sees, and nobody’s words are in it', async ({ browser }) => {
  const cookie = (await signInAs(served.url, ROLES['chair organiser'])) ?? ''
  await signInAs(served.url, ROLES.admin, 'a wrong password of somebody')
  const draft: { value: { draft: AgendaDraft } } = await (await fetchAs(served.url, '/api/agenda-draft/practice', cookie)).json()
  const { meeting, items } = draft.value.draft
  const word = `word-${randomUUID()}`
  const save = { meetingId: meeting.id, id: items[0]?.id, version: 1, title: { en: word } }
  expect((await saveAs(served.url, 'edit-item', cookie, { ...save, version: 99 })).status).toBe(409)
  await fetchAs(served.url, `/en/set-password/${word}`, '')
  await fetchAs(served.url, `/en/calendar/${word}/agenda.ics`, '')
  await fetchAs(served.url, `/en/unsubscribe/${word}`, '')
  await fetchAs(served.url, `/api/unsubscribe/en/${word}`, '', {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  await fetchAs(served.url, `/en/answer/${word}`, '')

  const raw = new SQLite(`${served.data}/gavel.sqlite`)
  raw.exec(`CREATE TRIGGER broken BEFORE INSERT ON activity BEGIN SELECT RAISE(ABORT, 'broken'); END`)
  expect((await saveAs(served.url, 'edit-item', cookie, save)).status).toBe(500)
  raw.exec('ALTER TABLE meeting_day RENAME TO meeting_day_gone')
  const context = await newContext(browser, { baseURL: served.url })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: served.url }])
  const id = await idShownAt(await context.newPage())
  await context.close()
  raw.exec('DROP TRIGGER broken')
  raw.exec('ALTER TABLE meeting_day_gone RENAME TO meeting_day')
  raw.close()

  expect(lines().find((line) => line.err?.id === id)).toEqual({
    level: 'error',
    time: expect.any(String),
    method: 'GET',
    route: expect.stringContaining('/desk/meetings/[slug]/agenda'),
    while: 'render',
    err: expect.objectContaining({ name: 'RedactedError', message: expect.stringMatching(/ failed \(/), at: expect.any(Array) }),
    msg: 'an answer failed',
  })
  const told = lines().map((line) => line.msg)
  expect(told.filter((msg) => msg === 'a save failed')).toHaveLength(1)
  expect(lines()).toContainEqual(expect.objectContaining({ level: 'info', command: 'agenda.edit-item', code: 'stale', msg: 'refused' }))
  expect(lines()).toContainEqual(
    expect.objectContaining({
      level: 'debug',
      method: 'GET',
      route: '/[locale]/set-password/[token]',
      status: expect.any(Number),
      msg: 'request',
    }),
  )
  expect(told).toContain('request')
  for (const route of ['/[locale]/calendar/[token]/[file]', '/[locale]/answer/[token]'])
    expect(lines().map((line) => line.route)).toContain(route)
  const [, session = ''] = cookie.split('=')
  for (const secret of [word, PASSWORD, 'a wrong password of somebody', session, ROLES['chair organiser'], ROLES.admin])
    expect(served.output()).not.toContain(secret)
})

/** The id that the error page of the agenda tells its reader. */
async function idShownAt(page: Page): Promise<string> {
  await page.goto(AGENDA)
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible()
  return page.locator('main code').innerText()
}

test('the figures are for whoever has the token, and name routes, never addresses', async () => {
  await fetchAs(served.url, '/en/meetings/som-5', '')
  const ask = (authorization?: string) => fetch(`${served.url}/api/metrics`, { headers: authorization ? { authorization } : {} })
  expect([(await ask()).status, (await ask('Bearer wrong')).status]).toEqual([404, 404])
  const answer = await ask(`Bearer ${METRICS_TOKEN}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')])
  const figures = await answer.text()
  expect(figures).toMatch(/^gavel_requests_total\{method="GET",route="\/\[locale\]\/meetings\/\[slug\]",status="200"\} \d+$/m)
  expect(figures).toMatch(/^gavel_saves_total\{outcome="stale"\} \d+$/m)
  expect(figures).toMatch(/^gavel_wal_bytes \d+$/m)
  expect(figures).toMatch(/^gavel_writes_waiting 0$/m)
  expect(figures).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  expect(figures).not.toContain('som-5')
})
