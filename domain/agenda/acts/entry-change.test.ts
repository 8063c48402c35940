import { describe, expect, test } from 'vitest'
import { applyChanges } from '#domain/agenda/acts/apply-changes'
import { changesBetween, deltaBetween, type EntryChange, inverse } from '#domain/agenda/acts/entry-change'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const opening = draftSlot('s', '09:00', '10:00', { itemId: 'i' })
const lunch = draftSlot('t', '12:00', null, { itemId: 'j', dayId: 'd2' })
const draft = draftAgenda({
  slots: [opening, lunch],
  items: [draftItem('i'), draftItem('j'), draftItem('k')],
  parts: [draftPart('p', 's', { deals: [{ itemId: 'k', subItemIds: null }] })],
  contributions: [draftContribution('x', 's', { partId: 'p' }), draftContribution('y', 't')],
})
const titled = (title: AgendaDraft['items'][number]['title'], more: object = {}) => ({
  ...draft,
  items: draft.items.map((item) => (item.id === 'i' ? { ...item, title, ...more } : item)),
})
const withSlot = (more: Partial<DraftSlot>) => ({ ...draft, slots: [{ ...opening, ...more }, lunch] })
/** The entries of a draft without the numbers of their versions. */
const said = ({ meeting: _, ...lists }: AgendaDraft) => JSON.parse(JSON.stringify(lists).replace(/"version":\d+/g, '"version":0'))

/** Drafts that differ from the first in one way each. */
const LATER: [string, AgendaDraft][] = [
  ['a slot moved to another day', withSlot({ dayId: 'd2', start: '15:00', end: '16:00' })],
  ['a title in another language', titled({ original: 'en', en: 'Item i', ru: 'Пункт', renders: { ru: 'Item i' } })],
  ['a title taken out', titled(null)],
  ['a title whose original changed', titled({ original: 'ru', ru: 'Пункт', en: 'Item i' })],
  ['sub-items', titled(inEnglish('Item i'), { subItems: [{ id: 'a', text: inEnglish('First') }] })],
  ['a demonstration’s words', titled({ original: 'en', en: 'Item i', demonstration: true })],
  ['a slot taken out, with who appears in it', { ...draft, slots: [opening], contributions: draft.contributions.slice(0, 1) }],
  ['a day added', { ...draft, days: [...draft.days, draftDay('d3', '2027-10-07', { note: inEnglish('Excursion') })] }],
  [
    'a part and a person added',
    {
      ...draft,
      parts: [...draft.parts, draftPart('q', 't', { title: { original: 'kk', kk: 'Бөлім' } })],
      contributions: [...draft.contributions, draftContribution('z', 't', { partId: 'q', name: null })],
    },
  ],
]

describe('what an act did', () => {
  test.each(LATER)('%s: done again it makes the later draft, and the way back the earlier', (_, later) => {
    const changes = changesBetween(draft, later)
    expect(said(applyChanges(draft, changes) ?? draft)).toEqual(said(later))
    expect(said(applyChanges(later, inverse(changes)) ?? later)).toEqual(said(draft))
  })

  test('is told field by field, each language apart, without versions', () => {
    const later = titled({ original: 'en', en: 'Item i', ru: 'Пункт', renders: { ru: 'Item i' } }, { version: 7 })
    expect(changesBetween(draft, later)).toEqual([
      {
        list: 'items',
        id: 'i',
        before: { 'title.ru': null, 'title.renders.ru': null },
        after: { 'title.ru': 'Пункт', 'title.renders.ru': 'Item i' },
      },
    ])
    const [gone, added] = changesBetween({ ...draft, parts: [] }, { ...draft, contributions: [], parts: [draftPart('p', 's')] }).slice(-3)
    expect([gone?.list, gone?.id, gone?.before?.id, gone?.after]).toEqual(['parts', 'p', undefined, expect.objectContaining({ id: 'p' })])
    expect([added?.list, added?.id, added?.after]).toEqual(['contributions', 'x', null])
    expect(Object.keys(added?.before ?? {})).not.toContain('version')
  })

  test('is nothing where only versions differ', () => {
    expect(changesBetween(draft, { ...draft, slots: draft.slots.map((slot) => ({ ...slot, version: 9 })) })).toEqual([])
  })
})

