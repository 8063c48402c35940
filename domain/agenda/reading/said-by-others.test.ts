import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { ENTRIES, headOf, programmeOf, readText } from '#harness/read-programme'

// Agendas by readers who knew none of our texts.

describe('a third reader’s agendas', () => {
  test('the numbers of items may be all that is said of an entry', () => {
    expect(
      programmeOf(['09:30-10:00  Items 1 and 2', '10:00-11:15  Item 3', '16:30-17:30  Items 6 to 10', '18:00  Item 4. Budget']),
    ).toEqual(['09:30–10:00 | “Items 1 and 2”', '10:00–11:15 | “Item 3”', '16:30–17:30 | “Items 6 to 10”', '18:00– | item 4 | “Budget”'])
  })

  test('somebody stands behind a State, a full stop, a semicolon; an organisation behind a comma', () => {
    expect(
      programmeOf([
        '10:10 – Вступительное слово. Гульмира Токтосунова, заместитель министра труда',
        '10:50 Казахстан – Айгерим Нурланова, Комитет по охране прав детей',
        '11:10 Таджикистан – докладчик уточняется',
        '12:00 Logistics: visas, airport; Ms Zhanar Sultanova, Protocol Division',
        '13:00 Overview of regional trends, IOM',
        '14:00 Cooperation of UNHCR, IOM',
      ]),
    ).toEqual([
      '10:10– | “Вступительное слово”',
      '  welcome | Гульмира Токтосунова | заместитель министра труда',
      '10:50– | “Казахстан”',
      '  presenter | Айгерим Нурланова | Комитет по охране прав детей',
      '11:10– | “Таджикистан”',
      '  presenter | tbc',
      '12:00– | “Logistics: visas, airport”',
      '  presenter | Ms | Zhanar Sultanova | Protocol Division',
      '13:00– | “Overview of regional trends”',
      '  presenter | IOM | of IOM',
      '14:00– | “Cooperation of UNHCR, IOM”',
    ])
  })

  test('a part that is only counted takes its name and its room from the lines below', () => {
    expect(
      programmeOf([
        '11:30 - 13:00',
        'Parallel sessions',
        '',
        'Session 1A',
        'Fair recruitment in practice',
        'Room 201',
        'Chair: Ms. Amara Diallo, ILO',
        '',
        'Session 1B',
        'Return',
        'Room 202',
      ]),
    ).toEqual([
      '11:30–13:00 | “Parallel sessions”',
      '  part | “Session 1A: Fair recruitment in practice” | at Room 201',
      '    chair | Ms. | Amara Diallo | ILO | of ILO',
      '  part | “Session 1B: Return” | at Room 202',
    ])
  })

  test('“until late” has no end, and a half of the day with its hours is no part of the entry above', () => {
    expect(
      programmeOf([
        '12:00 – 13:00   Budget',
        '',
        'Afternoon meeting (3–6 p.m.)',
        '',
        '15:00 – 16:30   Work programme',
        '6:30 p.m. until late  Reception hosted by the Mission',
        '                (Restaurant des Délégués, 8th floor)²',
      ]),
    ).toEqual([
      '12:00–13:00 | “Budget”',
      '15:00–16:30 | “Work programme”',
      '18:30– | “Reception hosted by the Mission” | at Restaurant des Délégués, 8th floor',
    ])
  })

  test('a position below a name is no part of it; remarks of a table are said of its entry', () => {
    expect(
      programmeOf([
        'Time\tActivity\tResponsible\tRemarks',
        '9:00\tOpening\t• Mr. Farrukh Sattorov, Deputy Minister\tmedia present',
        '10:00\tClosing\tMs. Ingrid Solheim\t',
      ]),
    ).toEqual([
      '09:00– | “Opening”',
      '  about: Remarks: media present',
      '  presenter | Mr. | Farrukh Sattorov | Deputy Minister',
      '10:00– | “Closing”',
      '  presenter | Ms. | Ingrid Solheim',
    ])
    expect(
      programmeOf([
        '09:00 Opening',
        'H.E. Mr. Rui Falcão',
        'Minister of Labour, Portugal',
        'Ms. Ingrid Solheim',
        'Director-General, Migration Institute',
      ]),
    ).toEqual([
      '09:00– | “Opening”',
      '  welcome | H.E. Mr. | Rui Falcão | Minister of Labour, Portugal | of PT',
      '  welcome | Ms. | Ingrid Solheim | Director-General, Migration Institute | of Migration Institute',
    ])
  })

  test('a covering letter, a hotel and the head and foot of a web page are not the meeting', () => {
    expect(
      [
        ['Приложение', 'к письму от 05.02.2026 № 14-3/218', 'ПРОГРАММА семинара', '19 марта 2026 г.'],
        ['Consultation on Statelessness', 'Tashkent, Uzbekistan', 'Hyatt Regency Hotel, Ballroom A', '14-15 October 2025'],
        [
          'Home > Events > Global Forum 2026',
          '',
          'Global Forum on Labour Mobility',
          '9 February 2026',
          '*** All times are local (EST) ***',
        ],
        ['Regional Conference on Borders', 'Hosted by the Ministry of Security, Republic of Panama', 'Panama City, March 4–5, 2026'],
      ].map((head) => headOf([...head, ...ENTRIES])),
    ).toEqual([
      'ПРОГРАММА семинара | – | 2026-03-19 | 2026-03-19 | – | –',
      'Consultation on Statelessness | – | 2025-10-14 | 2025-10-15 | – | Tashkent',
      'Global Forum on Labour Mobility | – | 2026-02-09 | 2026-02-09 | – | –',
      'Regional Conference on Borders | Hosted by the Ministry of Security, Republic of Panama | 2026-03-04 | 2026-03-05 | – | Panama City',
    ])
  })

  test('a date without a year in a sentence is told', () => {
    const { agenda, problems } = readAgendaText(['Семинар, который состоится 17 сентября с.г. на платформе Zoom.', ...ENTRIES].join('\n'))
    expect([agenda?.meeting.startsOn, problems.map(({ code }) => code)]).toEqual([null, ['no-year']])
  })
})

