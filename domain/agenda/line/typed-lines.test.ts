import { expect, test } from 'vitest'
import { type LineHead, readLineHead } from '#domain/agenda/line/line-head'
import type { LineQuestion } from '#domain/agenda/line/line-question'
import { readSlotLine } from '#domain/agenda/slot-line'

// Every way of writing a clock, two clocks, a number and the words for a time, each in every company that changes what it means.
// `vitest run domain/agenda/line/typed-lines.test.ts -u` writes the account anew; what changed in it is read as lines are.

const CLOCKS = [
  ...[
    '9',
    '09',
    '6',
    '10',
    '12',
    '13',
    '24',
    '25',
    '9:30',
    '9 : 30',
    '09.30',
    '9.3',
    '9,30',
    '9,33',
    '0930',
    '930',
    '945',
    '2017',
    '1930',
    '1999',
  ],
  ...[
    '9h30',
    '9h',
    '2h',
    '14 h 30',
    '9ч',
    '5 часов',
    '9 ч. 30 мин',
    '14⁰⁰',
    '14-30',
    '14 30',
    '9:30:00',
    '9 o’clock',
    '1930 hrs',
    '9:30hrs',
  ],
  ...[
    'noon',
    '12 noon',
    'midnight',
    'полдень',
    'түн ортасы',
    '12 midnight',
    '9 am',
    '9 a.m.',
    '9:30 AM',
    '12 am',
    '12:10 am',
    '12 pm',
    '3pm',
  ],
  ...['11 дня', '2 дня', '10 ночи', '1 ночи', '12 ночи', '7 вечера', '10 утра', '24:00', '24:30', '25:00', '10:75', '15:00 pm', '0:30 am'],
  ...['9:30-да', '9-да', '10:00-ден', '10-ға', 'кешкі 7-де', 'таңғы 9', 'сағат 10', '1:30', '01:30', '6.45', '3 часа дня'],
]
const BESIDE_A_CLOCK = [
  ...[
    '# Talk',
    '# talk about it',
    '#',
    'at # Talk',
    'в # Доклад',
    'from # Talk',
    '(#) Talk',
    '[#] Talk',
    '• # Talk',
    'Talk #',
    'Talk (#)',
    'Talk, #, in Hall A',
  ],
  ...[
    'about # Talk',
    'not before # Talk',
    'after # Talk',
    '# onwards Talk',
    '# – late Talk',
    '# – TBC Talk',
    '# sharp Talk',
    '# (tbc) Talk',
    '# UTC Talk',
  ],
  ...[
    '# October Talk',
    '# – Talk',
    '#. Talk',
    '#: Talk',
    '# – 5 experts report',
    '# / 15 min Welcome',
    '#, 15:00 Tours',
    '2. # Talk',
    '(# Talk',
    '#%',
  ],
]

const PAIRS = [
  ...[
    '9 10',
    '9 11',
    '10 1',
    '12 2',
    '10 15',
    '10 30',
    '9 9',
    '19 22',
    '23 1',
    '6 8',
    '9 25',
    '9 10:30',
    '9:30 11',
    '9:30 11:00',
    '11:00 9:30',
    '9:30 9:30',
  ],
  ...[
    '12:30 1:30',
    '11.30 1',
    '1:30 3:00',
    '9.00 10.30',
    '09,30 10,00',
    '0930 1000',
    '930 1015',
    '2017 2019',
    '1930 2100',
    '1430 1500 hrs',
    '14-30 15-00',
  ],
  ...[
    '14 30 15 00',
    '14⁰⁰ 15³⁰',
    '9h 10h30',
    '3 6 pm',
    '11 am 1',
    '11 1 pm',
    '11 am 1 pm',
    '9 am 9 am',
    '10:30 11:15pm',
    '10:35am 11:15pm',
    '12 am 1 am',
    '12:30 1:15 am',
  ],
  ...[
    '11 pm 1',
    '8pm 12',
    '11:30 12 am',
    'noon 1 pm',
    '11:30 noon',
    '22:00 midnight',
    '22:00 24:00',
    '24:00 25:00',
    '9:30 25:00',
    '9-дан 10-ға',
    '9:30-дан 11:00-ге',
  ],
  ...['10 утра 2 дня', '7 вечера 10', '3 часа 5 часов', '10:00 5', '9:30 2026'],
].map((pair) => {
  // The second clock begins where the first is whole: after its half of the day, or its minutes.
  const at = /^(?:\S+ (?:am|pm|утра|вечера|часа)|14 30|\S+)(?= )/u.exec(pair)?.[0].length ?? 0
  return [pair.slice(0, at), pair.slice(at + 1)] as const
})
const BETWEEN = [
  '#–@ Talk',
  '# – @ Talk',
  '# to @ Talk',
  'с # до @ Доклад',
  'between # and @ Talk',
  '# @ Talk',
  '#\t@\tTalk',
  '#/@ Talk',
  '#-@ talks about it',
  '#–@',
  'Talk #–@',
  '(#–@) Talk',
  '#–@ next day Talk',
  '#–@ UTC Talk',
  '#–@ October',
  '3. #–@ Talk',
]