describe('an act done again or undone on a draft that has moved on', () => {
  const edit = changesBetween(draft, withSlot({ start: '09:30', end: '10:30' }))

  test('keeps what others changed elsewhere: another field, another language', () => {
    const theirs = withSlot({ kind: 'meal', version: 4 })
    expect(applyChanges(theirs, edit)?.slots).toEqual([{ ...opening, kind: 'meal', version: 4, start: '09:30', end: '10:30' }, lunch])
    const russian = changesBetween(draft, titled({ original: 'en', en: 'Item i', ru: 'Пункт' }))
    expect(applyChanges(titled(inEnglish('Another title')), russian)?.items[0]?.title).toEqual({
      original: 'en',
      en: 'Another title',
      ru: 'Пункт',
    })
  })

  test('is refused where a field of it says something else now, or its entry is gone', () => {
    expect(applyChanges(withSlot({ start: '11:00', end: '12:00' }), edit)).toBeNull()
    expect(applyChanges({ ...draft, slots: [lunch] }, edit)).toBeNull()
  })

  test('takes out only what is wholly as it was, and puts in only what is not there', () => {
    const without = { ...draft, contributions: [], slots: [lunch], parts: [] }
    const removal = changesBetween(draft, without)
    expect(applyChanges(withSlot({ kind: 'meal' }), removal)).toBeNull()
    expect(applyChanges(draft, inverse(removal))).toBeNull()
    expect(applyChanges(draft, [{ list: 'slots', id: 'new', before: null, after: null }])).toBeNull()
  })

  test('is refused where what results is no agenda', () => {
    const on = (list: EntryChange['list'], id: string, before: object | null, after: object | null): EntryChange => ({
      list,
      id,
      before: before === null ? null : { ...before },
      after: after === null ? null : { ...after },
    })
    const field = (list: EntryChange['list'], id: string, name: string, from: unknown, to: unknown) =>
      on(list, id, { [name]: from }, { [name]: to })
    const apply = (...changes: EntryChange[]) => applyChanges(draft, changes)
    // Two days of one date; a slot without its day, its item, or a start; a part or a person without a place; a deal with what is gone.
    expect([
      apply(field('days', 'd2', 'date', '2027-10-06', '2027-10-05')),
      apply(field('slots', 's', 'dayId', 'd1', 'gone')),
      apply(field('slots', 's', 'itemId', 'i', 'gone')),
      apply(field('slots', 's', 'start', '09:00', null)),
      apply(field('parts', 'p', 'slotId', 's', 'gone')),
      apply(field('parts', 'p', 'end', null, '10:00')),
      apply(field('contributions', 'y', 'slotId', 't', 'gone')),
      apply(field('contributions', 'y', 'partId', null, 'p')),
      apply(...changesBetween(draft, { ...draft, items: draft.items.slice(0, 2) })),
    ]).toEqual(Array(9).fill(null))
    // Of two parts one would lose its slot: a part that still has one does not stand for it.
    const parted = { ...draft, parts: [draftPart('p', 's'), draftPart('q', 't')], contributions: [] }
    const withoutSlot = changesBetween(parted, { ...parted, slots: [lunch] })
    const withoutBoth = changesBetween(parted, { ...parted, slots: [lunch], parts: parted.parts.slice(1) })
    expect([applyChanges(parted, withoutSlot), applyChanges(parted, withoutBoth)?.parts.map(({ id }) => id)]).toEqual([null, ['q']])
    expect(apply(field('contributions', 'y', 'slotId', 't', 's'))?.contributions[1]?.slotId).toBe('s')
    // An item that was not there before either is the affair of another act.
    const dealing = { ...draft, items: draft.items.slice(0, 2) }
    expect(applyChanges(dealing, edit)?.slots[0]?.start).toBe('09:30')
  })
})

test('what a save answers: entries that are new or have another version, and those that are gone, each by its kind', () => {
  const later: AgendaDraft = {
    ...draft,
    days: [draftDay('d1', '2027-10-05', { version: 2 }), draftDay('d3', '2027-10-07')],
    items: [draftItem('i', { version: 2 }), draftItem('n')],
    slots: [{ ...opening, version: 2 }],
    parts: [draftPart('q', 's')],
    contributions: [draftContribution('y', 's', { version: 2 })],
  }
  expect(deltaBetween(draft, later)).toEqual({
    days: later.days,
    items: later.items,
    slots: later.slots,
    parts: later.parts,
    contributions: later.contributions,
    removed: [
      { kind: 'day', id: 'd2' },
      { kind: 'item', id: 'j' },
      { kind: 'item', id: 'k' },
      { kind: 'slot', id: 't' },
      { kind: 'part', id: 'p' },
      { kind: 'contribution', id: 'x' },
    ],
  })
  expect(deltaBetween(draft, draft)).toEqual({ days: [], items: [], slots: [], parts: [], contributions: [], removed: [] })
})
