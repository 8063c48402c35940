import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { programmeOf, readText } from '#harness/read-programme'

// Rows of tables as they come out of Word, of a spreadsheet, of a web page, or set by hand with gaps.

describe('a row', () => {
  test('with a duration ends by it, in figures or with its word; without a start and an end of its own', () => {
    const rows = ['| 1 | 09:00 | Opening | 15 min |', '| 2 | 09:15 | Keynote | 45 |', '| 3 | 10:00–11:00 | Coffee | 30 minutes |']
    expect(programmeOf(['| No. | Time | Title | Duration |', ...rows])).toEqual([
      '09:00–09:15 | item 1 | “Opening”',
      '09:15–10:00 | item 2 | “Keynote”',
      '10:00–11:00 | item 3 | “Coffee”',
    ])
  })

  test('may begin with its day and month, once for the rows of a day', () => {
    const rows = ['| 14.09 | 18:00 - 20:00 | Registration |', '| 20:00 - 21:00 | Reception | |', '| 15.09 | 09:30 | Departure |']
    expect(readText(['Seminar on data, 14–15 September 2027', '', ...rows])).toEqual([
      'day 2027-09-14',
      '18:00–20:00 | “Registration”',
      '20:00–21:00 | “Reception”',
      'day 2027-09-15',
      '09:30– | “Departure”',
    ])
    expect(programmeOf(['| 9.00 | 9.10 | Opening |', '| 10.10 | 10.12 | Photo |'])).toEqual([
      '09:00–09:10 | “Opening”',
      '10:10–10:12 | “Photo”',
    ])
  })

  test('may hold several entries one behind another', () => {
    expect(programmeOf(['08:00-10:00 | Registration | 10:00-11:00 | Talks | 11:30 | Departure |'])).toEqual([
      '08:00–10:00 | “Registration”',
      '10:00–11:00 | “Talks”',
      '11:30– | “Departure”',
    ])
  })

  test('with a start and an end in two cells takes both; an end with words is no end', () => {
    expect(programmeOf(['| 10:00 | 11:00 | Coffee |', '', '| 11:00 | 12:00 Lunch | Hall A |'])).toEqual([
      '10:00–11:00 | “Coffee”',
      '11:00– | “12:00 Lunch” | at Hall A',
    ])
  })

  test('with the time of another zone is called by its words', () => {
    expect(programmeOf(['| 09:00–10:00 | 11:00–12:00 | Opening |'])[0]).toBe('09:00–10:00 | “Opening”')
  })

  test('with the number of an item in its own cell', () => {
    expect(programmeOf(['| 09:00 | Item 3 | Borders |', '', '| 10:00 | Agenda item 5 or 6 | Visas |'])).toEqual([
      '09:00– | item 3 | “Borders”',
      '10:00– | “Agenda item 5 or 6”',
      '  part | “Visas”',
    ])
    expect(programmeOf(['| 12:00 | Item 10:30 | Visas |'])).toEqual(['12:00– | “Item 10:30”', '  part | “Visas”'])
  })

  test('names a part of the day in its first cell, and nothing else there', () => {
    expect(programmeOf(['| Afternoon | Exchange of data | Hall A |'])).toEqual(['Afternoon | “Exchange of data” | at Hall A'])
    expect(programmeOf(['09:00 Opening', '| After lunch we leave | Hall A |'])).toEqual([
      '09:00– | “Opening”',
      '  part | “After lunch we leave | Hall A”',
    ])
  })

  test('with two lines in a cell is one title, where the first asks for more', () => {
    expect(programmeOf(['| 09:00 | Opening of<br>the meeting | Hall A |'])).toEqual(['09:00– | “Opening of the meeting” | at Hall A'])
  })

  test('with talks and their times below a session in one cell has them as parts', () => {
    const cell = 'Session on borders<br>09:20 – 09:40 Talk on visas<br>09:40–10:00'
    expect(programmeOf(['| Time | Title |', `| 09:00–10:00 | ${cell} |`])).toEqual([
      '09:00–10:00 | “Session on borders”',
      '  part | 09:20–09:40 | “Talk on visas”',
      '  part | “09:40–10:00”',
    ])
  })

  test('in two cells parted by one sign is a row, and so is its heading', () => {
    expect(programmeOf(['Time | Activity', '09:00 | Opening', '10:00 | Coffee'])).toEqual(['09:00– | “Opening”', '10:00– | “Coffee”'])
    const { uses } = readAgendaText('5 May 2027\nTime | Activity\n09:00 | Opening')
    expect([2, 3].map((line) => uses.get(line))).toEqual(['label', 'title'])
  })

  test('of people without a title is called by them, in their own words', () => {
    const speaker = 'Ms. Aigul Nurlanova, Director'
    const rows = [`09:00\t\tHall A\t${speaker}`, `10:00\t\t\t${speaker}`]
    expect(programmeOf(['Time\tTitle\tVenue\tSpeaker', ...rows])).toEqual([`09:00– | “${speaker}” | at Hall A`, `10:00– | “${speaker}”`])
  })
})

