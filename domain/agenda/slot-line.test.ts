import { expect, test } from 'vitest'
import { kindOf, readSlotLine } from '#domain/agenda/slot-line'

const read = (line: string) => readSlotLine(line, [{ start: '09:00', end: '09:30' }])

test('a line of a programme becomes a slot, however its times are written', () => {
  expect(read('9:30 – 11.00 Dialogue of Senior Officials')).toEqual({
    start: '09:30',
    end: '11:00',
    kind: 'session',
    title: 'Dialogue of Senior Officials',
  })
  expect(read('17:30–18:00 Q&A open floor discussion')).toEqual({
    start: '17:30',
    end: '18:00',
    kind: 'discussion',
    title: 'Q&A open floor discussion',
  })
  expect(read('0930-1000 Welcome remarks')).toEqual({ start: '09:30', end: '10:00', kind: 'opening', title: 'Welcome remarks' })
  expect(read('13:00 – 14:00 Обед')).toEqual({ start: '13:00', end: '14:00', kind: 'meal', title: 'Обед' })
})

test('times may stand in words', () => {
  expect(read('11.00 to 11.30 Coffee break')).toEqual({ start: '11:00', end: '11:30', kind: 'break', title: 'Coffee break' })
  expect(read('с 16:00 до 17:00 Слово Председателя')).toEqual({
    start: '16:00',
    end: '17:00',
    kind: 'session',
    title: 'Слово Председателя',
  })
  for (const title of ['2 to 3 experts on data', '5 years of the Process']) expect(read(title)).toMatchObject({ start: '09:30', title })
})

test('an open end stays open, and a dash inside the title is no time', () => {
  expect(read('18:00 – Closing Reception – “5th SOM”')).toEqual({
    start: '18:00',
    end: null,
    kind: 'reception',
    title: 'Closing Reception – “5th SOM”',
  })
  expect(read('Opening — Welcome Remarks')).toEqual({ start: '09:30', end: '10:00', kind: 'opening', title: 'Opening — Welcome Remarks' })
  expect(read('2017-2019 work plan')).toMatchObject({ title: expect.stringContaining('work plan') })
})

test('without times it follows the last slot, for as long as its kind usually lasts', () => {
  expect(read('Lunch')).toEqual({ start: '09:30', end: '10:30', kind: 'meal', title: 'Lunch' })
  expect(readSlotLine('Registration', [])).toEqual({ start: '09:00', end: '09:30', kind: 'registration', title: 'Registration' })
  expect(read('   ')).toBeNull()
})

test('times that no clock shows are no title', () => {
  for (const line of ['25:00-26:00 Opening', '10:00-25:00 Opening', '9:75 Opening', '24:00']) expect(read(line), line).toBe('no-times')
  expect(read('10:00 Opening')).toMatchObject({ start: '10:00', title: 'Opening' })
})

test('all kinds of the 5th SOM are guessed from its own titles', () => {
  const titles = [
    'Registration',
    'Lunch',
    'Opening — Welcome Remarks',
    'Group Photo',
    'Coffee break',
    'The rights of refugees and asylum seekers',
    'Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan.',
    'Closing Reception – “5th Almaty Process Senior Officials Meeting (SOM)”',
  ]
  expect(titles.map(kindOf)).toEqual(['registration', 'meal', 'opening', 'photo', 'break', 'session', 'closing', 'reception'])
})
