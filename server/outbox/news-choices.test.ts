import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { expectAct } from '#harness/expect-act'
import { EACH_WITHOUT_VOICE, openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import { noteLocale } from '#server/account/note-locale'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { endParticipation } from '#server/meeting/end-participation'
import { chooseNews } from '#server/outbox/choose-news'
import { newsChoices } from '#server/outbox/queries/news-choices'
import { leaseDue, type OutboxRow } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { noteAttempt } from '#server/outbox/send-message'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'

// An account is told at once, once a day, or on its desk alone. However it changes its mind, nothing is told twice or lost.

let chair: Claim
let support: Claim
let delegate: Claim
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
  delegate = await claimOf('delegate.tj@demo.example')
  som5 = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  await emptyOutbox()
})

const DAY = 24 * 60 * 60_000
const until = { closesOn: '2027-01-20', closesAt: '18:00' }
const toTajikistan = { 'state:TJ': 'on' }

type Ways = { programmes?: string; texts?: string }
const choose = (ways: Ways, by = delegate, accountId = delegate.accountId) =>
  chooseNews(by, { accountId, way: { programmes: 'at-once', texts: 'at-once', notes: 'at-once', ...ways } })

async function publish(audience: 'public' | 'participants' = 'public'): Promise<void> {
  clock.pass(60_000)
  const [slot] = read(`select id, version, end from slot where meeting_id = '${som5}' and start = '12:30'`)
  const end = slot?.end === '13:05' ? '13:10' : '13:05'
  await expectDone(editSlot(support, { meetingId: som5, id: slot?.id, version: slot?.version, end }))
  const { mark } = await publicationPreview(support, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(support, { meetingId: som5, audience, standing: 'final', note: '', draftMark: mark }))
}
const circulated = () => expectDone(circulate(chair, { statementId: text.statementId, revisionId, ...until, to: toTajikistan }))

const leased = () => client().transact((tx) => leaseDue(tx, 'test', 200, now()))
type Sent = { kind: string; subject: string; text: string; headers: Record<string, string> | undefined }

/** What leaves for the delegate now, and is taken by the mail server. */
async function leaving(): Promise<Sent[]> {
  const sent: Sent[] = []
  for (const row of await leased()) {
    const facts = await mailFacts(row)
    await noteAttempt(row, 'test', facts === null ? 'passed' : { kind: 'accepted', reply: '250' })
    if (facts === null || row.accountId !== delegate.accountId) continue
    const { subject, text: words, headers } = mailWords(facts)
    sent.push({ kind: row.kind, subject, text: words, headers })
  }
  return sent
}
const kinds = (sent: readonly Sent[]) => sent.map(({ kind }) => kind)
const states = () =>
  Object.fromEntries(
    read(`select kind, state from outbox_message where account_id = '${delegate.accountId}' order by created_at`).map(({ kind, state }) => [
      kind,
      state,
    ]),
  )

test('once a day: one message of all that happened, in the account’s language, at eight on the clocks of the Process', async () => {
  await expectAct(delegate, () => choose({ programmes: 'daily', texts: 'daily' }), {
    act: 'account.news-chosen',
    objectKind: 'account',
    objectId: delegate.accountId,
    fields: ['programmes', 'texts'],
  })
  expect(await newsChoices(delegate, {})).toEqual({
    accountId: delegate.accountId,
    ways: { programmes: 'daily', texts: 'daily', notes: 'at-once' },
    zone: 'Asia/Almaty',
  })
  await publish()
  await circulated()
  clock.pass(11 * 60_000)
  expect(kinds(await leaving())).toEqual([])
  expect(read(`select due_at from outbox_message where kind = 'digest'`)).toEqual([{ due_at: expect.stringMatching(/T03:00:00.000Z$/) }])
  await noteLocale(delegate.accountId, 'ru')
  clock.pass(DAY)
  const [digest, ...more] = await leaving()
  expect(more).toEqual([])
  expect(digest?.subject).toBe('Алматинский процесс: новости за день')
  expect(digest?.text.match(/Опубликована программа/g)).toHaveLength(1)
  expect(digest?.text.match(/для замечаний и предложений разослана/g)).toHaveLength(1)
  expect(digest?.text).toMatch(/\/ru\/meetings\/som-5\n/)
  expect(digest?.text).not.toContain('secret')
  // What it told of stands as it does, and is told once.
  await leased()
  expect(states()).toEqual({ 'agenda-published': 'sent', 'text-circulated': 'sent', digest: 'sent' })
  clock.pass(DAY)
  expect(kinds(await leaving())).toEqual([])
})

test('what may not be read any more when the day’s message leaves is not in it; without anything left it does not leave', async () => {
  await choose({ programmes: 'daily' })
  await publish('participants')
  const [row] = read(`select id from participation where meeting_id = '${som5}' and state_code = 'TJ' and ended_at is null`)
  await expectDone(endParticipation(support, { meetingId: som5, participationId: row?.id }))
  clock.pass(DAY)
  expect(kinds(await leaving())).toEqual([])
  await leased()
  expect(states()).toEqual({ 'agenda-published': 'passed', digest: 'passed' })
})

