import { describe, expect, test } from 'vitest'
import { acceptTextInput, undoTextInput } from '#domain/agenda/accepting/accept-input'
import { namedInput } from '#domain/agenda/accepting/named-input'
import { togetherInput, undoActInput } from '#domain/agenda/acts/together-input'
import { answerInput, askInput, editPeopleInput, settleAnswerInput } from '#domain/agenda/answer-input'
import { switchOffInput, switchOnInput } from '#domain/agenda/check/rule-off'
import { addDayInput, editDayInput, removeDayInput } from '#domain/agenda/day-input'
import { makeVersionDraftInput } from '#domain/agenda/from-version/make-version-draft-input'
import { addItemInput, listItemInput, moveItemInput, removeItemInput } from '#domain/agenda/list-input'
import { presentInput } from '#domain/agenda/other-organisers'
import { problemOf, typedInput } from '#harness/typed-input'

const id = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01'
const other = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a02'
const of = { meetingId: id, id: other }
const long = (length: number) => 'x'.repeat(length)

/** What the editor, its lists and the answers of delegations send. */
const SENT = [
  ['a new day', addDayInput, { ...of, date: '2027-10-07' }],
  ['the heading of a day', editDayInput, { ...of, version: 2, title: { en: 'Day one' }, note: { ru: 'Утром' }, place: { kk: 'Зал' } }],
  ['a day taken out', removeDayInput, { ...of, version: 2 }],
  ['a new item', addItemInput, { ...of, title: { en: 'Data' }, number: '3.', before: id }],
  ['an item put on the list', listItemInput, { ...of, before: null }],
  ['an item taken off', removeItemInput, { ...of, version: 1 }],
  ['an item moved', moveItemInput, { ...of, before: null, order: [id, other] }],
  [
    'a text accepted',
    acceptTextInput,
    {
      meetingId: id,
      text: '09:00 Opening',
      corrections: [{ line: 1, as: 'title' }],
      dates: 'as-written',
      people: [{ name: 'A. Name', personId: other }],
      seen: 'stamp',
    },
  ],
  ['its undoing', undoTextInput, { meetingId: id }],
  ['names to look up', namedInput, { names: ['A. Name', 'B. Name'] }],
  ['a version made the draft', makeVersionDraftInput, { meetingId: id, number: 3, seen: 'stamp' }],
  ['a rule switched off', switchOffInput, { ...of, rule: 'overlap', reason: 'Two rooms' }],
  ['a rule switched on', switchOnInput, of],
  ['an editor that is open', presentInput, { slug: 'som-6', page: id, entry: other, asks: [other] }],
  [
    'several changes in one',
    togetherInput,
    {
      ...of,
      name: { code: 'pushed', about: other, count: 2, time: '09:30' },
      saves: [
        { verb: 'remove-entry', body: { ...of, kind: 'slot', version: 3 } },
        { verb: 'edit-day', body: { ...of, version: 1, title: { en: 'Day one' } } },
      ],
      holds: { [other]: ['p:1'] },
    },
  ],
  ['an act undone', undoActInput, { ...of, act: other }],
  ['several people at once', editPeopleInput, { meetingId: id, which: { [other]: 3 }, to: 'confirmed', dueOn: null }],
  ['a day for several people', editPeopleInput, { meetingId: id, which: { [other]: 3 }, to: 'due', dueOn: '2027-10-01' }],
  ['what is asked', askInput, { meetingId: id, side: 'state:KG', seen: 'stamp', address: 'speaker@state.example' }],
  [
    'an answer',
    answerInput,
    {
      contributionId: id,
      seen: 'stamp',
      after: other,
      answer: 'name',
      note: 'Late',
      honorific: 'Ms',
      name: 'A. Name',
      position: 'Head',
      language: 'en',
    },
  ],
  ['what becomes of an answer', settleAnswerInput, { ...of, version: 2, answerId: id, how: 'take' }],
] as const

type What = (typeof SENT)[number][0]
const problems = (what: What, field: string, ...values: unknown[]) => {
  const [, schema, sent] = SENT.find(([name]) => name === what) ?? SENT[0]
  return values.map((value) => problemOf(schema, sent, { [field]: value }))
}

