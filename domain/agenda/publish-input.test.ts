import { expect, test } from 'vitest'
import { publishInput } from '#domain/agenda/publish-input'
import { problemOf, typedInput } from '#harness/typed-input'

const sent = {
  meetingId: '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01',
  audience: 'public',
  standing: 'final',
  note: 'Second version',
  noteIn: {},
  draftMark: 'mark',
}
const final = { code: 'final', adoptedOn: null, amended: false }

test('publishing needs an audience, a standing and the mark of the draft that was shown; a note may be left out', () => {
  expect(typedInput(publishInput, { ...sent, note: ' Second version ' })).toEqual({ ...sent, standing: final })
  const { note: _, noteIn: __, ...silent } = sent
  expect(typedInput(publishInput, silent)).toEqual({ ...silent, standing: final, note: '', noteIn: {} })
  expect(problemOf(publishInput, sent, { audience: 'friends' })).toBe('audience: required')
  expect(problemOf(publishInput, sent, { standing: '' })).toBe('standing: required')
  expect(problemOf(publishInput, sent, { standing: 'agreed' })).toBe('standing: required')
  expect(problemOf(publishInput, sent, { draftMark: undefined })).toBe('draftMark: required')
  expect(problemOf(publishInput, sent, { note: 'x'.repeat(1_001) })).toBe('note: too-long, max 1000')
  expect(problemOf(publishInput, sent, { unknown: 'x' })).toBe('form: invalid')
})

test('an adopted agenda names the day it was adopted, and perhaps that it was amended orally', () => {
  const adopted = { standing: 'adopted', adoptedOn: '2018-09-28' }
  const onTheDay = { code: 'adopted', adoptedOn: '2018-09-28', amended: false }
  expect(typedInput(publishInput, { ...sent, ...adopted })).toEqual({ ...sent, standing: onTheDay })
  expect(typedInput(publishInput, { ...sent, ...adopted, amended: 'on' })).toEqual({ ...sent, standing: { ...onTheDay, amended: true } })
  expect(problemOf(publishInput, sent, { standing: 'adopted' })).toBe('adoptedOn: required')
  expect(problemOf(publishInput, sent, { standing: 'adopted', adoptedOn: '2018-02-30' })).toBe('adoptedOn: no-date')
  expect(problemOf(publishInput, sent, { ...adopted, amended: 'perhaps' })).toBe('amended: invalid')
})

test('of any other standing neither is read, for the fields are hidden then', () => {
  const left = { ...sent, adoptedOn: '2018-09-28', amended: 'on' }
  expect(typedInput(publishInput, left)).toEqual({ ...sent, standing: final })
  expect(typedInput(publishInput, { ...left, adoptedOn: 'yesterday' })).toEqual({ ...sent, standing: final })
})
