import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import { entriesSaves } from '#domain/agenda/pasting/entries-saves'
import { pastedEntries } from '#domain/agenda/pasting/pasted-entries'
import { isListOfPeople, pastedPeople } from '#domain/agenda/pasting/pasted-people'
import { peopleSaves, sideOf } from '#domain/agenda/pasting/people-saves'

// Lines that were pasted, or typed in one, and the changes they make of an agenda.

const said = (text: string) =>
  pastedPeople(text, 'presenter').map(({ role, honorific, name, bare, state, organization }) =>
    [role, honorific, name, bare, state, organization].map((one) => one ?? '–').join(' | '),
  )

const NOBODY_KNOWN = { states: {}, organizations: {} }

describe('people', () => {
  test('in one line with labels, in English, Russian and Kazakh', () => {
    expect(said('Mod: A; Pres: B, C')).toEqual([
      'moderator | – | A | – | – | –',
      'presenter | – | B | – | – | –',
      'presenter | – | C | – | – | –',
    ])
    expect(said('Moderator: S. Toktobolotov, Pres: K. Galstyan and Y. Oda')).toEqual([
      'moderator | – | S. Toktobolotov | – | – | –',
      'presenter | – | K. Galstyan | – | – | –',
      'presenter | – | Y. Oda | – | – | –',
    ])
    expect(said('Модератор: Самат Токтоболотов; Докладчики: Кристина Галстян и Ясуко Ода')).toEqual([
      'moderator | – | Самат Токтоболотов | – | – | –',
      'presenter | – | Кристина Галстян | – | – | –',
      'presenter | – | Ясуко Ода | – | – | –',
    ])
    expect(said('Модератор: Айгүл Серікова ханым; Баяндамашылар: Ерлан Сапаров, Дана Бек')).toEqual([
      'moderator | ханым | Айгүл Серікова | – | – | –',
      'presenter | – | Ерлан Сапаров | – | – | –',
      'presenter | – | Дана Бек | – | – | –',
    ])
  })

  test('one a line, taken apart into honorific, name, position and State or organisation', () => {
    const list = `Mr. Takdirshoh Sharipov, Deputy Minister, Tajikistan
• Ms. Yasuko Oda, Senior Officer, UNHCR
3. Samat Toktobolotov, Chairman, State Migration Service, Kyrgyzstan
г-н Иван Петров, заместитель министра, Таджикистан
Mr. A. Bek, Head of Department, Ministry of Labour of Kazakhstan\tKazakhstan`
    expect(said(list)).toEqual([
      'presenter | Mr. | Takdirshoh Sharipov | Deputy Minister | TJ | –',
      'presenter | Ms. | Yasuko Oda | Senior Officer | – | UNHCR',
      'presenter | – | Samat Toktobolotov | Chairman, State Migration Service | KG | –',
      'presenter | г-н | Иван Петров | заместитель министра | TJ | –',
      'presenter | Mr. | A. Bek | Head of Department, Ministry of Labour of Kazakhstan | KZ | –',
    ])
  })

  test('with a blank before a comma, several blanks, and a State that their words do not speak for', () => {
    expect(said('Mod:  Anna   Bek\nMs. Anna Bek, Adviser , Tajikistan\nMs. Anna Bek, consultant, Tajikistan')).toEqual([
      'moderator | – | Anna Bek | – | – | –',
      'moderator | Ms. | Anna Bek | Adviser | TJ | –',
      'moderator | Ms. | Anna Bek | consultant, Tajikistan | – | –',
    ])
  })

  test('below labels that stand in lines of their own; a label holds until the next', () => {
    expect(said('Moderator:\nMr. A. Bek, Minister of Labour, Kazakhstan\n\nPresenters:\n- Anna Bek\n- UNHCR\n- Kazakhstan')).toEqual([
      'moderator | Mr. | A. Bek | Minister of Labour | KZ | –',
      'presenter | – | Anna Bek | – | – | –',
      'presenter | – | – | – | – | UNHCR',
      'presenter | – | – | – | KZ | –',
    ])
  })

  test('with a position after the comma are one, also behind a label', () => {
    expect(said('Pres: Samat Toktobolotov, Deputy Minister, Tajikistan; Mr. Omar Lee (tbc)')).toEqual([
      'presenter | – | Samat Toktobolotov | Deputy Minister | TJ | –',
      'presenter | Mr. | Omar Lee | – | – | –',
    ])
  })

  test('are a list where there are several lines or a label, and else not', () => {
    const yes = ['Mod: A', 'A\nB', 'A\vB', 'Докладчики: А, Б']
    const no = ['Samat', 'Anna Vek', 'Samat Toktobolotov, Deputy Minister', 'Mod:', 'A\n\n', '']
    expect([yes.map(isListOfPeople), no.map(isListOfPeople)]).toEqual([yes.map(() => true), no.map(() => false)])
  })

  test('any text gives a list within bounds, and no word of a name that is not in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Mod: ', 'Pres: ', 'Anna ', 'Bek', ', ', '; ', '\n', 'Minister', ' and ', 'Kazakhstan', '(tbc)', '«', '1. '),
        ),
        (bits) => {
          for (const { name } of pastedPeople(bits.join(''), 'host'))
            for (const word of name?.split(' ') ?? []) expect(bits.join('')).toContain(word)
        },
      ),
    )
    expect(pastedPeople('Anna Bek\n'.repeat(300), 'host')).toHaveLength(100)
  })
})

