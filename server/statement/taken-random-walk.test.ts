import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { readStatementDocument } from '#domain/statement/read-statement-document'
import { DECISIONS } from '#domain/statement/statement-terms'
import { LONG_FORM, limit } from '#harness/long-form'
import { openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { answerProposal } from '#server/statement/answer-proposal'
import { circulate } from '#server/statement/circulate'
import { editParagraph } from '#server/statement/edit-paragraph'
import { makeRevision } from '#server/statement/make-revision'
import { propose } from '#server/statement/propose'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { removeParagraph } from '#server/statement/remove-paragraph'
import { restoreParagraph } from '#server/statement/restore-paragraph'
import { revisionOf, statementInContext } from '#server/statement/rows/statement'

// Random walk over one paragraph: delegations propose, the Chair answers in every way, and drafters edit between. Whatever the order,
// no answer says “taken” whose words are not in the revision it names.

const clock = testWorld({ at: '2027-01-10T09:00:00.000Z' })
let chair: Claim
let delegates: { by: Claim; delegation: string }[]
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  delegates = [
    { by: await claimOf('delegate.tj@demo.example'), delegation: 'state:TJ' },
    { by: await claimOf('delegate.kg@demo.example'), delegation: 'state:KG' },
  ]
})

const ACTS = ['propose', 'propose', 'answer', 'answer', 'answer', 'edit', 'remove', 'revise', 'revise', 'circulate'] as const
type Step = { act: (typeof ACTS)[number]; pick: number; place: number }

test(
  'no answer says “taken” whose words are not in the revision it names, nor, unless it is open again, in the draft',
  async () => {
    const step = fc.record({ act: fc.constantFrom(...ACTS), pick: fc.nat({ max: 30 }), place: fc.nat({ max: 12 }) })
    const seen = { named: 0, open: 0 }
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        runs += 1
        const words = [{ en: 'The delegations welcomed the report of the Support Unit and agreed to meet again.' }]
        const text = await openText(chair, { slug: `taken-${runs}`, kind: 'communique', members: ['state:TJ', 'state:KG'], words })
        await revise(chair, text)
        await send(text)
        for (const taken of steps) {
          clock.pass(1_000)
          await doStep(taken, text)
          await expectTruth(text, seen)
        }
      }),
      { numRuns: LONG_FORM ? 200 : 20, seed: 20270110 },
    )
    // The walk went far enough to prove something.
    expect({ named: seen.named > 20, open: seen.open > 20 }).toEqual({ named: true, open: true })
  },
  limit(120_000),
)

async function deskOf({ slug }: TextUnderTest) {
  const { text } = await statementDesk(chair, { slug, locale: 'en' })
  if (text === null) throw new Error('a walk without its text')
  return text
}

async function send({ statementId, slug }: TextUnderTest) {
  const [newest] = read(`select r.id from revision r where r.statement_id = '${statementId}' order by r.number desc limit 1`)
  const to = { 'state:TJ': 'on', 'state:KG': 'on' }
  await expectDone(circulate(chair, { statementId, revisionId: String(newest?.id), closesOn: '2027-06-01', closesAt: '18:00', to }))
  return slug
}

/** A wording with a mark of its own in place of a word, or after it; the mark is longer than one word, so that it can be broken up. */
function changed(wording: string, place: number, after: boolean): string {
  const words = wording.split(' ')
  const at = place % Math.max(1, words.length)
  words.splice(at, after ? 0 : 1, `mark${randomUUID().slice(0, 8)} twice`)
  return words.join(' ')
}

async function doStep({ act, pick, place }: Step, text: TextUnderTest): Promise<unknown> {
  const of = { statementId: text.statementId }
  const paragraphId = text.paragraphs[0] ?? ''
  const { draft, proposals, mark, revisions } = await deskOf(text)
  const paragraph = draft.paragraphs.find(({ id }) => id === paragraphId)
  switch (act) {
    case 'propose': {
      const sent = (await statementInContext(client().reader, text.statementId, new Date().toISOString()))?.circulations.at(-1)
      const revision = sent && (await revisionOf(client().reader, text.statementId, sent.revisionId))
      const against = revision?.document.paragraphs.find(({ id }) => id === paragraphId)?.text?.en
      const who = delegates[pick % 2]
      if (!sent || !who || against === undefined) return null
      const wording = changed(against, place, pick % 3 === 0)
      return propose(who.by, { ...of, circulationId: sent.id, paragraphId, kind: 'wording', text: wording, delegation: who.delegation })
    }
    case 'answer': {
      const asked = proposals[pick % Math.max(1, proposals.length)]
      const decision = place < 7 ? 'taken' : DECISIONS[place % DECISIONS.length]
      const wording = changed(paragraph?.text?.en ?? '', pick, false)
      const version = String(paragraph?.version ?? '')
      return (
        asked && answerProposal(chair, { ...of, proposalId: asked.id, decision, reason: 'Because.', wording, paragraphVersion: version })
      )
    }
    case 'edit':
      return (
        paragraph &&
        editParagraph(chair, {
          ...of,
          id: paragraphId,
          version: paragraph.version,
          text: { en: changed(paragraph.text?.en ?? '', place, pick % 2 === 0) },
        })
      )
    case 'remove':
      if (paragraph === undefined) return restoreParagraph(chair, { ...of, id: paragraphId })
      return pick % 3 === 0 ? removeParagraph(chair, { ...of, id: paragraphId, version: paragraph.version }) : null
    case 'revise':
      return makeRevision(chair, { ...of, draftMark: mark, note: '' })
    case 'circulate':
      return revisions.length > 1 ? send(text) : null
  }
}

/** Every answer that says “taken” against the draft, and against the revision it names: the mark stands there, whole. */
async function expectTruth(text: TextUnderTest, seen: { named: number; open: number }): Promise<void> {
  const { draft, proposals } = await deskOf(text)
  for (const { answer, paragraphId, text: said, against } of proposals) {
    if (answer?.decision !== 'taken') continue
    const own = /mark\w+ twice/g
    const mark = said.match(own)?.find((word) => !against.includes(word)) ?? said
    if (answer.overwritten) seen.open += 1
    else expect(draft.paragraphs.find(({ id }) => id === paragraphId)?.text?.en).toContain(mark)
    if (answer.inRevision === null) continue
    seen.named += 1
    const [row] = read(`select document from revision where statement_id = '${text.statementId}' and number = ${answer.inRevision}`)
    const { paragraphs } = readStatementDocument(JSON.parse(String(row?.document)))
    expect(paragraphs.find(({ id }) => id === paragraphId)?.text?.en).toContain(mark)
  }
}
