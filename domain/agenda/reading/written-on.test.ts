import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { readText } from '#harness/read-programme'

// A mail says when it was sent, a page when it was changed: days without a year follow that day.

const mail = (sent: string, subject = 'Agenda') => ['From: Secretariat <team@office.example>', `Sent: ${sent}`, `Subject: ${subject}`, '']
const daysOf = (lines: readonly string[]) => readText(lines).filter((line) => line.startsWith('day') || line.includes('no-'))

describe('a day without a year', () => {
  test('is the first such day after the mail that holds it was sent', () => {
    const programme = ['Tuesday, 11 March', '10:00 Opening', 'Wednesday, 12 March', '10:00 Closing']
    expect(daysOf([...mail('Friday, 7 March 2025 16:42'), ...programme])).toEqual(['day 2025-03-11', 'day 2025-03-12'])
    expect(daysOf([...mail('20 December 2025'), '14 January', '10:00 Opening', '11:00 Closing'])).toEqual(['day 2026-01-14'])
  })

  test('stays without a date where its weekday contradicts, or nobody knows when the paper was written', () => {
    expect(daysOf([...mail('7 March 2025'), 'Monday, 11 March', '10:00 Opening', '11:00 Closing'])).toContain('day null')
    expect(daysOf(['Forum', 'Tuesday, 11 March', '10:00 Opening', '11:00 Closing'])).toContain('day null')
  })

  test('follows the day on which a page was changed only if its weekday fits', () => {
    const page = (day: string) => ['Forum', '', day, '10:00 Opening', '11:00 Closing', '', 'Last updated: 5 November 2025']
    expect(daysOf(page('Wednesday, 12 November'))).toEqual(['day 2025-11-12'])
    expect(daysOf(page('12 November'))).toContain('day null')
  })

  test('may be said in figures beside its weekday', () => {
    const head = ['От: Ольга <o@office.example>', 'Дата: 21 октября 2025 г., 18:07', 'Тема: программа встречи', '']
    const programme = ['29.10 (ср)', '10:00 знакомство', '30.10 (чт)', '10:00 итоги']
    expect(daysOf([...head, ...programme])).toEqual(['day 2025-10-29', 'day 2025-10-30'])
    // A clock beside a word is none.
    expect(readText(['5 May 2027', '09.10 (сбор у входа)', '10.30 (перерыв)']).filter((line) => line.startsWith('day'))).toEqual([
      'day 2027-05-05',
    ])
  })
})

test('what is due by a day, or was held on one, dates no meeting', () => {
  for (const line of ['Register by 20 April.', 'Please send your comments by 1 April.', 'Visa forms are due 30 March.'])
    expect([line, ...daysOf([...mail('3 March 2026'), 'Workshop on Water', line, '', '09:00 Opening', '10:00 Talks'])]).toContain(
      'day null',
    )
  for (const subject of ['Programme (comments due 10 April)', 'Re: minutes of 15 April'])
    expect([subject, ...daysOf([...mail('12 March 2026', subject), 'Workshop on Water', '', '09:00 Opening', '10:00 Talks'])]).toContain(
      'day null',
    )
})

test('the dates of a mail’s subject are those of the meeting', () => {
  const { startsOn, endsOn } = readAgendaText(
    [
      ...mail('20 January 2025', 'Agenda – Annual Meeting, Osh, 30-31 January 2025'),
      'Day 1',
      '10:00 Opening',
      'Day 2',
      '10:00 Closing',
    ].join('\n'),
  ).agenda?.meeting ?? { startsOn: null, endsOn: null }
  expect([startsOn, endsOn]).toEqual(['2025-01-30', '2025-01-31'])
})
