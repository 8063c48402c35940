import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { client } from '#db/client'
import { DEMO_PASSWORD } from '#db/seed/demo-record'
import { expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { changePassword } from '#server/account/change-password'
import { closeAccount } from '#server/account/close-account'
import { createAccount } from '#server/account/create-account'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { setPassword } from '#server/account/set-password'
import { forgetOldSaves } from '#server/command/forget-old-saves'
import { now } from '#server/core/clock'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// How long, and for whom, a save that was acknowledged is known by its key.

const MONTH = 30 * 24 * 60 * 60 * 1000
const clock = testWorld()
const forget = () => client().transact((tx) => forgetOldSaves(tx, now()))

test('a save is known by its key for thirty days to the millisecond, and no longer', async () => {
  const [admin, chair, key] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example'), randomUUID()]
  const issuing = () => issuePasswordLink(admin, { accountId: chair.accountId }, key)
  const first = await issuing()
  clock.pass(MONTH)
  await forget()
  await expectNothingWritten(async () => {
    expect(await issuing()).toEqual({ ...first, earlier: true })
  })
  clock.pass(1)
  await forget()
  expect(read('select key from acknowledged_save')).toEqual([])
  expect(await issuing()).not.toEqual(first)
})

test('a key of one act is not taken for another act on the same thing', async () => {
  const [admin, chair, key] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example'), randomUUID()]
  const on = { accountId: chair.accountId }
  await expectDone(issuePasswordLink(admin, on, key))
  await expectNothingWritten(async () => {
    expect(await closeAccount(admin, on, key)).toEqual(refuse('key-reused'))
  })
})

test('an operator, who is no account, has no keys: what is sent twice is done twice', async () => {
  const opening = { email: 'twice@test.example', displayName: 'Twice', appointment: 'delegate:state:KZ' }
  const key = randomUUID()
  await expectDone(createAccount(OPERATOR, opening, key))
  expect(await createAccount(OPERATOR, opening, key)).toEqual(refuseField('email', 'email-taken'))
})

test('a one-time link is shown again to the form that asked for it, and can be read from no row', async () => {
  const [admin, chair, key] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example'), randomUUID()]
  const issued = await issuePasswordLink(admin, { accountId: chair.accountId }, key)
  expect(await issuePasswordLink(admin, { accountId: chair.accountId }, key)).toEqual({ ...issued, earlier: true })
  const [row] = read('select key, input_hash, outcome from acknowledged_save')
  const secrets = [key, issued.ok ? issued.value.token : 'no token']
  expect(secrets.filter((secret) => JSON.stringify(row).includes(secret))).toEqual([])
})

test('a password set by a link is set once, however often it is sent, and is in no row', async () => {
  const [admin, chair] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example')]
  const issued = await issuePasswordLink(admin, { accountId: chair.accountId })
  const typed = { token: issued.ok ? issued.value.token : 'no token', password: 'a password of a test' }
  const key = randomUUID()
  expect(await setPassword(null, typed, key)).toEqual({ ok: true, value: null })
  await expectNothingWritten(async () => {
    expect(await setPassword(null, typed, key)).toEqual({ ok: true, value: null, earlier: true })
    await expect(setPassword(null, typed, randomUUID())).rejects.toEqual(new Denied('account.set-password'))
  })
})

test('a password is changed once, although the change ends the sign-in that sends it again', async () => {
  const [chair, key] = [await claimOf('chair@demo.example'), randomUUID()]
  const typed = { current: DEMO_PASSWORD, password: 'another password of a test' }
  expect(await changePassword(chair, typed, key)).toEqual({ ok: true, value: null })
  await expectNothingWritten(async () => {
    expect(await changePassword(chair, typed, key)).toEqual({ ok: true, value: null, earlier: true })
  })
})
