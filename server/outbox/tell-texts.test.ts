import { beforeEach, expect, test } from 'vitest'
import { composedMail } from '#harness/composed-mail'
import { EACH_WITHOUT_VOICE, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { toldInShort } from '#harness/told-in-short'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { tellDueSilence } from '#server/outbox/due-silence'
import { holdRestored } from '#server/outbox/hold-restored'
import { answerProposal } from '#server/statement/answer-proposal'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { withdrawSilence } from '#server/statement/withdraw-silence'

// What becomes of an outcome text, as its delegations and the Chair's team are told of it: each once, and never a word of the text.

const HOUR = 3_600_000
const TO = { 'state:TJ': 'on', 'state:PK': 'on' }
/** Ten days after the record was loaded, at 18:00 in Almaty. */
const UNTIL = { closesOn: '2027-01-20', closesAt: '18:00' }

let chair: Claim
let tajikistan: Claim
let text: TextUnderTest
let statement: TextUnderTest
let first = ''
let ofStatement = ''

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    text = await openText(by, { slug: 'one', kind: 'communique', words: [{ en: 'We met in secret.' }], observers: ['state:PK'] })
    statement = await openText(by, { slug: 'two', kind: 'chairs-statement', words: [{ en: 'We met in secret.' }], observers: ['state:PK'] })
    first = await revise(by, text)
    ofStatement = await revise(by, statement)
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  await emptyOutbox()
})

const newest = () => String(read('select id from circulation order by rowid desc limit 1')[0]?.id)
async function silence(of = text, revisionId = first): Promise<void> {
  await expectDone(openSilence(chair, { statementId: of.statementId, revisionId, ...UNTIL, to: TO, without: EACH_WITHOUT_VOICE }))
  await composedMail(true)
}
const comment = (words: string) =>
  expectDone(
    propose(tajikistan, {
      circulationId: newest(),
      statementId: text.statementId,
      paragraphId: text.paragraphs[0],
      delegation: 'state:TJ',
      kind: 'comment',
      text: words,
    }),
  )
const oneLine = (words: string | undefined) => words?.replaceAll(/\s+/g, ' ')
const SECRETS = /secret|Not this|Tajikistan|noted all/

test('those who draft are told that a delegation has answered, once for all it says in ten minutes, and not who nor what', async () => {
  await expectDone(circulate(chair, { statementId: text.statementId, revisionId: first, ...UNTIL, to: TO }))
  await composedMail(true)
  await comment('Not this.')
  clock.pass(60_000)
  await comment('Not this either.')
  expect(await composedMail()).toEqual([])
  clock.pass(10 * 60_000)
  const sent = await composedMail(true)
  expect(toldInShort(sent)).toEqual([
    ['chair', 'text-answered'],
    ['support', 'text-answered'],
  ])
  for (const { text: words, html, subject } of sent) expect(`${words}${html}${subject}`).not.toMatch(SECRETS)
  // The delegation is told that the Chair has answered it, and nobody else is.
  const { text: desk } = await statementDesk(chair, { slug: 'one', locale: 'en' })
  for (const proposal of desk?.proposals ?? [])
    await expectDone(
      answerProposal(chair, {
        statementId: text.statementId,
        proposalId: proposal.id,
        decision: 'noted',
        reason: 'We have noted all of it.',
        wording: '',
        paragraphVersion: '',
      }),
    )
  clock.pass(10 * 60_000)
  const answered = await composedMail(true)
  expect(toldInShort(answered)).toEqual([['delegate.tj', 'proposal-answered']])
  expect(`${answered[0]?.text}${answered[0]?.html}`).not.toMatch(SECRETS)
})

test('who was sent an earlier revision is told of the next one, and who was not, of a text', async () => {
  await expectDone(circulate(chair, { statementId: text.statementId, revisionId: first, ...UNTIL, to: { 'state:TJ': 'on' } }))
  clock.pass(60_000)
  await rewordParagraph(chair, text, 0, { en: 'We met in secret again.' })
  const next = await revise(chair, text)
  await expectDone(circulate(chair, { statementId: text.statementId, revisionId: next, ...UNTIL, to: TO }))
  // Of the first, which the next one replaces before its news left, nothing is said any more.
  const sent = await composedMail(true)
  expect(toldInShort(sent)).toEqual([
    ['delegate.tj', 'revision-circulated'],
    ['observer.pk', 'text-circulated'],
  ])
  expect(oneLine(sent[0]?.text)).toContain('Rev.1, was circulated to your delegation')
})

