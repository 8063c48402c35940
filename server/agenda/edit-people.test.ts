import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editPeople } from '#server/agenda/edit-people'
import { draftHistory } from '#server/agenda/queries/draft-history'
import { roster } from '#server/agenda/queries/roster'
import { removeEntry } from '#server/agenda/remove-entry'
import { duePlaces } from '#server/agenda/rows/due-places'
import { undoAct } from '#server/agenda/undo-act'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// Everybody of a meeting in one view: the practice agenda has five places, of which no speaker is named.

let chair: Claim
let meetingId = ''
let all: Record<string, string> = {}

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  all = seen()
})

const seen = (): Record<string, string> =>
  Object.fromEntries(
    read(`select id, version from contribution where meeting_id = '${meetingId}'`).map(({ id, version }) => [String(id), String(version)]),
  )
const editing = (more: Record<string, unknown>, by = chair) => editPeople(by, { meetingId, which: all, ...more })
const column = (name: string) =>
  read(`select distinct ${name} as value from contribution where meeting_id = '${meetingId}'`).map(({ value }) => value)

test('all that are ticked are confirmed in one act, each on record, and undone in one', async () => {
  const acts = Object.keys(all).map(
    (objectId) => ({ act: 'agenda.contribution-edited', objectKind: 'contribution', objectId, meetingId, fields: ['status'] }) as const,
  )
  const inOrder = read(`select id from contribution where meeting_id = '${meetingId}'`).map(({ id }) => id)
  acts.sort((a, b) => inOrder.indexOf(a.objectId) - inOrder.indexOf(b.objectId))
  await expectAct(chair, () => editing({ to: 'confirmed' }), ...acts)
  expect([acts.length, column('status')]).toEqual([5, ['confirmed']])
  const { undo } = await draftHistory(chair, { slug: 'practice' })
  expect(undo?.name).toEqual({ code: 'several-confirmed', count: 5 })
  await expectDone(undoAct(chair, { meetingId, id: randomUUID(), act: undo?.id ?? null }))
  expect(column('status')).toEqual(['tbc'])
})

test('all get a day by which they are to be settled, and it is taken away again; the nearest come first', async () => {
  const [one = ''] = Object.keys(all)
  await expectDone(editing({ to: 'due', dueOn: '10.4.2027' }))
  expect(column('due_on')).toEqual(['2027-04-10'])
  expect((await draftHistory(chair, { slug: 'practice' })).undo?.name).toEqual({ code: 'several-edited', count: 5 })
  await expectDone(editPeople(chair, { meetingId, which: { [one]: '2' }, to: 'due', dueOn: '2027-03-01' }))
  const due = await duePlaces(client().reader, [meetingId])
  expect([due[0], due.length]).toMatchObject([{ contributionId: one, dueOn: '2027-03-01', unnamed: true }, 5])
  all = seen()
  await expectDone(editing({ to: 'due', dueOn: '' }))
  expect([column('due_on'), await duePlaces(client().reader, [meetingId])]).toEqual([[null], []])
})

test('a day left in its field counts for nothing when a status is given', async () => {
  for (const dueOn of ['2027-04-10', 'next we']) {
    all = seen()
    await expectDone(editing({ to: 'invited', dueOn }))
    expect([column('status'), column('due_on')]).toEqual([['invited'], [null]])
  }
})

test('one that has changed, was taken out or is not there keeps all as they are', async () => {
  const [one = '', two = ''] = Object.keys(all)
  await expectNothingWritten(async () => {
    expect(await editing({ to: 'confirmed', which: {} })).toEqual(refuse('nothing-ticked'))
    expect(await editing({ to: 'confirmed', which: { ...all, [randomUUID()]: '1' } })).toEqual(refuse('removed'))
    expect(await editing({ to: 'due', dueOn: '2027-02-30' })).toEqual(refuseField('dueOn', 'no-date'))
  })
  await expectDone(editPeople(chair, { meetingId, which: { [one]: all[one] }, to: 'declined' }))
  await expectNothingWritten(async () => {
    const changed = await editing({ to: 'confirmed' })
    expect(changed).toMatchObject({ code: 'stale', current: { contributions: [{ id: one, status: 'declined', version: 2 }] } })
    expect(changed).toEqual({ ...refuse('stale'), current: expect.anything() })
  })
  await expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id: two, version: 1 }))
  await expectNothingWritten(async () => expect(await editing({ to: 'confirmed' })).toEqual(refuse('removed')))
})

test('only who may edit the draft does it', async () => {
  await expectNothingWritten(async () => {
    for (const email of ['delegate.tj@demo.example', 'admin@demo.example', 'observer.pk@demo.example'])
      await expect(editing({ to: 'confirmed' }, await claimOf(email))).rejects.toEqual(new Denied('agenda.edit-people'))
  })
})

test('the view has everybody in the order of the programme, with what is wanted, by delegation', async () => {
  const { entries, ended } = await roster(chair, { slug: 'practice' })
  expect(entries.map(({ side, wants }) => [side, wants])).toEqual([
    ['state:KZ', 'speaker'],
    ['state:KG', 'speaker'],
    ['state:TJ', 'speaker'],
    ['state:AZ', 'speaker'],
    ['state:KZ', 'speaker'],
  ])
  expect(ended).toBe(null)
  expect((await roster(chair, { slug: 'som-5' })).ended).toBe('over')
})
