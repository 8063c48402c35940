import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import type { Mail } from '#domain/outbox/mail'
import { LEASE } from '#domain/outbox/sending-rule'
import { isoInstant } from '#domain/time/calendar'
import { type Fault, type MailServer, mailServer } from '#harness/mail-server'
import { emptyOutbox, read, testWorld } from '#harness/test-world'
import { now } from '#server/core/clock'
import { holdRestored } from '#server/outbox/hold-restored'
import { leaseDue, type OutboxRow } from '#server/outbox/rows/lease'
import type { Sending } from '#server/outbox/send-message'
import { type Sender, startSender } from '#server/outbox/sender'

// The outbox and a real mail server: each message arrives, none twice but the one whose reply was lost, and nothing is sent that may not be.

const FROM = 'Almaty Process <gavel@process.example>'
const HOUR = 3_600_000

const frozen = testWorld()
let server: MailServer
const senders: Sender[] = []
beforeEach(async () => {
  await emptyOutbox()
  server = await mailServer()
})
afterEach(async () => {
  await Promise.all(senders.splice(0).map((sender) => sender.stop()))
  await server.close()
})

const compose = async ({ id, address }: OutboxRow): Promise<Mail> => ({
  to: address ?? '',
  subject: `Message ${id}`,
  text: `The text of ${id}`,
  html: `<p>The text of ${id}</p>`,
})

function sender(more: Partial<Sending> & { url?: string; silentFor?: number; renewEvery?: number } = {}): Sender {
  const started = startSender({ url: server.url, from: FROM, compose, lookEvery: 3_600_000, ...more })
  senders.push(started)
  return started
}

async function put(addresses: readonly string[], more: Partial<OutboxRow> = {}): Promise<string[]> {
  const at = now()
  const rows = addresses.map((address) => ({
    id: randomUUID(),
    key: randomUUID(),
    kind: 'password-forgotten' as const,
    address,
    locale: 'en' as const,
    facts: {},
    state: 'waiting' as const,
    createdAt: at,
    dueAt: at,
    expiresAt: isoInstant(Date.parse(at) + 48 * HOUR),
    ...more,
  }))
  await client().transact(async (tx) => {
    await tx.insert(outboxMessage).values(rows)
  })
  return rows.map(({ id }) => id)
}

const standing = () =>
  Object.fromEntries(
    read('select address, state, attempts, unclear from outbox_message').map((row) => [
      row.address,
      [row.state, row.attempts, row.unclear],
    ]),
  )
const arrived = () => server.taken.map((mail) => mail.text?.trim().replace('The text of ', '')).sort()
/** Until handing over the text of a message has begun. */
const handed = () => expect.poll(() => read('select id from outbox_message where handed_at is not null').length).toBe(1)
const addresses = (count: number) => Array.from({ length: count }, (_, at) => `delegate-${at}@state.example`)

test('every message arrives once, as it was composed, under an id of its own', async () => {
  const ids = await put(addresses(20))
  await sender().run()
  expect(arrived()).toEqual([...ids].sort())
  const [mail] = server.taken
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.from?.text).toBe('"Almaty Process" <gavel@process.example>')
  expect(server.taken.map(({ messageId }) => messageId).sort()).toEqual(ids.map((id) => `<${id}@process.example>`).sort())
  expect(read('select distinct state, subject is not null as kept, reply from outbox_message')).toEqual([
    { state: 'sent', kept: 1, reply: expect.stringContaining('taken') },
  ])
})

test.each([
  ['full', 'failed', 0],
  ['later', 'waiting', 0],
  ['busy', 'waiting', 0],
  ['cut', 'waiting', 1],
  ['no-reply', 'waiting', 1],
] satisfies [Fault, string, number][])(
  'a server that is “%s” for one recipient: that message is %s, and the others arrive',
  async (fault, state, unclear) => {
    const [one = '', ...others] = addresses(6)
    const [id = '', ...ids] = await put([one, ...others])
    server.fail(one, fault)
    await sender().run()
    expect(standing()[one]).toEqual([state, 1, unclear])
    expect(arrived()).toEqual([...(fault === 'no-reply' ? [id] : []), ...ids].sort())
  },
)

test('put off, it is tried again with growing pauses, and given up when it is no news any more', async () => {
  await put(['a@state.example'])
  server.fail('a@state.example', 'later', 99)
  const pauses = []
  const running = sender()
  await running.run()
  for (let tries = 0; tries < 30; tries += 1) {
    const [row] = read('select state, due_at from outbox_message')
    if (row?.state !== 'waiting') break
    const pause = Date.parse(String(row.due_at)) - Date.now()
    pauses.push(pause / 60_000)
    frozen.pass(pause)
    await running.run()
  }
  expect(pauses.slice(0, 8)).toEqual([0.5, 1, 5, 15, 60, 180, 180, 180])
  expect(standing()['a@state.example']?.[0]).toBe('expired')
  expect(server.taken).toEqual([])
})

test('taken, but its reply lost: sent once more under the same id, and never again', async () => {
  const [id = ''] = await put(['a@state.example'])
  server.fail('a@state.example', 'no-reply', 5)
  const running = sender()
  await running.run()
  for (let tries = 0; tries < 5; tries += 1) {
    frozen.pass(HOUR)
    await running.run()
  }
  expect(server.taken.map(({ messageId }) => messageId)).toEqual([`<${id}@process.example>`, `<${id}@process.example>`])
  expect(standing()).toEqual({ 'a@state.example': ['perhaps', 2, 2] })
})

