import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { databaseFile, dataFolder } from '#db/data-folder'
import { type MessagePlace, readPlace } from '#domain/outbox/message-place'
import { expectAct } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { joinTeam } from '#server/meeting/join-team'
import { message } from '#server/outbox/queries/message'
import { messages } from '#server/outbox/queries/messages'
import { repeatMessage } from '#server/outbox/repeat-message'
import { steerMessage } from '#server/outbox/steer-message'

// Organisers see what is told of meetings, and hold it or take it back while it has not left. Admins see figures.

let chair: Claim
let id = ''
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  const [row] = read(`select id, meeting_id from outbox_message where kind = 'agenda-published' and state = 'waiting' limit 1`)
  id = String(row?.id)
  meetingId = String(row?.meeting_id)
})

const steer = (how: string, who = chair) => steerMessage(who, { messageId: id, how })
const state = () => read(`select state from outbox_message where id = '${id}'`)[0]?.state
const on = () => ({ objectKind: 'meeting', objectId: meetingId, meetingId }) as const

test('a message is held, let go, and taken back for good; each on record', async () => {
  await expectAct(chair, () => steer('hold'), { act: 'meeting.news-held', ...on() })
  expect(state()).toBe('held')
  expect(await steer('hold')).toEqual(refuse('not-now'))
  await expectAct(chair, () => steer('send'), { act: 'meeting.news-sent', ...on() })
  expect(state()).toBe('waiting')
  await expectAct(chair, () => steer('withdraw'), { act: 'meeting.news-withdrawn', ...on() })
  expect(await steer('send')).toEqual(refuse('not-now'))
  expect(state()).toBe('withdrawn')
})

test('organisers see the words, admins figures alone, and nobody else anything', async () => {
  const asked = { state: null, meeting: null, before: null }
  const seen = await messages(chair, asked)
  const mine = seen.messages?.find((message) => message.id === id)
  expect(mine).toMatchObject({ state: 'waiting' })
  expect(await message(chair, { messageId: id })).toMatchObject({ ...mine, sent: null, facts: { kind: mine?.kind } })
  const admins = await messages(await claimOf('admin@demo.example'), asked)
  expect(admins).toEqual({ counts: seen.counts, meetings: [], messages: null, next: null, zone: seen.zone })
  expect((await messages(chair, { ...asked, state: 'sent' })).messages).toEqual([])
  for (const email of ['delegate.tj@demo.example', 'observer.pk@demo.example']) {
    await expect(messages(await claimOf(email), asked)).rejects.toThrow(Denied)
    await expect(message(await claimOf(email), { messageId: id })).rejects.toThrow(Denied)
    await expect(steer('hold', await claimOf(email))).rejects.toThrow(Denied)
  }
  const admin = await claimOf('admin@demo.example')
  await expect(steer('hold', admin)).rejects.toThrow(Denied)
  await expect(message(admin, { messageId: id })).rejects.toThrow(Denied)
})

test('the list has each message once, page by page, though many are written at one instant, and narrows by meeting and state', async () => {
  write((raw) => {
    const copy = raw.prepare(
      `insert into outbox_message (id, key, kind, account_id, locale, meeting_id, facts, state, created_at, due_at, expires_at)
        select ?, ?, kind, account_id, locale, meeting_id, facts, 'held', created_at, due_at, expires_at from outbox_message where id = '${id}'`,
    )
    for (let more = 0; more < 120; more += 1) copy.run(randomUUID(), `more ${more}`)
  })
  const all = read('select id from outbox_message where meeting_id is not null').map((row) => row.id)
  const seen: string[] = []
  let before: MessagePlace | null = null
  for (let pages = 1; ; pages += 1) {
    const page = await messages(chair, { state: null, meeting: null, before })
    seen.push(...(page.messages ?? []).map((one) => one.id))
    before = readPlace(page.next)
    if (before === null) {
      expect(pages).toBe(Math.ceil(all.length / 50))
      break
    }
  }
  expect(seen.toSorted()).toEqual(all.toSorted())
  const slug = String(read(`select slug from meeting where id = '${meetingId}'`)[0]?.slug)
  const held = await messages(chair, { state: 'held', meeting: slug, before: null })
  expect(held.counts.held).toBe(120)
  expect(new Set(held.messages?.map(({ meeting, state }) => `${meeting.slug} ${state}`))).toEqual(new Set([`${slug} held`]))
})

