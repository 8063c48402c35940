import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { DEMO_PASSWORD } from '#db/seed/demo-record'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, FROM, openFor, read, signedIn, testWorld } from '#harness/test-world'
import { appoint } from '#server/account/appoint'
import { changePassword } from '#server/account/change-password'
import { endSignIn } from '#server/account/end-sign-in'
import { endSignIns } from '#server/account/end-sign-ins'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { openSignIn } from '#server/account/open-sign-in'
import { ownAccount } from '#server/account/queries/own-account'
import { ownSignIns } from '#server/account/queries/own-sign-ins'
import { signInEnd } from '#server/account/queries/sign-in-end'
import { signInNotices } from '#server/account/queries/sign-in-notices'
import { forgetOldSignIns } from '#server/account/rows/forget-sign-ins'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import { verifySignIn } from '#server/account/verify-sign-in'
import { isClaimValid } from '#server/command/is-claim-valid'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// How long a sign-in counts, who ends it, and what its holder is told.

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const chairs = 'chair@demo.example'
const DELEGATE = 'delegate.tj@demo.example'

const clock = testWorld()
let chair: Required<Claim>

beforeEach(async () => {
  chair = await signedIn('chair@demo.example')
})

/** Uses a sign-in again and again, and lets what it notes be written. */
async function use(claim: Claim, every: number, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    clock.pass(every)
    await isClaimValid(claim)
    await settled()
  }
}

/** The note that a sign-in was used is made behind the request. */
const settled = () => new Promise((done) => setTimeout(done, 10))

describe('a sign-in', () => {
  test('of an organiser ends after two hours without a request, and after twelve however much it is used', async () => {
    clock.pass(2 * HOUR + 4 * 60_000)
    expect(await isClaimValid(chair)).toBe(true)
    await settled()
    clock.pass(2 * HOUR + 5 * 60_000)
    expect(await isClaimValid(chair)).toBe(false)
    const used = await signedIn('admin@demo.example')
    await use(used, HOUR, 11)
    clock.pass(HOUR - 1)
    expect(await isClaimValid(used)).toBe(true)
    clock.pass(1)
    expect(await isClaimValid(used)).toBe(false)
  })

  test('of a delegate ends after seven days without a request, and after fourteen', async () => {
    const used = await signedIn(DELEGATE)
    const idle = await signedIn(DELEGATE)
    await use(used, 3 * DAY, 2)
    expect(await isClaimValid(idle)).toBe(true)
    await settled()
    await use(used, 4 * DAY, 1)
    clock.pass(4 * DAY - 1)
    expect([await isClaimValid(used), await isClaimValid(idle)]).toEqual([true, false])
    clock.pass(1)
    expect(await isClaimValid(used)).toBe(false)
  })

  test('of a delegate who is made an organiser is short from then on', async () => {
    const claim = await signedIn(DELEGATE)
    await use(claim, 11 * HOUR, 1)
    await expectDone(appoint(OPERATOR, { accountId: claim.accountId, appointment: 'organiser:state:TJ' }))
    expect(await isClaimValid(claim)).toBe(true)
    clock.pass(HOUR)
    expect(await isClaimValid(claim)).toBe(false)
  })

  test('that is signed out opens nothing, whoever has a copy of its cookie; others of the account go on', async () => {
    const other = await signedIn('chair@demo.example')
    await endSignIn(chair)
    expect([await isClaimValid(chair), await isClaimValid(other)]).toEqual([false, true])
    await expect(ownAccount(chair, {})).rejects.toEqual(new Denied('account.own'))
  })

  test('that nobody made, or of another account, is a visitor', async () => {
    const other = await claimOf(DELEGATE)
    for (const claim of [
      { ...chair, signInId: 'none' },
      { ...other, signInId: chair.signInId },
    ])
      expect(await isClaimValid(claim)).toBe(false)
  })

  test('is noted as used every five minutes at most', async () => {
    const seen = () => read(`select last_seen_at from sign_in where id = '${chair.signInId}'`)[0]?.last_seen_at
    await use(chair, 5 * 60_000 - 1, 1)
    expect(seen()).toBe(clock.at)
    await use(chair, 1, 1)
    expect(seen()).toBe(new Date(Date.parse(clock.at) + 5 * 60_000).toISOString())
  })

  test('is made once by a form, however often it is sent; the page kept for later makes another', async () => {
    const key = 'a-form-of-the-test'
    const first = await signedIn(DELEGATE, { key })
    expect(await signedIn(DELEGATE, { key })).toEqual(first)
    clock.pass(10 * 60_000)
    const second = await signedIn(DELEGATE, { key })
    expect(second).not.toEqual(first)
    expect(await signedIn(DELEGATE, { key })).toEqual(second)
  })

  test('is not opened for an account whose password was changed meanwhile', async () => {
    const before = await claimOf('chair@demo.example')
    await expectDone(changePassword(chair, { current: DEMO_PASSWORD, password: 'four plain words here' }))
    expect(await openSignIn({ ...before, guesses: [] }, FROM)).toEqual(refuse('wrong-password'))
  })

  test('takes the new password from then on, and the old one no more', async () => {
    const password = 'four plain words here'
    await expectDone(changePassword(chair, { current: DEMO_PASSWORD, password }))
    const email = 'chair@demo.example'
    expect(await verifySignIn({ email, password: DEMO_PASSWORD }, FROM)).toEqual(refuse('wrong-password'))
    await expectDone(verifySignIn({ email, password }, FROM))
  })

  test('tells a program when it ends, which asking does not put off', async () => {
    const end = new Date(Date.parse(clock.at) + 2 * HOUR + 5 * 60_000).toISOString()
    expect(await signInEnd(chair, {})).toBe(end)
    clock.pass(60_000)
    expect(await signInEnd(chair, {})).toBe(end)
  })
})

