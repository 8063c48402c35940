import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { programmeOf, readText } from '#harness/read-programme'

// Agendas that say no time of their entries, and tables that say it in a column of their own.

const itemsOf = (...lines: string[]) => {
  const { agenda } = readAgendaText(lines.join('\n'))
  const items = (agenda?.items ?? []).map(({ number, title, abstract }) =>
    [number, title, ...(abstract === null ? [] : [abstract])].join(' | '),
  )
  return { starts: agenda?.meeting.startsOn, slots: agenda?.days.flatMap(({ slots }) => slots).length, items }
}

test.each([
  ['its weekday', ['Monday, 13 September 2027']],
  ['its weekday and hour', ['Monday, 13 September 2027, 11:00']],
  ['its weekday, hour and room', ['Monday 13 September 2027, 11:00, Room 5']],
  ['its hour and hall on lines of their own', ['2027 жылғы 13 қыркүйек', 'Сағат 11:00', 'Әкімдіктің мәжіліс залы']],
  ['its date in Russian', ['Понедельник, 13 сентября 2027 г.']],
])('a meeting dated with %s above a numbered list is a list of items, and none of it is an entry', (_, dated) => {
  expect(itemsOf('City Water Board', ...dated, '', '1. Annual report', '2. Draft plan', '3. Any other business')).toEqual({
    starts: '2027-09-13',
    slots: 0,
    items: ['1 | Annual report', '2 | Draft plan', '3 | Any other business'],
  })
})

test('a programme of one entry keeps it, though people in it are numbered', () => {
  expect(programmeOf(['10:00 Panel', 'Speakers:', '1. Ms Eva Stone, IOM', '2. Mr Tom Hale, GIZ'])).toEqual([
    '10:00– | “Panel”',
    '  presenter | Ms | Eva Stone | IOM | of IOM',
    '  presenter | Mr | Tom Hale | GIZ | of GIZ',
  ])
})

test('a list in columns has its titles, and what the other columns say below them', () => {
  const rows = ['1    Welcome                 Chair     -          5 mins', '2    Declarations            all       Paper A    5 mins']
  const { uses } = readAgendaText(['Board, 13 September 2027', '', ...rows].join('\n'))
  expect([uses.get(3), uses.get(4)]).toEqual(['item', 'item'])
  expect(itemsOf('Board, 13 September 2027', '', ...rows).items).toEqual([
    '1 | Welcome | Chair; 5 mins',
    '2 | Declarations | all; Paper A; 5 mins',
  ])
})

test('items below one day after another are entries of these days', () => {
  expect(readText(['Workshop 13–14 May 2027', '', 'Day 1', '1. Report', '2. Plan', '', 'Day 2', '3. Field trip'])).toEqual([
    'day 2027-05-13',
    'untimed | item 1 | “Report”',
    'untimed | item 2 | “Plan”',
    'day 2027-05-14',
    'untimed | item 3 | “Field trip”',
  ])
})

test('where only lengths are said, each line with one is an entry', () => {
  expect(
    programmeOf(['Opening (5 min)', '', 'Panel: Law (35 min)', 'Moderator - Rosa Silva', 'Nathan Girard, OECD', '', 'Closing (5 мин)']),
  ).toEqual([
    'untimed | “Opening”',
    'untimed | “Panel: Law”',
    '  moderator | Rosa Silva',
    '  presenter | Nathan Girard | OECD | of OECD',
    'untimed | “Closing”',
  ])
})

test('a table by semicolons may stand below a heading, and in a mail that answers it', () => {
  const rows = ['№;Время;Мероприятие;Место', '1;09:30-10:30;Осмотр;с. Куршаб', '2;12:00;Обед;']
  const read = ['day 2027-05-21', '09:30–10:30 | item 1 | “Осмотр” | at с. Куршаб', '12:00– | item 2 | “Обед”']
  expect(readText(['План выезда, 21 мая 2027 г.', '', ...rows])).toEqual(read)
  expect(readText(['План выезда, 21 мая 2027 г.', '', ...rows].map((row) => `> ${row}`))).toEqual(read)
})

test('date and time may stand in one column after the title; each date is one day, however many rows name it', () => {
  expect(
    readText([
      'Week of science 2027',
      '',
      '| No | Title | Date, time | Place |',
      '| 1 | Opening | 7 April, 10:00 | Main hall |',
      '| 2 | Lecture | 7 April, 11:30 | Room 2 |',
      '| 3 | Visit | 8 April, 9:00–17:00 | Osh |',
    ]),
  ).toEqual([
    'day 2027-04-07',
    '10:00– | item 1 | “Opening” | at Main hall',
    '11:30– | item 2 | “Lecture” | at Room 2',
    'day 2027-04-08',
    '09:00–17:00 | item 3 | “Visit” | at Osh',
  ])
})

test('“16:30   End” is an entry, and no heading of a table', () => {
  const read = ['16:20– | “Q&A”', '16:30– | “End”']
  expect(programmeOf(['4:20 pm    Q&A', '4:30 pm    End'])).toEqual(read)
  expect(programmeOf(['| 16:20 | Q&A |', '| 16:30 | End |'])).toEqual(read)
})

