import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { callOffHandover } from '#server/handover/call-off-handover'
import { confirmHandover } from '#server/handover/confirm-handover'
import { declineHandover } from '#server/handover/decline-handover'
import { postponeHandover } from '#server/handover/postpone-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { handoverDesk } from '#server/handover/queries/handover-desk'

// What the commands on a handover promise. Kazakhstan is in the Chair; a day begins at 19:00 UTC the day before.

const NOBODY = randomUUID()
const MIDNIGHT = Date.parse('2027-02-28T19:00:00.000Z')
let admin: Claim
let kazakh: Claim
let tajik: Claim

const clock = testWorld({
  more: async () => {
    tajik = await openFor('organiser.tj@test.example', 'organiser:state:TJ')
  },
})
beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  kazakh = await claimOf('chair@demo.example')
})

const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-02-01', ceremonyOn: '', ceremonySlot: '' }
const preparing = (more: Record<string, unknown> = {}) => prepareHandover(admin, { incoming: 'TJ', ...terms, ...more })
const id = () => String(read('select id from handover order by rowid desc limit 1')[0]?.id)
const postponing = (more: Record<string, unknown> = {}) =>
  postponeHandover(admin, { handoverId: id(), ...terms, effectiveOn: '2027-04-01', reason: 'Later.', ...more })
const confirming = (by: Claim, state: string, number = '1') => confirmHandover(by, { handoverId: id(), terms: number, state })
const declining = (by: Claim, state: string, number = '1') =>
  declineHandover(by, { handoverId: id(), terms: number, state, reason: 'Not yet.' })
const callingOff = () => callOffHandover(admin, { handoverId: id(), reason: 'Called off.' })
const on = () => ({ objectKind: 'handover', objectId: id() }) as const
const state = async () => (await handoverDesk(admin, { locale: 'en' })).rows[0]?.state

describe('a handover is prepared', () => {
  test('once, on record, to another Member State', async () => {
    await expectNothingWritten(async () => {
      expect(await preparing({ incoming: 'KZ' })).toEqual(refuseField('incoming', 'same-chair'))
      expect(await preparing({ incoming: 'PK' })).toEqual(refuseField('incoming', 'no-member'))
      expect(await prepareHandover(OPERATOR, { incoming: 'TJ', ...terms })).toEqual(refuse('no-account'))
    })
    await expectAct(
      admin,
      () => preparing(),
      () => ({ ...on(), act: 'handover.prepared' }),
    )
    await expectNothingWritten(async () => {
      expect(await preparing({ incoming: 'KG' })).toEqual(refuse('another-open'))
    })
  })

  test('not while nobody is in the Chair', async () => {
    await client().transact(async (tx) => {
      await tx.update(chairmanship).set({ endsOn: '2027-01-01' }).where(eq(chairmanship.effectiveOn, '2025-04-24'))
    })
    await expectNothingWritten(async () => {
      expect(await preparing()).toEqual(refuse('no-chair'))
    })
  })
})

describe.each([
  ['prepared', preparing],
  ['postponed', postponing],
] as const)('a handover is %s', (what, setting) => {
  beforeEach(async () => {
    if (what === 'postponed') await expectDone(preparing())
  })

  test('for a future day within five years, after the overlap begins', async () => {
    await expectNothingWritten(async () => {
      expect(await setting({ effectiveOn: '2033-01-01' })).toEqual(refuseField('effectiveOn', 'no-date'))
      expect(await setting({ effectiveOn: '2027-02-10', overlapFrom: '2027-02-11' })).toEqual(refuseField('overlapFrom', 'overlap-after'))
      // Today has already begun.
      expect(await setting({ effectiveOn: '2027-01-10' })).toEqual(refuseField('effectiveOn', 'in-the-past'))
    })
    clock.set('2027-01-31T19:00:00.000Z')
    await expectNothingWritten(async () => {
      expect(await setting({ effectiveOn: '2027-02-01' })).toEqual(refuseField('effectiveOn', 'in-the-past'))
    })
    clock.pass(-1)
    await expectDone(setting({ effectiveOn: '2027-02-01' }))
  })

  test('with a slot of a published agenda as its ceremony, or without one', async () => {
    const slot = (slug: string) =>
      read(`select s.id from slot s join meeting m on m.id = s.meeting_id where m.slug = '${slug}' limit 1`)[0]?.id
    await expectNothingWritten(async () => {
      for (const ceremonySlot of [`practice#${slot('practice')}`, `som-5#${NOBODY}`, `som-2#${slot('som-5')}`, 'the closing'])
        expect(await setting({ ceremonySlot })).toEqual(refuseField('ceremonySlot', 'no-slot'))
    })
    await expectDone(setting({ ceremonySlot: ` https://gavel.example/en/meetings/som-5#${slot('som-5')} ` }))
  })
})

