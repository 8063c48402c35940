import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { entriesSaves } from '#domain/agenda/pasting/entries-saves'
import { isSeveralLines, pastedEntries } from '#domain/agenda/pasting/pasted-entries'
import { isListOfPeople, pastedPeople } from '#domain/agenda/pasting/pasted-people'
import { peopleSaves } from '#domain/agenda/pasting/people-saves'
import { beyond } from '#harness/beyond'
import { draftInLines, valueInLine } from '#harness/draft-in-lines'
import { fullProgramme as programme } from '#harness/full-programme'
import { inEnglish } from '#harness/sample-agenda'

// What pasted lines become, told whole. `vitest run domain/agenda/pasting/pasted-lists.test.ts -u` writes the account anew.

const side = (...known: string[]) => ({ name: { en: known[0] ?? '' }, known: { en: known } })
const names = {
  states: { KZ: side('Kazakhstan'), TJ: side('Tajikistan'), KG: side('Kyrgyzstan') },
  organizations: { 'o-iom': side('IOM', 'International Organization for Migration', 'МОМ'), 'o-unhcr': side('UNHCR', 'УВКБ ООН') },
}

const LISTS = [
  'Mr. Daler Nur, Head of Department, Tajikistan',
  'Daler Nur',
  'DALER NUR, HEAD OF DEPARTMENT',
  'H.E. Ms. Aru Askar, Minister of Labour of Kazakhstan (tbc)',
  'Mr. Daler Nur, Tajikistan; Ms. Bermet Osh, Kyrgyzstan',
  'Mr. Daler Nur and Ms. Bermet Osh, IOM',
  'Mod: A; Pres: B, C and D, Deputy Minister, Tajikistan',
  'Mod: A, Pres: B, IOM, C, UNHCR',
  'Moderator: Nur D.A., Tajikistan (10 min)',
  'Panelists: Askar A., Nur D. (video), Osh B.',
  'Discussant: to be confirmed',
  'Rapporteur: UNHCR',
  'Chair: Kazakhstan',
  'Closing remarks: Head of the delegation of Tajikistan',
  'Trainer: Ms. Bermet Osh; Facilitator: Mr. Daler Nur',
  'Модератор: г-жа Бермет Ош, УВКБ ООН; Докладчики: Далер Нур и Аружан Серик, МОМ',
  'Докладчик: Нур Далер Азимович, начальник отдела МВД Республики Таджикистан (по согласованию)',
  'Баяндамашы: Айгүл Серік ханым, Еңбек министрлігі',
  '1. Mr. Daler Nur\n2. Ms. Bermet Osh, Kyrgyzstan\n- Discussion\n\n• IOM',
  'Mr. Daler Nur\tHead of Department\tTajikistan\nMs. Bermet Osh\tDirector\tKyrgyzstan',
  'Speakers:\nMr. Daler Nur, Tajikistan\nMs. Bermet Osh, Kyrgyzstan\nModerator:\nTBC',
  'Representative of Kazakhstan',
  'International Organization for Migration',
  '1234',
  'Coffee break',
  'Zambia, DR Congo',
  'MS Teams',
  'MR. DALER NUR, HEAD OF DEPARTMENT, AND MS BERMET OSH, IOM',
]

test('a list of people is read and added as the account of it says', async () => {
  const told = LISTS.map((list) => {
    const people = pastedPeople(list, 'presenter')
    let last = 0
    const added = people.map((person) => ({
      person,
      known:
        person.name === 'Bermet Osh'
          ? {
              id: 'p-bermet',
              honorific: inEnglish('Ms.'),
              name: inEnglish('Bermet Osh'),
              position: null,
              state: 'KG',
              organizationId: null,
            }
          : null,
    }))
    const saves = peopleSaves(added, { slotId: 'data-slot', partId: null, home: 'en', names, newId: () => `new-${++last}` })
    const lines = draftInLines(afterSaves(programme, saves))
    return [
      `=== ${list.replaceAll('\t', '→')}`,
      `a list of people: ${isListOfPeople(list) ? 'yes' : 'no'}`,
      ...people.map((person) => `reads: ${valueInLine(person)}`),
      ...beyond(lines, draftInLines(programme)).map((line) => `+ ${line}`),
      '',
    ].join('\n')
  })
  await expect(told.join('\n')).toMatchFileSnapshot('./pasted-lists/people.txt')
})

const ENTRIES = [
  '16:00 Panel\n17:00–17:30 Closing',
  'Panel\nCoffee break\nClosing',
  '16:00–17:00 Panel, Hall C\nModerator: Mr. Daler Nur, Tajikistan\nOn rivers\nMs. Bermet Osh, IOM: Bridges\n17:00 Closing (by invitation only)',
  '• 16:00 Panel\n• all day: Exhibition\n• 9 Talks',
  '6 October 2027\n14:00 – 15:00 4. Outlook\n(a) The next year\n(b) The next Chair\nDocuments: AP/2027/9\nThe Chair will say what comes next.\n7 October 2027\n09:00 Excursion',
  'one word',
  'a\nb\r\nc',
  '16:00–16:30 Part one\n16:30–17:00 Part one (continued)',
]

test('pasted entries are read and added as the account of it says', async () => {
  const texts = [...ENTRIES, readFileSync(new URL('../reading/texts/sessions-within-a-session.txt', import.meta.url), 'utf8')]
  const told = texts.map((text) => {
    const { entries, unread } = pastedEntries(text, 'first', programme.days, [{ start: '14:35', end: '15:00' }])
    let last = 0
    const saves = entriesSaves(entries, { home: 'en', names, people: new Map(), newId: () => `new-${++last}` })
    const lines = draftInLines(afterSaves(programme, saves))
    return [
      `=== ${text.trim()}`,
      `several lines: ${isSeveralLines(text) ? 'yes' : 'no'}`,
      ...beyond(lines, draftInLines(programme)).map((line) => `+ ${line}`),
      ...unread.map((line) => `not read: ${line}`),
      '',
    ].join('\n')
  })
  await expect(told.join('\n')).toMatchFileSnapshot('./pasted-lists/entries.txt')
})
