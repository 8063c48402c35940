import { expect, test } from 'vitest'
import { programmeOf } from '#harness/read-programme'

// How papers list who speaks: below a label, behind a dash, after their post, with what they speak to.

test('below “Speakers:” a line with a title and one without are two people, and a wrapped position is one', () => {
  expect(
    programmeOf([
      '09:00 Talks',
      'Speakers:',
      'Ms. Eva Stone, IOM',
      'Ann Lee, Borders Agency',
      'Mr Tom Hale, Head of the',
      'Migration Service, Ministry of Labour',
    ]),
  ).toEqual([
    '09:00– | “Talks”',
    '  presenter | Ms. | Eva Stone | IOM | of IOM',
    '  presenter | Ann Lee | Borders Agency',
    '  presenter | Mr | Tom Hale | Head of the Migration Service, Ministry of Labour',
  ])
})

test('a degree or a small «г-н» begins somebody, and goes on with nothing', () => {
  expect(
    programmeOf([
      '10:00 Открытие',
      'д.э.н. Иванов Пётр Сергеевич, директор института',
      'к.ю.н., доцент Ахметова А.Б., КазНУ',
      'г-н Омаров Е.К., МИД',
    ]),
  ).toEqual([
    '10:00– | “Открытие”',
    '  presenter | д.э.н. | Иванов Пётр Сергеевич | директор института',
    '  presenter | к.ю.н., доцент | Ахметова А.Б. | КазНУ',
    '  presenter | г-н | Омаров Е.К. | МИД',
  ])
})

test('a label may end with a dash, and a title in quotation marks behind somebody is what they speak to', () => {
  expect(
    programmeOf([
      '10:00 Сессия',
      'Модератор – Юсупова Д.А. (МИД)',
      'Докладчики –',
      'Петров И.И. (РФ): «Патентная система»',
      'Алиев Р.Р. «Единое окно» (15 мин)',
      'Обсуждение (20 мин.)',
    ]),
  ).toEqual([
    '10:00– | “Сессия”',
    '  moderator | Юсупова Д.А. | МИД',
    '  presenter | Петров И.И. | РФ | of RU | Патентная система',
    '  presenter | Алиев Р.Р. | 15 | Единое окно',
    '  line | Обсуждение (20 мин.)',
  ])
})

test('two labels on one line are read each by itself', () => {
  expect(programmeOf(['10:00 Law', 'Chair: Ms Eva Stone; Speakers: Ms A. Black (UNHCR), Mr C. White (IOM)'])).toEqual([
    '10:00– | “Law”',
    '  chair | Ms | Eva Stone',
    '  presenter | Ms | A. Black | UNHCR | of UNHCR',
    '  presenter | Mr | C. White | IOM | of IOM',
  ])
})

test('what is presented stands above or before who presents it, and a State before somebody is theirs', () => {
  expect(
    programmeOf([
      '10:00 Panel',
      'Presentation: Returns in practice',
      'Ms Eva Stone, IOM',
      'Panellists',
      '1. Data sources – Mr. Ali Karim, IOM',
      '2. Kazakhstan – Mr. Tom Hale',
    ]),
  ).toEqual([
    '10:00– | “Panel”',
    '  presenter | Ms | Eva Stone | IOM | of IOM | Returns in practice',
    '  panelist | Mr. | Ali Karim | IOM | of IOM | Data sources',
    '  panelist | Mr. | Tom Hale | of KZ',
  ])
})

test('a name with an organisation in brackets is somebody, and what follows a colon is what they speak to', () => {
  expect(
    programmeOf(['10:00 Numbers', 'Chair: Dr Mary Pond', 'Peter Rock (IOM): Counting arrivals', 'LISA SAND (Kazakhstan): Records']),
  ).toEqual([
    '10:00– | “Numbers”',
    '  chair | Dr | Mary Pond',
    '  presenter | Peter Rock | IOM | of IOM | Counting arrivals',
    '  presenter | LISA SAND | Kazakhstan | of KZ | Records',
  ])
})

test('a post may stand before who holds it', () => {
  expect(
    programmeOf([
      '10:00 Открытие',
      'Выступления:',
      '1) Министр труда Республики Таджикистан г-жа Г. Хасанова;',
      '2) Региональный директор МОМ г-н А. Иванов.',
    ]),
  ).toEqual([
    '10:00– | “Открытие”',
    '  presenter | г-жа | Г. Хасанова | Министр труда Республики Таджикистан | of TJ',
    '  presenter | г-н | А. Иванов | Региональный директор МОМ | of МОМ',
  ])
})

