import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { ENTRIES, headOf, programmeOf, readText } from '#harness/read-programme'

// What those who reviewed the rules for the agendas of others found wrong in them.

describe('what a reviewer found', () => {
  test('page numbers beside items, a line that is repeated and the words beside a page number stay what they are', () => {
    const { agenda } = readAgendaText(
      ['Committee on Trade', 'Geneva, 5 May 2027', '', '1. Adoption of the agenda          p. 3', '2. Budget          p. 4'].join('\n'),
    )
    expect(agenda?.items.length).toBe(2)
    expect(programmeOf(['09:00 Registration', '10:00 Opening', '', '- 1 -', '', '11:00 Registration', '12:00 Panel'])).toEqual([
      '09:00– | “Registration”',
      '10:00– | “Opening”',
      '11:00– | “Registration”',
      '12:00– | “Panel”',
      '! 6 furniture: - 1 -',
    ])
    expect(programmeOf(['10:00 Budget', 'Documents: ECE/SC.9/2021/6', '', 'Page 1 of 2'])).toEqual([
      '10:00– | “Budget” | paper ECE/SC.9/2021/6',
      '! 6 furniture: Page 1 of 2',
    ])
  })

  test('a person called Hall, the Cabinet of Ministers and room for improvement are no places', () => {
    expect(
      programmeOf(['10:00 Keynote', 'Mr Tom Hall', '11:00 Отчёт', 'Кабинет министров Кыргызстана', '12:00 Review', 'Room for improvement']),
    ).toEqual([
      '10:00– | “Keynote”',
      '  presenter | Mr | Tom Hall',
      '11:00– | “Отчёт”',
      '  part | “Кабинет министров Кыргызстана”',
      '12:00– | “Review”',
      '  part | “Room for improvement”',
    ])
  })

  test('no zone is taken from an entry, a deadline or «во время», and none in place of an identifier', () => {
    const zoneOf = (...lines: string[]) => headOf(['Meeting on Data', '5 May 2027', ...lines]).split(' | ')[4]
    expect([
      zoneOf('All times: Asia/Almaty', '', 'Please confirm by 18:00 Geneva time on 1 May.', ...ENTRIES),
      zoneOf(...ENTRIES, '12:00 Итоги, достигнутые во время Женевских переговоров', '15:00 Departure of the train at Tashkent time'),
    ]).toEqual(['Asia/Almaty', '–'])
  })

  test('words in brackets that are no length stay, and so does the length of a part', () => {
    expect(
      programmeOf([
        '09:00 Заседание (участники, 15 министров)',
        '10:00 Help desk (24h)',
        '11:00 Panels',
        'Panel 1: Data (30 min)',
        'Panel 2: Sea – Ms Ann Lee (10 min)',
      ]),
    ).toEqual([
      '09:00– | “Заседание (участники, 15 министров)”',
      '10:00– | “Help desk (24h)”',
      '11:00– | “Panels”',
      '  part | “Panel 1: Data”',
      '    about: (30 min)',
      '  part | “Panel 2: Sea”',
      '    about: (10 min)',
      '    presenter | Ms | Ann Lee',
    ])
  })

  test('an entry may say that it is held, and an organisation and a person are two', () => {
    expect(programmeOf(['Открытие состоится в 10:00', 'Ужин начнётся в 19:00']).filter((line) => line.includes('“'))).toEqual([
      '10:00– | “Открытие состоится”',
      '19:00– | “Ужин начнётся”',
    ])
    expect(programmeOf(['10:00 Talks', 'Speakers: IOM and Ms Ann Lee', '11:00 Обед', 'Hotel Rixos'])).toEqual([
      '10:00– | “Talks”',
      '  presenter | IOM | of IOM',
      '  presenter | Ms | Ann Lee',
      '11:00– | “Обед”',
      '  part | “Hotel Rixos”',
    ])
  })

  test('a post behind brackets is no topic, and a line with a symbol may end with a full stop', () => {
    expect(
      programmeOf([
        '10:00 Panel',
        'Speakers:',
        'Ann Lee (IOM) – Chief of Mission',
        'Иванов И.И., директор Института, «Патентная система»',
        '14:00 Report',
        'ECE/SC.9/41.',
      ]),
    ).toEqual([
      '10:00– | “Panel”',
      '  presenter | Ann Lee | (IOM) – Chief of Mission | of IOM',
      '  presenter | Иванов И.И. | директор Института | Патентная система',
      '14:00– | “Report” | paper ECE/SC.9/41',
    ])
  })

  test('“To: Astana” above a date is of a visit, and an address of a thousand signs is looked at once', () => {
    expect(headOf(['Agenda of the visit', 'To: Astana', 'Date: 5 May 2027', ...ENTRIES]).split(' | ')[2]).toBe('2027-05-05')
    expect(readAgendaText([`To: ${'a@'.repeat(9_000)}`, ...ENTRIES].join('\n')).agenda?.days.length).toBe(1)
  })

  test('a numbered title above the first time is that entry, and not a list of items too', () => {
    const { agenda } = readAgendaText(
      ['Meeting', '5 May 2027', '', '2. О ходе Плана', 'Докладчик: Ибраев Т.Ж.', '10:10–10:40', '', '3. Разное', '10:40–11:00'].join('\n'),
    )
    expect([agenda?.items, agenda?.days.flatMap(({ slots }) => slots.map(({ start, number, title }) => [start, number, title]))]).toEqual([
      [],
      [
        ['10:10', '2', 'О ходе Плана'],
        ['10:40', '3', 'Разное'],
      ],
    ])
  })
})

