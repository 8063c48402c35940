import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { agendaItem } from '#db/schema/agenda'
import { agendaAdapter } from '#domain/agenda/agenda-adapter'
import { listedItems } from '#domain/agenda/draft-order'
import { LONGEST_LIST } from '#domain/agenda/list-input'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addItem } from '#server/agenda/add-item'
import { addSlot } from '#server/agenda/add-slot'
import { editItem } from '#server/agenda/edit-item'
import { listItem } from '#server/agenda/list-item'
import { moveItem } from '#server/agenda/move-item'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import { removeItem } from '#server/agenda/remove-item'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'

// The list of items of a meeting, from an empty one on: no slot and no time is needed.

const FACTS = { slug: 'numbered', original: 'en', type: 'som', ordinal: '', startsOn: '2027-06-01', endsOn: '2027-06-02' }
const TEXTS = { timeZone: 'Asia/Almaty', title: { en: 'Numbered' }, theme: {}, city: {}, country: {}, venue: {} }

let chair: Claim
let support: Claim
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = (await expectDone(createMeeting(chair, { ...FACTS, ...TEXTS }))).id
})

const draft = async () => (await agendaDraft(chair, { slug: 'numbered' })).draft
const list = async () => listedItems(await draft())
const numbers = async () => (await list()).map(({ number }) => number)
const adding = (number: string, more: Record<string, unknown> = {}) =>
  addItem(chair, { meetingId, id: randomUUID(), number, title: { en: `Item ${number}` }, ...more })
const added = async (number: string, more: Record<string, unknown> = {}) => {
  const id = randomUUID()
  await expectDone(adding(number, { id, ...more }))
  return id
}
const three = async () => [await added('1'), await added('2'), await added('3')] as const
const slotOf = async (itemId: string) => {
  const id = randomUUID()
  const dayId = (await draft()).days[0]?.id
  await expectDone(addSlot(chair, { meetingId, id, dayId, itemId, start: '10', end: '11', kind: 'session' }))
  return id
}

describe('an item', () => {
  test('is added at the end of the list or before another, with its number as typed, on record', async () => {
    const [id, first] = [randomUUID(), await added('IV')]
    const act = { act: 'agenda.item-added', objectKind: 'item', objectId: id, meetingId } as const
    await expectAct(chair, () => adding(' 7.1 ', { id, title: { en: 'Situation' } }), act)
    await added('0', { before: first })
    expect(await numbers()).toEqual(['0', 'IV', '7.1'])
    expect((await list())[2]).toEqual({
      ...{ id, version: 1, number: '7.1', listRank: 2, abstract: null, purpose: null, subItems: [], papers: [] },
      title: { original: 'en', en: 'Situation' },
    })
  })

  test('is added once, and not under the id of another meeting’s', async () => {
    const id = await added('1')
    const foreign = read(`select id from agenda_item where meeting_id <> '${meetingId}'`)[0]?.id
    const [item] = await list()
    await expectNothingWritten(async () => {
      expect(await adding('2', { id })).toEqual(refuse('already-there', { current: { items: [item] } }))
      expect(await adding('2', { id: foreign })).toEqual(refuseField('id', 'invalid'))
    })
  })

  test('of the list can be edited without any slot, and its first slot does not continue it', async () => {
    const id = await added('1')
    await expectDone(editItem(chair, { meetingId, id, version: 1, title: { en: 'Opening' }, number: '1 bis' }))
    const slotId = await slotOf(id)
    const again = await slotOf(id)
    const { slots, items } = await draft()
    expect(items).toMatchObject([{ number: '1 bis', title: { en: 'Opening' } }])
    expect(slots.map((slot) => [slot.id, slot.continued])).toEqual([
      [slotId, false],
      [again, true],
    ])
  })
})

