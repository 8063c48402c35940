import { describe, expect, test } from 'vitest'
import {
  callOffHandoverInput,
  confirmHandoverInput,
  declineHandoverInput,
  postponeHandoverInput,
  prepareHandoverInput,
} from '#domain/chairmanship/handover-input'
import { problemOf, typedInput } from '#harness/typed-input'

const handoverId = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01'
const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-02-01', ceremonyOn: '2027-02-27', ceremonySlot: 'som-6#closing' }
const prepared = { incoming: 'TJ', ...terms }
const postponed = { handoverId, ...terms, reason: 'An election' }
const answered = { handoverId, terms: '1', state: 'TJ' }

test('every form of a handover is accepted unchanged, with blanks around the reason removed', () => {
  expect(typedInput(prepareHandoverInput, prepared)).toEqual(prepared)
  expect(typedInput(postponeHandoverInput, { ...postponed, reason: ' An election ' })).toEqual(postponed)
  expect(typedInput(callOffHandoverInput, { handoverId, reason: 'An election' })).toEqual({ handoverId, reason: 'An election' })
  expect(typedInput(confirmHandoverInput, answered)).toEqual(answered)
  expect(typedInput(declineHandoverInput, { ...answered, reason: 'Not ready' })).toEqual({ ...answered, reason: 'Not ready' })
})

test('the effective day and the day of the overlap are required and must exist; the ceremony may be left out', () => {
  for (const field of ['effectiveOn', 'overlapFrom']) {
    const problem = (value: unknown) => problemOf(prepareHandoverInput, prepared, { [field]: value })
    expect([problem(''), problem(undefined)]).toEqual([`${field}: required, min 1`, `${field}: required`])
    expect([problem('2027-02-30'), problem('soon')]).toEqual(Array(2).fill(`${field}: no-date`))
  }
  const ceremony = (ceremonyOn: string) => problemOf(prepareHandoverInput, prepared, { ceremonyOn })
  expect([ceremony(''), ceremony('2027-02-30')]).toEqual([null, 'ceremonyOn: no-date'])
  expect(problemOf(prepareHandoverInput, prepared, { ceremonySlot: '' })).toBeNull()
  expect(problemOf(prepareHandoverInput, prepared, { ceremonySlot: 'x'.repeat(301) })).toBe('ceremonySlot: too-long, max 300')
})

test('the incoming State is a code of two capital letters', () => {
  const wrong = ['', 'T', 'TJK', 'tj', ' TJ', undefined]
  expect(wrong.map((incoming) => problemOf(prepareHandoverInput, prepared, { incoming }))).toEqual(Array(6).fill('incoming: required'))
})

describe('an answer to a handover', () => {
  test('names its terms by their number', () => {
    for (const schema of [confirmHandoverInput, declineHandoverInput]) {
      const good = schema === confirmHandoverInput ? answered : { ...answered, reason: 'Not ready' }
      const problem = (number: string) => problemOf(schema, good, { terms: number })
      expect(['1', '1234'].map(problem)).toEqual([null, null])
      expect(['', '12345', 'x1', '1x', 'one'].map(problem)).toEqual(Array(5).fill('terms: invalid'))
    }
  })

  test('names the handover by its id', () => {
    expect(problemOf(confirmHandoverInput, answered, { handoverId: '1' })).toBe('handoverId: invalid')
  })
})

test('a reason of at most a thousand characters is required to postpone, call off or decline a handover', () => {
  const forms = [
    [postponeHandoverInput, postponed],
    [callOffHandoverInput, { handoverId, reason: 'An election' }],
    [declineHandoverInput, { ...answered, reason: 'Not ready' }],
  ] as const
  for (const [schema, good] of forms) {
    const problem = (reason: unknown) => problemOf(schema, good, { reason })
    expect([problem('  '), problem(undefined), problem('x'.repeat(1_000)), problem('x'.repeat(1_001))]).toEqual([
      'reason: required, min 1',
      'reason: required',
      null,
      'reason: too-long, max 1000',
    ])
  }
})

test('a form with an unknown field is refused', () => {
  const all = [prepareHandoverInput, postponeHandoverInput, callOffHandoverInput, confirmHandoverInput, declineHandoverInput]
  const sent = { ...prepared, ...postponed, ...answered, more: 'x' }
  for (const schema of all) expect(schema.safeParse(sent).success).toBe(false)
})
