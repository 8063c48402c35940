import { describe, expect, test } from 'vitest'
import {
  addContributionInput,
  addPartInput,
  addSlotInput,
  carryEntryInput,
  editContributionInput,
  editItemInput,
  editPartInput,
  editSlotInput,
  moveEntryInput,
  removeEntryInput,
  restoreEntryInput,
} from '#domain/agenda/draft-input'
import { problemOf, typedInput } from '#harness/typed-input'

const id = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01'
const other = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a02'
const of = { meetingId: id, id: other }
const entry = { ...of, version: 3 }
const appearance = {
  role: 'moderator',
  personId: id,
  state: 'KG',
  organizationId: id,
  honorific: { en: 'Ms' },
  name: { en: 'A. Name' },
  position: { en: 'Minister' },
  status: 'tbc',
  attendance: 'video',
  topic: { en: 'Topic' },
  text: { en: 'Line' },
}

/** What each save of the editor sends. */
const SENT = [
  ['a new slot', addSlotInput, { ...of, dayId: id, itemId: id, start: '09:00', end: '10:00', kind: 'session', title: { en: 'Opening' } }],
  ['a slot', editSlotInput, { ...entry, dayId: id, start: '09:00', end: null, kind: 'meal', continued: true }],
  [
    'an item',
    editItemInput,
    { ...entry, title: { en: 'T' }, abstract: { en: 'A' }, purpose: 'decision', subItems: [{ id, text: { en: 'First' } }] },
  ],
  ['a new part', addPartInput, { ...of, slotId: id, title: { en: 'Part' } }],
  ['a part', editPartInput, { ...entry, title: { en: 'Part' }, abstract: { en: 'About it' } }],
  ['a new appearance', addContributionInput, { ...of, slotId: id, partId: null, ...appearance }],
  ['an appearance', editContributionInput, { ...entry, ...appearance }],
  ['a slot moved', moveEntryInput, { ...of, kind: 'slot', dayVersion: 2, direction: 'later' }],
  ['a part moved', moveEntryInput, { ...of, kind: 'part', slotVersion: 2, index: 0 }],
  ['an appearance moved', moveEntryInput, { ...of, kind: 'contribution', slotVersion: 2, partId: id, index: 1 }],
  ['a removal', removeEntryInput, { ...entry, kind: 'slot', within: [`${id}:1`] }],
  ['a restoration', restoreEntryInput, { ...of, kind: 'part' }],
] as const
type What = (typeof SENT)[number][0]

const problems = (what: What, field: string, values: readonly unknown[]) => {
  const [, schema, sent] = SENT.find(([name]) => name === what) ?? SENT[0]
  return values.map((value) => problemOf(schema, sent, { [field]: value }))
}
const long = (length: number) => 'x'.repeat(length)

describe('input of the agenda editor', () => {
  test.each(SENT)('for %s is accepted unchanged; unknown fields and wrong ids are refused', (_what, schema, sent) => {
    expect(typedInput(schema, sent)).toEqual(sent)
    expect(problemOf(schema, sent, { unknown: 'x' })).toBe('form: invalid')
    expect(problemOf(schema, sent, { meetingId: 'som-5' })).toBe('meetingId: invalid')
    expect(problemOf(schema, sent, { id: '1' })).toBe('id: invalid')
  })
})

test('an edit may have a single field, and fields left out stay absent', () => {
  expect(typedInput(editSlotInput, { ...entry, kind: 'meal' })).toEqual({ ...entry, kind: 'meal' })
  for (const schema of [editSlotInput, editItemInput, editPartInput, editContributionInput])
    expect(typedInput(schema, entry)).toEqual(entry)
  const { title: _, ...untitled } = SENT[0][2]
  expect(typedInput(addSlotInput, untitled)).toEqual(untitled)
  expect(typedInput(addPartInput, { ...of, slotId: id })).toEqual({ ...of, slotId: id })
  const bare = { ...of, slotId: id, partId: null, role: 'line' }
  expect(typedInput(addContributionInput, bare)).toEqual(bare)
  expect(problems('a new appearance', 'role', [undefined])).toEqual(['role: invalid'])
  expect(problems('a removal', 'within', [undefined])).toEqual([null])
})

test('a person is carried into a slot or one of its parts, a part into a slot alone', () => {
  const person = { ...entry, kind: 'contribution', slotId: id, partId: other }
  expect(typedInput(carryEntryInput, person)).toEqual(person)
  expect(problemOf(carryEntryInput, person, { partId: null })).toBeNull()
  expect(problemOf(carryEntryInput, person, { kind: 'part' })).toBe('partId: invalid')
})