describe('a team answers', () => {
  beforeEach(() => expectDone(preparing()))

  test('for its own State, once, on record', async () => {
    await expectNothingWritten(async () => {
      for (const state of ['KZ', 'KG']) {
        expect(await confirming(tajik, state)).toEqual(refuse('not-open'))
        expect(await declining(tajik, state)).toEqual(refuse('not-open'))
      }
    })
    await expectAct(tajik, () => confirming(tajik, 'TJ'), { ...on(), act: 'handover.confirmed' })
    await expectNothingWritten(async () => {
      expect(await confirming(tajik, 'TJ')).toEqual(refuse('already-said'))
    })
    await expectAct(tajik, () => declining(tajik, 'TJ'), { ...on(), act: 'handover.declined' })
    await expectNothingWritten(async () => {
      expect(await confirming(kazakh, 'KZ')).toEqual(refuse('not-open'))
      expect(await declining(kazakh, 'KZ')).toEqual(refuse('not-open'))
    })
  })

  test('only once, even if the clock is set back in between', async () => {
    clock.pass(60_000)
    await expectDone(declining(tajik, 'TJ'))
    clock.pass(-1)
    await expectNothingWritten(async () => {
      expect(await declining(tajik, 'TJ')).toEqual(refuse('already-said'))
    })
  })

  test('to the current terms: confirmations of earlier terms do not count', async () => {
    await expectDone(confirming(tajik, 'TJ'))
    await expectDone(confirming(kazakh, 'KZ'))
    expect(await state()).toBe('confirmed')
    await expectAct(admin, () => postponing({ effectiveOn: '2027-03-01' }), { ...on(), act: 'handover.postponed' })
    expect(await state()).toBe('prepared')
    await expectNothingWritten(async () => {
      expect(await confirming(tajik, 'TJ', '1')).toEqual(refuse('not-open'))
      expect(await declining(tajik, 'TJ', '1')).toEqual(refuse('not-open'))
      expect(await confirming(tajik, 'TJ', '3')).toEqual(refuse('not-open'))
    })
    await expectDone(confirming(tajik, 'TJ', '2'))
    expect(await state()).toBe('prepared')
    await expectDone(confirming(kazakh, 'KZ', '2'))
    expect(await state()).toBe('confirmed')
  })

  test('before the instant of the handover, and not at it', async () => {
    clock.set(MIDNIGHT)
    await expectNothingWritten(async () => {
      expect(await confirming(tajik, 'TJ')).toEqual(refuse('not-open'))
      expect(await declining(tajik, 'TJ')).toEqual(refuse('not-open'))
      expect(await postponing()).toEqual(refuse('not-open'))
      expect(await callingOff()).toEqual(refuse('not-open'))
    })
    clock.set(MIDNIGHT - 1)
    await expectDone(confirming(tajik, 'TJ'))
    await expectDone(confirming(kazakh, 'KZ'))
    clock.set(MIDNIGHT)
    expect(await state()).toBe('passed')
  })
})

test('a handover is called off once, on record, and then allows nothing more', async () => {
  await expectDone(preparing())
  await expectAct(admin, callingOff, { ...on(), act: 'handover.called-off' })
  await expectNothingWritten(async () => {
    for (const act of [callingOff, postponing, () => confirming(kazakh, 'KZ'), () => declining(kazakh, 'KZ')])
      expect(await act()).toEqual(refuse('not-open'))
  })
})

test('nothing is done without an account, or to a handover that does not exist', async () => {
  await expectDone(preparing())
  const answer = { handoverId: id(), terms: '1', state: 'KZ', reason: 'x' }
  const { reason: _, ...yes } = answer
  const later = { ...terms, handoverId: id(), reason: 'x' }
  await expectNothingWritten(async () => {
    expect(await confirmHandover(OPERATOR, yes)).toEqual(refuse('no-account'))
    expect(await declineHandover(OPERATOR, answer)).toEqual(refuse('no-account'))
    expect(await postponeHandover(OPERATOR, later)).toEqual(refuse('no-account'))
    expect(await callOffHandover(OPERATOR, { handoverId: id(), reason: 'x' })).toEqual(refuse('no-account'))
    const none = { handoverId: NOBODY }
    await expect(confirmHandover(kazakh, { ...yes, ...none })).rejects.toEqual(new Denied('handover.confirm'))
    await expect(declineHandover(kazakh, { ...answer, ...none })).rejects.toEqual(new Denied('handover.decline'))
    await expect(postponing(none)).rejects.toEqual(new Denied('handover.postpone'))
    await expect(callOffHandover(admin, { ...none, reason: 'x' })).rejects.toEqual(new Denied('handover.call-off'))
  })
})