test('a message that no server takes is handed on by hand, by whom is on record, and then it is sent', async () => {
  await expectAct(chair, () => steer('hand-on'), { act: 'meeting.news-handed-on', ...on() })
  expect(read(`select state, sent_at, handed_on_by from outbox_message where id = '${id}'`)).toEqual([
    { state: 'sent', sent_at: now(), handed_on_by: chair.accountId },
  ])
  expect(await message(chair, { messageId: id })).toMatchObject({ state: 'sent', handedOn: true, facts: { kind: expect.any(String) } })
  expect(await steer('hand-on')).toEqual(refuse('not-now'))
})

describe('a message that has left', () => {
  const repeat = (who = chair, key?: string) => repeatMessage(who, { messageId: id }, key)
  const repeats = () => read(`select id, state, kind, account_id from outbox_message where json_extract(facts, '$.againOf') = '${id}'`)
  const mail = async (messageId: unknown) => {
    const { facts } = await message(chair, { messageId: String(messageId) })
    return facts === null ? null : mailWords(facts)
  }

  test('is sent again as a new one, that says so first and tells the same', async () => {
    expect(await repeat()).toEqual(refuse('not-now'))
    const first = await mail(id)
    write((raw) => raw.prepare(`update outbox_message set state = 'sent', sent_at = created_at where id = ?`).run(id))
    await expectAct(chair, () => repeat(), { act: 'meeting.news-repeated', ...on() })
    const [again] = repeats()
    expect(repeats()).toEqual([{ ...again, state: 'waiting' }])
    const second = await mail(again?.id)
    expect(second?.subject).toBe(first?.subject)
    const [said, ...rest] = second?.text.split('\n\n') ?? []
    expect(said).toMatch(/^Sent again\. This message was sent before, on /)
    expect(rest.join('\n\n')).toBe(first?.text)
    // The new one can be sent again in its turn; the first cannot.
    expect(await repeat()).toEqual(refuse('already-repeated'))
    expect((await message(chair, { messageId: id })).repeated).toBe(true)
  })

  test('is sent again once, pressed twice; and by nobody else', async () => {
    write((raw) => raw.prepare(`update outbox_message set state = 'failed' where id = ?`).run(id))
    for (const email of ['admin@demo.example', 'delegate.tj@demo.example'])
      await expect(repeat(await claimOf(email))).rejects.toThrow(Denied)
    const both = await Promise.all([repeat(chair, 'a-key-of-a-form'), repeat(chair, 'a-key-of-a-form')])
    expect([both.map(({ ok }) => ok), repeats().length]).toEqual([[true, true], 1])
  })
})

test('what says something of a draft is read, held and sent again by its team alone', async () => {
  await expectDone(joinTeam(chair, { meetingId, accountId: chair.accountId }))
  write((raw) => raw.prepare(`update outbox_message set kind = 'note' where id = ?`).run(id))
  const other = await openFor('chair.other@test.example', 'organiser:state:KZ')
  const listed = async (who: Claim) =>
    (await messages(who, { state: null, meeting: null, before: null })).messages?.some((one) => one.id === id)
  expect([await listed(chair), await listed(other)]).toEqual([true, false])
  await expect(message(other, { messageId: id })).rejects.toThrow(Denied)
  await expect(steer('hold', other)).rejects.toThrow(Denied)
  await expect(repeatMessage(other, { messageId: id })).rejects.toThrow(Denied)
})

function write(change: (raw: SQLite.Database) => unknown): void {
  const raw = new SQLite(databaseFile(dataFolder()))
  change(raw)
  raw.close()
}

test('a title that a team has changed in its draft is told to nobody off the team', async () => {
  await expectDone(joinTeam(chair, { meetingId, accountId: chair.accountId }))
  const slug = String(read(`select slug from meeting where id = '${meetingId}'`)[0]?.slug)
  write((raw) => raw.prepare(`update meeting set title = '{"original":"en","en":"A secret"}' where id = ?`).run(meetingId))
  const other = await openFor('chair.other@test.example', 'organiser:state:KZ')
  const told = async (who: Claim) =>
    JSON.stringify([await messages(who, { state: null, meeting: slug, before: null }), await message(who, { messageId: id })])
  expect(await told(chair)).toContain('A secret')
  expect(await told(other)).not.toContain('A secret')
})
