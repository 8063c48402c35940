import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { programmeOf, readText } from '#harness/read-programme'

// What papers of secretariats say beside their titles, as people who knew none of our texts wrote them: how long, where, with which papers.

test('how long an entry lasts may be said in hours, in halves, in words and in two parts', () => {
  expect(
    programmeOf([
      '10:20   What does the census tell us? (25 min + 10 min Q&A)',
      '11:30   One definition for all? (1 hour)',
      '13:30   Conclusions (1h30)',
      '15:30   Plenary (1.5 hours)',
      '16:30   Итоги (полчаса)',
      '17:00   Study (30 min) and questions (15 min)',
    ]),
  ).toEqual([
    '10:20–10:55 | “What does the census tell us?”',
    '11:30–12:30 | “One definition for all?”',
    '13:30–15:00 | “Conclusions”',
    '15:30–17:00 | “Plenary”',
    '16:30–17:00 | “Итоги”',
    '17:00– | “Study (30 min) and questions (15 min)”',
  ])
})

test('who speaks and for how long may stand in one pair of brackets, and the chair in another', () => {
  expect(
    programmeOf(['15:05  Обзор ситуации (УВКБ ООН, 15 минут)', '15:20  Data (see annex, 10 min)', '15:30  Roll call (Chair - Kazakhstan)']),
  ).toEqual([
    '15:05–15:20 | “Обзор ситуации”',
    '  presenter | УВКБ ООН | of УВКБ ООН',
    '15:20–15:30 | “Data (see annex)”',
    '15:30– | “Roll call”',
    '  chair | Kazakhstan | of KZ',
  ])
})

test('“noon” alone is a clock; midnight, which may end the day or begin it, stays a word', () => {
  expect(programmeOf(['10:30 – noon   Adoption', 'noon           Closing remarks', 'Midnight       Departure of the bus'])).toEqual([
    '10:30–12:00 | “Adoption”',
    '12:00– | “Closing remarks”',
    'Midnight | “Departure of the bus”',
  ])
})

test('a line that is a house or a room is where the entry is; a line in brackets is said of it', () => {
  expect(
    programmeOf([
      '09:00 – 09:30',
      'Registration',
      'Foyer, 2nd floor',
      '09:30 – 10:00',
      'Statements by coordinators',
      '(3 minutes each)',
      '18:30 Приём от имени организаторов (терраса)',
    ]),
  ).toEqual([
    '09:00–09:30 | “Registration” | at Foyer, 2nd floor',
    '09:30–10:00 | “Statements by coordinators”',
    '  about: (3 minutes each)',
    '18:30– | “Приём от имени организаторов” | at терраса',
  ])
})

test('groups and panels that are counted are parts, each with who leads it', () => {
  expect(
    programmeOf([
      '14:30-16:00   Working groups',
      '              Group A: Information exchange (Ballroom A)',
      '              Facilitator: Ms Eva Stone',
      '              Group B: Capacity building (Meeting room Kazbegi)',
      '              Facilitator: Mr Tom Hale',
      '16:30         Breakout groups (45 min)',
      "              Group 1 – Stocks and flows. Facilitator: Mr. Aidan O'Shea",
      '              Group 2 – Big data. Facilitator: tbc',
    ]),
  ).toEqual([
    '14:30–16:00 | “Working groups”',
    '  part | “Group A: Information exchange” | at Ballroom A',
    '    Facilitator | Ms | Eva Stone',
    '  part | “Group B: Capacity building” | at Meeting room Kazbegi',
    '    Facilitator | Mr | Tom Hale',
    '16:30–17:15 | “Breakout groups”',
    '  part | “Group 1 – Stocks and flows”',
    "    moderator | Mr. | Aidan O'Shea",
    '  part | “Group 2 – Big data”',
    '    moderator | tbc',
  ])
})

test('a time below its title stands below who reports, or beside the name in brackets', () => {
  expect(
    programmeOf([
      '1. Открытие заседания',
      '   (Асанов К.М.)                                        10:00–10:10',
      '',
      '2. О ходе исполнения Плана',
      '   Докладчик: Ибраев Т.Ж. – начальник Департамента',
      '   Содокладчик: Сыдыкова А.Б. – юрист ОФ «Юристы долины»',
      '                                                         10:10–10:40',
      '',
      '3. О внесении изменений в Закон',
      '                                                         10:40–11:10',
    ]),
  ).toEqual([
    '10:00–10:10 | item 1 | “Открытие заседания”',
    '  presenter | Асанов К.М.',
    '10:10–10:40 | item 2 | “О ходе исполнения Плана”',
    '  presenter | Ибраев Т.Ж. | начальник Департамента',
    '  discussant | Сыдыкова А.Б. | юрист ОФ «Юристы долины»',
    '10:40–11:10 | item 3 | “О внесении изменений в Закон”',
  ])
})

