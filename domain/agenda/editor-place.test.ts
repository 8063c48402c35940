import { expect, test } from 'vitest'
import { hashOf, readPlace } from '#domain/agenda/editor-place'

test('the address leads to an entry, and to a field of its form', () => {
  expect(hashOf('a-slot')).toBe('#a-slot')
  expect(readPlace('#a-slot')).toEqual({ entry: 'a-slot', path: [] })
  expect(readPlace(hashOf('a-slot', 'start'))).toEqual({ entry: 'a-slot', path: ['start'] })
  expect(readPlace(hashOf('a-slot', 'an-appearance', 'status'))).toEqual({ entry: 'a-slot', path: ['an-appearance', 'status'] })
  // Only the first sign is the address’s own.
  expect([readPlace('#a#b.c#'), readPlace('a#b')]).toEqual([
    { entry: 'a#b', path: ['c#'] },
    { entry: 'a#b', path: [] },
  ])
  expect(readPlace('a-slot.title.ru')).toEqual({ entry: 'a-slot', path: ['title', 'ru'] })
})

test('what is no address leads nowhere', () => {
  for (const hash of ['', '#', '#.start', '#%']) expect(readPlace(hash)).toEqual({ entry: null, path: [] })
  expect(readPlace('#a-slot..')).toEqual({ entry: 'a-slot', path: [] })
})
