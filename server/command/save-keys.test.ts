import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { closeAccount } from '#server/account/close-account'
import { createAccount } from '#server/account/create-account'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { forgetOldSaves } from '#server/command/forget-old-saves'
import { OPERATOR } from '#server/core/operator'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// How long, and for whom, a save that was acknowledged is known by its key.

const MONTH = 30 * 24 * 60 * 60 * 1000
const clock = testWorld()

test('a save is known by its key for thirty days to the millisecond, and no longer', async () => {
  const [admin, chair, key] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example'), randomUUID()]
  const issuing = () => issuePasswordLink(admin, { accountId: chair.accountId }, key)
  const first = await issuing()
  clock.pass(MONTH)
  await forgetOldSaves()
  await expectNothingWritten(async () => {
    expect(await issuing()).toEqual(first)
  })
  clock.pass(1)
  await forgetOldSaves()
  expect(read(`select key from acknowledged_save where key = '${key}'`)).toEqual([])
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
