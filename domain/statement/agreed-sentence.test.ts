import { expect, test } from 'vitest'
import { agreedSentence } from '#domain/statement/agreed-sentence'
import type { Agreed } from '#domain/statement/issued-language'
import { translator } from '#messages/translator'

const among = ['Kazakhstan', 'Tajikistan']

/** What a reader reads of how a text was agreed, and whether the words have been changed since. */
function read(agreed: Agreed | null, agreedBefore: Agreed | null = null) {
  const sentence = agreedSentence({ agreed, agreedBefore, among }, 'en')
  return sentence && [translator('en')(sentence.code, sentence.values), sentence.before]
}

test('an issued text says how it was agreed: by the meeting, or by silence and among whom', () => {
  const on = '2027-05-20'
  expect(read({ how: 'adopted', by: 'meeting', on })).toEqual(['Adopted at the meeting on 20 May 2027', false])
  expect(read({ how: 'endorsed', by: 'meeting', on })).toEqual(['Endorsed at the meeting on 20 May 2027', false])
  expect(read({ how: 'adopted', by: 'silence', on })).toEqual([
    'Adopted by silence procedure on 20 May 2027, among: Kazakhstan, Tajikistan',
    false,
  ])
})

test('silence that held on a Chair’s Statement is no objection, never adoption', () => {
  const noObjection = ['No objection in the silence procedure that ended on 20 May 2027, among: Kazakhstan, Tajikistan', false]
  expect(read({ how: 'no-objection', by: 'silence', on: '2027-05-20' })).toEqual(noObjection)
  expect(read({ how: 'no-objection', by: 'meeting', on: '2027-05-20' })).toEqual(noObjection)
})

test('a text issued before that was kept says only on which day', () => {
  const on = '2018-09-28'
  expect(read({ how: 'adopted', on })).toEqual(['Adopted on 28 September 2018', false])
  expect(read({ how: 'endorsed', on })).toEqual(['Endorsed on 28 September 2018', false])
  expect(read({ how: 'no-objection', on })).toEqual(['No objection in the silence procedure that ended on 28 September 2018', false])
})

test('a text changed since it was agreed says how it was, and that it was before; one that never was says nothing', () => {
  const was = { how: 'adopted', by: 'meeting', on: '2027-05-20' } as const
  expect(read(null, was)).toEqual(['Adopted at the meeting on 20 May 2027', true])
  expect(read({ ...was, how: 'endorsed' }, was)).toEqual(['Endorsed at the meeting on 20 May 2027', false])
  expect(read(null)).toBeNull()
})
