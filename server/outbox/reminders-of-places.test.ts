import { beforeEach, describe, expect, test } from 'vitest'
import { askedPlace, leaving } from '#harness/asked-place'
import { answer } from '#server/agenda/answer'
import { editPeople } from '#server/agenda/edit-people'
import { asked } from '#server/agenda/queries/asked'
import { expectDone } from '#server/demo/expect-done'
import { remindOfPlaces } from '#server/outbox/remind-of-places'

// When those are reminded of whom something was asked: on the practice agenda, where Tajikistan holds a place.

const ADDRESS = 'contact@mission.example'
const on = askedPlace()

describe('reminders', () => {
  const dueOn = '2027-03-10'
  const kinds = async () => (await leaving()).map(({ to, kind }) => [to, kind])
  beforeEach(async () => {
    await expectDone(editPeople(on.chair, { meetingId: on.meetingId, which: { [on.place]: 1 }, to: 'due', dueOn }))
    await on.askBy(ADDRESS)
    await leaving()
  })

  test('come on the day before and on the day, from the morning of the meeting’s zone, each once', async () => {
    on.clock.set('2027-03-09T02:59:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
    on.clock.set('2027-03-09T03:00:00.000Z')
    await remindOfPlaces()
    await remindOfPlaces()
    expect(await kinds()).toEqual([
      [ADDRESS, 'place-reminder'],
      ['delegate.tj@demo.example', 'place-reminder'],
    ])
    on.clock.set('2027-03-10T05:00:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([
      [ADDRESS, 'place-due'],
      ['delegate.tj@demo.example', 'place-due'],
    ])
    on.clock.set('2027-03-11T05:00:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
  })

  test('are silent once it is answered, though they were written before', async () => {
    on.clock.set('2027-03-09T05:00:00.000Z')
    await remindOfPlaces()
    const [shown] = (await asked(on.tajikistan, {})).appearances
    await expectDone(answer(on.tajikistan, { contributionId: on.place, seen: shown?.seen, after: '', answer: 'accept' }))
    expect(await kinds()).toEqual([])
    on.clock.set('2027-03-10T05:00:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
  })

  test('do not follow an asking of the same day', async () => {
    on.clock.set('2027-03-09T05:00:00.000Z')
    await on.askBy(ADDRESS)
    await leaving()
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
  })
})
