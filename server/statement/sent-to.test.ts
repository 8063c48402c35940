import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { firstDraft } from '#domain/statement/first-draft'
import { EACH_WITHOUT_VOICE, opening, openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { lastPublication } from '#server/publication/rows/last-publication'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'
import { openStatement } from '#server/statement/open-statement'
import { propose } from '#server/statement/propose'

// To whom a text is sent, what may be said to it then, and what a text that begins from an agenda begins with.

let chair: Claim
let text: TextUnderTest
let revisionId = ''

testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    text = await openText(by, { slug: 'one', kind: 'communique', observers: ['state:PK', 'state:IR'] })
    revisionId = await revise(by, text)
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const sending = (to: Record<string, 'on'>) => ({ statementId: text.statementId, revisionId, closesOn: '2027-01-20', closesAt: '18:00', to })
const silent = (to: Record<string, 'on'>) => ({ ...sending(to), without: EACH_WITHOUT_VOICE })
const newest = () => String(read('select id from circulation order by rowid desc limit 1')[0]?.id)
const recipients = () =>
  read(`select state_code from circulation_recipient where circulation_id = '${newest()}' order by 1`).map((row) => row.state_code)

test('a text is circulated to the delegations that were chosen, and to no other', async () => {
  await expectDone(circulate(chair, sending({ 'state:TJ': 'on', 'state:PK': 'on' })))
  expect(recipients()).toEqual(['PK', 'TJ'])
})

test('a silence is opened to every member, and to those observers alone that were chosen', async () => {
  await expectDone(openSilence(chair, silent({ 'state:IR': 'on' })))
  expect(recipients()).toEqual(['IR', 'KZ', 'TJ'])
})

test('to a text that was sent in silence no wording is proposed, be the silence broken, and comments are', async () => {
  await expectDone(openSilence(chair, silent({})))
  const tajikistan = await claimOf('delegate.tj@demo.example')
  const [paragraphId] = text.paragraphs
  const to = { statementId: text.statementId, circulationId: newest(), delegation: 'state:TJ' }
  const breaking = { ...to, paragraphs: { [String(paragraphId)]: 'on' }, objection: 'We cannot join.' }
  await expectDone(breakSilence(tajikistan, breaking))
  const said = { ...to, paragraphId, text: 'We met in Almaty.' }
  expect(await propose(tajikistan, { ...said, kind: 'wording' })).toEqual(refuseField('kind', 'only-comments'))
  await expectDone(propose(tajikistan, { ...said, kind: 'comment' }))
})

test('a text that begins from the published agenda has its first draft, in order, with room between', async () => {
  const meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  const phrases = {
    opening: 'In {city}.',
    session: 'On “{title}”:',
    discussion: '',
    presenters: 'Spoke: {names}.',
    unconfirmed: '[{names}]',
    items: 'On {items}.',
    closing: 'End.',
  }
  const published = await lastPublication(client().reader, meetingId)
  if (!published) throw new Error('the 5th SOM is not published')
  const first = firstDraft(published.document, 'in September', 'en', phrases)
  const opened = { from: 'agenda', phrases, dates: 'in September' }
  const { id } = await expectDone(openStatement(chair, opening(meetingId, opened)))
  const rows = read(`select rank, heading, text from paragraph where statement_id = '${id}' order by rank`)
  const english = (words: string | null) => (words === null ? null : JSON.stringify({ original: 'en', en: words }))
  expect(rows).toEqual(first.map(({ heading, text }, at) => ({ rank: (at + 1) * 1024, heading: english(heading), text: english(text) })))
})
