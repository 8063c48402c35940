import { expect, test } from 'vitest'
import { readItemLine } from '#domain/agenda/item-line'

test.each([
  ['1. Opening of the meeting', '1', 'Opening of the meeting'],
  ['10) Adoption of the report', '10', 'Adoption of the report'],
  ['7.1 Situation in the region', '7.1', 'Situation in the region'],
  ['7.1. Situation in the region', '7.1', 'Situation in the region'],
  ['IV. Other matters', 'IV', 'Other matters'],
  ['0. Arrival', '0', 'Arrival'],
  ['Item 3: Recommendations', '3', 'Recommendations'],
  ['Пункт 4. Прочие вопросы', '4', 'Прочие вопросы'],
  ['1.Opening', '1', 'Opening'],
])('%s', (typed, number, title) => {
  expect(readItemLine(typed)).toEqual({ number, title })
})

test.each(['Opening', '2026 review of the plan', 'V-shaped recovery', 'Civil: society', 'Items of interest', '3', 'I and you'])(
  '“%s” has no number',
  (typed) => {
    expect(readItemLine(` ${typed} `)).toEqual({ number: null, title: typed })
  },
)

test('an empty line is nothing', () => {
  expect(readItemLine('  ')).toBeNull()
})