describe('below a row', () => {
  const NURLANOVA = '  welcome | Ms. | Aigul Nurlanova | Director'

  test('words beside the table are no cell of it', () => {
    const rows = (sign: string) => [`09:00${sign}Opening${sign}Hall A`, 'Ms. Aigul Nurlanova, Director', `10:00${sign}Coffee${sign}Foyer`]
    for (const sign of ['\t', ' | '])
      expect(programmeOf(rows(sign))).toEqual(['09:00– | “Opening” | at Hall A', NURLANOVA, '10:00– | “Coffee” | at Foyer'])
  })

  test('a row that begins in the first column keeps its words', () => {
    expect(programmeOf(['| 09:00 | Opening | Hall A |', '| Registration of guests | Foyer |'])).toEqual([
      '09:00– | “Opening” | at Hall A',
      '  part | “Registration of guests | Foyer”',
    ])
  })

  test('a row without a time keeps its minutes', () => {
    const rows = ['| | Keynote on visas | 15 min |', '| | Ms. Aigul Nurlanova, Director | 10 min |']
    expect(programmeOf(['| Time | Title | Duration |', '| 09:00–10:00 | Borders | |', '', ...rows])).toEqual([
      '09:00–10:00 | “Borders”',
      '  presenter | Ms. | Aigul Nurlanova | Director | 10 | Keynote on visas (15 min)',
    ])
  })

  test('a row that begins in the second goes on in the cells above it', () => {
    const rows = ['| 09:00 | Opening of | Hall A | Ms. Aigul Nurlanova, |', '| | the meeting | | Director |']
    expect(programmeOf(rows)).toEqual(['09:00– | “Opening of the meeting” | at Hall A', '  presenter | Ms. | Aigul Nurlanova | Director'])
  })
})

test('the place of a row is that of the whole, also where the cell of its title holds several parts or a number', () => {
  expect(programmeOf(['| Time | Title | Venue |', '| 09:00–10:00 | 3. Borders<br>09:20 – 09:40 Talk on visas | Hall A |'])).toEqual([
    '09:00–10:00 | item 3 | “Borders” | at Hall A',
    '  part | 09:20–09:40 | “Talk on visas”',
  ])
})

describe('a table by gaps', () => {
  test('goes on in its cells where the next line begins below them, also in a text that is indented', () => {
    const rows = [
      '  09:00–10:00    Exchange on borders           Hall A',
      '                 and on visas',
      '  10:00–11:00    Coffee                        Foyer',
    ]
    expect(programmeOf(rows)).toEqual(['09:00–10:00 | “Exchange on borders and on visas” | at Hall A', '10:00–11:00 | “Coffee” | at Foyer'])
  })

  test('parts a time from its title, however near the two are, also with halves of the day', () => {
    const rows = ['9:00 am - 10:00 am  Keynote        Dr. Maria Cruz', '10:00 am - 11:00 am  Coffee        Foyer']
    expect(programmeOf(rows)).toEqual(['09:00–10:00 | “Keynote”', '  presenter | Dr. | Maria Cruz', '10:00–11:00 | “Coffee” | at Foyer'])
  })
})

test('a table of a spreadsheet: what needs an eye quotes the row as one reads it, without its empty cells', () => {
  const rows = [
    'Date;Start;End;Title;Note;Speaker',
    '5 May 2027;10:00;11:00;Keynote;;Ms. Aigul Nurlanova, Director',
    '',
    ';09:00;09:30;;;',
    '6 May 2027;10:00;11:00;Workshop;;',
    ';08:00;09:00;;;Coffee',
  ]
  expect(readText(rows)).toEqual([
    'day 2027-05-05',
    '10:00–11:00 | “Keynote”',
    '  presenter | Ms. | Aigul Nurlanova | Director',
    '09:00–09:30 | “”',
    'day 2027-05-06',
    '10:00–11:00 | “Workshop”',
    '08:00–09:00 | “Coffee”',
    '! 4 no-title: 09:00 – 09:30',
    '! 4 out-of-order: 09:00 – 09:30',
    '! 6 out-of-order: 08:00 – 09:00 Coffee',
  ])
})

