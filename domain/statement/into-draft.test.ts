import { describe, expect, test } from 'vitest'
import { decisionsOn, type IntoDraft, intoDraft } from '#domain/statement/into-draft'
import { type AnswerView, waitsForAnswer } from '#domain/statement/proposal-view'

const AGAINST = 'The delegations welcomed the report.'
const proposal = { kind: 'wording', text: 'The delegations welcomed the report and its data.', against: AGAINST, language: 'en' } as const
const answer = (overwritten: boolean): AnswerView => ({
  decision: 'taken',
  reason: 'Agreed.',
  answeredAt: '2027-05-18T08:00:00.000Z',
  answeredBy: 'The Chair',
  wording: proposal.text,
  inRevision: 2,
  overwritten,
})

describe('what taking a proposal does to the draft', () => {
  test('its words go in beside what was changed meanwhile', () => {
    expect(intoDraft(proposal, 'All delegations welcomed the report.', 'en')).toEqual({
      how: 'merges',
      text: 'All delegations welcomed the report and its data.',
    })
  })

  test('it cannot be taken where the same words were changed, the paragraph is gone, it is a comment, or in another language', () => {
    expect(intoDraft(proposal, 'The delegations welcomed the report and its annex.', 'en')).toEqual({ how: 'collides' })
    expect(intoDraft(proposal, null, 'en')).toEqual({ how: 'gone' })
    expect(intoDraft({ ...proposal, kind: 'comment' }, AGAINST, 'en')).toEqual({ how: 'comment' })
    expect(intoDraft({ ...proposal, language: 'ru' }, AGAINST, 'en')).toEqual({ how: 'language' })
    // An empty paragraph is there.
    expect(intoDraft({ ...proposal, against: '' }, '', 'en')).toEqual({ how: 'merges', text: proposal.text })
  })
})

describe('what the Chair can decide', () => {
  const hows: IntoDraft[] = [{ how: 'merges', text: '' }, { how: 'collides' }, { how: 'language' }, { how: 'gone' }, { how: 'comment' }]
  const decisions = (kind: 'comment' | 'wording', answered: AnswerView | null) =>
    Object.fromEntries(hows.map((into) => [into.how, decisionsOn({ kind, answer: answered }, into)]))

  test('wording is taken where it merges, adapted where the paragraph is there, and always declined', () => {
    expect(decisions('wording', null)).toEqual({
      merges: ['taken', 'adapted', 'declined'],
      collides: ['adapted', 'declined'],
      language: ['adapted', 'declined'],
      gone: ['declined'],
      comment: ['adapted', 'declined'],
    })
    expect(decisions('wording', answer(false))).toEqual(decisions('wording', null))
  })

  test('a comment is noted or answered in other words; an answer whose words were changed since can be upheld', () => {
    expect(decisionsOn({ kind: 'comment', answer: null }, { how: 'comment' })).toEqual(['adapted', 'noted', 'declined'])
    expect(decisionsOn({ kind: 'comment', answer: null }, { how: 'gone' })).toEqual(['noted', 'declined'])
    expect(decisionsOn({ kind: 'wording', answer: answer(true) }, { how: 'collides' })).toEqual(['upheld', 'adapted', 'declined'])
  })
})

test('a proposal waits for an answer while it has none, and again once the words taken from it were changed', () => {
  expect([null, answer(false), answer(true)].map((given) => waitsForAnswer({ answer: given }))).toEqual([true, false, true])
})
