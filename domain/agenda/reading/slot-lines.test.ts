import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { programmeOf } from '#harness/read-programme'

// What becomes of the lines below a title.

const NURLANOVA = 'Ms. Aigul Nurlanova, Director'
const WELCOMES = '  welcome | Ms. | Aigul Nurlanova | Director'
const OPENING = '09:00–10:00 Opening'
const OPENED = '09:00–10:00 | “Opening”'

test('each line says what it became', () => {
  const lines = [OPENING, 'Venue: Hall A', 'Documents: AP/SOM/9/1', 'Speakers:', '• Discussion on the proposal', NURLANOVA]
  const { uses } = readAgendaText(['5 May 2027', '', ...lines].join('\n'))
  expect([3, 4, 5, 6, 7, 8].map((line) => uses.get(line))).toEqual(['title', 'place', 'paper', 'label', 'line', 'person'])
  expect(programmeOf(lines)).toEqual([
    '09:00–10:00 | “Opening” | at Hall A | paper AP/SOM/9/1',
    '  line | Discussion on the proposal',
    '  presenter | Ms. | Aigul Nurlanova | Director',
  ])
})

test('the place and the papers below somebody are no part of their position', () => {
  expect(programmeOf([OPENING, NURLANOVA, 'Venue: Hall A', 'Documents: AP/SOM/9/1'])).toEqual([
    '09:00–10:00 | “Opening” | at Hall A | paper AP/SOM/9/1',
    WELCOMES,
  ])
})

describe('somebody', () => {
  test('that a line is said to be keeps the role of its label', () => {
    const said = [{ line: 4, as: 'person' as const }]
    expect(programmeOf([OPENING, 'Moderator: Aigul Nurlanova, Director'], said)).toEqual([
      OPENED,
      '  moderator | Aigul Nurlanova | Director',
    ])
  })

  test('stands on the line below a lone bullet, and each is one, also where the next has no bullet', () => {
    const serik = '  welcome | Mr. | Bolat Serik | Head'
    expect(programmeOf([OPENING, '•', NURLANOVA, '', '•', 'Mr. Bolat Serik, Head'])).toEqual([OPENED, WELCOMES, serik])
    expect(programmeOf([OPENING, 'Objective: to agree', `• ${NURLANOVA}`, 'Mr. Bolat Serik, Head'])).toEqual([
      OPENED,
      '  about: Objective: to agree',
      WELCOMES,
      serik,
    ])
  })

  test('stands on the line below a label with a bullet', () => {
    expect(programmeOf([OPENING, '• Speakers:', 'heads of delegations'])).toEqual([OPENED, '  presenter | heads of delegations'])
  })
})

describe('words', () => {
  test('in letters in a row are sub-items under their letters', () => {
    expect(programmeOf(['09:00–12:00 Workshop', 'A. Skills', 'B. Tools'])).toEqual([
      '09:00–12:00 | “Workshop”',
      '  A) Skills',
      '  B) Tools',
    ])
  })

  test('of two sentences are prose, however short; those of one are a part', () => {
    expect(programmeOf([OPENING, '', 'The bus leaves at noon. Bring passports'])).toEqual([
      OPENED,
      '  about: The bus leaves at noon. Bring passports',
    ])
    expect(programmeOf([OPENING, '', 'The bus leaves at noon'])).toEqual([OPENED, '  part | “The bus leaves at noon”'])
    expect(programmeOf([OPENING, '', 'Visit of St. petersburg'])).toEqual([OPENED, '  part | “Visit of St. petersburg”'])
  })

  test('after the name of a hall are a part that is held there', () => {
    const lines = ['09:00–12:00 Workshops', 'Hall A: Borders', `Moderator: ${NURLANOVA}`]
    expect(programmeOf(lines)).toEqual([
      '09:00–12:00 | “Workshops”',
      '  part | “Borders” | at Hall A',
      '    moderator | Ms. | Aigul Nurlanova | Director',
    ])
  })
})

describe('a title', () => {
  const WIDE = 'Exchange of views on the management of the borders of the States'
  const PROSE = 'The first session is about the exchange of data on visas and on permits.'

  test('that asks for more goes on over one blank line, not over two', () => {
    expect(programmeOf(['09:00–10:00 Views on the borders of', '', 'The region'])).toEqual([
      '09:00–10:00 | “Views on the borders of The region”',
    ])
    expect(programmeOf(['09:00–10:00 Views on the borders of', '', '', 'The region'])).toEqual([
      '09:00–10:00 | “Views on the borders of”',
      '  part | “The region”',
    ])
  })

  test('as wide as the page does not go on with the sentence or the list below it', () => {
    const lines = [`09:00–10:00 ${WIDE}`, PROSE, '', `10:00–11:00 ${WIDE}`, `• ${PROSE}`, '', `11:00–12:00 ${WIDE}`]
    expect(programmeOf(lines)).toEqual([
      `09:00–10:00 | “${WIDE}”`,
      `  about: ${PROSE}`,
      `10:00–11:00 | “${WIDE}”`,
      `  about: – ${PROSE}`,
      `11:00–12:00 | “${WIDE}”`,
    ])
  })

  test('with minutes says when an entry ends that has no end', () => {
    expect(programmeOf(['09:00–10:00 Keynote (15 min)', '10:00 Talk (15 min)'])).toEqual([
      '09:00–10:00 | “Keynote”',
      '10:00–10:15 | “Talk”',
    ])
  })

  test('keeps the symbol of a paper that is a part of its sentence, and loses one that stands behind it', () => {
    expect(programmeOf(['09:00–10:00 Брифинг по вопросам документа GC/27/INF.3', '10:00–11:00 Обсуждение GC/27/INF.4'])).toEqual([
      '09:00–10:00 | “Брифинг по вопросам документа GC/27/INF.3” | paper GC/27/INF.3',
      '10:00–11:00 | “Обсуждение” | paper GC/27/INF.4',
    ])
  })

  test('is read without the signs of Markdown and of tables', () => {
    expect(programmeOf(['09:00–10:00 Opening, *ministers only*, Hall A', '- [x] 10:00–11:00 Coffee', '[ ] 11:00–12:00 Lunch'])).toEqual([
      '09:00–10:00 | “Opening, ministers only” | at Hall A',
      '10:00–11:00 | “Coffee”',
      '11:00–12:00 | “Lunch”',
    ])
    const { agenda } = readAgendaText(['| # Meeting of experts | | |', '', '5 May 2027', '09:00 Opening'].join('\n'))
    expect(agenda?.meeting.title).toBe('Meeting of experts')
  })
})
