import { beforeEach, expect, test } from 'vitest'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { openPages } from '#server/desk/queries/open-pages'
import { preparedMeetings } from '#server/desk/queries/prepared-meetings'
import { joinTeam } from '#server/meeting/join-team'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// What those who prepare a meeting see, wherever it is named, of how far its draft is ahead of what is published.

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
async function publish(): Promise<void> {
  clock.pass(60_000)
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark }))
}
const inBar = async (who: Claim) => (await openPages(who, { slug: 'som-5' })).published
const inList = async (who: Claim) => (await preparedMeetings(who, { page: 1 })).meetings.find(({ slug }) => slug === 'som-5')?.published

test('a draft is ahead of what is published by as many changes as the page Publish lists, in the list of meetings and in the bar', async () => {
  expect(await inBar(chair)).toEqual({ number: 1, withdrawn: false, changes: 0 })
  await retime('12:45')
  const { changes } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  expect([await inBar(chair), await inList(chair), changes.length]).toEqual([
    { number: 1, withdrawn: false, changes: 1 },
    { number: 1, withdrawn: false, changes: 1 },
    1,
  ])
  await publish()
  expect(await inBar(chair)).toEqual({ number: 2, withdrawn: false, changes: 0 })
  // What was undone is no change.
  await retime('12:50')
  await retime('12:45')
  expect(await inBar(chair)).toEqual({ number: 2, withdrawn: false, changes: 0 })
})

test('once the newest version is withdrawn it is named so, and the changes are since the last that stands', async () => {
  await retime('12:45')
  await publish()
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  expect(await inBar(chair)).toEqual({ number: 2, withdrawn: true, changes: 1 })
  await publish()
  await expectDone(withdrawAgenda(chair, { meetingId, number: 3, reason: 'A slip.' }))
  expect(await inBar(chair)).toEqual({ number: 3, withdrawn: true, changes: 1 })
})

test('leak: an organiser of the Chair off the team sees what is published, and not that its draft has changed', async () => {
  const other = await openFor('other@test.example', 'organiser:state:KZ')
  await expectDone(joinTeam(chair, { meetingId, accountId: chair.accountId }))
  await retime('12:45')
  expect(await inBar(other)).toEqual({ number: 1, withdrawn: false, changes: null })
  expect(await inList(other)).toBeUndefined()
})
