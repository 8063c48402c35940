import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { keptComparison } from '#db/schema/statement'
import { EACH_WITHOUT_VOICE, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { answerProposal } from '#server/statement/answer-proposal'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { editParagraph } from '#server/statement/edit-paragraph'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { comparison } from '#server/statement/queries/comparison'
import { consultation } from '#server/statement/queries/consultation'
import { statementDesk } from '#server/statement/queries/statement-desk'

// How much a delegation may say before it is answered, and what is kept of it so that no page works it out anew.

let chair: Claim
let tajikistan: Claim
let text: TextUnderTest
let sent = ''

const LONG = 'The delegations welcomed the report and agreed to meet again. '.repeat(40).trim()

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    const words = [{ en: 'We met.' }, { en: LONG }]
    text = await openText(by, { slug: 'one', kind: 'communique', words, observers: ['state:PK'] })
    const revisionId = await revise(by, text)
    await expectDone(
      circulate(by, { statementId: text.statementId, revisionId, closesOn: '2027-01-20', closesAt: '18:00', to: { 'state:TJ': 'on' } }),
    )
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  sent = String(read(`select id from circulation where statement_id = '${text.statementId}'`)[0]?.id)
})

const proposing = (words: string, more: Record<string, unknown> = {}) =>
  propose(tajikistan, {
    ...{ statementId: text.statementId, circulationId: sent, paragraphId: text.paragraphs[0] },
    ...{ kind: 'wording', text: words, delegation: 'state:TJ', ...more },
  })
const kept = () => read(`select pair, lengths from kept_comparison where statement_id = '${text.statementId}' order by rowid`)

describe('what a delegation says about a paragraph', () => {
  test('is as long as four times the paragraph, and two pages in any case', async () => {
    expect((await proposing('a'.repeat(4_000))).ok).toBe(true)
    expect(await proposing('a'.repeat(4_001))).toEqual(refuseField('text', 'too-long', { max: 4_000 }))
    const most = 4 * LONG.length
    expect((await proposing('b'.repeat(most), { paragraphId: text.paragraphs[1] })).ok).toBe(true)
    expect(await proposing('b'.repeat(most + 1), { paragraphId: text.paragraphs[1] })).toEqual(
      refuseField('text', 'too-long', { max: most }),
    )
  })

  test('waits for an answer twenty times at most; once the Chair has answered one, there is room for another', async () => {
    for (let at = 0; at < 20; at++) await expectDone(proposing(`We met ${at} times.`, at % 2 ? { kind: 'comment' } : {}))
    expect(await proposing('We met once more.')).toEqual(refuse('too-many-unanswered', { values: { max: 20 } }))
    expect((await proposing('Another paragraph.', { paragraphId: text.paragraphs[1] })).ok).toBe(true)
    const [first] = read(`select id from proposal where statement_id = '${text.statementId}' order by rowid`)
    await expectDone(
      answerProposal(chair, {
        statementId: text.statementId,
        proposalId: first?.id,
        decision: 'declined',
        reason: 'No.',
        paragraphVersion: '1',
      }),
    )
    expect((await proposing('We met once more.')).ok).toBe(true)
  })

  test('is some fifty pages in all, until it is answered', async () => {
    const most = 4 * LONG.length
    const times = Math.floor(200_000 / most)
    for (let at = 0; at < Math.min(times, 20); at++)
      await expectDone(proposing(`${at} ${'c'.repeat(most)}`.slice(0, most), { paragraphId: text.paragraphs[1] }))
    for (let at = 0; at < 20; at++) {
      const refusal = await proposing(`${at} ${'d'.repeat(4_000)}`.slice(0, 4_000))
      if (!refusal.ok) return expect(refusal).toEqual(refuseField('text', 'too-many-unanswered', { max: 20 }))
    }
    throw new Error('nothing was refused')
  })

  test('has its brackets nested no deeper than twenty levels, and so has the draft', async () => {
    const deep = `${'['.repeat(21)}words${']'.repeat(21)}`
    expect(await proposing(deep)).toEqual(refuseField('text', 'too-nested'))
    const edit = { statementId: text.statementId, id: text.paragraphs[0], version: 1, text: { en: deep } }
    expect(await editParagraph(chair, edit)).toEqual(refuseField('text.en', 'too-nested'))
  })
})

describe('a comparison is made once, where the wording is made', () => {
  test('a proposal keeps its own, without its words, and each page shows it', async () => {
    await expectDone(proposing('We met in Almaty.'))
    expect(kept().map(({ lengths }) => lengths)).toEqual(['=6+10=1'])
    const changes = [
      { kind: 'same', text: 'We met' },
      { kind: 'added', text: ' in Almaty' },
      { kind: 'same', text: '.' },
    ]
    const desk = await statementDesk(chair, { slug: 'one', locale: 'en' })
    const own = await consultation(tajikistan, { slug: 'one', locale: 'en' })
    expect([desk.text?.proposals, own.proposals].map((proposals) => proposals?.map((row) => row.changes))).toEqual([[changes], [changes]])
  })

  test('a page shows what was kept and works nothing out', async () => {
    await expectDone(proposing('We met in Almaty.'))
    await client().transact(async (tx) => void (await tx.update(keptComparison).set({ lengths: '-7+17' })))
    const desk = await statementDesk(chair, { slug: 'one', locale: 'en' })
    expect(desk.text?.proposals[0]?.changes?.map(({ kind }) => kind)).toEqual(['deleted', 'added'])
  })

  test('a revision keeps what it changes of the one before, and comparing the two shows it', async () => {
    await rewordParagraph(chair, text, 0, { en: 'We met again.' })
    await revise(chair, text)
    expect(kept().map(({ lengths }) => lengths)).toEqual(['=6+6=1', '=6+6=1', '=6+6=1'])
    const { changes } = await comparison(chair, { slug: 'one', from: 0, to: 1, locale: null })
    expect(changes[0]?.text.map(({ kind }) => kind)).toEqual(['same', 'added', 'same'])
  })
})

describe('objections', () => {
  const objecting = (amendment: string) =>
    breakSilence(tajikistan, {
      ...{ statementId: text.statementId, circulationId: String(read('select id from circulation order by rowid desc limit 1')[0]?.id) },
      ...{ amendments: { [String(text.paragraphs[0])]: amendment }, objection: '', delegation: 'state:TJ' },
    })
  const silent = async () => {
    const revisionId = String(read(`select id from revision where statement_id = '${text.statementId}'`)[0]?.id)
    clock.set('2027-01-21T08:00:00.000Z')
    const closing = { closesOn: '2027-01-28', closesAt: '18:00' }
    await expectDone(
      openSilence(chair, { statementId: text.statementId, revisionId, ...closing, to: { 'state:TJ': 'on' }, without: EACH_WITHOUT_VOICE }),
    )
  }

  test('have amendments as long as proposals may be', async () => {
    await silent()
    expect(await objecting('a'.repeat(4_001))).toEqual(refuseField(`amendments.${text.paragraphs[0]}`, 'too-long', { max: 4_000 }))
  })

  test('that come late are put on file twenty times, and no more', async () => {
    await silent()
    clock.set('2027-01-29T08:00:00.000Z')
    for (let at = 0; at < 20; at++) await expectDone(objecting(`We object ${at} times.`))
    expect(await objecting('We object again.')).toEqual(refuse('too-many-late', { values: { max: 20 } }))
  })
})
