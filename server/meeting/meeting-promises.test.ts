import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { closeAccount } from '#server/account/close-account'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { preparedMeetings } from '#server/desk/queries/prepared-meetings'
import { createMeeting } from '#server/meeting/create-meeting'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { editMeeting } from '#server/meeting/edit-meeting'
import { endParticipation } from '#server/meeting/end-participation'
import { joinTeam } from '#server/meeting/join-team'
import { leaveTeam } from '#server/meeting/leave-team'
import { moveMeeting } from '#server/meeting/move-meeting'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { setParticipation } from '#server/meeting/set-participation'
import { writeMeetingText } from '#server/meeting/write-meeting-text'

// What the commands on a meeting promise: a refusal writes nothing, and every act is on record once.

const NOBODY = randomUUID()
let chair: Claim
let support: Claim
let meetingId = ''
let otherMeeting = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = idOf('practice')
  otherMeeting = idOf('som-5')
})

const idOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const onMeeting = () => ({ objectKind: 'meeting', objectId: meetingId, meetingId }) as const
const texts = { title: { en: 'A meeting' }, theme: {}, city: {}, country: {}, venue: {} }
const facts = { type: 'som', ordinal: '', startsOn: '2027-05-18', endsOn: '2027-05-19', timeZone: 'Asia/Almaty', ...texts }
const creating = (more: Record<string, unknown>) => createMeeting(chair, { ...facts, original: 'en', slug: 'new-som', ...more })
const editing = (more: Record<string, unknown> = {}, by = chair) => editMeeting(by, { ...facts, id: meetingId, version: 1, ...more })

describe('a meeting is created', () => {
  test('once, on record', async () => {
    const made = await expectAct(
      chair,
      () => creating({ slug: 'first-som' }),
      ({ id }) => ({ act: 'meeting.created', objectKind: 'meeting', objectId: id, meetingId: id }),
    )
    expect(made).toEqual({ id: idOf('first-som'), slug: 'first-som' })
  })

  test('not at an address in use, nor at one known from papers unless it is said to be the same event', async () => {
    const known = String(read('select slug from register_entry where meeting_id is null')[0]?.slug)
    await expectNothingWritten(async () => {
      expect(await creating({ slug: 'practice' })).toEqual(refuseField('slug', 'slug-taken'))
      expect(await creating({ slug: 'practice', joins: 'on' })).toEqual(refuseField('slug', 'slug-taken'))
      expect(await creating({ slug: known })).toEqual(refuseField('slug', 'slug-on-record'))
    })
    await expectDone(creating({ slug: known, joins: 'on' }))
  })

  test('not without a title in its original language', async () => {
    await expectNothingWritten(async () => {
      expect(await creating({ original: 'kk' })).toEqual(refuseField('title.kk', 'required'))
    })
  })
})

describe('the details of a meeting', () => {
  test('are changed on record; stale: an old page overwrites nothing and is shown the current values', async () => {
    const fields = [
      'type',
      'startsOn',
      'endsOn',
      'timeZone',
      'ordinal',
      'title',
      'theme',
      'city',
      'country',
      'venue',
      'preamble',
      'alsoZones',
      'contactEmail',
    ] as const
    const act = { ...onMeeting(), act: 'meeting.edited', fields } as const
    await expectAct(chair, () => editing({ type: 'workshop', ordinal: '3', title: { en: 'Renamed' } }), act)
    await expectNothingWritten(async () => {
      const current = { version: '2', type: 'workshop', ordinal: '3', startsOn: '2027-05-18', 'title.en': 'Renamed', 'venue.en': '' }
      expect(await editing({ title: { en: 'Mine' } }, support)).toMatchObject(refuse('stale', { current }))
    })
  })

  test('keep a title, and the days that have slots', async () => {
    await expectNothingWritten(async () => {
      expect(await editing({ title: { en: '' } })).toEqual(refuseField('title.en', 'required'))
      expect(await editing({ endsOn: '2027-05-18' })).toEqual(refuseField('startsOn', 'days-in-use'))
      expect(await editing({ startsOn: '2027-05-19' })).toEqual(refuseField('startsOn', 'days-in-use'))
    })
  })
})

