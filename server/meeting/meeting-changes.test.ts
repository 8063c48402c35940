import { beforeEach, describe, expect, test } from 'vitest'
import { dayBegins } from '#domain/time/calendar'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { createMeeting } from '#server/meeting/create-meeting'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { editMeeting } from '#server/meeting/edit-meeting'
import { endParticipation } from '#server/meeting/end-participation'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { setParticipation } from '#server/meeting/set-participation'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// What stands of a meeting after it was changed: its facts, its days, and who takes part.

let chair: Claim
const texts = { title: { en: 'A meeting' }, theme: {}, city: {}, country: {}, venue: {} }
const facts = { type: 'som', ordinal: '', startsOn: '2027-06-01', endsOn: '2027-06-02', timeZone: 'Asia/Almaty', ...texts }

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const idOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const daysOf = (id: string) => read(`select id, date, removed_at from meeting_day where meeting_id = '${id}' order by date`)
const creating = (by: Claim, more: Record<string, unknown>) => createMeeting(by, { ...facts, original: 'en', slug: 'new-som', ...more })
const editing = (by: Claim, id: string, version: number, more: Record<string, unknown>) =>
  editMeeting(by, { ...facts, id, version, ...more })

describe('a meeting', () => {
  const number = { ordinal: '6', theme: { en: 'Safe migration', ru: 'Безопасная миграция' }, city: { en: 'Almaty' } }
  const written = {
    type: 'som',
    ordinal: 6,
    title: { original: 'en', en: 'A meeting' },
    theme: { original: 'en', en: 'Safe migration', ru: 'Безопасная миграция', renders: { ru: 'Safe migration' } },
    startsOn: '2027-06-01',
    endsOn: '2027-06-02',
    timeZone: 'Asia/Almaty',
    city: { original: 'en', en: 'Almaty' },
    country: null,
    venue: null,
    preamble: null,
    alsoZones: [],
  }

  test('is what was typed, in one version after the other', async () => {
    const { id } = await expectDone(creating(chair, number))
    const details = async () => (await meetingDetails(chair, { slug: 'new-som' })).meeting
    expect(await details()).toEqual({ id, slug: 'new-som', ...written })
    expect(await expectDone(editing(chair, id, 1, { ...number, theme: { en: 'Other' }, type: 'workshop' }))).toEqual({ version: 2 })
    const theme = { ...written.theme, en: 'Other' }
    expect(await details()).toEqual({ id, slug: 'new-som', ...written, type: 'workshop', theme })
    expect(await expectDone(editing(chair, id, 2, {}))).toEqual({ version: 3 })
    expect(await details()).toEqual({ id, slug: 'new-som', ...written, ordinal: null, theme })
  })

  test('has words before its programme, and further zones, of which its own is none and each is known', async () => {
    const preamble = { en: 'Working languages: English and Russian.' }
    const { id } = await expectDone(creating(chair, { preamble, alsoZones: 'Asia/Kabul, Europe/Istanbul; Asia/Almaty Asia/Kabul' }))
    const stands = async () => {
      const { meeting } = await meetingDetails(chair, { slug: 'new-som' })
      return [meeting.preamble, meeting.alsoZones]
    }
    const words = { original: 'en', ...preamble }
    expect(await stands()).toEqual([words, ['Asia/Kabul', 'Europe/Istanbul']])
    await expectDone(editing(chair, id, 1, { alsoZones: 'Asia/Kabul, Asia/Almaty, Europe/Istanbul' }))
    expect(await stands()).toEqual([words, ['Asia/Kabul', 'Europe/Istanbul']])
    expect(await editing(chair, id, 1, {})).toMatchObject({ code: 'stale', current: { alsoZones: 'Asia/Kabul, Europe/Istanbul' } })
    await expectDone(editing(chair, id, 2, { preamble: { en: '', ru: 'Рабочий язык: русский.' }, alsoZones: '' }))
    expect(await stands()).toEqual([{ original: 'en', ru: 'Рабочий язык: русский.' }, []])
    await expectNothingWritten(async () => {
      expect(await editing(chair, id, 3, { timeZone: 'Asia/Almati' })).toEqual(
        refuseField('timeZone', 'zone-misspelt', { near: 'Asia/Almaty' }),
      )
      expect(await editing(chair, id, 3, { alsoZones: 'Asia/Kabul, Kabul' })).toEqual(refuseField('alsoZones', 'no-zone'))
      const four = ['Asia/Kabul', 'Asia/Bishkek', 'Asia/Dushanbe', 'Asia/Baku'].join()
      expect(await editing(chair, id, 3, { alsoZones: four })).toEqual(refuseField('alsoZones', 'too-many-zones'))
    })
  })

  test('shows an old page all that stands, field by field', async () => {
    const { id } = await expectDone(creating(chair, {}))
    await expectNothingWritten(async () => {
      const none = (field: string) => ({ [`${field}.en`]: '', [`${field}.ru`]: '', [`${field}.kk`]: '' })
      expect(await editing(chair, id, 7, { ordinal: '6' })).toEqual(
        refuse('stale', {
          current: {
            ...{ version: '1', type: 'som', ordinal: '', startsOn: '2027-06-01', endsOn: '2027-06-02', timeZone: 'Asia/Almaty' },
            ...{ 'title.en': 'A meeting', 'title.ru': '', 'title.kk': '' },
            ...{
              ...none('theme'),
              ...none('city'),
              ...none('country'),
              ...none('venue'),
              ...none('preamble'),
              alsoZones: '',
              contactEmail: '',
            },
          },
        }),
      )
    })
  })

  test('has a day for each of its dates; one that was taken away comes back as it was', async () => {
    const { id } = await expectDone(creating(chair, {}))
    const [first, second] = daysOf(id)
    await expectDone(editing(chair, id, 1, { startsOn: '2027-06-02', endsOn: '2027-06-03' }))
    const third = { id: expect.any(String), date: '2027-06-03', removed_at: null }
    expect(daysOf(id)).toEqual([{ ...first, removed_at: clock.at }, second, third])
    clock.pass(1000)
    await expectDone(editing(chair, id, 2, { startsOn: '2027-06-02', endsOn: '2027-06-02' }))
    const [, , away] = daysOf(id)
    expect(daysOf(id)).toEqual([{ ...first, removed_at: clock.at }, second, { ...away, removed_at: '2027-01-10T09:00:01.000Z' }])
    await expectDone(editing(chair, id, 3, { startsOn: '2027-06-01', endsOn: '2027-06-02' }))
    expect(daysOf(id)).toEqual([first, second, away])
  })

  test('loses a day whose slots were all taken out', async () => {
    const id = idOf('practice')
    const last = read(`select s.id, s.version from slot s join meeting_day d on d.id = s.day_id
      where d.meeting_id = '${id}' and d.date = '2027-05-19'`)
    for (const slot of last) await expectDone(removeEntry(chair, { meetingId: id, kind: 'slot', ...slot }))
    await expectDone(editing(chair, id, 1, { startsOn: '2027-05-18', endsOn: '2027-05-18' }))
    expect(daysOf(id).map((day) => [day.date, day.removed_at])).toEqual([
      ['2027-05-18', null],
      ['2027-05-19', clock.at],
    ])
  })
})

