import { describe, expect, test } from 'vitest'
import { agendaAdapter, contentsOf, entryOf, type Verb } from '#domain/agenda/agenda-adapter'
import { enqueue, type Save } from '#domain/saving/save-queue'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot } from '#harness/sample-agenda'

const draft = draftAgenda({
  days: [draftDay('d1', '2027-10-05', { version: 4 }), draftDay('d2', '2027-10-06', { version: 5 })],
  slots: [
    draftSlot('s', '09:00', '10:00', { version: 6, itemId: 'i' }),
    draftSlot('t', '10:00', '11:00', { version: 7, itemId: 'j', dayId: 'd2' }),
  ],
  items: [draftItem('i', { version: 8 }), draftItem('j', { version: 9 })],
  parts: [draftPart('p', 's', { version: 10 }), draftPart('q', 't', { version: 11 })],
  contributions: [
    draftContribution('z', 's', { version: 14 }),
    draftContribution('y', 's', { version: 12, partId: 'p' }),
    draftContribution('x', 't', { version: 13 }),
  ],
})
const save = (verb: Verb, target: string, input: Record<string, unknown> = {}, more: Partial<Save> = {}): Save => ({
  key: `${verb} ${target}`,
  verb,
  target,
  input,
  basedOn: null,
  sent: null,
  state: 'waiting',
  ...more,
})
const { mergeableFields, creates, dependsOn, fillIn, bodyOf, entryFromAnswer } = agendaAdapter

describe('merging: an edit of an entry whose addition is not yet acknowledged', () => {
  const slot = save('add-slot', 'n', { itemId: 'ni', title: { en: 'Title' } })
  const continued = save('add-slot', 'n', { itemId: 'i' })

  test('is sent with the addition: a slot’s day, times and kind, a new item’s title and number, a part’s title, all of an appearance', () => {
    expect(mergeableFields(slot, save('edit-slot', 'n'))).toEqual(['dayId', 'start', 'end', 'when', 'kind'])
    expect(mergeableFields(slot, save('edit-item', 'ni'))).toEqual(['title', 'number'])
    expect(mergeableFields(save('add-part', 'n'), save('edit-part', 'n'))).toEqual(['title'])
    expect(mergeableFields(save('add-contribution', 'n'), save('edit-contribution', 'n'))).toBe('all')
  })

  test('is not merged into another entry’s addition, nor is a move', () => {
    expect(mergeableFields(slot, save('edit-slot', 's'))).toBeNull()
    expect(mergeableFields(slot, save('edit-item', 'n'))).toBeNull()
    expect(mergeableFields(save('add-part', 'n'), save('edit-slot', 'n'))).toBeNull()
    expect(mergeableFields(slot, save('move-entry', 'n'))).toBeNull()
  })

  test('is sent separately if the slot continues an item that already existed', () => {
    expect(mergeableFields(continued, save('edit-item', 'i'))).toBeNull()
    expect(mergeableFields(continued, save('edit-slot', 'n'))).toEqual(['dayId', 'start', 'end', 'when', 'kind'])
  })

  test('dependencies: an addition creates its slot and item, and later saves of them wait for it', () => {
    expect(creates(slot)).toEqual(['n', 'ni'])
    expect(creates(continued)).toEqual(['n'])
    expect(creates(save('edit-item', 'i', { itemId: 'j', title: {} }))).toEqual(['i'])
    const appearance = save('add-contribution', 'n', { slotId: 's', partId: 'p' })
    expect(dependsOn(appearance)).toEqual(['n', 's', 'p'])
    expect(dependsOn(continued)).toEqual(['n', 'i'])
  })

  test('a new item of the list takes its title and number along; what deals with it, or goes before it, waits for it', () => {
    const item = save('add-item', 'ni', { title: { en: 'Opening' } })
    expect(mergeableFields(item, save('edit-item', 'ni'))).toEqual(['title', 'number'])
    expect(mergeableFields(item, save('edit-item', 'i'))).toBeNull()
    const deals = { deals: [{ itemId: 'ni', subItemIds: null }] }
    expect(dependsOn(save('edit-slot', 's', deals))).toEqual(['s', 'ni'])
    expect(dependsOn(save('edit-part', 'p', deals))).toEqual(['p', 'ni'])
    expect(dependsOn(save('move-item', 'i', { before: 'ni' }))).toEqual(['i', 'ni'])
  })

  test('a new item that a slot was made for is sent, and then taken off the list: the slot is not lost', () => {
    const item = save('add-item', 'ni', { title: { en: 'Opening' } })
    const queued = [item, save('add-slot', 'n', { dayId: 'd1', itemId: 'ni' })]
    const off = save('remove-item', 'ni')
    expect(enqueue(queued, off, agendaAdapter)).toEqual([...queued, off])
    expect(enqueue([item, save('edit-item', 'ni', { abstract: {} })], off, agendaAdapter)).toEqual([])
  })
})

