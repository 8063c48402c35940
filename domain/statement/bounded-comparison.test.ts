import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReadablyNested, openQuestions, placeholders, readBrackets, type Stretch } from '#domain/statement/brackets'
import { compareWords } from '#domain/statement/compare'
import { type ComparisonBudget, comparisonBudget } from '#domain/statement/comparison-budget'
import { keepsWords } from '#domain/statement/keeps-words'
import { asLengths, fromLengths } from '#domain/statement/kept-comparison'
import { mergeWords } from '#domain/statement/merge-words'

// However long the texts are and however little they have in common, nobody waits for them.

const tokens = (sign: string, count: number) => Array.from({ length: count }, (_, at) => `${sign}${(at * 7919) % 9973}`).join(';')
const [mine, theirs] = [tokens('a', 3_300).slice(0, 20_000), tokens('b', 3_300).slice(0, 20_000)]
const single = Array.from({ length: 10_000 }, (_, at) => String.fromCharCode(0x41 + ((at * at) % 26))).join(';')
const reversed = [...single].reverse().join('')
// Alike for a long way on every diagonal, and different at the end.
const alike = [`${'a;'.repeat(8_000)}${mine.slice(0, 3_000)}`, `b${'a;'.repeat(8_000)}${theirs.slice(0, 3_000)}`] as const

/** What work gives, and the milliseconds of computing it takes: those that others take of the machine do not count. */
function timed<T>(work: () => T): [T, number] {
  const began = process.threadCpuUsage()
  const done = work()
  const { user, system } = process.threadCpuUsage(began)
  return [done, (user + system) / 1_000]
}

describe('texts that have nothing in common', () => {
  test.each([
    ['unrelated', mine, theirs],
    ['of single letters', single, reversed],
    ['alike for a long way', ...alike],
  ])('two texts of 20,000 characters, %s, are compared at once, and each is whole', (_, before, after) => {
    const [changes, took] = timed(() => compareWords(before, after, 'en', comparisonBudget()))
    expect(took).toBeLessThan(1_000)
    const without = (kind: string) => changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join('')
    expect([without('added'), without('deleted')]).toEqual([before, after])
  })

  test('an unrelated text is shown as deleted whole and added whole', () => {
    expect(compareWords(mine, theirs, 'en', comparisonBudget())).toEqual([
      { kind: 'deleted', text: mine },
      { kind: 'added', text: theirs },
    ])
  })

  test('merging them is refused as a collision, and a draft that was rewritten is said to have lost the words', () => {
    const [merged, merging] = timed(() => mergeWords(mine, theirs, single, 'en'))
    const [kept, looking] = timed(() => keepsWords(mine, theirs, single, 'en'))
    expect([merged, kept]).toEqual([{ collides: true, text: null }, false])
    expect(Math.max(merging, looking)).toBeLessThan(1_000)
  })

  test('many changes apart from each other are merged all the same, in a moment', () => {
    const words = Array.from({ length: 1_400 }, (_, at) => `word${at}`)
    const changed = (every: number, from: number) => words.map((word, at) => (at % every === from ? `${word}x` : word)).join(' ')
    const [merge, took] = timed(() => mergeWords(words.join(' '), changed(8, 0), changed(8, 4), 'en'))
    expect(merge.collides).toBe(false)
    expect(took).toBeLessThan(1_000)
  })
})

describe('a page compares as much as its budget allows', () => {
  test('a hundred pairs of long texts take a moment; those beyond the budget are replaced as a whole', () => {
    const budget = comparisonBudget()
    const pairs = Array.from({ length: 100 }, (_, at) => [`${at} ${single}`, `${single.slice(0, 15_000)} ${at}`] as const)
    const [found, took] = timed(() => pairs.map(([before, after]) => asLengths(compareWords(before, after, 'en', budget))))
    expect(took).toBeLessThan(2_000)
    expect(found.at(-1)).toMatch(/^-\d+\+\d+$/)
  })

  test('the programme of a long communiqué, its every paragraph reworded here and there, is within it', () => {
    const budget = comparisonBudget()
    const paragraph = (at: number, more: string) =>
      `The Ministers welcomed the progress on matter ${at} ${more} and agreed to ${'review it again, '.repeat(12)}at the next session.`
    const kinds = Array.from({ length: 220 }, (_, at) =>
      compareWords(paragraph(at, ''), paragraph(at, 'with appreciation'), 'en', budget).map(({ kind }) => kind),
    )
    expect(kinds.filter((found) => !found.includes('same'))).toEqual([])
  })

  test('equal texts, and new or deleted ones, cost nothing', () => {
    const spent: ComparisonBudget = { steps: 0 }
    expect(compareWords('We met.', 'We met.', 'en', spent)).toEqual([{ kind: 'same', text: 'We met.' }])
    expect(compareWords('', 'We met.', 'en', spent)).toEqual([{ kind: 'added', text: 'We met.' }])
    expect(compareWords('We met.', '', 'en', spent)).toEqual([{ kind: 'deleted', text: 'We met.' }])
    expect(compareWords('', '', 'en', spent)).toEqual([])
  })
})

describe('a comparison is kept as lengths', () => {
  test('with both wordings it is the same comparison again, and no other two wordings pass for them', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'b ', '.', 'ж', '🕊') })
    fc.assert(
      fc.property(some, some, (before, after) => {
        const changes = compareWords(before, after, 'ru', comparisonBudget())
        expect(fromLengths(asLengths(changes), before, after)).toEqual(changes)
        expect(fromLengths(asLengths(changes), `${before}x`, after)).toBeNull()
        expect(fromLengths(asLengths(changes), before, `${after}x`)).toBeNull()
      }),
    )
  })
})

describe('brackets in brackets', () => {
  const nested = (levels: number, inside = 'to be written') => `${'['.repeat(levels)}${inside}${']'.repeat(levels)}`

  test('new text may have twenty levels', () => {
    expect([nested(20), nested(21), '['.repeat(500), `${'[a]'.repeat(500)}`].map(isReadablyNested)).toEqual([true, false, true, true])
  })

  test('as many levels are shown as new text may have; brackets below them are plain characters', () => {
    const depth = (stretches: Stretch[]): number =>
      Math.max(0, ...stretches.map((stretch) => (stretch.kind === 'plain' ? 0 : 1 + depth(stretch.inside))))
    expect([19, 20, 21, 30].map((levels) => depth(readBrackets(nested(levels)).stretches))).toEqual([19, 20, 20, 20])
  })

  test('old text of ten thousand levels is read, counted and shown, without losing a character', () => {
    const back = (stretches: Stretch[]): string =>
      stretches.map((stretch) => (stretch.kind === 'plain' ? stretch.text : `[${back(stretch.inside)}]`)).join('')
    const deep = nested(9_990)
    expect([openQuestions(deep), placeholders(deep), readBrackets(deep).unmatched]).toEqual([9_990, 1, 0])
    expect(back(readBrackets(deep).stretches)).toBe(deep)
  })
})
