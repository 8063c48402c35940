import { expect, test } from 'vitest'
import { EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import { ANSWER_KINDS } from '#domain/agenda/answer-terms'
import { answered, asksForOtherWords, namingKind } from '#domain/agenda/answered'
import { inEnglish } from '#harness/sample-agenda'

const nobody = { ...EMPTY_APPEARANCE, state: 'KG' }
const post = { ...nobody, position: inEnglish('Head of the Service'), honorific: inEnglish('Mr') }
const speaker = { ...post, personId: 'p1', name: inEnglish('A. Name') }
const named = { language: 'ru' as const, honorific: 'г-жа', name: 'Б. Имя', position: 'Директор' }
const inRussian = (ru: string) => ({ original: 'ru', ru })

test('whoever accepts, names or sends somebody else is confirmed; whoever declines is not, and stays named', () => {
  expect(ANSWER_KINDS.map((kind) => [kind, answered(speaker, kind, null)])).toEqual([
    ['accepted', { ...speaker, status: 'confirmed' }],
    ['declined', { ...speaker, status: 'declined' }],
    ['named', { ...speaker, status: 'confirmed' }],
    ['substituted', { ...speaker, status: 'confirmed' }],
  ])
  expect(answered(speaker, 'accepted', { ...named, name: '' })).toEqual({ ...speaker, status: 'confirmed' })
})

test('who is named is printed as typed, and is nobody of the directory', () => {
  const printed = { honorific: inRussian('г-жа'), name: inRussian('Б. Имя'), position: inRussian('Директор') }
  expect(answered(speaker, 'substituted', named)).toEqual({ ...speaker, ...printed, personId: null, status: 'confirmed' })
  expect(answered(nobody, 'named', { ...named, honorific: '' })).toEqual({ ...nobody, ...printed, honorific: null, status: 'confirmed' })
})

test('the words of a post stay with who is named for it, and go with whom somebody else replaces', () => {
  const untold = { ...named, position: '', honorific: '' }
  expect(answered(post, 'named', untold).position).toEqual(post.position)
  expect(answered(speaker, 'substituted', untold)).toMatchObject({ position: null, honorific: null })
})

test('a name is for an empty place, or instead of somebody', () => {
  expect([nobody, post, speaker, { ...speaker, name: null }, { ...speaker, personId: null }].map(namingKind)).toEqual([
    'named',
    'named',
    'substituted',
    'substituted',
    'substituted',
  ])
})

test('who accepts asks to be printed otherwise with other words alone, and where a name is printed', () => {
  const same = { language: 'en' as const, honorific: 'Mr', name: 'A. Name', position: 'Head of the Service' }
  expect(asksForOtherWords(speaker, same)).toBe(false)
  for (const other of [{ honorific: 'Dr' }, { name: 'Another Name' }, { position: '' }])
    expect(asksForOtherWords(speaker, { ...same, ...other })).toBe(true)
  expect([asksForOtherWords(speaker, { ...same, name: '' }), asksForOtherWords(post, same)]).toEqual([false, false])
})

test('who accepts and asks for other words is the same person, printed with these alone; their translations are out of date', () => {
  const name = { original: 'en' as const, en: 'A. Name', ru: 'А. Имя', renders: { ru: 'A. Name' } }
  const printed = { ...speaker, name, position: { ...name, en: 'Head', renders: { ru: 'Head' } } }
  const typed = { language: 'en' as const, honorific: '', name: 'A. Name', position: 'Director' }
  expect(answered(printed, 'accepted', typed)).toEqual({
    ...{ ...printed, status: 'confirmed', honorific: null },
    position: { ...printed.position, en: 'Director', renders: { ru: 'Head' } },
  })
})
