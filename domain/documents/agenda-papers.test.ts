import { expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Change } from '#domain/agenda/change'
import { comparisonPaper } from '#domain/documents/comparison-paper'
import { glancePaper } from '#domain/documents/glance-paper'
import type { Block, Runs } from '#domain/documents/paper'
import { type AgendaVersion, programmePaper } from '#domain/documents/programme-paper'
import { provisionalAgendaPaper } from '#domain/documents/provisional-agenda-paper'
import { paperWords } from '#messages/paper-words'
import { documentOf, SIDES } from '../../e2e/structures/document-of'
import type { Structure } from '../../e2e/structures/structure'

// What the shorter papers of an agenda say.

const words = paperWords('en')

const meeting: Structure = {
  name: 'A meeting',
  slug: 'a-meeting',
  startsOn: '2027-03-01',
  endsOn: '2027-03-01',
  timeZone: 'Asia/Almaty',
  city: 'Almaty',
  standing: { code: 'provisional' },
  days: [
    {
      date: '2027-03-01',
      place: 'Great Hall',
      entries: [
        { time: '09:00–09:30', kind: 'registration', title: 'Registration', place: 'Lobby' },
        {
          time: '09:30–10:00',
          kind: 'opening',
          title: 'Opening',
          purpose: 'information',
          people: [{ role: 'chair', state: 'Kazakhstan' }],
        },
        { time: '10:00–11:00', kind: 'session', title: 'Law', place: 'Room A', abstract: 'What changed in law.' },
        { time: '10:00–11:30', kind: 'session', title: 'Reception', place: 'Room B' },
        { time: 'After the plenary', kind: 'other', title: 'Press' },
      ],
    },
  ],
}

const listed: Structure = {
  ...meeting,
  standing: { code: 'final' },
  items: [
    { number: '1', title: 'Adoption of the agenda', purpose: 'decision', papers: [{ symbol: 'AP/1', title: 'Agenda' }] },
    { number: '2', title: 'Reports', abstract: 'By the Chair.', subItems: [{ text: 'Of the Chair' }] },
  ],
}

const versionOf = (document: AgendaDocument, more: Partial<AgendaVersion> = {}): AgendaVersion => ({
  document,
  number: 2,
  publishedAt: '2027-01-10T09:00:00.000Z',
  chair: 'Kazakhstan',
  sides: SIDES,
  marks: [],
  ...more,
})

const said = (runs: Runs) => runs.map(({ text }) => text).join('')

/** Blocks as lines, a level of heading or the kind before each. */
function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'head') return [`head: ${said(block.above)} / ${said(block.title)}`]
    if (block.kind === 'heading') return [`${block.level}: ${said(block.runs)}`]
    if (block.kind === 'text') return [`${block.look ?? 'text'}: ${said(block.runs)}`]
    if (block.kind === 'list') return block.entries.flatMap(({ label, blocks: within }) => lines(within).map((line) => `${label} ${line}`))
    if (block.kind === 'table') return [block.head, ...block.rows].map((cells) => cells.map(said).join(' | '))
    if (block.kind === 'glance')
      return block.days.flatMap(({ heading, beneath, rows }) => [
        `day: ${said(heading)} / ${said(beneath)}`,
        ...rows.map(({ times, runs, place, inset }) => `${inset ? '  ' : ''}${said(times)} ${said(runs)} @${said(place)}`),
      ])
    return []
  })
}

test('at a glance a day is its times, titles and the places that are not its own; what is held in parallel is inset', () => {
  expect(lines(glancePaper(versionOf(documentOf(meeting)), 'en', words).blocks)).toEqual([
    'head: Programme at a glance / A meeting',
    'quiet: 1 March 2027 · Almaty, Kazakhstan · Almaty time',
    'day: Monday 1 March / Great Hall',
    '09:00–09:30 Registration @Lobby',
    '09:30–10:00 Opening @',
    '10:00–11:30 In parallel @',
    '  10:00–11:00 Law @Room A',
    '   Reception @Room B',
    'After the plenary Press @',
  ])
})

