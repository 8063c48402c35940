import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { LEASE } from '#domain/outbox/sending-rule'
import { isoInstant } from '#domain/time/calendar'
import { LONG_FORM, limit } from '#harness/long-form'
import { type MailServer, mailServer } from '#harness/mail-server'
import { emptyOutbox, read, testWorld } from '#harness/test-world'
import { now } from '#server/core/clock'
import type { OutboxRow } from '#server/outbox/rows/lease'
import type { Step } from '#server/outbox/send-message'
import { startSender } from '#server/outbox/sender'

// A sender that is killed at any step: each message arrives, and none twice but the one that was being handed over.

const STEPS: Step[] = ['asked', 'handed', 'accepted', 'leased', 'composed', 'noted']
const MESSAGES = 8

const clock = testWorld()
let server: MailServer
beforeEach(async () => {
  await emptyOutbox()
})

/** A process that sends, killed the nth time it comes to a step, by this test's clock. */
async function killedAt(step: Step, nth: number): Promise<void> {
  const real = Math.round(performance.timeOrigin + performance.now())
  // The shift of a run that is set ahead is in this test's clock already.
  const environment = { ...process.env, GAVEL_DAYS_AHEAD: '0', GAVEL_CLOCK_AHEAD: String(Date.now() - real), LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, ['e2e/harness/killed-sender.ts', server.url, step, String(nth)], {
    env: environment,
    stdio: 'ignore',
  })
  await once(child, 'exit')
}

/** Another sender sends what was left, once the leases of the killed one are over. */
async function sendRest(): Promise<void> {
  const compose = async ({ id, address }: OutboxRow) => ({ to: address ?? '', subject: id, text: id, html: `<p>${id}</p>` })
  const sender = startSender({ url: server.url, from: 'gavel@process.example', lookEvery: 3_600_000, compose })
  await sender.run()
  await sender.stop()
}

async function put(): Promise<string[]> {
  const at = now()
  const ids = Array.from({ length: MESSAGES }, () => randomUUID())
  const expiresAt = isoInstant(Date.parse(at) + 48 * 3_600_000)
  await client().transact(async (tx) => {
    for (const id of ids)
      await tx.insert(outboxMessage).values({
        ...{ id, key: id, kind: 'text-issued', address: `${id}@state.example`, locale: 'en', facts: {} },
        ...{ state: 'waiting', createdAt: at, dueAt: at, expiresAt },
      })
  })
  return ids
}

// The three steps between which it matters, or all of them again and again.
const rounds = LONG_FORM ? 200 : 3
test(
  `killed at any step, ${rounds} times: every message arrives, and none twice but the one that was being handed over`,
  async () => {
    for (let round = 0; round < rounds; round += 1) {
      server = await mailServer()
      await emptyOutbox()
      const ids = await put()
      const step = STEPS[round % STEPS.length] ?? 'leased'
      const nth = 1 + (Math.floor(round / STEPS.length) % MESSAGES)
      const began = performance.now()
      await killedAt(step, nth)
      const interrupted = read(`select id from outbox_message where state = 'sending' and handed_at is not null`).map(({ id }) => id)
      // The killed process's clock ran on while this one stood.
      clock.pass(Math.round(performance.now() - began) + 2 * LEASE)
      await sendRest()
      const taken = server.taken.map(({ subject }) => String(subject))
      const twice = ids.filter((id) => taken.filter((subject) => subject === id).length > 1)
      expect({ round, step, missing: ids.filter((id) => !taken.includes(id)) }).toEqual({ round, step, missing: [] })
      expect({ round, step, twice: twice.filter((id) => !interrupted.includes(id)) }).toEqual({ round, step, twice: [] })
      expect(read(`select distinct state from outbox_message`)).toEqual([{ state: 'sent' }])
      await server.close()
    }
  },
  limit(120_000),
)
