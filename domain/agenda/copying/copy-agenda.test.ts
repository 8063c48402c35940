import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { type AgendaDraft, applyDelta } from '#domain/agenda/agenda-draft'
import { compose } from '#domain/agenda/compose'
import { copyAgenda, slotsLeft } from '#domain/agenda/copying/copy-agenda'
import { draftOfDocument } from '#domain/agenda/copying/draft-of-document'
import { anyDraft } from '#harness/any-draft'
import { agenda, draftAgenda, draftContribution, draftItem, draftPart, draftSlot, inEnglish, slot } from '#harness/sample-agenda'

// A copy prints what the agenda it was made of prints, under ids of its own; and so does what is read back from a published version.

const NONE = new Map<string, string>()

function ids(): () => string {
  let made = 0
  return () => {
    made += 1
    return `new-${made}`
  }
}

/** As the database keeps a draft: every slot has its item, every part its slot, every appearance its place. */
const anyKept = anyDraft.map((draft) => {
  const items = new Set(draft.items.map(({ id }) => id))
  return applyDelta({ ...draft, slots: draft.slots.filter(({ itemId }) => items.has(itemId)) }, {})
})

/** A document without ids and without what a copy does not claim. */
function printed(document: AgendaDocument): unknown {
  const unsaid = new Set(['id', 'itemId', 'status', 'attendance'])
  return JSON.parse(
    JSON.stringify(document.days, (key, value) => (unsaid.has(key) ? undefined : key === 'subItemIds' ? (value?.length ?? null) : value)),
  )
}

function idsIn({ days, slots, items, parts, contributions }: AgendaDraft): string[] {
  return [days, slots, items, parts, contributions, items.flatMap(({ subItems, papers }) => [...subItems, ...papers])]
    .flat()
    .map(({ id }) => id)
}

test('a copy on the same dates prints the same, under new ids, and everything in it belongs to it', () => {
  fc.assert(
    fc.property(anyKept, (source) => {
      const copy = copyAgenda(source, source.meeting, { people: 'same', papers: true, newId: ids() })
      expect(printed(compose(copy, NONE))).toEqual(printed(compose(source, NONE)))
      expect(idsIn(copy).every((id) => id.startsWith('new-'))).toBe(true)
      const known = new Set(idsIn(copy))
      const named = [
        ...copy.slots.flatMap(({ dayId, itemId, deals }) => [dayId, itemId, ...deals.map((dealt) => dealt.itemId)]),
        ...copy.parts.map(({ slotId }) => slotId),
        ...copy.contributions.flatMap(({ slotId, partId }) => [slotId, partId ?? slotId]),
      ]
      expect(named.filter((id) => !known.has(id))).toEqual([])
      expect(copy.contributions.filter(({ role, status }) => role !== 'line' && status === 'confirmed')).toEqual([])
      expect(copy.contributions.filter(({ dueOn }) => dueOn !== null)).toEqual([])
    }),
  )
})

test('places name nobody', () => {
  fc.assert(
    fc.property(anyKept, (source) => {
      const { contributions } = copyAgenda(source, source.meeting, { people: 'places', papers: false, newId: ids() })
      for (const { name, honorific, position, personId, topic, text, status, state, organizationId } of contributions)
        expect([name, honorific, position, personId, topic, text, status, state === null && organizationId === null]).toEqual([
          ...[null, null, null, null, null, null, 'tbc', false],
        ])
    }),
  )
})

test('a version read back as a draft prints the same version', () => {
  fc.assert(
    fc.property(anyKept, (source) => {
      const document = compose(source, NONE)
      expect(compose(draftOfDocument(document, ids()), NONE)).toEqual(document)
    }),
  )
})

test('a version whose item says the same words twice under one label prints them as often, in each of its slots', () => {
  const twice = (id: string) => ({ id, label: 'a', text: inEnglish('Opening') })
  const source = draftAgenda({
    slots: [draftSlot('whole', '09:00', '10:00', { itemId: 'i' }), draftSlot('one', '10:00', '11:00', { itemId: 'i', subItemIds: ['x'] })],
    items: [draftItem('i', { subItems: [twice('x'), twice('y')] })],
  })
  const document = compose(source, NONE)
  expect(compose(draftOfDocument(document, ids()), NONE)).toEqual(document)
})

test('fewer days leave their slots behind, with whoever appears in them, and say how many', () => {
  const source = draftAgenda({
    slots: [
      draftSlot('a', '09:00', '10:00'),
      draftSlot('b', '09:00', '10:00', { dayId: 'd2' }),
      draftSlot('c', null, null, { dayId: 'd2' }),
    ],
    items: ['a', 'b', 'c'].map((id) => draftItem(`i-${id}`)),
    parts: [draftPart('p', 'b')],
    contributions: [draftContribution('x', 'a'), draftContribution('y', 'b'), draftContribution('z', 'b', { partId: 'p' })],
  })
  const oneDay = { ...source.meeting, startsOn: '2028-03-07', endsOn: '2028-03-07' }
  expect(slotsLeft(source, oneDay)).toEqual({ days: 1, slots: 2 })
  expect(slotsLeft(source, { startsOn: '2028-03-07', endsOn: '2028-03-08' })).toEqual({ days: 0, slots: 0 })
  const { days, slots, items, parts, contributions } = copyAgenda(source, oneDay, { people: 'same', papers: true, newId: ids() })
  expect([days.map(({ date }) => date), slots.map(({ start }) => start), items.map(({ title }) => title?.en), parts]).toEqual([
    ['2028-03-07'],
    ['09:00'],
    ['Item i-a'],
    [],
  ])
  expect(contributions.map(({ name }) => name?.en)).toEqual(['Name of x'])
})

