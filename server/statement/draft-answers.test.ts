import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { applyStatementDelta, type StatementDelta } from '#domain/statement/statement-draft'
import { expectAct } from '#harness/expect-act'
import { openText, type TextUnderTest } from '#harness/statement-text'
import { claimOf, testWorld } from '#harness/test-world'
import type { Command } from '#server/command/define-command'
import type { Claim } from '#server/command/viewer'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { addParagraph } from '#server/statement/add-paragraph'
import { editParagraph } from '#server/statement/edit-paragraph'
import { editTitle } from '#server/statement/edit-title'
import { moveParagraph } from '#server/statement/move-paragraph'
import { statementDraftRead } from '#server/statement/queries/statement-draft-read'
import { removeParagraph } from '#server/statement/remove-paragraph'
import { restoreParagraph } from '#server/statement/restore-paragraph'

// The editor of an outcome text lays what a save answers over the page it was sent from: it must be all that changed.

let chair: Claim
let text: TextUnderTest

testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    text = await openText(by, { slug: 'one', kind: 'communique', words: [{ en: 'First.' }, { en: 'Second.' }, { en: 'Third.' }] })
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const draft = async () => (await statementDraftRead(chair, { slug: 'one' })).draft
const order = async () => (await draft()).paragraphs.map((paragraph) => paragraph.id)
const first = () => text.paragraphs[0]

/** Saves, and expects the page with the answer laid over it to be the draft that stands, its order one version on or as it was. */
async function saving(command: Command<StatementDelta>, by: 0 | 1, input: Record<string, unknown>): Promise<StatementDelta> {
  const before = await draft()
  const delta = await expectDone(command(chair, { statementId: text.statementId, ...input }))
  const stands = await draft()
  expect(applyStatementDelta(before, delta)).toEqual(stands)
  expect(stands.version).toBe(before.version + by)
  return delta
}

test('what each save answers, laid over the page it came from, is the draft that stands', async () => {
  const id = randomUUID()
  const [one, two, three] = text.paragraphs
  await saving(addParagraph, 1, { id, after: one, heading: { en: 'H' }, text: { en: 'Between.' } })
  expect(await order()).toEqual([one, id, two, three])
  await saving(editParagraph, 0, { id, version: 1, text: { kk: 'Арасында.' } })
  const moved = await saving(moveParagraph, 1, { id, orderVersion: (await draft()).version, after: three })
  expect(moved.paragraphs?.map((paragraph) => [paragraph.id, paragraph.version])).toEqual([[id, 2]])
  expect(await order()).toEqual([one, two, three, id])
  const { removed } = await saving(removeParagraph, 1, { id, version: 2 })
  expect([removed, await order()]).toEqual([[id], [one, two, three]])
  const { paragraphs } = await saving(restoreParagraph, 1, { id })
  expect(paragraphs?.map((paragraph) => [paragraph.id, paragraph.version])).toEqual([[id, 4]])
})

test('however many paragraphs are put in one place, each finds room, and the page is told of those that were set apart', async () => {
  const ids = Array.from({ length: 60 }, () => randomUUID())
  for (const id of ids) await saving(addParagraph, 1, { id, after: first(), text: { en: id } })
  expect(await order()).toEqual([first(), ...ids.toReversed(), ...text.paragraphs.slice(1)])
  const ranks = (await draft()).paragraphs.map((paragraph) => paragraph.rank)
  expect(new Set(ranks).size).toBe(ranks.length)
})

test('an edit is on record by the fields that were typed alone', async () => {
  const act = { act: 'statement.paragraph-edited', objectKind: 'paragraph', objectId: first(), meetingId: text.meetingId } as const
  const editing = (more: Record<string, unknown>) => editParagraph(chair, { statementId: text.statementId, id: first(), ...more })
  await expectAct(chair, () => editing({ version: 1, heading: { en: 'Opening' } }), { ...act, fields: ['heading'] })
  await expectAct(chair, () => editing({ version: 2, text: { en: 'We met.' } }), { ...act, fields: ['text'] })
})

test('a title is worded in one language while another language of it was worded meanwhile, and not in the same one', async () => {
  const titling = (title: Record<string, string>, was: Record<string, string>) =>
    editTitle(chair, { statementId: text.statementId, title, was })
  const was = { en: 'A text', ru: 'Текст', kk: '' }
  await expectDone(titling({ ...was, kk: 'Мәтін' }, was))
  await expectDone(titling({ ...was, ru: 'Другой текст' }, { en: 'A text', ru: 'Текст' }))
  const current = Object.fromEntries(
    ['title', 'was'].flatMap((field) => [
      [`${field}.en`, 'A text'],
      [`${field}.ru`, 'Другой текст'],
      [`${field}.kk`, 'Мәтін'],
    ]),
  )
  expect(await titling({ en: 'The text', kk: 'Басқа' }, was)).toEqual(refuse('stale', { current }))
  expect((await draft()).title).toMatchObject({ en: 'A text', ru: 'Другой текст', kk: 'Мәтін' })
})
