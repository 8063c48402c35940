import { beforeEach, describe, expect, test } from 'vitest'
import { participantKey } from '#domain/meeting/standing-at-meeting'
import { expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { addProposed } from '#server/meeting/add-proposed'
import { endParticipation } from '#server/meeting/end-participation'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { versions } from '#server/publication/queries/versions'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// A public programme, and then a version for participants only: who reads what at the meeting's address.

let chair: Claim
let stranger: Claim
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  stranger = await openFor('stranger@test.example', 'delegate:state:CN')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const preview = () => publicationPreview(chair, { slug: 'som-5', locale: 'en' })
const restrict = async () =>
  publishAgenda(chair, { meetingId, audience: 'participants', standing: 'final', note: '', draftMark: (await preview()).mark })
const atAddress = async (who: Claim | null) => {
  const { number, audience, replaced, state } = await schedule(who, { slug: 'som-5', locale: 'en' })
  return { number, audience, replaced, state }
}
const listedFor = async (who: Claim | null) => (await versions(who, { slug: 'som-5', locale: 'en' })).versions.map(({ number }) => number)

describe('a version for participants', () => {
  test('is refused where no delegation is listed: nobody would receive it (no-participants)', async () => {
    for (const { id } of read(`select id from participation where meeting_id = '${meetingId}' and ended_at is null`))
      await expectDone(endParticipation(chair, { meetingId, participationId: id }))
    await expectNothingWritten(async () => {
      expect(await restrict()).toEqual(refuseField('audience', 'no-participants'))
    })
  })

  test('leaves the last public version at the address for everybody else, with a notice and none of its own words', async () => {
    expect(await atAddress(null)).toEqual({ number: 1, audience: 'public', replaced: false, state: 'published' })
    await restrict()
    const left = { number: 1, audience: 'public', replaced: true, state: 'published' }
    expect([await atAddress(null), await atAddress(stranger)]).toEqual([left, left])
    expect(await atAddress(chair)).toEqual({ number: 2, audience: 'participants', replaced: false, state: 'published' })
    expect([await listedFor(null), await listedFor(chair)]).toEqual([[1], [2, 1]])
  })

  test('is not on the address of a programme whose public version was withdrawn', async () => {
    await expectDone(withdrawAgenda(chair, { meetingId, number: 1, reason: 'A slip.' }))
    await restrict()
    await expect(schedule(null, { slug: 'som-5', locale: 'en' })).rejects.toEqual(new Denied('publication.schedule'))
    await expect(versions(null, { slug: 'som-5', locale: 'en' })).rejects.toEqual(new Denied('publication.versions'))
    expect(await atAddress(chair)).toMatchObject({ number: 2, audience: 'participants' })
  })
})

test('who appears in an agenda and is not listed is named before it is published, and added in one step', async () => {
  const kyrgyzstan = read(`select id from participation where meeting_id = '${meetingId}' and state_code = 'KG' and ended_at is null`)[0]
  await expectDone(endParticipation(chair, { meetingId, participationId: kyrgyzstan?.id }))
  const { participants, unlisted } = await preview()
  expect(participants.states.includes('KG')).toBe(false)
  expect(unlisted.flatMap(({ stateCode, capacity }) => (stateCode === null ? [] : [[stateCode, capacity]]))).toEqual([
    ['KG', 'member'],
    ['US', null],
    ['LK', null],
  ])
  const known = Object.fromEntries(unlisted.flatMap((row) => (row.capacity === null ? [] : [[participantKey(row), 'on']])))
  await expectDone(addProposed(chair, { meetingId, who: known }))
  const after = await preview()
  expect([after.participants.states.includes('KG'), after.unlisted.map(({ stateCode }) => stateCode)]).toEqual([true, ['US', 'LK']])
  expect(read(`select capacity from participation where meeting_id = '${meetingId}' and state_code = 'KG' and ended_at is null`)).toEqual([
    { capacity: 'member' },
  ])
  await expectNothingWritten(async () => {
    expect(await addProposed(chair, { meetingId, who: known })).toEqual(refuse('already-there'))
    await expect(addProposed(stranger, { meetingId, who: known })).rejects.toEqual(new Denied('meeting.add-proposed'))
  })
})
