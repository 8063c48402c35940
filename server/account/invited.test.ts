import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { claimOf, emptyOutbox, FROM, read, rowsOf, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import { askForLink } from '#server/account/ask-for-link'
import { closeAccount } from '#server/account/close-account'
import { correctAccount } from '#server/account/correct-account'
import { createAccount } from '#server/account/create-account'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { accountDetails } from '#server/account/queries/account-details'
import { accounts } from '#server/account/queries/accounts'
import { setPassword } from '#server/account/set-password'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { leaseDue, type OutboxRow } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'

// Whoever is given an account is written to, in their language, with a link that they alone have. Without a mail server the admin hands it on.

const SOMEBODY = { email: 'New@Test.example', displayName: 'Somebody', appointment: 'delegate:state:TJ', locale: 'ru' }
const PASSWORD = 'a new and long password 7'
const clock = testWorld()
let admin: Claim

beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  await emptyOutbox()
  process.env.AUTH_SECRET = 'a secret of thirty-two bytes for tests!'
  process.env.SMTP_URL = 'smtp://127.0.0.1:1'
  process.env.MAIL_FROM = 'gavel@process.example'
  return () => {
    delete process.env.SMTP_URL
    delete process.env.MAIL_FROM
  }
})

async function leaving(): Promise<OutboxRow> {
  const [row] = await client().transact((tx) => leaseDue(tx, 'test', 9, now()))
  if (row === undefined) throw new Error('nothing waits to be sent')
  return row
}
async function tokenIn(row: OutboxRow): Promise<string> {
  return (await mailFacts(row))?.href.split('/').at(-1) ?? 'nothing is told'
}

test('the new person is written to in the language chosen for them, with a link that works once, until the day that is named', async () => {
  await expectDone(createAccount(admin, SOMEBODY))
  const row = await leaving()
  const facts = await mailFacts(row)
  if (facts === null) throw new Error('nothing is told')
  const mail = mailWords(facts)
  expect([mail.to, mail.subject]).toEqual(['new@test.example', expect.stringContaining('для вас создана учётная запись')])
  expect(mail.text).toContain(facts.href)
  expect(facts.until?.instant).toBe(new Date(Date.parse(now()) + 7 * 24 * 3_600_000).toISOString())
  expect(mail.headers).toBeUndefined()
  await expectDone(setPassword(null, { token: await tokenIn(row), password: PASSWORD }))
  // Used, it is told to nobody again.
  expect(await mailFacts(row)).toBeNull()
})

test('nobody but the new person has the link: the admin is shown none, and its token stands in no row', async () => {
  const made = await expectDone(createAccount(admin, SOMEBODY))
  expect(made).toEqual({ id: made.id, email: 'new@test.example', token: null })
  const token = await tokenIn(await leaving())
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(JSON.stringify(rowsOf(['outbox_message', 'password_link', 'activity', 'account']))).not.toContain(token)
})

test('a form sent twice invites once', async () => {
  for (let times = 0; times < 2; times += 1) await expectDone(createAccount(admin, SOMEBODY, 'the-key-of-a-form'))
  expect(read('select kind from outbox_message')).toEqual([{ kind: 'account-invited' }])
})

test('an account that was not opened invites nobody', async () => {
  const before = read('select id from password_link').length
  expect(await createAccount(admin, { ...SOMEBODY, email: 'chair@demo.example' })).toMatchObject({ ok: false })
  expect(await createAccount(admin, { ...SOMEBODY, appointment: 'delegate:state:XX' })).toMatchObject({ ok: false })
  expect([read('select id from outbox_message'), read('select id from password_link').length]).toEqual([[], before])
})

test('the invitation ends with a link made by hand, with the account, with a password set by another link, and after a week', async () => {
  const ends = {
    byHand: (accountId: string) => expectDone(issuePasswordLink(admin, { accountId })),
    closed: (accountId: string) => expectDone(closeAccount(admin, { accountId })),
    setByAnother: async () => {
      await askForLink({ email: SOMEBODY.email, locale: 'ru' }, FROM)
      await expectDone(setPassword(null, { token: await tokenIn(await leaving()), password: PASSWORD }))
    },
    late: async () => clock.pass(7 * 24 * 3_600_000),
  }
  for (const [how, end] of Object.entries(ends)) {
    await emptyOutbox()
    const email = how === 'setByAnother' ? SOMEBODY.email : `${how}@test.example`
    const { id } = await expectDone(createAccount(admin, { ...SOMEBODY, email }))
    const row = await leaving()
    const token = await tokenIn(row)
    await end(id)
    expect(await mailFacts(row), how).toBeNull()
    await expect(setPassword(null, { token, password: PASSWORD }), how).rejects.toThrow(Denied)
  }
})

test('an address that was wrong is corrected: what went to the old one opens nothing, and the new one is invited', async () => {
  const { id } = await expectDone(createAccount(admin, SOMEBODY))
  const wrong = await leaving()
  const token = await tokenIn(wrong)
  const right = { email: 'right@test.example', displayName: SOMEBODY.displayName, version: `${SOMEBODY.displayName} new@test.example` }
  expect(await expectDone(correctAccount(admin, { accountId: id, ...right }))).toEqual({ invited: right.email })
  expect(await mailFacts(wrong)).toBeNull()
  await expect(setPassword(null, { token, password: PASSWORD })).rejects.toThrow(Denied)
  const row = await leaving()
  expect(await mailFacts(row)).toMatchObject({ to: right.email, locale: 'ru' })
  await expectDone(setPassword(null, { token: await tokenIn(row), password: PASSWORD }))
})

test('without a mail server the admin is shown the link, and nothing is written to anybody', async () => {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  const { token } = await expectDone(createAccount(admin, SOMEBODY))
  expect(read('select id from outbox_message')).toEqual([])
  await expectDone(setPassword(null, { token, password: PASSWORD }))
})

test('the admin sees what became of the invitation, and what the mail server said, until a password is set', async () => {
  const { id } = await expectDone(createAccount(admin, SOMEBODY))
  const seen = async () => {
    const { invitation } = await accountDetails(admin, { id })
    const row = (await accounts(admin, { page: 1, locale: 'en' })).accounts.find((one) => one.id === id)
    return [invitation?.state, invitation?.reply, row?.isUnreached]
  }
  expect(await seen()).toEqual(['waiting', null, false])
  const token = await tokenIn(await leaving())
  await client().transact((tx) =>
    tx.update(outboxMessage).set({ state: 'failed', leaseUntil: null, leaseBy: null, reply: '550 5.1.1 No such user' }),
  )
  expect(await seen()).toEqual(['failed', '550 5.1.1 No such user', true])
  await expectDone(setPassword(null, { token, password: PASSWORD }))
  expect(await seen()).toEqual([undefined, undefined, false])
})

test('a closed account whose address is corrected is invited nowhere', async () => {
  const { id } = await expectDone(createAccount(admin, SOMEBODY))
  await expectDone(closeAccount(admin, { accountId: id }))
  await emptyOutbox()
  const [row] = read(`select display_name || ' ' || email as version from account where id = '${id}'`)
  const corrected = { accountId: id, version: row?.version, displayName: 'Somebody', email: 'other@test.example' }
  expect(await expectDone(correctAccount(admin, corrected))).toEqual({ invited: null })
  expect(read('select kind from outbox_message')).toEqual([])
})
