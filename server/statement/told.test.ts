import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import type { MessageState } from '#domain/outbox/sending-rule'
import { clockIn, dateIn } from '#domain/time/calendar'
import { EACH_WITHOUT_VOICE, openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { deskOverview } from '#server/desk/queries/desk-overview'
import { addPerson } from '#server/people/add-person'
import { forgetPerson } from '#server/people/forget-person'
import { noteOpened } from '#server/statement/note-opened'
import { openSilence } from '#server/statement/open-silence'
import { consultation } from '#server/statement/queries/consultation'
import { statementRevision } from '#server/statement/queries/statement-revision'
import { statementTold } from '#server/statement/queries/statement-told'
import { recordDelivery } from '#server/statement/record-delivery'

// What the Chair knows of whom a text has reached: by mail, read, or given by hand.

let chair: Claim
let tajikistan: Claim
let text: TextUnderTest
let other: TextUnderTest
let revisionId = ''
let circulationId = ''

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    text = await openText(by, { slug: 'one', kind: 'communique', members: ['state:KZ', 'state:TJ', 'state:TM'], observers: ['state:PK'] })
    other = await openText(by, { slug: 'two', kind: 'communique' })
    revisionId = await revise(by, text)
    const to = { 'state:PK': 'on' }
    const until = { closesOn: '2027-01-20', closesAt: '18:00' }
    await emptyOutbox()
    await expectDone(openSilence(by, { statementId: text.statementId, revisionId, ...until, to, without: EACH_WITHOUT_VOICE }))
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  circulationId = String(read('select id from circulation order by rowid desc limit 1')[0]?.id)
  process.env.SMTP_URL = 'smtp://127.0.0.1:1'
  process.env.MAIL_FROM = 'gavel@process.example'
  return () => {
    delete process.env.SMTP_URL
    delete process.env.MAIL_FROM
  }
})

type Stand = { state: MessageState; reply?: string; sentAt?: string }

/** The message to an account stands like this. */
async function stands(claim: Claim, { state, reply, sentAt }: Stand): Promise<void> {
  await client().transact(async (tx) => {
    await tx
      .update(outboxMessage)
      .set({ state, reply: reply ?? null, sentAt: sentAt ?? null })
      .where(eq(outboxMessage.accountId, claim.accountId))
  })
}
async function reaches(by: Claim = chair): Promise<Record<string, string>> {
  const { circulations } = await statementTold(by, { slug: 'one', locale: 'en' })
  return Object.fromEntries((circulations[0]?.delegations ?? []).map(({ state, reach }) => [state ?? '', reach]))
}
const missed = async () => (await deskOverview(chair, {})).waiting.find(({ slug }) => slug === 'one')?.notReached

test('the Chair sees by State who was told, and on the desk how many were not reached while the silence runs', async () => {
  // Kazakhstan is in the Chair, and the Chair circulated it; Turkmenistan has no account.
  expect(await reaches()).toEqual({ KZ: 'own', TJ: 'on-its-way', TM: 'not-reached', PK: 'on-its-way' })
  await stands(tajikistan, { state: 'failed', reply: '550 mailbox unavailable' })
  await stands(await claimOf('observer.pk@demo.example'), { state: 'sent', reply: '250', sentAt: '2027-01-01T00:00:00.000Z' })
  expect(await reaches()).toEqual({ KZ: 'own', TJ: 'not-reached', TM: 'not-reached', PK: 'told' })
  expect(await missed()).toBe(2)
  const { circulations } = await statementTold(chair, { slug: 'one', locale: 'en' })
  expect(circulations[0]?.delegations.find(({ state }) => state === 'TJ')?.accounts).toEqual([
    {
      id: tajikistan.accountId,
      name: 'Delegate, Tajikistan',
      message: 'failed',
      sentAt: null,
      reply: '550 mailbox unavailable',
      openedAt: null,
    },
  ])
  // Over, it is on the page alone.
  clock.pass(60 * 24 * 3_600_000)
  expect(await missed()).toBe(0)
})

test('without a mail server, what waits is on its way to nobody', async () => {
  delete process.env.SMTP_URL
  expect(await reaches()).toEqual({ KZ: 'own', TJ: 'not-reached', TM: 'not-reached', PK: 'not-reached' })
})

test('who opens the text signed in has been reached, from the first time on, and nobody else is noted', async () => {
  const at = now()
  const { statementId, circulation } = await consultation(tajikistan, { slug: 'one', locale: 'en' })
  const sent = { statementId, circulationId: circulation.id }
  await noteOpened(tajikistan, sent)
  clock.pass(60_000)
  await noteOpened(tajikistan, sent)
  // Not of its recipients, not signed in, or of another text: nothing.
  await noteOpened(await claimOf('delegate.kg@demo.example'), sent)
  await noteOpened(chair, sent)
  await noteOpened(null, sent)
  await noteOpened(tajikistan, { ...sent, statementId: other.statementId })
  expect(read('select circulation_id as c, account_id as a, opened_at as o from text_opened')).toEqual([
    { c: circulationId, a: tajikistan.accountId, o: at },
  ])
  expect((await reaches()).TJ).toBe('opened')
})