describe('a text about a meeting', () => {
  const writing = (more: Record<string, unknown> = {}, by = chair) =>
    writeMeetingText(by, { id: meetingId, text: 'venue', language: 'ru', seen: '', original: '', words: 'Дом приёмов', ...more })
  const rowOf = () => read(`select * from meeting where id = '${meetingId}'`)[0]

  test('is written in one language, on record; what others changed of the meeting meanwhile stays so', async () => {
    await expectDone(editing({ type: 'workshop', title: { en: 'Renamed' } }, support))
    const before = rowOf()
    await expectAct(chair, () => writing(), { ...onMeeting(), act: 'meeting.edited', fields: ['venue'] })
    expect(rowOf()).toEqual({ ...before, version: 3, venue: JSON.stringify({ original: 'en', ru: 'Дом приёмов' }) })
    await expectDone(writing({ text: 'preamble', words: 'Добро пожаловать' }))
    await expectDone(writing({ seen: ' Дом приёмов ', words: '' }))
    expect(rowOf()).toMatchObject({ type: 'workshop', venue: null, version: 5 })
  })

  test('renders the original that its writer saw: one changed meanwhile makes it out of date', async () => {
    const title = JSON.parse(String(rowOf()?.title)).en
    await expectDone(editing({ title: { en: 'Renamed' } }, support))
    await expectDone(
      writing({ text: 'title', language: 'kk', seen: JSON.parse(String(rowOf()?.title)).kk ?? '', original: title, words: 'Кеңес' }),
    )
    const written = JSON.parse(String(rowOf()?.title))
    expect([written.kk, written.renders.kk, written.en]).toEqual(['Кеңес', title, 'Renamed'])
  })

  test('two who write the same words are of one mind', async () => {
    await expectDone(writing({}, support))
    expect(await expectDone(writing())).toEqual({ version: 3 })
  })

  test('is not written over words that its writer did not see, nor emptied where it is the title', async () => {
    await expectDone(writing({ words: 'Дворец' }, support))
    const title = JSON.parse(String(rowOf()?.title)).en
    await expectNothingWritten(async () => {
      expect(await writing()).toEqual(refuse('stale', { current: { words: 'Дворец' } }))
      expect(await writing({ text: 'title', language: 'en', seen: title, words: ' ' })).toEqual(refuseField('words', 'required'))
      expect(await writing({ words: 'ж'.repeat(201) })).toEqual(refuseField('words', 'too-long', { max: 200 }))
      await expect(writing({}, await claimOf('delegate.kg@demo.example'))).rejects.toThrow(Denied)
      await expect(writing({ id: NOBODY })).rejects.toThrow(Denied)
    })
  })
})

describe('a decision about a meeting', () => {
  test.each(['convened', 'postponed', 'cancelled'] as const)('%s is on record', async (decision) => {
    await expectAct(chair, () => decideConvocation(chair, { meetingId, decision }), { ...onMeeting(), act: `meeting.${decision}` })
  })

  test('needs an account', async () => {
    await expectNothingWritten(async () => {
      expect(await decideConvocation(OPERATOR, { meetingId, decision: 'convened' })).toEqual(refuse('no-account'))
    })
  })

  test('the last one counts everywhere, even of two in the same millisecond', async () => {
    meetingId = otherMeeting
    for (const decision of ['cancelled', 'convened', 'postponed']) await expectDone(decideConvocation(chair, { meetingId, decision }))
    const listed = (await preparedMeetings(chair, { page: 1 })).meetings.find((row) => row.slug === 'som-5')
    const { state } = await meetingDetails(chair, { slug: 'som-5' })
    const [entry] = read(`select standing from register_entry where slug = 'som-5'`)
    expect([state, listed?.state, entry?.standing]).toEqual(['postponed', 'postponed', 'postponed'])
  })
})

