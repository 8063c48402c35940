import { describe, expect, test } from 'vitest'
import { changesBetween } from '#domain/agenda/acts/entry-change'
import { nameOf, nameTogether } from '#domain/agenda/acts/name-act'
import type { AgendaDraft, DraftContribution, DraftItem, DraftSlot } from '#domain/agenda/agenda-draft'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const draft = draftAgenda({
  slots: [draftSlot('s', '09:00', '10:00', { itemId: 'i', rank: 1 }), draftSlot('t', '10:00', '11:00', { itemId: 'j', rank: 2 })],
  items: [draftItem('i', { listRank: 1 }), draftItem('j', { listRank: 2 })],
  parts: [draftPart('p', 's', { rank: 1 })],
  contributions: [
    draftContribution('x', 's', { state: 'KG', rank: 1 }),
    draftContribution('y', 's', { name: null, position: inEnglish('Head of Unit'), organizationId: 'o1', rank: 2 }),
    draftContribution('l', 't', { name: null, role: 'line', text: inEnglish('All delegations') }),
  ],
})
const [I, J, P] = ['Item i', 'Item j', 'Part p'].map(inEnglish)

/** What an act is called, either way: done, and done backwards. */
const called = (after: AgendaDraft) => nameOf(changesBetween(draft, after), draft, after)
const undone = (after: AgendaDraft) => nameOf(changesBetween(after, draft), after, draft)
const slots = (...more: Partial<DraftSlot>[]) => ({ ...draft, slots: draft.slots.map((slot, at) => ({ ...slot, ...more[at] })) })
const items = (...more: Partial<DraftItem>[]) => ({ ...draft, items: draft.items.map((item, at) => ({ ...item, ...more[at] })) })
const people = (...more: Partial<DraftContribution>[]) => ({
  ...draft,
  contributions: draft.contributions.map((entry, at) => ({ ...entry, ...more[at] })),
})

