import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyStatementDelta, type DraftParagraph, inOrder, leftOut, placeAfter } from '#domain/statement/statement-draft'

const blank = (id: string, rank: number): DraftParagraph => ({ id, version: 1, rank, heading: null, text: null })

/** The draft after a paragraph was placed after another, as the server does it. */
function insert(draft: readonly DraftParagraph[], id: string, after: string | null): DraftParagraph[] {
  const { rank, respaced } = placeAfter(draft, after)
  const fresh = new Map(respaced.map((entry) => [entry.id, entry.rank]))
  return [...draft.map((paragraph) => ({ ...paragraph, rank: fresh.get(paragraph.id) ?? paragraph.rank })), blank(id, rank)]
}

test('paragraphs are in order of rank, and of id if two have the same rank', () => {
  const paragraphs = [blank('b', 2), blank('c', 1), blank('a', 2), blank('d', 3)]
  expect(inOrder(paragraphs).map((paragraph) => paragraph.id)).toEqual(['c', 'a', 'b', 'd'])
  expect(inOrder(paragraphs.toReversed()).map((paragraph) => paragraph.id)).toEqual(['c', 'a', 'b', 'd'])
})

test('a new paragraph gets a rank half way to the next, or a step after the last, and no other rank changes while there is room', () => {
  const draft = [blank('a', 1024), blank('b', 2048)]
  expect(placeAfter(draft, 'a')).toEqual({ rank: 1536, respaced: [] })
  expect(placeAfter(draft, 'b')).toEqual({ rank: 3072, respaced: [] })
  expect(placeAfter(draft, null)).toEqual({ rank: 512, respaced: [] })
  expect(placeAfter([], null)).toEqual({ rank: 1024, respaced: [] })
})

test('without room between two ranks all paragraphs get new ranks, a step apart', () => {
  const respaced = [
    { id: 'a', rank: 1024 },
    { id: 'b', rank: 2048 },
  ]
  expect(placeAfter([blank('b', Number.MIN_VALUE)], null)).toEqual({ rank: 512, respaced: [{ id: 'b', rank: 1024 }] })
  expect(placeAfter([blank('b', 1), blank('a', 1)], 'a')).toEqual({ rank: 1536, respaced })
  expect(placeAfter([blank('a', 0), blank('b', 1)], null)).toEqual({ rank: 512, respaced })
})

test('four hundred paragraphs inserted at one place keep the order of insertion', () => {
  let draft = [blank('first', 1024), blank('last', 2048)]
  const ids = Array.from({ length: 400 }, (_, at) => `p${at}`)
  for (const id of ids) draft = insert(draft, id, 'first')
  expect(inOrder(draft).map((paragraph) => paragraph.id)).toEqual(['first', ...ids.toReversed(), 'last'])
  expect(new Set(draft.map((paragraph) => paragraph.rank)).size).toBe(402)
})

test('wherever and in whatever order paragraphs are inserted, each comes right after the one named', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 150 }), (places) => {
      let draft: DraftParagraph[] = []
      let expected: string[] = []
      for (const [at, place] of places.entries()) {
        const behind = place % (expected.length + 1)
        const after = behind === 0 ? null : (expected[behind - 1] ?? null)
        draft = insert(draft, `p${at}`, after)
        expected = [...expected.slice(0, behind), `p${at}`, ...expected.slice(behind)]
        expect(inOrder(draft).map((paragraph) => paragraph.id)).toEqual(expected)
      }
    }),
  )
})

test('paragraphs a revision would leave out are named by place: words only in another language, or only a heading', () => {
  const draft = {
    id: 's',
    version: 1,
    meetingId: 'm',
    kind: 'chairs-statement' as const,
    title: { original: 'en' as const, en: 'Title' },
    authoritative: 'en' as const,
    demonstration: false,
    paragraphs: [
      { ...blank('a', 1), text: { original: 'en' as const, en: 'Words' } },
      { ...blank('b', 2), text: { original: 'en' as const, ru: 'Слова' } },
      { ...blank('c', 3), heading: { original: 'en' as const, en: 'Heading' } },
      blank('d', 4),
    ],
  }
  expect(leftOut(draft)).toEqual([2, 3])
  const [first, second, third] = draft.paragraphs
  expect(applyStatementDelta(draft, { version: 2, removed: ['d'] })).toEqual({ ...draft, version: 2, paragraphs: [first, second, third] })
})
