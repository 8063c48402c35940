import { describe, expect, test } from 'vitest'
import {
  addParagraphInput,
  answerProposalInput,
  breakSilenceInput,
  circulateInput,
  correctInput,
  editParagraphInput,
  editTitleInput,
  issueInput,
  moveParagraphInput,
  openSilenceInput,
  openStatementInput,
  proposeInput,
  recordAdoptionInput,
  removeParagraphInput,
  restoreParagraphInput,
  reviseInput,
  strikeAdoptionInput,
  undoWithdrawalInput,
  withdrawSilenceInput,
  withdrawStatementInput,
} from '#domain/statement/statement-input'
import { problemOf, typedInput } from '#harness/typed-input'

const id = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a01'
const other = '0198c6f0-7d6b-7a53-8c11-0d9d3b0a5a02'
const of = { statementId: id }
const phrases = { opening: 'O', session: 'S', discussion: 'D', presenters: 'P', unconfirmed: 'U', items: 'I', closing: 'C' }
const words = { heading: { en: 'Heading' }, text: { en: 'Text', ru: 'Текст' } }

/** What each form and each save of the editor sends. */
const SENT = [
  [
    'opening a text',
    openStatementInput,
    { meetingId: id, kind: 'communique', authoritative: 'ru', title: { ru: 'Коммюнике' }, from: 'agenda', phrases, dates: '5–6 October' },
  ],
  ['its title', editTitleInput, { ...of, title: { en: 'New' }, was: { en: 'Old' } }],
  ['a new paragraph', addParagraphInput, { ...of, id: other, after: null, ...words }],
  ['a paragraph', editParagraphInput, { ...of, id: other, version: 3, ...words }],
  ['a move', moveParagraphInput, { ...of, id: other, orderVersion: 3, after: id }],
  ['a removal', removeParagraphInput, { ...of, id: other, version: 3 }],
  ['a restoration', restoreParagraphInput, { ...of, id: other }],
  ['a revision', reviseInput, { ...of, draftMark: 'mark', note: 'After the second reading' }],
  ['a circulation', circulateInput, { ...of, revisionId: id, closesOn: '2027-05-20', closesAt: '18:00', to: { 'state:KG': 'on' } }],
  [
    'silence',
    openSilenceInput,
    { ...of, revisionId: id, closesOn: '2027-05-20', closesAt: '18:00', to: { 'organization:iom': 'on' }, without: { TM: 'on' } },
  ],
  ['its withdrawal', withdrawSilenceInput, { ...of, reason: 'A mistake' }],
  [
    'a proposal',
    proposeInput,
    { ...of, circulationId: id, paragraphId: other, kind: 'wording', text: 'Better words', delegation: 'state:KG' },
  ],
  [
    'its answer',
    answerProposalInput,
    { ...of, proposalId: id, decision: 'adapted', reason: 'In part', wording: 'Other words', paragraphVersion: '12' },
  ],
  [
    'a break of silence',
    breakSilenceInput,
    { ...of, circulationId: id, paragraphs: { [other]: 'on' }, objection: 'No', amendments: { [other]: 'Yes' }, delegation: 'state:KG' },
  ],
  ['an adoption', recordAdoptionInput, { ...of, revisionId: id, act: 'endorsed', adoptedOn: '2027-05-20' }],
  [
    'an issue',
    issueInput,
    {
      ...of,
      revisionId: id,
      audience: 'participants',
      as: { en: 'official', ru: 'unofficial', kk: '' },
      chairperson: 'A. Name',
      position: 'Minister',
      acknowledged: '1//',
    },
  ],
  [
    'a correction',
    correctInput,
    {
      ...of,
      revisionId: id,
      language: 'all',
      as: 'official',
      reason: 'A slip',
      acknowledged: '1//',
      chairperson: 'A. Name',
      position: 'Minister',
    },
  ],
  ['a withdrawal', withdrawStatementInput, { ...of, reason: 'A mistake' }],
  ['a withdrawal undone', undoWithdrawalInput, { ...of, reason: 'A slip of the hand' }],
  ['an adoption struck', strikeAdoptionInput, { ...of, reason: 'Another text' }],
] as const

describe('input of the statement’s forms and editor', () => {
  test.each(SENT)('for %s is accepted unchanged; unknown fields and wrong ids are refused', (_what, schema, sent) => {
    expect(typedInput(schema, sent)).toEqual(sent)
    expect(problemOf(schema, sent, { unknown: 'x' })).toBe('form: invalid')
    const [first] = Object.keys(sent)
    expect(problemOf(schema, sent, { [first ?? '']: 'not an id' })).toBe(`${first}: invalid`)
  })
})

const good = (what: (typeof SENT)[number][0]): (typeof SENT)[number] => {
  const found = SENT.find(([name]) => name === what)
  if (!found) throw new Error(what)
  return found
}
const problems = (what: (typeof SENT)[number][0], field: string, values: readonly unknown[]) => {
  const [, schema, sent] = good(what)
  return values.map((value) => problemOf(schema, sent, { [field]: value }))
}
const long = (length: number) => 'x'.repeat(length)

