import { beforeEach, expect, test } from 'vitest'
import { type AgendaDraft, applyDelta, type DraftDelta } from '#domain/agenda/agenda-draft'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addItem } from '#server/agenda/add-item'
import { carryEntry } from '#server/agenda/carry-entry'
import { editContribution } from '#server/agenda/edit-contribution'
import { editItem } from '#server/agenda/edit-item'
import { editPart } from '#server/agenda/edit-part'
import { moveEntry } from '#server/agenda/move-entry'
import { moveItem } from '#server/agenda/move-item'
import { orderByProtocol } from '#server/agenda/order-by-protocol'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

// What an editor shows after an act is the draft it had with the answer put in: so the answer must hold all that the act wrote, and no more.

const SLOT = stableId('som-5/D2S7')
const ITEM = stableId('som-5/item/D2S7')
const PART = stableId('som-5/D2S7/part/0')
const SECOND_PART = stableId('som-5/D2S7/part/1')
const WHO = stableId('som-5/D2S7/part/0/who/1')
const OTHER = stableId('som-5/D2S3')

let chair: Claim
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const draft = async (): Promise<AgendaDraft> => (await agendaDraft(chair, { slug: 'som-5' })).draft
const versionOf = (table: string, id: string) => Number(read(`select version from ${table} where id = '${id}'`)[0]?.version)
const inLists = ({ days, slots, items, parts, contributions }: AgendaDraft) =>
  [days, slots, items, parts, contributions].map((entries) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)))

/** The act, and what the draft is by its answer beside what it is when it is read again. */
async function answered(act: () => Parameters<typeof expectDone<DraftDelta>>[0]): Promise<DraftDelta> {
  const before = await draft()
  const delta = await expectDone(act())
  expect(inLists(applyDelta(before, delta))).toEqual(inLists(await draft()))
  return delta
}

test('each act that moves something answers with all that it wrote', async () => {
  const day = read(`select day_id from slot where id = '${SLOT}'`)[0]?.day_id
  const order = { meetingId, slotVersion: versionOf('slot', SLOT) }
  await answered(() =>
    moveEntry(chair, { meetingId, kind: 'slot', id: SLOT, dayVersion: versionOf('meeting_day', String(day)), direction: 'earlier' }),
  )
  await answered(() => moveEntry(chair, { ...order, slotVersion: versionOf('slot', SLOT), kind: 'part', id: SECOND_PART, index: 0 }))
  await answered(() =>
    moveEntry(chair, { ...order, slotVersion: versionOf('slot', SLOT), kind: 'contribution', id: WHO, partId: PART, index: 1 }),
  )
  const speaks = (id: string, state: string) =>
    answered(() => editContribution(chair, { meetingId, id, version: versionOf('contribution', id), state, organizationId: null }))
  const inPart = (await draft()).contributions.filter(({ partId }) => partId === PART).sort((a, b) => a.rank - b.rank)
  for (const [at, { id }] of inPart.entries()) await speaks(id, at === 0 ? 'UZ' : 'KG')
  await answered(() => orderByProtocol(chair, { ...order, slotVersion: versionOf('slot', SLOT), id: SLOT, partId: PART }))
  await answered(() =>
    carryEntry(chair, { meetingId, kind: 'part', id: PART, version: versionOf('part', PART), slotId: OTHER, partId: null }),
  )
})

test('an item of the list that moves is answered with its new place', async () => {
  const [first, second] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2']
  for (const id of [first, second]) await expectDone(addItem(chair, { meetingId, id, title: { en: `Item ${id}` }, before: null }))
  const order = (await draft()).items.filter(({ listRank }) => listRank !== null).map(({ id }) => id)
  const delta = await answered(() => moveItem(chair, { meetingId, id: second, before: first, order }))
  expect(delta.items?.map(({ id }) => id)).toContain(second)
})

test('a field that a form says nothing of stays: what a part deals with, and the letters of sub-items', async () => {
  const item = '00000000-0000-4000-8000-0000000000a3'
  await expectDone(addItem(chair, { meetingId, id: item, title: { en: 'Item' }, before: null }))
  const editing = (more: object) => editPart(chair, { meetingId, id: PART, version: versionOf('part', PART), ...more })
  await answered(() => editing({ deals: [{ itemId: item, subItemIds: null }] }))
  await answered(() => editing({ title: { en: 'Another title' } }))
  expect((await draft()).parts.find(({ id }) => id === PART)?.deals).toEqual([{ itemId: item, subItemIds: null }])
  const subItems = [
    { id: '00000000-0000-4000-8000-0000000000b1', text: { en: 'By its place' } },
    { id: '00000000-0000-4000-8000-0000000000b2', label: 'iv', text: { en: 'As typed' } },
  ]
  await answered(() => editItem(chair, { meetingId, id: ITEM, version: versionOf('agenda_item', ITEM), subItems }))
  expect((await draft()).items.find(({ id }) => id === ITEM)?.subItems.map((sub) => ['label' in sub, sub.label])).toEqual([
    [false, undefined],
    [true, 'iv'],
  ])
})

test('whoever is carried stands last in the slot they come to', async () => {
  const who = { meetingId, kind: 'contribution', id: WHO, version: versionOf('contribution', WHO), slotId: OTHER, partId: null } as const
  await expectDone(carryEntry(chair, who))
  const there = read(`select id from contribution where slot_id = '${OTHER}' and removed_at is null order by rank`)
  expect([there.length > 1, there.at(-1)?.id]).toEqual([true, WHO])
  expect(read(`select fields from activity order by seq desc limit 1`)).toEqual([{ fields: JSON.stringify(['slotId']) }])
})

test('nobody is carried into a part that was taken out', async () => {
  const part = { meetingId, kind: 'part', id: PART, version: versionOf('part', PART) } as const
  await expectDone(
    carryEntry(chair, { meetingId, kind: 'contribution', id: WHO, version: versionOf('contribution', WHO), slotId: SLOT, partId: null }),
  )
  await expectDone(removeEntry(chair, part))
  const back = { meetingId, kind: 'contribution', id: WHO, version: versionOf('contribution', WHO), slotId: SLOT, partId: PART } as const
  expect(await carryEntry(chair, back)).toEqual(refuse('removed'))
})