test('a list of items is the agenda: titles, purposes, papers, then what is said of an item', () => {
  expect(lines(provisionalAgendaPaper(versionOf(documentOf(listed)), 'en', words).blocks)).toEqual([
    'head: Agenda / A meeting',
    '1: Agenda',
    '1 text: Adoption of the agenda',
    '1 quiet: For decision',
    '1 small: AP/1 Agenda',
    '2 text: Reports',
    '2 a) text: Of the Chair',
    '1: Annotations',
    '3: 2\u2002Reports',
    'text: By the Chair.',
  ])
})

test('without a list the business of the programme is numbered, and an agenda not settled yet is provisional', () => {
  expect(lines(provisionalAgendaPaper(versionOf(documentOf(meeting)), 'en', words).blocks)).toEqual([
    'head: Provisional agenda / A meeting',
    '1: Agenda',
    '1 text: Opening',
    '1 quiet: For information',
    '2 text: Law',
    '3 text: Reception',
    '4 text: Press',
    '1: Annotations',
    '3: 2\u2002Law',
    'text: What changed in law.',
  ])
})

test('a comparison tells of the meeting first, then of each day with its times, then of what was taken out', () => {
  const document = documentOf(meeting)
  const [registration, opening] = document.days[0]?.slots ?? []
  const changes: Change[] = [
    { code: 'field-changed', slotId: null, values: { note: 'city' } },
    { code: 'slot-removed', slotId: 'gone', values: { note: 'dinner' } },
    { code: 'slot-retimed', slotId: opening?.id ?? '', values: { note: 'opening, time' } },
    { code: 'title-changed', slotId: opening?.id ?? '', values: { note: 'opening, title' } },
    { code: 'slot-added', slotId: registration?.id ?? '', values: { note: 'registration' } },
  ]
  const earlier = { number: 1, publishedAt: '2027-01-09T09:00:00.000Z', standing: null }
  const compared = (list: readonly Change[]) =>
    comparisonPaper(versionOf(document), { earlier, changes: list }, 'en', words, ({ values }) => values.note ?? '')
  expect(lines(compared(changes).blocks)).toEqual([
    'head: Changes between two versions / A meeting',
    '1: The meeting and its agenda',
    '',
    'city',
    '1: Monday 1 March',
    'Time | What changed',
    '09:00–09:30 | registration',
    '09:30–10:00 | opening, time',
    ' | opening, title',
    '1: Taken out',
    '',
    'dinner',
  ])
  expect(lines(compared([]).blocks)).toEqual([
    'head: Changes between two versions / A meeting',
    'text: Nothing that a reader sees has changed.',
  ])
})

test('a draft says that it is one, and what has no title yet is untitled', () => {
  const document = documentOf({ ...meeting, days: [{ date: '2027-03-01', entries: [{ time: '09:00–', kind: 'session', title: '' }] }] })
  const draft = programmePaper(versionOf(document, { number: null }), 'en', words, { abstracts: true })
  expect(draft.version).toBe('Draft as of 10 January 2027, 14:00 Almaty time')
  const [row] = draft.blocks.flatMap((block) => (block.kind === 'programme' ? block.rows : []))
  expect(lines(row?.blocks ?? [])).toEqual(['text: Untitled'])
})

test('without descriptions the programme leaves them out, and the note on who wrote them', () => {
  const document = documentOf(meeting)
  const slot = document.days[0]?.slots[2]
  if (slot?.abstract) slot.abstract.demonstration = true
  const notes = (abstracts: boolean) => JSON.stringify(programmePaper(versionOf(document), 'en', words, { abstracts }))
  const tells = [true, false].map((abstracts) =>
    ['What changed in law.', words.say('agenda.demonstration')].map((one) => notes(abstracts).includes(one)),
  )
  expect(tells).toEqual([
    [true, true],
    [false, false],
  ])
})
