import { expect, test } from 'vitest'
import { clashes, type Save } from '#domain/saving/save-queue'
import { withTheirWords } from '#domain/saving/with-their-words'

// Two people write in one text at the same time. What neither touches of the other's stands side by side; the rest is a conflict.

const was = 'The Ministers met in Bishkek to discuss labour mobility.'
const entry = (en: string, version = 1) => ({ id: 'i', version, abstract: { original: 'en', en, ru: 'До' }, kind: 'session' })
const mine = (input: Record<string, unknown>): Save => ({
  key: 'k',
  verb: 'edit-item',
  target: 'i',
  input,
  basedOn: entry(was),
  sent: null,
  state: 'waiting',
})

test('an insertion here and an addition there stand in one text, based on what the other saved', () => {
  const theirs = entry(`${was} They thanked the host.`, 2)
  const save = withTheirWords(mine({ abstract: { en: was.replace('met', 'met again') } }), theirs)
  expect(save.input).toEqual({ abstract: { en: 'The Ministers met again in Bishkek to discuss labour mobility. They thanked the host.' } })
  expect(clashes(save, theirs)).toEqual([])
})

test('the same words changed by both stay as they were typed: nobody’s are lost, and both are shown', () => {
  const theirs = entry(was.replace('Bishkek', 'Dushanbe'), 2)
  const typed = mine({ abstract: { en: was.replace('Bishkek', 'Tashkent') } })
  expect(withTheirWords(typed, theirs)).toBe(typed)
  expect(clashes(typed, theirs)).toEqual([
    { field: 'abstract', locale: 'en', theirs: was.replace('Bishkek', 'Dushanbe'), mine: was.replace('Bishkek', 'Tashkent') },
  ])
})

test('two additions at one place are a conflict: nobody guesses their order', () => {
  const typed = mine({ abstract: { en: `${was} Mine.` } })
  expect(withTheirWords(typed, entry(`${was} Theirs.`, 2))).toBe(typed)
})

test('a choice is no text: it is never put together', () => {
  const typed = mine({ kind: 'meal' })
  expect(withTheirWords(typed, { ...entry(was, 2), kind: 'break' })).toBe(typed)
})