describe('a fourth reader’s agendas', () => {
  test('a time at the end of a line may be followed by its length', () => {
    expect(
      programmeOf([
        '1. Flood season outlook       10:10–10:30 (20 min)',
        'Break                         10:45–11:00 (15 min)',
        '3. Any other business         11:00 (15 min)',
        '4. Outlook (30 min, followed by 15 min discussion)       12:00',
      ]),
    ).toEqual([
      '10:10–10:30 | item 1 | “Flood season outlook”',
      '10:45–11:00 | “Break”',
      '11:00–11:15 | item 3 | “Any other business”',
      '12:00–12:45 | item 4 | “Outlook”',
    ])
  })

  test('a numbered title stands above who reports, with the time beside them', () => {
    expect(
      programmeOf([
        '1. Вступительное слово Председателя',
        'Абдрахманов Н.К.                                         10:00–10:10',
        '',
        '2. О сооружениях на реках',
        'Докладчик: Исаев Р.Т. – председатель Комитета',
        'Содокладчики: представители областей                    10:30–11:10',
        '',
        '3. О бюджете                                             11:10–11:20',
        '1. Opening of the meeting',
        'Mr. John Smith                                           12:00–12:10',
      ]),
    ).toEqual([
      '10:00–10:10 | item 1 | “Вступительное слово Председателя”',
      '  presenter | Абдрахманов Н.К.',
      '10:30–11:10 | item 2 | “О сооружениях на реках”',
      '  presenter | Исаев Р.Т. | председатель Комитета',
      '  discussant | представители областей',
      '11:10–11:20 | item 3 | “О бюджете”',
      '12:00–12:10 | item 1 | “Opening of the meeting”',
      '  presenter | Mr. | John Smith',
    ])
  })

  test('who speaks stands behind a label, or behind a dash with a ministry; “By invitation only” is who may enter', () => {
    expect(
      programmeOf([
        '09:15 – Приветственное слово: Рахимов Фаррух, заместитель министра',
        '10:30 Опыт Таджикистана – Ахметов Болат, Министерство здравоохранения РК',
        '18:30',
        'Reception by the Akim',
        'By invitation only',
      ]),
    ).toEqual([
      '09:15– | “Приветственное слово”',
      '  welcome | Рахимов Фаррух | заместитель министра',
      '10:30– | “Опыт Таджикистана”',
      '  presenter | Ахметов Болат | Министерство здравоохранения РК',
      '18:30– | “Reception by the Akim” | invitation',
    ])
  })

  test('rooms in a column are all kept, and who approves a paper does not name the meeting', () => {
    expect(
      programmeOf([
        'TIME                  SESSION                      ROOM',
        '13:30 – 15:00         Parallel sessions',
        '                      A. Recognition               CR 2',
        '                      B. Certification             CR 3',
      ]).filter((line) => /CR/.test(line)),
    ).toEqual(['13:30–15:00 | “Parallel sessions” | at CR 2', '  about: Place: CR 3 / B) Certification'])
    expect(
      headOf([
        'УТВЕРЖДАЮ',
        'Заместитель Министра',
        '____ К. Асанов',
        '',
        'ПОВЕСТКА ДНЯ',
        'заседания рабочей группы',
        '5 мая 2027 г.',
        ...ENTRIES,
      ]),
    ).toBe('заседания рабочей группы | – | 2027-05-05 | 2027-05-05 | – | –')
  })
})

