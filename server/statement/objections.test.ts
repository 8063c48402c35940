import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { EACH_WITHOUT_VOICE, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { answerProposal } from '#server/statement/answer-proposal'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { consultation } from '#server/statement/queries/consultation'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { timeline } from '#server/statement/queries/timeline'
import { withdrawSilence } from '#server/statement/withdraw-silence'

// Objections to a communiqué under silence: of every member until the expiry, each on file with its amendment; later ones as late.

let chair: Claim
let tajikistan: Claim
let kyrgyzstan: Claim
let text: TextUnderTest
let revisionId = ''
let silence = ''

const EXPIRY = '2027-01-20T13:00:00.000Z'

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    const members = ['state:KZ', 'state:KG', 'state:TJ']
    const words = [{ en: 'We met.' }, { en: 'We agreed.' }]
    text = await openText(by, { slug: 'one', kind: 'communique', members, observers: ['state:PK'], words })
    revisionId = await revise(by, text)
    await expectDone(
      openSilence(by, {
        ...{ statementId: text.statementId, revisionId, closesOn: '2027-01-20', closesAt: '18:00' },
        ...{ to: { 'state:PK': 'on' }, without: EACH_WITHOUT_VOICE },
      }),
    )
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  kyrgyzstan = await claimOf('delegate.kg@demo.example')
  silence = String(read(`select id from circulation where statement_id = '${text.statementId}'`)[0]?.id)
})

const [first, second] = [() => String(text.paragraphs[0]), () => String(text.paragraphs[1])]
const objecting = (by: Claim, state: string, more: Record<string, unknown> = {}) =>
  breakSilence(by, {
    ...{ statementId: text.statementId, circulationId: silence, paragraphs: { [first()]: 'on' } },
    ...{ objection: 'We cannot join.', delegation: `state:${state}`, ...more },
  })
const desk = async () => (await statementDesk(chair, { slug: 'one', locale: 'en' })).text
const page = (by: Claim) => consultation(by, { slug: 'one', locale: 'en' })
const onSilence = () => ({ objectKind: 'circulation', objectId: silence, meetingId: text.meetingId }) as const

test('the first objection breaks the silence; the other members still have their form until the expiry, and are put on file', async () => {
  await expectAct(tajikistan, () => objecting(tajikistan, 'TJ'), { ...onSilence(), act: 'statement.silence-broken' })
  const form = (await page(kyrgyzstan)).objectTo
  expect([form?.circulationId, form?.delegations, form?.until, form?.broken]).toEqual([silence, ['state:KG'], EXPIRY, true])
  expect((await page(tajikistan)).objectTo).toBeNull()
  clock.set(Date.parse(EXPIRY) - 1)
  await expectAct(kyrgyzstan, () => objecting(kyrgyzstan, 'KG', { paragraphs: { [second()]: 'on' } }), {
    ...{ ...onSilence(), act: 'statement.objected' },
  })
  const sent = (await desk())?.circulations[0]
  expect([(await desk())?.state, sent?.silence, sent?.endedAt]).toEqual(['consulting', 'broken', '2027-01-10T09:00:00.000Z'])
  expect(sent?.breaks.map(({ state, paragraphs }) => [state, paragraphs])).toEqual([
    ['TJ', [first()]],
    ['KG', [second()]],
  ])
  const heard = async (by: Claim) => (await timeline(by, { slug: 'one', locale: 'en' })).entries.map(({ what }) => what)
  expect(await heard(chair)).toEqual(expect.arrayContaining(['silence-broken', 'objected']))
  // Tajikistan learns nothing of Kyrgyzstan's objection.
  expect(await heard(tajikistan)).toEqual(['silence-opened', 'silence-broken'])
})

test('also after the next revision went out, each member has until the expiry to object to the text under silence', async () => {
  expect(await expectDone(objecting(tajikistan, 'TJ'))).toEqual({ late: null })
  await rewordParagraph(chair, text, 0, { en: 'We met in Almaty.' })
  const next = await revise(chair, text)
  const to = { 'state:KG': 'on' }
  await expectDone(circulate(chair, { statementId: text.statementId, revisionId: next, closesOn: '2027-02-20', closesAt: '18:00', to }))
  const form = (await page(kyrgyzstan)).objectTo
  expect([form?.circulationId, form?.revision]).toEqual([silence, 0])
  await expectDone(objecting(kyrgyzstan, 'KG'))
  expect([(await desk())?.state, (await desk())?.circulations[0]?.breaks.length]).toEqual(['consulting', 2])
})

test('an amendment stands among what delegations said to its paragraph, and is answered like any proposal', async () => {
  const amendments = { [first()]: 'We met in Almaty.', [second()]: '' }
  await expectDone(objecting(tajikistan, 'TJ', { objection: '', paragraphs: {}, amendments }))
  const [proposal, ...more] = (await desk())?.proposals ?? []
  expect(more).toEqual([])
  expect(proposal).toMatchObject({
    ...{ paragraphId: first(), kind: 'wording', text: 'We met in Almaty.', against: 'We met.', during: 'objection', answer: null },
    delegation: { state: 'TJ', organizationId: null },
  })
  expect((await desk())?.circulations[0]?.breaks).toMatchObject([{ amendment: 'We met in Almaty.', paragraphs: [first()], amended: true }])
  const answer = { statementId: text.statementId, proposalId: proposal?.id, decision: 'taken', reason: 'Agreed.', paragraphVersion: '1' }
  await expectDone(answerProposal(chair, answer))
  expect((await desk())?.draft.paragraphs[0]?.text).toEqual({ original: 'en', en: 'We met in Almaty.' })
  expect((await page(tajikistan)).proposals.map((row) => row.answer?.decision)).toEqual(['taken'])
})

