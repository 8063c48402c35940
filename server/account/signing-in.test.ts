import { beforeEach, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#db/seed/demo-record'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { appoint } from '#server/account/appoint'
import { changePassword } from '#server/account/change-password'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { openAccount } from '#server/account/open-account'
import { attempt } from '#server/account/sign-in-limits'
import { verifySignIn } from '#server/account/verify-sign-in'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// Who gets in, with what, and how often it may be tried.

const PASSWORD = 'bishkek-2018'
const ADDRESS = '192.0.2.1'
const TOO_MANY = refuse('too-many-attempts', { values: { seconds: 900 } })
let chair: Claim

testWorld()
beforeEach(async () => {
  globalThis.gavelSignInLimits = undefined
  chair = await claimOf('chair@demo.example')
})

const signingIn = (password: unknown, email = 'chair@demo.example') => verifySignIn({ email, password }, ADDRESS)

describe('an account that the operator opens', () => {
  const opening = { email: 'demo@test.example', displayName: 'Somebody', password: PASSWORD, demonstration: true }

  test('is signed in to with its password at once, appointed or not, and is on record as opened', async () => {
    const { id } = await expectAct(
      OPERATOR,
      () => openAccount(OPERATOR, { ...opening, appointment: null }),
      ({ id }) => ({ act: 'account.created', objectKind: 'account', objectId: id }),
    )
    expect(await signingIn(PASSWORD, opening.email)).toEqual({ ok: true, value: { accountId: id, signInVersion: 1 } })
    const row = `select display_name, demonstration, (select count(*) from appointment where account_id = account.id) as roles from account`
    expect(read(`${row} where id = '${id}'`)).toEqual([{ display_name: 'Somebody', demonstration: 1, roles: 0 }])
  })

  test('and appointed with it, both on record', async () => {
    await expectAct(
      OPERATOR,
      () => openAccount(OPERATOR, { ...opening, appointment: 'delegate:state:KG' }),
      ({ id }) => ({ act: 'account.created', objectKind: 'account', objectId: id }),
      ({ id }) => ({
        ...{ act: 'account.appointed', objectKind: 'account', objectId: id },
        refs: { appointment: read(`select id from appointment where account_id = '${id}'`)[0]?.id },
      }),
    )
  })
})

describe('signing in', () => {
  test('is refused alike to what is no address and password at all', async () => {
    for (const raw of [null, {}, { email: 'chair@demo.example' }, { email: 'x'.repeat(255), password: 'y' }])
      expect(await verifySignIn(raw, ADDRESS)).toEqual(refuse('wrong-password'))
  })

  test('is refused to a closed account, be the password right', async () => {
    await expectDone(closeAccount(OPERATOR, { accountId: chair.accountId }))
    expect(await signingIn(DEMO_PASSWORD)).toEqual(refuse('wrong-password'))
  })

  test('that succeeds takes back the guesses before it', async () => {
    for (let guess = 0; guess < 9; guess++) await expectDone(attempt('chair@demo.example', ADDRESS))
    expect(await signingIn(DEMO_PASSWORD)).toEqual({ ok: true, value: chair })
    for (let guess = 0; guess < 10; guess++) await expectDone(attempt('chair@demo.example', ADDRESS))
    expect(await signingIn(DEMO_PASSWORD)).toEqual(TOO_MANY)
  })

  test('is tried a hundred times from one network address, whoever’s account it is, and not once more', async () => {
    for (let guess = 0; guess < 100; guess++) await expectDone(attempt(`${guess}@test.example`, ADDRESS))
    expect(await attempt('another@test.example', ADDRESS)).toEqual(TOO_MANY)
    await expectDone(attempt('another@test.example', '192.0.2.2'))
  })

  test('that succeeds counts for nothing at its network address', async () => {
    for (let times = 0; times < 100; times++) await (await expectDone(attempt(`${times}@test.example`, ADDRESS))).forgive()
    await expectDone(attempt('another@test.example', ADDRESS))
  })

  test('to change one’s own password is counted by account alone', async () => {
    for (let guess = 0; guess < 101; guess++) {
      const { forgive } = await expectDone(attempt(`${guess}`, null))
      await forgive()
    }
    for (let guess = 0; guess < 10; guess++) await expectDone(attempt(chair.accountId, null))
    expect(await attempt(chair.accountId, null)).toEqual(TOO_MANY)
  })
})

describe('one’s own password', () => {
  const sent = { current: DEMO_PASSWORD, password: PASSWORD }

  test('is changed by nobody who is not signed in, nor by the operator', async () => {
    await expectNothingWritten(async () => {
      for (const caller of [null, { ...chair, signInVersion: 2 }])
        await expect(changePassword(caller, sent)).rejects.toEqual(new Denied('account.change-password'))
      await expect(changePassword(OPERATOR, sent)).rejects.toEqual(new Denied('account.change-password'))
    })
  })

  test('is not changed by what is no form, which is told what is missing', async () => {
    const missing = refuse('invalid', { fields: { current: { code: 'required' }, password: { code: 'required' } } })
    const short = refuse('invalid', { fields: { password: { code: 'password-too-short', values: { min: 10 } } } })
    await expectNothingWritten(async () => {
      for (const raw of [null, {}, 'a text', 7]) expect(await changePassword(chair, raw)).toEqual(missing)
      expect(await changePassword(chair, { ...sent, password: 'short' })).toEqual(short)
    })
  })
})

test('the only admin gives up another appointment, and stays the admin', async () => {
  const admin = await claimOf('admin@demo.example')
  await expectDone(appoint(admin, { accountId: admin.accountId, appointment: 'delegate:state:KZ' }))
  const [other] = read(`select id from appointment where account_id = '${admin.accountId}' and role = 'delegate' order by rowid desc`)
  await expectDone(endAppointment(admin, { appointmentId: other?.id }))
})
