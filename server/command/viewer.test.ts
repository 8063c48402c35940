import { expect, test } from 'vitest'
import { client } from '#db/client'
import { dayBegins } from '#domain/time/calendar'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { appoint } from '#server/account/appoint'
import { linkPerson } from '#server/account/link-person'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { OPERATOR } from '#server/core/operator'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'

// Who somebody is to the product at an instant, whole: all rights follow from it.

const clock = testWorld()

const seen = (claim: Claim | null) => viewerOf(client().reader, claim, momentAt(client().reader, now()))
const account = (claim: Claim, more: Record<string, unknown>) => ({
  ...{ kind: 'account', accountId: claim.accountId, personId: null, chair: null, overlap: null },
  ...more,
})
const admin = { role: 'admin' }
const organiser = (state: string) => ({ role: 'organiser', of: { kind: 'state', state } })
const delegate = (state: string) => ({ role: 'delegate', of: { kind: 'state', state } })

test('everybody is what they are appointed to, and nothing besides', async () => {
  const organizationId = String(read(`select organization_id from organization_name where short_name like '%Daris%'`)[0]?.organization_id)
  const everybody: [appointment: string, seen: Record<string, unknown>][] = [
    ['admin', { appointments: [admin] }],
    ['organiser:support-unit', { appointments: [{ role: 'organiser', of: { kind: 'support-unit' } }] }],
    ['organiser:state:KZ', { appointments: [organiser('KZ')], chair: 'KZ' }],
    ['organiser:state:TJ', { appointments: [organiser('TJ')] }],
    ['delegate:state:KZ', { appointments: [delegate('KZ')] }],
    [`delegate:organization:${organizationId}`, { appointments: [{ role: 'delegate', of: { kind: 'organization', organizationId } }] }],
  ]
  for (const [appointment, is] of everybody) {
    const claim = await openFor(`${appointment.replaceAll(':', '.')}@test.example`, appointment)
    expect([appointment, await seen(claim)]).toEqual([appointment, account(claim, is)])
  }
})

test('somebody with several appointments is all of them, and has the person they are linked to', async () => {
  const [claim, personId] = [await openFor('many@test.example', 'delegate:state:KZ'), stableId('person/kristina-galstyan')]
  await expectDone(appoint(OPERATOR, { accountId: claim.accountId, appointment: 'organiser:state:TJ' }))
  await expectDone(appoint(OPERATOR, { accountId: claim.accountId, appointment: 'organiser:state:KZ' }))
  await expectDone(linkPerson(OPERATOR, { accountId: claim.accountId, personId }))
  const appointments = expect.arrayContaining([delegate('KZ'), organiser('TJ'), organiser('KZ')])
  expect(await seen(claim)).toEqual(account(claim, { personId, appointments, chair: 'KZ' }))
})

test('while the Chair is empty nobody who organises for a State is in it', async () => {
  const chair = await claimOf('chair@demo.example')
  clock.set(Date.parse(dayBegins('2030-01-01', 'Asia/Almaty')))
  const nobody = { ...momentAt(client().reader, now()), chair: async () => null }
  expect(await viewerOf(client().reader, chair, nobody)).toEqual(account(chair, { appointments: [organiser('KZ')] }))
})

test('a claim of no account, or of a sign-in that is none, is a visitor’s', async () => {
  const chair = await claimOf('chair@demo.example')
  for (const claim of [null, { ...chair, accountId: 'nobody' }, { ...chair, signInVersion: 2 }])
    expect(await seen(claim)).toEqual({ kind: 'visitor' })
})

test('the incoming team is in the overlap from its first midnight, and in the Chair from the handover on', async () => {
  const [chair, incoming] = [await claimOf('chair@demo.example'), await openFor('tj@test.example', 'organiser:state:TJ')]
  const other = await openFor('kg@test.example', 'organiser:state:KG')
  const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-02-01', ceremonyOn: '', ceremonySlot: '' }
  const { id: handoverId } = await expectDone(prepareHandover(await claimOf('admin@demo.example'), { incoming: 'TJ', ...terms }))
  await expectDone(confirmHandover(chair, { handoverId, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(incoming, { handoverId, terms: '1', state: 'TJ' }))
  const at = async (day: string, ms: number) => {
    clock.set(Date.parse(dayBegins(day, 'Asia/Almaty')) + ms)
    return [await seen(incoming), await seen(other), await seen(chair)]
  }
  const was = (is: Record<string, unknown>, holds: string | null) => [
    account(incoming, { appointments: [organiser('TJ')], ...is }),
    account(other, { appointments: [organiser('KG')] }),
    account(chair, { appointments: [organiser('KZ')], chair: holds }),
  ]
  const overlap = { state: 'TJ', effectiveOn: '2027-03-01' }
  expect(await at('2027-02-01', -1)).toEqual(was({}, 'KZ'))
  expect(await at('2027-02-01', 0)).toEqual(was({ overlap }, 'KZ'))
  expect(await at('2027-03-01', -1)).toEqual(was({ overlap }, 'KZ'))
  expect(await at('2027-03-01', 0)).toEqual(was({ chair: 'TJ' }, null))
})

test('who asks for what is not there is told no more than who may not see it', async () => {
  const [chair, delegate] = [await claimOf('chair@demo.example'), await claimOf('delegate.tj@demo.example')]
  await expect(agendaDraft(chair, { slug: 'no-such-meeting' })).rejects.toEqual(new Denied('agenda.draft'))
  await expect(agendaDraft(delegate, { slug: 'practice' })).rejects.toEqual(new Denied('agenda.draft'))
})