test('a reason, a remark and a proposal need words, at most as many as a paragraph', () => {
  for (const [what, field] of [
    ['its withdrawal', 'reason'],
    ['a proposal', 'text'],
    ['its answer', 'reason'],
    ['a correction', 'reason'],
    ['a withdrawal', 'reason'],
    ['a withdrawal undone', 'reason'],
    ['an adoption struck', 'reason'],
  ] as const)
    expect(problems(what, field, [' \n', undefined, long(20_000), long(20_001)]), what).toEqual([
      `${field}: required, min 1`,
      `${field}: required`,
      null,
      `${field}: too-long, max 20000`,
    ])
})

test('blanks around words are removed', () => {
  const [, , proposal] = good('a proposal')
  expect(typedInput(proposeInput, { ...proposal, text: ' Better\r\nwords ' })).toEqual({ ...proposal, text: 'Better\nwords' })
  const [, , breaking] = good('a break of silence')
  expect(typedInput(breakSilenceInput, { ...breaking, objection: ' No ', amendments: { [other]: ' ' } })).toEqual({
    ...breaking,
    amendments: { [other]: '' },
  })
})

test('an objection, an amendment, tick boxes and languages may be left out', () => {
  const {
    objection: _,
    amendments: __,
    paragraphs: ___,
    ...breaking
  } = { objection: '', amendments: {}, paragraphs: {}, ...good('a break of silence')[2] }
  expect(typedInput(breakSilenceInput, breaking)).toEqual({ ...breaking, objection: '', amendments: {}, paragraphs: {} })
  const issue = { ...of, revisionId: id, audience: 'public' }
  expect(typedInput(issueInput, issue)).toEqual({ ...issue, as: {} })
  const correction = { ...of, revisionId: id, language: 'en', reason: 'A slip' }
  expect(typedInput(correctInput, correction)).toEqual({ ...correction, as: '' })
  const circulation = { ...of, revisionId: id, closesOn: '2027-05-20', closesAt: '18:00' }
  expect(typedInput(circulateInput, circulation)).toEqual({ ...circulation, to: {} })
  const answer = { ...of, proposalId: id, decision: 'declined', reason: 'No', paragraphVersion: '' }
  expect(typedInput(answerProposalInput, answer)).toEqual(answer)
})

test('the maximum length of each field', () => {
  const limits = [
    ['opening a text', 'dates', 200],
    ['a revision', 'draftMark', 64],
    ['a revision', 'note', 1_000],
    ['a proposal', 'delegation', 60],
    ['its answer', 'wording', 20_000],
    ['a break of silence', 'delegation', 60],
    ['a break of silence', 'objection', 20_000],
    ['silence', 'acknowledged', 100_000],
    ['an adoption', 'confirmed', 60],
    ['an issue', 'acknowledged', 100_000],
    ['an issue', 'chairperson', 200],
    ['an issue', 'position', 1_000],
    ['a correction', 'chairperson', 200],
  ] as const
  for (const [what, field, most] of limits)
    expect(problems(what, field, ['', long(most), long(most + 1)]), `${what}, ${field}`).toEqual([
      null,
      null,
      `${field}: too-long, max ${most}`,
    ])
})

test('a first draft needs all its phrases, each of at most a thousand characters', () => {
  for (const name of Object.keys(phrases)) {
    expect(problems('opening a text', 'phrases', [{ ...phrases, [name]: long(1_001) }])).toEqual([`phrases.${name}: too-long, max 1000`])
    expect(
      problems('opening a text', 'phrases', [
        { ...phrases, [name]: undefined },
        { ...phrases, [name]: '' },
      ]),
    ).toEqual([`phrases.${name}: invalid`, null])
  }
  expect(problems('opening a text', 'phrases', [{ ...phrases, more: '' }])).toEqual(['phrases: invalid'])
})

test('a title has at most five hundred characters, a paragraph twenty thousand, and no fourth language is accepted', () => {
  expect(problems('its title', 'title', [{ en: long(501) }, { fr: 'Titre' }, {}])).toEqual([
    'title.en: too-long, max 500',
    'title: invalid',
    null,
  ])
  for (const what of ['a new paragraph', 'a paragraph'] as const) {
    expect(problems(what, 'heading', [{ ru: long(501) }, undefined])).toEqual(['heading.ru: too-long, max 500', null])
    expect(problems(what, 'text', [{ kk: long(20_001) }, undefined])).toEqual(['text.kk: too-long, max 20000', null])
  }
})

