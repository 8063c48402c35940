import { beforeEach, describe, expect, test } from 'vitest'
import { expectNothingWritten } from '#harness/expect-act'
import { openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { answerProposal } from '#server/statement/answer-proposal'
import { circulate } from '#server/statement/circulate'
import { makeRevision } from '#server/statement/make-revision'
import { propose } from '#server/statement/propose'
import { consultation } from '#server/statement/queries/consultation'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { removeParagraph } from '#server/statement/remove-paragraph'

// “Taken” means taken: what two delegations propose to one paragraph, and what becomes of it when the draft moves on.

const BASE = 'We welcomed the report and agreed to meet again.'
const WARMLY = 'We warmly welcomed the report and agreed to meet again.'
const NOTED = 'We noted the report and agreed to meet again.'
const YEARLY = 'We welcomed the report and agreed to meet every year.'

let chair: Claim
let tajikistan: Claim
let kyrgyzstan: Claim
let text: TextUnderTest

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    const members = ['state:KZ', 'state:TJ', 'state:KG']
    text = await openText(by, { slug: 'one', kind: 'communique', members, words: [{ en: BASE }, { en: 'We thanked the hosts.' }] })
    const revisionId = await revise(by, text)
    const to = { 'state:TJ': 'on', 'state:KG': 'on' }
    await expectDone(circulate(by, { statementId: text.statementId, revisionId, closesOn: '2027-02-20', closesAt: '18:00', to }))
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  kyrgyzstan = await claimOf('delegate.kg@demo.example')
})

const of = () => ({ statementId: text.statementId })
const desk = async () => {
  const { text: shown } = await statementDesk(chair, { slug: 'one', locale: 'en' })
  if (shown === null) throw new Error('no text')
  return shown
}
const draft = async () => (await desk()).draft.paragraphs[0]
const words = async () => (await draft())?.text?.en
const newest = (table: string) => String(read(`select id from ${table} order by rowid desc limit 1`)[0]?.id)
const said = async (by: Claim, wording: string, more: Record<string, unknown> = {}) => {
  const delegation = by === tajikistan ? 'state:TJ' : 'state:KG'
  const given = { circulationId: newest('circulation'), paragraphId: text.paragraphs[0], kind: 'wording', delegation, ...more }
  await expectDone(propose(by, { ...of(), ...given, text: wording }))
  return newest('proposal')
}
const answering = async (proposalId: string, decision: string, more: Record<string, unknown> = {}) =>
  answerProposal(chair, {
    ...of(),
    proposalId,
    decision,
    reason: 'Because.',
    paragraphVersion: String((await draft())?.version ?? ''),
    ...more,
  })
const revising = async () => {
  clock.pass(60_000)
  return makeRevision(chair, { ...of(), draftMark: (await desk()).mark, note: '' })
}
const answerTo = async (id: string) => {
  const answer = (await desk()).proposals.find((proposal) => proposal.id === id)?.answer
  return answer && { decision: answer.decision, inRevision: answer.inRevision, overwritten: answer.overwritten }
}

describe('two delegations propose wording for one paragraph', () => {
  test('words apart from each other are both taken, and each is in the next revision', async () => {
    const [one, two] = [await said(tajikistan, WARMLY), await said(kyrgyzstan, YEARLY)]
    await expectDone(answering(one, 'taken'))
    await expectDone(answering(two, 'taken'))
    expect(await words()).toBe('We warmly welcomed the report and agreed to meet every year.')
    await expectDone(revising())
    const taken = { decision: 'taken', inRevision: 1, overwritten: false }
    expect([await answerTo(one), await answerTo(two)]).toEqual([taken, taken])
  })

  test('of two that change the same words, the second cannot be taken; adapted by hand it can leave the first as it is', async () => {
    const [one, two] = [await said(tajikistan, WARMLY), await said(kyrgyzstan, NOTED)]
    await expectDone(answering(one, 'taken'))
    await expectNothingWritten(async () => {
      expect(await answering(two, 'taken')).toEqual(refuseField('decision', 'words-collide'))
    })
    await expectDone(answering(two, 'adapted', { wording: WARMLY.replace('again', 'again after noting it') }))
    expect(await answerTo(one)).toEqual({ decision: 'taken', inRevision: null, overwritten: false })
  })

  test('the second, adapted over the words taken, opens the first again for both sides; no revision before it is answered', async () => {
    const [one, two] = [await said(tajikistan, WARMLY), await said(kyrgyzstan, NOTED)]
    await expectDone(answering(one, 'taken'))
    await expectDone(answering(two, 'adapted', { wording: NOTED }))
    expect(await answerTo(one)).toEqual({ decision: 'taken', inRevision: null, overwritten: true })
    const own = await consultation(tajikistan, { slug: 'one', locale: 'en' })
    expect(own.proposals.map(({ answer }) => answer?.overwritten)).toEqual([true])
    await expectNothingWritten(async () => {
      expect(await revising()).toEqual(refuse('open-again', { values: { count: 1 } }))
    })
    await expectDone(answering(one, 'declined'))
    await expectDone(revising())
    expect(await answerTo(one)).toEqual({ decision: 'declined', inRevision: null, overwritten: false })
    expect(await answerTo(two)).toEqual({ decision: 'adapted', inRevision: 1, overwritten: false })
  })
})