describe('a row copied from Word, whose cells hold several lines', () => {
  const heading = 'Time\tTopic\tSpeaker\tRoom'

  test('is one entry, each line in its cell', () => {
    const rows = [
      '09:00 – 09:30\tData and',
      'borders\tMs Ann Lee, IOM',
      'Tom Hale, UNHCR\tHall A',
      '09:30 – 10:00\tTalk\tEva Stone, IOM\tHall B',
    ]
    expect(programmeOf([heading, ...rows])).toEqual([
      '09:00–09:30 | “Data and borders” | at Hall A',
      '  presenter | Ms | Ann Lee | IOM | of IOM',
      '  presenter | Tom Hale | UNHCR | of UNHCR',
      '09:30–10:00 | “Talk” | at Hall B',
      '  presenter | Eva Stone | IOM | of IOM',
    ])
  })

  test('is known without a heading where two rows are whole', () => {
    const whole = ['10:00\tTalk\tHall B', '11:00\tLunch\tHall C']
    expect(programmeOf(['09:00\tData and', 'borders\tHall A', ...whole])).toEqual([
      '09:00– | “Data and borders” | at Hall A',
      '10:00– | “Talk” | at Hall B',
      '11:00– | “Lunch” | at Hall C',
    ])
  })

  test('ends where the next begins: a short row takes no words of a heading below it, and a corrected line stays', () => {
    const rows = ['09:00\tBreak', 'Session 2: Data\t\t', '10:00\tTalk\tEva Stone, IOM\tHall B']
    expect(programmeOf([heading, ...rows])).toEqual([
      '09:00– | “Break”',
      '  part | “Session 2: Data”',
      '10:00– | “Talk” | at Hall B',
      '  presenter | Eva Stone | IOM | of IOM',
    ])
    const uses = readAgendaText(['12 May 2027', heading, '09:00\tData and', 'borders\tAnn Lee, IOM\tHall A'].join('\n')).uses
    expect([uses.get(3), uses.get(4)]).toEqual(['title', 'row'])
    const corrected = [{ line: 5, as: 'prose' as const }]
    expect(programmeOf([heading, '09:00\tData and', 'borders\tAnn Lee, IOM\tHall A'], corrected)[0]).toBe('09:00– | “Data and”')
  })
})

describe('the rows below a row of a table with tabs', () => {
  const heading = 'No.\tTime\tActivity\tResponsible\tVenue'

  test('fill its columns, also those that it left empty itself', () => {
    const rows = ['1\t09:00\tWelcome\tDr. Ann Lee, Ministry of Labour', '\t\t\tMr. Tom Hale, FAO\tAltai Hall']
    expect(programmeOf([heading, ...rows])).toEqual([
      '09:00– | item 1 | “Welcome” | at Altai Hall',
      '  presenter | Dr. | Ann Lee | Ministry of Labour',
      '  presenter | Mr. | Tom Hale | FAO',
    ])
  })

  test('with a title are parts, each with its people and its room; those of the row itself stay with it', () => {
    const rows = [
      '1\t09:00\tStudy\tMs. Eva Stone, GIZ\t',
      '\t\tDiscussion\tMr. Jon Smith\t',
      '2\t10:00\tGroups\t\t',
      '\t\tGroup 1: Markets\tMs. Ann Lee\tRoom 3',
      '\t\tGroup 2: Standards\tMr. Tom Hale\tRoom 4',
    ]
    expect(programmeOf([heading, ...rows])).toEqual([
      '09:00– | item 1 | “Study”',
      '  presenter | Ms. | Eva Stone | GIZ | of GIZ',
      '  part | “Discussion”',
      '    presenter | Mr. | Jon Smith',
      '10:00– | item 2 | “Groups”',
      '  part | “Group 1: Markets” | at Room 3',
      '    presenter | Ms. | Ann Lee',
      '  part | “Group 2: Standards” | at Room 4',
      '    presenter | Mr. | Tom Hale',
    ])
  })

  test('are parts too where the row says no more than its time and its title', () => {
    const rows = ['09:30 – 10:30\tGroups\t\t', '\tGroup 1: Markets\tMs. Ann Lee\tRoom 3', '10:30\tCoffee\t\tFoyer']
    expect(programmeOf(['Time\tTopic\tSpeakers\tRoom', ...rows])).toEqual([
      '09:30–10:30 | “Groups”',
      '  part | “Group 1: Markets” | at Room 3',
      '    presenter | Ms. | Ann Lee',
      '10:30– | “Coffee” | at Foyer',
    ])
  })

  test('lose no words in the column of numbers', () => {
    const rows = ['1\t09:00\tOpening\tMr. Jon Smith\tAltai Hall', 'Gulnar Omarova, Ministry of Ecology\tBig Hall']
    const said = JSON.stringify(readAgendaText(['5 May 2027', heading, ...rows].join('\n')))
    for (const word of ['Gulnar Omarova', 'Ministry of Ecology', 'Big Hall']) expect(said).toContain(word)
  })

  test('may have a name and a post in columns of their own', () => {
    const rows = [
      '10:00\tДоклады\tТокторов Нурлан\tДиректор центра',
      '\t\tПетрова Ольга\tЭксперт МОМ',
      '11:00\tИтоги\tКовалёв А.С., Юсупова Д.Р.\tФТС России',
    ]
    expect(programmeOf(['Время\tТема\tФИО выступающего\tДолжность', ...rows])).toEqual([
      '10:00– | “Доклады”',
      '  presenter | Токторов Нурлан | Директор центра',
      '  presenter | Петрова Ольга | Эксперт МОМ | of МОМ',
      '11:00– | “Итоги”',
      '  presenter | Ковалёв А.С. | ФТС России | of RU',
      '  presenter | Юсупова Д.Р. | ФТС России | of RU',
    ])
  })
})