test('who has the revision as a file has opened what was sent to them; whoever drafts it, and nobody else, has opened nothing', async () => {
  const asked = { slug: 'one', number: null, inSilence: false }
  const { sent } = await statementRevision(tajikistan, asked)
  expect(sent).toEqual({ statementId: text.statementId, circulationId })
  if (sent !== null) await noteOpened(tajikistan, sent)
  expect((await reaches()).TJ).toBe('opened')
  expect((await statementRevision(await claimOf('support@demo.example'), asked)).sent).toBeNull()
})

const given = (more: Record<string, unknown> = {}) => ({
  statementId: text.statementId,
  circulationId,
  delegation: 'state:TM',
  means: 'note-verbale',
  to: 'The Embassy of Turkmenistan',
  on: dateIn('Asia/Almaty', now()),
  at: clockIn('Asia/Almaty', now()),
  ...more,
})

test('what was given by hand is on file, with to whom, by which means, when and by whom, and the delegation counts as reached', async () => {
  clock.pass(60_000)
  const at = now()
  await expectDone(recordDelivery(chair, given()))
  expect((await reaches()).TM).toBe('delivered')
  const { circulations } = await statementTold(chair, { slug: 'one', locale: 'en' })
  expect(circulations[0]?.delegations.find(({ state }) => state === 'TM')?.deliveries).toEqual([
    {
      means: 'note-verbale',
      to: 'The Embassy of Turkmenistan',
      at: `${at.slice(0, 16)}:00.000Z`,
      recordedAt: at,
      by: 'Organiser, Chair’s team',
    },
  ])
  expect(read(`select act from activity order by seq desc limit 1`)).toEqual([{ act: 'statement.delivered-by-hand' }])
})

test('a delivery is refused where it cannot have been', async () => {
  clock.pass(60_000)
  const tomorrow = new Date(Date.parse(now()) + 24 * 3_600_000).toISOString().slice(0, 10)
  expect(await recordDelivery(chair, given({ statementId: other.statementId }))).toEqual(refuse('not-now'))
  expect(await recordDelivery(chair, given({ delegation: 'state:AF' }))).toEqual(refuseField('delegation', 'invalid'))
  expect(await recordDelivery(chair, given({ on: tomorrow }))).toEqual(refuseField('at', 'time-ahead'))
  expect(await recordDelivery(chair, given({ on: '2026-01-01' }))).toEqual(refuseField('on', 'before-sent'))
  expect(await recordDelivery(chair, given({ to: ' ', at: 'noon', on: '' }))).toEqual(
    refuse('invalid', {
      fields: { to: { code: 'required', values: { min: 1 } }, at: { code: 'no-time' }, on: { code: 'required', values: { min: 1 } } },
    }),
  )
  await expectDone(recordDelivery(chair, given()))
  expect(await recordDelivery(chair, given())).toEqual(refuseField('to', 'delivery-on-file'))
  await expectDone(recordDelivery(chair, given({ to: 'The Ambassador' })))
  expect(read('select count(*) as n from hand_delivery')).toEqual([{ n: 2 }])
})

test('only those who draft know who was told and record what was given; sent twice, it is on file once', async () => {
  for (const email of ['admin@demo.example', 'delegate.tj@demo.example', 'observer.pk@demo.example']) {
    const who = await claimOf(email)
    await expect(statementTold(who, { slug: 'one', locale: 'en' })).rejects.toEqual(new Denied('statement.told'))
    await expect(recordDelivery(who, given())).rejects.toEqual(new Denied('statement.record-delivery'))
  }
  const support = await claimOf('support@demo.example')
  const key = '0b9e3a54-6f0e-4a35-9d0a-5f6c1c0a3a11'
  await expectDone(recordDelivery(support, given(), key))
  expect(await recordDelivery(support, given(), key)).toMatchObject({ ok: true, earlier: true })
  expect(read('select count(*) as n from hand_delivery')).toEqual([{ n: 1 }])
})

test('to whom it was given is forgotten with the person it names; that it was given stays', async () => {
  const admin = await claimOf('admin@demo.example')
  const id = randomUUID()
  await expectDone(addPerson(chair, { id, original: 'en', name: 'Somebody of the test' }))
  await expectDone(recordDelivery(chair, given({ to: 'Somebody of the test, counsellor' })))
  const [row] = read(`select version from person where id = '${id}'`)
  await expectDone(forgetPerson(admin, { id, version: row?.version }))
  expect(read('select count(*) as n from hand_delivery_to')).toEqual([{ n: 0 }])
  expect((await reaches()).TM).toBe('delivered')
})