test('who is carried: the States and organisations that spoke, or the same people, asked anew; lines as they are, if people are', () => {
  const unnamed = { name: null, position: null }
  const source = draftAgenda({
    slots: [draftSlot('a', '09:00', '10:00')],
    items: [draftItem('i-a')],
    contributions: [
      draftContribution('named', 'a', { rank: 0, position: inEnglish('Minister'), state: 'KZ' }),
      draftContribution('name', 'a', { rank: 1 }),
      draftContribution('post', 'a', { rank: 2, name: null, position: inEnglish('Envoy'), organizationId: 'o1' }),
      draftContribution('state', 'a', { rank: 3, ...unnamed, state: 'TJ' }),
      draftContribution('line', 'a', { rank: 4, ...unnamed, role: 'line', state: 'KG', text: inEnglish('Kyrgyzstan greets') }),
      draftContribution('declined', 'a', { rank: 5, state: 'UZ', status: 'declined' }),
    ],
  })
  const carried = (people: 'none' | 'places' | 'same') =>
    copyAgenda(source, source.meeting, { people, papers: true, newId: ids() }).contributions.map(({ state, organizationId, status }) => [
      state ?? organizationId,
      status,
    ])
  expect(carried('none')).toEqual([])
  expect(carried('places')).toEqual([
    ['KZ', 'tbc'],
    ['o1', 'tbc'],
    ['TJ', 'tbc'],
  ])
  expect(carried('same')).toEqual([
    ['KZ', 'invited'],
    [null, 'invited'],
    ['o1', 'invited'],
    ['TJ', 'tbc'],
    ['KG', 'confirmed'],
  ])
})

test('whoever shared the topic of one who declined presents it in the copy', () => {
  const source = draftAgenda({
    slots: [draftSlot('a', '09:00', '10:00')],
    items: [draftItem('i-a')],
    contributions: [
      draftContribution('first', 'a', { rank: 0 }),
      draftContribution('declined', 'a', { rank: 1, status: 'declined', topic: inEnglish('Bridges') }),
      draftContribution('with', 'a', { rank: 2, joins: true }),
    ],
  })
  const { contributions } = copyAgenda(source, source.meeting, { people: 'same', papers: true, newId: ids() })
  expect(contributions.map(({ name, joins, topic }) => [name?.en, joins, topic?.en])).toEqual([
    ['Name of first', false, undefined],
    ['Name of with', false, 'Bridges'],
  ])
})

test('of a version each slot has the sub-items that it printed, and deals with other items than its own', () => {
  const [x, y, z] = ['x', 'y', 'z'].map((text) => ({ label: null, text: inEnglish(text) }))
  if (!x || !y || !z) throw new Error('three')
  const budget = {
    id: 'i',
    number: '1',
    title: inEnglish('Budget'),
    abstract: null,
    purpose: null,
    papers: [],
    subItems: [{ id: 's1', ...x }],
  }
  const document: AgendaDocument = {
    ...agenda(
      slot('a', '09:00', '10:00', { itemId: 'own', subItems: [x, y] }),
      slot('b', '10:00', '11:00', { itemId: 'own', subItems: [y, z] }),
      slot('c', '11:00', '12:00', {
        itemId: 'i',
        deals: [
          { itemId: 'i', subItemIds: ['s1'] },
          { itemId: 'k', subItemIds: null },
        ],
      }),
    ),
    items: [budget, { ...budget, id: 'k', number: '2', subItems: [] }],
  }
  const { items, slots } = draftOfDocument(document, ids())
  const own = items.find(({ id }) => id === 'own')?.subItems ?? []
  expect(own.map(({ text }) => text.en)).toEqual(['x', 'y', 'z'])
  const idsOf = (...words: string[]) => own.filter(({ text }) => words.includes(text.en ?? '')).map(({ id }) => id)
  expect(slots.map(({ subItemIds, deals }) => [subItemIds, deals])).toEqual([
    [idsOf('x', 'y'), []],
    [idsOf('y', 'z'), []],
    [['s1'], [{ itemId: 'k', subItemIds: null }]],
  ])
})

test('sub-items that one slot alone prints stand before what follows them there', () => {
  const [v, w, x] = ['v', 'w', 'x'].map((text) => ({ label: null, text: inEnglish(text) }))
  if (!v || !w || !x) throw new Error('three')
  const document: AgendaDocument = {
    ...agenda(
      slot('a', '09:00', '10:00', { itemId: 'own', subItems: [x] }),
      slot('b', '10:00', '11:00', { itemId: 'own', subItems: [v, w, x] }),
    ),
    items: [],
  }
  const own = draftOfDocument(document, ids()).items.find(({ id }) => id === 'own')?.subItems ?? []
  expect(own.map(({ text }) => text.en)).toEqual(['v', 'w', 'x'])
})
