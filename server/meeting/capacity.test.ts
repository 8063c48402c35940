import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { openText } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { addProposed } from '#server/meeting/add-proposed'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { setParticipation } from '#server/meeting/set-participation'

// In which capacity one takes part decides who can stop a text: it starts at the standing one, and another is asked about.

let chair: Claim
let meetingId = ''

testWorld({
  more: async () => {
    meetingId = (await openText(await claimOf('chair@demo.example'), { slug: 'one', kind: 'communique', members: ['state:KZ'] })).meetingId
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const organization = (name: string) =>
  `organization:${read(`select organization_id as id from organization_name where short_name like '%${name}%'`)[0]?.id}`
const adding = (participant: string, capacity = '', reason = '') => setParticipation(chair, { meetingId, participant, capacity, reason })
const takingPart = () =>
  read(`select state_code, capacity, reason from participation where meeting_id = '${meetingId}' and ended_at is null order by rowid`)
const asked = (standing: string, chosen: string) => refuseField('reason', 'another-capacity', { standing, chosen })

test('whoever is added without a capacity takes part in the standing one of that day', async () => {
  for (const participant of ['state:TJ', 'state:PK', organization('UNHCR')]) await expectDone(adding(participant))
  expect(takingPart()).toEqual([
    { state_code: 'KZ', capacity: 'member', reason: null },
    { state_code: 'TJ', capacity: 'member', reason: null },
    { state_code: 'PK', capacity: 'observer', reason: null },
    { state_code: null, capacity: 'organization', reason: null },
  ])
})

test('who takes part already is not recorded a second time', async () => {
  for (let times = 0; times < 2; times += 1) await expectDone(adding('state:PK'))
  expect(read(`select state_code, ended_at from participation where meeting_id = '${meetingId}' and state_code = 'PK'`)).toEqual([
    { state_code: 'PK', ended_at: null },
  ])
})

test('another capacity than the standing one is asked about, and kept with its reason', async () => {
  await expectNothingWritten(async () => {
    expect(await adding('state:PK', 'member')).toEqual(asked('observer', 'member'))
    expect(await adding('state:TJ', 'observer')).toEqual(asked('member', 'observer'))
    expect(await adding('state:UZ', 'member')).toEqual(asked('none', 'member'))
    expect(await adding('state:UZ')).toEqual(refuseField('capacity', 'required'))
  })
  await expectDone(adding('state:PK', 'member', 'Invited as a member by the Chair’s letter'))
  await expectDone(adding('state:UZ', 'guest'))
  expect(takingPart().slice(1)).toEqual([
    { state_code: 'PK', capacity: 'member', reason: 'Invited as a member by the Chair’s letter' },
    { state_code: 'UZ', capacity: 'guest', reason: null },
  ])
  await expectDone(adding('state:PK', 'member', 'Another reason'))
  expect(read(`select reason from participation where meeting_id = '${meetingId}' and state_code = 'PK' and ended_at is not null`)).toEqual(
    [{ reason: 'Invited as a member by the Chair’s letter' }],
  )
})

test('an organisation is never a member, whatever reason is given', async () => {
  await expectNothingWritten(async () => {
    expect(await adding(organization('UNHCR'), 'member', 'It asked to')).toEqual(refuseField('capacity', 'not-a-member'))
  })
})

const proposed = async () =>
  (await meetingDetails(chair, { slug: 'one' })).proposed.map(
    ({ key, capacity, appears }) => `${key} ${capacity}${appears ? ' appears' : ''}`,
  )
const ticked = (...keys: string[]) => addProposed(chair, { meetingId, who: Object.fromEntries(keys.map((key) => [key, 'on'])) })

test('whoever the record or the agenda knows is proposed in the capacity that follows, and who is listed is not', async () => {
  await expectDone(adding('state:TM', 'observer', 'At its own wish'))
  const states = (await proposed()).filter((row) => row.startsWith('state:'))
  expect(states.sort()).toEqual([
    ...['state:AF member', 'state:AZ member', 'state:IR observer', 'state:KG member', 'state:PK observer', 'state:TJ member'],
    'state:TR member',
  ])
  expect((await proposed()).filter((row) => row.includes(organization('UNHCR')))).toEqual([`${organization('UNHCR')} organization`])
})

test('a State that appears in the agenda without a standing capacity is proposed as a guest', async () => {
  const id = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  const [slot] = read(`select id from slot where meeting_id = '${id}' and removed_at is null`)
  const place = { meetingId: id, id: randomUUID(), slotId: slot?.id, partId: null, role: 'presenter', state: 'UZ', status: 'tbc' }
  await expectDone(addContribution(chair, place))
  const { proposed: rows } = await meetingDetails(chair, { slug: 'practice' })
  expect(rows.find(({ key }) => key === 'state:UZ')).toMatchObject({ capacity: 'guest', appears: true })
})

test('those left ticked are listed in one act, each on record; who takes part already keeps its capacity', async () => {
  await expectDone(adding('state:TM', 'observer', 'At its own wish'))
  const act = (participant: string) =>
    ({ act: 'meeting.participation-set', objectKind: 'meeting', objectId: meetingId, meetingId, refs: { participant } }) as const
  await expectAct(chair, () => ticked('state:TM', 'state:AF', 'state:PK', 'state:TJ'), act('AF'), act('TJ'), act('PK'))
  expect(takingPart().map((row) => `${row.state_code} ${row.capacity}`)).toEqual([
    ...['KZ member', 'TM observer', 'AF member', 'TJ member', 'PK observer'],
  ])
  await expectNothingWritten(async () => {
    expect(await ticked('state:AF', 'state:TM', 'state:XX')).toEqual(refuse('already-there'))
    expect(await ticked()).toEqual(refuseField('who', 'required'))
  })
})
