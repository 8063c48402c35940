import { expect, test } from 'vitest'
import { whereIn } from '#domain/agenda/reading/heading-place'

// What stands beside the dates of a meeting, and the place that is read of it.

const PLACES: [said: string, where: ReturnType<typeof whereIn>][] = [
  [', Bishkek, Kyrgyzstan', { city: 'Bishkek', country: 'Kyrgyzstan' }],
  [', Bishkek, Kyrgyzstan).', { city: 'Bishkek', country: 'Kyrgyzstan' }],
  ['(Bishkek)', { city: 'Bishkek', country: null }],
  ['Bishkek, Kyrgyzstan. The second day is elsewhere', { city: 'Bishkek', country: 'Kyrgyzstan' }],
  ['г. Бишкек. Гостиница «Орион»', { city: 'Бишкек', country: null }],
  [', Monday, Bishkek', { city: 'Bishkek', country: null }],
  ['Wednesday, Bishkek, Kyrgyzstan', { city: 'Bishkek', country: 'Kyrgyzstan' }],
  ['– Hotel Sheraton, Bishkek, Kyrgyzstan.)', { venue: 'Hotel Sheraton', city: 'Bishkek', country: 'Kyrgyzstan' }],
  [', Technical workshop, Dushanbe', { city: 'Dushanbe', country: null }],
  [', online via Zoom', null],
  ['', null],
]

test('the city, the country and the house are read without the signs, weekdays and words around them', () => {
  expect(PLACES.map(([said]) => [said, whereIn(said)])).toEqual(PLACES)
})

test('a name of sixty signs may be a place; a longer one is a sentence', () => {
  expect([60, 61].map((length) => whereIn(`, ${'Б'.repeat(length)}`))).toEqual([{ city: 'Б'.repeat(60), country: null }, null])
})
