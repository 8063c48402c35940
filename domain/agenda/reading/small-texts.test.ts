import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'

// Short texts, each with one thing that papers do, and all that is read of it.

const PROGRAMME = '\n09:00 Opening\n10:00 Talks'

/** What is read of a heading, without what nothing was said of. */
function headingOf(heading: string) {
  const { agenda, problems } = readAgendaText(`${heading}\n${PROGRAMME}`)
  const said = Object.entries(agenda?.meeting ?? {}).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(said), problems: problems.map(({ line, code }) => `${line} ${code}`) }
}

const IN_BISHKEK = { startsOn: '2027-05-05', endsOn: '2027-05-05', city: 'Bishkek', problems: [] }
const ON_BORDERS = { type: 'expert', title: 'Expert meeting on borders' }

test('the date of the meeting stands, though its words name that of the next one', () => {
  const next = 'The next meeting will be held on 17 February 2028 in Almaty, as the States agreed among themselves.'
  expect(headingOf(`Fifth expert meeting on borders\n5 May 2027, Bishkek\n${next}`)).toEqual({
    ...IN_BISHKEK,
    type: 'expert',
    ordinal: 5,
    title: 'Fifth expert meeting on borders',
    preamble: next,
  })
})

test('a theme may end with a full stop', () => {
  const theme = 'Towards a common way of asking who somebody is at the border.'
  expect(headingOf(`Expert meeting on borders\n\n${theme}\n\n5 May 2027, Bishkek`)).toEqual({ ...IN_BISHKEK, ...ON_BORDERS, theme })
})

test('whoever holds a meeting stands above its name, with their motto and with words of an invitation', () => {
  const [holder, motto, invited] = ['Ministry of Labour of Kazakhstan', 'Together for the region', 'We are pleased to invite you.']
  expect(headingOf(`${holder}\n\n${motto}\n\n${invited}\n\nExpert meeting on borders\n\n5 May 2027, Bishkek`)).toEqual({
    ...IN_BISHKEK,
    ...ON_BORDERS,
    preamble: [holder, motto, invited].join('\n'),
  })
  expect(headingOf(`${holder}\n\nExpert meeting on borders\n\n5 May 2027, Bishkek`)).toEqual({
    ...IN_BISHKEK,
    ...ON_BORDERS,
    preamble: holder,
  })
})

test('sentences that name a kind of meeting are the name of none', () => {
  const invited = 'We are pleased to invite you. The expert meeting is about borders.'
  expect(headingOf(`Ministry of Labour of Kazakhstan\n\n${invited}\n\n5 May 2027, Bishkek`)).toEqual({
    ...IN_BISHKEK,
    title: 'Ministry of Labour of Kazakhstan',
    preamble: invited,
  })
})

test('tens of an ordinal, a line about the zone, and a theme with a colon are read of a heading', () => {
  const date = '5 May 2027, Bishkek'
  expect(headingOf(`Twentieth expert meeting\n${date}`)).toEqual({
    ...IN_BISHKEK,
    type: 'expert',
    ordinal: 20,
    title: 'Twentieth expert meeting',
  })
  expect(headingOf(`Expert meeting on borders\nTime zone: Asia/Bishkek\n${date}`)).toEqual({
    ...IN_BISHKEK,
    ...ON_BORDERS,
    timeZone: 'Asia/Bishkek',
  })
  const theme = 'People: their way'
  expect(headingOf(`Expert meeting on borders\n\n${theme}\n\n${date}`)).toEqual({ ...IN_BISHKEK, ...ON_BORDERS, theme })
})

test('a date above all, or beside the word “draft”, is of the meeting where nothing else says when it is held', () => {
  const on = (startsOn: string, endsOn = startsOn) => ({ startsOn, endsOn })
  const held = ({ startsOn, endsOn }: Record<string, unknown>) => ({ startsOn, endsOn })
  const texts: [string, ReturnType<typeof on>][] = [
    ['12 May 2027\nRegional workshop\nConfirm participation by 30 April 2027', on('2027-05-12')],
    ['12–13 May 2027\nAstana, Kazakhstan\nFollow-up to the conference of 3 October 2026', on('2027-05-12', '2027-05-13')],
    ['Draft programme, 12–13 May 2027\nRegional workshop', on('2027-05-12', '2027-05-13')],
    ['Status review meeting, 12 May 2027', on('2027-05-12')],
    ['Regional workshop\nOn 12 May 2027', on('2027-05-12')],
    ['Draft as of 2 May 2027\nRegional workshop\n12 May 2027', on('2027-05-12')],
    ['Training\nMonday\nAstana, 10 May 2027', on('2027-05-10')],
  ]
  for (const [heading, dates] of texts) expect([heading, held(headingOf(heading))]).toEqual([heading, dates])
})

test('the date in the masthead is of the paper, and each of its lines is told', () => {
  const masthead = 'Distr.: General\nAshgabat, on 27 September 2018\nOriginal: English'
  expect(headingOf(`${masthead}\n\nExpert meeting on borders\n\n5 May 2027, Bishkek`)).toEqual({
    ...IN_BISHKEK,
    ...ON_BORDERS,
    problems: ['1 furniture', '2 furniture', '3 furniture'],
  })
})

