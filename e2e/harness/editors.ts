import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { asc } from 'drizzle-orm'
import { openClient } from '#db/client'
import { databaseFile } from '#db/data-folder'
import { activity } from '#db/schema/activity'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type Cookie, fetchAs, saveAs } from '#harness/sign-in'
import { CHAIN_START, chainHash } from '#server/core/activity-chain'

// Editors who save without a pause while something breaks, and the audit of what is on the disk afterwards, from outside the server.

/** The saved state of an editor's item. */
type ItemState = { version: number; title: string | undefined }

/** A save as it was sent. It is sent again byte for byte the same. */
type Save = { key: string; body: { meetingId: string; id: string; version: number; title: { en: string } } }

/** Somebody who edits one item over and over: its last acknowledged state, and the save that was not acknowledged. */
export type Editor = { meetingId: string; itemId: string; acknowledged: ItemState; saves: number; unanswered: Save | null }

/** Gives each of several editors an item of their own in the practice meeting. */
export async function openItems(url: string, cookie: Cookie, count: number): Promise<Editor[]> {
  const { meeting, days } = await draftOf(url, cookie)
  const editors: Editor[] = []
  for (let n = 0; n < count; n++) {
    const itemId = randomUUID()
    const title = `Item ${n}`
    const slot = { meetingId: meeting.id, id: randomUUID(), dayId: days[n % days.length]?.id, itemId, start: '18:00', end: null }
    const response = await saveAs(url, 'add-slot', cookie, { ...slot, kind: 'session', title: { en: title } })
    expect(response.status).toBe(200)
    editors.push({ meetingId: meeting.id, itemId, acknowledged: { version: 1, title }, saves: 0, unanswered: null })
  }
  return editors
}

/** Saves one wording after another, each on top of the last acknowledged one, until one is not acknowledged or `enough` says so. */
export async function keepSaving(url: string, cookie: Cookie, editor: Editor, enough: () => boolean = () => false): Promise<void> {
  editor.saves = 0
  while (editor.unanswered === null && !enough()) {
    const { version } = editor.acknowledged
    const title = `Wording ${version + 1} of ${editor.itemId}`
    const save = { key: randomUUID(), body: { meetingId: editor.meetingId, id: editor.itemId, version, title: { en: title } } }
    const answer = await send(url, cookie, save)
    if (answer === null || answer.status >= 500) editor.unanswered = save
    else {
      expect(answer).toMatchObject({ status: 200, body: { ok: true } })
      editor.acknowledged = { version: version + 1, title }
      editor.saves++
    }
  }
}

/** The server's whole answer; null when the connection broke before its last byte. */
async function send(url: string, cookie: Cookie, { key, body }: Save): Promise<{ status: number; body: unknown } | null> {
  try {
    const response = await saveAs(url, 'edit-item', cookie, body, key)
    return { status: response.status, body: await response.json() }
  } catch {
    return null
  }
}

/** After a fault an item is as last acknowledged, or as the save that was not acknowledged left it. */
export function possibleStates({ acknowledged, unanswered }: Editor): ItemState[] {
  return unanswered === null ? [acknowledged] : [acknowledged, { version: unanswered.body.version + 1, title: unanswered.body.title.en }]
}

/** Sends the save that was not acknowledged again, twice, with its key. Both times it is acknowledged as the same save. */
export async function sendAgain(url: string, cookie: Cookie, editor: Editor): Promise<void> {
  const { unanswered } = editor
  if (unanswered === null) return
  const { id, version, title } = unanswered.body
  const value = { items: [expect.objectContaining({ id, version: version + 1 })] }
  const first = await send(url, cookie, unanswered)
  // It may have been committed before its answer was cut off; then this is its first answer again.
  expect([
    { status: 200, body: { ok: true, value } },
    { status: 200, body: { ok: true, value, earlier: true } },
  ]).toContainEqual(first)
  expect(await send(url, cookie, unanswered)).toEqual({ status: 200, body: { ok: true, value, earlier: true } })
  editor.acknowledged = { version: version + 1, title: title.en }
  editor.unanswered = null
}

async function draftOf(url: string, cookie: Cookie): Promise<AgendaDraft> {
  const response = await fetchAs(url, '/api/agenda-draft/practice', cookie)
  expect(response.status).toBe(200)
  const answer: { value: { draft: AgendaDraft } } = await response.json()
  return answer.value.draft
}

/** The editors' items as the server now gives them. */
export async function itemStates(url: string, cookie: Cookie, editors: readonly Editor[]): Promise<(ItemState | undefined)[]> {
  const { items } = await draftOf(url, cookie)
  const states = new Map(items.map((item) => [item.id, { version: item.version, title: item.title?.en }]))
  return editors.map((editor) => states.get(editor.itemId))
}

/**
 * What the database file itself says: whether it is whole, and of each editor's item its version and how many of its edits are on
 * record.
 */
export function onDisk(
  data: string,
  editors: readonly Editor[],
): { integrity: unknown; dangling: unknown; items: { version: unknown; edits: unknown }[] } {
  const raw = new SQLite(databaseFile(data), { readonly: true })
  const version = raw.prepare('select version from agenda_item where id = ?').pluck()
  const edits = raw.prepare(`select count(*) from activity where act = 'agenda.item-edited' and object_id = ?`).pluck()
  const found = {
    integrity: raw.pragma('integrity_check', { simple: true }),
    dangling: raw.pragma('foreign_key_check'),
    items: editors.map(({ itemId }) => ({ version: version.get(itemId), edits: edits.get(itemId) })),
  }
  raw.close()
  return found
}

/** What `onDisk` finds where every acknowledged save is there, and each once. */
export function whole(editors: readonly Editor[]): ReturnType<typeof onDisk> {
  const items = editors.map(({ acknowledged: { version } }) => ({ version, edits: version - 1 }))
  return { integrity: 'ok', dangling: [], items }
}

/** The number of the first row of the activity record whose hash does not follow from the row before; null when the chain is whole. */
export async function firstBreakInChain(data: string): Promise<number | null> {
  const opened = openClient(databaseFile(data))
  const rows = await opened.reader.select().from(activity).orderBy(asc(activity.seq))
  opened.close()
  expect(rows.length).toBeGreaterThan(20)
  const broken = rows.find(({ hash, ...row }, n) => row.previousHash !== (rows[n - 1]?.hash ?? CHAIN_START) || hash !== chainHash(row))
  return broken?.seq ?? null
}