describe('in two languages', () => {
  test('the second line of a title is its translation, and a day is one day', () => {
    expect(
      readText([
        'Meeting of Coordinators',
        'Ashgabat, 5-6 November 2024',
        '',
        'Day 1 / День 1',
        'Tuesday, 5 ноября 2024 / вторник',
        '',
        '09:00-09:30',
        'Registration of participants',
        'Регистрация участников',
        '',
        '09:30-10:00 Opening session',
        '            Церемония открытия',
        'Chair / Председатель: Mr. Serdar Amanov',
        '            г-жа Анна Берг, директор',
      ]),
    ).toEqual([
      'day 2024-11-05',
      '09:00–09:30 | “Registration of participants / Регистрация участников”',
      '09:30–10:00 | “Opening session / Церемония открытия”',
      '  chair | Mr. | Serdar Amanov',
      '  presenter | г-жа | Анна Берг | директор',
    ])
  })
})

test('a row with a date, a time and the number of an item alone has that for its title', () => {
  expect(
    readText([
      'Working Party',
      'Geneva, 18–19 October 2021',
      '',
      'Monday, 18 October       10:00–13:00    Items 1 and 2',
      'Tuesday, 19 October      09:30–12:30    Item 3',
    ]),
  ).toEqual(['day 2021-10-18', '10:00–13:00 | “Items 1 and 2”', 'day 2021-10-19', '09:30–12:30 | “Item 3”'])
})

test('“Afternoon” in a row of its own parts a table and is no entry', () => {
  expect(programmeOf(['| Time | Topic |', '|---|---|', '| 09:15 | Returns |', '| **Afternoon** | |', '| 14:00–15:30 | Borders |'])).toEqual(
    ['09:15– | “Returns”', '14:00–15:30 | “Borders”', '! 4 furniture: ---|---'],
  )
})

test('people: a side before a comma, a paper behind brackets, an NGO in quotation marks, a Kazakh courtesy behind the name', () => {
  expect(
    programmeOf([
      '11:20 Panel',
      'Speakers:',
      'МОМ, г-жа Кристина Веллинг, координатор проекта',
      'Juliette Cleuziou (Lyon 2 University) – Marriage, money and absence',
      'Prof. Saodat Olimova, Research Center "Sharq"',
      '- Республика Казахстан (10 мин., онлайн)',
      'Құттықтау сөз: Мария Кордеро ханым, ХКҰ өкілі',
    ]),
  ).toEqual([
    '11:20– | “Panel”',
    '  presenter | г-жа | Кристина Веллинг | координатор проекта | of МОМ',
    '  presenter | Juliette Cleuziou | Lyon 2 University | of Lyon 2 University | Marriage, money and absence',
    '  presenter | Prof. | Saodat Olimova | Research Center "Sharq"',
    '  presenter | Республика Казахстан | of KZ | video | 10',
    '  welcome | ханым | Мария Кордеро | ХКҰ өкілі | of ХКҰ',
  ])
})

const headOf = (lines: readonly string[]) => {
  const meeting = readAgendaText(lines.join('\n')).agenda?.meeting
  return [meeting?.title, meeting?.theme, meeting?.startsOn, meeting?.endsOn, meeting?.timeZone, meeting?.city]
    .map((value) => value ?? '–')
    .join(' | ')
}
const ENTRIES = ['', '10:00 Opening', '11:00 Closing']

