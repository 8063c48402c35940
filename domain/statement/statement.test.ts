import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openQuestions, placeholders, readBrackets, type Stretch } from '#domain/statement/brackets'
import { compareDocuments, compareWords, comparing } from '#domain/statement/compare'
import { comparisonBudget } from '#domain/statement/comparison-budget'
import { DEMONSTRATION_CHAIRPERSON, DEMONSTRATION_NOTICE } from '#domain/statement/demonstration-notice'
import { openMatters, openMattersKey } from '#domain/statement/open-matters'
import { canonicalText, parityOf, publishable, type StatementDocument } from '#domain/statement/statement-document'
import type { LocalizedText } from '#domain/text/localized-text'

const en = (text: string, ru?: string, renders = text): LocalizedText => ({
  original: 'en',
  en: text,
  ...(ru ? { ru, renders: { ru: renders } } : {}),
})
const compare = comparing(comparisonBudget())
const document = (...texts: (LocalizedText | null)[]): StatementDocument => ({
  format: 1,
  kind: 'chairs-statement',
  title: en('Chair’s Statement', 'Заявление Председателя'),
  authoritative: 'en',
  demonstration: false,
  paragraphs: texts.map((text, at) => ({ id: `p${at}`, heading: null, text })),
})

describe('square brackets', () => {
  test('a bracket is one open question; adjacent alternatives are one; a bracket inside a bracket is one more', () => {
    const counts = {
      'The meeting took note.': 0,
      'the [members] of the platform': 1,
      'the [members] [participating States] agreed': 1,
      '[shall [, where possible,] endeavour]': 2,
      '[all] members [and observers]': 2,
      '[[a] [b]] [c]': 2,
    }
    expect(Object.fromEntries(Object.keys(counts).map((text) => [text, openQuestions(text)]))).toEqual(counts)
  })

  test('a bracket without a partner is an ordinary character, and is counted as unmatched', () => {
    expect(readBrackets('a ] b [c]')).toEqual({
      unmatched: 1,
      stretches: [
        { kind: 'plain', text: 'a ] b ' },
        { kind: 'bracketed', inside: [{ kind: 'plain', text: 'c' }] },
      ],
    })
    expect(readBrackets('[a')).toEqual({ unmatched: 1, stretches: [{ kind: 'plain', text: '[a' }] })
  })

  test('words still to be written are known in three languages, as the draft and as people write them', () => {
    const written = [
      'to be written',
      'names To Be Confirmed',
      'будет написано',
      'уточняется',
      'уточняются',
      'подлежит подтверждению',
      'жазылады',
      'нақтылануда',
    ]
    expect(written.map((words) => placeholders(`[${words}] [all]`))).toEqual(written.map(() => 1))
    expect(placeholders('to be written [уточнять] [to be [or not] written]')).toBe(0)
  })

  test('whatever is written, no character is lost', () => {
    const back = (stretches: Stretch[]): string =>
      stretches.map((stretch) => (stretch.kind === 'plain' ? stretch.text : `[${back(stretch.inside)}]`)).join('')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ', '🕊', 'ж') }), (text) => {
        expect(back(readBrackets(text).stretches)).toBe(text)
      }),
    )
  })
})