let made = 0
const newId = () => `id-${++made}`
const DAY = { id: 'thu', date: '2027-05-13', version: 1, title: null, note: null, place: null }
const NEXT = { ...DAY, id: 'fri', date: '2027-05-14' }
const pasted = (text: string) => pastedEntries(text, 'thu', [DAY, NEXT], [])
const lines = (text: string) =>
  pasted(text).entries.map(({ dayId, line: { start, end, kind, title } }) => `${dayId} ${start}–${end} ${kind} ${title}`)

describe('a programme', () => {
  test('of lines with their times, with tabs as Word pastes them, is as many entries', () => {
    const text =
      '08:30–09:00\tRegistration\r\n09:00–09:30\tOpening\r\n09.30 - 11.00\tSession 1\r\n11:00–11:30\tCoffee break\r\n• 11:30–13:00 Session 2'
    expect(lines(text)).toEqual([
      'thu 08:30–09:00 registration Registration',
      'thu 09:00–09:30 opening Opening',
      'thu 09:30–11:00 session Session 1',
      'thu 11:00–11:30 break Coffee break',
      'thu 11:30–13:00 session Session 2',
    ])
    expect(pasted(text).unread).toEqual([])
  })

  test('of titles alone follows the day, one after another', () => {
    expect(lines('Opening\nКофе-брейк\nТүскі ас')).toEqual([
      'thu 09:00–09:30 opening Opening',
      'thu 09:30–10:00 break Кофе-брейк',
      'thu 10:00–11:00 meal Түскі ас',
    ])
  })

  test('with people below its entries keeps them, and a day that it names is that day', () => {
    const text =
      '13 May 2027\n09:00–09:30 Opening\nWelcome: Ms. Anna Bek, Minister, Kazakhstan\n14 May 2027\n10:00–11:00 Session 1\nModerator: UNHCR'
    expect(lines(text)).toEqual(['thu 09:00–09:30 opening Opening', 'fri 10:00–11:00 session Session 1'])
    const names = {
      states: { KZ: { name: { en: 'Kazakhstan' }, known: { en: ['Kazakhstan'] } } },
      organizations: { u: { name: { en: 'UNHCR' }, known: { en: ['UNHCR'] } } },
    }
    const saves = entriesSaves(pasted(text).entries, { home: 'en', names, people: new Map(), newId })
    expect(saves.map(({ verb }) => verb)).toEqual(['add-slot', 'add-contribution', 'add-slot', 'add-contribution'])
    const slots = saves.filter(({ verb }) => verb === 'add-slot').map(({ target }) => target)
    expect(saves.filter(({ verb }) => verb === 'add-contribution').map(({ input }) => input)).toMatchObject([
      { slotId: slots[0], role: 'welcome', name: { en: 'Anna Bek' }, honorific: { en: 'Ms.' }, state: 'KZ', status: 'invited' },
      { slotId: slots[1], role: 'moderator', organizationId: 'u', status: 'tbc' },
    ])
  })

  test('say of a slot and its parts what the text says, and nothing else', () => {
    const text = '10:00–12:00 Session 1\nTopic A: Borders\nAbout the work at the borders, in three parts that follow each other.\n'
    const saves = entriesSaves(pasted(text).entries, { home: 'en', names: NOBODY_KNOWN, people: new Map(), newId })
    expect(saves.map(({ verb, input }) => [verb, Object.keys(input).sort().join(' ')])).toEqual([
      ['add-slot', 'dayId end itemId kind start title'],
      ['add-part', 'slotId title'],
      ['edit-part', 'abstract end start'],
    ])
  })

  test('without a clock keep the words for their time', () => {
    const saves = entriesSaves(pasted('All day: Exhibition').entries, { home: 'en', names: NOBODY_KNOWN, people: new Map(), newId })
    expect(saves.map(({ input }) => input.when)).toEqual([{ en: 'All day' }])
  })

  test('with several blanks and bullets are the same lines', () => {
    const plain = 'Opening of the session\nCoffee break'
    const typed = '•  Opening   of the session\n\v*  Coffee \t break'
    expect(lines(typed)).toEqual(lines(plain))
    expect(lines(plain)).toHaveLength(2)
  })

  test('out of a mail leaves the greeting below it unread', () => {
    const text = 'Dear all\n\n10:00–11:00 Opening\nModerator: UNHCR\n\nBest regards,\nAnna Bek'
    expect([lines(text), pasted(text).unread]).toEqual([['thu 10:00–11:00 opening Opening'], ['Best regards,', 'Anna Bek']])
  })

  test('with papers, words that nobody is said to speak, and the word of a label keeps them', () => {
    const text =
      '09:00–10:00 Talks\nKeynote speaker: Mr. Omar Lee\nDiscussion\n\n10:00–11:00 Review (AP/SOM/9/1)\nModerator: Ms. Anna Bek, Adviser'
    const saves = entriesSaves(pasted(text).entries, { home: 'en', names: { states: {}, organizations: {} }, people: new Map(), newId })
    const at = { slotId: saves[0]?.target, partId: null }
    const somebody = { ...at, status: 'invited', attendance: 'in-person', minutes: null, state: null, organizationId: null }
    expect(saves.filter(({ verb }) => verb !== 'add-slot').map(({ verb, input }) => [verb, input])).toEqual([
      [
        'add-contribution',
        {
          ...somebody,
          role: 'presenter',
          roleLabel: { en: 'Keynote speaker' },
          name: { en: 'Omar Lee' },
          honorific: { en: 'Mr.' },
          position: {},
        },
      ],
      ['add-contribution', { ...at, role: 'line', text: { en: 'Discussion' }, status: 'confirmed' }],
      ['edit-item', { papers: [{ id: expect.any(String), symbol: 'AP/SOM/9/1', title: {}, href: '' }] }],
      [
        'add-contribution',
        {
          ...somebody,
          slotId: saves.findLast(({ verb }) => verb === 'add-slot')?.target,
          role: 'moderator',
          name: { en: 'Anna Bek' },
          honorific: { en: 'Ms.' },
          position: { en: 'Adviser' },
        },
      ],
    ])
  })

  test('keeps the address of a paper', () => {
    const [entry] = pasted('09:00–10:00 Review (AP/SOM/9/1)\nModerator: Ms. Anna Bek').entries
    const paper = { symbol: 'AP/SOM/9/1', title: null, href: 'https://example.org/9-1.pdf' }
    const more = entry?.more == null ? null : { ...entry.more, papers: [paper], contributions: [] }
    const making = { home: 'en' as const, names: { states: {}, organizations: {} }, people: new Map(), newId: () => 'new' }
    expect(entry && entriesSaves([{ ...entry, more }], making)[1]?.input).toEqual({
      papers: [{ id: 'new', symbol: 'AP/SOM/9/1', title: {}, href: 'https://example.org/9-1.pdf' }],
    })
  })

  test('leaves what is doubtful where it was', () => {
    const { entries, unread } = pasted('3–6 Session\n10:00–11:00 Opening')
    expect([...entries.map(({ line }) => line.title), ...unread].join(' ')).toContain('Session')
    expect(entries.every(({ line }) => line.start !== '03:00')).toBe(true)
  })
})

