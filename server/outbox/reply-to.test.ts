import { beforeEach, expect, test } from 'vitest'
import { composedMail } from '#harness/composed-mail'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { editMeeting } from '#server/meeting/edit-meeting'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { setContact } from '#server/record/set-contact'

// Who answers a letter writes to the people who prepare that meeting.

const TEAM = 'som6-team@process.example'
let support: Claim
let meetingId = ''

const clock = testWorld()
beforeEach(async () => {
  support = await claimOf('support@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  const contact = { version: '1', email: 'office@process.example', web: '', postal: {}, press: {}, licence: {}, accessibility: {} }
  await expectDone(setContact(await claimOf('admin@demo.example'), contact))
  await emptyOutbox()
})

const details = () => meetingDetails(support, { slug: 'som-5' })
async function edit(typed: Record<string, unknown>) {
  const { meeting, version } = await details()
  const { type, startsOn, endsOn, timeZone, title } = meeting
  return editMeeting(support, {
    ...{ id: meetingId, version, type, ordinal: '', startsOn, endsOn, timeZone },
    ...typed,
    ...texts(title.en ?? ''),
  })
}
const texts = (title: string) => ({ title: { en: title }, theme: {}, city: {}, country: {}, venue: {} })

/** Where an answer goes to what is told of the next version, in which a session ends at another time. */
async function answersGoTo(end: string): Promise<unknown[]> {
  const [slot] = read(`select slot.id, slot.version from slot join meeting_day on meeting_day.id = slot.day_id
    where slot.meeting_id = '${meetingId}' and start = '13:00' and date = '2018-09-28'`)
  await expectDone(editSlot(support, { meetingId, id: slot?.id, version: slot?.version, end }))
  clock.pass(60_000)
  const { mark } = await publicationPreview(support, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(support, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark }))
  clock.pass(10 * 60_000)
  return [...new Set((await composedMail(true)).map(({ replyTo }) => replyTo))]
}

test('the address is kept as typed, in lower case, taken away where it is emptied, and left where a form says nothing of it', async () => {
  await expectDone(edit({ contactEmail: 'SOM6-Team@process.example' }))
  expect((await details()).contactEmail).toBe(TEAM)
  await expectDone(edit({}))
  expect((await details()).contactEmail).toBe(TEAM)
  await expectDone(edit({ contactEmail: '' }))
  expect((await details()).contactEmail).toBeNull()
})

test('what is no address is refused beside its field, and nothing is saved', async () => {
  const before = await details()
  expect(await edit({ contactEmail: 'the team' })).toEqual(refuseField('contactEmail', 'no-email'))
  expect(await details()).toEqual(before)
})

test('an answer goes to the team where it has an address, and to the Process where it has none', async () => {
  expect(await answersGoTo('13:50')).toEqual(['office@process.example'])
  await expectDone(edit({ contactEmail: TEAM }))
  expect(await answersGoTo('13:20')).toEqual([TEAM])
})
