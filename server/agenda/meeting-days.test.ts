import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { daysInOrder } from '#domain/agenda/draft-order'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addDay } from '#server/agenda/add-day'
import { addSlot } from '#server/agenda/add-slot'
import { editDay } from '#server/agenda/edit-day'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeDay } from '#server/agenda/remove-day'
import { removeEntry } from '#server/agenda/remove-entry'
import { restoreEntry } from '#server/agenda/restore-entry'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { editMeeting } from '#server/meeting/edit-meeting'

// The days of a meeting, added, headed and taken out one by one; they need not fill its dates.

const FACTS = { type: 'som', ordinal: '', startsOn: '2027-06-01', endsOn: '2027-06-03', timeZone: 'Asia/Almaty' }
const TEXTS = { title: { en: 'A conference' }, theme: {}, city: {}, country: {}, venue: {} }

let chair: Claim
let support: Claim
let meetingId = ''

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = (await expectDone(createMeeting(chair, { ...FACTS, ...TEXTS, slug: 'conference', original: 'en' }))).id
})

const draft = async () => (await agendaDraft(chair, { slug: 'conference' })).draft
const days = async () => daysInOrder(await draft())
const dates = async () => (await days()).map(({ date }) => date.slice(5))
const dayOn = async (date: string) => {
  const day = (await days()).find((known) => known.date === date)
  if (day === undefined) throw new Error(`no day on ${date}`)
  return day
}
const adding = (date: string, id: unknown = randomUUID()) => addDay(chair, { meetingId, id, date })
const removing = async (date: string) => {
  const { id, version } = await dayOn(date)
  return removeDay(chair, { meetingId, id, version })
}
const slotOn = async (date: string) => {
  const id = randomUUID()
  const { id: dayId } = await dayOn(date)
  await expectDone(
    addSlot(chair, { meetingId, id, dayId, itemId: randomUUID(), start: '10', end: '11', kind: 'session', title: { en: 'A' } }),
  )
  return id
}
const dated = (startsOn: string, endsOn: string, version: number) =>
  editMeeting(chair, { ...FACTS, ...TEXTS, id: meetingId, version, startsOn, endsOn })

