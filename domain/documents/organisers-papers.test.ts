import { describe, expect, test } from 'vitest'
import { type AgendaDraft, type DraftContribution, EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import type { MeetingPapersView } from '#domain/documents/meeting-papers-view'
import { moderatorCards } from '#domain/documents/moderator-cards'
import { namePlates } from '#domain/documents/name-plates'
import type { Paper, Run, Runs } from '#domain/documents/paper'
import type { InlineField } from '#domain/documents/paper-field'
import { seatingPaper } from '#domain/documents/seating-paper'
import { speakersPaper } from '#domain/documents/speakers-paper'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { paperWords } from '#messages/paper-words'

const PEOPLE: (Partial<DraftContribution> & { id: string })[] = [
  { id: 'm', role: 'moderator', name: original('en', 'Aigul First'), honorific: original('en', 'Ms.'), state: 'KG', status: 'confirmed' },
  { id: 'a', name: original('ru', 'Второй Иван'), position: original('ru', 'директор'), state: 'KZ', minutes: 15, status: 'tbc' },
  { id: 'v', name: original('en', 'Third by Video'), organizationId: 'iom', attendance: 'video', minutes: 10, status: 'confirmed' },
  { id: 'd', name: original('en', 'Fourth Declined'), state: 'TJ', status: 'declined' },
  { id: 'u', state: 'PK', status: 'invited' },
  { id: 'n', name: original('en', 'Fifth of Nobody'), role: 'panelist', status: 'confirmed' },
  { id: 'again', name: original('en', 'Aigul First'), honorific: original('en', 'Ms.'), role: 'closing', state: 'KG', status: 'confirmed' },
  { id: 'l', role: 'line', text: original('en', 'A line of text') },
]

const draft: AgendaDraft = {
  meeting: {
    id: 'meeting',
    slug: 'a-som',
    type: 'som',
    ordinal: null,
    title: original('en', 'A meeting'),
    theme: null,
    startsOn: '2018-09-27',
    endsOn: '2018-09-27',
    timeZone: 'Asia/Bishkek',
    city: original('en', 'Bishkek'),
    country: null,
    venue: null,
    preamble: null,
    alsoZones: [],
  },
  days: [{ id: 'day', date: '2018-09-27', version: 1, title: null, note: null, place: original('en', 'Great Hall') }],
  slots: [
    {
      id: 'slot',
      version: 1,
      dayId: 'day',
      rank: 1,
      start: '09:00',
      end: '10:30',
      when: null,
      place: null,
      access: null,
      kind: 'session',
      itemId: 'item',
      continued: false,
      subItemIds: null,
      deals: [],
      pinned: false,
    },
  ],
  items: [
    {
      id: 'item',
      version: 1,
      number: null,
      listRank: null,
      title: original('en', 'Data'),
      abstract: original('en', 'The session looks at figures. Who collects them? They differ.'),
      purpose: null,
      subItems: [],
      papers: [],
    },
  ],
  parts: [],
  contributions: PEOPLE.map((who, rank) => ({ ...EMPTY_APPEARANCE, version: 1, slotId: 'slot', partId: null, rank, ...who })),
}

const named = (en: string, ru: string) => ({ name: { en, ru, kk: ru }, known: {} })
const view: MeetingPapersView = {
  draft,
  organizations: { iom: 'IOM', unhcr: 'UNHCR' },
  sides: {
    states: {
      KZ: named('Kazakhstan', 'Казахстан'),
      KG: named('Kyrgyzstan', 'Кыргызстан'),
      TJ: named('Tajikistan', 'Таджикистан'),
      PK: named('Pakistan', 'Пакистан'),
    },
    organizations: { iom: named('IOM', 'МОМ'), unhcr: named('UNHCR', 'УВКБ ООН') },
  },
  seated: [
    { state: 'KZ', organizationId: null, capacity: 'member', listed: true },
    { state: 'KG', organizationId: null, capacity: 'member', listed: true },
    { state: 'TJ', organizationId: null, capacity: 'member', listed: false },
    { state: 'PK', organizationId: null, capacity: 'observer', listed: false },
    { state: null, organizationId: 'iom', capacity: 'organization', listed: false },
    { state: null, organizationId: 'unhcr', capacity: 'organization', listed: true },
  ],
  chair: 'KG',
  lastVersion: 2,
  changedAt: '2018-09-24T04:42:00.000Z',
}

const en = (text: string, look?: Run['look']): Run => (look === undefined ? { text, lang: 'en' } : { text, lang: 'en', look })
const as = (field: InlineField, text: string, lang: Locale = 'en'): Run => ({ text, lang, field })
const said = (runs: Runs) => runs.map(({ text }) => text).join('')
const made = (
  compose: (of: MeetingPapersView, locale: Locale, words: ReturnType<typeof paperWords>) => Paper,
  locale: Locale = 'en',
): Paper => compose(view, locale, paperWords(locale))

test('each paper of the organisers says of which meeting, which draft and which instant it is, and that it is for them', () => {
  const { blocks: _, ...rest } = made(seatingPaper)
  expect(rest).toEqual({
    language: 'en',
    title: 'Seating list – A meeting',
    foot: 'A meeting',
    version: 'Draft after version 2, as of 24 September 2018, 10:42 Bishkek time',
    pages: 'Page {number} of {total}',
    marks: ['For organisers only'],
    at: '2018-09-24T04:42:00.000Z',
    landscape: false,
  })
  expect(seatingPaper({ ...view, lastVersion: null }, 'en', paperWords('en')).version).toBe(
    'Draft as of 24 September 2018, 10:42 Bishkek time',
  )
  expect(made(speakersPaper).landscape).toBe(true)
})

describe('name plates', () => {
  test('begin with the Chair’s, go on with the delegations in protocol order, and end with those who speak', () => {
    expect(made(namePlates).blocks).toEqual([
      {
        kind: 'plates',
        plates: [
          { name: [en('Chair')], beneath: [en('Kyrgyzstan')] },
          { name: [en('Kazakhstan')], beneath: [] },
          { name: [en('Kyrgyzstan')], beneath: [] },
          { name: [en('Pakistan')], beneath: [] },
          { name: [en('UNHCR')], beneath: [] },
          {
            name: [{ text: 'Второй Иван', lang: 'ru' }],
            beneath: [as('position', 'директор', 'ru'), en(', '), as('side', 'Казахстан', 'ru')],
          },
          { name: [as('honorific', 'Ms.'), en(' '), en('Aigul First')], beneath: [as('side', 'Kyrgyzstan')] },
          { name: [en('Fifth of Nobody')], beneath: [] },
        ],
      },
    ])
  })

  test('carry nothing but names: no mark is set on what stands before a delegation', () => {
    expect(made(namePlates).marks).toEqual([])
  })

  test('are in the reader’s language where the record has the name, and keep each person’s name as written', () => {
    const [plates] = made(namePlates, 'ru').blocks
    if (plates?.kind !== 'plates') throw new Error('no plates')
    expect(plates.plates.map(({ name }) => said(name))).toEqual([
      'Председатель',
      'Казахстан',
      'Кыргызстан',
      'Пакистан',
      'УВКБ ООН',
      'Второй Иван',
      'Ms. Aigul First',
      'Fifth of Nobody',
    ])
  })
})

test('the seating list has the Chair at the head, then each capacity with its count, its places numbered through', () => {
  const [head, facts, ...lists] = made(seatingPaper).blocks
  expect(head).toEqual({
    kind: 'head',
    above: [en('A meeting')],
    title: [en('Seating list')],
    beneath: [[en('27 September 2018'), en(' · '), en('Bishkek')]],
  })
  expect(facts?.kind === 'facts' && facts.rows[0]).toEqual({
    label: [en('At the head')],
    values: [[en('Chair'), en(', '), en('Kyrgyzstan')]],
  })
  const tables = lists.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(said)) : block.kind === 'heading' ? said(block.runs) : block,
  )
  expect(tables).toEqual([
    'Member States (2)',
    [
      ['1', 'Kazakhstan', 'Второй Иван'],
      ['2', 'Kyrgyzstan', 'Ms. Aigul First'],
    ],
    'Observers (1)',
    [['3', 'Pakistan', '']],
    'Organisations (1)',
    [['4', 'UNHCR', '']],
    'Resource persons (1)',
    [['5', '', 'Fifth of Nobody']],
  ])
})

