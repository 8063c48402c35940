import { expect, test } from 'vitest'
import { read, testWorld } from '#harness/test-world'

testWorld()

test('the directory of the demonstration says honorifics and positions in every language', () => {
  const words = read(`select name, honorific, position from person where honorific is not null or position is not null`)
  const lacking = words.filter(({ honorific, position }) =>
    [honorific, position].some((text) => text !== null && ['en', 'ru', 'kk'].some((locale) => !JSON.parse(String(text))[locale])),
  )
  expect(words.length).toBeGreaterThan(20)
  expect(lacking).toEqual([])
})
