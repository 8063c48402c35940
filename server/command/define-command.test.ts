import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { setting } from '#db/schema/setting'
import { claimOf, everything, read, testWorld } from '#harness/test-world'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import { editItem } from '#server/agenda/edit-item'
import { momentAt } from '#server/chair/moment'
import { defineCommand } from '#server/command/define-command'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { OPERATOR } from '#server/core/operator'
import { Denied, type Refusal, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

let chair: Claim
let support: Claim
let meetingId = ''
let loaded = 0

testWorld()

beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = (await preparedMeetingBySlug(client().reader, 'practice', momentAt(client().reader, now())))?.meeting.id ?? ''
  loaded = Number(read('select max(seq) as seq from activity')[0]?.seq)
})

const LUNCH = stableId('practice/item/P6')
const BREAK = stableId('practice/item/P4')
const wording = (en: string, version = 1, id = LUNCH) => ({ meetingId, id, version, title: { en } })

/** The answer to a save of the lunch: the item as it is now. */
const answer = (en: string, version: number) => ({
  ok: true,
  value: { items: [expect.objectContaining({ id: LUNCH, version, title: expect.objectContaining({ en }) })] },
})

describe('idempotency: a save sent again with its key', () => {
  test('gets the first answer again and is written once', async () => {
    const key = randomUUID()
    const first = await editItem(chair, wording('Dinner'), key)
    const then = everything()
    expect(first).toEqual(answer('Dinner', 2))
    expect(await editItem(chair, wording('Dinner'), key)).toEqual({ ...first, earlier: true })
    expect(everything()).toEqual(then)
  })

  test('even when both are on their way at once', async () => {
    const key = randomUUID()
    const both = await Promise.all([1, 2].map(() => editItem(chair, wording('Dinner'), key)))
    expect(both).toEqual([answer('Dinner', 2), { ...answer('Dinner', 2), earlier: true }])
    expect(acts()).toEqual([{ act: 'agenda.item-edited', account_id: chair.accountId, object_id: LUNCH, fields: '["title"]' }])
  })

  test('gets the first answer even if somebody has saved since, and does not undo that', async () => {
    const key = randomUUID()
    const first = await editItem(chair, wording('Dinner'), key)
    await expectDone(editItem(support, wording('Supper', 2)))
    const then = everything()
    expect(await editItem(chair, wording('Dinner'), key)).toEqual({ ...first, earlier: true })
    expect(everything()).toEqual(then)
  })

  test('is refused with other content, and changes nothing', async () => {
    const key = randomUUID()
    await expectDone(editItem(chair, wording('Dinner'), key))
    const then = everything()
    expect(await editItem(chair, wording('Supper', 2), key)).toEqual(refuse('key-reused'))
    expect(everything()).toEqual(then)
  })

  test('is another save when it comes from another account', async () => {
    const key = randomUUID()
    await expectDone(editItem(chair, wording('Dinner'), key))
    expect(await editItem(support, wording('Supper', 2), key)).toEqual(answer('Supper', 3))
  })

  test('is tried again if it was refused the first time: a refusal does not use up the key', async () => {
    const key = randomUUID()
    expect(await editItem(chair, wording('Supper', 2), key)).toMatchObject({ ok: false, code: 'stale' })
    await expectDone(editItem(support, wording('Dinner')))
    expect(await editItem(chair, wording('Supper', 2), key)).toEqual(answer('Supper', 3))
  })
})

describe('roll-back: a command that has begun to write leaves nothing behind', () => {
  const halfWay = (end: () => Refusal) =>
    defineCommand({
      name: 'test.half-way',
      input: z.strictObject({}),
      load: async () => ({}),
      can: () => true,
      run: async ({ tx }) => {
        await tx.insert(setting).values({ key: 'half', value: true })
        await tx.update(account).set({ displayName: 'half' })
        return end()
      },
    })

  test('when it is refused', async () => {
    const then = everything()
    expect(await halfWay(() => refuse('not-now'))(chair, {}, randomUUID())).toEqual(refuse('not-now'))
    expect(everything()).toEqual(then)
  })

  test('when it fails', async () => {
    const then = everything()
    const broken = () => JSON.parse('half')
    await expect(halfWay(broken)(chair, {}, randomUUID())).rejects.toMatchObject({
      name: 'RedactedError',
      message: 'test.half-way failed (SyntaxError)',
    })
    expect(everything()).toEqual(then)
  })
})

describe('powers end at the next call for', () => {
  const appointed = () => read(`select id from appointment where account_id = '${chair.accountId}'`)[0]?.id
  const ends: [whom: string, end: () => Promise<unknown>][] = [
    ['a closed account', () => expectDone(closeAccount(OPERATOR, { accountId: chair.accountId }))],
    ['one whose appointment has ended', () => expectDone(endAppointment(OPERATOR, { appointmentId: appointed() }))],
    ['a sign-in that was ended everywhere', () => expectDone(signOutEverywhere(chair, { accountId: chair.accountId }))],
  ]
  test.each(ends)('%s, and a save that was acknowledged before is not made again', async (whom, end) => {
    const key = randomUUID()
    const first = await editItem(chair, wording('Dinner'), key)
    await end()
    const then = everything()
    await expect(editItem(chair, wording('Supper', 2))).rejects.toEqual(new Denied('agenda.edit-item'))
    // Whose sign-in goes on is told again what it did, and nothing newer; whose has ended is nobody.
    const repeated = editItem(chair, wording('Dinner'), key)
    if (whom.startsWith('one')) expect(await repeated).toEqual({ ...first, earlier: true })
    else await expect(repeated).rejects.toEqual(new Denied('agenda.edit-item'))
    const again = editItem(await claimOf('chair@demo.example'), wording('Supper', 2))
    if (whom.startsWith('a sign-in')) return expect(await again).toEqual(answer('Supper', 3))
    await expect(again).rejects.toEqual(new Denied('agenda.edit-item'))
    expect(everything()).toEqual(then)
  })
})

describe('conflict: of two who save the same entry at once', () => {
  test('one wins, and the other is refused as stale and shown the current entry', async () => {
    const [first, second] = await Promise.all([editItem(chair, wording('Dinner')), editItem(support, wording('Supper'))])
    expect(first).toEqual(answer('Dinner', 2))
    expect(second).toEqual(refuse('stale', { current: first.ok ? first.value : null }))
    expect(acts()).toEqual([{ act: 'agenda.item-edited', account_id: chair.accountId, object_id: LUNCH, fields: '["title"]' }])
  })

  test('two different entries do not get in each other’s way', async () => {
    const both = await Promise.all([editItem(chair, wording('Dinner')), editItem(support, wording('Tea', 1, BREAK))])
    expect(both.map((outcome) => outcome.ok)).toEqual([true, true])
    expect(acts().map((act) => act.object_id)).toEqual([LUNCH, BREAK])
  })
})

/** The acts recorded since the demo was loaded. */
const acts = () => read(`select act, account_id, object_id, fields from activity where seq > ${loaded}`)
