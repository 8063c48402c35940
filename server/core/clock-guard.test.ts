import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { setting } from '#db/schema/setting'
import { claimOf, everything, openFor, read, testWorld } from '#harness/test-world'
import { editItem } from '#server/agenda/edit-item'
import { isClaimValid } from '#server/command/is-claim-valid'
import type { Claim } from '#server/command/viewer'
import { acceptClock, instantOfRead, isClockBelieved, noteInstant } from '#server/core/clock-guard'
import { refuse } from '#server/core/outcome'
import { dailyTask } from '#server/daily-task'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { confirmHandover } from '#server/handover/confirm-handover'
import { postponeHandover } from '#server/handover/postpone-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { setSilenceHours } from '#server/record/set-silence-hours'

// A server that has noted the time once does not write by a clock that has leapt since.

const HOUR = 3_600_000
const DAY = 24 * HOUR
const clock = testWorld()
let admin: Claim

beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  expect(await noteInstant()).toBe(true)
})

const save = (hours: string) => setSilenceHours(admin, { hours })
const lastAct = () => read('select act, at from activity order by seq desc limit 1')[0]

/** Makes it look as if so many days had passed since the last instant was noted: the machine's count of seconds says so. */
async function rest(days: number, { machineWasOff = false } = {}): Promise<void> {
  await client().transact(async (tx) => {
    const [row] = await tx.select().from(setting).where(eq(setting.key, 'clock'))
    const seen = row?.value as { boot: string; uptime: number }
    const value = machineWasOff ? { ...seen, boot: randomUUID() } : { ...seen, uptime: seen.uptime - days * 86_400 }
    await tx.update(setting).set({ value }).where(eq(setting.key, 'clock'))
  })
  clock.pass(days * DAY)
}

const terms = (effectiveOn: string) => ({ effectiveOn, overlapFrom: effectiveOn, ceremonyOn: '', ceremonySlot: '' })

/** A handover to Tajikistan on 20 February, confirmed by both teams. */
async function confirmedHandover(): Promise<string> {
  const [chair, incoming] = [await claimOf('chair@demo.example'), await openFor('tj@test.example', 'organiser:state:TJ')]
  const { id } = await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms('2027-02-20') }))
  await expectDone(confirmHandover(chair, { handoverId: id, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(incoming, { handoverId: id, terms: '1', state: 'TJ' }))
  return id
}

describe('a leap of the clock stops every write, and changes nothing', () => {
  const leaps: [what: string, milliseconds: number][] = [
    ['sixty days ahead', 60 * DAY],
    ['a day and an hour ahead', 25 * HOUR],
    ['ten days back', -10 * DAY],
  ]
  test.each(leaps)('%s', async (_, milliseconds) => {
    const then = everything()
    clock.pass(milliseconds)
    expect(await save('72')).toEqual(refuse('clock-leapt'))
    expect([await noteInstant(), await isClockBelieved(client().reader)]).toEqual([false, false])
    expect(await dailyTask()).toBe(false)
    expect(everything()).toEqual(then)
    clock.pass(-milliseconds)
    await expectDone(save('72'))
  })

  test('no dossier is sealed by it, and the handover it jumped over can still be postponed', async () => {
    const id = await confirmedHandover()
    clock.pass(60 * DAY)
    expect(await save('72')).toEqual(refuse('clock-leapt'))
    clock.pass(-60 * DAY)
    await expectDone(postponeHandover(admin, { handoverId: id, ...terms('2027-07-20'), reason: 'The hall is taken.' }))
    expect(read('select id from dossier')).toEqual([])
  })

  test('a dossier that a wrong clock has sealed is not postponed', async () => {
    const id = await confirmedHandover()
    clock.pass(60 * DAY)
    await acceptClock()
    await expectDone(save('72'))
    clock.pass(-60 * DAY)
    await acceptClock()
    const again = postponeHandover(admin, { handoverId: id, ...terms('2027-07-20'), reason: 'The hall is taken.' })
    expect(await again).toEqual(refuse('not-open'))
  })
})

describe('the clock is believed', () => {
  test('after months in which nobody wrote while the machine ran', async () => {
    await rest(90)
    await expectDone(save('72'))
    expect(await noteInstant()).toBe(true)
  })

  test('when the machine was off for less than a day', async () => {
    await rest(0.9, { machineWasOff: true })
    await expectDone(save('72'))
  })

  test('after a longer rest of a machine that was off, only when the operator says so; that is on record', async () => {
    await rest(3, { machineWasOff: true })
    expect(await save('72')).toEqual(refuse('clock-leapt'))
    const at = await acceptClock()
    expect(lastAct()).toEqual({ act: 'record.clock-accepted', at })
    await expectDone(save('72'))
  })

  test('when it is put right after an act of a year ahead, and the operator says so', async () => {
    clock.pass(365 * DAY)
    await acceptClock()
    await expectDone(save('72'))
    clock.pass(-365 * DAY)
    expect(await save('96')).toEqual(refuse('clock-leapt'))
    const at = await acceptClock()
    await expectDone(save('96'))
    expect(lastAct()).toEqual({ act: 'record.silence-hours-set', at })
  })

  test('in a database of a release that noted nothing, unless it is far behind the acts there', async () => {
    const forget = () => client().transact(async (tx) => void (await tx.delete(setting).where(eq(setting.key, 'clock'))))
    await forget()
    clock.pass(200 * DAY)
    expect(await noteInstant()).toBe(true)
    clock.pass(-230 * DAY)
    await forget()
    expect(await noteInstant()).toBe(false)
    expect(await save('72')).toEqual(refuse('clock-leapt'))
  })
})

describe('a clock that steps back by an hour', () => {
  test('dates no act before the one that was before it', async () => {
    clock.pass(2 * HOUR)
    await expectDone(save('72'))
    const before = lastAct()
    clock.pass(-HOUR)
    await expectDone(save('96'))
    expect(lastAct()).toEqual(before)
    clock.pass(HOUR + 1)
    await expectDone(save('72'))
    expect(lastAct()?.at).not.toBe(before?.at)
  })

  test('takes from nobody the rights they were given in that hour', async () => {
    clock.pass(2 * HOUR)
    const organiser = await openFor('new@test.example', 'organiser:state:KZ')
    clock.pass(-HOUR)
    expect(await instantOfRead()).toBe(lastAct()?.at)
    expect(await isClaimValid(organiser)).toBe(true)
    const meetingId = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
    const lunch = { meetingId, id: stableId('practice/item/P6'), version: 1, title: { en: 'Dinner' } }
    await expectDone(editItem(organiser, lunch))
  })
})
