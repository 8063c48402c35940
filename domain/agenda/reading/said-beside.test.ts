import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { ENTRIES, headOf, programmeOf, readText } from '#harness/read-programme'

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
