import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#db/seed/demo-record'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, FROM, read, signedIn, testWorld } from '#harness/test-world'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { openSignIn } from '#server/account/open-sign-in'
import { accounts } from '#server/account/queries/accounts'
import { ownAccount } from '#server/account/queries/own-account'
import { ownSecondFactor } from '#server/account/queries/own-second-factor'
import { signInNotices } from '#server/account/queries/sign-in-notices'
import { removeSecondFactor } from '#server/account/remove-second-factor'
import { requireSecondFactor } from '#server/account/require-second-factor'
import { resetSecondFactor } from '#server/account/reset-second-factor'
import { setSecondFactor } from '#server/account/set-second-factor'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import { verifyCode } from '#server/account/verify-code'
import { verifySignIn } from '#server/account/verify-sign-in'
import { isClaimValid } from '#server/command/is-claim-valid'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// A second factor: set, asked for, replaced, lost, reset and required.

const CHAIR = 'chair@demo.example'
const STEP = 30_000
const clock = testWorld()
const secretBefore = process.env.AUTH_SECRET
let chair: Required<Claim>
let admin: Required<Claim>

beforeAll(() => {
  process.env.AUTH_SECRET = 'only for tests of the second factor'
})
afterAll(() => {
  if (secretBefore === undefined) delete process.env.AUTH_SECRET
  else process.env.AUTH_SECRET = secretBefore
})
beforeEach(async () => {
  chair = await signedIn(CHAIR)
  admin = await signedIn('admin@demo.example')
})

const offered = (claim: Claim) => ownSecondFactor(claim, { locale: 'en' })
const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate()
const current = DEMO_PASSWORD
const onAccount = (claim: Claim) => ({ objectKind: 'account', objectId: claim.accountId }) as const

async function set(claim: Claim): Promise<{ secret: string; recoveryCodes: string[] }> {
  const candidate = await offered(claim)
  await expectDone(setSecondFactor(claim, { current, code: codeOf(candidate.secret) }))
  // The code that set it is used up.
  clock.pass(STEP)
  return candidate
}

describe('a second factor', () => {
  test('is offered the same at each look, and another to another sign-in and account', async () => {
    const [first, again] = [await offered(chair), await offered(chair)]
    expect(again).toEqual(first)
    expect(first.address).toBe(
      `otpauth://totp/Almaty%20Process:chair%40demo.example?issuer=Almaty%20Process&secret=${first.secret}&algorithm=SHA1&digits=6&period=30`,
    )
    expect(first.recoveryCodes).toHaveLength(10)
    expect(new Set(first.recoveryCodes.filter((code) => /^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/.test(code))).size).toBe(10)
    for (const other of [await signedIn(CHAIR), admin]) expect((await offered(other)).secret).not.toBe(first.secret)
  })

  test('is set by a code that shows it is there, on record; other sign-ins end, and no row has the secret or a code', async () => {
    const other = await signedIn(CHAIR)
    const { secret, recoveryCodes } = await offered(chair)
    await expectNothingWritten(async () => {
      expect(await setSecondFactor(chair, { current, code: '000000' })).toEqual(refuseField('code', 'wrong-code'))
      expect(await setSecondFactor(chair, { current: 'wrong', code: codeOf(secret) })).toEqual(refuseField('current', 'wrong-password'))
      await expect(setSecondFactor(null, { current, code: codeOf(secret) })).rejects.toEqual(new Denied('account.set-second-factor'))
    })
    const code = codeOf(secret).replace(/^.../, '$& ')
    await expectAct(chair, () => setSecondFactor(chair, { current, code }), { ...onAccount(chair), act: 'account.second-factor-set' })
    expect([await isClaimValid(chair), await isClaimValid(other)]).toEqual([true, false])
    expect(await offered(chair)).toMatchObject({ isSet: true, codesLeft: 10 })
    const rows = JSON.stringify([read('select * from second_factor'), read('select * from recovery_code')])
    expect([secret, ...recoveryCodes].filter((known) => rows.includes(known))).toEqual([])
  })

  test('is asked for after the password: each code is good once, also an older one, and one step of a wrong clock is forgiven', async () => {
    const { secret } = await set(chair)
    const verified = await expectDone(verifySignIn({ email: CHAIR, password: DEMO_PASSWORD }, FROM))
    expect(verified.needsCode).toBe(true)
    const earlier = codeOf(secret)
    clock.pass(STEP)
    const code = codeOf(secret)
    expect(await verifyCode(verified, code, FROM)).toMatchObject({ ok: true })
    for (const used of [code, earlier, '000000', 'no code']) expect(await verifyCode(verified, used, FROM)).toEqual(refuse('wrong-code'))
    clock.pass(2 * STEP)
    const late = codeOf(secret)
    clock.pass(STEP)
    expect(await verifyCode(verified, `${late}1`, FROM)).toEqual(refuse('wrong-code'))
    expect(await verifyCode(verified, late, FROM)).toMatchObject({ ok: true })
    const later = codeOf(secret)
    clock.pass(2 * STEP)
    expect(await verifyCode(verified, later, FROM)).toEqual(refuse('wrong-code'))
  })

  test('is used once by a form that comes twice', async () => {
    const { secret } = await set(chair)
    const from = { ...FROM, key: 'a-form-of-the-test' }
    const verified = await expectDone(verifySignIn({ email: CHAIR, password: DEMO_PASSWORD }, from))
    const signIn = async () => {
      const { guesses } = await expectDone(verifyCode(verified, codeOf(secret), from))
      return expectDone(openSignIn({ ...verified, guesses }, from))
    }
    const first = await signIn()
    expect(await signIn()).toEqual(first)
  })

  test('is guessed at ten times, then not for a quarter of an hour', async () => {
    const { secret } = await set(chair)
    for (let guess = 0; guess < 10; guess++) expect(await verifyCode(chair, '000000', FROM)).toEqual(refuse('wrong-code'))
    expect(await verifyCode(chair, codeOf(secret), FROM)).toEqual(refuse('too-many-attempts', { values: { seconds: 900 } }))
    expect(await verifyCode(chair, codeOf(secret), { ...FROM, address: '192.0.2.2' })).toMatchObject({ ok: true })
  })

  test('that is lost is stood in for by each recovery code, once, however it is typed and whatever became of the secret', async () => {
    const { recoveryCodes } = await set(chair)
    const [first = '', second = ''] = recoveryCodes
    process.env.AUTH_SECRET = 'another secret of the installation'
    expect(await verifyCode(chair, first.toLowerCase().replaceAll('-', ' '), FROM)).toMatchObject({ ok: true })
    expect(await verifyCode(chair, first, FROM)).toEqual(refuse('wrong-code'))
    expect(await verifyCode(chair, second, FROM)).toMatchObject({ ok: true })
    process.env.AUTH_SECRET = 'only for tests of the second factor'
    expect((await offered(chair)).codesLeft).toBe(8)
  })

  test('is replaced by another, whose codes alone count then; and removed, on record', async () => {
    const first = await set(chair)
    const second = await set(chair)
    expect(second.secret).not.toBe(first.secret)
    for (const old of [codeOf(first.secret), first.recoveryCodes[0] ?? ''])
      expect(await verifyCode(chair, old, FROM)).toEqual(refuse('wrong-code'))
    const act = { ...onAccount(chair), act: 'account.second-factor-removed' } as const
    await expectAct(chair, () => removeSecondFactor(chair, { current }), act)
    expect(await verifySignIn({ email: CHAIR, password: DEMO_PASSWORD }, FROM)).toMatchObject({ value: { needsCode: false } })
    await expectNothingWritten(async () => {
      expect(await removeSecondFactor(chair, { current })).toEqual(refuse('no-second-factor'))
    })
  })

  test('is reset by an admin for whoever lost all, on record; every sign-in ends, and its holder is shown who did it', async () => {
    await set(chair)
    const resetting = () => resetSecondFactor(admin, { accountId: chair.accountId })
    await expect(resetSecondFactor(chair, { accountId: chair.accountId })).rejects.toEqual(new Denied('account.reset-second-factor'))
    await expectAct(admin, resetting, { ...onAccount(chair), act: 'account.second-factor-reset' })
    expect(await isClaimValid(chair)).toBe(false)
    const [row] = read(`select display_name from account where id = '${admin.accountId}'`)
    const { acts } = await signInNotices(await signedIn(CHAIR), {})
    expect(acts.map(({ act, who }) => ({ act, who }))).toEqual([{ act: 'account.second-factor-reset', who: row?.display_name }])
    await expectNothingWritten(async () => {
      expect(await resetting()).toEqual(refuse('no-second-factor'))
    })
  })
})

