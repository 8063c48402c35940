import { describe, expect, test } from 'vitest'
import { kindOf } from '#domain/agenda/slot-kind-words'
import { readSlotLine } from '#domain/agenda/slot-line'

const DAY = [{ start: '09:00', end: '09:30' }]
const read = (line: string) => readSlotLine(line, DAY)

test('a typed line becomes a slot: its number, its times or the words in their place, its title, and the kind its words suggest', () => {
  const slot = {
    number: null,
    start: '09:30',
    end: '11:00',
    when: null,
    kind: 'session',
    title: 'Dialogue of Senior Officials',
    follows: false,
  }
  expect(read('9:30 – 11.00 Dialogue of Senior Officials')).toEqual({ ask: null, read: slot })
  expect(read('Item 4: 9:30 – 11.00 Dialogue of Senior Officials')).toEqual({ ask: null, read: { ...slot, number: '4' } })
  expect(read('after lunch: Dialogue of Senior Officials')).toEqual({
    ask: null,
    read: { ...slot, start: null, end: null, when: 'after lunch' },
  })
  expect(read('13:00 – 14:00 Обед')).toEqual({ ask: null, read: { ...slot, start: '13:00', end: '14:00', kind: 'meal', title: 'Обед' } })
  expect(read('   ')).toBeNull()
})

test('a start alone gets no end', () => {
  for (const line of ['12:00 Lunch', '12:00– Lunch', '12.00: Lunch', 'at 12 noon Lunch'])
    expect(read(line), line).toEqual({
      ask: null,
      read: { number: null, start: '12:00', end: null, when: null, kind: 'meal', title: 'Lunch', follows: false },
    })
})

test('a line that leaves a doubt is a question with whole slots to choose from', () => {
  const slot = { number: null, when: null, kind: 'meal', title: 'Lunch', follows: false }
  expect(read('11:30 - 12:15am Lunch')).toEqual({
    ask: 'noon-or-midnight',
    readings: [
      { ...slot, start: '11:30', end: '12:15' },
      { ...slot, start: '23:30', end: '00:15' },
    ],
  })
  // The figures may be no time at all: then the line is a title, and follows the last slot.
  expect(read('25:00-26:00 Lunch')).toEqual({
    ask: 'impossible-time',
    readings: [{ ...slot, start: '09:30', end: '10:30', title: '25:00-26:00 Lunch', follows: true }],
  })
})

describe('a title alone', () => {
  const times = (line: string, day: Parameters<typeof readSlotLine>[1]) => {
    const slot = readSlotLine(line, day)
    return slot?.ask === null ? [slot.read.start, slot.read.end] : slot
  }

  test('follows the last slot and lasts as long as its kind usually does', () => {
    expect(times('Lunch', DAY)).toEqual(['09:30', '10:30'])
    expect(times('Coffee break', DAY)).toEqual(['09:30', '10:00'])
    expect(times('Reception', DAY)).toEqual(['09:30', '11:30'])
    expect(times('Lunch', [{ start: '18:00', end: null }])).toEqual(['19:00', '20:00'])
    expect(times('Lunch', [...DAY, { start: null, end: null }])).toEqual(['09:30', '10:30'])
    expect(times('4. Report', DAY)).toEqual(['09:30', '10:30'])
  })

  test('begins an empty day at nine', () => {
    expect(times('Registration', [])).toEqual(['09:00', '09:30'])
  })

  test('has no time on a day that is an agenda: its entries have none, or the first line has a number', () => {
    expect(times('1. Opening of the meeting', [])).toEqual([null, null])
    expect(times('Any other matter', [{ start: null, end: null }])).toEqual([null, null])
    expect(times('2. Adoption of the agenda', [{ start: null, end: null }])).toEqual([null, null])
  })

  test('may last past midnight, and has no time where the day is over', () => {
    expect(times('Reception', [{ start: '22:00', end: '23:00' }])).toEqual(['23:00', '01:00'])
    for (const end of ['00:00', '01:00']) expect(times('Farewell', [{ start: '22:00', end }]), end).toEqual([null, null])
    expect(times('Farewell', [{ start: '23:30', end: null }])).toEqual([null, null])
  })
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

test('kinds are guessed from words in all three languages', () => {
  const words = {
    reception: ['Dinner', 'Cocktail', 'Приём', 'Торжественный прием', 'Қабылдау'],
    registration: ['Регистрация', 'Тіркеу', 'Arrival and registration'],
    photo: ['Group photo', 'Family picture', 'Фотографирование', 'Суретке түсу'],
    break: ['Coffee', 'Tea break', 'Break', 'Кофе-пауза', 'Перерыв', 'Үзіліс'],
    meal: ['Breakfast', 'Обед', 'Ужин', 'Завтрак', 'Түскі ас'],
    closing: ['Closing', 'Wrap up', 'Wrap-up', 'Wrapup', 'Заключительное слово', 'Закрытие', 'Подведение итогов', 'Қорытынды', 'Жабылу'],
    opening: ['Opening', 'Welcome', 'Открытие', 'Приветствие', 'Ашылу', 'Құттықтау'],
    ceremony: ['Ceremony', 'Церемония', 'Рәсім'],
    discussion: ['Q&A', 'Q & A', 'Open floor', 'Discussion', 'Дискуссия', 'Вопросы и ответы', 'Обсуждение', 'Талқылау', 'Сұрақ-жауап'],
    logistics: [
      'Arrival of delegations',
      'Transfer to the hotel',
      'Press point',
      'Excursion',
      'Заезд делегаций',
      'Трансфер',
      'Пресс-подход',
      'Экскурсия',
    ],
    session: ['Breakthroughs in data', 'Outbreak', 'Labour migration', 'Mixed arrivals in the region', ''],
  }
  for (const [kind, titles] of Object.entries(words)) for (const title of titles) expect(kindOf(title), title).toBe(kind)
})
