import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { programmeOf, readText } from '#harness/read-programme'

// Where papers put a time, a place or a date beside the words they belong to.

test('an hour with a half of the day is no number of an item', () => {
  expect(programmeOf(['9.15 am Registration', '9.45 a.m. – arrival', '11.30 am – noon: talks', 'noon onwards: lunch'])).toEqual([
    '09:15– | “Registration”',
    '09:45– | “arrival”',
    '11:30–12:00 | “talks”',
    '12:00– | “lunch”',
  ])
  expect(programmeOf(['7:30a – 8:30a Breakfast', '3:15p Closing'])).toEqual(['07:30–08:30 | “Breakfast”', '15:15– | “Closing”'])
})

test('a time in brackets behind its title may have a place and a chair beside it', () => {
  expect(
    programmeOf([
      'Data (10:00-11:00, plenary hall, chaired by Kyrgyzstan)',
      'Protection (time: 11:00–12:30)',
      'Lunch (from 12:30 to 14:00, restaurant)',
      'Talks (starts at 14:00)',
      '«Данные» (с 16:00 до 17:00)',
    ]),
  ).toEqual([
    '10:00–11:00 | “Data” | at plenary hall',
    '  chair | Kyrgyzstan | of KG',
    '11:00–12:30 | “Protection”',
    '12:30–14:00 | “Lunch” | at restaurant',
    '14:00– | “Talks”',
    '16:00–17:00 | “«Данные»”',
  ])
})

test('a time in brackets may stand between the number of a session and its name', () => {
  expect(
    programmeOf([
      'Session 1 (09:00 – 10:30): Introduction',
      'Break (10:30 – 10:45)',
      'Сессия 2 (10:45–12:00) – Данные',
      'Hotline (9:00–18:00): +996 312 555 555',
    ]),
  ).toEqual([
    '09:00–10:30 | “Session 1: Introduction”',
    '10:30–10:45 | “Break”',
    '10:45–12:00 | “Сессия 2 – Данные”',
    '  about: Hotline (9:00–18:00): +996 312 555 555',
  ])
})

test('when to meet for a visit, in brackets, is neither its time nor its place', () => {
  expect(programmeOf(['14:00 Talks', '15:30 Visit (meet at 15:10, lobby)'])).toEqual([
    '14:00– | “Talks”',
    '15:30– | “Visit (meet at 15:10, lobby)”',
  ])
})

test('a room beside the time is the place of the title above or below it, and a title where there is no other', () => {
  expect(programmeOf(['Opening session', '12:00–13:30, ауд. 301', '', 'Closing session', '14:00–15:00 (room B)'])).toEqual([
    '12:00–13:30 | “Opening session” | at ауд. 301',
    '14:00–15:00 | “Closing session” | at room B',
  ])
  expect(programmeOf(['10:00–10:30, room B', 'Opening session'])).toEqual(['10:00–10:30 | “Opening session” | at room B'])
  expect(programmeOf(['10:00–10:30, Lobby', '10:30 Opening'])).toEqual(['10:00–10:30 | “Lobby”', '10:30– | “Opening”'])
})

test('a place may stand behind a sign, and a start alone in brackets behind a title leaves no doubt', () => {
  expect(programmeOf(['Opening (09:00)', 'Lead: IOM', '', '18:00 – 19:30 : Reception @ Cromdale Hall'])).toEqual([
    '09:00– | “Opening”',
    '  presenter | IOM | of IOM',
    '18:00–19:30 | “Reception” | at Cromdale Hall',
  ])
})

test('a half of the day above its entries is no part of the one before', () => {
  expect(
    programmeOf([
      'Morning',
      '10 a.m. to 1 p.m. Plenary',
      '11.30 a.m. to 12.45 p.m.  Consultations (closed)   Conference Room A',
      'Afternoon',
      '3 to 6 p.m. Plenary',
    ]),
  ).toEqual(['10:00–13:00 | “Plenary”', '11:30–12:45 | “Consultations” | at Conference Room A | closed', '15:00–18:00 | “Plenary”'])
})

test('the name of a session below its number is its title, and somebody below it is not', () => {
  expect(programmeOf(['10:00 Session 1', 'Borders in practice', 'Ms Eva Stone, IOM', '', '11:00 Session 2', 'Ms Eva Stone, IOM'])).toEqual([
    '10:00– | “Session 1 Borders in practice”',
    '  presenter | Ms | Eva Stone | IOM | of IOM',
    '11:00– | “Session 2”',
    '  presenter | Ms | Eva Stone | IOM | of IOM',
  ])
})

test('“Day 1 December” is a date', () => {
  expect(readText(['Workshop, 1–2 December 2027', '', 'Day 1 December', '09:00 Opening', '', 'Day 2 December', '09:00 Talks'])).toEqual([
    'day 2027-12-01',
    '09:00– | “Opening”',
    'day 2027-12-02',
    '09:00– | “Talks”',
  ])
})

test('days without a year are of the only year of the title, where the weekday does not contradict it', () => {
  const conference = (day: string) => readText(['ANNUAL CONFERENCE 2027', '', day, '09:00 Opening'])
  expect(conference('Mon, Jun 14')).toEqual(['day 2027-06-14', '09:00– | “Opening”'])
  expect(conference('14 June')).toEqual(['day 2027-06-14', '09:00– | “Opening”'])
  expect(conference('Sun, Jun 14')).toEqual(['day null', '09:00– | “Opening”', '! 3 no-date: Sun, Jun 14'])
  expect(readText(['PLAN 2026–2027', '', '14 June', '09:00 Opening'])).toEqual(['day null', '09:00– | “Opening”', '! 3 no-year: 14 June'])
})

test('“Date:” says when the whole is held, and above each of several days it is the day', () => {
  expect(readText(['WEBINAR ON DATA', 'Date: 25 March 2027', 'Language: English', '', '14:00 Welcome'])).toEqual([
    'day 2027-03-25',
    '14:00– | “Welcome”',
  ])
  expect(readText(['Date: 25 March 2027', '14:00 Welcome', '', 'Date: 26 March 2027', '09:00 Talks'])).toEqual([
    'day 2027-03-25',
    '14:00– | “Welcome”',
    'day 2027-03-26',
    '09:00– | “Talks”',
  ])
})

test('the version of a paper and its date are not of the meeting', () => {
  expect(readText(['Draft agenda – version 3, 12.10.2027', 'Round table on data', '25 October 2027', '10:00 Opening'])).toEqual([
    'day 2027-10-25',
    '10:00– | “Opening”',
    '! 1 furniture: Draft agenda – version 3, 12.10.2027',
  ])
})

test('the hours of the whole are kept among the words before the programme, where no field holds them', () => {
  const preambleOf = (...lines: string[]) =>
    readAgendaText(['Webinar on data', ...lines, '', '14:00 Welcome'].join('\n')).agenda?.meeting.preamble
  expect(preambleOf('25 March 2027', 'Time: 14:00–15:30 CET')).toBe('Time: 14:00–15:30 CET')
  expect(preambleOf('25 марта 2027 г.', 'Время: 11:00–13:00 (время Астаны)')).toBe('Время: 11:00–13:00 (время Астаны)')
  expect(preambleOf('Date and time: 25 March 2027')).toBe(null)
})