describe('what a second reviewer found', () => {
  test('themes with a State behind a comma are no people', () => {
    const themes = ['• Labour Migration, Kazakhstan', '• Asylum Law, IOM', '• Data Sharing, UNHCR']
    expect(programmeOf(['10:00 Themes', ...themes]).join()).not.toContain('presenter')
  })

  test('a clock beside a weekday is no date where words follow', () => {
    expect(
      readText(['Forum', '3 May 2026', '09.00 Opening', '11.10 (Thu) Lunch talk', '12.00 End']).filter((line) => line.startsWith('day')),
    ).toEqual(['day 2026-05-03'])
  })

  test('a day, a session or a label before a tab ends a row that lacks cells', () => {
    for (const below of ['4 May 2026\tDay two', 'Session 2\tRivers', 'Venue:\tHotel']) {
      const read = readText(['Seminar', '3 May 2026', 'Time\tTitle\tSpeaker', '09:00\tOpening\tAnn Lee', '18:00\tDinner', below])
      const dinner = read.findIndex((line) => line.includes('Dinner'))
      expect([below, read[dinner], read.slice(dinner).filter((line) => line.includes('presenter'))]).toEqual([
        below,
        '18:00– | “Dinner”',
        [],
      ])
    }
  })

  test('rows within an entry are parts, whatever they are called, and a small letter goes on with the one above', () => {
    const rows = [
      '| 09:00 | Block one | Ann Lee |',
      '| | Rivers | Jon Smith |',
      '| | and lakes | Kim Park |',
      '| 10:00 | | Bob Stone |',
      '| | Seas | |',
    ]
    expect(programmeOf(['| Time | Title | Speaker |', ...rows])).toEqual([
      '09:00– | “Block one”',
      '  presenter | Ann Lee',
      '  part | “Rivers and lakes”',
      '    presenter | Jon Smith',
      '    presenter | Kim Park',
      '10:00– | “Seas”',
      '  presenter | Bob Stone',
    ])
  })

  test('a sign of inches in a table by commas opens no cell', () => {
    const rows = ['09:00,09:30,Pipes of 5" width,Ann Lee', '09:30,10:00,Lakes,Jon Smith', '10:00,10:30,Pipes of 3" width,Ann Brown']
    expect(programmeOf(['Start,End,Title,Speaker', ...rows]).filter((line) => /^\d/.test(line))).toHaveLength(3)
  })

  test('a star behind one letter is no mark of a footnote', () => {
    expect(programmeOf(['09:00 Opening*', '10:00 C* algebras and a[1]', '', '* Lunch is offered'])).toEqual([
      '09:00– | “Opening”',
      '10:00– | “C* algebras and a[1]”',
    ])
  })

  test('“Function” is the title of a table that has no other, and a role alone keeps its word', () => {
    expect(programmeOf(['Time\tFunction\tOrganisation', '09:30\tOpening remarks\tIOM'])).toEqual([
      '09:30– | “Opening remarks”',
      '  presenter | IOM | of IOM',
    ])
    const rows = ['| 11:30 | Seas | | | Moderator |', '| 12:00 | Lakes | Ann Lee | Adviser | Moderator |']
    expect(JSON.stringify(programmeOf(['| Time | Title | Name | Post | Role |', ...rows]))).toContain('Moderator')
  })
})

