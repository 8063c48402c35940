import { expect, test } from 'vitest'
import { changesBetween } from '#domain/agenda/changes'
import type { LocalizedText } from '#domain/text/localized-text'
import { agenda, inEnglish, part, slot, somebody } from '#harness/sample-agenda'

// A programme that gets its first Russian is one piece of news, not one for each title.

const both = (en: string): LocalizedText => ({ original: 'en', en, ru: `${en} по-русски`, renders: { ru: en } })
const slots = (title: (en: string) => LocalizedText, count: number) =>
  Array.from({ length: count }, (_, n) => slot(`s${n}`, `09:${10 + n}`, null, { title: title(`Title ${n}`) }))
const russian = (titles: number, texts: number) => ({
  code: 'language-added',
  slotId: null,
  values: { locale: 'ru', titles: String(titles), texts: String(texts) },
})

test('twenty first titles of a language are told once, at the end, with the other texts', () => {
  const person = (name: LocalizedText) => ({ contributions: [somebody('p', { name })] })
  const before = agenda(...slots(inEnglish, 20), slot('x', '11:00', null, person(inEnglish('A. B.'))))
  const after = agenda(...slots(both, 20), slot('x', '11:30', null, { ...person(both('A. B.')), place: both('Hall') }))
  expect(changesBetween(before, after)).toEqual([
    expect.objectContaining({ code: 'slot-retimed', slotId: 'x' }),
    expect.objectContaining({ code: 'field-added', slotId: 'x' }),
    russian(20, 1),
  ])
  expect(changesBetween(agenda(...slots(inEnglish, 20)), agenda(...slots(both, 20)))).toEqual([russian(20, 0)])
})

test('titles of parts are titles', () => {
  const parts = (title: (en: string) => LocalizedText) =>
    slot('s', '09:00', null, { parts: ['a', 'b', 'c'].map((id) => ({ ...part(id), title: title(`Part ${id}`) })) })
  expect(changesBetween(agenda(parts(inEnglish)), agenda(parts(both)))).toEqual([russian(3, 0)])
})

test('two are told one by one, and a translation that changed is always told', () => {
  const changed = (count: number) =>
    changesBetween(agenda(...slots(inEnglish, 4)), agenda(...slots(both, count), ...slots(inEnglish, 4).slice(count)))
  expect(changed(2)).toEqual(
    ['s0', 's1'].map((slotId, n) => ({ code: 'translation-changed', slotId, values: { title: `Title ${n}`, locale: 'ru' } })),
  )
  expect(changed(3)).toEqual([russian(3, 0)])
  const other = (en: string): LocalizedText => ({ ...both(en), ru: 'иначе' })
  expect(changesBetween(agenda(...slots(both, 4)), agenda(...slots(other, 4))).map(({ code }) => code)).toEqual(
    Array(4).fill('translation-changed'),
  )
})
