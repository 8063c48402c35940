import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { ENTRIES, programmeOf, readText } from '#harness/read-programme'

// Agendas as a channel, a spreadsheet or a page in two languages has them.

test('pictures before lines are no words: days, entries and their times are found behind them', () => {
  expect(
    readText([
      'Коллеги, 14–15 ноября 2024 г. в Оше пройдёт форум «Семья и миграция».',
      '',
      '📅 14 ноября, четверг',
      '🕘 8:45 – сбор гостей',
      '9:15 – открытие',
      '🎶 18:00 – ужин',
      '',
      '📅 15 ноября, пятница',
      '• ☕️ 9:00 – кофе',
    ]),
  ).toEqual(['day 2024-11-14', '08:45– | “сбор гостей”', '09:15– | “открытие”', '18:00– | “ужин”', 'day 2024-11-15', '09:00– | “кофе”'])
})

test('a clock with a full stop begins an entry behind a bullet too, hour after hour', () => {
  expect(programmeOf(['- **9.30** Energizer', '- **10.15** Module 3', '- **11.15** Tea break', '- **12.00** Lunch'])).toEqual([
    '09:30– | “Energizer”',
    '10:15– | “Module 3”',
    '11:15– | “Tea break”',
    '12:00– | “Lunch”',
  ])
})

test('the date of a paper, said again above the number of a page, begins no day', () => {
  const page = ['', 'EEF.GAL/11/24/Rev.2', '17 May 2024', 'Page 2', '']
  const head = ['EEF.GAL/11/24/Rev.2', '17 May 2024', '', 'Forum on Rivers', 'Ashgabat, 28-29 May 2024', '', 'Tuesday, 28 May 2024']
  expect(readText([...head, '12:30 Lunch', ...page, '14:00 Session II', '16:00 Tea']).slice(0, 4)).toEqual([
    'day 2024-05-28',
    '12:30– | “Lunch”',
    '14:00– | “Session II”',
    '16:00– | “Tea”',
  ])
})

test('what else a table says of an entry is told under the name of its column, and is no part', () => {
  expect(
    readText([
      'Session ID,Date,Start Time,End Time,Session Title,Session Type,Description',
      'KN-01,2025-02-11,9:00,9:30,Welcome,Plenary,"Two words, from the host"',
      ',2025-02-11,9:30,9:45,Coffee break,Break,',
    ]),
  ).toEqual([
    'day 2025-02-11',
    '09:00–09:30 | “Welcome”',
    '  about: Session ID: KN-01 / Session Type: Plenary / Description: Two words, from the host',
    '09:30–09:45 | “Coffee break”',
    '  about: Session Type: Break',
  ])
})

test('a title in two columns, one for each language, is one title; so are two lines, Kazakh above Russian', () => {
  expect(
    programmeOf([
      '| Time | Session | Сессия |',
      '|---|---|---|',
      '| 09:30–10:30 | Session 1. The plan and the region: where do we stand? | Сессия 1. План и регион: где мы находимся? |',
    ]),
  ).toEqual([
    '09:30–10:30 | “Session 1. The plan and the region: where do we stand? / Сессия 1. План и регион: где мы находимся?”',
    '! 4 furniture: ---|---|---',
  ])
  expect(
    programmeOf([
      '09:30-10:00',
      'Семинардың ашылуы',
      'Открытие семинара',
      '',
      '10:00-11:00',
      'Түскі ас',
      'Обед',
      '',
      '11:00-12:00',
      'Есеп беру',
      'Болат Нұрғалиев',
    ]),
  ).toEqual([
    '09:30–10:00 | “Семинардың ашылуы / Открытие семинара”',
    '10:00–11:00 | “Түскі ас / Обед”',
    '11:00–12:00 | “Есеп беру”',
    '  part | “Болат Нұрғалиев”',
  ])
})

test('somebody said in two languages is one person', () => {
  expect(
    programmeOf([
      '10:00 Opening',
      'Dr Erkin Karim, Minister of Health / Д-р Эркин Карим, министр здравоохранения',
      'Moderator: Ms Aigul Beka / Модератор: г-жа Айгуль Бека',
    ]),
  ).toEqual([
    '10:00– | “Opening”',
    '  welcome | Dr / Д-р | Erkin Karim / Эркин Карим | Minister of Health / министр здравоохранения',
    '  moderator | Ms / г-жа | Aigul Beka / Айгуль Бека',
  ])
})

