import { expect, test } from 'vitest'
import { recordDeliveryInput } from '#domain/statement/delivery-input'
import { problemOf, typedInput } from '#harness/typed-input'

const delivery = {
  statementId: '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01',
  circulationId: '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a02',
  delegation: 'state:TJ',
  means: 'note-verbale',
  to: 'The embassy in Astana',
  on: '2027-03-02',
  at: '10:30',
}

test('a text given by hand is on record as typed, with blanks around the addressee removed', () => {
  expect(typedInput(recordDeliveryInput, { ...delivery, to: ' The embassy in Astana ' })).toEqual(delivery)
})

test('what is missing or wrong is said at its field', () => {
  const problems = (field: string, ...values: unknown[]) =>
    values.map((value) => problemOf(recordDeliveryInput, delivery, { [field]: value })?.replace(`${field}: `, ''))
  expect(problems('statementId', undefined, 'x')).toEqual(['invalid', 'invalid'])
  expect(problems('circulationId', undefined, 'x')).toEqual(['invalid', 'invalid'])
  expect(problems('delegation', undefined, '', 'x'.repeat(80), 'x'.repeat(81))).toEqual([
    'required',
    'required, min 1',
    undefined,
    'invalid',
  ])
  expect(problems('means', undefined, 'pigeon', 'courier')).toEqual(['required', 'required', undefined])
  expect(problems('to', undefined, ' ', 'x'.repeat(1_000), 'x'.repeat(1_001))).toEqual([
    'required',
    'required, min 1',
    undefined,
    'too-long, max 1000',
  ])
  expect(problems('on', '', 'soon', '2 March 2027')).toEqual(['required, min 1', 'no-date', undefined])
  expect(problems('at', '', 'noon')).toEqual(['required', 'no-time'])
})
