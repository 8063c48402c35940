import { expect, test } from 'vitest'
import { publishInput } from '#domain/agenda/publish-input'
import { problemOf, typedInput } from '#harness/typed-input'

const sent = { meetingId: '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01', audience: 'public', note: 'Second version', draftMark: 'mark' }

test('publishing needs an audience and the mark of the draft that was shown; a note may be left out', () => {
  expect(typedInput(publishInput, { ...sent, note: ' Second version ' })).toEqual(sent)
  const { note: _, ...silent } = sent
  expect(typedInput(publishInput, silent)).toEqual({ ...silent, note: '' })
  expect(problemOf(publishInput, sent, { audience: 'friends' })).toBe('audience: required')
  expect(problemOf(publishInput, sent, { draftMark: undefined })).toBe('draftMark: required')
  expect(problemOf(publishInput, sent, { note: 'x'.repeat(1_001) })).toBe('note: too-long, max 1000')
  expect(problemOf(publishInput, sent, { unknown: 'x' })).toBe('form: invalid')
})
