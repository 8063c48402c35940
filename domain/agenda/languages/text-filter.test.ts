import { expect, test } from 'vitest'
import { programmeTexts } from '#domain/agenda/languages/programme-texts'
import { filterIn, matches, queryOf, type TextFilter } from '#domain/agenda/languages/text-filter'
import { draftAgenda, draftItem, draftSlot, inEnglish } from '#harness/sample-agenda'

// What is shown of the texts is in the address, and an address that nobody wrote for it shows all of them.

test('the filter comes back from its own address', () => {
  const filters: TextFilter[] = [
    { to: 'ru', show: 'all', find: '' },
    { to: 'kk', show: 'missing', find: 'кофе & чай' },
    { to: 'en', show: 'stale', find: '' },
  ]
  const back = filters.map((filter) => filterIn(Object.fromEntries(new URLSearchParams(queryOf(filter))), 'en', 'en'))
  expect(back).toEqual(filters)
})

test('without one, the reader’s own language is written, or the next where that is the original', () => {
  expect([filterIn({}, 'kk', 'en'), filterIn({}, 'en', 'en'), filterIn({ to: 'xx', show: 'xx', find: ['a', 'b'] }, 'ru', 'ru')]).toEqual([
    { to: 'kk', show: 'all', find: '' },
    { to: 'ru', show: 'all', find: '' },
    { to: 'en', show: 'all', find: '' },
  ])
})

test('a search finds words in any language, whatever their case, among the texts that are shown', () => {
  const draft = draftAgenda({
    slots: [draftSlot('a', '09:00', null, { itemId: 'a' }), draftSlot('b', '10:00', null, { itemId: 'b' })],
    items: [draftItem('a', { title: { original: 'en', en: 'Lunch', ru: 'Обед' } }), draftItem('b', { title: inEnglish('Late lunch') })],
  })
  const found = (filter: TextFilter) =>
    programmeTexts(draft, filter.to).flatMap(({ texts }) => texts.filter((text) => matches(text, filter)).map(({ text }) => text.en))
  expect(found({ to: 'ru', show: 'all', find: 'LUNCH' })).toEqual(['Lunch', 'Late lunch'])
  expect(found({ to: 'ru', show: 'missing', find: 'lunch' })).toEqual(['Late lunch'])
  expect(found({ to: 'ru', show: 'all', find: ' обед ' })).toEqual(['Lunch'])
})
