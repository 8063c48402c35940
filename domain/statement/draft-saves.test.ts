import { describe, expect, test } from 'vitest'
import type { Save } from '#domain/saving/save-queue'
import {
  applyStatementDelta,
  type DraftParagraph,
  documentOf,
  type StatementDraft,
  statementAdapter,
} from '#domain/statement/statement-draft'
import { inEnglish } from '#harness/sample-agenda'

const paragraph = (id: string, rank: number, more: Partial<DraftParagraph> = {}): DraftParagraph => ({
  id,
  version: 1,
  rank,
  heading: null,
  text: inEnglish(`Words of ${id}`),
  ...more,
})
const draft: StatementDraft = {
  id: 's',
  version: 7,
  meetingId: 'm',
  kind: 'communique',
  title: inEnglish('Communiqué'),
  authoritative: 'en',
  demonstration: true,
  paragraphs: [paragraph('a', 1024, { version: 3 }), paragraph('b', 2048)],
}
const save = (verb: string, target: string, input: Record<string, unknown> = {}, more: Partial<Save> = {}): Save => ({
  key: `${verb} ${target}`,
  verb,
  target,
  input,
  basedOn: null,
  sent: null,
  state: 'waiting',
  ...more,
})
const ids = ({ paragraphs }: StatementDraft) => paragraphs.map(({ id }) => id)

describe('merging the answer to a save into a draft', () => {
  test('puts new paragraphs at their place, replaces changed ones and drops removed ones', () => {
    const written = paragraph('b', 2048, { version: 2, text: inEnglish('Other words') })
    const after = applyStatementDelta(draft, { version: 8, paragraphs: [written, paragraph('c', 1500)], removed: ['a'] })
    expect(after).toEqual({ ...draft, version: 8, paragraphs: [paragraph('c', 1500), written] })
  })

  test('keeps everything that the answer does not contain', () => {
    expect(applyStatementDelta(draft, {})).toEqual(draft)
    expect(applyStatementDelta(draft, { paragraphs: [paragraph('a', 4096)] })).toEqual({
      ...draft,
      paragraphs: [paragraph('b', 2048), paragraph('a', 4096)],
    })
  })
})

test('a revision has the paragraphs with words in the deciding language, in order and without versions', () => {
  const { heading, text } = paragraph('b', 2048, { heading: inEnglish('Heading') })
  const silent = [paragraph('c', 1, { text: null }), paragraph('d', 2, { text: { original: 'en', ru: 'Слова' } })]
  expect(documentOf({ ...draft, paragraphs: [paragraph('b', 2048, { heading }), ...silent, paragraph('a', 1024)] })).toEqual({
    format: 1,
    kind: 'communique',
    title: inEnglish('Communiqué'),
    authoritative: 'en',
    demonstration: true,
    paragraphs: [
      { id: 'a', heading: null, text: inEnglish('Words of a') },
      { id: 'b', heading, text },
    ],
  })
})

describe('a save of a statement', () => {
  const { mergeableFields, creates, dependsOn, fillIn, bodyOf, entryOf, entryFromAnswer } = statementAdapter

  test('merging: an edit of a paragraph not yet acknowledged is sent with its addition, and with no other', () => {
    const addition = save('add-paragraph', 'n')
    expect(mergeableFields(addition, save('edit-paragraph', 'n'))).toBe('all')
    expect(mergeableFields(addition, save('edit-paragraph', 'a'))).toBeNull()
    expect(mergeableFields(addition, save('move-paragraph', 'n'))).toBeNull()
    expect(mergeableFields(save('restore-paragraph', 'n'), save('edit-paragraph', 'n'))).toBeNull()
  })

  test('waits until its paragraph, and the one before it, exist', () => {
    expect(creates(save('add-paragraph', 'n'))).toEqual(['n'])
    expect(dependsOn(save('add-paragraph', 'n', { after: 'a' }))).toEqual(['n', 'a'])
    expect(fillIn('remove-paragraph', 'a', { some: 'thing' }, draft)).toEqual({ some: 'thing' })
  })

  test('is sent with the version its typing began on, otherwise the current one; a move with the version of the order', () => {
    const ofA = { statementId: 's', id: 'a' }
    expect(bodyOf(save('edit-paragraph', 'a', { text: { en: 'New' } }), draft)).toEqual({ ...ofA, text: { en: 'New' }, version: 3 })
    expect(bodyOf(save('remove-paragraph', 'a', {}, { basedOn: { id: 'a', version: 2 } }), draft)).toEqual({ ...ofA, version: 2 })
    expect(bodyOf(save('edit-paragraph', 'n'), draft)).toEqual({ statementId: 's', id: 'n', version: 1 })
    expect(bodyOf(save('move-paragraph', 'a', { after: 'b' }), draft)).toEqual({ ...ofA, after: 'b', orderVersion: 7 })
    expect(bodyOf(save('add-paragraph', 'n', { after: 'b' }), draft)).toEqual({ statementId: 's', id: 'n', after: 'b' })
    expect(bodyOf(save('restore-paragraph', 'a'), draft)).toEqual(ofA)
  })

  test('finds its paragraph in the draft and in an answer', () => {
    expect([entryOf(draft, 'b'), entryOf(draft, 'n')]).toEqual([draft.paragraphs[1], null])
    const answer = { paragraphs: [paragraph('x', 1), paragraph('b', 2)] }
    expect([entryFromAnswer(answer, 'b'), entryFromAnswer(answer, 'n'), entryFromAnswer({}, 'b')]).toEqual([
      answer.paragraphs[1],
      null,
      null,
    ])
  })
})

describe('optimistic display: before a save is acknowledged the editor shows', () => {
  const seen = (...queue: Save[]) => statementAdapter.withPending(draft, queue)

  test('a new paragraph at its place, with its typed words', () => {
    const after = seen(save('add-paragraph', 'n', { after: 'a', text: { en: 'New', ru: 'Новое' } }))
    expect(after.paragraphs[1]).toEqual({
      id: 'n',
      version: 0,
      rank: 1536,
      heading: null,
      text: { original: 'en', en: 'New', ru: 'Новое', renders: { ru: 'New' } },
    })
    expect(ids(after)).toEqual(['a', 'n', 'b'])
    expect(ids(seen(save('add-paragraph', 'n', { after: null })))).toEqual(['n', 'a', 'b'])
    expect(ids(seen(save('add-paragraph', 'n', { after: 'b' })))).toEqual(['a', 'b', 'n'])
  })

  test('an addition only once if the server has already saved it', () => {
    expect(seen(save('add-paragraph', 'a', { after: 'b', text: { en: 'Again' } }))).toEqual(draft)
  })

  test('typed words in their own paragraph only, and no heading where it was emptied', () => {
    const headed = { ...draft, paragraphs: [paragraph('a', 1024, { heading: inEnglish('Heading') }), paragraph('b', 2048)] }
    const after = statementAdapter.withPending(headed, [save('edit-paragraph', 'a', { heading: { en: '' }, text: { en: 'Typed' } })])
    expect(after).toEqual({ ...headed, paragraphs: [paragraph('a', 1024, { text: inEnglish('Typed') }), paragraph('b', 2048)] })
  })

  test('no removed paragraph', () => {
    expect(ids(seen(save('remove-paragraph', 'a')))).toEqual(['b'])
  })

  test('moves and restorations only after they are acknowledged', () => {
    expect(seen(save('move-paragraph', 'b', { after: null }), save('restore-paragraph', 'z'))).toEqual(draft)
  })
})