test('in the overlap the incoming team calls and changes meetings of its own term, and moves none to before it', async () => {
  const [admin, incoming] = [await claimOf('admin@demo.example'), await openFor('tj@test.example', 'organiser:state:TJ')]
  const terms = { effectiveOn: '2027-06-01', overlapFrom: '2027-02-01', ceremonyOn: '', ceremonySlot: '' }
  const { id: handoverId } = await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms }))
  await expectDone(confirmHandover(chair, { handoverId, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(incoming, { handoverId, terms: '1', state: 'TJ' }))
  const early = { startsOn: '2027-05-31', endsOn: '2027-06-01' }
  clock.set(Date.parse(dayBegins('2027-02-01', 'Asia/Almaty')) - 1)
  await expect(creating(incoming, {})).rejects.toEqual(new Denied('meeting.create'))
  clock.set(dayBegins('2027-02-01', 'Asia/Almaty'))
  await expect(creating(incoming, early)).rejects.toEqual(new Denied('meeting.create'))
  const { id } = await expectDone(creating(incoming, {}))
  await expectNothingWritten(async () => {
    await expect(editing(incoming, id, 1, early)).rejects.toEqual(new Denied('meeting.edit'))
    await expect(editing(incoming, idOf('practice'), 1, {})).rejects.toEqual(new Denied('meeting.edit'))
  })
  await expectDone(editing(incoming, id, 1, { type: 'workshop' }))
})

test('a programme that was withdrawn stays so in the register, whatever is decided of its meeting', async () => {
  const meetingId = idOf('som-5')
  const standing = () => read(`select standing from register_entry where slug = 'som-5'`)[0]?.standing
  const decided = async (decision: string) => {
    await expectDone(decideConvocation(chair, { meetingId, decision }))
    return standing()
  }
  expect([await decided('cancelled'), await decided('convened')]).toEqual(['cancelled', null])
  const [last] = read(`select max(number) as number from publication where meeting_id = '${meetingId}'`)
  await expectDone(withdrawAgenda(chair, { meetingId, number: last?.number, reason: 'A mistake' }))
  expect([standing(), await decided('postponed'), await decided('convened')]).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
})

test('an organisation takes part once, in one capacity, and is taken off, on record by who it is', async () => {
  const meetingId = idOf('practice')
  const [organization] = read(`select organization_id as id from organization_name where short_name like '%Daris%'`)
  const participant = String(organization?.id)
  const taking = (capacity: string) =>
    setParticipation(chair, { meetingId, participant: `organization:${participant}`, capacity, reason: 'Asked to' })
  const rows = () =>
    read(`select id, state_code, capacity, reason, ended_at from participation where organization_id = '${participant}' order by rowid`)
  const on = { objectKind: 'meeting', objectId: meetingId, meetingId } as const
  for (let times = 0; times < 2; times++)
    await expectAct(chair, () => taking('observer'), { ...on, act: 'meeting.participation-set', refs: { participant } })
  const observer = { id: expect.any(String), state_code: null, capacity: 'observer', reason: 'Asked to', ended_at: null }
  expect(rows()).toEqual([observer])
  await expectDone(taking('guest'))
  const [, guest] = rows()
  expect(rows()).toEqual([
    { ...observer, ended_at: clock.at },
    { ...observer, capacity: 'guest' },
  ])
  const others = read(`select * from participation where meeting_id = '${meetingId}' and organization_id is null`)
  await expectAct(chair, () => endParticipation(chair, { meetingId, participationId: guest?.id }), {
    ...{ ...on, act: 'meeting.participation-ended', refs: { participant, capacity: 'guest' } },
  })
  expect(read(`select * from participation where meeting_id = '${meetingId}' and organization_id is null`)).toEqual(others)
  expect(rows().map((row) => row.ended_at)).toEqual([clock.at, clock.at])
})
