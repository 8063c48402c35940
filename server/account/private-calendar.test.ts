import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { calendarReader } from '#server/account/calendar-reader'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { makeCalendar } from '#server/account/make-calendar'
import { ownCalendar } from '#server/account/queries/own-calendar'
import { privateCalendar } from '#server/account/queries/private-calendar'
import { reopenAccount } from '#server/account/reopen-account'
import { revokeCalendar } from '#server/account/revoke-calendar'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'

// The secret address of an account's calendar: who may make it, what it opens, and what ends it.

let chair: Claim
let delegate: Claim
let token = ''

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  delegate = await claimOf('delegate.tj@demo.example')
  token = (await expectDone(makeCalendar(delegate, { accountId: delegate.accountId }))).token
})

const onOwn = ({ accountId }: Claim) => ({ objectKind: 'account', objectId: accountId }) as const

/** What the address opens now: how many slots of each meeting stand in the calendar, and its last version; null if it is nobody's. */
async function opened(address: string): Promise<Record<string, number | null> | null> {
  const claim = await calendarReader(address)
  if (claim === null || 'wait' in claim) return null
  const { meetings } = await privateCalendar(claim, {})
  return Object.fromEntries(meetings.map(({ slug, stood }) => [slug, stood.at(-1)?.version?.number ?? null]))
}

async function publishForParticipants(): Promise<void> {
  clock.pass(60_000)
  const { mark, meetingId } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience: 'participants', standing: 'as-held', note: '', draftMark: mark }))
}

describe('a private calendar', () => {
  test('is made for one’s own account, on record, and its address is stored as a hash alone', async () => {
    const { token: made } = await expectAct(chair, () => makeCalendar(chair, { accountId: chair.accountId }), {
      act: 'account.calendar-made',
      ...onOwn(chair),
    })
    expect(made).toMatch(/^[\w-]{32}$/)
    expect(JSON.stringify([read('select * from calendar_address'), read('select * from activity')])).not.toContain(made)
    expect(await ownCalendar(chair, {})).toEqual({ madeAt: expect.any(String), zone: 'Asia/Almaty' })
  })

  test('is made or revoked for nobody else, and not without signing in', async () => {
    await expectNothingWritten(async () => {
      for (const who of [chair, null])
        for (const command of [makeCalendar, revokeCalendar])
          await expect(command(who, { accountId: delegate.accountId })).rejects.toEqual(new Denied(command.commandName))
    })
  })

  test('opens what its account may read now, and no more once that ends', async () => {
    expect(await opened(token)).toMatchObject({ 'som-5': 1 })
    await publishForParticipants()
    expect(await opened(token)).toMatchObject({ 'som-5': 2 })
    const stranger = await openFor('stranger@test.example', 'delegate:state:CN')
    const theirs = await expectDone(makeCalendar(stranger, { accountId: stranger.accountId }))
    expect(await opened(theirs.token)).toMatchObject({ 'som-5': 1 })
    const [own] = read(`select id from appointment where account_id = '${delegate.accountId}'`)
    await expectDone(endAppointment(OPERATOR, { appointmentId: own?.id }))
    expect(await opened(token)).toMatchObject({ 'som-5': 1 })
  })

  test('has one address: a new one ends the one before, and revoking ends it at once', async () => {
    const { token: next } = await expectDone(makeCalendar(delegate, { accountId: delegate.accountId }))
    expect([await opened(token), await opened(next)]).toEqual([null, expect.objectContaining({ 'som-5': 1 })])
    await expectAct(delegate, () => revokeCalendar(delegate, { accountId: delegate.accountId }), {
      act: 'account.calendar-revoked',
      ...onOwn(delegate),
    })
    expect([await opened(next), (await ownCalendar(delegate, {})).madeAt]).toEqual([null, null])
    await expectNothingWritten(async () => {
      expect(await revokeCalendar(delegate, { accountId: delegate.accountId })).toEqual(refuse('no-calendar'))
    })
  })

  test('outlives signing out, and ends for good when its account is closed', async () => {
    await expectDone(signOutEverywhere(delegate, { accountId: delegate.accountId }))
    expect(await opened(token)).toMatchObject({ 'som-5': 1 })
    await expectDone(closeAccount(OPERATOR, { accountId: delegate.accountId }))
    expect(await opened(token)).toBeNull()
    await expectDone(reopenAccount(OPERATOR, { accountId: delegate.accountId }))
    expect(await opened(token)).toBeNull()
  })

  test('is given so often in ten minutes, and then again', async () => {
    for (let asked = 0; asked < 120; asked++) await calendarReader(token)
    const wait = await calendarReader(token)
    expect(wait).toEqual({ wait: expect.any(Number) })
    clock.pass(10 * 60_000)
    expect(await calendarReader(token)).toMatchObject({ accountId: delegate.accountId })
  })

  test('at an address of nobody is nothing, however often it is tried', async () => {
    for (const guess of ['', 'x', token.slice(1), token.toLowerCase()]) expect(await calendarReader(guess)).toBeNull()
  })
})