describe('cards for moderators', () => {
  test('say when and where, who speaks and for how long, and the questions of the abstract', () => {
    const [block] = made(moderatorCards).blocks
    if (block?.kind !== 'cards') throw new Error('no cards')
    const [card, ...others] = block.cards
    expect(others).toEqual([])
    expect(card?.filter(({ kind }) => kind !== 'people')).toEqual([
      { kind: 'text', look: 'small', runs: [en('A meeting')] },
      { kind: 'heading', level: 1, runs: [as('honorific', 'Ms.'), en(' '), en('Aigul First')] },
      { kind: 'text', look: 'quiet', runs: [en('Moderator'), en(' · '), as('side', 'Kyrgyzstan')] },
      { kind: 'heading', level: 2, runs: [en('Data')] },
      { kind: 'text', runs: [en('Thursday 27 September', 'strong'), en(' · '), en('09:00–10:30'), en(' · '), en('Great Hall')] },
      { kind: 'text', look: 'quiet', runs: [en('Speaking time: 25 of 90 min')] },
      { kind: 'text', look: 'small', runs: [en('Questions', 'strong')] },
      {
        kind: 'list',
        look: 'sub-items',
        entries: [{ label: null, blocks: [{ kind: 'text', runs: [en('Who collects them?')] }] }],
      },
    ])
    const people = card?.find(({ kind }) => kind === 'people')
    const names = people?.kind === 'people' ? people.groups.flatMap(({ entries }) => entries.flatMap(({ persons }) => persons)) : []
    expect(names.map(({ name, marks }) => [said(name), ...marks])).toEqual([
      ['Второй Иван', '15 min', 'to be confirmed'],
      ['Third by Video', 'by video', '10 min'],
      ['Pakistan, speaker to be named'],
      ['Fifth of Nobody'],
      ['Ms. Aigul First'],
      ['A line of text'],
    ])
  })

  test('of a session whose moderator leads a part alone are of that part', () => {
    const part = {
      id: 'part',
      version: 1,
      slotId: 'slot',
      rank: 1,
      start: '09:30',
      end: '10:00',
      place: null,
      deals: [],
      title: original('en', 'Part'),
      abstract: null,
    }
    const contributions = draft.contributions.map((one) => (one.id === 'm' || one.id === 'a' ? { ...one, partId: 'part' } : one))
    const [block] = moderatorCards({ ...view, draft: { ...draft, parts: [part], contributions } }, 'en', paperWords('en')).blocks
    if (block?.kind !== 'cards') throw new Error('no cards')
    expect(block.cards[0]?.slice(3, 6)).toEqual([
      { kind: 'heading', level: 2, runs: [en('Part')] },
      { kind: 'text', runs: [en('Thursday 27 September', 'strong'), en(' · '), en('09:30–10:00'), en(' · '), en('Great Hall')] },
      { kind: 'text', look: 'quiet', runs: [en('Data'), en(' · '), en('Speaking time: 15 of 30 min')] },
    ])
  })

  test('where nobody moderates, one line says so', () => {
    expect(moderatorCards({ ...view, draft: { ...draft, contributions: [] } }, 'en', paperWords('en')).blocks).toEqual([
      { kind: 'text', look: 'quiet', runs: [en('Nobody moderates or presides in this programme yet.')] },
    ])
  })
})

test('the list of speakers has everybody by status, those who declined too, and leaves no line of text among them', () => {
  const [, ...lists] = made(speakersPaper).blocks
  const shown = lists.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(said)) : block.kind === 'heading' ? said(block.runs) : block,
  )
  const when = 'Thursday 27 September, 09:00–10:30'
  expect(shown).toEqual([
    'Invited (1)',
    [['Pakistan, speaker to be named', when, 'Presenter · Data']],
    'To be confirmed (1)',
    [['Второй Иван, директор, Казахстан', when, 'Presenter · Data']],
    'Confirmed (4)',
    [
      ['Ms. Aigul First, Kyrgyzstan', when, 'Moderator · Data'],
      ['Third by Video, IOM', when, 'Presenter · Data · by video'],
      ['Fifth of Nobody', when, 'Panelist · Data'],
      ['Ms. Aigul First, Kyrgyzstan', when, 'Closing remarks · Data'],
    ],
    'Declined (1)',
    [['Fourth Declined, Tajikistan', when, 'Presenter · Data']],
  ])
})