test('a server that is away, or does not know us, puts everything off and fails nothing', async () => {
  await put(addresses(3))
  await sender({ url: 'smtp://127.0.0.1:1' }).run()
  expect(Object.values(standing())).toEqual(Array(3).fill(['waiting', 1, 0]))
  const strict = await mailServer({ user: 'gavel', password: 'p@ss word' })
  frozen.pass(HOUR)
  await sender({ url: strict.url.replace('word', 'wrong') }).run()
  expect(Object.values(standing())).toEqual(Array(3).fill(['waiting', 2, 0]))
  frozen.pass(HOUR)
  await sender({ url: strict.url }).run()
  expect(strict.taken.length).toBe(3)
  await strict.close()
})

test('two senders share the work, and nothing is sent twice', async () => {
  const ids = await put(addresses(60))
  await Promise.all([sender().run(), sender().run()])
  expect(arrived()).toEqual([...ids].sort())
})

test('a sender that lost its lease just before the text sends nothing of it, and begins anew', async () => {
  const [id = ''] = await put(['a@state.example'])
  let slept = false
  await sender({
    onStep: (step) => {
      if (step === 'asked' && !slept) {
        slept = true
        frozen.pass(LEASE + 1)
      }
    },
  }).run()
  expect(arrived()).toEqual([id])
  expect(standing()).toEqual({ 'a@state.example': ['sent', 2, 0] })
})

test('a sender that ended before the text is followed by another as if it had not begun; one within it, once', async () => {
  await put(['a@state.example'])
  const taken = await client().transact((tx) => leaseDue(tx, 'ended', 5, now()))
  expect(taken.length).toBe(1)
  await sender().run()
  expect(server.taken).toEqual([])
  frozen.pass(LEASE + 1)
  await sender().run()
  expect(standing()).toEqual({ 'a@state.example': ['sent', 2, 0] })
})

test('a slow send that outlives its lease is not begun by another sender while its own renews it', async () => {
  const [id = ''] = await put(['a@state.example'])
  server.fail('a@state.example', 'slow')
  const sending = sender({ renewEvery: 20 }).run()
  const other = sender()
  await handed()
  // Three leases go by, each in steps between two renewals.
  for (let step = 0; step < 6; step += 1) {
    frozen.pass(LEASE / 2)
    await sleep(60)
    await other.run()
  }
  await sending
  expect(arrived()).toEqual([id])
  expect(standing()).toEqual({ 'a@state.example': ['sent', 1, 0] })
})

test('a sender that stood still for longer than its lease, its text handed over: sent once more under the same id, and no more', async () => {
  const [id = ''] = await put(['a@state.example'])
  server.fail('a@state.example', 'slow')
  const sending = sender().run()
  await handed()
  frozen.pass(LEASE + 1)
  await sender().run()
  await sending
  await sender().run()
  expect(server.taken.map(({ messageId }) => messageId)).toEqual([`<${id}@process.example>`, `<${id}@process.example>`])
  expect(standing()).toEqual({ 'a@state.example': ['sent', 2, 1] })
})

test('a clock set back holds nothing up', async () => {
  await put(addresses(2))
  await client().transact((tx) => leaseDue(tx, 'ended', 1, now()))
  server.fail('delegate-1@state.example', 'later')
  await sender().run()
  frozen.pass(-48 * HOUR)
  await sender().run()
  expect(server.taken.length).toBe(2)
})

test('what the server took is not sent again while the database cannot note it', async () => {
  const [id = ''] = await put(['a@state.example'])
  let broken = 0
  const running = sender({
    onStep: (step) => {
      // The first three attempts to note it fail, as on a full disk.
      if (step === 'accepted') {
        const { transact } = client()
        Object.assign(client(), {
          transact: async (work: never) => {
            broken += 1
            if (broken <= 3) throw new Error('the disk is full')
            Object.assign(client(), { transact })
            return transact(work)
          },
        })
      }
    },
  })
  await running.run()
  expect(broken).toBeGreaterThanOrEqual(3)
  expect(arrived()).toEqual([id])
  expect(standing()).toEqual({ 'a@state.example': ['sent', 1, 0] })
})

test('after a restore nothing that has not left is sent by itself', async () => {
  await put(addresses(3))
  await client().transact((tx) => leaseDue(tx, 'before', 1, now()))
  expect(await holdRestored()).toBe(3)
  await sender().run()
  expect(server.taken).toEqual([])
  expect(read('select distinct state from outbox_message')).toEqual([{ state: 'held' }])
  expect(await holdRestored()).toBe(0)
})

test('nothing is sent of what its recipient may not read any more, nor of what a newer message says', async () => {
  await put(['a@state.example'])
  await sender({ compose: async () => 'passed' }).run()
  expect(server.taken).toEqual([])
  expect(standing()).toEqual({ 'a@state.example': ['passed', 1, 0] })
})

test('no header is injected, and Cyrillic subjects, names with commas and line breaks arrive as they were written', async () => {
  await put(['a@state.example'])
  const subject = 'Программа 5-го совещания\r\nBcc: everybody@state.example'
  await sender({
    from: '"Процесс, Алматы" <gavel@process.example>',
    compose: async () => ({ to: 'a@state.example', subject, text: 'Текст', html: '<p>Текст</p>', replyTo: 'team@state.example' }),
  }).run()
  const [mail] = server.taken
  expect([mail?.bcc, mail?.subject?.replaceAll(/\s+/g, ' ')]).toEqual([undefined, subject.replaceAll(/\s+/g, ' ')])
  expect([mail?.from?.value, mail?.replyTo?.value]).toEqual([
    [{ address: 'gavel@process.example', name: 'Процесс, Алматы' }],
    [{ address: 'team@state.example', name: '' }],
  ])
})