describe('times', () => {
  test('are accepted as people write them', () => {
    const typed = { ...SENT[0][2], start: ' 9.30 ', end: '11h00' }
    expect(typedInput(addSlotInput, typed)).toEqual({ ...typed, start: '09:30', end: '11:00' })
  })

  test('a start may be left out, an end left open', () => {
    for (const what of ['a new slot', 'a slot', 'a part'] as const) {
      expect(problems(what, 'start', ['', ' ', null, '25:00', '24:00'])).toEqual([null, null, null, 'start: no-time', 'start: no-time'])
      expect(problems(what, 'end', ['25:00', '', ' ', null])).toEqual(['end: no-time', null, null, null])
    }
    expect(typedInput(addSlotInput, { ...SENT[0][2], end: ' ' })).toEqual({ ...SENT[0][2], end: null })
    expect(typedInput(addSlotInput, { ...SENT[0][2], end: null })).toEqual({ ...SENT[0][2], end: null })
  })

  test('an end at 24:00 is midnight', () => {
    for (const end of ['24:00', ' 24.00 ', '2400', '24h00'])
      expect(typedInput(addSlotInput, { ...SENT[0][2], end })).toMatchObject({ end: '00:00' })
  })
})

test('the maximum length of each text of an agenda', () => {
  const limits = [
    ['a new slot', 'title', 500],
    ['an item', 'title', 500],
    ['an item', 'abstract', 20_000],
    ['a new part', 'title', 500],
    ['a part', 'title', 500],
    ['a part', 'abstract', 20_000],
    ['an appearance', 'honorific', 1_000],
    ['an appearance', 'name', 200],
    ['an appearance', 'position', 1_000],
    ['an appearance', 'topic', 500],
    ['an appearance', 'text', 1_000],
  ] as const
  for (const [what, field, most] of limits)
    expect(problems(what, field, [{ ru: long(most) }, { ru: long(most + 1) }]), `${what}, ${field}`).toEqual([
      null,
      `${field}.ru: too-long, max ${most}`,
    ])
})

test('an item has at most forty sub-items; each has its own id and a text of limited length', () => {
  const some = (count: number) => Array.from({ length: count }, () => ({ id, text: { en: 'x' } }))
  expect(
    problems('an item', 'subItems', [some(40), some(41), [], [{ id: 'a', text: {} }], [{ id, text: { en: long(1_001) } }], [{ id }]]),
  ).toEqual([
    null,
    'subItems: too-long, max 40',
    null,
    'subItems.0.id: invalid',
    'subItems.0.text.en: too-long, max 1000',
    'subItems.0.text: invalid',
  ])
  expect(problems('an item', 'subItems', [[{ id, text: {}, more: 1 }]])).toEqual(['subItems.0: invalid'])
})

test('a value outside the list of choices is refused; purpose, person, State and organisation may be empty', () => {
  const choices = ['kind', 'role', 'status', 'attendance', 'purpose'] as const
  const sends = { kind: 'a slot', role: 'an appearance', status: 'an appearance', attendance: 'an appearance', purpose: 'an item' } as const
  for (const field of choices) expect(problems(sends[field], field, ['else'])).toEqual([`${field}: invalid`])
  expect(problems('an item', 'purpose', [null])).toEqual([null])
  for (const field of ['personId', 'state', 'organizationId']) expect(problems('an appearance', field, [null])).toEqual([null])
  expect(problems('an appearance', 'state', ['kg', 'KGZ', 'K', ' KG', ''])).toEqual(Array(5).fill('state: invalid'))
  expect(problems('an appearance', 'personId', ['somebody'])).toEqual(['personId: invalid'])
  expect(problems('a removal', 'kind', ['slot', 'part', 'contribution', 'item'])).toEqual([null, null, null, 'kind: invalid'])
})

test('a slot is moved earlier or later, a part or an appearance to a numbered place', () => {
  expect(problems('a slot moved', 'direction', ['earlier', 'sideways'])).toEqual([null, 'direction: invalid'])
  for (const what of ['a part moved', 'an appearance moved'] as const)
    expect(problems(what, 'index', [0, -1, 1.5])).toEqual([null, 'index: required', 'index: invalid'])
  expect(problems('an appearance moved', 'partId', [null, undefined])).toEqual([null, 'partId: invalid'])
  expect(problems('a part moved', 'kind', ['day'])).toEqual(['kind: invalid'])
})

test('an appearance is to be settled by a day, or by none', () => {
  const settled = (dueOn: unknown) => typedInput(editContributionInput, { ...entry, dueOn })
  const days = ['2027-09-10', '10.09.2027', '10 9 2027', '', null]
  expect(days.map(settled)).toEqual(['2027-09-10', '2027-09-10', '2027-09-10', null, null].map((dueOn) => ({ ...entry, dueOn })))
  expect(problems('an appearance', 'dueOn', ['2027-09-31', '31.09.2027', 'soon'])).toEqual(Array(3).fill('dueOn: no-date'))
})

test('a version is a whole number, at least 1', () => {
  for (const what of ['a slot', 'an item', 'a part', 'an appearance', 'a removal'] as const)
    expect(problems(what, 'version', [1, 0, 1.5])).toEqual([null, 'version: required', 'version: invalid'])
})

test('a removal lists at most five hundred entries', () => {
  const seen = (count: number) => Array.from({ length: count }, () => long(60))
  expect(problems('a removal', 'within', [seen(500), seen(501), [long(61)]])).toEqual([
    null,
    'within: too-long, max 500',
    'within.0: too-long, max 60',
  ])
})
