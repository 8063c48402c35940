import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { asc } from 'drizzle-orm'
import { openClient } from '#db/client'
import { databaseFile } from '#db/data-folder'
import { activity } from '#db/schema/activity'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { type Cookie, fetchAs, saveAs, signInAs } from '#harness/sign-in'
import { CHAIN_START, chainHash } from '#server/core/activity-chain'

const ROUNDS = process.env.GAVEL_LONG === '1' ? 20 : 3
const EDITORS = 20

/** The saved state of an editor's item. */
type ItemState = { version: number; title: string | undefined }

/** A save as it was sent. It is sent again byte for byte the same. */
type Save = { key: string; body: { meetingId: string; id: string; version: number; title: { en: string } } }

/** Somebody who edits one item over and over: its last acknowledged state, and the save that got no answer. */
type Editor = { meetingId: string; itemId: string; acknowledged: ItemState; saves: number; unanswered: Save | null }

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

test('crash: a server killed under twenty editors loses no acknowledged save, and takes each other save once', async () => {
  const cookie = (await signInAs(served.url, 'support@demo.example')) ?? ''
  const editors = await openItems(cookie)

  for (let round = 1; round <= ROUNDS; round++) {
    const saving = editors.map((editor) => keepSaving(cookie, editor))
    await sleep(400 + Math.random() * 400)
    while (editors.every((editor) => editor.saves === 0)) await sleep(10)
    await served.kill()
    await Promise.all(saving)

    served = await startServer(data)
    const found = await itemStates(cookie, editors)
    for (const [n, editor] of editors.entries()) expect(possibleStates(editor)).toContainEqual(found[n])

    await Promise.all(editors.map((editor) => sendAgain(cookie, editor)))
    expect(await itemStates(cookie, editors)).toEqual(editors.map((editor) => editor.acknowledged))
    expect(stateOf(editors)).toEqual({
      integrity: 'ok',
      dangling: [],
      edits: editors.map((editor) => editor.acknowledged.version - 1),
    })
  }

  await served.stop()
  expect(await firstBreakInChain()).toBeNull()
})

/** Gives each editor an item of their own in the practice meeting. */
async function openItems(cookie: Cookie): Promise<Editor[]> {
  const { meeting, days } = await draft(cookie)
  const editors: Editor[] = []
  for (let n = 0; n < EDITORS; n++) {
    const itemId = randomUUID()
    const title = `Item ${n}`
    const slot = { meetingId: meeting.id, id: randomUUID(), dayId: days[n % days.length]?.id, itemId, start: '18:00', end: null }
    const response = await saveAs(served.url, 'add-slot', cookie, { ...slot, kind: 'session', title: { en: title } })
    expect(response.status).toBe(200)
    editors.push({ meetingId: meeting.id, itemId, acknowledged: { version: 1, title }, saves: 0, unanswered: null })
  }
  return editors
}

/** Saves one wording after another, each on top of the last acknowledged one, until there is no answer. */
async function keepSaving(cookie: Cookie, editor: Editor): Promise<void> {
  editor.saves = 0
  while (editor.unanswered === null) {
    const { version } = editor.acknowledged
    const title = `Wording ${version + 1} of ${editor.itemId}`
    const save = { key: randomUUID(), body: { meetingId: editor.meetingId, id: editor.itemId, version, title: { en: title } } }
    const answer = await send(cookie, save)
    if (answer === null) editor.unanswered = save
    else {
      expect(answer).toMatchObject({ status: 200, body: { ok: true } })
      editor.acknowledged = { version: version + 1, title }
      editor.saves++
    }
  }
}

/** The server's whole answer; null when the connection broke before its last byte. */
async function send(cookie: Cookie, { key, body }: Save): Promise<{ status: number; body: unknown } | null> {
  try {
    const response = await saveAs(served.url, 'edit-item', cookie, body, key)
    return { status: response.status, body: await response.json() }
  } catch {
    return null
  }
}

/** After a crash an item is as last acknowledged, or as the unanswered save left it. */
function possibleStates({ acknowledged, unanswered }: Editor): ItemState[] {
  return unanswered === null ? [acknowledged] : [acknowledged, { version: unanswered.body.version + 1, title: unanswered.body.title.en }]
}

/** Sends the unanswered save again, twice, with its key. Both times it is acknowledged as the same save. */
async function sendAgain(cookie: Cookie, editor: Editor): Promise<void> {
  const { unanswered } = editor
  if (unanswered === null) return
  const { id, version, title } = unanswered.body
  const value = { items: [expect.objectContaining({ id, version: version + 1 })] }
  const first = await send(cookie, unanswered)
  // It may have been acknowledged before the crash cut its answer off; then this is its first answer again.
  expect([
    { status: 200, body: { ok: true, value } },
    { status: 200, body: { ok: true, value, earlier: true } },
  ]).toContainEqual(first)
  expect(await send(cookie, unanswered)).toEqual({ status: 200, body: { ok: true, value, earlier: true } })
  editor.acknowledged = { version: version + 1, title: title.en }
  editor.unanswered = null
}

async function draft(cookie: Cookie): Promise<AgendaDraft> {
  const response = await fetchAs(served.url, '/api/agenda-draft/practice', cookie)
  expect(response.status).toBe(200)
  const answer: { value: { draft: AgendaDraft } } = await response.json()
  return answer.value.draft
}

async function itemStates(cookie: Cookie, editors: Editor[]): Promise<(ItemState | undefined)[]> {
  const { items } = await draft(cookie)
  const states = new Map(items.map((item) => [item.id, { version: item.version, title: item.title?.en }]))
  return editors.map((editor) => states.get(editor.itemId))
}

/** Whether the database file is intact, and how many edits of each editor's item are on record. */
function stateOf(editors: Editor[]): { integrity: unknown; dangling: unknown; edits: unknown[] } {
  const raw = new SQLite(databaseFile(data), { readonly: true })
  const edits = raw.prepare(`select count(*) from activity where act = 'agenda.item-edited' and object_id = ?`).pluck()
  const state = {
    integrity: raw.pragma('integrity_check', { simple: true }),
    dangling: raw.pragma('foreign_key_check'),
    edits: editors.map((editor) => edits.get(editor.itemId)),
  }
  raw.close()
  return state
}

/** The number of the first row whose hash does not follow from the row before; null when the chain is whole. */
async function firstBreakInChain(): Promise<number | null> {
  const opened = openClient(databaseFile(data))
  const rows = await opened.reader.select().from(activity).orderBy(asc(activity.seq))
  opened.close()
  expect(rows.length).toBeGreaterThan(EDITORS)
  const broken = rows.find(({ hash, ...row }, n) => row.previousHash !== (rows[n - 1]?.hash ?? CHAIN_START) || hash !== chainHash(row))
  return broken?.seq ?? null
}
