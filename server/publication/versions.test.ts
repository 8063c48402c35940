import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { versions } from '#server/publication/queries/versions'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// What a reader learns about a programme from version to version, with one of them withdrawn.

let chair: Claim
let meetingId = ''
const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

async function retime(end: string): Promise<void> {
  const slot = read(`select id, version from slot where meeting_id = '${meetingId}' and start = '12:30'`)[0]
  await expectDone(editSlot(chair, { meetingId, id: slot?.id, version: slot?.version, end }))
}
async function publish(audience: 'public' | 'participants' = 'public'): Promise<void> {
  clock.pass(60_000)
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience, standing: 'final', note: '', draftMark: mark }))
}
const changesFor = async (who: Claim | null) =>
  (await versions(who, { slug: 'som-5', locale: 'en' })).versions.map(
    ({ number, changes }) =>
      `${number}: ${changes.map((change) => `${change.code} ${change.values.before} to ${change.values.after}`).join() || 'no change'}`,
  )

test('leak: the version after a withdrawn one shows changes since the last one not withdrawn, and nothing of the withdrawn one', async () => {
  await retime('12:45')
  await publish()
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  await retime('12:50')
  await publish()
  expect(await changesFor(null)).toEqual(['3: slot-retimed 12:30–13:00 to 12:30–12:50', '2: no change', '1: no change'])
})

test('leak: changes since a version for participants are shown to nobody else', async () => {
  await retime('12:45')
  await publish('participants')
  await retime('12:50')
  await publish()
  expect(await changesFor(null)).toEqual(['3: no change', '1: no change'])
  expect(await changesFor(chair)).toEqual([
    '3: slot-retimed 12:30–12:45 to 12:30–12:50',
    '2: slot-retimed 12:30–13:00 to 12:30–12:45',
    '1: no change',
  ])
})
