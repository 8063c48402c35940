import { expect, test } from 'vitest'
import { mostCharactersOn } from '#domain/statement/proposal-limits'

test('what is said about a paragraph may be four times its length: at least two pages, at most what a paragraph may have', () => {
  const most = [0, 900, 1_000, 1_001, 4_999, 5_000, 20_000].map((length) => mostCharactersOn('a'.repeat(length)))
  expect(most).toEqual([4_000, 4_000, 4_000, 4_004, 19_996, 20_000, 20_000])
})
