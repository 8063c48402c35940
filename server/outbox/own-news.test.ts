import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { expectAct } from '#harness/expect-act'
import { EACH_WITHOUT_VOICE, openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { newsTitle } from '#messages/mail-words'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { endParticipation } from '#server/meeting/end-participation'
import { markNewsRead } from '#server/outbox/mark-news-read'
import { noteNewsRead } from '#server/outbox/note-news-read'
import { newsPlace } from '#server/outbox/queries/news-place'
import { ownNews } from '#server/outbox/queries/own-news'
import { putMessage } from '#server/outbox/rows/put-message'
import { steerMessage } from '#server/outbox/steer-message'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'

// The desk shows everybody their own news, whether it was mailed or not, by what they may read now.

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

const until = { closesOn: '2027-01-20', closesAt: '18:00' }
const to = { 'state:TJ': 'on' }
const circulated = async () => {
  await expectDone(circulate(chair, { statementId: text.statementId, revisionId, ...until, to }))
  clock.pass(60_000)
}
async function published(): Promise<void> {
  const [slot] = read(`select id, version from slot where meeting_id = '${som5}' and start = '12:30'`)
  await expectDone(editSlot(support, { meetingId: som5, id: slot?.id, version: slot?.version, end: '13:05' }))
  const { mark } = await publicationPreview(support, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(support, { meetingId: som5, audience: 'participants', standing: 'final', note: '', draftMark: mark }))
  clock.pass(60_000)
}

type Asked = Partial<Parameters<typeof ownNews>[1]>
const shown = async (asked: Asked = {}, by = delegate) => {
  const { news, next } = await ownNews(by, { locale: 'en', most: 20, before: null, ...asked })
  return { told: news.map(({ facts, read: wasRead }) => [newsTitle(facts), wasRead]), next }
}
const newest = () => String(read('select id from outbox_message order by created_at desc, id desc limit 1')[0]?.id)

test('the newest first, unread, in the language of the page; each leads to what it tells of, and is read once opened', async () => {
  await circulated()
  await published()
  expect((await shown()).told).toEqual([
    ['5th Almaty Process Senior Officials Meeting (SOM): programme', false],
    ['A text: for comments', false],
  ])
  expect((await shown({ locale: 'ru' })).told[1]).toEqual(['Текст: для замечаний', false])
  const id = String(read(`select id from outbox_message where kind = 'text-circulated'`)[0]?.id)
  expect(await newsPlace(delegate, { id })).toMatch(/^\/desk\/meetings\/[\w-]+\/statement$/)
  await noteNewsRead(id)
  expect((await shown()).told.map(([, wasRead]) => wasRead)).toEqual([false, true])
})

test('what its reader may not read any more is not told, not even its title, and leads nowhere', async () => {
  await published()
  const id = String(read(`select id from outbox_message where account_id = '${delegate.accountId}'`)[0]?.id)
  const [row] = read(`select id from participation where meeting_id = '${som5}' and state_code = 'TJ' and ended_at is null`)
  await expectDone(endParticipation(support, { meetingId: som5, participationId: row?.id }))
  expect(await shown()).toEqual({ told: [], next: null })
  expect(await newsPlace(delegate, { id })).toBeNull()
})

test('what is held or taken back is no news on the desk either; what only binds for a time is not told once it is over', async () => {
  await circulated()
  await expectDone(steerMessage(chair, { messageId: newest(), how: 'hold' }))
  expect((await shown()).told).toEqual([])
  await expect(newsPlace(delegate, { id: newest() })).rejects.toEqual(new Denied('outbox.news-place'))
  await expectDone(steerMessage(chair, { messageId: newest(), how: 'send' }))
  expect((await shown()).told).toHaveLength(1)
  await expectDone(steerMessage(chair, { messageId: newest(), how: 'withdraw' }))
  expect((await shown()).told).toEqual([])
})

test('nobody is shown news of somebody else’s, nor where it leads; a secret address is no news of the desk', async () => {
  await circulated()
  const id = newest()
  expect((await shown({}, support)).told).toEqual([])
  await expect(newsPlace(support, { id })).rejects.toEqual(new Denied('outbox.news-place'))
  await expect(newsPlace(null, { id })).rejects.toEqual(new Denied('outbox.news-place'))
  await expect(newsPlace(delegate, { id: 'no-such-id' })).rejects.toEqual(new Denied('outbox.news-place'))
  await expect(ownNews(null, { locale: 'en', most: 5, before: null })).rejects.toEqual(new Denied('outbox.own-news'))
  await client().transact((tx) =>
    putMessage(tx, { act: 'asked', kind: 'password-forgotten', facts: { linkId: 'x' } }, { ...delegate, locale: 'en' }, now()),
  )
  expect((await shown()).told).toHaveLength(1)
})

test('a page at a time, none twice and none left out, though several are of one instant; after ninety days they are gone', async () => {
  await circulated()
  const [row] = read('select facts, meeting_id as meetingId from outbox_message')
  const { statementId, circulationId } = JSON.parse(String(row?.facts))
  const news = { kind: 'text-circulated', facts: { statementId, circulationId }, meetingId: String(row?.meetingId) } as const
  const account = { accountId: delegate.accountId, locale: 'en' } as const
  await client().transact(async (tx) => {
    for (const act of ['1', '2', '3', '4']) await putMessage(tx, { ...news, act }, account, now())
  })
  const seen: string[] = []
  for (let before: string | null = null, pages = 0; pages < 4; pages += 1) {
    const page: Awaited<ReturnType<typeof ownNews>> = await ownNews(delegate, { locale: 'en', most: 2, before })
    seen.push(...page.news.map(({ id }) => id))
    before = page.next
    if (before === null) break
  }
  expect(seen).toEqual(read('select id from outbox_message order by created_at desc, id desc').map(({ id }) => id))
  clock.pass(90 * 24 * 60 * 60_000)
  expect(await shown()).toEqual({ told: [], next: null })
})

test('all up to what the page showed is marked as read, on record; what has come since stays unread', async () => {
  await published()
  const shownUntil = (await ownNews(delegate, { locale: 'en', most: 20, before: null })).news[0]?.at
  await expectDone(openSilence(chair, { statementId: text.statementId, revisionId, ...until, to, without: EACH_WITHOUT_VOICE }))
  const asked = { accountId: delegate.accountId, until: shownUntil }
  await expect(markNewsRead(support, asked)).rejects.toEqual(new Denied('outbox.mark-news-read'))
  expect(await markNewsRead(delegate, { ...asked, until: 'yesterday' })).toEqual(
    refuse('invalid', { fields: { until: { code: 'invalid' } } }),
  )
  await expectAct(delegate, () => markNewsRead(delegate, asked), {
    act: 'account.news-read',
    objectKind: 'account',
    objectId: delegate.accountId,
  })
  expect((await shown()).told).toEqual([
    ['A text: silence procedure', false],
    ['5th Almaty Process Senior Officials Meeting (SOM): programme', true],
  ])
})
