import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addSlot } from '#server/agenda/add-slot'
import { editSlot } from '#server/agenda/edit-slot'
import { removeEntry } from '#server/agenda/remove-entry'
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

test('readers of a withdrawn version are told where the next one says again what the one before said, and not what it had said', async () => {
  const added = randomUUID()
  await retime('12:45')
  const day = read(`select id from meeting_day where meeting_id = '${meetingId}' order by date`)[0]?.id
  const extra = {
    meetingId,
    id: added,
    dayId: day,
    itemId: randomUUID(),
    start: '20:00',
    end: '21:00',
    kind: 'reception',
    title: { en: 'Secret dinner' },
  }
  await expectDone(addSlot(chair, extra))
  await publish()
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  await retime('13:00')
  const row = read(`select version from slot where id = '${added}'`)[0]
  await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: added, version: row?.version }))
  await publish()
  const [third] = (await versions(null, { slug: 'som-5', locale: 'en' })).versions
  expect(third?.changes).toEqual([
    {
      code: 'slot-as-before',
      slotId: expect.any(String),
      values: { title: 'Registration', onDay: '2018-09-27', atTime: '12:30–13:00', number: '1' },
    },
    { code: 'slots-gone', slotId: null, values: { count: '1', number: '2' } },
  ])
  expect(JSON.stringify(third)).not.toMatch(/Secret dinner|12:45/)
})

test('leak: what a withdrawn version for participants had said is told to no reader of the public one that follows', async () => {
  await retime('12:45')
  await publish('participants')
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  await retime('13:00')
  await publish()
  expect(read(`select changes from publication where meeting_id = '${meetingId}' and number = 3`)[0]?.changes).toBe('[]')
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