const NUMBERS = [
  ...[
    '4',
    '4.',
    '4)',
    '(4)',
    '7.1',
    '7.1.',
    '7.10',
    '4.5.6',
    '27.11.2026',
    'IV',
    'IV.',
    'V.',
    'X)',
    'a)',
    '(b)',
    'c.',
    '4a.',
    '4 bis.',
    '4.a',
    '4 (c)',
    '4 (c):',
  ],
  ...[
    'Item 4',
    'Item 4:',
    'Agenda item 4 –',
    'Items 4–6:',
    'Items 4 and 5',
    'Item No. 7.2',
    'Item IV',
    'Item 4 of the provisional agenda:',
    'Item 12345678901234',
  ],
  ...[
    'Пункт 4',
    'Пункты 4–6 повестки дня.',
    'п. 3',
    '№ 5',
    '4-тармақ',
    '4-тармақтар',
    'күн тәртібінің 2-тармағы:',
    '12-ші тармақ',
    '1000',
    '3.5 million',
    '150 experts',
  ],
]
const AFTER_A_NUMBER = [
  '# Adoption of the agenda',
  '# adoption',
  '#',
  '# 9:30 Adoption',
  '# – Adoption',
  '9:30 # Adoption',
  '# (9:30) Adoption',
]

const WORDS = [
  ...[
    'all day',
    'in the afternoon',
    'on arrival of delegations',
    'in the margins',
    'TBC',
    'time to be confirmed',
    'в течение дня',
    'вечером',
    'после обеда',
    'по прибытии делегаций',
  ],
  ...[
    'уточняется',
    'күні бойы',
    'кешке',
    'келген соң',
    'кейін нақтыланады',
    'morning',
    'late evening',
    'full day',
    'утро',
    'полдень',
    'кеш',
    'after the plenary',
    'immediately after lunch',
  ],
  ...[
    'before it',
    'during the coffee break',
    'following up',
    'по окончании заседания',
    'во время обеда',
    'на полях',
    'отырыстан кейін',
    'пленарлық отырыс барысында',
    'ол келгеннен кейін',
    'about 19:30',
    'не ранее 18:00',
    '18:00-ден кейін',
    'by 18:00',
    'around noon',
  ],
]
const AFTER_WORDS = [
  '#: Talk',
  '# Talk',
  '# talk',
  '#',
  '# – Talk',
  '#, Talk',
  '#\tTalk',
  '(#) Talk',
  'Talk (#)',
  'Talk, #',
  '# (tbc) Talk',
  '4. # Talk',
]

/** Slips, and figures that could be something else. */
const DOUBTFUL = [
  '21.12 Opening of the session',
  '19–12 pm Opening',
  '1930 до 12:10 pm Opening',
  '11:15pm – 11:15pm Opening',
  '3pm till 3:00 pm Opening',
  '1:15–24:00 Opening',
  '6–0930 Opening',
  '12 - 12:00 Opening',
  'X. 12:10 – 3pm, Opening',
  'V. 9h till 12:10AM Dinner',
  '• 11. 00–9.30 pm Talk',
  '2. 10-18-26 Talk',
  '20 - 930-26 Talk',
]

const said = (head: Omit<LineHead, 'title'> & { title: string }) =>
  [
    head.number === null ? '' : `no. ${head.number}`,
    head.start === null ? '' : `${head.start}–${head.end ?? ''}`,
    head.when === null ? '' : `“${head.when}”`,
    head.title,
  ]
    .filter((part) => part !== '')
    .join(' | ')

function account<T extends LineHead>(line: string, reading: { ask: null; read: T } | { ask: LineQuestion; readings: T[] }): string {
  const read = reading.ask === null ? said(reading.read) : `${reading.ask}? ${reading.readings.map(said).join(' // ')}`
  return `${line.replaceAll('\t', '→')}  ⇒  ${read}`
}

const lines = [
  ...CLOCKS.flatMap((clock) => BESIDE_A_CLOCK.map((line) => line.replace('#', clock))),
  ...PAIRS.flatMap(([start, end]) => BETWEEN.map((line) => line.replace('#', start).replace('@', end))),
  ...NUMBERS.flatMap((number) => AFTER_A_NUMBER.map((line) => line.replace('#', number))),
  ...WORDS.flatMap((words) => AFTER_WORDS.map((line) => line.replace('#', words))),
  ...DOUBTFUL,
]

test('every line is read as the account of it says', async () => {
  await expect(`${lines.map((line) => account(line, readLineHead(line))).join('\n')}\n`).toMatchFileSnapshot('./typed-lines.txt')
})

test('typed into a day, a title alone follows the last slot; other lines say their times', () => {
  const day = [{ start: '09:00', end: '10:15' }]
  const typed = ['Coffee break', 'Lunch', 'Panel', '4. Panel', '11:00 Panel', 'all day: Exhibition', '  '].map((line) =>
    readSlotLine(line, day),
  )
  expect(typed.map((one) => (one?.ask === null ? [one.read.start, one.read.end, one.read.kind, one.read.follows] : one))).toEqual([
    ['10:15', '10:45', 'break', true],
    ['10:15', '11:15', 'meal', true],
    ['10:15', '11:15', 'session', true],
    ['10:15', '11:15', 'session', true],
    ['11:00', null, 'session', false],
    [null, null, 'session', false],
    null,
  ])
})