describe('taking an item off the list', () => {
  test('is on record; without a slot the item is gone, can be restored, and stands where it stood', async () => {
    const [, second, third] = await three()
    const taking = { meetingId, id: second, version: 1 }
    const act = { objectKind: 'item', objectId: second, meetingId } as const
    expect(await expectAct(chair, () => removeItem(chair, taking), { ...act, act: 'agenda.item-unlisted' })).toEqual({
      removed: [{ kind: 'item', id: second }],
    })
    expect((await draft()).items.map(({ number }) => number)).toEqual(['1', '3'])
    const { removed } = await agendaDraft(chair, { slug: 'numbered' })
    expect(removed).toEqual([{ kind: 'item', id: second, name: { original: 'en', en: 'Item 2' } }])
    await expectNothingWritten(async () => {
      expect(await removeItem(chair, taking)).toEqual(refuse('removed'))
      expect(await editItem(chair, { meetingId, id: second, version: 2, title: { en: 'x' } })).toEqual(refuse('removed'))
    })
    const listing = { meetingId, id: second, before: third }
    await expectAct(chair, () => listItem(chair, listing), { ...act, act: 'agenda.item-listed' })
    expect(await numbers()).toEqual(['1', '2', '3'])
    expect((await agendaDraft(chair, { slug: 'numbered' })).removed).toEqual([])
  })

  test('leaves a slot’s item with its slot; put on the list again it stands at the end', async () => {
    const [first] = await three()
    const slotId = await slotOf(first)
    await expectDone(removeItem(chair, { meetingId, id: first, version: 1 }))
    expect(await draft()).toMatchObject({ slots: [{ id: slotId, itemId: first }], items: [{ number: '1', listRank: null }, {}, {}] })
    const saved = await expectDone(listItem(chair, { meetingId, id: first }))
    expect(saved.items?.map(({ id, number, listRank }) => [id === first, number, listRank])).toEqual([
      [false, '2', 0],
      [false, '3', 1],
      [true, '1', 2],
    ])
    expect(await numbers()).toEqual(['2', '3', '1'])
    const items = (await draft()).items.filter(({ id }) => id === first)
    await expectNothingWritten(async () => {
      expect(await listItem(chair, { meetingId, id: first })).toEqual(refuse('already-there', { current: { items } }))
    })
  })

  test('is refused as stale when it was changed meanwhile', async () => {
    const id = await added('1')
    const changed = await expectDone(editItem(support, { meetingId, id, version: 1, title: { en: 'Newer words' } }))
    await expectNothingWritten(async () => {
      const current = { items: changed.items }
      expect(await removeItem(chair, { meetingId, id, version: 1 })).toEqual(refuse('stale', { current }))
    })
  })

  test('a removed slot leaves its item on the list', async () => {
    const [first] = await three()
    const id = await slotOf(first)
    await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id, version: 1 }))
    expect(await numbers()).toEqual(['1', '2', '3'])
  })
})

describe('the order of the list', () => {
  test('is changed on record, keeps every number and raises no version', async () => {
    const [first, second, third] = await three()
    const before = await list()
    const act = { act: 'agenda.item-moved', objectKind: 'item', objectId: third, meetingId } as const
    const order = [first, second, third]
    await expectAct(chair, () => moveItem(chair, { meetingId, id: third, before: first, order }), act)
    const byNumber = (number: string) => before.find((item) => item.number === number)
    expect(await list()).toEqual(['3', '1', '2'].map((number, listRank) => ({ ...byNumber(number), listRank })))
    await expectDone(moveItem(chair, { meetingId, id: third, before: null, order: [third, first, second] }))
    expect(await numbers()).toEqual(['1', '2', '3'])
  })

  test('is refused as stale when somebody else changed the list, and the answer brings the editor up to date', async () => {
    const [first, second, third] = await three()
    const seen = await draft()
    await expectDone(removeItem(support, { meetingId, id: second, version: 1 }))
    await added('4')
    const now = await draft()
    const moving = { meetingId, id: third, before: first, order: [first, second, third] }
    await expectNothingWritten(async () => {
      const current = { items: now.items, removed: [{ kind: 'item' as const, id: second }] }
      expect(await moveItem(chair, moving)).toEqual(refuse('stale', { current }))
      expect(listedItems(agendaAdapter.apply(seen, current))).toEqual(await list())
    })
  })

  test('has no place before what is not on it', async () => {
    const [first, second, third] = await three()
    await expectDone(removeItem(chair, { meetingId, id: second, version: 1 }))
    await expectNothingWritten(async () => {
      const order = [first, third]
      expect(await moveItem(chair, { meetingId, id: third, before: second, order })).toEqual(refuseField('before', 'invalid'))
      expect(await moveItem(chair, { meetingId, id: second, before: third, order })).toEqual(refuse('removed'))
    })
  })
})

test('a full list takes no more', async () => {
  const off = await added('off')
  await expectDone(removeItem(chair, { meetingId, id: off, version: 1 }))
  const full = Array.from({ length: LONGEST_LIST }, (_, listRank) => ({ id: randomUUID(), meetingId, listRank, subItems: [] }))
  await client().transact((tx) => tx.insert(agendaItem).values(full))
  await expectNothingWritten(async () => {
    expect(await adding('one more')).toEqual(refuse('list-full'))
    expect(await listItem(chair, { meetingId, id: off })).toEqual(refuse('list-full'))
  })
})

test('items of another meeting do not exist', async () => {
  const [id, other] = [await added('1'), String(read(`select id from meeting where slug = 'practice'`)[0]?.id)]
  await expectNothingWritten(async () => {
    const sent = { meetingId: other, id }
    await expect(listItem(chair, sent)).rejects.toEqual(new Denied('agenda.list-item'))
    await expect(removeItem(chair, { ...sent, version: 1 })).rejects.toEqual(new Denied('agenda.remove-item'))
    await expect(moveItem(chair, { ...sent, before: null, order: [id] })).rejects.toEqual(new Denied('agenda.move-item'))
  })
})