describe('what the editor sends', () => {
  test.each(SENT)('for %s is accepted unchanged; unknown fields and ids that are none are refused', (what, schema, sent) => {
    expect(typedInput(schema, sent)).toEqual(sent)
    expect(problemOf(schema, sent, { unknown: 'x' })).toBe('form: invalid')
    for (const field of ['meetingId', 'id', 'contributionId', 'answerId', 'page'])
      if (field in sent) expect(problems(what, field, 'x'), field).toEqual([`${field}: invalid`])
  })

  test('a version is a whole number from 1 on', () => {
    for (const what of ['the heading of a day', 'a day taken out', 'an item taken off'] as const)
      expect(problems(what, 'version', 1, 0, 1.5).map((problem) => problem === null)).toEqual([true, false, false])
    expect(problems('what becomes of an answer', 'version', '7', 0, 1.5, 'x').map((problem) => problem === null)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(problems('a version made the draft', 'number', '7', 0, 1.5).map((problem) => problem === null)).toEqual([true, false, false])
  })

  test('words have their most signs', () => {
    const limits: [What, string, number][] = [
      ['a text accepted', 'text', 100_000],
      ['a text accepted', 'seen', 64],
      ['an editor that is open', 'slug', 80],
      ['what is asked', 'seen', 100],
      ['an answer', 'seen', 100],
      ['an answer', 'note', 1_000],
      ['an answer', 'honorific', 200],
      ['an answer', 'name', 200],
      ['an answer', 'position', 1_000],
    ]
    for (const [what, field, most] of limits)
      expect(problems(what, field, long(most), long(most + 1)), `${what}, ${field}`).toEqual([null, `${field}: too-long, max ${most}`])
    expect(problems('a version made the draft', 'seen', long(64), long(65), undefined)).toEqual([null, 'seen: required', 'seen: required'])
    for (const [field, most] of [
      ['title', 500],
      ['note', 20_000],
      ['place', 200],
    ] as const)
      expect(problems('the heading of a day', field, { en: long(most) }, { en: long(most + 1) })).toEqual([
        null,
        `${field}.en: too-long, max ${most}`,
      ])
    expect(problems('a new item', 'title', { en: long(500) }, { en: long(501) }, undefined)).toEqual([
      null,
      'title.en: too-long, max 500',
      null,
    ])
  })

  test('lists have their most entries', () => {
    const ids = (count: number) => Array(count).fill(other)
    const fits = (what: What, field: string, most: number, entries: (count: number) => unknown[]) =>
      problems(what, field, entries(most), entries(most + 1)).map((problem) => problem === null)
    expect([
      fits('an item moved', 'order', 200, ids),
      fits('an editor that is open', 'asks', 20, ids),
      fits('names to look up', 'names', 500, (count) => Array(count).fill('A. Name')),
      fits('a text accepted', 'corrections', 500, (count) => Array(count).fill({ line: 1, as: 'title' })),
      fits('a text accepted', 'people', 500, (count) => Array(count).fill({ name: 'A. Name', personId: other })),
      fits('several changes in one', 'saves', 500, (count) =>
        Array(count).fill({ verb: 'remove-entry', body: { ...of, kind: 'slot', version: 3 } }),
      ),
    ]).toEqual(Array(6).fill([true, false]))
    expect(problems('several changes in one', 'saves', [])[0]).not.toBeNull()
    const names = (length: number) => [{ name: long(length), personId: other }]
    expect(problems('a text accepted', 'people', names(1_000), names(1_001)).map((problem) => problem === null)).toEqual([true, false])
    expect(problems('names to look up', 'names', [long(1_000)], [long(1_001)]).map((problem) => problem === null)).toEqual([true, false])
  })

  test('a day has a date that exists', () => {
    expect(problems('a new day', 'date', '', undefined, '2027-02-30', long(41))).toEqual([
      'date: required, min 1',
      'date: required',
      'date: no-date',
      'date: no-date',
    ])
  })

  test('a text to accept has words, lines and corrections of the kinds that are read', () => {
    expect(problems('a text accepted', 'text', '')).toEqual(['text: required, min 1'])
    const correction = (line: unknown, as: string) => problems('a text accepted', 'corrections', [{ line, as }])[0] === null
    expect([correction(1, 'title'), correction(0, 'title'), correction(1.5, 'title'), correction(1, 'else')]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(problems('a text accepted', 'dates', 'in-order', 'else')).toEqual([null, 'dates: invalid'])
  })
})

describe('an act of several changes', () => {
  test('has a name that is known, a time of the clock, and a verb that may be done with others', () => {
    const name = (more: object) => problems('several changes in one', 'name', { code: 'pushed', ...more })[0] === null
    expect([
      name({}),
      name({ code: 'slot-added' }),
      name({ time: '23:59' }),
      name({ time: '24:00' }),
      name({ time: '9:30' }),
      name({ time: '09:300' }),
      name({ time: '109:30' }),
      name({ time: '09:60' }),
      name({ count: 0 }),
      name({ count: 1.5 }),
      name({ about: 'x' }),
      name({ more: 1 }),
    ]).toEqual([true, false, true, false, false, false, false, false, false, false, false, false])
    const save = (verb: string) => problems('several changes in one', 'saves', [{ verb, body: of }])[0] === null
    expect([save('restore-entry'), save('publish')]).toEqual([false, false])
    expect(problems('several changes in one', 'saves', [{ verb: 'list-item', body: of }])).toEqual([null])
  })

  test('says what was seen inside what it removes', () => {
    const holds = (entries: unknown) => problems('several changes in one', 'holds', { [other]: entries })[0] === null
    expect([holds([]), holds([long(60)]), holds([long(61)]), holds(Array(500).fill('p:1')), holds(Array(501).fill('p:1'))]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ])
  })

  test('is undone by its id, or whichever is last', () => {
    expect(problems('an act undone', 'act', null, 'x', undefined)).toEqual([null, 'act: invalid', 'act: invalid'])
  })
})

describe('what delegations are asked and answer', () => {
  test('a side is a State, an organisation or a person', () => {
    expect(
      problems(
        'what is asked',
        'side',
        `organization:${id}`,
        `person:${id}`,
        'state:KGZ',
        'state:kg',
        `state:${id}`,
        `xperson:${id}`,
        `person:${id}x`,
        'person:1',
      ),
    ).toEqual([null, null, ...Array(6).fill('side: invalid')])
  })

  test('whoever names somebody says a name; other answers need none', () => {
    const [, , sent] = SENT.find(([name]) => name === 'an answer') ?? SENT[0]
    expect(problems('an answer', 'name', '', ' ')).toEqual(['name: required', 'name: required'])
    expect(typedInput(answerInput, { contributionId: id, seen: '', after: '', answer: 'decline' })).toEqual({
      contributionId: id,
      seen: '',
      after: '',
      answer: 'decline',
      note: '',
      honorific: '',
      name: '',
      position: '',
    })
    expect(typedInput(answerInput, { ...sent, name: ' A. Name ', note: ' Late ' })).toEqual(sent)
    expect(problems('an answer', 'answer', 'accept', 'decline', 'else')).toEqual([null, null, 'answer: invalid'])
    expect(problems('an answer', 'language', 'kk', 'fr')).toEqual([null, 'language: invalid'])
    expect(problems('an answer', 'after', 'x')[0]).not.toBeNull()
  })

  test('an answer that waits is taken or set aside', () => {
    expect(problems('what becomes of an answer', 'how', 'set-aside', 'else')).toEqual([null, 'how: invalid'])
  })

  test('people ticked in a list get a status, or a day by which they are to be settled', () => {
    expect(problems('several people at once', 'to', 'due', 'declined', 'else')).toEqual([null, null, 'to: invalid'])
    const which = (ticked: unknown) => problems('several people at once', 'which', ticked)[0] === null
    expect([which({ [other]: '3' }), which({ [other]: 0 }), which({ x: 1 }), which(undefined)]).toEqual([true, false, false, true])
    expect(problems('a day for several people', 'dueOn', '2027-10-01', '1.10.2027', '2027-02-30')).toEqual([null, null, 'dueOn: no-date'])
    // Beside a status the day counts for nothing, half-typed or not.
    expect(problems('several people at once', 'dueOn', '2027-02-30')).toEqual([null])
  })
})