describe('the sixth review', () => {
  test('a day that begins beside the number of a page is a day, and a title with a date at its edge is a title', () => {
    const page = ['', 'Page 2 of 3', '', '5 May 2027', '19:00 Dinner']
    expect(readText(['Training', '5 May 2027', '09:00 Opening', '6 May 2027', '09:00 Second', ...page]).slice(-3)).toEqual([
      'day 2027-05-05',
      '19:00– | “Dinner”',
      '! 7 furniture: Page 2 of 3',
    ])
    const head = ['Central Asia Migration Forum                    5 May 2027', 'Venue: Hotel Rixos', 'Almaty, 5 May 2027']
    const { meeting } = readAgendaText([...head, '', '10:00 Opening', '11:00 Closing'].join('\n')).agenda ?? {}
    expect([meeting?.title, meeting?.venue, meeting?.startsOn]).toEqual(['Central Asia Migration Forum', 'Hotel Rixos', '2027-05-05'])
  })

  test('pictures before lines list them: each is a line of its own', () => {
    expect(
      programmeOf([
        '12:00 Lunch',
        '✅ Networking',
        '✅ Photo on the terrace',
        '13:00 Talks',
        '🔹 Ms. Ann Lee, IOM',
        '🔹 Aigul Bekova, GIZ',
      ]),
    ).toEqual([
      '12:00– | “Lunch”',
      '  about: – Networking / – Photo on the terrace',
      '13:00– | “Talks”',
      '  presenter | Ms. | Ann Lee | IOM | of IOM',
      '  presenter | Aigul Bekova | GIZ | of GIZ',
    ])
  })

  test('a wrapped title with an indent goes on; a list where only some have an honorific is a list', () => {
    const row = (title: string, times: string) => title.padEnd(60) + times
    expect(
      programmeOf([
        row('Registration of all who take part in the meeting', '9:30 – 10:00'),
        row('Protection of children who travel alone or who are', '10:30 – 12:00'),
        '    separated from their families on the way',
        row('Lunch at the restaurant of the hotel for all who', '12:00 – 13:00'),
      ])[1],
    ).toBe('10:30–12:00 | “Protection of children who travel alone or who are separated from their families on the way”')
    expect(programmeOf(['10:00 Panel', 'Speakers: Dr. Ann Lee, Jon Smith, Tom Hale']).length).toBe(4)
  })

  test('brackets of a group that say for whom are no room, and what is listed behind a dash is nobody without an organisation or a post', () => {
    expect(
      programmeOf([
        '10:00 Groups',
        'Group A (English): the law',
        'Group B (Kazakhstan): the courts',
        '11:00 Visit',
        '- Visit to the centre – Old Town, Samarkand',
      ]),
    ).toEqual([
      '10:00– | “Groups”',
      '  part | “Group A (English): the law”',
      '  part | “Group B (Kazakhstan): the courts”',
      '11:00– | “Visit”',
      '  about: – Visit to the centre – Old Town, Samarkand',
    ])
  })

  test('no word is lost of an address, of another item or of a second language', () => {
    expect(
      programmeOf([
        '10:00 UNHCR at 75. Address by Ms. Ann Lee, UNHCR',
        '11:00 Item 2. Review of the plan / Item 3. Adoption of the plan',
        '12:00 Talk',
        'Ms. Ann Lee, IOM / Г-жа Анна Ли, МОМ (онлайн)',
        'Chair: Mr. Tom Hale, UK / г-н Иван Петров, Россия',
      ]),
    ).toEqual([
      '10:00– | “UNHCR at 75. Address”',
      '  presenter | Ms. | Ann Lee | UNHCR | of UNHCR',
      '11:00– | item 2 | “Review of the plan / Item 3. Adoption of the plan”',
      '12:00– | “Talk”',
      '  presenter | Ms. / Г-жа | Ann Lee / Анна Ли | IOM / МОМ | of IOM | video',
      '  chair | Mr. | Tom Hale | UK / г-н Иван Петров, Россия | of RU',
    ])
  })

  test('somebody in a column of descriptions is somebody, and a prose line with a rank is nobody', () => {
    expect(
      programmeOf([
        'Time\tTitle\tDescription',
        '10:00\tPanel\tModerator: Ms. Ann Lee, IOM',
        '11:00\tBorders\tOf rivers',
        '',
        'Майор Петров рассказывает о границе',
      ]),
    ).toEqual([
      '10:00– | “Panel”',
      '  moderator | Ms. | Ann Lee | IOM | of IOM',
      '11:00– | “Borders”',
      '  about: Description: Of rivers',
      '  part | “Майор Петров рассказывает о границе”',
    ])
  })
})
