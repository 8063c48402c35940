import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { opening, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { circulate } from '#server/statement/circulate'
import { correctStatement } from '#server/statement/correct-statement'
import { issueStatement } from '#server/statement/issue-statement'
import { openStatement } from '#server/statement/open-statement'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { issuedTexts } from '#server/statement/queries/issued-texts'
import { receivedTexts } from '#server/statement/queries/received-texts'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { timeline } from '#server/statement/queries/timeline'
import { undoWithdrawal } from '#server/statement/undo-withdrawal'
import { withdrawStatement } from '#server/statement/withdraw-statement'

// A text withdrawn: said wherever its name stands, undone on the same day, or followed by another text.

let chair: Claim
let tajikistan: Claim
let text: TextUnderTest
let revisionId = ''

// 18:00 in Almaty.
const clock = testWorld({
  at: '2027-01-20T13:00:00.000Z',
  more: async () => {
    const by = await claimOf('chair@demo.example')
    const words = [
      { en: 'We met.', ru: 'Мы встретились.' },
      { en: 'We agreed.', ru: 'Мы договорились.' },
    ]
    text = await openText(by, { slug: 'one', kind: 'chairs-statement', words })
    revisionId = await revise(by, text)
    const to = { 'state:TJ': 'on' }
    await expectDone(circulate(by, { statementId: text.statementId, revisionId, closesOn: '2027-02-20', closesAt: '18:00', to }))
    await expectDone(issueStatement(by, issuing(text.statementId, revisionId)))
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
})

const issuing = (statementId: string, of: string, more: Record<string, unknown> = {}) => ({
  ...{ statementId, revisionId: of, audience: 'public', as: { ru: 'unofficial' }, chairperson: 'Chairperson of the test', ...more },
})
const withdrawing = () => withdrawStatement(chair, { statementId: text.statementId, reason: 'Issued in error.' })
const undoing = () => undoWithdrawal(chair, { statementId: text.statementId, reason: 'The wrong text was withdrawn.' })
const reading = (number: number | null = null) => issuedStatement(null, { slug: 'one', locale: 'en', number })
const listed = async () => (await issuedTexts(null, {})).filter(({ slug }) => slug === 'one')
const NOTICE = { reason: 'Issued in error.', day: '2027-01-20', at: '2027-01-20T13:00:00.000Z' }

test('a withdrawn text says so, with its day and reason, in the list, at its address and on the desk of who received it', async () => {
  expect([(await listed())[0]?.withdrawal, (await reading()).withdrawal]).toEqual([null, null])
  await expectDone(withdrawing())
  expect((await listed()).map(({ withdrawal }) => withdrawal)).toEqual([NOTICE])
  expect((await reading()).withdrawal).toEqual(NOTICE)
  const received = (await receivedTexts(tajikistan, {})).find(({ slug }) => slug === 'one')
  expect([received?.withdrawal, received?.state, received?.at]).toEqual([NOTICE, 'withdrawn', 'desk'])
  expect((await statementDesk(chair, { slug: 'one', locale: 'en' })).text).toMatchObject({ withdrawal: NOTICE, undoable: true })
})

describe('a withdrawal made by mistake', () => {
  test('is undone on its day, on record, and the text can be withdrawn again', async () => {
    await expectNothingWritten(async () => {
      expect(await undoing()).toEqual(refuse('not-now'))
    })
    await expectDone(withdrawing())
    clock.set('2027-01-20T18:59:59.999Z')
    const act = {
      act: 'statement.withdrawal-undone',
      objectKind: 'statement',
      objectId: text.statementId,
      meetingId: text.meetingId,
    } as const
    await expectAct(chair, undoing, act)
    const shown = await reading()
    expect([shown.status, shown.withdrawal, shown.undone]).toEqual([
      'issued',
      null,
      [{ day: '2027-01-20', reason: 'The wrong text was withdrawn.' }],
    ])
    const { entries } = await timeline(chair, { slug: 'one', locale: 'en' })
    expect(entries.map(({ what }) => what).slice(-2)).toEqual(['withdrawn', 'withdrawal-undone'])
    await expectDone(withdrawing())
    expect((await reading()).status).toBe('withdrawn')
    expect(read('select 1 from statement_withdrawal').length).toBe(2)
  })

  test('is not undone on the next day', async () => {
    await expectDone(withdrawing())
    clock.set('2027-01-20T19:00:00.000Z')
    await expectNothingWritten(async () => {
      expect(await undoing()).toEqual(refuse('day-over'))
    })
    expect((await statementDesk(chair, { slug: 'one', locale: 'en' })).text?.undoable).toBe(false)
  })
})

describe('after a withdrawn text', () => {
  const opens = (more: Record<string, unknown> = {}) => openStatement(chair, opening(text.meetingId, { from: 'withdrawn', ...more }))

  test('another is opened, with its draft, and issued under a number of its own; each leads to the other', async () => {
    await expectNothingWritten(async () => {
      expect(await opens()).toEqual(refuse('already-open'))
    })
    await expectDone(withdrawing())
    clock.pass(60_000)
    const { id } = await expectDone(opens())
    const second = { ...text, statementId: id }
    const desk = await statementDesk(chair, { slug: 'one', locale: 'en' })
    expect(desk.text?.draft.paragraphs.map((paragraph) => paragraph.text?.en)).toEqual(['We met.', 'We agreed.'])
    expect(desk.text?.state).toBe('drafting')
    // It is not issued yet: the address still has the withdrawn one.
    expect((await reading()).status).toBe('withdrawn')
    await expectNothingWritten(async () => {
      expect(await undoing()).toEqual(refuse('already-open'))
      expect(await opens()).toEqual(refuse('already-open'))
    })
    await expectDone(issueStatement(chair, issuing(id, await revise(chair, second))))
    const now = await reading()
    const [first] = now.others
    expect([now.status, now.newest, first?.withdrawal]).toEqual(['issued', true, NOTICE])
    const before = await reading(first?.number)
    expect([before.status, before.newest, before.others.map(({ number }) => number)]).toEqual(['withdrawn', false, [now.number]])
    expect((await listed()).map(({ newest, withdrawal }) => [newest, withdrawal])).toEqual([
      [true, null],
      [false, NOTICE],
    ])
    const received = (await receivedTexts(tajikistan, {})).find(({ slug }) => slug === 'one')
    expect([received?.state, received?.at]).toEqual(['withdrawn', 'issued'])
  })

  test('another may begin with nothing', async () => {
    await expectDone(withdrawing())
    clock.pass(60_000)
    await expectDone(opens({ from: 'nothing' }))
    expect((await statementDesk(chair, { slug: 'one', locale: 'en' })).text?.draft.paragraphs).toEqual([])
  })

  test('there is none to begin with where nothing was withdrawn', async () => {
    const other = await claimOf('chair@demo.example')
    const fresh = await openText(other, { slug: 'other', kind: 'communique' })
    expect(await openStatement(chair, opening(fresh.meetingId, { from: 'withdrawn' }))).toEqual(refuse('already-open'))
  })
})

test('a translation older than the words that decide is named, paragraph by paragraph', async () => {
  expect((await reading()).stale).toEqual({ ru: [] })
  await rewordParagraph(chair, text, 1, { en: 'We agreed on a plan.' })
  const next = await revise(chair, text)
  // Corrected alone, the deciding words leave the translation behind.
  const correcting = { statementId: text.statementId, revisionId: next, language: 'en', as: '', reason: 'A slip.', acknowledged: 'x' }
  const mark = '0///ru::2'
  expect(await correctStatement(chair, correcting)).toEqual(refuseField('acknowledged', 'not-acknowledged'))
  await expectDone(correctStatement(chair, { ...correcting, acknowledged: mark, chairperson: 'Chairperson of the test' }))
  expect((await reading()).stale).toEqual({ ru: [text.paragraphs[1]] })
  expect((await reading()).earlier[0]?.stale).toEqual({ ru: [] })
})

test('a text is issued before its meeting is over only when that was acknowledged', async () => {
  const early = await openText(chair, { slug: 'early', kind: 'chairs-summary', startsOn: '2027-02-08', endsOn: '2027-02-09' })
  const of = await revise(chair, early)
  await expectNothingWritten(async () => {
    expect(await issueStatement(chair, issuing(early.statementId, of))).toEqual(refuseField('acknowledged', 'not-acknowledged'))
  })
  // The last day in Almaty.
  clock.set('2027-02-08T19:00:00.000Z')
  await expectDone(issueStatement(chair, issuing(early.statementId, of)))
})
