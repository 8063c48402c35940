import { beforeEach, describe, expect, test } from 'vitest'
import { contributionsOf } from '#domain/agenda/agenda-document'
import type { CalendarMeeting } from '#domain/documents/calendar/meeting-calendar'
import { slotEvents } from '#domain/documents/calendar/slot-events'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { meetingCalendar } from '#server/publication/queries/meeting-calendar'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { stateCalendar } from '#server/publication/queries/state-calendar'
import { versionCalendar } from '#server/publication/queries/version-calendar'
import { undoAgendaWithdrawal } from '#server/publication/undo-withdrawal'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// What a calendar is told of the 5th SOM while its programme is published anew, withdrawn and put back.

let chair: Claim
let meetingId = ''
const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const slotAt = (start: string) => read(`select id, version from slot where meeting_id = '${meetingId}' and start = '${start}'`)[0]
async function retime(end: string): Promise<void> {
  const { id, version } = slotAt('12:30') ?? {}
  await expectDone(editSlot(chair, { meetingId, id, version, end }))
}
async function publish(audience: 'public' | 'participants' = 'public'): Promise<void> {
  clock.pass(60_000)
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience, standing: 'final', note: '', draftMark: mark }))
}
async function withdraw(number: number): Promise<void> {
  clock.pass(60_000)
  await expectDone(withdrawAgenda(chair, { meetingId, number, reason: 'A slip.' }))
}
/** The slots by sequence, those cancelled apart. */
const counted = ({ stood }: CalendarMeeting, code?: string) => {
  const events = slotEvents(stood, (slot) => code === undefined || contributionsOf(slot).some(({ state }) => state === code))
  const of = (cancelled: boolean) =>
    Object.fromEntries(
      [
        ...Map.groupBy(
          events.filter((event) => event.cancelled === cancelled),
          ({ sequence }) => sequence,
        ),
      ].map(([sequence, all]) => [sequence, all.length]),
    )
  return { stands: of(false), cancelled: of(true) }
}
const toldTo = async (who: Claim | null) => counted((await meetingCalendar(who, { slug: 'som-5' })).meeting)

describe('the calendar of a meeting', () => {
  test('counts for each slot the versions that touched it, and keeps what is taken out, cancelled', async () => {
    expect(await toldTo(null)).toEqual({ stands: { 0: 19 }, cancelled: {} })
    await retime('12:45')
    await publish()
    expect(await toldTo(null)).toEqual({ stands: { 0: 18, 1: 1 }, cancelled: {} })
    const { id, version } = slotAt('12:30') ?? {}
    await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id, version }))
    await publish()
    expect(await toldTo(null)).toEqual({ stands: { 0: 18 }, cancelled: { 2: 1 } })
  })

  test('has all cancelled while the programme is withdrawn, and all again after', async () => {
    await withdraw(1)
    expect(await toldTo(null)).toEqual({ stands: {}, cancelled: { 1: 19 } })
    await expectDone(undoAgendaWithdrawal(chair, { meetingId, number: 1, reason: 'It was the wrong one.' }))
    expect(await toldTo(null)).toEqual({ stands: { 2: 19 }, cancelled: {} })
    await withdraw(1)
    await retime('12:45')
    await publish()
    expect(await toldTo(null)).toEqual({ stands: { 4: 19 }, cancelled: {} })
  })

  test('leak: tells of a version for participants only whoever may read it', async () => {
    const stranger = await openFor('stranger@test.example', 'delegate:state:CN')
    await retime('12:45')
    await publish('participants')
    for (const who of [null, stranger]) expect(await toldTo(who)).toEqual({ stands: { 0: 19 }, cancelled: {} })
    expect(await toldTo(chair)).toEqual({ stands: { 0: 18, 1: 1 }, cancelled: {} })
    await retime('12:50')
    await publish()
    expect(await toldTo(null)).toEqual({ stands: { 0: 18, 1: 1 }, cancelled: {} })
    expect(await toldTo(chair)).toEqual({ stands: { 0: 18, 2: 1 }, cancelled: {} })
  })

  test('is nobody’s where the viewer may read nothing at its address', async () => {
    await expect(meetingCalendar(null, { slug: 'no-such' })).rejects.toEqual(new Denied('publication.calendar'))
    await withdraw(1)
    await publish('participants')
    await expect(meetingCalendar(null, { slug: 'som-5' })).rejects.toEqual(new Denied('publication.calendar'))
    expect(await toldTo(chair)).toEqual({ stands: { 2: 19 }, cancelled: {} })
  })
})

describe('the calendar of one version', () => {
  const ofVersion = async (who: Claim | null, number: number) => {
    const { meeting, earlier } = await versionCalendar(who, { slug: 'som-5', number })
    return { ...counted(meeting), earlier }
  }

  test('is what the calendar was when that version stood, for whoever may read it', async () => {
    await retime('12:45')
    await publish()
    expect(await ofVersion(null, 1)).toEqual({ stands: { 0: 19 }, cancelled: {}, earlier: true })
    expect(await ofVersion(null, 2)).toEqual({ stands: { 0: 18, 1: 1 }, cancelled: {}, earlier: false })
    await retime('12:50')
    await publish('participants')
    expect(await ofVersion(chair, 3)).toEqual({ stands: { 0: 18, 2: 1 }, cancelled: {}, earlier: false })
    const denied = new Denied('publication.version-calendar')
    for (const number of [3, 4]) await expect(ofVersion(null, number)).rejects.toEqual(denied)
    await withdraw(3)
    await expect(ofVersion(chair, 1)).rejects.toEqual(denied)
  })
})

describe('the calendar of a State', () => {
  const ofTajikistan = async (who: Claim | null) => {
    const { meetings } = await stateCalendar(who, { code: 'TJ', locale: 'en' })
    return Object.fromEntries(meetings.map((meeting) => [meeting.slug, counted(meeting, 'TJ')]))
  }

  test('has the slots in which somebody of it appears', async () => {
    const appearing = read(`select distinct slot_id from appearance where meeting_id = '${meetingId}' and state_code = 'TJ'`).length
    expect(appearing).toBeGreaterThan(0)
    expect((await ofTajikistan(null))['som-5']).toEqual({ stands: { 0: appearing }, cancelled: {} })
  })

  test('leak: has nothing of a version for participants for everybody else, and of a withdrawn one that it is cancelled', async () => {
    const before = await ofTajikistan(null)
    const { id, version } = slotAt('12:30') ?? {}
    await expectDone(editSlot(chair, { meetingId, id, version, end: '12:50' }))
    await publish('participants')
    expect(await ofTajikistan(null)).toEqual(before)
    const { 'som-5': own, ...others } = before
    await publish()
    await withdraw(3)
    const after = await ofTajikistan(null)
    expect(after['som-5']?.stands).toEqual({})
    expect(Object.values(after['som-5']?.cancelled ?? {})).toEqual(Object.values(own?.stands ?? {}))
    expect(after).toMatchObject(others)
  })

  test('is not there for a State that the record does not know', async () => {
    await expect(stateCalendar(null, { code: 'XX', locale: 'en' })).rejects.toEqual(new Denied('publication.state-calendar'))
  })
})