test('a value outside the list of choices is refused', () => {
  const choices = [
    ['opening a text', 'kind', 'required'],
    ['opening a text', 'authoritative', 'required'],
    ['opening a text', 'from', 'invalid'],
    ['a proposal', 'kind', 'required'],
    ['a proposal', 'language', 'required'],
    ['its answer', 'decision', 'required'],
    ['an adoption', 'act', 'required'],
    ['an issue', 'audience', 'required'],
    ['a correction', 'language', 'required'],
    ['a correction', 'as', 'invalid'],
  ] as const
  for (const [what, field, code] of choices) expect(problems(what, field, ['else']), `${what}, ${field}`).toEqual([`${field}: ${code}`])
  expect(problems('opening a text', 'from', ['nothing', 'withdrawn'])).toEqual([null, null])
  expect(problems('a correction', 'language', ['en', 'ru', 'kk', 'all'])).toEqual([null, null, null, null])
  expect(problems('a correction', 'as', ['', 'official', 'unofficial', 'authoritative'])).toEqual([null, null, null, 'as: invalid'])
  expect(problems('an issue', 'as', [{ en: long(20) }, { en: long(21) }, { fr: '' }])).toEqual([
    null,
    'as.en: too-long, max 20',
    'as: invalid',
  ])
})

test('circulating, adopting, issuing and correcting need a chosen revision', () => {
  for (const what of ['a circulation', 'silence', 'an adoption', 'an issue', 'a correction'] as const)
    expect(problems(what, 'revisionId', ['']), what).toEqual(['revisionId: required'])
})

describe('dates and times', () => {
  test('the day and the time at which a circulation closes are required and must exist', () => {
    for (const what of ['a circulation', 'silence'] as const) {
      expect(problems(what, 'closesOn', ['', undefined, '2027-02-30', long(41)])).toEqual([
        'closesOn: required, min 1',
        'closesOn: required',
        'closesOn: no-date',
        'closesOn: no-date',
      ])
      expect(problems(what, 'closesAt', ['', ' ', undefined, '25:00', ' '.repeat(41)])).toEqual([
        'closesAt: required',
        'closesAt: required',
        'closesAt: required',
        'closesAt: no-time',
        'closesAt: no-time',
      ])
    }
    const [, , circulation] = good('a circulation')
    expect(typedInput(circulateInput, { ...circulation, closesAt: '6 p.m.' })).toEqual({ ...circulation, closesAt: '18:00' })
  })

  test('the day of adoption is required and must exist', () => {
    expect(problems('an adoption', 'adoptedOn', ['', undefined, '2027-02-30'])).toEqual([
      'adoptedOn: required, min 1',
      'adoptedOn: required',
      'adoptedOn: no-date',
    ])
  })
})

test('a tick box is “on” or absent, and paragraphs are named by their ids', () => {
  expect(problems('a circulation', 'to', [{ 'state:KG': 'off' }, { [long(61)]: 'on' }])).toEqual([
    'to.state:KG: invalid',
    `to.${long(61)}: invalid`,
  ])
  expect(problems('a break of silence', 'paragraphs', [{ [other]: 'off' }, { first: 'on' }])).toEqual([
    `paragraphs.${other}: invalid`,
    'paragraphs.first: invalid',
  ])
})

test('a Member State that cannot object is named by its two letters', () => {
  const without = (code: string) => problems('silence', 'without', [{ [code]: 'on' }])[0]
  expect(['UZ', 'UZB', 'uz', 'U', 'xUZ'].map(without)).toEqual([
    null,
    'without.UZB: invalid',
    'without.uz: invalid',
    'without.U: invalid',
    'without.xUZ: invalid',
  ])
})

test('words under negotiation, and what is said of them, have brackets in brackets twenty levels deep at most', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}x${']'.repeat(levels)}`
  expect(problems('its title', 'title', [{ en: deep(20) }, { en: deep(21) }])).toEqual([null, 'title.en: too-nested'])
  expect(problems('a proposal', 'text', [deep(20), deep(21)])).toEqual([null, 'text: too-nested'])
  expect(problems('its answer', 'wording', [deep(20), deep(21)])).toEqual([null, 'wording: too-nested'])
})

test('a version is a whole number, at least 1', () => {
  for (const [what, field] of [
    ['a paragraph', 'version'],
    ['a move', 'orderVersion'],
    ['a removal', 'version'],
  ] as const)
    expect(problems(what, field, [1, 0, 1.5, '1'])).toEqual([null, `${field}: required`, `${field}: invalid`, `${field}: invalid`])
  expect(problems('its answer', 'paragraphVersion', ['', '0', '123456789', '1234567890', 'x1', '1x'])).toEqual([
    null,
    null,
    null,
    'paragraphVersion: invalid',
    'paragraphVersion: invalid',
    'paragraphVersion: invalid',
  ])
})

test('a paragraph is moved after another, or to the beginning', () => {
  expect(problems('a move', 'after', [null, 'first', undefined])).toEqual([null, 'after: invalid', 'after: invalid'])
  expect(problems('a new paragraph', 'after', [null, id, 'first'])).toEqual([null, null, 'after: invalid'])
})