describe('the head of a paper', () => {
  test('says by which clock its times are: by an identifier, a city in three languages, and not by an abbreviation', () => {
    const zoneOf = (line: string) => headOf(['Meeting on Data', '5 May 2027', line, ...ENTRIES]).split(' | ')[4]
    expect(
      [
        'Time zone: Asia/Bishkek',
        'All times are Tbilisi time (GMT+4)',
        'All times are Vienna time (CEST, UTC+2)',
        'Время указано бишкекское (UTC+6)',
        'Начало: 15:00 по времени Нур-Султана',
        '(Ташкент уақыты)',
        'Time zone: CET',
        '10:00 Geneva time, 14:00 Almaty time',
      ].map(zoneOf),
    ).toEqual(['Asia/Bishkek', 'Asia/Tbilisi', 'Europe/Vienna', 'Asia/Bishkek', 'Asia/Almaty', 'Asia/Tashkent', '–', '–'])
  })

  test('a city may stand before the dates or behind the title, and the date of a printed paper is not the meeting’s', () => {
    expect(
      [
        ['ПРОГРАММА', 'Душанбе, 24-25 мая 2022 г.', '', 'Региональный семинар по труду'],
        ['Working Party on Borders, Geneva, 7 June 2021'],
        ['Almaty Process, 5 May 2027'],
        ['Agenda', 'Совет по труду, г. Москва, 10 декабря 2021 года'],
        [
          'United Nations                     ECE/SC.9/2021/11',
          'Economic and Social Council        Distr.: General',
          '                                   3 August 2021',
          'Working Party on Transit Corridors',
          'Geneva, 18–19 October 2021',
        ],
      ].map((head) => headOf([...head, ...ENTRIES])),
    ).toEqual([
      'Региональный семинар по труду | – | 2022-05-24 | 2022-05-25 | – | Душанбе',
      'Working Party on Borders | – | 2021-06-07 | 2021-06-07 | – | Geneva',
      'Almaty Process | – | 2027-05-05 | 2027-05-05 | – | –',
      'Совет по труду | – | 2021-12-10 | 2021-12-10 | – | Москва',
      'Working Party on Transit Corridors | – | 2021-10-18 | 2021-10-19 | – | Geneva',
    ])
  })

  test('in two languages has its title in both', () => {
    expect(headOf(['AGENDA / ПОВЕСТКА ДНЯ', 'Steering Committee', 'Координационный комитет', '5 May 2027', ...ENTRIES])).toBe(
      'Steering Committee / Координационный комитет | – | 2027-05-05 | 2027-05-05 | – | –',
    )
  })

  test('a sentence of a mail says when it is held, and is no title', () => {
    expect(
      headOf([
        'Уважаемые коллеги!',
        '',
        'Направляем повестку онлайн-совещания, которое состоится во вторник, 8 июня 2021 года, с 15:00 до 16:45 по времени Нур-Султана, на платформе Zoom.',
        ...ENTRIES,
      ]),
    ).toBe('– | – | 2021-06-08 | 2021-06-08 | Asia/Almaty | –')
  })

  test('a sentence that says when the whole begins is no entry and no day', () => {
    const lines = [
      'Working Party',
      'Geneva, 18–19 October 2021',
      '',
      'Annotated provisional agenda',
      'which will be held at the Palais des Nations, Geneva, starting at 10:00',
      'on Monday, 18 October 2021',
      '',
      '1. Adoption of the agenda',
      '2. Budget (ECE/SC.9/2021/6 and Corr.1)',
      '3. О ходе выполнения (ИК/ЭС-102/2)',
    ]
    const { agenda } = readAgendaText(lines.join('\n'))
    expect([agenda?.days, agenda?.items.map(({ title, papers }) => [title, ...papers.map(({ symbol }) => symbol)])]).toEqual([
      [],
      [['Adoption of the agenda'], ['Budget', 'ECE/SC.9/2021/6', 'Corr.1'], ['О ходе выполнения', 'ИК/ЭС-102/2']],
    ])
  })
})

test('what is repeated at the edge of a page is furniture: the title, a symbol, the number of the print job', () => {
  expect(
    programmeOf([
      'Forum on Law             ECE/SC.9/41',
      '',
      '13:30 Lunch',
      '',
      'Forum on Law             Page 1 of 2',
      '',
      '15:00 Returns',
      '',
      'ECE/SC.9/41',
      'Page 2',
      '',
      '17:00 Closing',
      '',
      '2         GE.22-18762',
    ]),
  ).toEqual([
    '13:30– | “Lunch”',
    '15:00– | “Returns”',
    '17:00– | “Closing”',
    '! 7 furniture: Forum on Law Page 1 of 2',
    '! 11 furniture: ECE/SC.9/41',
    '! 12 furniture: Page 2',
    '! 16 furniture: 2 GE.22-18762',
  ])
})

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
