import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { emptyOutbox, FROM, read, rowsOf, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import { askForLink } from '#server/account/ask-for-link'
import { closeAccount } from '#server/account/close-account'
import { setPassword } from '#server/account/set-password'
import { now } from '#server/core/clock'
import { OPERATOR } from '#server/core/operator'
import { expectDone } from '#server/demo/expect-done'
import { leaseDue, type OutboxRow } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'

// A forgotten password: the answer tells nobody whether an account exists, and the link works once, for an hour.

const EMAIL = 'delegate.tj@demo.example'
const frozen = testWorld()
beforeEach(async () => {
  await emptyOutbox()
  process.env.AUTH_SECRET = 'a secret of thirty-two bytes for tests!'
})

const ask = (email: string) => askForLink({ email, locale: 'ru' }, FROM)
const due = (): Promise<OutboxRow[]> => client().transact((tx) => leaseDue(tx, 'test', 9, now()))

test('the answer is the same for an account, a closed one and none; only the open one gets a message', async () => {
  await expectDone(closeAccount(OPERATOR, { accountId: read(`select id from account where email = 'observer.pk@demo.example'`)[0]?.id }))
  const answers = [await ask(EMAIL), await ask('observer.pk@demo.example'), await ask('nobody@state.example')]
  expect(answers).toEqual(Array(3).fill({ ok: true, value: null }))
  expect(
    read('select kind, locale, state, (select email from account a where a.id = account_id) as email from outbox_message order by kind'),
  ).toEqual([
    // That it is closed is told to whose it was; of a password nothing.
    { kind: 'account-closed', locale: 'en', state: 'waiting', email: 'observer.pk@demo.example' },
    { kind: 'password-forgotten', locale: 'ru', state: 'waiting', email: EMAIL },
  ])
})

test('each form that asks gets a message, and one that was sent twice gets one', async () => {
  const asking = (key: string) => askForLink({ email: EMAIL, locale: 'ru' }, { ...FROM, key })
  for (const key of ['first', 'first', 'second']) expect(await asking(key)).toEqual({ ok: true, value: null })
  expect(read(`select count(*) as messages from outbox_message where kind = 'password-forgotten'`)).toEqual([{ messages: 2 }])
})

test('the message holds a link that sets a password once; its token stands in no row', async () => {
  await ask(EMAIL)
  const [row] = await due()
  const facts = row === undefined ? null : await mailFacts(row)
  if (facts === null) throw new Error('nothing is told')
  const token = facts.href.split('/').at(-1) ?? ''
  expect(token.length).toBe(43)
  expect(JSON.stringify(rowsOf(['outbox_message', 'password_link', 'activity']))).not.toContain(token)
  const mail = mailWords(facts)
  expect(mail.text).toContain(facts.href)
  expect([mail.to, mail.subject]).toEqual([EMAIL, expect.stringContaining('новый пароль')])
  await expectDone(setPassword(null, { token, password: 'a new and long password 7' }))
  await expect(setPassword(null, { token, password: 'another long password 8' })).rejects.toThrow()
  // Used: there is nothing to tell any more.
  expect(row && (await mailFacts(row))).toBeNull()
})

test('a form that was sent twice asks once', async () => {
  const form = { ...FROM, key: 'the-key-of-a-form' }
  for (let times = 0; times < 2; times += 1) await askForLink({ email: EMAIL, locale: 'ru' }, form)
  expect(read('select id from outbox_message').length).toBe(1)
  expect(read('select id from password_link').length).toBe(1)
})

test('after an hour the link is over, and nothing is told', async () => {
  await ask(EMAIL)
  const [row] = await due()
  frozen.pass(3_600_001)
  expect(row && (await mailFacts(row))).toBeNull()
})

test('what is no address is said so, and asking without end is not answered', async () => {
  expect(await ask('nobody')).toMatchObject({ ok: false, code: 'invalid', fields: { email: { code: 'no-email' } } })
  const answers = []
  for (let times = 0; times < 15; times += 1) answers.push(await ask(EMAIL))
  expect(answers.at(-1)).toMatchObject({ ok: false, code: 'too-many-attempts' })
  expect(read('select id from outbox_message').length).toBeLessThanOrEqual(10)
})