test('a table by commas may name the zone beside its time, and hold several lines within a cell', () => {
  const rows = [
    'Date,Time (UTC+5),Session,Speaker(s),Room',
    '"Mon, 29 Sep 2025",09:00-09:30,Registration,,Lobby',
    ',10:00-11:30,"Recovery: law, practice","Moderator: Ms. Ann Lee (StAR)',
    'Mr. Tom Hale, Office of the Prosecutor, Tajikistan",Hall A',
  ]
  expect(readText(rows)).toEqual([
    'day 2025-09-29',
    '09:00–09:30 | “Registration” | at Lobby',
    '10:00–11:30 | “Recovery: law, practice” | at Hall A',
    '  moderator | Ms. | Ann Lee | StAR',
    '  presenter | Mr. | Tom Hale | Office of the Prosecutor, Tajikistan | of TJ',
  ])
})

test('a spreadsheet may have the parts of a name, the post, the role and the status each in a column of its own', () => {
  const heading = 'Start\tEnd\tTitle\tRoom\tFirst name\tSurname\tPost\tOrganisation\tRole\tStatus'
  const rows = [
    '09:30\t10:00\tOpening\tHall 1\tAnn\tLee\tDirector-General\tIOM\tSpeaker\tconfirmed',
    '\t\t\t\tTom\tHale\tState Secretary\tMinistry of Climate, Poland\tModerator\ttbc',
    '10:00\t11:00\tPeatlands\tHall 2\tEva\tStone\tResearcher\tGIZ\tPanellist\t',
  ]
  expect(programmeOf([heading, ...rows])).toEqual([
    '09:30–10:00 | “Opening” | at Hall 1',
    '  presenter | Ann Lee | Director-General, IOM | of IOM',
    '  moderator | Tom Hale | State Secretary, Ministry of Climate, Poland | of PL | tbc',
    '10:00–11:00 | “Peatlands” | at Hall 2',
    '  panelist | Eva Stone | Researcher, GIZ | of GIZ',
  ])
})

test('in a cell of several lines a title goes on over a small letter and over “Session 2”; who stands beside it is of the whole', () => {
  const rows = [
    '09.30 – 10.45\tSession 2',
    'Legal frameworks',
    'and national law',
    'Discussion (20 min)\tModerator: Dr. Anton Stone, IOM',
    '10.45 – 11.00\tReporting back',
    'and wrap-up\tMs Ann Lee, GIZ',
    '11.00 – 12.00\tTalk\tMr Tom Hale, GIZ',
  ]
  expect(programmeOf(['Time\tSession\tSpeakers', ...rows])).toEqual([
    '09:30–10:45 | “Session 2: Legal frameworks and national law”',
    '  moderator | Dr. | Anton Stone | IOM | of IOM',
    '  part | “Discussion”',
    '    about: (20 min)',
    '10:45–11:00 | “Reporting back and wrap-up”',
    '  presenter | Ms | Ann Lee | GIZ | of GIZ',
    '11:00–12:00 | “Talk”',
    '  presenter | Mr | Tom Hale | GIZ | of GIZ',
  ])
})