describe('a removal', () => {
  test('of a slot or part lists the contents the user saw, with their versions', () => {
    expect(contentsOf(draft, 's')).toEqual(['i:8', 'p:10', 'y:12', 'z:14'])
    expect(contentsOf(draft, 'p')).toEqual(['y:12'])
    expect(fillIn('remove-entry', 's', { kind: 'slot' }, draft)).toEqual({ kind: 'slot', within: ['i:8', 'p:10', 'y:12', 'z:14'] })
    expect(fillIn('remove-entry', 'p', { kind: 'part' }, draft)).toEqual({ kind: 'part', within: ['y:12'] })
  })

  test('of an appearance lists no contents, and neither does an edit', () => {
    expect(fillIn('remove-entry', 'y', { kind: 'contribution' }, draft)).toEqual({ kind: 'contribution' })
    expect(fillIn('edit-slot', 's', { kind: 'meal' }, draft)).toEqual({ kind: 'meal' })
  })
})

describe('the version sent with a save', () => {
  const of = (id: string) => ({ meetingId: 'm', id })

  test('is the version the typing began on, otherwise the entry’s current version', () => {
    expect(bodyOf(save('edit-item', 'i', { title: {} }), draft)).toEqual({ ...of('i'), title: {}, version: 8 })
    expect(bodyOf(save('edit-part', 'p', {}, { basedOn: { id: 'p', version: 2 } }), draft)).toEqual({ ...of('p'), version: 2 })
    expect(bodyOf(save('remove-entry', 'x', { kind: 'contribution' }), draft)).toEqual({ ...of('x'), kind: 'contribution', version: 13 })
    expect(bodyOf(save('edit-slot', 'n'), draft)).toEqual({ ...of('n'), version: 1 })
  })

  test('is that of the day’s order when a slot moves, and of the slot when a part or appearance moves', () => {
    const moved = (target: string, kind: string) => bodyOf(save('move-entry', target, { kind }), draft)
    expect(moved('s', 'slot')).toEqual({ ...of('s'), kind: 'slot', dayVersion: 4 })
    expect(moved('t', 'slot')).toEqual({ ...of('t'), kind: 'slot', dayVersion: 5 })
    expect(moved('p', 'part')).toEqual({ ...of('p'), kind: 'part', slotVersion: 6 })
    expect(moved('x', 'contribution')).toEqual({ ...of('x'), kind: 'contribution', slotVersion: 7 })
    expect([moved('n', 'slot'), moved('n', 'part')]).toEqual([
      { ...of('n'), kind: 'slot', dayVersion: 1 },
      { ...of('n'), kind: 'part', slotVersion: 1 },
    ])
  })

  test('is that of the slot when its States are put in protocol order', () => {
    expect(bodyOf(save('order-by-protocol', 's', { partId: 'p' }), draft)).toEqual({ meetingId: 'm', id: 's', slotVersion: 6, partId: 'p' })
  })

  test('is that of the heading and order of a day, and for the list of items the whole order as it was seen', () => {
    expect(bodyOf(save('edit-day', 'd1', { title: {} }), draft)).toEqual({ ...of('d1'), title: {}, version: 4 })
    expect(bodyOf(save('remove-day', 'd2'), draft)).toEqual({ ...of('d2'), version: 5 })
    const listed = { ...draft, items: ['b', 'a', 'c'].map((id, at) => draftItem(id, { listRank: id === 'c' ? null : 5 - at })) }
    expect(bodyOf(save('move-item', 'a', { before: 'b' }), listed)).toEqual({ ...of('a'), before: 'b', order: ['a', 'b'] })
    expect(bodyOf(save('remove-item', 'i'), draft)).toEqual({ ...of('i'), version: 8 })
  })

  test('is absent for additions and restorations', () => {
    expect(bodyOf(save('add-part', 'n', { slotId: 's' }), draft)).toEqual({ ...of('n'), slotId: 's' })
    expect(bodyOf(save('restore-entry', 's', { kind: 'slot' }), draft)).toEqual({ ...of('s'), kind: 'slot' })
  })
})

test('days, slots, items, parts and appearances are found by id in a draft and in an answer', () => {
  const all = [draft.slots[0], draft.items[0], draft.parts[0], draft.contributions[0], draft.days[0]]
  const ids = ['s', 'i', 'p', 'z', 'd1', 'n']
  expect(ids.map((id) => entryOf(draft, id))).toEqual([...all, null])
  const { meeting: _, ...answer } = draft
  expect(ids.map((id) => entryFromAnswer(answer, id))).toEqual([...all, null])
  expect(entryFromAnswer({}, 's')).toBeNull()
})
