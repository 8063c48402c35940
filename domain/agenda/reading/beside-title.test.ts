import { expect, test } from 'vitest'
import { type BesideTitle, besideTitle } from '#domain/agenda/reading/beside-title'
import { looksLikePerson, readPerson } from '#domain/agenda/reading/read-person'

// Lines that hold more than a title, as papers print them, and somebody as they stand there.

const NOTHING = { minutes: null, somebody: null, role: null, label: null }

const LINES: [said: string, read: Partial<BesideTitle> & { words: string }][] = [
  ['(5 мин.) Приветствие', { words: 'Приветствие', minutes: 5 }],
  ['(10 минут) Приветствие', { words: 'Приветствие', minutes: 10 }],
  ['(5 minutes) Welcome', { words: 'Welcome', minutes: 5 }],
  ['(5’) Welcome', { words: 'Welcome', minutes: 5 }],
  ['Session 1 chaired by Mr. A. Bek', { words: 'Session 1', somebody: 'Mr. A. Bek', role: 'chair' }],
  ['Session 1, chaired by Mr. A. Bek', { words: 'Session 1', somebody: 'Mr. A. Bek', role: 'chair' }],
  ['Border talks hosted by Ms. Anna Bek', { words: 'Border talks', somebody: 'Ms. Anna Bek', role: 'host' }],
  ['Opening (Mr. Omar Lee)', { words: 'Opening', somebody: 'Mr. Omar Lee' }],
  ['Opening (Deputy Minister N. Aman)', { words: 'Opening', somebody: 'Deputy Minister N. Aman' }],
  ['Visas. Speakers:', { words: 'Visas', label: 'presenter' }],
  // Nothing but a label: an entry never loses all its words.
  ['; Moderator:', { words: '; Moderator:' }],
]

test('how long an entry lasts and who speaks in it is told from its title', () => {
  expect(LINES.map(([said]) => [said, besideTitle(said)])).toEqual(LINES.map(([said, read]) => [said, { ...NOTHING, ...read }]))
})

const SOMEBODY = { honorific: null, name: null, position: null, state: null, organization: null, minutes: null }
const THERE = { status: 'confirmed', attendance: 'in-person' }

const PEOPLE: [said: string, read: Partial<ReturnType<typeof readPerson>>][] = [
  ['Mr. A. Bek – video', { honorific: 'Mr.', name: 'A. Bek', attendance: 'video' }],
  ['Ms. Anna Bek - online', { honorific: 'Ms.', name: 'Anna Bek', attendance: 'video' }],
  ['Ms. Anna Bek, online', { honorific: 'Ms.', name: 'Anna Bek', attendance: 'video' }],
  ['Ms. Anna Bek — tbc', { honorific: 'Ms.', name: 'Anna Bek', status: 'tbc' }],
  ['Ms. Anna Bek (Minister)', { honorific: 'Ms.', name: 'Anna Bek', position: 'Minister' }],
  ['Ms. Anna Bek,  Minister', { honorific: 'Ms.', name: 'Anna Bek', position: 'Minister' }],
  ['Ms. Anna Bek (tbc, online)', { honorific: 'Ms.', name: 'Anna Bek', status: 'tbc', attendance: 'video' }],
  ['Ms. Anna Bek (video/tbc)', { honorific: 'Ms.', name: 'Anna Bek', status: 'tbc', attendance: 'video' }],
  ['tbc', { status: 'tbc' }],
]

test('a note that somebody speaks over video, or is not confirmed, is no part of who they are', () => {
  expect(PEOPLE.map(([said]) => [said, readPerson(said)])).toEqual(PEOPLE.map(([said, read]) => [said, { ...SOMEBODY, ...THERE, ...read }]))
})

test('below a label “tbc” is somebody who is not known yet; without one it is a word', () => {
  expect(['tbc', '(tbc)', 'Discussion (tbc)'].map((said) => [looksLikePerson(said, true), looksLikePerson(said, false)])).toEqual([
    [true, false],
    [true, false],
    [false, false],
  ])
})
