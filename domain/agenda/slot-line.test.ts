import { describe, expect, test } from 'vitest'
import { kindOf, readSlotLine } from '#domain/agenda/slot-line'

const read = (line: string) => readSlotLine(line, [{ start: '09:00', end: '09:30' }])

test('a typed line becomes a slot in every spelling of the times', () => {
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

test('times may be written in words', () => {
  expect(read('11.00 to 11.30 Coffee break')).toEqual({ start: '11:00', end: '11:30', kind: 'break', title: 'Coffee break' })
  expect(read('с 16:00 до 17:00 Слово Председателя')).toEqual({
    start: '16:00',
    end: '17:00',
    kind: 'session',
    title: 'Слово Председателя',
  })
  for (const title of ['2 to 3 experts on data', '5 years of the Process']) expect(read(title)).toMatchObject({ start: '09:30', title })
})

test('an open end stays open, and a dash inside the title is not a time', () => {
  expect(read('18:00 – Closing Reception – “5th SOM”')).toEqual({
    start: '18:00',
    end: null,
    kind: 'reception',
    title: 'Closing Reception – “5th SOM”',
  })
  expect(read('Opening — Welcome Remarks')).toEqual({ start: '09:30', end: '10:00', kind: 'opening', title: 'Opening — Welcome Remarks' })
  expect(read('2017-2019 work plan')).toMatchObject({ title: expect.stringContaining('work plan') })
})

test('without times, a slot follows the last one and lasts as long as its kind usually does', () => {
  expect(read('Lunch')).toEqual({ start: '09:30', end: '10:30', kind: 'meal', title: 'Lunch' })
  expect(readSlotLine('Registration', [])).toEqual({ start: '09:00', end: '09:30', kind: 'registration', title: 'Registration' })
  expect(read('   ')).toBeNull()
})

test('an impossible time is reported, not taken as part of the title', () => {
  for (const line of ['25:00-26:00 Opening', '10:00-25:00 Opening', '9:75 Opening', '24:00']) expect(read(line), line).toBe('no-times')
  expect(read('10:00 Opening')).toMatchObject({ start: '10:00', title: 'Opening' })
})

test('the kind of every slot of the 5th SOM is guessed from its title', () => {
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

describe('spellings of times', () => {
  const timesOf = (line: string) => {
    const slot = read(line)
    return slot === null || slot === 'no-times' ? slot : [slot.start, slot.end, slot.title]
  }

  test('with a full stop, a colon, an h, no separator, am and pm', () => {
    expect(timesOf('9.30-10.15 Talk')).toEqual(['09:30', '10:15', 'Talk'])
    expect(timesOf('9h30 — 10h15 Talk')).toEqual(['09:30', '10:15', 'Talk'])
    expect(timesOf('930-1015 Talk')).toEqual(['09:30', '10:15', 'Talk'])
    expect(timesOf('9-10 Talk')).toEqual(['09:00', '10:00', 'Talk'])
    expect(timesOf('9 am - 1 p.m. Talk')).toEqual(['09:00', '13:00', 'Talk'])
    expect(timesOf('9 A.M. Talk')).toEqual(['09:00', '10:00', 'Talk'])
    expect(timesOf('9 – 10 Talk')).toEqual(['09:00', '10:00', 'Talk'])
    expect(timesOf('10 – 11 Talk')).toEqual(['10:00', '11:00', 'Talk'])
  })

  test('punctuation between the times and the title is dropped', () => {
    for (const line of [
      '9:30–10:15, Talk',
      '9:30–10:15: Talk',
      '9:30–10:15. Talk',
      '9:30 - 10:15   - Talk',
      '  9:30–10:15 — Talk  ',
      '9:30–10:15 –Talk',
    ])
      expect(timesOf(line), line).toEqual(['09:30', '10:15', 'Talk'])
  })

  test('words such as “from … to” may stand before and between the times', () => {
    for (const line of [
      'from 9.30 to 10.15 Talk',
      '9:30 until 10:15 Talk',
      '9:30 till 10:15 Talk',
      'с 9:30 по 10:15 Talk',
      'со 9:30 до 10:15 Talk',
    ])
      expect(timesOf(line), line).toEqual(['09:30', '10:15', 'Talk'])
    expect(timesOf('From 9:30 To 10:15')).toEqual(['09:30', '10:15', ''])
    expect(timesOf('Talk from 9:30 to 10:15')).toEqual(['09:30', '10:30', 'Talk from 9:30 to 10:15'])
  })

  test('times without a title are a slot without a title', () => {
    expect(timesOf('9:30–10:15')).toEqual(['09:30', '10:15', ''])
  })

  test('a start without an end lasts as long as the kind of the title usually does', () => {
    expect(timesOf('12:00 Lunch')).toEqual(['12:00', '13:00', 'Lunch'])
    expect(timesOf('12:00 Coffee break')).toEqual(['12:00', '12:30', 'Coffee break'])
    expect(timesOf('12:00 Lunch – for all')).toEqual(['12:00', '13:00', 'Lunch – for all'])
    expect(timesOf('12:00– Lunch')).toEqual(['12:00', null, 'Lunch'])
  })

  test('an end before the start is read as an afternoon time, if that helps', () => {
    expect(timesOf('12:30-1:30 Lunch')).toEqual(['12:30', '13:30', 'Lunch'])
    expect(timesOf('10:00-10:00 Talk')).toEqual(['10:00', '22:00', 'Talk'])
    // What no half of the day can mend stays as it was written, for the person to see.
    expect(timesOf('14:00-1:30 Talk')).toEqual(['14:00', '01:30', 'Talk'])
    expect(timesOf('14:00-13:30 Talk')).toEqual(['14:00', '13:30', 'Talk'])
    expect(timesOf('22:00-10:00 Talk')).toEqual(['22:00', '10:00', 'Talk'])
    expect(timesOf('23:00-12:00 Talk')).toEqual(['23:00', '12:00', 'Talk'])
  })

  test('a number that is not a time, or a time later in the line, belongs to the title', () => {
    for (const title of [
      '5 years of the Process',
      '12 States, one table',
      '3rd session',
      '10 000 people',
      'Item 9:30',
      '1:1 talks',
      '5 questions, 10 am',
    ])
      expect(timesOf(title)?.[2], title).toBe(title)
    expect(timesOf('Item   9:30')?.[2]).toBe('Item 9:30')
  })

  test('an impossible start or end is refused', () => {
    for (const line of ['9:75', '25:00 Talk', '10:00-9:75 Talk', '10:00–25:00']) expect(timesOf(line), line).toBe('no-times')
    expect(timesOf('9.75 Talk')).toEqual(['09:30', '10:30', '9.75 Talk'])
  })
})

test('a slot that would last past midnight ends at 23:59', () => {
  expect(readSlotLine('Reception', [{ start: '23:00', end: '23:30' }])).toMatchObject({ start: '23:00', end: '23:59' })
  expect(read('23:30 Talk')).toMatchObject({ start: '23:30' })
})

test('kinds are guessed from words in all three languages', () => {
  const words = {
    reception: ['Dinner', 'Cocktail', 'Приём', 'Торжественный прием', 'Қабылдау'],
    registration: ['Регистрация', 'Тіркеу'],
    photo: ['Group photo', 'Фотографирование', 'Суретке түсу'],
    break: ['Coffee', 'Tea break', 'Break', 'Кофе-пауза', 'Перерыв', 'Үзіліс'],
    meal: ['Breakfast', 'Обед', 'Ужин', 'Завтрак', 'Түскі ас'],
    closing: ['Closing', 'Wrap up', 'Wrap-up', 'Wrapup', 'Заключительное слово', 'Закрытие', 'Подведение итогов', 'Қорытынды', 'Жабылу'],
    opening: ['Opening', 'Welcome', 'Открытие', 'Приветствие', 'Ашылу', 'Құттықтау'],
    ceremony: ['Ceremony', 'Церемония', 'Рәсім'],
    discussion: ['Q&A', 'Q & A', 'Open floor', 'Discussion', 'Дискуссия', 'Вопросы и ответы', 'Обсуждение', 'Талқылау', 'Сұрақ-жауап'],
    session: ['Breakthroughs in data', 'Outbreak', 'Labour migration', ''],
  }
  for (const [kind, titles] of Object.entries(words)) for (const title of titles) expect(kindOf(title), title).toBe(kind)
})