/** Entries and what stands inside them: `09:00–12:00 title @ place (parts)`. */
const entriesOf = (text: string) =>
  readAgendaText(text).agenda?.days.flatMap(({ slots }) =>
    slots.map(({ start, end, title, place, parts }) =>
      [
        `${start}–${end ?? ''} ${title}`,
        ...(place === null ? [] : [`@ ${place}`]),
        ...parts.map((part) => `(${part.start}–${part.end} ${part.title})`),
      ].join(' '),
    ),
  )

test('an entry is inside another where it begins with it or follows what does; elsewhere, or in a hall of its own, it stands beside it', () => {
  const day = 'Day 1, 5 May 2027\n\n09:00 – 12:00 Session on borders\n'
  expect(entriesOf(`${day}09:00 – 10:00 Visas\n10:00 – 11:00 Data\n13:00 Lunch`)).toEqual([
    '09:00–12:00 Session on borders (09:00–10:00 Visas) (10:00–11:00 Data)',
    '13:00– Lunch',
  ])
  expect(entriesOf(`${day}10:00 – 11:00 Visas\n13:00 Lunch`)).toEqual([
    '09:00–12:00 Session on borders',
    '10:00–11:00 Visas',
    '13:00– Lunch',
  ])
  expect(entriesOf(`${day}09:00 – 10:00 Visas\n10:00 – 11:00 Data (Hall B)\n13:00 Lunch`)).toEqual([
    '09:00–12:00 Session on borders (09:00–10:00 Visas)',
    '10:00–11:00 Data @ Hall B',
    '13:00– Lunch',
  ])
})

test('days without a year in a text that names none have no date, and it is said of each', () => {
  const { agenda, problems } = readAgendaText('Day 1, 5 May\n\n09:00 Opening\n10:00 Talks\n\nDay 2, 6 May\n\n09:00 Visit')
  expect(agenda?.days.map(({ date }) => date)).toEqual([null, null])
  expect(problems).toEqual([
    { line: 1, code: 'no-date', quote: 'Day 1, 5 May' },
    { line: 6, code: 'no-date', quote: 'Day 2, 6 May' },
  ])
})

test('people stand in the role that a sentence or a label gives them, also where nobody is named yet', () => {
  const { agenda } = readAgendaText(
    'Day 1, 5 May 2027\n\n09:00 Opening\nWelcome address by Ms. Anna Bek, Minister\n10:00 Talks\nModerator: tbc\nKeynote speaker: Mr. Omar Lee – video',
  )
  const people = agenda?.days[0]?.slots.map(({ contributions }) =>
    contributions.map(({ role, roleLabel, name, position, status, attendance }) => [role, roleLabel, name, position, status, attendance]),
  )
  expect(people).toEqual([
    [['welcome', null, 'Anna Bek', 'Minister', 'confirmed', 'in-person']],
    [
      ['moderator', null, null, null, 'tbc', 'in-person'],
      ['presenter', 'Keynote speaker', 'Omar Lee', null, 'confirmed', 'video'],
    ],
  ])
})

test('an item keeps in its note how long it lasts and who speaks, and the papers below it; closing words are a title', () => {
  const { agenda, uses } = readAgendaText(
    [
      'Senior Officials Meeting',
      '',
      'Provisional agenda',
      '',
      '1. Opening of the meeting',
      '',
      'Documents: AP/SOM/9/1',
      '',
      '2. Review (10 min) – Ms. Anna Bek',
      '3. Closing remarks by Ms. Anna Bek',
      '4. Visas – Ms. Dana Lee',
      '5. Data. Speakers:',
    ].join('\n'),
  )
  expect(agenda?.items.map(({ number, title, abstract, papers }) => [number, title, abstract, papers.map(({ symbol }) => symbol)])).toEqual(
    [
      ['1', 'Opening of the meeting', null, ['AP/SOM/9/1']],
      ['2', 'Review', '(10 min) – Ms. Anna Bek', []],
      ['3', 'Closing remarks by Ms. Anna Bek', null, []],
      ['4', 'Visas', 'Ms. Dana Lee', []],
      ['5', 'Data. Speakers', null, []],
    ],
  )
  expect([...uses].sort(([a], [b]) => a - b)).toEqual([
    [1, 'meeting'],
    [3, 'meeting'],
    [5, 'item'],
    [7, 'paper'],
    [9, 'item'],
    [10, 'item'],
    [11, 'item'],
    [12, 'item'],
  ])
})

test('a word that the end of a line parts is one word again', () => {
  const words = 'The States will look at the sub-\nregional plan and at Tajikistan’\ns proposals, which were sent to all of them in spring.'
  const { agenda } = readAgendaText(`5 May 2027\n\n09:00 – 10:00 Opening\n\n${words}\n`)
  expect(agenda?.days[0]?.slots.map(({ abstract }) => abstract)).toEqual([words.replaceAll('\n', '')])
})

test('a line that could not be placed is said to be not read', () => {
  const { uses, problems } = readAgendaText('5 May 2027\n\n09:00 – 10:00 Opening\n\nBest regards,\nAnn')
  expect([uses.get(5), uses.get(6), problems.map(({ line, code }) => `${line} ${code}`)]).toEqual([
    'not-read',
    'not-read',
    ['5 not-read', '6 not-read'],
  ])
})
