import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { goesOn, sourceLines } from '#domain/agenda/reading/source-lines'
import { programmeOf, readText } from '#harness/read-programme'

// Lines that few papers have, each of which looks like another thing than it is.

const meetingOf = (...lines: string[]) => {
  const { title, startsOn, endsOn, ordinal } = readAgendaText([...lines, '', '09:00 Opening'].join('\n')).agenda?.meeting ?? {}
  return [title, startsOn, endsOn, ordinal]
}

test('a weekday alone is a day where days are said by their dates by nobody else', () => {
  expect(readText(['Workshop, 3–4 May 2027', '', 'Monday', '09:00 Opening', '', 'Tuesday', '', '10:00 Talks'])).toEqual([
    'day 2027-05-03',
    '09:00– | “Opening”',
    'day 2027-05-04',
    '10:00– | “Talks”',
  ])
  expect(programmeOf(['09:00 Opening', '', '6 May 2027', '09:00 Talks', '', 'Sunday', '', '10:00 Departure'])).toEqual([
    '09:00– | “Opening”',
    'day 2027-05-06',
    '09:00– | “Talks”',
    '  part | “Sunday”',
    '10:00– | “Departure”',
  ])
})

test('a long sentence that begins or ends with a date is no heading of a day', () => {
  const travels = '6 May the delegations travel to the border crossing and back with stops at three reception centres'
  const welcome = 'Everybody is welcome on Thursday 6 May'
  for (const sentence of [travels, welcome])
    expect(programmeOf(['09:00 Opening', '', sentence, '', '10:00 Talks'])).toEqual([
      '09:00– | “Opening”',
      `  part | “${sentence}”`,
      '10:00– | “Talks”',
    ])
})

test('a date in brackets leaves nothing in the title of its day', () => {
  expect(programmeOf(['09:00 Opening', '', 'Day 2: Field visit (6 May 2027) to Osh', '', '10:00 Talks'])).toContain(
    'day 2027-05-06 | Field visit to Osh',
  )
})

test('a cell that begins with a date dates its row, and a longer one that does is a title', () => {
  expect(
    readText(['Workshop, 12–14 May 2027', '', '| 13 May (Day 2) | 09:00–10:00 | Opening |', '| 14 May (Day 3) | 09:00–10:00 | Talks |']),
  ).toEqual(['day 2027-05-13', '09:00–10:00 | “Opening”', 'day 2027-05-14', '09:00–10:00 | “Talks”'])
})

test('hours beside the date of the whole are no entry where the entries lie within them', () => {
  expect(readText(['Consultation', '3 December 2026, 16.00–18.00, Geneva', '', '16.00 Opening', '17.00 Discussion'])).toEqual([
    'day 2026-12-03',
    '16:00– | “Opening”',
    '17:00– | “Discussion”',
  ])
  expect(readText(['3 December 2026', '16.00–18.00 Visit', '', '4 December 2026, 16.00–18.00 Reception', '', '19.00 Departure'])).toEqual([
    'day 2026-12-03',
    '16:00–18:00 | “Visit”',
    'day 2026-12-04',
    '16:00–18:00 | “Reception”',
    '19:00– | “Departure”',
  ])
})

test('the number of a print job is of the page', () => {
  expect(programmeOf(['09:00 Opening', '', 'GE.24-11387 (E)', '', '10:00 Talks'])).toEqual([
    '09:00– | “Opening”',
    '10:00– | “Talks”',
    '! 5 furniture: GE.24-11387 (E)',
  ])
})

test('of the subject of a mail, what is held is the title, without its day, which is when it is held', () => {
  const held = ['Coordination meeting', '2027-03-14', '2027-03-14', null]
  expect(meetingOf('From: Secretariat', 'Subject: Agenda – Coordination meeting, Sunday – 14 March 2027')).toEqual(held)
  expect(meetingOf('From: Secretariat', 'Subject: Draft agenda for  Coordination meeting -- 14 March 2027')).toEqual(held)
})

test('a heading with one date above several days is of all of them', () => {
  const days = ['Expert meeting', 'Astana, 12 May 2026', '', '12 May 2026', '09:00 Opening', '13 May 2026']
  expect(meetingOf(...days)).toEqual(['Expert meeting', '2026-05-12', '2026-05-13', null])
})

test('tens and ones of an ordinal are put together', () => {
  const dates = ['2027-05-05', '2027-05-05']
  expect(meetingOf('Twenty-first expert meeting', '5 May 2027')).toEqual(['Twenty-first expert meeting', ...dates, 21])
  expect(meetingOf('Thirty-second expert meeting', '5 May 2027')).toEqual(['Thirty-second expert meeting', ...dates, 32])
})

test('two people on a line, each with two given names and an organisation, are two', () => {
  expect(programmeOf(['09:00 Panel', 'Panellists: Ann Mary Lee (IOM), Jon Paul Smith (GIZ)'])).toEqual([
    '09:00– | “Panel”',
    '  panelist | Ann Mary Lee | IOM | of IOM',
    '  panelist | Jon Paul Smith | GIZ | of GIZ',
  ])
})

test('below “Speakers:” each line with a name and what they are of is somebody, however wide', () => {
  const house = 'Tashkent State University of Law and International Relations and of the Economy of the Aral Sea region'
  // A page that wraps its lines, and has room for no more than these.
  const wide = Array.from({ length: 12 }, (_, at) => `${10 + at}:00 Reports that are ${'read aloud '.repeat(7)}of the ${at}th day`)
  expect(programmeOf(['09:00 Panel', 'Speakers:', `Ann Lee, ${house}`, `Jon Smith, ${house}`, ...wide]).slice(0, 3)).toEqual([
    '09:00– | “Panel”',
    `  presenter | Ann Lee | ${house}`,
    `  presenter | Jon Smith | ${house}`,
  ])
})

test('a time alone below who chairs a session is that of the session', () => {
  const session = ['09:00 Opening', '', 'Session 2: Governing mobility', 'Chair: Mr. Jon Smith']
  expect(programmeOf([...session, '10:00–11:00', '', '11:00 Coffee'])).toEqual([
    '09:00– | “Opening”',
    '10:00–11:00 | “Session 2: Governing mobility”',
    '  chair | Mr. | Jon Smith',
    '11:00– | “Coffee”',
  ])
  expect(programmeOf([...session, '', '', '10:00–11:00', 'Reports', '', '11:00 Coffee'])).toEqual([
    '09:00– | “Opening”',
    'untimed | “Session 2: Governing mobility”',
    '  chair | Mr. | Jon Smith',
    '10:00–11:00 | “Reports”',
    '11:00– | “Coffee”',
  ])
})

test('a title whose bracket stays open goes on where the next line closes it before it opens another', () => {
  const joins = (title: string, next: string) => {
    const [first, second] = sourceLines([title, next])
    return first !== undefined && second !== undefined && goesOn(first, second, 80)
  }
  expect(joins('Opening (remarks', 'Of guests) and coffee')).toBe(true)
  expect(joins('Opening (remarks', 'Of guests) and coffee (for all)')).toBe(true)
  for (const [title, next] of [
    ['Opening (remarks', 'Coffee for all'],
    ['Opening (remarks', '(In English) Coffee for all'],
    ['Opening remarks', 'Coffee) for all'],
    ['Opening (remarks', '1) Coffee for all'],
  ] as const)
    expect([title, next, joins(title, next)]).toEqual([title, next, false])
})
