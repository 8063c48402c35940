import { expect, test } from 'vitest'
import { sameWords } from '#domain/statement/same-words'

test('two wordings are the same if they differ only in blanks between words or in the encoding of accents', () => {
  expect(sameWords('  They\tagreed\n to  it. ', 'They agreed to it.')).toBe(true)
  expect(sameWords('Caf\u00e9', 'Cafe\u0301')).toBe(true)
  expect(sameWords('', null)).toBe(true)
  expect(sameWords(' \n', undefined)).toBe(true)
})

test('two wordings differ if a word, a punctuation mark or a blank inside a word differs', () => {
  expect(sameWords('They agreed', 'They agreed.')).toBe(false)
  expect(sameWords('They agreed', 'Theyagreed')).toBe(false)
  expect(sameWords('They agreed', null)).toBe(false)
  expect(sameWords('cafe', 'Cafe')).toBe(false)
})
