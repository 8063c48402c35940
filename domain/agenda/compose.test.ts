import { expect, test } from 'vitest'
import { compose } from '#domain/agenda/compose'
import { subItemLabel } from '#domain/agenda/draft-order'
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
  const named = (id: string) => ({ ...plain, id, name: inEnglish(`Name of ${id}`) })
  expect(compose(draft, new Map([['iom', 'IOM']]))).toEqual({
    format: 1,
    meeting,
    days: [
      {
        date: '2027-10-05',
        slots: [
          {
            id: 'early',
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
                title: inEnglish('Part p'),
                abstract: inEnglish('About the part'),
                contributions: [
                  { ...named('c'), organizationId: 'nobody knows' },
                  { ...plain, id: 'line', role: 'line', name: null, text: inEnglish('Discussion') },
                  named('old line'),
                ],
              },
              { id: 'untitled', title: { original: 'en' }, abstract: null, contributions: [] },
            ],
          },
          {
            id: 'late',
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
        slots: [
          {
            id: 'next day',
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

test('sub-items are lettered a to z, then aa, ab and so on', () => {
  expect([0, 1, 25, 26, 27, 52, 701, 702].map(subItemLabel)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba', 'zz', 'aaa'])
})
