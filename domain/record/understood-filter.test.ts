import { expect, test } from 'vitest'
import { understoodFilter } from '#domain/record/understood-filter'

const CHOICES = {
  first: '2011',
  last: '2018',
  places: [{ place: 'ashgabat', city: { original: 'en' as const, en: 'Ashgabat' } }],
  states: [{ code: 'UZ', name: 'Uzbekistan', officialName: 'Republic of Uzbekistan' }],
}
const WHOLE = { year: '', type: '', place: '', state: '', text: '' }

test('what is among the choices, any year and any words are asked for', () => {
  const filter = { year: '1999', type: 'som', place: 'Ashgabat', state: 'UZ', text: 'border' }
  expect(understoodFilter(filter, CHOICES)).toEqual({ filter, leftOut: [] })
  expect(understoodFilter(WHOLE, CHOICES)).toEqual({ filter: WHOLE, leftOut: [] })
})

test('what means nothing is left out and told, and the rest still counts', () => {
  expect(understoodFilter({ year: 'abc', type: 'bogus', place: 'atlantis', state: 'uz', text: 'border' }, CHOICES)).toEqual({
    filter: { ...WHOLE, text: 'border' },
    leftOut: [
      { field: 'year', value: 'abc' },
      { field: 'type', value: 'bogus' },
      { field: 'place', value: 'atlantis' },
      { field: 'state', value: 'uz' },
    ],
  })
})
