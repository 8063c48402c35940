import { beforeEach, expect, test } from 'vitest'
import { openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { deskOverview } from '#server/desk/queries/desk-overview'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { circulate } from '#server/statement/circulate'
import { issueStatement } from '#server/statement/issue-statement'
import { propose } from '#server/statement/propose'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { timeline } from '#server/statement/queries/timeline'

// What the incoming team reads in the overlap, and what its desk opens on once the Chair has passed. Tajikistan takes the Chair on
// 1 March 2027; a day begins at 19:00 UTC the day before.

let chair: Claim
let tajik: Claim
let text: TextUnderTest

const clock = testWorld({
  at: '2027-02-10T09:00:00.000Z',
  more: async () => {
    const by = await claimOf('chair@demo.example')
    tajik = await openFor('organiser.tj@test.example', 'organiser:state:TJ')
    text = await openText(by, { slug: 'over', kind: 'chairs-statement', members: ['state:TJ', 'state:KG'] })
    const revisionId = await revise(by, text)
    const to = { 'state:TJ': 'on', 'state:KG': 'on' }
    await expectDone(circulate(by, { statementId: text.statementId, revisionId, closesOn: '2027-03-20', closesAt: '18:00', to }))
    const circulationId = String(read('select id from circulation order by rowid desc limit 1')[0]?.id)
    const said = { circulationId, paragraphId: text.paragraphs[0], kind: 'wording', text: 'We met in Almaty.', delegation: 'state:KG' }
    await expectDone(propose(await claimOf('delegate.kg@demo.example'), { statementId: text.statementId, ...said }))
    const terms = { incoming: 'TJ', effectiveOn: '2027-03-01', overlapFrom: '2027-02-01', ceremonyOn: '', ceremonySlot: '' }
    const { id } = await expectDone(prepareHandover(await claimOf('admin@demo.example'), terms))
    await expectDone(confirmHandover(by, { handoverId: id, terms: '1', state: 'KZ' }))
    await expectDone(confirmHandover(tajik, { handoverId: id, terms: '1', state: 'TJ' }))
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const reading = async (by: Claim) => {
  const desk = await statementDesk(by, { slug: 'over', locale: 'en' })
  const { entries } = await timeline(by, { slug: 'over', locale: 'en' })
  return {
    proposals: desk.text?.proposals.map(({ delegation }) => delegation.state),
    record: entries.flatMap(({ delegation }) => delegation?.state ?? []),
  }
}
const ALL = { proposals: ['KG'], record: ['KG'] }
const waitingFor = async (by: Claim) => (await deskOverview(by, {})).waiting.filter(({ slug }) => slug === 'over')
const WAITS = [expect.objectContaining({ slug: 'over', state: 'consulting', unanswered: 1 })]

test('in the overlap the incoming team reads the draft and nothing that another delegation said; from the instant on, all of it', async () => {
  expect(await reading(chair)).toEqual(ALL)
  expect(await reading(tajik)).toEqual({ proposals: [], record: [] })
  expect((await statementDesk(tajik, { slug: 'over', locale: 'en' })).text?.draft.paragraphs.length).toBe(1)
  clock.set('2027-02-28T19:00:00.000Z')
  expect(await reading(tajik)).toEqual(ALL)
})

test('a text in consultation of a meeting that is over is on the desk of the Chair and the Support Unit, then of the next Chair; issued, no more', async () => {
  expect([await waitingFor(chair), await waitingFor(await claimOf('support@demo.example'))]).toEqual([WAITS, WAITS])
  clock.set('2027-02-28T19:00:00.000Z')
  expect([await waitingFor(chair), await waitingFor(tajik)]).toEqual([[], WAITS])
  clock.set('2027-02-20T09:00:00.000Z')
  const [revision] = read(`select id from revision where statement_id = '${text.statementId}'`)
  const [proposal] = read(`select id from proposal where statement_id = '${text.statementId}'`)
  const issuing = { statementId: text.statementId, revisionId: revision?.id, audience: 'public', as: {}, chairperson: 'Of the test' }
  await expectDone(issueStatement(chair, { ...issuing, acknowledged: `0/${proposal?.id}/` }))
  expect(await waitingFor(chair)).toEqual([])
})