test('behind a dash somebody speaks where a label or their organisation says so', () => {
  expect(
    programmeOf([
      '10:00 Welcome – Moderator: Ann Lee, UNHCR',
      '10:10 Setting the scene – Tom Hale, World Bank',
      '10:20 Law – Border Management, in practice',
    ]),
  ).toEqual([
    '10:00– | “Welcome”',
    '  moderator | Ann Lee | UNHCR | of UNHCR',
    '10:10– | “Setting the scene”',
    '  presenter | Tom Hale | World Bank | of World Bank',
    '10:20– | “Law – Border Management, in practice”',
  ])
})

test('“Objectives:” and “Statements by States” below somebody are no more of them, and no line is taken for a label alone', () => {
  expect(programmeOf(['10:00 Law', 'Trainer: Ms Rosa Silva', 'Objectives: know the law', 'Statements by States'])).toEqual([
    '10:00– | “Law”',
    '  about: Objectives: know the law',
    '  Trainer | Ms | Rosa Silva',
    '  line | Statements by States',
  ])
})

test('a State before a name, a post before a surname with initials, and an unnamed representative are people', () => {
  expect(
    programmeOf([
      '10:00 Panel',
      'Speakers:',
      'Jordan – Rania Haddad, Water Users’ Union',
      'Заместитель министра Алиев Б.Т.',
      'Анна Миллер, региональный директор GIZ',
      'Представитель Исполкома МФСА',
      'Zh. Salnikov, A. Turner, E. Talan',
    ]),
  ).toEqual([
    '10:00– | “Panel”',
    '  presenter | Rania Haddad | Water Users’ Union | of JO',
    '  presenter | Алиев Б.Т. | Заместитель министра',
    '  presenter | Анна Миллер | региональный директор GIZ | of GIZ',
    '  presenter | Представитель Исполкома МФСА',
    '  presenter | Zh. Salnikov',
    '  presenter | A. Turner',
    '  presenter | E. Talan',
  ])
})

test('people parted by commas, a list of States, and what stands below the last of them', () => {
  expect(
    programmeOf([
      '10:00 Panel, Peter Rock (IOM)',
      'Speakers: Ann Lee (KTZ), Jon Smith (UTY), Tom Hale, World Bank',
      'Guiding questions:',
      '',
      '11:00 ПАНЕЛЬНАЯ СЕССИЯ 1',
      '«Коридоры»',
      'Lead: Netherlands, Kazakhstan',
      '12:00 Сессия 2А (зал «Бухара»): Данные',
    ]),
  ).toEqual([
    '10:00– | “Panel”',
    '  about: Guiding questions:',
    '  presenter | Peter Rock | IOM | of IOM',
    '  presenter | Ann Lee | KTZ',
    '  presenter | Jon Smith | UTY',
    '  presenter | Tom Hale | World Bank | of World Bank',
    '11:00– | “ПАНЕЛЬНАЯ СЕССИЯ 1 «Коридоры»”',
    '  presenter | Netherlands | of NL',
    '  presenter | Kazakhstan | of KZ',
    '12:00– | “Сессия 2А: Данные” | at зал «Бухара»',
  ])
})

test('a bullet with a State before a name is somebody, with no label above', () => {
  expect(programmeOf(['10:00 Snapshots', '• Jordan – Rania Haddad, Water Union', '• Peru – Luz Quispe, AgroAndes'])).toEqual([
    '10:00– | “Snapshots”',
    '  presenter | Rania Haddad | Water Union | of JO',
    '  presenter | Luz Quispe | AgroAndes | of PE',
  ])
})

test('two initials without a space between are no end of a sentence', () => {
  const typed = ['10:00 Доклады', 'Петров И.И. (РФ): «Патентная система»', 'Алиев Р.Р. «Единое окно»']
  expect(programmeOf(typed)).toEqual([
    '10:00– | “Доклады”',
    '  presenter | Петров И.И. | РФ | of RU | Патентная система',
    '  presenter | Алиев Р.Р. | Единое окно',
  ])
})