test('on the desk alone: the news is there and never leaves; what binds the State leaves at once all the same', async () => {
  await choose({ programmes: 'desk', texts: 'desk' })
  await publish()
  await circulated()
  await expectDone(
    openSilence(chair, { statementId: text.statementId, revisionId, ...until, to: toTajikistan, without: EACH_WITHOUT_VOICE }),
  )
  clock.pass(11 * 60_000)
  expect(kinds(await leaving())).toEqual(['silence-opened'])
  clock.pass(DAY)
  expect(kinds(await leaving())).toEqual([])
  expect(states()).toEqual({ 'agenda-published': 'on-desk', 'text-circulated': 'on-desk', 'silence-opened': 'sent' })
})

test('a change of mind between the act and its message neither loses nor doubles it', async () => {
  await publish()
  // Waiting for further versions, it goes into the day’s message; out of it again; and into it.
  for (const way of ['daily', 'at-once', 'daily']) await expectDone(choose({ programmes: way }))
  expect(states()).toEqual({ 'agenda-published': 'gathered', digest: 'waiting' })
  await expectDone(choose({}))
  clock.pass(11 * 60_000)
  expect(kinds(await leaving())).toEqual(['agenda-published'])
  await expectDone(choose({ programmes: 'daily' }))
  clock.pass(DAY)
  // The day's message has nothing left to tell.
  expect(kinds(await leaving())).toEqual([])
})

test('what the day’s message is telling, or may have told, stays in it', async () => {
  await choose({ texts: 'daily' })
  await circulated()
  clock.pass(DAY)
  const rows = await leased()
  const digest = rows.find(({ kind }) => kind === 'digest')
  await expectDone(choose({}))
  expect(states()).toEqual({ 'text-circulated': 'gathered', digest: 'sending' })
  // Its reply was lost: it is sent once more, with the same news, and the news by itself never.
  await noteAttempt(digest as OutboxRow, 'test', { kind: 'unclear', reply: 'timeout' })
  await expectDone(choose({ texts: 'desk' }))
  await expectDone(choose({}))
  clock.pass(60_000)
  expect(kinds(await leaving())).toEqual(['digest'])
  expect(kinds(await leaving())).toEqual([])
})

test('put off by the mail server, the day’s message lets its news go another way', async () => {
  await choose({ texts: 'daily' })
  await circulated()
  clock.pass(DAY)
  const digest = (await leased()).find(({ kind }) => kind === 'digest')
  await noteAttempt(digest as OutboxRow, 'test', { kind: 'deferred', reply: '451' })
  await expectDone(choose({}))
  expect(kinds(await leaving())).toEqual(['text-circulated'])
  clock.pass(60_000)
  expect(kinds(await leaving())).toEqual([])
})

test('news after the day’s message has begun to leave is in tomorrow’s', async () => {
  await choose({ texts: 'daily', programmes: 'daily' })
  await circulated()
  clock.pass(DAY)
  await leased()
  await publish()
  expect(read(`select count(*) as many from outbox_message where kind = 'digest'`)).toEqual([{ many: 2 }])
})

test('a clock that was set back does not send the day’s message early', async () => {
  await choose({ texts: 'daily' })
  await circulated()
  expect((await leased()).map(({ kind }) => kind)).not.toContain('digest')
})

test('each chooses for their own account, one of three ways, and of nothing that binds', async () => {
  await expect(choose({}, support)).rejects.toEqual(new Denied('outbox.choose-news'))
  expect(await choose({ programmes: 'weekly' })).toMatchObject(refuse('invalid', { fields: { 'way.programmes': { code: 'required' } } }))
  const bound = { accountId: delegate.accountId, way: { programmes: 'desk', texts: 'desk', notes: 'desk', silence: 'desk' } }
  expect(await chooseNews(delegate, bound)).toMatchObject({ ok: false, code: 'invalid' })
  expect(await chooseNews(delegate, { accountId: delegate.accountId, way: { programmes: 'desk' } })).toMatchObject({ ok: false })
  expect(read('select * from news_choice')).toEqual([])
})

test('messages that may be ended say how, in the header of one click too; what binds has neither', async () => {
  await circulated()
  await expectDone(
    openSilence(chair, { statementId: text.statementId, revisionId, ...until, to: toTajikistan, without: EACH_WITHOUT_VOICE }),
  )
  const sent = await leaving()
  const of = (kind: string) => sent.find((one) => one.kind === kind)
  expect(of('text-circulated')?.headers).toEqual({
    'List-Unsubscribe': expect.stringMatching(/^<http\S+\/api\/unsubscribe\/en\/[\w-]+\.texts\.[\w-]{43}>$/),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  expect(of('text-circulated')?.text).toMatch(/No more messages of this kind by mail: http\S+\/en\/unsubscribe\/\S+\n/)
  expect(of('silence-opened')?.headers).toBeUndefined()
  expect(of('silence-opened')?.text).not.toContain('unsubscribe')
})
