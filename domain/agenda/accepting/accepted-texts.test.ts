import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acceptReading } from '#domain/agenda/accepting/accept-reading'
import type { Accepting } from '#domain/agenda/accepting/accepted'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { ReadAgenda } from '#domain/agenda/reading/agenda-reading'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { beyond } from '#harness/beyond'
import { draftInLines } from '#harness/draft-in-lines'
import { fullProgramme as programme } from '#harness/full-programme'

// What a draft is after a text was accepted, told whole: texts of the programme itself as others send it back, and our own texts into a
// meeting that has them not. `vitest run domain/agenda/accepting/accepted-texts.test.ts -u` writes the account anew.

const FOLDER = new URL('../reading/texts/', import.meta.url)

function agendaIn(text: string): ReadAgenda {
  const { agenda } = readAgendaText(text)
  if (agenda === null) throw new Error('no agenda in the text')
  return agenda
}

function accepted(draft: AgendaDraft, text: string, more: Partial<Accepting> = {}): AgendaDraft {
  let last = 0
  const people = new Map([
    ['Leyla Guseva', { id: 'p-leyla', state: null, organizationId: 'o-unhcr' }],
    ['Timur Sai', { id: 'p-timur', state: 'UZ', organizationId: null }],
  ])
  return acceptReading(draft, agendaIn(text), { dates: 'as-written', people, dayIds: new Map(), newId: () => `new-${++last}`, ...more })
}

function account(title: string, before: AgendaDraft, after: AgendaDraft): string {
  const [was, is] = [draftInLines(before), draftInLines(after)]
  return [`=== ${title}`, ...beyond(was, is).map((line) => `- ${line}`), ...beyond(is, was).map((line) => `+ ${line}`), ''].join('\n')
}

const FIRST_DAY = `5 October 2027
Hall C

09:00 – 09:40 Opening
Welcome remarks: H.E. Aru Askar, Minister of Labour, Kazakhstan
Ms. Nadia Rahimova, IOM

09:40 – 09:50 1. Adoption of the agenda
Documents: AP/2027/1

09:50 – 10:15 Coffee

10:15 – 12:00 2. Management of borders
Moderator: Mr. Samir Aliev (tbc)
On land
Presenter: Daler Nur, Head of Department, Tajikistan
In the air
Presenter: Timur Sai, Uzbekistan (video)
Discussion

10:15 – 11:00 Health of people on the move, Hall B
Panelist: Leyla Guseva, UNHCR

12:00 – 13:15 Lunch
13:15 – 14:30 Management of borders (continued)
14:30 – 15:00 New methods
15:00 Departure of delegations
`

const IN_RUSSIAN = `6 октября 2027 года

09:00 – 12:30 Выступления делегаций
Модератор: г-жа Аружан Сериккызы
12:30 – 12:45 3. Заявление Председателя
`

const WITHOUT_TIMES = `Provisional agenda

1. Adoption of the agenda
2. Management of borders
(a) Land borders
(b) Rivers
4. Other business
`

test('a text is accepted as the account of it says', async () => {
  const both = accepted(programme, FIRST_DAY)
  await expect(
    [
      account('the first day as it came back', programme, both),
      account('the same text once more', both, accepted(both, FIRST_DAY)),
      account('the second day in Russian', programme, accepted(programme, IN_RUSSIAN)),
      account('a list of items without times', programme, accepted(programme, WITHOUT_TIMES)),
      account(
        'the first day, on the days of the meeting in order',
        programme,
        accepted(programme, FIRST_DAY.replace('5 October 2027', '3 May 2026'), { dates: 'in-order' }),
      ),
      account(
        'a day that was taken out comes back under its id',
        programme,
        accepted(programme, FIRST_DAY.replace('5 October', '7 October'), { dayIds: new Map([['2027-10-07', 'third']]) }),
      ),
    ].join('\n'),
  ).toMatchFileSnapshot('./accepted-texts/programme.txt')
})

test('our own texts are accepted into an empty meeting as the account of it says', async () => {
  const empty = { ...programme, days: [], slots: [], items: [], parts: [], contributions: [] }
  const names = [
    'arrival-and-items.txt',
    'sessions-within-a-session.txt',
    'provisional-with-symbols.txt',
    'punkty-i-dokumenty.txt',
    'rooms-as-columns.txt',
  ]
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(names))
  const told = names.map((name) => account(name, empty, accepted(empty, readFileSync(new URL(name, FOLDER), 'utf8'))))
  await expect(told.join('\n')).toMatchFileSnapshot('./accepted-texts/own-texts.txt')
})
