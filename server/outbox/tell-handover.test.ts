import { beforeEach, expect, test } from 'vitest'
import { composedMail } from '#harness/composed-mail'
import { claimOf, emptyOutbox, openFor, testWorld } from '#harness/test-world'
import { toldInShort } from '#harness/told-in-short'
import { closeAccount } from '#server/account/close-account'
import { reopenAccount } from '#server/account/reopen-account'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { callOffHandover } from '#server/handover/call-off-handover'
import { confirmHandover } from '#server/handover/confirm-handover'
import { declineHandover } from '#server/handover/decline-handover'
import { postponeHandover } from '#server/handover/postpone-handover'
import { prepareHandover } from '#server/handover/prepare-handover'

// Each step of a handover is told to both teams and the admins; what is done to an account, to its holder.

let admin: Claim
let kazakh: Claim
let tajik: Claim

testWorld()
beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  kazakh = await claimOf('chair@demo.example')
  tajik = await openFor('organiser.tj@test.example', 'organiser:state:TJ')
  await emptyOutbox()
})

const terms = (effectiveOn: string) => ({ effectiveOn, overlapFrom: effectiveOn, ceremonyOn: '', ceremonySlot: '' })
const prepared = async () => (await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms('2027-06-01') }))).id
const confirm = (claim: Claim, handoverId: string, state: string) => expectDone(confirmHandover(claim, { handoverId, terms: '1', state }))

test('a handover is told as it is proposed, confirmed by one side, and by both, with its States and its day; who did it is not told', async () => {
  const id = await prepared()
  const proposed = await composedMail(true)
  expect(toldInShort(proposed)).toEqual([
    ['chair', 'handover-prepared'],
    ['organiser.tj', 'handover-prepared'],
  ])
  expect(proposed[0]?.text).toContain('From Kazakhstan to Tajikistan, on 1 June 2027.')
  await confirm(kazakh, id, 'KZ')
  expect(toldInShort(await composedMail(true))).toEqual([
    ['admin', 'handover-confirmed'],
    ['organiser.tj', 'handover-confirmed'],
  ])
  await confirm(tajik, id, 'TJ')
  expect(toldInShort(await composedMail(true))).toEqual([
    ['admin', 'handover-agreed'],
    ['chair', 'handover-agreed'],
  ])
})

test('declined, given new dates and called off, it is told each time, and its reason stays on its page', async () => {
  const handoverId = await prepared()
  await composedMail(true)
  await expectDone(declineHandover(tajik, { handoverId, terms: '1', state: 'TJ', reason: 'In confidence.' }))
  const declined = await composedMail(true)
  expect(toldInShort(declined)).toEqual([
    ['admin', 'handover-declined'],
    ['chair', 'handover-declined'],
  ])
  expect(declined.map(({ text, html }) => `${text}${html}`).join('')).not.toContain('In confidence')
  await expectDone(postponeHandover(admin, { handoverId, ...terms('2027-07-01'), reason: 'Later.' }))
  const postponed = await composedMail(true)
  expect(toldInShort(postponed).map(([, kind]) => kind)).toEqual(['handover-postponed', 'handover-postponed'])
  expect(postponed[0]?.text).toContain('on 1 July 2027.')
  await expectDone(callOffHandover(admin, { handoverId, reason: 'Not now.' }))
  expect(toldInShort(await composedMail(true)).map(([, kind]) => kind)).toEqual(['handover-called-off', 'handover-called-off'])
})

test('the holder of an account is told that it was closed, at the address it had; reopened meanwhile, of nothing', async () => {
  const { accountId } = await claimOf('delegate.tj@demo.example')
  await expectDone(closeAccount(admin, { accountId }))
  expect(toldInShort(await composedMail())).toEqual([['delegate.tj', 'account-closed']])
  await emptyOutbox()
  await expectDone(reopenAccount(admin, { accountId }))
  await expectDone(closeAccount(admin, { accountId }))
  await expectDone(reopenAccount(admin, { accountId }))
  expect(await composedMail()).toEqual([])
})