test('a part may name who leads it behind a comma, in small letters', () => {
  const groups = ['Group 1 - Borders, facilitator: Ann Lee, IOM', 'Group 2 - Data sharing, moderators: Tom Hale; Eva Stone']
  expect(programmeOf(['10:00 Working groups', ...groups])).toEqual([
    '10:00– | “Working groups”',
    '  part | “Group 1 - Borders”',
    '    moderator | Ann Lee | IOM | of IOM',
    '  part | “Group 2 - Data sharing”',
    '    moderator | Tom Hale',
    '    moderator | Eva Stone',
  ])
})

test('what a page offers to press is said of the entry, and of nobody', () => {
  expect(
    programmeOf(['10:00 Keynote', 'Ms Ann Lee, IOM', 'Watch live', '11:00 Пленум', 'г-н Омаров Е.К., МИД', 'Прямая трансляция']),
  ).toEqual([
    '10:00– | “Keynote”',
    '  about: Watch live',
    '  presenter | Ms | Ann Lee | IOM | of IOM',
    '11:00– | “Пленум”',
    '  about: Прямая трансляция',
    '  presenter | г-н | Омаров Е.К. | МИД',
  ])
})

test('lines of names and organisations without a label are people, and a role may stand in brackets behind one', () => {
  const people = ['Kirsten Holm, NordForsk (chair)', 'Matti Laine, Research Council of Finland', 'Agna Petra, Council of Lithuania']
  expect(programmeOf(['09:50–10:45 Panel discussion: Funding', ...people])).toEqual([
    '09:50–10:45 | “Panel discussion: Funding”',
    '  chair | Kirsten Holm | NordForsk',
    '  presenter | Matti Laine | Research Council of Finland | of FI',
    '  presenter | Agna Petra | Council of Lithuania | of LT',
  ])
  // Of titles nothing says for whom.
  expect(programmeOf(['10:00 Training', 'Border Management, part one', 'Visa Policy, part two']).slice(1)).not.toContainEqual(
    expect.stringContaining('presenter'),
  )
})

test('sessions held side by side are parts by their letters', () => {
  const lines = ['Session A: Knowledge (Room 313)', 'Chair: Ms Ann Lee', 'Session B: Ice (Room 404)', 'Chair: Mr Tom Hale']
  expect(programmeOf(['11:15–12:30 Parallel sessions', ...lines])).toEqual([
    '11:15–12:30 | “Parallel sessions”',
    '  part | “Session A: Knowledge” | at Room 313',
    '    chair | Ms | Ann Lee',
    '  part | “Session B: Ice” | at Room 404',
    '    chair | Mr | Tom Hale',
  ])
})