describe('a single day', () => {
  test('is added before the opening, on record, and only once', async () => {
    const id = randomUUID()
    const act = { act: 'agenda.day-added', objectKind: 'day', objectId: id, meetingId } as const
    const delta = await expectAct(chair, () => adding('2027-05-30', id), act)
    expect(delta).toEqual({ days: [{ id, date: '2027-05-30', version: 1, title: null, note: null, place: null }] })
    expect(await dates()).toEqual(['05-30', '06-01', '06-02', '06-03'])
    await expectNothingWritten(async () => {
      for (const again of [id, randomUUID()]) expect(await adding('2027-05-30', again)).toEqual(refuse('already-there', { current: delta }))
      expect(await adding('2027-05-29', id)).toEqual(refuseField('id', 'invalid'))
    })
  })

  test('is no more than a year away from the meeting, and a day that exists', async () => {
    await expectNothingWritten(async () => {
      for (const date of ['2026-05-30', '2028-06-04', '2207-06-01']) expect(await adding(date)).toEqual(refuseField('date', 'day-too-far'))
      expect(await adding('2027-02-30')).toEqual(refuseField('date', 'no-date'))
      expect(await adding('')).toEqual(refuseField('date', 'required', { min: 1 }))
    })
    for (const date of ['2026-05-31', '2028-06-03']) await expectDone(adding(date))
  })

  test('has a title, a note and a place in each language, on record; an old page overwrites nothing', async () => {
    const { id } = await dayOn('2027-06-02')
    const typed = { title: { en: 'Ministerial segment', ru: 'Министерский сегмент' }, place: { en: 'Altai Hall' } }
    const act = { act: 'agenda.day-edited', objectKind: 'day', objectId: id, meetingId, fields: ['title', 'place'] } as const
    await expectAct(chair, () => editDay(chair, { meetingId, id, version: 1, ...typed }), act)
    await expectDone(editDay(chair, { meetingId, id, version: 2, title: { en: 'Segment of Ministers' }, note: { en: 'Badges are worn' } }))
    const day = await dayOn('2027-06-02')
    expect(day).toEqual({
      ...{ id, date: '2027-06-02', version: 3 },
      title: {
        original: 'en',
        en: 'Segment of Ministers',
        ru: 'Министерский сегмент',
        renders: { ru: 'Ministerial segment' },
      },
      note: { original: 'en', en: 'Badges are worn' },
      place: { original: 'en', en: 'Altai Hall' },
    })
    await expectNothingWritten(async () => {
      const stale = refuse('stale', { current: { days: [day] } })
      expect(await editDay(support, { meetingId, id, version: 2, place: { en: 'Lobby' } })).toEqual(stale)
      expect(await removeDay(support, { meetingId, id, version: 2 })).toEqual(stale)
    })
  })

  test('is taken out when nothing stands on it, on record, and comes back with its heading and what was removed from it', async () => {
    const slotId = await slotOn('2027-06-02')
    const { id } = await dayOn('2027-06-02')
    await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: slotId, version: 1 }))
    const { version } = await dayOn('2027-06-02')
    await expectDone(editDay(chair, { meetingId, id, version, title: { en: 'Second day' } }))
    const act = { act: 'agenda.day-removed', objectKind: 'day', objectId: id, meetingId } as const
    await expectAct(chair, () => removing('2027-06-02'), act)
    expect(await dates()).toEqual(['06-01', '06-03'])
    await expectNothingWritten(async () => {
      expect(await removeDay(chair, { meetingId, id, version })).toEqual(refuse('removed'))
      expect(await editDay(chair, { meetingId, id, version, title: { en: 'x' } })).toEqual(refuse('removed'))
      expect(await restoreEntry(chair, { meetingId, kind: 'slot', id: slotId })).toEqual(refuse('day-outside'))
    })
    // The page that took it out puts it back under its own id.
    await expectDone(adding('2027-06-02', id))
    expect(await dayOn('2027-06-02')).toMatchObject({ id, title: { en: 'Second day' }, version: version + 3 })
    await expectDone(restoreEntry(chair, { meetingId, kind: 'slot', id: slotId }))
    expect((await draft()).slots).toMatchObject([{ id: slotId, dayId: id, start: '10:00' }])
  })

  test('stays as long as something stands on it, which the refusal names', async () => {
    const slotId = await slotOn('2027-06-02')
    const day = await dayOn('2027-06-02')
    const slots = (await draft()).slots.filter(({ id }) => id === slotId)
    await expectNothingWritten(async () => {
      expect(await removing('2027-06-02')).toEqual(refuse('days-in-use', { current: { days: [day], slots } }))
    })
  })

  test('of another meeting does not exist', async () => {
    const other = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
    const { id } = await dayOn('2027-06-02')
    await expectNothingWritten(async () => {
      await expect(editDay(chair, { meetingId: other, id, version: 1 })).rejects.toEqual(new Denied('agenda.edit-day'))
      await expect(removeDay(chair, { meetingId: other, id, version: 1 })).rejects.toEqual(new Denied('agenda.remove-day'))
    })
  })
})

describe('when the dates of the meeting are typed anew', () => {
  test('a day added by hand stays, one taken out by hand stays out, and only dates that enter or leave count', async () => {
    await expectDone(adding('2027-05-30'))
    await expectDone(removing('2027-06-02'))
    await expectDone(dated('2027-06-01', '2027-06-04', 1))
    expect(await dates()).toEqual(['05-30', '06-01', '06-03', '06-04'])
    clock.pass(1000)
    await expectDone(dated('2027-06-03', '2027-06-03', 2))
    expect(await dates()).toEqual(['05-30', '06-03'])
  })

  test('a day with slots or with a heading does not fall away', async () => {
    const { id } = await dayOn('2027-06-03')
    await expectDone(editDay(chair, { meetingId, id, version: 1, note: { en: 'Excursion' } }))
    await expectNothingWritten(async () => {
      expect(await dated('2027-06-01', '2027-06-02', 1)).toEqual(refuseField('startsOn', 'days-in-use'))
    })
    await expectDone(editDay(chair, { meetingId, id, version: 2, note: { en: '' } }))
    await slotOn('2027-06-01')
    await expectNothingWritten(async () => {
      expect(await dated('2027-06-02', '2027-06-03', 1)).toEqual(refuseField('startsOn', 'days-in-use'))
    })
    await expectDone(dated('2027-06-01', '2027-06-02', 1))
    expect(await dates()).toEqual(['06-01', '06-02'])
  })
})