test('words taken and then edited away open the answer again; the Chair upholds it for the draft as it stands, until that changes', async () => {
  const one = await said(tajikistan, WARMLY)
  await expectNothingWritten(async () => {
    expect(await answering(one, 'upheld')).toEqual(refuseField('decision', 'invalid'))
  })
  await expectDone(answering(one, 'taken'))
  await expectDone(revising())
  await rewordParagraph(chair, text, 0, { en: 'We very warmly welcomed the report.' })
  expect(await answerTo(one)).toEqual({ decision: 'taken', inRevision: 1, overwritten: false })
  await rewordParagraph(chair, text, 0, { en: 'We welcomed the report with gratitude.' })
  expect(await answerTo(one)).toEqual({ decision: 'taken', inRevision: 1, overwritten: true })
  await expectDone(answering(one, 'upheld'))
  await expectDone(revising())
  expect(await answerTo(one)).toEqual({ decision: 'upheld', inRevision: 2, overwritten: false })
  await rewordParagraph(chair, text, 0, { en: 'We met.' })
  expect(await answerTo(one)).toEqual({ decision: 'upheld', inRevision: 2, overwritten: true })
})

test('a paragraph taken out opens the answers to it again, and can be said to be answered elsewhere', async () => {
  const one = await said(tajikistan, WARMLY)
  await expectDone(answering(one, 'taken'))
  const { id, version } = (await draft()) ?? { id: '', version: 0 }
  await expectDone(removeParagraph(chair, { ...of(), id, version }))
  expect(await answerTo(one)).toEqual({ decision: 'taken', inRevision: null, overwritten: true })
  expect(await answering(one, 'taken')).toEqual(refuse('paragraph-gone'))
  await expectDone(answering(one, 'upheld', { paragraphVersion: '' }))
  expect(await answerTo(one)).toEqual({ decision: 'upheld', inRevision: null, overwritten: false })
})

test('the delegation reads the words its proposal was adapted to', async () => {
  const one = await said(tajikistan, WARMLY)
  await expectDone(answering(one, 'adapted', { wording: 'We gladly welcomed the report.' }))
  const own = await consultation(tajikistan, { slug: 'one', locale: 'en' })
  expect(own.proposals.map(({ answer }) => answer?.wording)).toEqual(['We gladly welcomed the report.'])
})

test('a comment can be noted, wording cannot', async () => {
  const [comment, wording] = [await said(tajikistan, 'We agree.', { kind: 'comment' }), await said(kyrgyzstan, NOTED)]
  await expectDone(answering(comment, 'noted'))
  expect(await answerTo(comment)).toEqual({ decision: 'noted', inRevision: null, overwritten: false })
  await expectNothingWritten(async () => {
    expect(await answering(wording, 'noted')).toEqual(refuseField('decision', 'invalid'))
    expect(await answering(comment, 'taken')).toEqual(refuseField('decision', 'invalid'))
  })
})

describe('wording in another language than the one that decides', () => {
  const RUSSIAN = 'Мы тепло приветствовали доклад УВКБ ООН.'

  test('is asked about by its letters', async () => {
    const given = { circulationId: newest('circulation'), paragraphId: text.paragraphs[0], kind: 'wording', delegation: 'state:TJ' }
    await expectNothingWritten(async () => {
      for (const [wording, language] of [
        [RUSSIAN, undefined],
        [RUSSIAN, 'en'],
        ['We warmly welcomed the report of УВКБ.', 'ru'],
      ])
        expect(await propose(tajikistan, { ...of(), ...given, text: wording, language })).toEqual(refuseField('language', 'other-script'))
    })
    expect(await propose(tajikistan, { ...of(), ...given, text: RUSSIAN, language: '' })).toEqual(refuseField('language', 'required'))
    await said(tajikistan, 'We warmly welcomed the report of УВКБ.')
  })

  test('is kept with its language, and never put into the text by taking it', async () => {
    const one = await said(tajikistan, RUSSIAN, { language: 'ru' })
    expect((await desk()).proposals.map(({ language }) => language)).toEqual(['ru'])
    await expectNothingWritten(async () => {
      expect(await answering(one, 'taken')).toEqual(refuseField('decision', 'other-language'))
    })
    await expectDone(answering(one, 'adapted', { wording: WARMLY }))
    expect(await words()).toBe(WARMLY)
  })
})