test('several groups at once each keep who leads them and the room they are in', () => {
  expect(
    programmeOf([
      '13:30 Breakout sessions',
      '',
      'Breakout A (Shah Jahan Hall): Single window',
      'Facilitator: Mr. Aftab Haider',
      '',
      'Breakout B (Sheesh Mahal): Signatures across borders',
      'Facilitator: Ms. Saule Tleu, consultant',
    ]),
  ).toEqual([
    '13:30– | “Breakout sessions”',
    '  part | “Breakout A: Single window” | at Shah Jahan Hall',
    '    Facilitator | Mr. | Aftab Haider',
    '  part | “Breakout B: Signatures across borders” | at Sheesh Mahal',
    '    Facilitator | Ms. | Saule Tleu | consultant',
  ])
})

test('who is indented below a title with its time behind it is no more of the title', () => {
  const row = (title: string, times: string) => title.padEnd(60) + times
  expect(
    programmeOf([
      row('Қатысушыларды тіркеу', '9:30 – 10:00'),
      row('Кіріспе сөз', '10:00 – 10:15'),
      '    Жансейіт Түймебаев, ҚазҰУ Басқарма төрағасы – ректоры',
      row('Бірінші бөлім: Шекарадағы жағдай және босқындар', '10:15 – 11:30'),
      row('Үзіліс', '11:30 – 11:45'),
    ]).slice(1, 3),
  ).toEqual(['10:00–10:15 | “Кіріспе сөз”', '  part | “Жансейіт Түймебаев, ҚазҰУ Басқарма төрағасы – ректоры”'])
})

test('what somebody does at the end of a title is their role, and no word of it', () => {
  expect(programmeOf(['9:30 Meeting with the Migration Service. Welcome by Mr. Vusal Huse, Chief of the Service'])).toEqual([
    '09:30– | “Meeting with the Migration Service”',
    '  welcome | Mr. | Vusal Huse | Chief of the Service',
  ])
})

test('people: a footnote that says “to be confirmed”, a house with a name, one beside a master of ceremonies, a talk behind a bullet', () => {
  expect(
    programmeOf([
      '10:00 Opening',
      'Master of Ceremonies: Ms. Saima Rashid, Pakistan Single Window',
      'Speakers (5 minutes each):',
      '- Ms. Heidi Lund, Energy Charter Secretariat*',
      '- Mr. Vepa Sary, State Concern “Turkmenenergo”',
      '• Seeking asylum at the border – Ann Lee, IOM',
      '11:00 Coffee',
      '',
      '* To be confirmed',
    ]),
  ).toEqual([
    '10:00– | “Opening”',
    '  about: Speakers (5 minutes each)',
    '  Master of Ceremonies | Ms. | Saima Rashid | Pakistan Single Window | of PK',
    '  presenter | Ms. | Heidi Lund | Energy Charter Secretariat | tbc',
    '  presenter | Mr. | Vepa Sary | State Concern “Turkmenenergo”',
    '  presenter | Ann Lee | IOM | of IOM | Seeking asylum at the border',
    '11:00– | “Coffee”',
  ])
})

test('«Участвуют» and «Руководитель» call for people; a word that a page divided before a capital keeps its hyphen', () => {
  expect(
    programmeOf(['10:00 Секция', 'Руководитель: Олимова С.К.', 'Участвуют: г-н А. Ким, ЮНИСЕФ', 'Тема: путь “Trans-', 'Caspian route”']),
  ).toEqual([
    '10:00– | “Секция”',
    '  about: Тема: путь “Trans-Caspian route”',
    '  chair | Олимова С.К.',
    '  panelist | г-н | А. Ким | ЮНИСЕФ | of ЮНИСЕФ',
  ])
})

