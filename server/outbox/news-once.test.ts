import { ne } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { NEWS_WAYS } from '#domain/outbox/news-groups'
import type { Attempt } from '#domain/outbox/sending-rule'
import { LONG_FORM, limit } from '#harness/long-form'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { now } from '#server/core/clock'
import { expectDone } from '#server/demo/expect-done'
import { chooseNews } from '#server/outbox/choose-news'
import { leaseDue } from '#server/outbox/rows/lease'
import { noteAttempt } from '#server/outbox/send-message'
import { tell } from '#server/outbox/tell'

// Whatever happens, whatever an account chooses in between and however badly its mail server behaves: no news is told twice, and none is lost.

const clock = testWorld()
const HOUR = 60 * 60_000

const step = fc.oneof(
  fc.record({ does: fc.constant('tell' as const) }),
  fc.record({ does: fc.constant('choose' as const), way: fc.constantFrom(...NEWS_WAYS) }),
  fc.record({ does: fc.constant('lease' as const) }),
  fc.record({ does: fc.constant('settle' as const), as: fc.constantFrom<Attempt['kind']>('accepted', 'deferred', 'unclear') }),
  fc.record({ does: fc.constant('pass' as const), hours: fc.constantFrom(0.2, 0.5, 2) }),
)

test('news is told once, by itself or in one message of the day, or stands on the desk', { timeout: limit(60_000) }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      await emptyOutbox()
      const outcome = await played(steps)
      // Told twice only under one Message-ID, when the server's reply was lost.
      for (const { by, accepted } of outcome.told.values()) expect([by.size <= 1, accepted <= 1]).toEqual([true, true])
      for (const { id, state } of outcome.news) {
        const told = outcome.told.get(id)
        if (state === 'sent') expect(told?.accepted).toBe(1)
        else if (state === 'perhaps') expect(told?.unclear).toBe(2)
        else expect([state, told?.accepted ?? 0, told?.unclear ?? 0]).toEqual(['on-desk', 0, 0])
      }
    }),
    { numRuns: LONG_FORM ? 300 : 8, ...(LONG_FORM ? {} : { seed: 7 }) },
  )
})

type Told = { by: Set<string>; accepted: number; unclear: number }
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Plays the steps, then lets all of it leave to a server that takes everything. */
async function played(steps: readonly Step[]): Promise<{ told: Map<string, Told>; news: { id: string; state: string }[] }> {
  const { accountId, ...claim } = await claimOf('delegate.tj@demo.example')
  const [published] = read('select id, meeting_id from publication limit 1')
  const told = new Map<string, Told>()
  let leased: Awaited<ReturnType<typeof leaseDue>> = []
  let acts = 1_000_000
  const lease = async () => {
    leased.push(...(await client().transact((tx) => leaseDue(tx, 'test', 50, now()))))
  }
  const settle = async (kind: Attempt['kind']) => {
    for (const row of leased) {
      const items =
        row.kind === 'digest' ? read(`select id from outbox_message where digest_id = '${row.id}' and state = 'gathered'`) : [row]
      for (const { id } of kind === 'deferred' ? [] : items) {
        const one = told.get(String(id)) ?? { by: new Set(), accepted: 0, unclear: 0 }
        one.by.add(row.id)
        one[kind === 'accepted' ? 'accepted' : 'unclear'] += 1
        told.set(String(id), one)
      }
      await noteAttempt(row, 'test', { kind, reply: '' })
    }
    leased = []
  }
  for (const one of steps) {
    if (one.does === 'tell') {
      acts += 1
      const act = {
        act: 'publication.published',
        objectId: String(published?.id),
        meetingId: String(published?.meeting_id),
        seq: acts,
      } as const
      await client().transact((tx) => tell(tx, [act], null, now()))
      await client().transact(async (tx) => void (await tx.delete(outboxMessage).where(ne(outboxMessage.accountId, accountId))))
    } else if (one.does === 'choose')
      await expectDone(chooseNews({ accountId, ...claim }, { accountId, way: { programmes: one.way, texts: 'at-once', notes: 'at-once' } }))
    else if (one.does === 'lease') await lease()
    else if (one.does === 'settle') await settle(one.as)
    else {
      // A lease is over before long: what is under way is done with first.
      await settle('deferred')
      clock.pass(one.hours * HOUR)
    }
  }
  await settle('accepted')
  for (let looks = 0; looks < 6; looks += 1) {
    clock.pass(5 * HOUR)
    await lease()
    await settle('accepted')
  }
  await lease()
  const news = read(`select id, state from outbox_message where kind <> 'digest'`).map(({ id, state }) => ({
    id: String(id),
    state: String(state),
  }))
  return { told, news }
}