test('the last words in the brackets behind somebody may be a note, and the others say for whom', () => {
  expect(programmeOf(['10:00 Круглый стол', 'Участники: Рашад Алиев (Минэкологии Азербайджана, онлайн)'])).toEqual([
    '10:00– | “Круглый стол”',
    '  panelist | Рашад Алиев | Минэкологии Азербайджана | of AZ | video',
  ])
})

test('a length before the title may be of hours and minutes', () => {
  expect(programmeOf(['9:30 (1h 15min) Parliaments that listen', '11:00 (24h) Help desk'])).toEqual([
    '09:30–10:45 | “Parliaments that listen”',
    '11:00– | “(24h) Help desk”',
  ])
})

test('papers below a title that is as wide as the page are no part of it', () => {
  const wide = 'Adoption of the report and closing of the session of the body'
  expect(programmeOf([`10:30 ${wide}`, 'Documentation: AP/2024/L.2', `11:30 ${wide}`, `12:30 ${wide}`])[0]).toBe(
    `10:30– | “${wide}” | paper AP/2024/L.2`,
  )
})

test('the head of the paper above a number is of the page, in the middle of a programme too', () => {
  const page = ['', 'ESCAP/CIC/2024/INF/2', '2', '']
  expect(readText(['ESCAP/CIC/2024/INF/2', '', 'Dialogue, 5 May 2027', '', '12:00 Lunch', ...page, '13:30 Satellites'])).toEqual([
    'day 2027-05-05',
    '12:00– | “Lunch”',
    '13:30– | “Satellites”',
    '! 1 furniture: ESCAP/CIC/2024/INF/2',
    '! 7 furniture: ESCAP/CIC/2024/INF/2',
    '! 8 furniture: 2',
  ])
})

test('the head of a meeting may say its city and its house in one line, without a date', () => {
  const placed = (line: string) => {
    const head = ['Workshop on early warning', '17 June 2027', line, ...ENTRIES]
    const { theme, city, country, venue } = readAgendaText(head.join('\n')).agenda?.meeting ?? {}
    return { theme, city, country, venue }
  }
  const hotel = { theme: null, city: 'Ashgabat', country: null, venue: 'Hotel Archabil, Conference Hall 2' }
  expect(placed('Ashgabat, Hotel Archabil, Conference Hall 2')).toEqual(hotel)
  const centre = { theme: null, city: 'Lusaka', country: 'Zambia', venue: 'Mulungushi Conference Centre' }
  expect(placed('Lusaka, Zambia | Mulungushi Conference Centre')).toEqual(centre)
  const house = { theme: null, city: 'Астана', country: null, venue: 'Дом министерств, зал № 302' }
  expect(placed('г. Астана, Дом министерств, зал № 302')).toEqual(house)
})

test('a room by its number is no clock, and what a page offers beside an entry is of the page', () => {
  const lines = ['11:30–13:00 Шеберлік сабағы', '202-кабинет', 'Толығырақ', '13:00 Үзіліс', 'Add to calendar']
  expect(programmeOf(lines)).toEqual([
    '11:30–13:00 | “Шеберлік сабағы” | at 202-кабинет',
    '13:00– | “Үзіліс”',
    '! 5 furniture: Толығырақ',
    '! 7 furniture: Add to calendar',
  ])
})

test('a word that the page divided is one again, a compound keeps its hyphen', () => {
  const titleOf = (first: string, second: string) => programmeOf([`10:00 ${first}`, second, '11:00 Coffee'])[0]
  expect([
    titleOf('Лесные пожары и трансграничное сотруд-', 'ничество'),
    titleOf('Итоги прошлого за-', 'седания'),
    titleOf('Круглый стол научно-', 'практической конференции'),
    titleOf('Regional power trade after synchroniza-', 'tion of grids'),
    titleOf('Trade across cross-', 'border corridors'),
    titleOf('Вегета-', 'циялық кезең'),
  ]).toEqual([
    '10:00– | “Лесные пожары и трансграничное сотрудничество”',
    '10:00– | “Итоги прошлого заседания”',
    '10:00– | “Круглый стол научно-практической конференции”',
    '10:00– | “Regional power trade after synchronization of grids”',
    '10:00– | “Trade across cross-border corridors”',
    '10:00– | “Вегетациялық кезең”',
  ])
})
