import { expect, test } from 'vitest'
import { wordsAfterAnswer } from '#domain/saving/words-after-answer'

const field = { typed: 'Osh', stood: 'Osh', saved: 'Osh', savedBefore: 'Osh' }

test('a field that nobody writes in shows what somebody else saved', () => {
  expect(wordsAfterAnswer({ ...field, saved: 'Bishkek' })).toEqual({ shown: 'Bishkek', seen: 'Bishkek' })
  expect(wordsAfterAnswer(field)).toEqual({ shown: 'Osh', seen: 'Osh' })
})

test('who writes goes on, over the words they saw', () => {
  expect(wordsAfterAnswer({ ...field, typed: 'Osh and', saved: 'Bishkek' })).toEqual({ shown: 'Osh and', seen: 'Osh' })
})

test('words that arrived stay while the page does not have them yet, and are shown as they were saved once it has', () => {
  const arrived = { ...field, typed: ' Talas ', stood: ' Talas ' }
  expect(wordsAfterAnswer(arrived)).toEqual({ shown: ' Talas ', seen: ' Talas ' })
  expect(wordsAfterAnswer({ ...arrived, saved: 'Talas' })).toEqual({ shown: 'Talas', seen: 'Talas' })
})

test('words taken back while they were on their way stay taken back', () => {
  expect(wordsAfterAnswer({ typed: '', stood: 'Talas', saved: 'Talas', savedBefore: '' })).toEqual({ shown: '', seen: 'Talas' })
})

test('the same words from two people are no conflict', () => {
  expect(wordsAfterAnswer({ ...field, typed: 'Talas', saved: 'Talas' })).toEqual({ shown: 'Talas', seen: 'Talas' })
})
