import { beforeEach, expect, test } from 'vitest'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { endAppointment } from '#server/account/end-appointment'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import { askingFor, noted, notingReads } from '#server/command/read-log'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { processTitle } from '#server/record/queries/process-title'

// A page made for one reader is given to another only if all that it read would be told to the other now.

let chair: Claim
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const som5 = { slug: 'som-5', locale: 'en' } as const

/** What a page reads at the meeting's address; where it may not be read, the page says so. */
async function pageOf(claim: Claim | null) {
  const { reads } = await notingReads(async () => {
    await processTitle(claim, {})
    return schedule(claim, som5).catch(() => null)
  })
  return reads
}
const isTold = async (claim: Claim | null, reads: Awaited<ReturnType<typeof pageOf>>) => askingFor(Promise.resolve(claim)).isTold(reads)

async function restrict(): Promise<void> {
  const { mark } = await publicationPreview(chair, som5)
  await expectDone(publishAgenda(chair, { meetingId, audience: 'participants', standing: 'final', note: '', draftMark: mark }))
}

test('two delegates of whom nobody speaks are told the same; a delegation that appears is told what is its own', async () => {
  const [china, turkey] = [await openFor('cn@test.example', 'delegate:state:CN'), await openFor('tr@test.example', 'delegate:state:TR')]
  const forChina = await pageOf(china)
  expect([await isTold(turkey, forChina), await isTold(await claimOf('delegate.kg@demo.example'), forChina)]).toEqual([true, false])
})

test('a version for participants is told to participants alone', async () => {
  await restrict()
  const forChair = await pageOf(chair)
  const stranger = await openFor('stranger@test.example', 'delegate:state:CN')
  expect([await isTold(chair, forChair), await isTold(stranger, forChair), await isTold(null, forChair)]).toEqual([true, false, false])
})

test('whoever signs out, or whose appointment ends, is not told at the next request what they were told before', async () => {
  await restrict()
  const member = await openFor('kz@test.example', 'delegate:state:KZ')
  const forMember = await pageOf(member)
  expect(await isTold(member, forMember)).toBe(true)
  const { id } = read(`select id from appointment where account_id = '${member.accountId}'`)[0] ?? {}
  await expectDone(endAppointment(OPERATOR, { appointmentId: id }))
  expect(await isTold(member, forMember)).toBe(false)
  const forChair = await pageOf(chair)
  await expectDone(signOutEverywhere(chair, { accountId: chair.accountId }))
  expect(await isTold(chair, forChair)).toBe(false)
})

test('a page of a programme that was withdrawn is told to nobody again', async () => {
  const before = await pageOf(null)
  expect(await isTold(null, before)).toBe(true)
  await expectDone(withdrawAgenda(chair, { meetingId, number: 1, reason: 'A slip.' }))
  expect([await isTold(null, before), await isTold(chair, before)]).toEqual([false, false])
})

test('that something is not for a reader is a part of what they are told', async () => {
  const { reads } = await notingReads(async () => {
    await noted('secret', null, async (claim) => {
      if (claim === null) throw new Denied('secret')
      return 'the secret'
    }).catch(() => null)
  })
  expect([await isTold(null, reads), await isTold(chair, reads)]).toEqual([true, false])
})

test('a page for which nothing was noted is nobody’s', async () => {
  expect(await isTold(null, [])).toBe(false)
})

test('what fails otherwise than by a missing right is no answer', async () => {
  let fails = false
  const { reads } = await notingReads(() =>
    noted('breaks', null, async () => {
      if (fails) throw new Error('the disk is gone')
      return 1
    }),
  )
  fails = true
  await expect(isTold(null, reads)).rejects.toThrow('the disk is gone')
})
