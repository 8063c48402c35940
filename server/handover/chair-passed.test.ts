import { expect, test } from 'vitest'
import { dayBegins } from '#domain/time/calendar'
import { claimOf, openFor, testWorld } from '#harness/test-world'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { chairPassed } from '#server/handover/chair-passed'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'

// What the team of a State reads whose chairmanship has just ended, at the decisive instants.

const clock = testWorld({ at: '2027-01-10T09:00:00.000Z' })

test('the outgoing team is told when its act came, when the Chair had passed and to whom, for a month; others are told nothing', async () => {
  const [admin, kazakh] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example')]
  const tajik = await openFor('organiser.tj@test.example', 'organiser:state:TJ')
  const delegate = await openFor('delegate.kz@test.example', 'delegate:state:KZ')
  const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-02-20', ceremonyOn: '', ceremonySlot: '' }
  const { id } = await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms }))
  await expectDone(confirmHandover(kazakh, { handoverId: id, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(tajik, { handoverId: id, terms: '1', state: 'TJ' }))
  const zone = 'Asia/Almaty'
  const ended = dayBegins('2027-03-01', zone)
  const later = (seconds: number) => clock.set(Date.parse(ended) + seconds * 1000)
  later(-1)
  expect(await chairPassed(kazakh)).toBeNull()
  later(7)
  const inChair = { 'chair.en': 'Tajikistan', 'chair.ru': 'Таджикистан', 'chair.kk': 'Тәжікстан' }
  const values = { received: '2027-02-28T19:00:07.000Z', ended, zone, ...inChair }
  expect(await chairPassed(kazakh)).toEqual(refuse('chair-passed', { values }))
  for (const claim of [null, admin, tajik, delegate]) expect(await chairPassed(claim)).toBeNull()
  later(31 * 24 * 60 * 60)
  expect(await chairPassed(kazakh)).toBeNull()
})