test('amendments to several paragraphs are kept whole with the objection, each behind its number', async () => {
  const amendments = { [second()]: 'We all agreed.', [first()]: 'We met in Almaty.' }
  await expectDone(objecting(tajikistan, 'TJ', { paragraphs: {}, amendments }))
  expect(read('select paragraphs, amendment from silence_break')).toEqual([
    { paragraphs: JSON.stringify([first(), second()]), amendment: '1. We met in Almaty.\n\n2. We all agreed.' },
  ])
  // Both came at one instant: the desk groups them by paragraph.
  expect(new Set((await desk())?.proposals.map((row) => row.paragraphId))).toEqual(new Set([first(), second()]))
})

test('an amendment says something else than the paragraph, and a delegation objects once', async () => {
  await expectNothingWritten(async () => {
    const amendments = { [first()]: ' We  met. ' }
    expect(await objecting(tajikistan, 'TJ', { amendments })).toEqual(refuseField(`amendments.${first()}`, 'same-words'))
  })
  await expectDone(objecting(tajikistan, 'TJ'))
  await expectNothingWritten(async () => {
    expect(await objecting(tajikistan, 'TJ')).toEqual(refuse('already-broken'))
  })
})

describe('an objection that came too late', () => {
  test.each([0, 400])('%i ms after the expiry is on file as late, changes nothing, and its delegation reads when', async (ms) => {
    clock.set(Date.parse(EXPIRY) + ms)
    const received = new Date(Date.parse(EXPIRY) + ms).toISOString()
    const late = { received, ended: EXPIRY, zone: 'Asia/Almaty' }
    expect(
      await expectAct(kyrgyzstan, () => objecting(kyrgyzstan, 'KG', { amendments: { [first()]: 'We met in Almaty.' } }), {
        ...{ ...onSilence(), act: 'statement.objected-late' },
      }),
    ).toEqual({ late })
    expect([(await desk())?.state, (await desk())?.circulations[0]?.breaks, (await desk())?.proposals]).toEqual(['settled', [], []])
    const words = { objection: 'We cannot join.', amendment: 'We met in Almaty.', paragraphs: [first()], at: received, endedAt: EXPIRY }
    expect((await page(kyrgyzstan)).late).toEqual([words])
    expect((await desk())?.circulations[0]?.late).toEqual([{ ...words, state: 'KG', amended: false }])
    expect((await page(tajikistan)).late).toEqual([])
  })

  test('because the silence was withdrawn before, says when it was withdrawn', async () => {
    clock.pass(60_000)
    await expectDone(withdrawSilence(chair, { statementId: text.statementId, reason: 'To be reworded.' }))
    expect((await page(kyrgyzstan)).objectTo).toBeNull()
    const ended = '2027-01-10T09:01:00.000Z'
    clock.pass(60_000)
    expect(await expectDone(objecting(kyrgyzstan, 'KG'))).toEqual({
      late: { received: '2027-01-10T09:02:00.000Z', ended, zone: 'Asia/Almaty' },
    })
  })

  test('a comment that came after the expiry is refused with both instants, and not recorded', async () => {
    clock.set(EXPIRY)
    const comment = { statementId: text.statementId, circulationId: silence, paragraphId: first(), kind: 'comment', text: 'Where?' }
    await expectNothingWritten(async () => {
      expect(await propose(kyrgyzstan, { ...comment, delegation: 'state:KG' })).toEqual(
        refuse('closed', { values: { received: EXPIRY, ended: EXPIRY, zone: 'Asia/Almaty' } }),
      )
    })
  })

  test('a text sent for comments takes no objection', async () => {
    const other = await openText(chair, { slug: 'other', kind: 'communique' })
    const sent = { statementId: other.statementId, revisionId: await revise(chair, other), closesOn: '2027-02-20', closesAt: '18:00' }
    await expectDone(circulate(chair, { ...sent, to: { 'state:TJ': 'on' } }))
    const circulationId = read(`select id from circulation where statement_id = '${other.statementId}'`)[0]?.id
    await expectNothingWritten(async () => {
      expect(await objecting(tajikistan, 'TJ', { statementId: other.statementId, circulationId })).toEqual(refuse('not-now'))
    })
  })
})

test('a comment during silence is told to the Chair as one, and an observer has no voice', async () => {
  const pakistan = await openFor('pk@test.example', 'delegate:state:PK')
  const comment = { statementId: text.statementId, circulationId: silence, paragraphId: first(), kind: 'comment', text: 'Where?' }
  await expectDone(propose(pakistan, { ...comment, delegation: 'state:PK' }))
  expect((await desk())?.proposals.map((row) => row.during)).toEqual(['silence'])
  expect([(await page(pakistan)).voice, (await page(pakistan)).objectTo]).toEqual([false, null])
  expect((await page(kyrgyzstan)).voice).toBe(true)
})
