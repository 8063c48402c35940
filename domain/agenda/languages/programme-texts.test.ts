import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withPending } from '#domain/agenda/agenda-optimistic'
import { completeness } from '#domain/agenda/languages/completeness'
import { programmeTexts } from '#domain/agenda/languages/programme-texts'
import { allTexts, proposer } from '#domain/agenda/languages/proposals'
import { savesOfTexts } from '#domain/agenda/languages/write-texts'
import type { Save } from '#domain/saving/save-queue'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { anyDraft } from '#harness/any-draft'
import { draftAgenda, draftContribution, draftItem, draftPart, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'

// All texts of a draft side by side: what is translated once, what is missing or out of date, and what is known already.

const translated = (en: string, ru: string): LocalizedText => ({ original: 'en', en, ru, renders: { ru: en } })
const stale = (en: string, ru: string, was: string): LocalizedText => ({ original: 'en', en, ru, renders: { ru: was } })

const DRAFT = draftAgenda({
  meeting: { ...meeting, theme: inEnglish('Asylum'), venue: translated('Orion Hotel', 'Отель «Орион»') },
  days: [
    { id: 'd2', date: '2027-10-06', version: 1, title: null, note: inEnglish('Buses at eight'), place: inEnglish('Main hall') },
    { id: 'd1', date: '2027-10-05', version: 1, title: inEnglish('First day'), note: null, place: null },
  ],
  slots: [
    draftSlot('open', '09:00', '10:00', { itemId: 'i1', place: inEnglish('Main hall') }),
    draftSlot('later', '11:00', '12:00', { itemId: 'i1', continued: true, when: inEnglish('never printed') }),
    draftSlot('untimed', null, null, { itemId: 'i3', dayId: 'd2', when: inEnglish('After the plenary') }),
  ],
  items: [
    draftItem('i1', {
      title: stale('Opening in the small hall', 'Открытие', 'Opening'),
      abstract: inEnglish('About it'),
      subItems: [{ id: 'a', text: inEnglish('First point') }],
      papers: [{ id: 'p', symbol: 'AP/1', title: inEnglish('Concept note'), href: null }],
    }),
    draftItem('i2', { title: inEnglish('On the list alone'), listRank: 0 }),
    draftItem('i3', { title: inEnglish('Visit') }),
  ],
  parts: [draftPart('part', 'open', { title: inEnglish('A part') })],
  contributions: [
    draftContribution('one', 'open', { name: inEnglish('A. B.'), position: inEnglish('Minister'), honorific: inEnglish('Mr.') }),
    draftContribution('two', 'open', {
      partId: 'part',
      name: inEnglish('A. B.'),
      position: translated('Minister', 'Министр'),
      topic: inEnglish('Borders'),
    }),
    draftContribution('three', 'later', { name: inEnglish('C. D.'), position: translated('Minister', 'Министр иностранных дел') }),
    // Its topic is that of the one above.
    draftContribution('four', 'later', { rank: 1, joins: true, name: inEnglish('C. D.'), topic: inEnglish('Not printed') }),
    draftContribution('line', 'later', { role: 'line', name: null, text: inEnglish('Statements') }),
  ],
})

const said = (language: Locale) =>
  programmeTexts(DRAFT, language).map(({ kind, id, texts }) => [
    `${kind} ${id}`,
    ...texts.map(
      ({ field, text, state, spots }) =>
        `${field}: ${text[language] ?? text.en} (${state}${spots.length > 1 ? `, ${spots.length} places` : ''})`,
    ),
  ])

test('every text is listed in the order of the programme, people and places once for each wording', () => {
  expect(said('ru')).toEqual([
    ['meeting m', 'title: 6th SOM (missing)', 'theme: Asylum (missing)', 'venue: Отель «Орион» (done)'],
    ['item i2', 'title: On the list alone (missing)'],
    ['day d1', 'title: First day (missing)'],
    [
      'slot open',
      'title: Открытие (stale)',
      'abstract: About it (missing)',
      'subItem: First point (missing)',
      'paper: Concept note (missing)',
      'place: Main hall (missing, 2 places)',
      'honorific: Mr. (missing)',
      'name: A. B. (missing, 2 places)',
      // In one of its places it has no Russian yet.
      'position: Министр (missing, 2 places)',
      'title: A part (missing)',
      'topic: Borders (missing)',
    ],
    ['slot later', 'name: C. D. (missing, 2 places)', 'position: Министр иностранных дел (done)', 'text: Statements (missing)'],
    ['day d2', 'note: Buses at eight (missing)'],
    ['slot untimed', 'when: After the plenary (missing)', 'title: Visit (missing)'],
  ])
})

test('what a part says of itself is told with its title', () => {
  const draft = draftAgenda({
    slots: [draftSlot('s', '09:00', '10:00', { itemId: 'i' })],
    items: [draftItem('i')],
    parts: [draftPart('p', 's', { title: inEnglish('A part'), abstract: inEnglish('Words'), place: inEnglish('Hall B') })],
  })
  const texts = programmeTexts(draft, 'ru').flatMap((one) => one.texts.map(({ field, of }) => [field, of?.en]))
  expect(texts.slice(-2)).toEqual([
    ['abstract', 'A part'],
    ['place', 'A part'],
  ])
})

test('a listed item is told where it is on, and else before the days; a day or a slot without texts of its own is not there', () => {
  const draft = draftAgenda({
    slots: [draftSlot('first', '09:00', '10:00', { itemId: 'a' }), draftSlot('again', '11:00', '12:00', { itemId: 'a', continued: true })],
    items: [draftItem('b', { listRank: 1 }), draftItem('a', { listRank: 0 })],
  })
  expect(programmeTexts(draft, 'ru').map(({ kind, id, texts }) => [kind, id, texts.map(({ text }) => text.en)])).toEqual([
    ['meeting', 'm', ['6th SOM']],
    ['item', 'b', ['Item b']],
    ['slot', 'first', ['Item a']],
  ])
})

test('how complete each language is counts the same texts', () => {
  expect(completeness(DRAFT)).toEqual([
    { locale: 'en', texts: 20, written: 20, stale: 0 },
    { locale: 'ru', texts: 21, written: 3, stale: 1 },
    { locale: 'kk', texts: 20, written: 0, stale: 0 },
  ])
  expect(completeness(draftAgenda({ slots: [], items: [], days: [] })).map(({ texts }) => texts)).toEqual([1, 1, 1])
})

test('words are proposed from this programme, then from what is nearest, and taken unasked only where nothing stands against them', () => {
  const propose = proposer(
    DRAFT,
    [
      [{ en: 'C. D.', ru: 'К. Д.' }],
      [
        { en: 'C. D.', ru: 'Ц. Д.' },
        { ru: 'Посещение', en: 'Visit' },
      ],
    ],
    'ru',
  )
  const found = Object.fromEntries(allTexts(DRAFT, 'ru').map(({ text }) => [text.en, propose(text)]))
  expect(found).toMatchObject({
    // Two wordings stand in this very programme.
    Minister: { options: ['Министр', 'Министр иностранных дел'], sure: null },
    'C. D.': { options: ['К. Д.', 'Ц. Д.'], sure: 'К. Д.' },
    Visit: { options: ['Посещение'], sure: 'Посещение' },
    'Concept note': { options: ['Концептуальная записка'], sure: 'Концептуальная записка' },
    'Mr.': { options: ['г-н'], sure: 'г-н' },
    Borders: { options: [], sure: null },
    // What is out of date proposes nothing.
    'Opening in the small hall': { options: [], sure: null },
  })
})

test('several texts of one entry are one save, and lists keep what was not touched', () => {
  const texts = allTexts(DRAFT, 'ru').filter(
    ({ field }) => field === 'theme' || field === 'subItem' || field === 'paper' || field === 'position' || field === 'abstract',
  )
  const written = texts.map(({ spots, field }) => ({ spots, wording: `${field} по-русски` }))
  expect(savesOfTexts(DRAFT, [], 'ru', written)).toEqual([
    {
      verb: 'edit-item',
      target: 'i1',
      input: {
        abstract: { ru: 'abstract по-русски' },
        subItems: [{ id: 'a', text: { ru: 'subItem по-русски' } }],
        papers: [{ id: 'p', symbol: 'AP/1', href: '', title: { ru: 'paper по-русски' } }],
      },
    },
    { verb: 'edit-contribution', target: 'one', input: { position: { ru: 'position по-русски' } } },
    { verb: 'edit-contribution', target: 'two', input: { position: { ru: 'position по-русски' } } },
    { verb: 'edit-contribution', target: 'three', input: { position: { ru: 'position по-русски' } } },
  ])
})

test('whatever the draft, each text written in a language is then up to date in it, and nothing else changed', () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom(...LOCALES), (draft, language) => {
      const texts = allTexts(draft, language).filter(({ spots }) => spots.every(({ kind }) => kind !== 'meeting'))
      const written = texts
        .filter(({ text }) => text.original !== language)
        .map(({ spots, key }) => ({ spots, wording: `Words for ${key}` }))
      const saves = savesOfTexts(draft, [], language, written)
      const queue = saves.map((save, index): Save => ({ ...save, key: String(index), basedOn: null, sent: null, state: 'waiting' }))
      const after = allTexts(withPending(draft, queue), language)
      const keys = new Set(written.map(({ spots }) => spots[0]?.id))
      expect(
        after
          .filter(({ text, spots }) => keys.has(spots[0]?.id) && text.original !== language && text[text.original])
          .map(({ state }) => state),
      ).not.toContain('missing')
      for (const { spots, wording } of written)
        expect(after.find((text) => text.spots.some((spot) => JSON.stringify(spot) === JSON.stringify(spots[0])))?.text[language]).toBe(
          wording,
        )
    }),
    { numRuns: 60 },
  )
})
