import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentsOf } from '#domain/agenda/agenda-adapter'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { editSlot } from '#server/agenda/edit-slot'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { deskOverview } from '#server/desk/queries/desk-overview'

// What the desk says is next, to each who prepares meetings, and to nobody else.

const clock = testWorld()
let chair: Claim
let support: Claim
let meetingId = ''
let slotId = ''
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  slotId = String(read(`select id from slot where meeting_id = '${meetingId}' and removed_at is null order by id`)[0]?.id)
})

const practice = async (who: Claim) => {
  const found = (await deskOverview(who, {})).inHand.find(({ slug }) => slug === 'practice')
  if (found === undefined) throw new Error('the practice meeting is not in hand')
  return found
}
const add = async (more: Record<string, unknown>) => {
  const id = randomUUID()
  await expectDone(addContribution(chair, { meetingId, id, slotId, partId: null, role: 'presenter', ...more }))
  return id
}

describe('what waits in a draft', () => {
  test('is counted: places without a name, people not confirmed, who declined; not lines, nor what was taken out', async () => {
    const before = (await practice(chair)).waits
    await add({ state: 'KG', status: 'tbc' })
    await add({ name: { en: 'A. Bek' }, status: 'invited' })
    await add({ name: { en: 'B. Bek' }, status: 'tbc' })
    await add({ name: { en: 'C. Bek' }, status: 'declined' })
    await add({ name: { en: 'D. Bek' }, status: 'confirmed' })
    await add({ role: 'line', text: { en: 'Discussion' } })
    await expectDone(
      removeEntry(chair, { meetingId, kind: 'contribution', id: await add({ name: { en: 'E. Bek' }, status: 'tbc' }), version: 1 }),
    )
    const { unnamed, unconfirmed, declined } = (await practice(chair)).waits
    expect([unnamed - before.unnamed, unconfirmed - before.unconfirmed, declined - before.declined]).toEqual([1, 2, 1])
  })

  test('goes with the slot that was taken out', async () => {
    await add({ state: 'KG', status: 'tbc' })
    expect((await practice(chair)).waits.unnamed).toBeGreaterThan(0)
    const { draft } = await agendaDraft(chair, { slug: 'practice' })
    for (const { id, version } of draft.slots)
      await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id, version, within: contentsOf(draft, id) }))
    expect((await practice(chair)).waits).toEqual({ unnamed: 0, unconfirmed: 0, declined: 0, answers: 0, answered: 0 })
  })
})

describe('what changed since yesterday', () => {
  const move = (who: Claim) => {
    const { version, start } = read(`select version, start from slot where id = '${slotId}'`)[0] ?? {}
    return expectDone(editSlot(who, { meetingId, id: slotId, version, start: start === '00:10' ? '00:20' : '00:10', end: '23:50' }))
  }
  const told = async (who: Claim) => (await practice(who)).changed.map(({ act, times }) => [act, times])

  test('is what others did, acts of a kind as one, the latest first', async () => {
    clock.pass(3 * 86_400_000)
    await move(support)
    await move(support)
    await add({ state: 'KG' })
    expect(await told(chair)).toEqual([['agenda.slot-edited', 2]])
    expect(await told(support)).toEqual([['agenda.contribution-added', 1]])
    expect((await practice(chair)).changed[0]?.who).toBe(
      read(`select display_name from account where id = '${support.accountId}'`)[0]?.display_name,
    )
  })

  test('reaches back to the beginning of yesterday, on the clock of the Process, and no further', async () => {
    clock.pass(3 * 86_400_000)
    await move(support)
    clock.pass(86_400_000)
    expect(await told(chair)).toEqual([['agenda.slot-edited', 1]])
    clock.pass(86_400_000)
    expect(await told(chair)).toEqual([])
  })
})

test('what is due is the meetings to come, the nearest first', async () => {
  const { due } = await deskOverview(chair, {})
  const startsOn = read(`select starts_on from meeting where slug = 'practice'`)[0]?.starts_on
  expect(due.map((one) => [one.kind, one.slug, 'on' in one ? one.on : one.at])).toContainEqual(['meeting', 'practice', startsOn])
  const dates = due.map((one) => ('on' in one ? one.on : one.at))
  expect(dates).toEqual([...dates].sort())
})

test('places to fill by a day stand among what is due, those of one day as one, and are overdue once it is past', async () => {
  const [soon, later] = [clock.day(5), clock.day(9)]
  await add({ state: 'KG', status: 'tbc', dueOn: soon })
  await add({ name: { en: 'A. Bek' }, status: 'invited', dueOn: soon })
  await add({ state: 'TJ', status: 'tbc', dueOn: later })
  await add({ name: { en: 'B. Bek' }, status: 'confirmed', dueOn: soon })
  const places = async () =>
    (await deskOverview(chair, {})).due.flatMap((one) => (one.kind === 'places' ? [[one.on, one.count, one.overdue]] : []))
  expect(await places()).toEqual([
    [soon, 2, false],
    [later, 1, false],
  ])
  clock.pass(7 * 86_400_000)
  expect(await places()).toEqual([
    [soon, 2, true],
    [later, 1, false],
  ])
})

test('a delegate, an observer and an admin are told nothing of drafts, nor counted anything of them', async () => {
  await add({ state: 'KG', status: 'tbc' })
  for (const email of ['delegate.kg@demo.example', 'observer.pk@demo.example', 'admin@demo.example'])
    expect(await deskOverview(await claimOf(email), {})).toEqual({ inHand: [], waiting: [], due: [] })
})
