import { expect, test } from 'vitest'
import { addDayInput } from '#domain/agenda/day-input'
import { dueOn } from '#domain/agenda/draft-input'
import { prepareHandoverInput } from '#domain/chairmanship/handover-input'
import { endDesignationInput } from '#domain/record/process-input'
import { dayInput, dayOrNoneInput } from '#domain/time/day-and-time-input'

test('a form takes a day as people type it, day before month, and as an address writes it', () => {
  for (const typed of ['10.4.2027', '10/04/2027', ' 10 April 2027 ', '10 апреля 2027', '2027-04-10'])
    expect([dayInput.parse(typed), dayOrNoneInput.parse(typed), dueOn.parse(typed)]).toEqual(['2027-04-10', '2027-04-10', '2027-04-10'])
})

test('so does every form that has a day: of the agenda, of a handover, of the record', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  expect(addDayInput.parse({ meetingId: id, id, date: '10.4.2027' }).date).toBe('2027-04-10')
  expect(endDesignationInput.parse({ designationId: id, on: '10.4.2027' }).on).toBe('2027-04-10')
  const terms = { effectiveOn: '10.4.2027', overlapFrom: '1.4.2027', ceremonyOn: '9.4.2027', ceremonySlot: '' }
  expect(prepareHandoverInput.parse({ incoming: 'TJ', ...terms })).toMatchObject({
    effectiveOn: '2027-04-10',
    overlapFrom: '2027-04-01',
    ceremonyOn: '2027-04-09',
  })
})

test('an empty day is asked for, or open where it may be; what is no day is refused in both', () => {
  const problem = (schema: typeof dayInput | typeof dayOrNoneInput, typed: string) =>
    schema.safeParse(typed).error?.issues.map(({ message }) => message)
  expect([problem(dayInput, ''), problem(dayInput, ' '), dayOrNoneInput.parse(' ')]).toEqual([['required'], ['required'], ''])
  for (const typed of ['30.02.2027', '10.04', 'soon', '1'.repeat(60)])
    expect([problem(dayInput, typed), problem(dayOrNoneInput, typed)]).toEqual([['no-date'], ['no-date']])
})
