import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { dayBegins } from '#domain/time/calendar'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { addDay } from '#server/agenda/add-day'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import { restoreEntry } from '#server/agenda/restore-entry'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { moveMeeting } from '#server/meeting/move-meeting'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'

// A meeting moves as a whole, with its programme. Practice is held on 18 and 19 May 2027.

let chair: Claim
let meetingId = ''

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
})

const details = () => meetingDetails(chair, { slug: 'practice' })
const draft = async () => (await agendaDraft(chair, { slug: 'practice' })).draft
const versionNow = async () => (await details()).version
const moving = async (startsOn: string, by = chair) => moveMeeting(by, { id: meetingId, version: await versionNow(), startsOn })
const published = () => read(`select * from publication where meeting_id = '${meetingId}'`)

test('dates and days move by the same number of days; slots keep ids, versions and times; what is published stays', async () => {
  const before = await draft()
  const then = published()
  await expectAct(chair, () => moving('2027-05-25'), {
    ...{ act: 'meeting.moved', objectKind: 'meeting', objectId: meetingId, meetingId, fields: ['startsOn', 'endsOn'] },
  })
  const moved = before.days.map((day) => ({ ...day, date: day.date.replace('18', '25').replace('19', '26'), version: day.version + 1 }))
  expect(await draft()).toEqual({ ...before, meeting: { ...before.meeting, startsOn: '2027-05-25', endsOn: '2027-05-26' }, days: moved })
  expect(published()).toEqual(then)
})

test.each([1, -1, 40, -300])('by %i days: days that overlap their old dates, extra days and removed ones move too', async (by) => {
  await expectDone(addDay(chair, { meetingId, id: randomUUID(), date: '2027-05-17' }))
  const [slot] = (await draft()).slots
  await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: slot?.id, version: slot?.version }))
  const dates = () =>
    read(`select date(date, '${-by} days') as date from meeting_day where meeting_id = '${meetingId}' order by date`).map(
      ({ date }) => date,
    )
  const to = String(read(`select date('2027-05-18', '${by} days') as date`)[0]?.date)
  await expectDone(moving(to))
  expect(dates()).toEqual(['2027-05-17', '2027-05-18', '2027-05-19'])
  await expectDone(restoreEntry(chair, { meetingId, kind: 'slot', id: slot?.id }))
  expect((await draft()).slots.find(({ id }) => id === slot?.id)).toMatchObject({ dayId: slot?.dayId, start: slot?.start })
})

test('in the next version every slot is where it moved to, and none is new', async () => {
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  const { version } = await meetingDetails(chair, { slug: 'som-5' })
  await expectDone(moveMeeting(chair, { id: meetingId, version, startsOn: '2018-10-04' }))
  const { mark, changes } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  expect(changes?.filter(({ code }) => code === 'slot-removed' || code === 'slot-added')).toEqual([])
  await expectDone(publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark }))
  const appearing = read(`select distinct date from appearance where meeting_id = '${meetingId}' order by date`).map(({ date }) => date)
  expect(appearing).toEqual(['2018-10-04', '2018-10-05'])
})

test('is refused from an old page, to the day it begins on already, and out of the calendar', async () => {
  await expectNothingWritten(async () => {
    const seen = { id: meetingId, version: await versionNow() }
    expect(await moveMeeting(chair, { ...seen, version: 99, startsOn: '2027-06-01' })).toEqual(refuse('meeting-changed'))
    expect(await moveMeeting(chair, { ...seen, startsOn: '2027-05-18' })).toEqual(refuseField('startsOn', 'same-day'))
    for (const startsOn of ['9999-12-31', '2027-02-30']) expect(await moving(startsOn)).toEqual(refuseField('startsOn', 'no-date'))
    expect(await moving('')).toEqual(refuseField('startsOn', 'required', { min: 1 }))
    await expect(moveMeeting(chair, { ...seen, id: randomUUID(), startsOn: '2027-06-01' })).rejects.toEqual(new Denied('meeting.move'))
  })
})

test('the incoming team moves no meeting into its term, nor one of its own out of it', async () => {
  const [admin, incoming] = [await claimOf('admin@demo.example'), await openFor('tj@test.example', 'organiser:state:TJ')]
  const terms = { effectiveOn: '2027-05-01', overlapFrom: '2027-02-01', ceremonyOn: '', ceremonySlot: '' }
  const { id: handoverId } = await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms }))
  await expectDone(confirmHandover(chair, { handoverId, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(incoming, { handoverId, terms: '1', state: 'TJ' }))
  clock.set(dayBegins('2027-02-01', 'Asia/Almaty'))
  await expectNothingWritten(async () => {
    await expect(moving('2027-04-30', incoming)).rejects.toEqual(new Denied('meeting.move'))
  })
  await expectDone(moving('2027-05-02', incoming))
  await expectDone(moving('2027-04-02'))
  await expectNothingWritten(async () => {
    await expect(moving('2027-05-02', incoming)).rejects.toEqual(new Denied('meeting.move'))
  })
})