describe('a second factor that is required', () => {
  const requiring = (required: string) => requireSecondFactor(admin, { required })

  test('is required, and no longer, by an admin who has one, on record', async () => {
    await expectNothingWritten(async () => {
      expect(await requiring('yes')).toEqual(refuse('no-second-factor'))
      expect(await requiring('no')).toEqual(refuse('nothing-changed'))
      expect(await requiring('perhaps')).toMatchObject({ ok: false, code: 'invalid' })
      await expect(requireSecondFactor(chair, { required: 'yes' })).rejects.toEqual(new Denied('account.require-second-factor'))
    })
    await set(admin)
    const process = { objectKind: 'process', objectId: 'second-factor-required' } as const
    await expectAct(admin, () => requiring('yes'), { ...process, act: 'account.second-factor-required' })
    expect((await accounts(admin, { page: 1, locale: 'en' })).isSecondFactorRequired).toBe(true)
    await expectAct(admin, () => requiring('no'), { ...process, act: 'account.second-factor-optional' })
  })

  test('keeps from an organiser without one everything but setting it; delegates go on without', async () => {
    await set(admin)
    await expectDone(requiring('yes'))
    expect(await ownAccount(chair, {})).toMatchObject({ can: { prepare: false, seeHandover: false } })
    expect((await signInNotices(chair, {})).mustSetSecondFactor).toBe(true)
    await set(chair)
    expect(await ownAccount(chair, {})).toMatchObject({ can: { prepare: true, seeHandover: true } })
    expect(await removeSecondFactor(chair, { current })).toEqual(refuse('second-factor-required'))
    const delegate = await signedIn('delegate.tj@demo.example')
    expect((await signInNotices(delegate, {})).mustSetSecondFactor).toBe(false)
    await set(delegate)
    await expectDone(removeSecondFactor(delegate, { current }))
  })

  test('does not stop the operator, nor a link for whoever forgot the password', async () => {
    await set(admin)
    await expectDone(requiring('yes'))
    await expectDone(resetSecondFactor(OPERATOR, { accountId: admin.accountId }))
    await expectDone(issuePasswordLink(OPERATOR, { accountId: admin.accountId }))
    expect(await claimOf('admin@demo.example')).toMatchObject({ signInVersion: 3 })
  })
})

test('whoever was signed out removes no second factor, nor does a password that is no text', async () => {
  await set(chair)
  expect(await removeSecondFactor(chair, { current: 5 })).toMatchObject({ ok: false, code: 'invalid' })
  await expectDone(signOutEverywhere(chair, { accountId: chair.accountId }))
  await expectNothingWritten(async () => {
    await expect(removeSecondFactor(chair, { current })).rejects.toEqual(new Denied('account.remove-second-factor'))
  })
})