test('whoever is known is linked and keeps the position of the list; a list confirms nobody', () => {
  const [person] = pastedPeople('Ms. Anna Bek, Adviser, Tajikistan', 'panelist')
  const known = {
    id: 'p',
    name: { original: 'en' as const, en: 'Anna Bek' },
    honorific: null,
    position: null,
    state: 'KZ',
    organizationId: null,
  }
  const into = {
    slotId: 's',
    partId: 'x',
    home: 'en' as const,
    names: { states: { TJ: { name: {}, known: {} } }, organizations: {} },
    newId: () => 'c',
  }
  const at = { slotId: 's', partId: 'x', role: 'panelist', status: 'invited', attendance: 'in-person', minutes: null }
  const { id: _, ...shown } = known
  expect(
    person &&
      peopleSaves(
        [
          { person, known },
          { person, known: null },
        ],
        into,
      ),
  ).toEqual<SaveWithin[]>([
    { verb: 'add-contribution', target: 'c', input: { ...at, personId: 'p', position: { en: 'Adviser' } }, shown },
    {
      verb: 'add-contribution',
      target: 'c',
      input: { ...at, name: { en: 'Anna Bek' }, honorific: { en: 'Ms.' }, position: { en: 'Adviser' }, state: 'TJ', organizationId: null },
    },
  ])
})