describe('a save is called by what it changed', () => {
  test('of days: added, taken out, and their heading', () => {
    const longer = { ...draft, days: [...draft.days, draftDay('d3', '2027-10-07')] }
    expect([called(longer), undone(longer)]).toEqual([
      { code: 'day-added', date: '2027-10-07' },
      { code: 'day-removed', date: '2027-10-07' },
    ])
    const headed = { ...draft, days: draft.days.map((day) => ({ ...day, note: inEnglish('In the morning') })) }
    expect(called(headed)).toEqual({ code: 'day-edited', date: '2027-10-05' })
  })

  test('of slots: moved in time or to another day, stretched, exchanged, put in another order, and the rest', () => {
    expect([
      called(slots({ start: '09:30', end: '10:30' })),
      called(slots({ start: null, end: null })),
      called(slots({}, { dayId: 'd2' })),
      called(slots({ end: '10:30' })),
      called(slots({ end: null })),
      called(slots({ start: '10:00', end: '11:00' }, { start: '09:00', end: '10:00' })),
      called(slots({ rank: 2 }, { rank: 1 })),
      called(slots({ kind: 'meal' })),
      called(slots({ kind: 'meal', rank: 3 }, { kind: 'meal' })),
    ]).toEqual([
      { code: 'slot-moved', title: I, time: '09:30' },
      { code: 'slot-moved', title: I, time: null },
      { code: 'slot-moved', title: J, time: '10:00', date: '2027-10-06' },
      { code: 'slot-stretched', title: I, time: '10:30' },
      { code: 'slot-stretched', title: I, time: null },
      { code: 'slots-exchanged', title: I },
      { code: 'slots-reordered', date: '2027-10-05' },
      { code: 'slot-edited', title: I },
      { code: 'slot-edited', title: I },
    ])
  })

  test('of a slot added or taken out, by its title, whatever else moved with it', () => {
    const added = {
      ...slots({ rank: 2 }, { rank: 3 }),
      items: [...draft.items, draftItem('n')],
      slots: [...slots({ rank: 2 }, { rank: 3 }).slots, draftSlot('u', '08:00', null, { itemId: 'n' })],
    }
    expect([called(added), undone(added)]).toEqual([
      { code: 'slot-added', title: inEnglish('Item n') },
      { code: 'slot-removed', title: inEnglish('Item n') },
    ])
  })

  test('of parts: added, taken out, moved, edited', () => {
    const longer = { ...draft, parts: [...draft.parts, draftPart('q', 's')] }
    const parts = (more: object) => ({ ...draft, parts: draft.parts.map((part) => ({ ...part, ...more })) })
    expect([called(longer), undone(longer), called(parts({ rank: 2 })), called(parts({ start: '09:10' }))]).toEqual([
      { code: 'part-added', title: inEnglish('Part q') },
      { code: 'part-removed', title: inEnglish('Part q') },
      { code: 'part-moved', title: P },
      { code: 'part-edited', title: P },
    ])
  })

  test('of items: a title, the rest, put on the list or taken off it, and its order', () => {
    const another = { ...draft, items: [...draft.items, draftItem('n', { listRank: 3 })] }
    expect([
      called(items({ title: inEnglish('New') })),
      called(items({ title: inEnglish('New'), number: '1' })),
      called(items({ number: '1' })),
      called(items({ listRank: null })),
      undone(items({ listRank: null })),
      called(items({ listRank: 2 }, { listRank: 1 })),
      called(another),
      undone(another),
    ]).toEqual([
      { code: 'title-edited', title: inEnglish('New') },
      { code: 'item-edited', title: inEnglish('New') },
      { code: 'item-edited', title: I },
      { code: 'item-removed', title: I },
      { code: 'item-added', title: I },
      { code: 'items-reordered' },
      { code: 'item-added', title: inEnglish('Item n') },
      { code: 'item-removed', title: inEnglish('Item n') },
    ])
  })

  test('of people, by their name, or by the post, the line, the State or the organisation where nobody is named', () => {
    const [x, y, line] = [
      { who: inEnglish('Name of x'), side: 'KG' },
      { who: inEnglish('Head of Unit'), side: 'o1' },
      { who: inEnglish('All delegations'), side: null },
    ]
    const fewer = { ...draft, contributions: draft.contributions.slice(1) }
    expect([
      called(people({ rank: 2 }, { rank: 1 })),
      called(people({ partId: 'p' })),
      called(people({}, { slotId: 't' })),
      called(people({}, { status: 'declined' })),
      called(people({ status: 'tbc', minutes: 5 })),
      called(people({ minutes: 5, rank: 2 }, { minutes: 5 })),
      called(people({}, {}, { minutes: 5 })),
      called(fewer),
      undone(fewer),
    ]).toEqual([
      { code: 'person-moved', ...x },
      { code: 'person-moved', ...x },
      { code: 'person-moved', ...y },
      { code: 'status-changed', ...y, status: 'declined' },
      { code: 'person-edited', ...x },
      { code: 'person-edited', ...x },
      { code: 'person-edited', ...line },
      { code: 'person-removed', ...x },
      { code: 'person-added', ...x },
    ])
  })

  test('what matters most gives the name: a day before a slot, a slot before its people', () => {
    const moved = slots({ start: '09:30' })
    expect(called({ ...people({ minutes: 5 }), slots: moved.slots })?.code).toBe('slot-moved')
    expect(called({ ...moved, days: draft.days.slice(0, 1) })?.code).toBe('day-removed')
    expect(called(draft)).toBeNull()
  })
})

test('an act of several changes has a name of its own, with what it is about: a slot, an item, a part, a person, also one taken out', () => {
  const after = { ...draft, slots: draft.slots.slice(1), items: draft.items.slice(1) }
  const about = (id: string) => nameTogether({ code: 'mended', count: 2, about: id }, draft, after)
  expect([nameTogether({ code: 'pushed', time: '09:30' }, draft, after), ...['t', 'i', 'p', 'x', 'nothing'].map(about)]).toEqual([
    { code: 'pushed', time: '09:30' },
    { code: 'mended', count: 2, title: J },
    { code: 'mended', count: 2, title: I },
    { code: 'mended', count: 2, title: P },
    { code: 'mended', count: 2, who: inEnglish('Name of x') },
    { code: 'mended', count: 2, title: null },
  ])
})