describe('comparing two texts', () => {
  test('words are recognised in Russian and Kazakh too', () => {
    expect(compareWords('Участники приняли доклад.', 'Участники одобрили доклад.', 'ru', comparisonBudget())).toEqual([
      { kind: 'same', text: 'Участники ' },
      { kind: 'deleted', text: 'приняли' },
      { kind: 'added', text: 'одобрили' },
      { kind: 'same', text: ' доклад.' },
    ])
    expect(compareWords('құқықтары', 'құқығы', 'kk', comparisonBudget()).map((change) => change.kind)).toEqual(['deleted', 'added'])
  })

  test('without the deletions it gives the later text, without the additions the earlier one', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'ж', 'қ', '\n') })
    fc.assert(
      fc.property(some, some, (before, after) => {
        const changes = compareWords(before, after, 'ru', comparisonBudget())
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('')
        expect([without('added'), without('deleted')]).toEqual([before, after])
      }),
    )
  })

  test('a moved paragraph is matched by id; a deleted one is shown after the paragraph it followed before', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, heading: null, text: en(id) }))
    if (!a || !b || !c || !d || !e) throw new Error('five paragraphs')
    const before = { ...document(), paragraphs: [a, b, c, e] }
    const after = { ...document(), paragraphs: [c, a, b, d] }
    expect(compareDocuments(before, after, 'en', compare).map((change) => [change.id, change.before, change.after, change.moved])).toEqual([
      ['c', 3, 1, true],
      ['e', 4, null, false],
      ['a', 1, 2, false],
      ['b', 2, 3, false],
      ['d', null, 4, false],
    ])
  })

  test('a deleted paragraph is shown after the paragraph that was before it, wherever that is now', () => {
    const at = (...ids: string[]) => ({ ...document(), paragraphs: ids.map((id) => ({ id, heading: null, text: en(id) })) })
    const order = (before: string[], after: string[]) =>
      compareDocuments(at(...before), at(...after), 'en', compare).map((change) => change.id)
    expect(order(['a', 'b', 'c', 'd'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c', 'd'])
    expect(order(['a', 'b', 'c'], ['b', 'c'])).toEqual(['a', 'b', 'c'])
  })

  test('headings are compared word by word; a heading that is only in one text is new or deleted', () => {
    const headed = (heading: LocalizedText | null) => ({ ...document(), paragraphs: [{ id: 'a', heading, text: en('Words') }] })
    const [change] = compareDocuments(headed(en('Old heading')), headed(en('New heading')), 'en', compare)
    expect(change).toEqual({
      id: 'a',
      before: 1,
      after: 1,
      moved: false,
      heading: [
        { kind: 'deleted', text: 'Old' },
        { kind: 'added', text: 'New' },
        { kind: 'same', text: ' heading' },
      ],
      text: [{ kind: 'same', text: 'Words' }],
    })
    expect(compareDocuments(headed(null), headed(en('New')), 'en', compare)[0]?.heading).toEqual([{ kind: 'added', text: 'New' }])
    expect(compareDocuments(headed(en('Old')), headed(null), 'en', compare)[0]?.heading).toEqual([{ kind: 'deleted', text: 'Old' }])
  })

  test('every word of a new paragraph is new, and every word of a deleted one deleted', () => {
    const [a, b] = ['a', 'b'].map((id) => ({ id, heading: null, text: en(`Words of ${id}`) }))
    if (!a || !b) throw new Error('two paragraphs')
    const changes = compareDocuments({ ...document(), paragraphs: [a] }, { ...document(), paragraphs: [b] }, 'en', compare)
    const words = changes.map((change) => [change.id, change.before, change.after, change.text.map((part) => part.kind)])
    expect(words).toEqual([
      ['a', 1, null, ['deleted']],
      ['b', null, 1, ['added']],
    ])
  })

  test('of two paragraphs that changed places only one is shown as moved; paragraphs still in order are not', () => {
    const at = (...ids: string[]) => ({ ...document(), paragraphs: ids.map((id) => ({ id, heading: null, text: en(id) })) })
    const moved = (before: string[], after: string[]) =>
      compareDocuments(at(...before), at(...after), 'en', compare)
        .filter((change) => change.moved)
        .map((change) => change.id)
    expect(moved(['a', 'b'], ['b', 'a'])).toEqual(['a'])
    expect(moved(['a', 'b', 'c', 'd'], ['b', 'a', 'd', 'c'])).toEqual(['a', 'c'])
    expect(moved(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d'])
    expect(moved(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual(['a'])
    expect(moved(['a', 'b', 'c'], ['a', 'c'])).toEqual([])
    expect(moved(['a'], ['new', 'a'])).toEqual([])
    expect(moved(['a', 'b', 'c', 'd', 'e'], ['e', 'b', 'c', 'a', 'd'])).toEqual(['e', 'a'])
  })
})

describe('languages and open matters', () => {
  test('a translation can be official at parity, unofficial if complete, and neither if words are missing', () => {
    const parity = document(en('One', 'Один'))
    const stale = document(en('One, later', 'Один', 'One'))
    const missing = document(en('One', 'Один'), en('Two'))
    expect([parity, stale, missing].map((text) => publishable(text).map(({ locale, as }) => [locale, ...as]))).toEqual([
      [
        ['en', 'authoritative'],
        ['ru', 'official', 'unofficial'],
      ],
      [
        ['en', 'authoritative'],
        ['ru', 'unofficial'],
      ],
      [['en', 'authoritative']],
    ])
    expect(parityOf(stale, 'ru')).toEqual({ locale: 'ru', missing: [], stale: [1], atParity: false, complete: true })
  })

  test('the key of open matters changes when they change, and is empty if nothing is open', () => {
    expect(openMattersKey(openMatters(document(en('One', 'Один')), []))).toBe('')
    const open = openMatters(document(en('[One] [Two]', 'Один', 'One')), ['b', 'a'])
    expect(open).toEqual({
      brackets: 1,
      bracketed: [{ locale: 'en', contested: 1, unwritten: 0, contestedIn: [1], unwrittenIn: [] }],
      unanswered: ['b', 'a'],
      headless: [],
      behind: [expect.objectContaining({ locale: 'ru', stale: [1] })],
      ahead: false,
    })
    expect(openMattersKey(open)).toBe('1/a,b//ru::1/en:1:0')
    // One proposal answered and another arrived meanwhile: that is not what was acknowledged.
    expect(openMattersKey({ ...open, unanswered: ['a', 'c'] })).not.toBe(openMattersKey(open))
  })

  test('each kind of open matter alone gives a key, and different numbers give different keys', () => {
    const nothing = { brackets: 0, bracketed: [], unanswered: [], headless: [], behind: [], ahead: false }
    const signs = { locale: 'ru' as const, contested: 1, unwritten: 0, contestedIn: [1], unwrittenIn: [] }
    const behind = { locale: 'ru' as const, missing: [], stale: [], atParity: false, complete: true }
    const keys = [
      { ...nothing, brackets: 1, behind: [{ ...behind, missing: [1] }] },
      { ...nothing, unanswered: ['a'], headless: [1] },
      { ...nothing, bracketed: [signs] },
      { ...nothing, bracketed: [{ ...signs, contested: 0, unwritten: 1 }] },
      { ...nothing, ahead: true },
      { ...nothing, brackets: 1 },
      { ...nothing, brackets: 1, ahead: true },
      { ...nothing, headless: [1, 2] },
      { ...nothing, headless: [12] },
      { ...nothing, behind: [{ ...behind, missing: [1, 2] }] },
      { ...nothing, behind: [{ ...behind, missing: [12] }] },
      { ...nothing, behind: [{ ...behind, stale: [1, 2] }] },
      { ...nothing, behind: [{ ...behind, stale: [12] }] },
    ].map(openMattersKey)
    expect([new Set(keys).size, keys.includes('')]).toEqual([keys.length, false])
  })

  test('brackets are counted and named in each language; words still to be written are no contested ones', () => {
    const text = document(
      en('We met. [To be written.]', 'Мы [все] встретились.', 'We met. [To be written.]'),
      en('[We] agreed [to [act]].', 'Мы договорились. [Будет написано.]', '[We] agreed [to [act]].'),
    )
    expect(openMatters(text, []).bracketed).toEqual([
      { locale: 'en', contested: 3, unwritten: 1, contestedIn: [2], unwrittenIn: [1] },
      { locale: 'ru', contested: 1, unwritten: 1, contestedIn: [1], unwrittenIn: [2] },
    ])
    expect(openMatters(document(en('From [here'), en('to there].')), []).bracketed).toEqual([
      { locale: 'en', contested: 1, unwritten: 0, contestedIn: [1, 2], unwrittenIn: [] },
    ])
  })

  test('a translation lacks every title, heading and paragraph that only the deciding language has', () => {
    const begun = document(en('One', 'Один'), en('Two'), en('Three, later', 'Три', 'Three'), null)
    const text = {
      ...begun,
      title: en('Title'),
      paragraphs: begun.paragraphs.map((paragraph, at) => (at === 0 ? { ...paragraph, heading: en('A heading') } : paragraph)),
    }
    const behind = { locale: 'ru', missing: [0, 1, 2], stale: [3], atParity: false, complete: false }
    expect(parityOf(text, 'ru')).toEqual(behind)
    expect(parityOf(document(en('One', 'Один'), en('Two'), en('Three, later', 'Три', 'Three')), 'ru').atParity).toBe(false)
    // Begun in one paragraph is begun: kk has no word at all, and nobody waits for it.
    expect(openMatters(text, []).behind).toEqual([behind])
    expect(canonicalText(text, 'ru', null)).toBe('\n\n1. Один\n\n2. \n\n3. Три\n\n4. \n')
  })

  test('a bracket that opens in one paragraph and closes in another is one question, and so is an unclosed one', () => {
    const counted = (...texts: string[]) => openMatters(document(...texts.map((text) => en(text))), []).brackets
    expect([
      counted('[All of this', 'is open', 'to the end]'),
      counted('[Lone'),
      counted('lone]'),
      counted('[a] b', '[c', 'd] [e]'),
      counted('[a', 'b]', 'c]'),
      counted('settled'),
    ]).toEqual([1, 1, 1, 3, 2, 0])
  })

  test('a heading missing in the deciding language is an open matter; no other language replaces it', () => {
    const text = document(en('First.', 'Первый.'))
    const headed = {
      ...text,
      paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, heading: { original: 'en', ru: 'Заголовок' } as const })),
    }
    expect(openMatters(headed, []).headless).toEqual([1])
    expect(canonicalText(headed, 'en', null)).toBe('Chair’s Statement\n\n1. First.\n')
  })
})

test('the canonical text has words only: numbered, with headings above, blank lines between, and one kind of line end', () => {
  const text = document(en('First.', 'Первый.'), en('Second,\nin two lines.'))
  const headed = {
    ...text,
    paragraphs: text.paragraphs.map((paragraph, at) => ({ ...paragraph, heading: at === 1 ? en('A heading') : null })),
  }
  expect(canonicalText(headed, 'en', 'A notice')).toBe(
    'A notice\n\nChair’s Statement\n\n1. First.\n\nA heading\n\n2. Second,\nin two lines.\n',
  )
})

test('the notice of a demonstration never changes its words: they are part of the hashed bytes', () => {
  expect(DEMONSTRATION_NOTICE).toEqual({
    en: 'Demonstration text, not the official document',
    ru: 'Демонстрационный текст, не официальный документ',
    kk: 'Демонстрациялық мәтін, ресми құжат емес',
  })
})

test('nobody is named as whoever presided on a demonstration text', () => {
  expect(DEMONSTRATION_CHAIRPERSON).toEqual({
    original: 'en',
    en: 'Chairperson (demonstration)',
    ru: 'Председатель (демонстрация)',
    kk: 'Төраға (демонстрация)',
  })
})
