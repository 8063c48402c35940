import { expect, test } from 'vitest'
import { compareIssued, comparing } from '#domain/statement/compare'
import { comparisonBudget } from '#domain/statement/comparison-budget'

const compare = comparing(comparisonBudget())
const paragraph = (id: string, text: string, heading: string | null = null) => ({ id, heading, text })
const issued = (title: string, ...paragraphs: ReturnType<typeof paragraph>[]) => ({ locale: 'en' as const, title, paragraphs })
const same = (text: string) => ({ kind: 'same', text })
const added = (text: string) => ({ kind: 'added', text })
const deleted = (text: string) => ({ kind: 'deleted', text })

test('a correction that changed nothing in a language has nothing to show', () => {
  const text = issued('Chair’s Statement', paragraph('a', 'We met.', 'Opening'), paragraph('b', 'We agreed.'))
  expect(compareIssued(text, text, compare)).toEqual([])
  expect(compareIssued(issued(''), issued(''), compare)).toEqual([])
})

test('it shows the title, the paragraphs that differ by their number in the later issue, new ones, and last those taken out', () => {
  const before = issued(
    'Statement',
    paragraph('gone', 'We parted.', 'The end'),
    paragraph('a', 'We met.', 'Opening'),
    paragraph('b', 'We agreed.'),
    paragraph('headed', 'We dined.', 'Dinner'),
  )
  const after = issued(
    'Corrected Statement',
    paragraph('b', 'We agreed.'),
    paragraph('a', 'We met again.', 'Opening'),
    paragraph('headed', 'We dined.', null),
    paragraph('new', 'We thanked the host.', 'Thanks'),
  )
  expect(compareIssued(before, after, compare)).toEqual([
    { key: 'title', number: 0, heading: [], text: [added('Corrected '), same('Statement')] },
    { key: 'a', number: 2, heading: [same('Opening')], text: [same('We met'), added(' again'), same('.')] },
    { key: 'headed', number: 3, heading: [deleted('Dinner')], text: [same('We dined.')] },
    { key: 'new', number: 4, heading: [added('Thanks')], text: [added('We thanked the host.')] },
    { key: 'gone', number: 1, heading: [deleted('The end')], text: [deleted('We parted.')] },
  ])
})

test('paragraphs that only changed places differ in no word', () => {
  const [a, b] = [paragraph('a', 'We met.'), paragraph('b', 'We agreed.')]
  expect(compareIssued(issued('Statement', a, b), issued('Statement', b, a), compare)).toEqual([])
})