describe('one’s own sign-ins', () => {
  const listed = async (claim: Claim) => (await ownSignIns(claim, {})).signIns

  test('are listed with this one, coarsely: no version, no whole address', async () => {
    clock.pass(1_000)
    const other = await signedIn('chair@demo.example', { address: '2001:db8:7:8::9', browser: null, platform: null })
    expect(await listed(chair)).toEqual([
      {
        ...{ id: other.signInId, browser: null, platform: null, network: '2001:db8:7::/48', isThis: false },
        ...{ madeAt: expect.any(String), lastSeenAt: expect.any(String), endsAt: expect.any(String) },
      },
      {
        ...{ id: chair.signInId, browser: 'Firefox', platform: 'Windows', network: '192.0.2.0/24', isThis: true },
        ...{ madeAt: clock.at, lastSeenAt: clock.at, endsAt: new Date(Date.parse(clock.at) + 2 * HOUR + 5 * 60_000).toISOString() },
      },
    ])
  })

  test('are ended one by one or all but this one, on record, once the password is given again', async () => {
    const [first, second, third] = [await signedIn(chairs), await signedIn(chairs), await signedIn(chairs)]
    const another = await signedIn(DELEGATE)
    const ending = (which: string, current = DEMO_PASSWORD) => endSignIns(chair, { which, current })
    const act = { act: 'account.sign-ins-ended', objectKind: 'account', objectId: chair.accountId } as const
    await expectAct(chair, () => ending(first.signInId), act)
    const running = async () => [
      await isClaimValid(first),
      await isClaimValid(second),
      await isClaimValid(third),
      await isClaimValid(chair),
    ]
    expect(await running()).toEqual([false, true, true, true])
    await expectNothingWritten(async () => {
      expect(await ending(first.signInId)).toEqual(refuseField('which', 'removed'))
      expect(await ending(second.signInId, 'wrong')).toEqual(refuseField('current', 'wrong-password'))
      expect(await ending(another.signInId)).toEqual(refuseField('which', 'removed'))
      expect(await endSignIns(chair, { which: 'all', current: DEMO_PASSWORD })).toMatchObject({ ok: false, code: 'invalid' })
    })
    await expectAct(chair, () => ending('others'), act)
    expect(await running()).toEqual([false, false, false, true])
  })

  test('are guessed at no more often than passwords are (too-many-attempts)', async () => {
    for (let guess = 0; guess < 10; guess++) await endSignIns(chair, { which: 'others', current: 'wrong' })
    expect(await endSignIns(chair, { which: 'others', current: DEMO_PASSWORD })).toEqual(
      refuse('too-many-attempts', { values: { seconds: 900 } }),
    )
  })

  test('that were ended everywhere are listed no more', async () => {
    await expectDone(signOutEverywhere(chair, { accountId: chair.accountId }))
    const again = await signedIn('chair@demo.example')
    expect((await listed(again)).map(({ id }) => id)).toEqual([again.signInId])
  })
})

describe('the desk tells the holder of an account', () => {
  test('of the sign-in before this one, and how many attempts failed since', async () => {
    const wrong = { email: 'chair@demo.example', password: 'wrong' }
    for (const _ of [1, 2]) await verifySignIn(wrong, FROM)
    clock.pass(60_000)
    const right = await expectDone(verifySignIn({ ...wrong, password: DEMO_PASSWORD }, FROM))
    const opened = await expectDone(openSignIn({ ...right, guesses: [right.guess] }, FROM))
    await verifySignIn(wrong, FROM)
    expect(await signInNotices(opened.claim, {})).toEqual({
      zone: 'Asia/Almaty',
      before: { madeAt: clock.at, browser: 'Firefox', platform: 'Windows', network: '192.0.2.0/24' },
      failed: 3,
      acts: [],
      mustSetSecondFactor: false,
    })
    const next = await signedIn('chair@demo.example')
    expect((await signInNotices(next, {})).failed).toBe(1)
  })

  test('who issued a link for it, for thirty days; not what its holder did', async () => {
    const admin = await claimOf('admin@demo.example')
    await expectDone(issuePasswordLink(admin, { accountId: chair.accountId }))
    const again = await signedIn('chair@demo.example')
    await expectDone(changePassword(again, { current: DEMO_PASSWORD, password: 'four plain words here' }))
    const holder = await signedIn('chair@demo.example')
    const shown = async (claim: Claim) => (await signInNotices(claim, {})).acts.map(({ act, who }) => ({ act, who }))
    const [named] = read(`select display_name from account where id = '${admin.accountId}'`)
    expect(await shown(holder)).toEqual([{ act: 'account.link-issued', who: named?.display_name }])
    clock.pass(30 * DAY)
    expect(await shown(await signedIn('chair@demo.example'))).toEqual([])
  })
})

test('a sign-in is forgotten 90 days after it was made, by the daily task', async () => {
  clock.pass(90 * DAY)
  await client().transact((tx) => forgetOldSignIns(tx, now()))
  expect(read('select count(*) as rows from sign_in')).toEqual([{ rows: 1 }])
  clock.pass(1)
  await client().transact((tx) => forgetOldSignIns(tx, now()))
  expect(read('select count(*) as rows from sign_in')).toEqual([{ rows: 0 }])
})

test('an account that lost its appointments stays signed in as long as a delegate', async () => {
  const claim = await openFor('none@test.example', 'delegate:state:KZ')
  const there = await signedIn('none@test.example')
  expect(there.accountId).toBe(claim.accountId)
  clock.pass(6 * DAY)
  expect(await isClaimValid(there)).toBe(true)
})