describe('the team of a meeting', () => {
  const joining = (accountId: string) => joinTeam(chair, { meetingId, accountId })
  const leaving = (more: Record<string, unknown> = {}) => leaveTeam(chair, { meetingId, accountId: chair.accountId, ...more })

  test('is joined once and left once, on record', async () => {
    const refs = { account: chair.accountId }
    await expectAct(chair, () => joining(chair.accountId), { ...onMeeting(), act: 'meeting.team-joined', refs })
    await expectNothingWritten(async () => {
      expect(await joining(chair.accountId)).toEqual(refuseField('accountId', 'already-there'))
      expect(await leaving({ meetingId: otherMeeting })).toEqual(refuse('removed'))
    })
    await expectAct(chair, () => leaving(), { ...onMeeting(), act: 'meeting.team-left', refs })
    await expectNothingWritten(async () => {
      expect(await leaving()).toEqual(refuse('removed'))
    })
  })

  test('consists of those who organise for the State in the Chair, and of nobody with a closed account', async () => {
    const closed = await openFor('closed@test.example', 'organiser:state:KZ')
    await expectDone(closeAccount(OPERATOR, { accountId: closed.accountId }))
    const away = [support, closed, await openFor('tj@test.example', 'organiser:state:TJ'), await claimOf('delegate.tj@demo.example')]
    await expectNothingWritten(async () => {
      for (const accountId of [...away.map((claim) => claim.accountId), NOBODY])
        expect(await joining(accountId)).toEqual(refuseField('accountId', 'no-organiser'))
    })
  })
})

describe('a participant', () => {
  const capacityOf = () => read(`select capacity, ended_at from participation where meeting_id = '${meetingId}' and state_code = 'PK'`)
  const taking = (more: Record<string, unknown>) =>
    setParticipation(chair, { meetingId, participant: 'state:PK', capacity: 'guest', reason: 'Asked to', ...more })
  const ending = (participationId: unknown, of = meetingId) => endParticipation(chair, { meetingId: of, participationId })
  const partOf = (meeting: string) => read(`select id from participation where meeting_id = '${meeting}' and state_code = 'PK'`)[0]?.id

  test('gets another capacity from then on, on record, and the earlier one stays on record', async () => {
    const act = { ...onMeeting(), act: 'meeting.participation-set', refs: { participant: 'PK' } } as const
    await expectAct(chair, () => taking({}), act)
    expect(capacityOf()).toEqual([
      { capacity: 'observer', ended_at: '2027-01-10T09:00:00.000Z' },
      { capacity: 'guest', ended_at: null },
    ])
  })

  test('must be known to the record', async () => {
    await expectNothingWritten(async () => {
      for (const participant of ['state:XX', `organization:${NOBODY}`])
        expect(await taking({ participant })).toEqual(refuseField('participant', 'unknown-participant'))
    })
  })

  test('is taken off the list once, on record, and not off another meeting’s', async () => {
    const act = { ...onMeeting(), act: 'meeting.participation-ended', refs: { participant: 'PK', capacity: 'observer' } } as const
    const id = partOf(meetingId)
    await expectAct(chair, () => ending(id), act)
    await expectNothingWritten(async () => {
      expect(await ending(id)).toEqual(refuse('removed'))
      expect(await ending(partOf(otherMeeting))).toEqual(refuse('removed'))
    })
  })
})

test('no command finds a meeting that does not exist', async () => {
  const acts: [what: string, act: () => Promise<unknown>][] = [
    ['meeting.edit', () => editing({ id: NOBODY })],
    ['meeting.move', () => moveMeeting(chair, { id: NOBODY, version: 1, startsOn: '2027-06-01' })],
    ['meeting.decide-convocation', () => decideConvocation(chair, { meetingId: NOBODY, decision: 'convened' })],
    ['meeting.join-team', () => joinTeam(chair, { meetingId: NOBODY, accountId: chair.accountId })],
    ['meeting.leave-team', () => leaveTeam(chair, { meetingId: NOBODY, accountId: chair.accountId })],
    ['meeting.set-participation', () => setParticipation(chair, { meetingId: NOBODY, participant: 'state:KZ', capacity: 'member' })],
    ['meeting.end-participation', () => endParticipation(chair, { meetingId: NOBODY, participationId: NOBODY })],
  ]
  await expectNothingWritten(async () => {
    for (const [what, act] of acts) await expect(act()).rejects.toEqual(new Denied(what))
  })
})
