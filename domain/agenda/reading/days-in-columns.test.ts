import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { readText } from '#harness/read-programme'

// A timetable whose columns are days.

const HEADING = ['Meeting, Yerevan, 11–12 October 2027', '']

test('each column is a day, and a meal written once in its row is of every day', () => {
  expect(
    readText([
      ...HEADING,
      'Time            Monday 11 October        Tuesday 12 October',
      '09:00-10:30     Opening                  Session 2: Surveys',
      '                of the meeting',
      '10:30-11:00     Coffee',
      '11:00-12:30     Session 1: Concepts      Closing',
      '14:00-17:00                              Visit',
    ]),
  ).toEqual([
    'day 2027-10-11',
    '09:00–10:30 | “Opening of the meeting”',
    '10:30–11:00 | “Coffee”',
    '11:00–12:30 | “Session 1: Concepts”',
    'day 2027-10-12',
    '09:00–10:30 | “Session 2: Surveys”',
    '10:30–11:00 | “Coffee”',
    '11:00–12:30 | “Closing”',
    '14:00–17:00 | “Visit”',
  ])
})

test('the same in a table with bars or tabs, and what stands below the table is of no day but the last', () => {
  const days = [
    'day 2027-10-11',
    '09:00–10:00 | “Opening”',
    '10:00–11:00 | “Talks”',
    'day 2027-10-12',
    '09:00–10:00 | “Surveys”',
    '11:00–12:00 | “Closing”',
  ]
  const rows = [
    ['Время', '11 октября (пн)', '12 октября (вт)'],
    ['09:00–10:00', 'Opening', 'Surveys'],
    ['10:00–11:00', 'Talks', ''],
    ['11:00–12:00', '', 'Closing'],
  ]
  expect(readText([...HEADING, ...rows.map((row) => `| ${row.join(' | ')} |`)])).toEqual(days)
  expect(readText([...HEADING, ...rows.map((row) => row.join('\t')), '', '12:30 Departure'])).toEqual([...days, '12:30– | “Departure”'])
})

test('a row of a table that names one date, or people beside days, is no such timetable', () => {
  const read = readText([...HEADING, '| Time | 11 October | Speaker |', '| 09:00–10:00 | Opening | Ms Eva Stone |'])
  expect(read.filter((line) => line.startsWith('day'))).toEqual(['day 2027-10-11'])
})

test('a timetable with hundreds of columns or rows costs no more than its length', () => {
  const many = Array.from({ length: 400 }, (_, at) => `${(at % 28) + 1} May`)
  const rows = Array.from({ length: 2_000 }, () => '09:00–10:00 | Coffee | |')
  const began = process.cpuUsage()
  readAgendaText([`Time | ${many.join(' | ')}`, ...rows].join('\n'))
  readAgendaText([`Time | ${many.slice(0, 14).join(' | ')}`, ...rows].join('\n'))
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1e6).toBeLessThan(20)
})
