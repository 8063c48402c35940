import { beforeEach, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { openText } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { addMembers } from '#server/meeting/add-members'
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

test('all Member States of the Process are added at once, each on record; who takes part already keeps its capacity', async () => {
  await expectDone(adding('state:TM', 'observer', 'At its own wish'))
  expect((await meetingDetails(chair, { slug: 'one' })).missing).toEqual(['AF', 'AZ', 'KG', 'TJ', 'TR'])
  const act = (participant: string) =>
    ({ act: 'meeting.participation-set', objectKind: 'meeting', objectId: meetingId, meetingId, refs: { participant } }) as const
  await expectAct(chair, () => addMembers(chair, { meetingId }), act('AF'), act('AZ'), act('KG'), act('TJ'), act('TR'))
  expect(takingPart().map((row) => `${row.state_code} ${row.capacity}`)).toEqual([
    'KZ member',
    'TM observer',
    'AF member',
    'AZ member',
    'KG member',
    'TJ member',
    'TR member',
  ])
  await expectNothingWritten(async () => {
    expect(await addMembers(chair, { meetingId })).toEqual(refuse('already-there'))
  })
})
