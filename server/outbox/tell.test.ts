import { beforeEach, expect, test } from 'vitest'
import { type ComposedMail, composedMail } from '#harness/composed-mail'
import { EACH_WITHOUT_VOICE, openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { noteLocale } from '#server/account/note-locale'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { endParticipation } from '#server/meeting/end-participation'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'
import { withdrawSilence } from '#server/statement/withdraw-silence'

// Who is told of what, in words that hold nothing they may not read. Written with the act, composed as it leaves.

let chair: Claim
let support: Claim
let text: TextUnderTest
let revisionId = ''
let som5 = ''

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    text = await openText(by, { slug: 'one', kind: 'communique', words: [{ en: 'We met in secret.' }], observers: ['state:PK'] })
    revisionId = await revise(by, text)
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  som5 = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  await emptyOutbox()
})

const told = (sent: readonly ComposedMail[]) => sent.map(({ to, kind }) => [to.split('@')[0], kind])

async function publish(audience: 'public' | 'participants' = 'public'): Promise<void> {
  clock.pass(60_000)
  const { mark } = await publicationPreview(support, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(support, { meetingId: som5, audience, standing: 'final', note: '', draftMark: mark }))
}
async function retime(end: string): Promise<void> {
  const [slot] = read(`select id, version from slot where meeting_id = '${som5}' and start = '12:30'`)
  await expectDone(editSlot(support, { meetingId: som5, id: slot?.id, version: slot?.version, end }))
}
const until = { closesOn: '2027-01-20', closesAt: '18:00' }

test('a published programme is told to delegations that take part and to those who appear, after ten minutes, once for all versions', async () => {
  for (const end of ['13:05', '13:10', '13:15']) {
    await retime(end)
    await publish()
  }
  expect(await composedMail()).toEqual([])
  clock.pass(10 * 60_000)
  const sent = await composedMail(true)
  expect(new Set(told(sent).map(([to]) => to)).size).toBe(sent.length)
  expect(told(sent)).toContainEqual(['delegate.tj', 'agenda-published'])
  expect(told(sent)).not.toContainEqual(['support', 'agenda-published'])
  const mine = sent.find(({ to }) => to.startsWith('delegate.kg'))
  // The 5th SOM was in Bishkek, six hours ahead of UTC.
  expect(mine?.text).toContain('UTC+6')
  expect(mine?.text).toMatch(/version 4/)
  expect(mine?.href).toMatch(/\/en\/meetings\/som-5$/)
  // The next one says what has changed since.
  await retime('13:20')
  await publish()
  clock.pass(10 * 60_000)
  const next = await composedMail(true)
  expect(next.find(({ to }) => to.startsWith('delegate.kg'))?.text).toContain('Changes since what you were told last: 1.')
})

test('a programme that was withdrawn before its news left is not told of, its withdrawal is', async () => {
  await retime('13:05')
  await publish()
  await expectDone(withdrawAgenda(support, { meetingId: som5, number: 2, reason: 'Printed by mistake' }))
  clock.pass(11 * 60_000)
  expect([...new Set(told(await composedMail()).map(([, kind]) => kind))]).toEqual(['agenda-withdrawn'])
})

test('a circulated text and a silence are told to those they were sent to, without a word of the text', async () => {
  const to = { 'state:TJ': 'on', 'state:PK': 'on' }
  await expectDone(circulate(chair, { statementId: text.statementId, revisionId, ...until, to }))
  const circulated = await composedMail(true)
  expect(told(circulated)).toEqual([
    ['delegate.tj', 'text-circulated'],
    ['observer.pk', 'text-circulated'],
  ])
  await expectDone(openSilence(chair, { statementId: text.statementId, revisionId, ...until, to, without: EACH_WITHOUT_VOICE }))
  const [silence] = await composedMail(true)
  // What it means, how to object, and when it expires: 18:00 in Almaty is 13:00 UTC.
  expect(silence?.text.replaceAll('\n', ' ')).toContain('the text is adopted by all members it went to')
  expect(silence?.text.replaceAll('\n', ' ')).toContain('a member names the paragraphs under “Object”')
  expect(silence?.text).toContain('18:00')
  expect(silence?.text).toContain('13:00 UTC')
  const circulationId = read('select id from circulation order by rowid desc limit 1')[0]?.id
  await expectDone(
    breakSilence(await claimOf('delegate.tj@demo.example'), {
      circulationId,
      statementId: text.statementId,
      delegation: 'state:TJ',
      paragraphs: { [text.paragraphs[0] ?? '']: 'on' },
      objection: 'We object to this.',
      amendments: {},
    }),
  )
  const broken = await composedMail(true)
  // Without saying by whom; who objected knows.
  expect(told(broken)).toEqual([
    ['chair', 'silence-broken'],
    ['observer.pk', 'silence-broken'],
    ['support', 'silence-broken'],
  ])
  for (const { text: words, html, subject } of [...circulated, ...broken, ...(silence ? [silence] : [])])
    expect(`${words}${html}${subject}`).not.toMatch(/secret|object to this|Tajikistan/)
})

test('what is over, withdrawn or not theirs any more is not told of', async () => {
  await expectDone(
    openSilence(chair, { statementId: text.statementId, revisionId, ...until, to: { 'state:TJ': 'on' }, without: EACH_WITHOUT_VOICE }),
  )
  await expectDone(withdrawSilence(chair, { statementId: text.statementId, reason: 'Too early' }))
  expect(told(await composedMail())).toEqual([['delegate.tj', 'silence-withdrawn']])
  await emptyOutbox()
  await retime('13:05')
  await publish('participants')
  const [row] = read(`select id from participation where meeting_id = '${som5}' and state_code = 'TJ' and ended_at is null`)
  await expectDone(endParticipation(support, { meetingId: som5, participationId: row?.id }))
  clock.pass(11 * 60_000)
  expect(told(await composedMail())).not.toContainEqual(['delegate.tj', 'agenda-published'])
})

test('each is told in the language of the page they last signed in on', async () => {
  await noteLocale((await claimOf('delegate.tj@demo.example')).accountId, 'ru')
  await expectDone(circulate(chair, { statementId: text.statementId, revisionId, ...until, to: { 'state:TJ': 'on', 'state:PK': 'on' } }))
  const sent = await composedMail()
  expect(sent.map(({ subject }) => /для замечаний/.test(subject))).toEqual([true, false])
})
