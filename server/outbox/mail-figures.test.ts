import { randomUUID } from 'node:crypto'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { emptyOutbox, testWorld } from '#harness/test-world'
import { now } from '#server/core/clock'
import { countMail, mailFigures, mailHealth } from '#server/outbox/mail-figures'
import type { OutboxRow } from '#server/outbox/rows/lease'
import { rowOf } from '#server/outbox/rows/put-message'

// What an operator is told of mail: what is due and has not left, what failed, and whether it stands still. Only where mail is sent.

const clock = testWorld()
const MINUTE = 60_000
const { SMTP_URL, MAIL_FROM } = process.env
beforeEach(emptyOutbox)
afterEach(() => Object.assign(process.env, { SMTP_URL: SMTP_URL ?? '', MAIL_FROM: MAIL_FROM ?? '' }))

async function put(more: Partial<OutboxRow> = {}): Promise<void> {
  const row = rowOf({ act: randomUUID(), kind: 'text-issued', facts: {} }, { address: 'a@state.example', locale: 'en' }, now())
  await client().transact(async (tx) => {
    await tx.insert(outboxMessage).values({ ...row, ...more })
  })
}
const inMinutes = (minutes: number) => new Date(Date.parse(now()) + minutes * MINUTE).toISOString()

test('what is due and has not left counts; what is held, was taken back, has left or is due later does not', async () => {
  expect(await mailFigures()).toEqual({ waiting: 0, failed: 0, oldestSeconds: 0 })
  await put()
  await put({ state: 'held' })
  await put({ state: 'withdrawn' })
  await put({ state: 'sent' })
  await put({ dueAt: inMinutes(24 * 60) })
  await put({ state: 'failed' })
  await put({ state: 'perhaps' })
  clock.pass(MINUTE)
  expect(await mailFigures()).toEqual({ waiting: 1, failed: 2, oldestSeconds: 60 })
})

test('a message that was put off counts from when it was written, however long its pause is', async () => {
  await put({ attempts: 4, dueAt: inMinutes(60) })
  clock.pass(20 * MINUTE)
  expect(await mailFigures()).toEqual({ waiting: 1, failed: 0, oldestSeconds: 1_200 })
})

test('mail stands still after a quarter of an hour, where mail is sent, and nowhere else', async () => {
  await put()
  clock.pass(14 * MINUTE)
  expect(await mailHealth()).toBeNull()
  Object.assign(process.env, { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'gavel@process.example' })
  expect(await mailHealth()).toEqual({ status: 'ok', waiting: 1, failed: 0, oldestSeconds: 840 })
  clock.pass(2 * MINUTE)
  expect(await mailHealth()).toEqual({ status: 'standing-still', waiting: 1, failed: 0, oldestSeconds: 960 })
})

test('the figures are told to Prometheus as they are at that moment', async () => {
  const registry = new Registry()
  countMail(registry)
  const told = async () => (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  expect(await told()).toEqual(['gavel_mail_waiting 0', 'gavel_mail_oldest_seconds 0', 'gavel_mail_failed 0'])
  await put()
  clock.pass(MINUTE)
  await new Promise((resolve) => setTimeout(resolve))
  expect(await told()).toEqual(['gavel_mail_waiting 1', 'gavel_mail_oldest_seconds 60', 'gavel_mail_failed 0'])
})
