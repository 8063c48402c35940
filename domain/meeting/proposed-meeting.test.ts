import { expect, test } from 'vitest'
import { proposedSlug, proposedTitle, proposedZone, stateNamed, typedOrProposed } from '#domain/meeting/proposed-meeting'
import { original } from '#domain/text/localized-text'

const NONE = new Set<string>()

test('the title follows kind and number, in three languages, and the translations render it', () => {
  const title = proposedTitle('som', 6, 'en')
  expect(title).toEqual({
    original: 'en',
    en: '6th Almaty Process Senior Officials Meeting (SOM)',
    ru: '6-е совещание старших должностных лиц Алматинского процесса',
    kk: 'Алматы процесі аға лауазымды тұлғаларының 6-кеңесі',
    renders: { ru: title?.en, kk: title?.en },
  })
  expect(proposedTitle('ministerial', 4, 'ru')?.ru).toBe('4-я Министерская конференция Алматинского процесса')
})

test('without a number there is none in the title, and a kind without an established title has none', () => {
  expect(proposedTitle('som', null, 'en')).toMatchObject({
    en: 'Almaty Process Senior Officials Meeting (SOM)',
    ru: 'Совещание старших должностных лиц Алматинского процесса',
    kk: 'Алматы процесі аға лауазымды тұлғаларының кеңесі',
  })
  expect(proposedTitle('workshop', 3, 'en')).toBeNull()
})

test.each([
  ['som', 6, null, NONE, 'som-6'],
  ['som', 6, '2027-10-06', new Set(['som-6', 'som-6-2']), 'som-6-3'],
  ['som', null, '2027-10-06', NONE, 'som-2027'],
  ['ministerial', 4, '2027-10-06', NONE, 'ministerial-2027'],
  ['other', null, '2027-10-06', NONE, 'meeting-2027'],
  ['workshop', null, null, NONE, ''],
] as const)('the address of %s %s, %s', (type, ordinal, startsOn, taken, slug) => {
  expect(proposedSlug(type, ordinal, startsOn, taken)).toBe(slug)
})

test('a State is known by its whole name in any language', () => {
  const states = [{ code: 'KZ', names: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' } }]
  expect(['kazakhstan ', 'Казахстан', 'қазақстан'].map((typed) => stateNamed(typed, states)?.code)).toEqual(['KZ', 'KZ', 'KZ'])
  expect(['', 'Kazakh', 'the sea'].map((typed) => stateNamed(typed, states))).toEqual([null, null, null])
})

test('clocks follow the city, else the State', () => {
  expect(proposedZone(original('ru', 'Душанбе'), 'KZ')).toBe('Asia/Dushanbe')
  expect(proposedZone(null, 'TR')).toBe('Europe/Istanbul')
  expect(proposedZone(original('en', 'Nowhere'), 'XX')).toBeNull()
})

test('translations come with the proposed words alone, and never over what was typed', () => {
  const proposed = proposedTitle('som', 6, 'en')
  const said = { en: proposed?.en, ru: '', kk: 'Өз атауы' }
  expect(typedOrProposed(said, proposed, 'en')).toEqual({ ...proposed, kk: 'Өз атауы' })
  expect(typedOrProposed({ en: 'Another title' }, proposed, 'en')).toEqual(original('en', 'Another title'))
  expect(typedOrProposed({ ru: proposed?.ru }, proposed, 'ru')).toMatchObject({
    original: 'ru',
    en: proposed?.en,
    renders: { en: proposed?.ru },
  })
  expect(typedOrProposed({}, proposed, 'en')).toBeNull()
})