test('a day before the silence ends, those who have said nothing are reminded, once, with what their silence means', async () => {
  await silence()
  await comment('Not this, but no objection.')
  clock.pass(20 * 60_000)
  await composedMail(true)
  clock.set('2027-01-19T12:59:00.000Z')
  await tellDueSilence()
  expect(await composedMail()).toEqual([])
  clock.set('2027-01-19T13:01:00.000Z')
  await tellDueSilence()
  await tellDueSilence()
  // Kazakhstan has the Chair's team alone: it works for the State, and cannot object.
  const sent = await composedMail(true)
  expect(toldInShort(sent)).toEqual([
    ['chair', 'silence-reminder'],
    ['observer.pk', 'silence-reminder'],
  ])
  expect(oneLine(sent[1]?.text)).toContain('Only members can break the silence.')
  expect(oneLine(sent[1]?.text)).toContain('20 January 2027')
  clock.pass(HOUR)
  await tellDueSilence()
  expect(await composedMail()).toEqual([])
})

test('a reminder that waited is not sent once its delegation has spoken, nor once silence is broken or withdrawn', async () => {
  await silence()
  clock.set('2027-01-19T14:00:00.000Z')
  await tellDueSilence()
  await comment('Not this, but no objection.')
  expect(toldInShort(await composedMail())).not.toContainEqual(['delegate.tj', 'silence-reminder'])
  await expectDone(withdrawSilence(chair, { statementId: text.statementId, reason: 'Too early' }))
  await tellDueSilence()
  expect(toldInShort(await composedMail()).map(([, kind]) => kind)).not.toContain('silence-reminder')
})

test('broken or withdrawn, a silence is reminded of no more and never said to have ended', async () => {
  await silence()
  await expectDone(
    breakSilence(tajikistan, {
      circulationId: newest(),
      statementId: text.statementId,
      delegation: 'state:TJ',
      paragraphs: { [text.paragraphs[0] ?? '']: 'on' },
      objection: 'Not this.',
      amendments: {},
    }),
  )
  await composedMail(true)
  for (const at of ['2027-01-19T14:00:00.000Z', '2027-01-20T14:00:00.000Z']) {
    clock.set(at)
    await tellDueSilence()
    expect(await composedMail()).toEqual([])
  }
})

test.each([
  ['a text of all members', () => [text, first] as const, 'The text is adopted by all members it went to.'],
  ['a Chair’s Statement', () => [statement, ofStatement] as const, 'There is no objection to the text, and the Chair may issue it.'],
])('the end of silence on %s is told to all it was sent to and to those who draft, once, with what it means', async (_, chosen, means) => {
  await silence(...chosen())
  clock.set('2027-01-20T12:59:59.000Z')
  await tellDueSilence()
  await composedMail(true)
  clock.set('2027-01-20T13:00:00.000Z')
  await Promise.all([tellDueSilence(), tellDueSilence()])
  const sent = await composedMail(true)
  expect(toldInShort(sent)).toEqual(['chair', 'delegate.tj', 'observer.pk', 'support'].map((who) => [who, 'silence-ended']))
  expect(sent.every(({ text: words }) => oneLine(words)?.includes(means))).toBe(true)
  // 18:00 in Almaty is 13:00 UTC.
  expect(oneLine(sent[0]?.text)).toContain('13:00 UTC')
  await tellDueSilence()
  expect(await composedMail()).toEqual([])
})

test('what time did before a backup was restored is held, for it may have been told already', async () => {
  await silence()
  clock.set('2027-01-20T14:00:00.000Z')
  await holdRestored()
  await tellDueSilence()
  expect(await composedMail()).toEqual([])
  expect(read(`select distinct state from outbox_message where kind = 'silence-ended'`)).toEqual([{ state: 'held' }])
})
