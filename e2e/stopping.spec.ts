import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { databaseFile } from '#db/data-folder'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { ACT_KEY } from '#domain/saving/act-fields'
import { formWith, sendForm } from '#harness/forms'
import { LONG_FORM } from '#harness/long-form'
import { freePort, freshData, removeData, type Served, startServer, TEST_SECRET } from '#harness/server'
import { fetchAs, saveAs, signInAs } from '#harness/sign-in'

// A stop, as at every redeploy: nothing new is taken, and whoever was being answered gets the answer.

const ROUNDS = LONG_FORM ? 20 : 2
const WRITERS = 10
const FORMS = 3

/** What became of something sent: answered, not accepted because nobody listened any more, or lost on the way. */
type Sent = { what: string; end: 'answered' | 'not accepted' | string }

let data = ''
let served: Served

test.beforeEach(async () => {
  data = freshData()
  served = await startServer(data)
})

test.afterEach(async () => {
  await served.kill()
  removeData(data)
})

test('restart: a server stopped under ten writers and three forms loses no answer, and leaves everything in one file', async () => {
  const organiser = (await signInAs(served.url, 'support@demo.example')) ?? ''
  const admin = (await signInAs(served.url, 'admin@demo.example')) ?? ''
  const { value }: { value: { draft: AgendaDraft } } = await (await fetchAs(served.url, '/api/agenda-draft/practice', organiser)).json()
  const { meeting, days } = value.draft
  const page = await (await fetchAs(served.url, '/en/desk/accounts', admin)).text()
  const before = onDisk()
  const saved: string[] = []
  const opened: string[] = []

  const save = async (): Promise<Sent> => {
    const id = randomUUID()
    const slot = { meetingId: meeting.id, id, dayId: days[0]?.id, itemId: randomUUID(), start: '18:00', end: null }
    return sent(id, saved, async () =>
      (await saveAs(served.url, 'add-slot', organiser, { ...slot, kind: 'session', title: { en: id } })).text(),
    )
  }
  const send = async (): Promise<Sent> => {
    const email = `${randomUUID()}@test.example`
    const typed = { email, displayName: email, appointment: 'delegate:state:KG', [ACT_KEY]: randomUUID() }
    return sent(email, opened, async () => {
      const answer = await (await sendForm(served.url, '/en/desk/accounts', admin, formWith(page, 'email'), typed)).text()
      return answer.includes('The account is open.') ? answer : `not said to be open: ${answer}`
    })
  }

  for (let round = 1; round <= ROUNDS; round++) {
    const answeredBefore = saved.length + opened.length
    const going = [...Array.from({ length: WRITERS }, () => untilClosed(save)), ...Array.from({ length: FORMS }, () => untilClosed(send))]
    await sleep(600 + Math.random() * 400)
    const start = performance.now()
    await served.stop()
    expect(performance.now() - start).toBeLessThan(10_000)
    const ends = (await Promise.all(going)).map(({ end }) => end)
    expect([...new Set(ends)]).toEqual(['not accepted'])
    expect(saved.length + opened.length - answeredBefore).toBeGreaterThan(WRITERS)
    expect(existsSync(`${databaseFile(data)}-wal`)).toBe(false)
    expect(onDisk()).toEqual({ slots: [...before.slots, ...saved].toSorted(), accounts: [...before.accounts, ...opened].toSorted() })
    served = await startServer(data, { PORT: new URL(served.url).port })
  }
})

test('ending the process that npm start made ends the server, and frees its port', async () => {
  await served.stop()
  const port = String(await freePort())
  const env = { ...process.env, HOST: '127.0.0.1', PORT: port, GAVEL_DATA: data, AUTH_SECRET: TEST_SECRET, PUBLIC_URL: '' }
  // A group of its own, so that an orphan can be ended should there be one.
  const npm = spawn('npm', ['start'], { env, stdio: 'ignore', detached: true })
  const ended = new Promise((done) => npm.once('exit', done))
  try {
    await expect.poll(() => statusOf(port), { timeout: 20_000 }).toBe(200)
    npm.kill('SIGTERM')
    await ended
    await expect.poll(() => statusOf(port), { timeout: 10_000 }).toBe('ECONNREFUSED')
  } finally {
    try {
      process.kill(-(npm.pid ?? 0), 'SIGKILL')
    } catch {}
  }
})

/** Whether the server is ready, or why it cannot be asked. */
async function statusOf(port: string): Promise<number | string> {
  return fetch(`http://127.0.0.1:${port}/api/ready`).then(({ status }) => status, codeOf)
}

/** Sends one after another until nobody listens; the last of them. */
async function untilClosed(send: () => Promise<Sent>): Promise<Sent> {
  for (;;) {
    const last = await send()
    if (last.end !== 'answered') return last
  }
}

async function sent(what: string, answered: string[], send: () => Promise<string>): Promise<Sent> {
  try {
    const answer = await send()
    if (answer.startsWith('not said to be open') || answer.startsWith('{"ok":false')) return { what, end: answer.slice(0, 300) }
    answered.push(what)
    return { what, end: 'answered' }
  } catch (cause) {
    const code = codeOf(cause)
    // Who connects just as the port closes is reset by the kernel, unheard; so is who sends on a kept connection just as it is closed.
    // That nothing was done for them is seen on the disk.
    return { what, end: UNHEARD.has(code) ? 'not accepted' : `lost: ${code} ${inspect(cause)}` }
  }
}

const UNHEARD: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET'])

function codeOf(cause: unknown): string {
  const inner = cause instanceof Error ? cause.cause : null
  return inner instanceof Error && 'code' in inner ? String(inner.code) : String(cause)
}

/** What this test has saved, as it stands in the one file. */
function onDisk(): { slots: unknown[]; accounts: unknown[] } {
  const raw = new SQLite(databaseFile(data), { readonly: true })
  const slots = raw.prepare(`select slot.id from slot where start = '18:00' order by id`).pluck().all()
  const accounts = raw.prepare(`select email from account where email like '%-%-%-%@test.example' order by email`).pluck().all()
  raw.close()
  return { slots, accounts }
}
