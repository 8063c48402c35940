import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { saveAs } from '#harness/sign-in'
import { stableId } from '#server/demo/stable-id'

type World = { url: string; data: string; chair: string }

/** Writes a word into every kind of text that a slot, its item, its part and its people have, and into its meeting's days. */
export async function plantInDraft({ url, data, chair }: World, meetingId: string, title: string, word: string): Promise<void> {
  const slotId = stableId(`${title}/slot`)
  const planted = (en: string) => ({ en: `${en} ${word}`, ru: `${en} ${word}` })
  const contribution = { meetingId, slotId, partId: null }
  const saves: [string, Record<string, unknown>][] = [
    [
      'edit-item',
      {
        meetingId,
        id: stableId(`${title}/item`),
        version: 1,
        title: planted('Title'),
        abstract: planted('Abstract'),
        subItems: [{ id: randomUUID(), text: planted('Item') }],
        papers: [{ id: randomUUID(), symbol: `AP/${word}`, title: planted('Paper'), href: `https://papers.example/${word}` }],
      },
    ],
    [
      'edit-slot',
      { meetingId, id: slotId, version: 1, start: null, end: null, when: planted('After the plenary'), place: planted('Hall') },
    ],
    [
      'edit-part',
      {
        meetingId,
        id: stableId(`${title}/part`),
        version: 1,
        title: planted('Part'),
        abstract: planted('Abstract of a part'),
        place: planted('Room of a part'),
      },
    ],
    [
      'add-contribution',
      {
        ...contribution,
        id: randomUUID(),
        role: 'presenter',
        roleLabel: planted('Keynote'),
        name: planted('Name'),
        position: planted('Position'),
        honorific: planted('H.E.'),
        topic: planted('Topic'),
      },
    ],
    ['add-contribution', { ...contribution, id: randomUUID(), role: 'line', text: planted('Line') }],
    ['switch-off-rule', { meetingId, id: randomUUID(), rule: 'no-break', reason: `Reason ${word}` }],
  ]
  for (const [verb, body] of saves) expect((await saveAs(url, verb, chair, body)).status, verb).toBe(200)
  const text = (en: string) => JSON.stringify({ original: 'en', ...planted(en) })
  const world = new SQLite(`${data}/gavel.sqlite`)
  world.prepare('update meeting set preamble = ? where id = ?').run(text('Preamble'), meetingId)
  const heading = [text('Day'), text('Note of a day'), text('Place of a day')]
  world.prepare('update meeting_day set title = ?, note = ?, place = ? where meeting_id = ?').run(...heading, meetingId)
  world.close()
}

/** A note of a draft's organisers to an account, and its message that waits in the outbox. */
export function plantNote(data: string, meetingId: string, word: string, { note, account }: { note: string; account: string }): void {
  const raw = new SQLite(`${data}/gavel.sqlite`)
  const words = JSON.stringify({ original: 'en', en: `Note to many ${word}` })
  const at = '2026-01-01T00:00:00.000Z'
  raw
    .prepare(
      `insert into meeting_note (id, meeting_id, to_group, to_group_of, subject, text, written_at, written_by, by_hand)
        values (?, ?, 'everybody', '', ?, ?, ?, ?, '[]')`,
    )
    .run(note, meetingId, words, words, at, account)
  raw
    .prepare(
      `insert into outbox_message (id, key, kind, account_id, locale, meeting_id, facts, state, created_at, due_at, expires_at)
        values (?, ?, 'note', ?, 'en', ?, ?, 'waiting', ?, ?, '2099-01-01T00:00:00.000Z')`,
    )
    .run(note, `${note} note ${account}`, account, meetingId, JSON.stringify({ noteId: note }), at, at)
  raw.close()
}