test('the head of a meeting in Kazakh says when and where, and points may part its city from its house', () => {
  const meetingOf = (lines: string[]) => {
    const { startsOn, city, country, venue } = readAgendaText([...lines, ...ENTRIES].join('\n')).agenda?.meeting ?? {}
    return { startsOn, city, country, venue }
  }
  expect(meetingOf(['Дөңгелек үстел', 'Өткізілетін күні: 2025 жылғы 21 мамыр', 'Өткізілетін орны: Hilton Astana'])).toEqual({
    startsOn: '2025-05-21',
    city: null,
    country: null,
    venue: 'Hilton Astana',
  })
  expect(meetingOf(['Digital Trade Forum', '23 – 24 October 2024 • Islamabad, Pakistan • Serena Hotel'])).toEqual({
    startsOn: '2024-10-23',
    city: 'Islamabad',
    country: 'Pakistan',
    venue: 'Serena Hotel',
  })
})

test('the kind of an entry follows what its words say together', () => {
  const kinds = (titles: string[]) =>
    readAgendaText(['5 May 2027', '', ...titles.map((title, at) => `${10 + at}:00 ${title}`)].join('\n')).agenda?.days.flatMap(
      ({ slots }) => slots.map(({ kind }) => kind),
    )
  expect(kinds(['Ұсынымдарды талқылау және қабылдау', 'Бірлескен фотосурет', 'Қонақтарға арналған қабылдау'])).toEqual([
    'discussion',
    'photo',
    'reception',
  ])
})

test('the number of an item is said once where its title stands in two languages, with symbols in either', () => {
  expect(
    programmeOf([
      '12:15 – 13:30',
      'Item 2. Digital documents: eTIR and e-SMGS',
      'Пункт 2. Цифровые документы: eTIR и э-СМГС',
      '13:30 – 14:45',
      'Lunch',
      'Обед',
    ]),
  ).toEqual([
    '12:15–13:30 | item 2 | “Digital documents: eTIR and e-SMGS / Цифровые документы: eTIR и э-СМГС”',
    '13:30–14:45 | “Lunch / Обед”',
  ])
})

test('a house with its room, somebody with initials and a speaker still to be named are no more of the title above them', () => {
  const wide = 'Panel discussion: narratives on migration – bringing balance to the debate'
  expect(
    programmeOf([
      `15:00 ${wide}`,
      'CICG, Room 1',
      '',
      `16:00 ${wide}`,
      'Level 0 bar',
      '',
      `17:00 ${wide}`,
      'Вице-министр труда Казахстана О.Ж. Бейсен',
    ]),
  ).toEqual([
    `15:00– | “${wide}” | at CICG, Room 1`,
    `16:00– | “${wide}” | at Level 0 bar`,
    `17:00– | “${wide}”`,
    '  part | “Вице-министр труда Казахстана О.Ж. Бейсен”',
  ])
  const { agenda } = readAgendaText(
    ['Повестка дня', '', '5. О медицинском освидетельствовании', 'Докладчик уточняется', '7. Разное', 'О дате заседания'].join('\n'),
  )
  expect(agenda?.items.map(({ number, title, abstract }) => [number, title, abstract])).toEqual([
    ['5', 'О медицинском освидетельствовании', 'Докладчик уточняется'],
    ['7', 'Разное', 'О дате заседания'],
  ])
})

test('a talk may begin with who gives it, up to a full stop', () => {
  expect(
    programmeOf([
      '10:00–10:20  Рогожина Н.Г., д. полит. н., ИМЭМО РАН. Водная дипломатия: между правом и политикой',
      '10:20–10:40  Жоробек Э.А., к. т. н. Камбаратинская ГЭС: расчёты и ожидания',
    ]),
  ).toEqual([
    '10:00–10:20 | “Водная дипломатия: между правом и политикой”',
    '  presenter | Рогожина Н.Г. | д. полит. н., ИМЭМО РАН',
    '10:20–10:40 | “Камбаратинская ГЭС: расчёты и ожидания”',
    '  presenter | Жоробек Э.А. | к. т. н',
  ])
})