test('an organisation is found by its short name in Russian; one that the record has not stays in the position', () => {
  const names = { states: {}, organizations: { u: { name: { en: 'UNHCR' }, known: { en: ['UNHCR'], ru: ['УВКБ ООН'] } } } }
  const into = { slotId: 's', partId: null, home: 'en' as const, names, newId: () => 'c' }
  const made = peopleSaves(
    pastedPeople('г-жа Ясуко Ода, советник, УВКБ\nMr. Omar Lee, Adviser, GIZ\nMs. Anna Bek, Adviser, Tajikistan', 'host').map((person) => ({
      person,
      known: null,
    })),
    into,
  )
  expect(made.map(({ input: { position, state, organizationId } }) => ({ position, state, organizationId }))).toEqual([
    { position: { en: 'советник' }, state: null, organizationId: 'u' },
    { position: { en: 'Adviser, GIZ' }, state: null, organizationId: null },
    { position: { en: 'Adviser, Tajikistan' }, state: null, organizationId: null },
  ])
})

test('an organisation whose whole name is a word is meant by it, though another’s name begins with it', () => {
  const known = (id: string, ...names: string[]) => ({ [id]: { name: {}, known: { en: names } } })
  const among = (...organizations: Record<string, { name: object; known: { en: string[] } }>[]) =>
    sideOf({ state: null, organization: 'IOM' }, { states: {}, organizations: Object.assign({}, ...organizations) }).organizationId
  const [fund, college] = [known('fund', 'IOM Development Fund'), known('college', 'IOM College')]
  expect([among(known('iom', 'IOM'), fund, college), among(fund), among(fund, college)]).toEqual(['iom', 'fund', null])
})
