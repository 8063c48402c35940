import { describe, expect, test } from 'vitest'
import { programmeOf, readText } from '#harness/read-programme'

// Where an entry begins, and where it does not: times alone on a line, above or below their titles, parts of the day, clocks without a sign.

const OPENING = '09:00–10:00 Opening'

describe('a time', () => {
  test('that a narrow column broke is one, with or without a gap after the dash', () => {
    expect(programmeOf(['10:00', '– 11:00', 'Opening', '', '11:00', '–12:00', 'Coffee'])).toEqual([
      '10:00–11:00 | “Opening”',
      '11:00–12:00 | “Coffee”',
    ])
  })

  test('alone above its title takes nothing from the entry before', () => {
    const lines = ['09:00 – 10:00', 'Opening', 'Ms. Aigul Nurlanova, Director', '10:00 – 11:00', 'Workshop']
    expect(programmeOf(lines)).toEqual([
      '09:00–10:00 | “Opening”',
      '  welcome | Ms. | Aigul Nurlanova | Director',
      '10:00–11:00 | “Workshop”',
    ])
  })

  test('alone below its title may have no end; the next day begins after it all the same', () => {
    const lines = ['Arrival of delegations', '17:00 – 18:00', '', 'Departure', '18:00 –', '6 May 2027', '', 'Opening', '09:00 – 10:00']
    expect(readText(['5 May 2027', '', ...lines])).toEqual([
      'day 2027-05-05',
      '17:00–18:00 | “Arrival of delegations”',
      '18:00– | “Departure”',
      'day 2027-05-06',
      '09:00–10:00 | “Opening”',
    ])
  })

  test('at the head of a very long sentence begins no entry', () => {
    const sentence = `10:00 is when the delegations are asked to be in the hall, ${'with their badges and passports, '.repeat(12)}and seated.`
    expect(programmeOf([OPENING, sentence, '11:00 Coffee'])).toEqual([
      '09:00–10:00 | “Opening”',
      `  about: ${sentence}`,
      '11:00– | “Coffee”',
    ])
  })

  test('without a sign is a clock where three lines begin so', () => {
    expect(programmeOf(['0900 Registration', '1015 Opening', '1130 Coffee'])).toEqual([
      '09:00– | “Registration”',
      '10:15– | “Opening”',
      '11:30– | “Coffee”',
      '! 4 doubtful-time: 1015 Opening',
      '! 5 doubtful-time: 1130 Coffee',
    ])
  })

  test('in doubt is read with its end, where the entry does not last for long by it', () => {
    expect(programmeOf(['10:00 13:20 Field visits'])[0]).toBe('10:00–13:20 | “Field visits”')
    expect(programmeOf(['10:00 14:20 Field visits'])[0]).toBe('10:00–14:20 | “Field visits”')
  })
})

describe('a part of the day', () => {
  test('alone on a line begins an entry; in a sentence, after a label, or as the last words of a paper it does not', () => {
    expect(programmeOf([OPENING, '', 'In the afternoon', 'Field visits'])).toEqual([
      '09:00–10:00 | “Opening”',
      'In the afternoon | “Field visits”',
    ])
    for (const last of [
      ['In the morning delegations arrive', 'Coffee is served'],
      ['Interpreters:', 'In the morning', 'Aigul Nurlanova'],
      ['', 'In the evening'],
    ])
      expect(programmeOf([OPENING, ...last]).filter((line) => !line.startsWith(' '))).toEqual(['09:00–10:00 | “Opening”'])
  })
})

test('the heading of a session right above a time alone is the title of that entry', () => {
  const lines = ['09:00 – 10:00', 'Opening', '', 'Session 1: Borders', '10:00–11:00', 'Exchange of data', '', '11:00 – 12:00', 'Closing']
  expect(programmeOf(lines)).toEqual([
    '09:00–10:00 | “Opening”',
    '10:00–11:00 | “Session 1: Borders”',
    '  part | “Exchange of data”',
    '11:00–12:00 | “Closing”',
  ])
})

test('what is said to be the title of an entry without a time keeps the number it begins with', () => {
  expect(
    programmeOf(
      [OPENING, 'III. Data exchange', '№ 5 Visas'],
      [
        { line: 4, as: 'title' },
        { line: 5, as: 'title' },
      ],
    ),
  ).toEqual(['09:00–10:00 | “Opening”', 'untimed | item III | “Data exchange”', 'untimed | item 5 | “Visas”'])
})