test('what is the same in all rooms is one entry', () => {
  expect(
    programmeOf(['| Time | Room A | Room B |', '| 10:00–10:30 | Coffee | Coffee |', '| 10:30–12:00 | Snow. Chair: M. Ivanov | Water |']),
  ).toEqual(['10:00–10:30 | “Coffee”', '10:30–12:00 | “Snow” | at Room A', '  chair | M. Ivanov', '10:30–12:00 | “Water” | at Room B'])
})

test('sections below the first one are parts beside it, with their rooms', () => {
  expect(programmeOf(['11.30–13.00 Секция 1. Вода (ауд. 214)', '  Секция 2. Леса (ауд. 215)', '  Секция 3. Сёла (конференц-зал)'])).toEqual(
    [
      '11:30–13:00 | “Секция 1. Вода” | at ауд. 214',
      '  part | “Секция 2. Леса” | at ауд. 215',
      '  part | “Секция 3. Сёла” | at конференц-зал',
    ],
  )
})

test('the hour of a flight in brackets is no entry, and a room in capitals behind a comma is the place', () => {
  expect(programmeOf(['12:30 Lunch, Main Hall', 'Departure of the delegation (TK 1952, 18:40)'])).toEqual([
    '12:30– | “Lunch” | at Main Hall',
    '  part | “Departure of the delegation (TK 1952, 18:40)”',
  ])
})

test('annotations below a provisional agenda are said of its items, which are not counted twice', () => {
  const list = ['I. Provisional agenda', '', '1. Adoption of the agenda', '2. Election of officers', '', 'II. Annotations', '']
  const notes = [
    'Item 1. Adoption of the agenda',
    'Documentation: AP/SOM/9/1',
    'The group is invited to adopt it.',
    '',
    '2. Election of officers',
    'A Chair is elected.',
  ]
  expect(itemsOf('Working group, 13 September 2027', '', ...list, ...notes).items).toEqual([
    '1 | Adoption of the agenda | The group is invited to adopt it.',
    '2 | Election of officers | A Chair is elected.',
  ])
})

test('halves of a day are one day, a length after a start says the end, and “20’” before a title is a length', () => {
  expect(
    readText([
      'Workshop 10–11 May 2027',
      '',
      'MONDAY MORNING (PKT)',
      'Welcome (09:00, 30 min)',
      '',
      'MONDAY AFTERNOON',
      'Talks (14:00, 60 min)',
      '',
      'TUESDAY MORNING',
      'Closing (09:30)',
    ]),
  ).toEqual(['day 2027-05-10', '09:00–09:30 | “Welcome”', '14:00–15:00 | “Talks”', 'day 2027-05-11', '09:30– | “Closing”'])
  expect(programmeOf(["5'   Welcome", "20'  Keynote: Trade", '', "10'  Q & A"])).toEqual([
    'untimed | “Welcome”',
    'untimed | “Keynote: Trade”',
    'untimed | “Q & A”',
  ])
})

test('dotted starts are clocks where a paper begins its lines with them, and “сағ.” stands before one', () => {
  expect(programmeOf(['09.00 Opening', '10.15 Report', '11.15 Coffee', '12.00 Talks'])).toEqual([
    '09:00– | “Opening”',
    '10:15– | “Report”',
    '11:15– | “Coffee”',
    '12:00– | “Talks”',
  ])
  expect(programmeOf(['сағ. 10:00 | Ашылу сөз', 'сағ. 10:15 | Талқылау'])).toEqual(['10:00– | “Ашылу сөз”', '10:15– | “Талқылау”'])
})

test('a line below a row by tabs goes on with the cell that its tabs lead to', () => {
  expect(programmeOf(['0930–1000\tOpening ceremony\tPlenary Hall', '\tMs Eva Stone, IOM', '1000–1200\tDebate\tRoom 3'])).toEqual([
    '09:30–10:00 | “Opening ceremony” | at Plenary Hall',
    '  presenter | Ms | Eva Stone | IOM | of IOM',
    '10:00–12:00 | “Debate” | at Room 3',
  ])
})

test('groups below a session are parts with their rooms', () => {
  expect(programmeOf(['14:10-15:30 Breakout groups', '  Group A (Blue Room): Counselling', '  Group B (Red Room): Monitoring'])).toEqual([
    '14:10–15:30 | “Breakout groups”',
    '  part | “Group A: Counselling” | at Blue Room',
    '  part | “Group B: Monitoring” | at Red Room',
  ])
})

test('“2nd day:”, a range over “of”, and a month in two languages are dates', () => {
  expect(
    readText(['Meeting, Monday 10th to Tuesday 11th of May 2027', '', '1st day', '09:00 Talks', '', '2nd day: 11.05.2027', '09:00 Visit']),
  ).toEqual(['day 2027-05-10', '09:00– | “Talks”', 'day 2027-05-11', '09:00– | “Visit”'])
  expect(readText(['Meeting, 2–3 July / июля 2027', '', 'Friday 2 July', '09:00 Talks'])).toEqual(['day 2027-07-02', '09:00– | “Talks”'])
})
