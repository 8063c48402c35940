import { expect, test } from 'vitest'
import { STATUSES } from '#domain/agenda/agenda-terms'
import { compose } from '#domain/agenda/compose'
import { inOrder, subItemLabel } from '#domain/agenda/draft-order'
import { draftAgenda, draftContribution, draftItem, draftPart, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'

test('a draft becomes the whole document: days and slots in order, slots with their items, people with their organisations', () => {
  const minister = {
    honorific: inEnglish('Ms'),
    position: inEnglish('Minister'),
    topic: inEnglish('Topic'),
    personId: 'person',
    state: 'KG',
  }
  const draft = draftAgenda({
    slots: [
      draftSlot('late', '10:00', null, { kind: 'meal' }),
      draftSlot('early', '09:00', '10:00', { itemId: 'i' }),
      draftSlot('next day', '08:00', '09:00', { dayId: 'd2', itemId: 'i', continued: true }),
    ],
    items: [
      draftItem('i', {
        abstract: inEnglish('About it'),
        purpose: 'decision',
        subItems: [
          { id: 'x', text: inEnglish('First') },
          { id: 'y', text: inEnglish('Second') },
        ],
      }),
    ],
    parts: [draftPart('p', 'early', { abstract: inEnglish('About the part') }), draftPart('untitled', 'early', { rank: 1, title: null })],
    contributions: [
      draftContribution('b', 'early', { rank: 2, organizationId: 'iom', status: 'tbc', attendance: 'video' }),
      draftContribution('a', 'early', { rank: 1, ...minister }),
      draftContribution('c', 'early', { partId: 'p', organizationId: 'nobody knows' }),
      draftContribution('line', 'early', { partId: 'p', rank: 1, role: 'line', name: null, text: inEnglish('Discussion') }),
      draftContribution('old line', 'early', { partId: 'p', rank: 2, text: inEnglish('Left behind') }),
    ],
  })
  const plain = {
    role: 'presenter',
    roleLabel: null,
    joins: false,
    minutes: null,
    personId: null,
    state: null,
    organizationId: null,
    organization: null,
    honorific: null,
    position: null,
    status: 'confirmed',
    attendance: 'in-person',
    topic: null,
    text: null,
  }
  const bare = { when: null, place: null, access: null, number: null, papers: [], deals: [] }
  const heading = { title: null, note: null, place: null }
  const named = (id: string) => ({ ...plain, id, name: inEnglish(`Name of ${id}`) })
  expect(compose(draft, new Map([['iom', 'IOM']]))).toEqual({
    format: 2,
    meeting,
    standing: null,
    items: [],
    days: [
      {
        date: '2027-10-05',
        ...heading,
        slots: [
          {
            id: 'early',
            ...bare,
            start: '09:00',
            end: '10:00',
            purpose: 'decision',
            kind: 'session',
            itemId: 'i',
            title: inEnglish('Item i'),
            continued: false,
            abstract: inEnglish('About it'),
            subItems: [
              { label: 'a', text: inEnglish('First') },
              { label: 'b', text: inEnglish('Second') },
            ],
            contributions: [
              { ...named('a'), ...minister },
              { ...named('b'), organizationId: 'iom', organization: 'IOM', status: 'tbc', attendance: 'video' },
            ],
            parts: [
              {
                id: 'p',
                start: null,
                end: null,
                place: null,
                deals: [],
                title: inEnglish('Part p'),
                abstract: inEnglish('About the part'),
                contributions: [
                  { ...named('c'), organizationId: 'nobody knows' },
                  { ...plain, id: 'line', role: 'line', name: null, text: inEnglish('Discussion') },
                  named('old line'),
                ],
              },
              {
                id: 'untitled',
                start: null,
                end: null,
                place: null,
                title: { original: 'en' },
                abstract: null,
                deals: [],
                contributions: [],
              },
            ],
          },
          {
            id: 'late',
            ...bare,
            start: '10:00',
            end: null,
            purpose: null,
            kind: 'meal',
            itemId: 'i-late',
            title: { original: 'en' },
            continued: false,
            abstract: null,
            subItems: [],
            contributions: [],
            parts: [],
          },
        ],
      },
      {
        date: '2027-10-06',
        ...heading,
        slots: [
          {
            id: 'next day',
            ...bare,
            start: '08:00',
            end: '09:00',
            purpose: 'decision',
            kind: 'session',
            itemId: 'i',
            title: inEnglish('Item i'),
            continued: true,
            abstract: null,
            subItems: [],
            contributions: [],
            parts: [],
          },
        ],
      },
    ],
  })
})

test('the list of items stands in its order with numbers, labels and papers; slots and parts say which of them they deal with', () => {
  const sub = (id: string, label?: string | null) => ({ id, ...(label === undefined ? {} : { label }), text: inEnglish(`Sub-item ${id}`) })
  const paper = { symbol: 'AP/SOM/6/1', title: inEnglish('A paper'), href: 'https://example.org/1' }
  const three = [sub('x'), sub('y', null), sub('z', 'iv')]
  const draft = draftAgenda({
    items: [
      draftItem('second', { listRank: 2, number: '7.1', subItems: three, papers: [{ id: 'p', ...paper }] }),
      draftItem('first', { listRank: 1, number: 'IV' }),
      draftItem('off the list', { number: '9' }),
      draftItem('unlisted'),
    ],
    slots: [
      draftSlot('all of it', null, null, { itemId: 'second', when: inEnglish('All day') }),
      draftSlot('some', '10:00', '11:00', { itemId: 'second', continued: true, subItemIds: ['z', 'gone'] }),
      draftSlot('others', '11:00', '01:30', {
        itemId: 'off the list',
        place: inEnglish('Hall A'),
        access: 'closed',
        // What was taken off the list is kept in the draft and not printed.
        deals: ['first', 'unlisted', 'removed'].map((itemId) => ({ itemId, subItemIds: null })),
      }),
    ],
    parts: [
      draftPart('part', 'others', {
        start: '11:10',
        end: '11:20',
        place: inEnglish('Hall B'),
        deals: [{ itemId: 'second', subItemIds: ['y'] }],
      }),
    ],
  })
  const document = compose(draft, new Map())
  const labelled = [
    { id: 'x', label: 'a', text: inEnglish('Sub-item x') },
    { id: 'y', label: null, text: inEnglish('Sub-item y') },
    { id: 'z', label: 'iv', text: inEnglish('Sub-item z') },
  ]
  expect(document.items).toEqual([
    { id: 'first', number: 'IV', title: inEnglish('Item first'), abstract: null, purpose: null, subItems: [], papers: [] },
    { id: 'second', number: '7.1', title: inEnglish('Item second'), abstract: null, purpose: null, subItems: labelled, papers: [paper] },
  ])
  const printed = labelled.map(({ label, text }) => ({ label, text }))
  expect(
    document.days[0]?.slots.map(({ id, start, end, when, number, subItems, papers, deals }) => [
      id,
      start,
      end,
      when,
      number,
      subItems,
      papers,
      deals,
    ]),
  ).toEqual([
    ['all of it', null, null, inEnglish('All day'), '7.1', printed, [paper], [{ itemId: 'second', subItemIds: null }]],
    ['some', '10:00', '11:00', null, '7.1', [printed[2]], [], [{ itemId: 'second', subItemIds: ['z'] }]],
    ['others', '11:00', '01:30', null, '9', [], [], [{ itemId: 'first', subItemIds: null }]],
  ])
  expect(document.days[0]?.slots[2]?.parts[0]).toEqual({
    id: 'part',
    start: '11:10',
    end: '11:20',
    place: inEnglish('Hall B'),
    title: inEnglish('Part part'),
    abstract: null,
    deals: [{ itemId: 'second', subItemIds: ['y'] }],
    contributions: [],
  })
})

test('nobody who declined is in the document, and who is invited is to be confirmed', () => {
  const draft = draftAgenda({
    slots: [draftSlot('s', '09:00', '10:00')],
    contributions: STATUSES.map((status, rank) => draftContribution(status, 's', { rank, status })),
  })
  const [slot] = compose(draft, new Map()).days[0]?.slots ?? []
  expect(slot?.contributions.map(({ id, status }) => [id, status])).toEqual([
    ['invited', 'tbc'],
    ['tbc', 'tbc'],
    ['confirmed', 'confirmed'],
  ])
})

test('a topic stays with those who share it when the first of them declines', () => {
  const draft = draftAgenda({
    slots: [draftSlot('s', '09:00', '10:00')],
    items: [draftItem('i-s')],
    contributions: [
      draftContribution('a', 's', { rank: 0, status: 'declined', topic: inEnglish('Data') }),
      draftContribution('b', 's', { rank: 1, status: 'confirmed', joins: true }),
    ],
  })
  const [slot] = compose(draft, new Map()).days[0]?.slots ?? []
  expect(slot?.contributions.map(({ id, joins, topic }) => [id, joins, topic])).toEqual([['b', false, inEnglish('Data')]])
})

test('a slot without a time follows the last one with a time whose rank is lower, and those at one place follow each other by rank', () => {
  const placed = (id: string, start: string | null, rank: number) => draftSlot(id, start, null, { rank })
  const order = (...slots: ReturnType<typeof placed>[]) => inOrder(slots).map(({ id }) => id)
  expect(order(placed('after lunch', null, 3), placed('lunch', '12:00', 2), placed('opening', '09:00', 1))).toEqual([
    'opening',
    'lunch',
    'after lunch',
  ])
  expect(order(placed('added early', '08:00', 9), placed('evening', null, 5), placed('opening', '09:00', 1))).toEqual([
    'added early',
    'opening',
    'evening',
  ])
  expect(order(placed('second', null, 2), placed('first', null, 1), placed('opening', '09:00', 3))).toEqual(['first', 'second', 'opening'])
})

test('sub-items are lettered a to z, then aa, ab and so on', () => {
  expect([0, 1, 25, 26, 27, 52, 701, 702].map(subItemLabel)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba', 'zz', 'aaa'])
})
