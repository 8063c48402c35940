import { expect, test } from 'vitest'
import { hasTooManyEntries, MOST_ENTRIES, tooLongWords } from '#domain/agenda/accepting/too-long-words'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const long = (length: number) => 'x'.repeat(length)
const words = (length: number) => ({ original: 'en' as const, ru: long(length) })

/** Each field that holds words, with the most signs it may have. */
const FIELDS: [string, number, (length: number) => Partial<AgendaDraft>][] = [
  ['the heading of a day', 500, (length) => ({ days: [draftDay('d', '2027-10-05', { title: words(length) })] })],
  ['the note of a day', 20_000, (length) => ({ days: [draftDay('d', '2027-10-05', { note: words(length) })] })],
  ['the place of a day', 200, (length) => ({ days: [draftDay('d', '2027-10-05', { place: words(length) })] })],
  ['words instead of a time', 200, (length) => ({ slots: [draftSlot('s', null, null, { when: words(length) })] })],
  ['the place of a slot', 200, (length) => ({ slots: [draftSlot('s', null, null, { place: words(length) })] })],
  ['the number of an item', 12, (length) => ({ items: [draftItem('i', { number: long(length) })] })],
  ['the title of an item', 500, (length) => ({ items: [draftItem('i', { title: words(length) })] })],
  ['the abstract of an item', 20_000, (length) => ({ items: [draftItem('i', { abstract: words(length) })] })],
  ['a label', 12, (length) => ({ items: [draftItem('i', { subItems: [{ id: 'a', label: long(length), text: inEnglish('A') }] })] })],
  ['a sub-item', 1_000, (length) => ({ items: [draftItem('i', { subItems: [{ id: 'a', text: words(length) }] })] })],
  [
    'the title of a paper',
    1_000,
    (length) => ({ items: [draftItem('i', { papers: [{ id: 'a', symbol: null, title: words(length), href: null }] })] }),
  ],
  [
    'the symbol of a paper',
    200,
    (length) => ({ items: [draftItem('i', { papers: [{ id: 'a', symbol: long(length), title: null, href: null }] })] }),
  ],
  ['the title of a part', 500, (length) => ({ parts: [draftPart('p', 's', { title: words(length) })] })],
  ['the abstract of a part', 20_000, (length) => ({ parts: [draftPart('p', 's', { abstract: words(length) })] })],
  ['the place of a part', 200, (length) => ({ parts: [draftPart('p', 's', { place: words(length) })] })],
  ['the words of a role', 200, (length) => ({ contributions: [draftContribution('x', 's', { roleLabel: words(length) })] })],
  ['a name', 200, (length) => ({ contributions: [draftContribution('x', 's', { name: words(length) })] })],
  ['an honorific', 1_000, (length) => ({ contributions: [draftContribution('x', 's', { honorific: words(length) })] })],
  ['a position', 1_000, (length) => ({ contributions: [draftContribution('x', 's', { position: words(length) })] })],
  ['a line', 1_000, (length) => ({ contributions: [draftContribution('x', 's', { text: words(length) })] })],
  ['a topic', 500, (length) => ({ contributions: [draftContribution('x', 's', { topic: words(length) })] })],
]

test.each(FIELDS)('%s may have %i signs, in each language, and not one more', (_, most, made) => {
  expect([tooLongWords(draftAgenda(made(most))), tooLongWords(draftAgenda(made(most + 1)))]).toEqual([
    null,
    { words: long(most + 1), max: most },
  ])
})

test('a draft may have two thousand entries of each kind', () => {
  const many = (count: number): Record<string, Partial<AgendaDraft>> => {
    const ids = Array.from({ length: count }, (_, at) => `e${at}`)
    return {
      slots: { slots: ids.map((id) => draftSlot(id, null, null)) },
      items: { items: ids.map((id) => draftItem(id)) },
      parts: { parts: ids.map((id) => draftPart(id, 's')) },
      contributions: { contributions: ids.map((id) => draftContribution(id, 's')) },
    }
  }
  const tooMany = (count: number) => Object.entries(many(count)).map(([kind, more]) => [kind, hasTooManyEntries(draftAgenda(more))])
  expect(tooMany(MOST_ENTRIES).map(([, found]) => found)).toEqual([false, false, false, false])
  expect(tooMany(MOST_ENTRIES + 1).map(([, found]) => found)).toEqual([true, true, true, true])
})