test('a column of those responsible holds people: with ranks, posts and how long they speak', () => {
  expect(
    programmeOf([
      '№ п/п\tВремя\tМероприятие\tОтветственные, докладчики',
      '1\t09.30 – 09.35\tОткрытие\tЗаместитель Генерального секретаря Семерик В.А. (до 5 мин.)',
      '2\t09.50 – 10.50\tОб операции\tподполковник милиции Шарип Ф.Н. (РТ) – до 10 мин.',
    ]),
  ).toEqual([
    '09:30–09:35 | item 1 | “Открытие”',
    '  presenter | Семерик В.А. | Заместитель Генерального секретаря | 5',
    '09:50–10:50 | item 2 | “Об операции”',
    '  presenter | подполковник милиции | Шарип Ф.Н. | РТ | 10',
  ])
})

test('in Kazakh the post stands before the name; a role may stand before initials with a dash', () => {
  expect(
    programmeOf([
      '10.00 – 10.10   Ашылуы',
      'Комитет төрағасы Жұлдыз Досберген',
      'Модератор – Д.А. Гладких, советник',
      'Комитетінің төрағасы, полиция полковнигі А.Р. Мүсірәлі',
      'Speakers:',
      '- TBC, Ministry of Interior, Cambodia',
    ]),
  ).toEqual([
    '10:00–10:10 | “Ашылуы”',
    '  presenter | Жұлдыз Досберген | Комитет төрағасы',
    '  moderator | Д.А. Гладких | советник',
    '  presenter | А.Р. Мүсірәлі | Комитетінің төрағасы, полиция полковнигі',
    '  presenter | Ministry of Interior, Cambodia | of KH | tbc',
  ])
})

test('who signs a letter below its programme, and the date beside its masthead, are of the paper', () => {
  expect(
    readText([
      'United Nations                                          Distr.: Limited',
      'Economic and Social Council                             12 September 2024',
      'Committee on Trade Facilitation',
      'Bangkok and online, 26–28 November 2024',
      '',
      '12:00 Opening',
      '12:30 Closing',
      '',
      'With the assurances of my highest consideration,',
      '',
      'Programme Officer',
    ]).slice(0, 3),
  ).toEqual(['day 2024-11-26', '12:00– | “Opening”', '12:30– | “Closing”'])
})

test('the number of a meeting is read in words of any case, and empty cells above a table are no words', () => {
  const headOf = (lines: string[]) => {
    const { ordinal, title } = readAgendaText([...lines, '', ...ENTRIES].join('\n')).agenda?.meeting ?? {}
    return [ordinal, title]
  }
  expect(headOf(['Программа двадцать третьего заседания Комитета', '5 мая 2027'])[0]).toBe(23)
  expect(headOf(['Nineteenth Senior Officials Meeting', '5 May 2027'])).toEqual([19, 'Nineteenth Senior Officials Meeting'])
  expect(headOf(['Встреча с участием первого заместителя министра', '5 мая 2027'])[0]).toBeNull()
  expect(headOf(['Он бесінші отырыс', '5 May 2027'])[0]).toBe(15)
  expect(headOf(['Forty-second session', '5 May 2027'])[0]).toBe(42)
  expect(
    readAgendaText(
      ['Workshop on rules of origin;;;', 'Tashkent, Uzbekistan;;;', 'Date;From;To;Activity', '14/05/2024;08:30;09:00;Registration'].join(
        '\n',
      ),
    ).agenda?.meeting,
  ).toMatchObject({ title: 'Workshop on rules of origin', city: 'Tashkent', country: 'Uzbekistan' })
})

test('whoever stands in a list with somebody who has an honorific is somebody; a line about the times is no theme', () => {
  expect(programmeOf(['13:00 Talks', '• Ms. Ann Lee, IOM', '• Aigul Bekova, GIZ', '14:00 End'])).toEqual([
    '13:00– | “Talks”',
    '  presenter | Ms. | Ann Lee | IOM | of IOM',
    '  presenter | Aigul Bekova | GIZ | of GIZ',
    '14:00– | “End”',
  ])
  const { theme, preamble } =
    readAgendaText(['Summit of the Forum', 'All times are Central European Time (CET)', '5 May 2027', '', ...ENTRIES].join('\n')).agenda
      ?.meeting ?? {}
  expect([theme, preamble]).toEqual([null, 'All times are Central European Time (CET)'])
})
