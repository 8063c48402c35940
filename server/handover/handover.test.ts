import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { dayBegins } from '#domain/time/calendar'
import { claimOf, everything, openFor, read, testWorld } from '#harness/test-world'
import { momentAt } from '#server/chair/moment'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { callOffHandover } from '#server/handover/call-off-handover'
import { confirmHandover } from '#server/handover/confirm-handover'
import { declineHandover } from '#server/handover/decline-handover'
import { postponeHandover } from '#server/handover/postpone-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { handoverDesk } from '#server/handover/queries/handover-desk'
import { sealedDossier } from '#server/handover/queries/sealed-dossier'
import { createMeeting } from '#server/meeting/create-meeting'
import { joinTeam } from '#server/meeting/join-team'
import { schedule } from '#server/publication/queries/schedule'
import { correctTerm } from '#server/record/correct-term'
import { chairmanships } from '#server/record/queries/chairmanships'
import { processOn } from '#server/record/queries/process-on'
import { statementDesk } from '#server/statement/queries/statement-desk'

// Commands on handovers on a real database, with the clock set to the decisive instants.

const ZONE = 'Asia/Almaty'
let admin: Claim
let kazakh: Claim
const teams: Record<string, Claim> = {}

const clock = testWorld({ at: '2027-01-10T09:00:00.000Z' })
beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  kazakh = await claimOf('chair@demo.example')
  for (const state of ['TJ', 'KG'])
    teams[state] = await openFor(`organiser.${state.toLowerCase()}@test.example`, `organiser:state:${state}`)
})

const midnight = (day: string, ms = 0) => new Date(Date.parse(dayBegins(day, ZONE)) + ms).toISOString()
const terms = (effectiveOn: string) => ({ effectiveOn, overlapFrom: effectiveOn, ceremonyOn: '', ceremonySlot: '' })
const prepare = async (incoming: string, effectiveOn: string) =>
  (await expectDone(prepareHandover(admin, { incoming, ...terms(effectiveOn) }))).id
const confirm = (claim: Claim | undefined, handoverId: string, state: string, number = '1') =>
  confirmHandover(claim ?? null, { handoverId, terms: number, state })
const both = async (handoverId: string, incoming: string, number = '1') => {
  await expectDone(confirm(kazakh, handoverId, 'KZ', number))
  await expectDone(confirm(teams[incoming], handoverId, incoming, number))
}
const chair = async (iso: string) => (await momentAt(client().reader, iso).chair())?.state

describe('only one handover at a time', () => {
  test('a declined one is not taken up while another is open', async () => {
    const first = await prepare('KG', '2027-03-01')
    await expectDone(declineHandover(teams.KG ?? null, { handoverId: first, terms: '1', state: 'KG', reason: 'Not yet.' }))
    const second = await prepare('TJ', '2027-04-01')
    const then = everything()
    expect(await postponeHandover(admin, { handoverId: first, ...terms('2027-04-01'), reason: 'Again.' })).toEqual(refuse('another-open'))
    expect(everything()).toEqual(then)
    await both(second, 'TJ')
    expect([await chair(midnight('2027-04-01', -1)), await chair(midnight('2027-04-01'))]).toEqual(['KZ', 'TJ'])
  })

  test('not once its instant has come, and not by a State that is no longer in the Chair', async () => {
    const declined = await prepare('KG', '2027-06-01')
    await expectDone(declineHandover(kazakh, { handoverId: declined, terms: '1', state: 'KZ', reason: 'Later.' }))
    const passed = await prepare('TJ', '2027-03-01')
    await both(passed, 'TJ')
    clock.set(midnight('2027-03-01', 1_000))
    expect(await postponeHandover(admin, { handoverId: declined, ...terms('2027-09-01'), reason: 'x' })).toEqual(refuse('not-the-chair'))
    clock.set(midnight('2027-06-01'))
    for (const act of [
      postponeHandover(admin, { handoverId: declined, ...terms('2027-09-01'), reason: 'x' }),
      callOffHandover(admin, { handoverId: declined, reason: 'x' }),
    ])
      expect(await act).toEqual(refuse('not-open'))
  })

  test('only a Member State takes the Chair', async () => {
    expect(await prepareHandover(admin, { incoming: 'CN', ...terms('2027-03-01') })).toEqual(refuseField('incoming', 'no-member'))
    expect(await prepareHandover(admin, { incoming: 'PK', ...terms('2027-03-01') })).toEqual(refuseField('incoming', 'no-member'))
  })
})

test('not confirmed by both before its instant it lapses, whether the server ran or not, and the Chair stays', async () => {
  const id = await prepare('TJ', '2027-03-01')
  await expectDone(confirm(kazakh, id, 'KZ'))
  clock.set(midnight('2027-03-01'))
  expect(await confirm(teams.TJ, id, 'TJ')).toEqual(refuse('not-open'))
  const desk = await handoverDesk(admin, { locale: 'en' })
  expect([desk.rows[0]?.state, desk.chair, await chair(midnight('2027-03-05'))]).toEqual(['lapsed', 'KZ', 'KZ'])
})

describe('leak: a confirmed handover is not public before its instant', () => {
  test('not by a schedule that begins after it, and not by the process as of a future day', async () => {
    const id = await prepare('TJ', '2027-03-01')
    const before = {
      schedule: await schedule(null, { slug: 'som-5', locale: 'en' }),
      asOf: await Promise.all(['2027-02-28', '2027-03-01', '2028-01-01'].map((on) => processOn(null, { locale: 'en', on }))),
    }
    await both(id, 'TJ')
    expect({
      schedule: await schedule(null, { slug: 'som-5', locale: 'en' }),
      asOf: await Promise.all(['2027-02-28', '2027-03-01', '2028-01-01'].map((on) => processOn(null, { locale: 'en', on }))),
    }).toEqual(before)
    clock.set(midnight('2027-03-01'))
    expect((await processOn(null, { locale: 'en', on: '2027-03-01' })).chair?.state).toBe('TJ')
  })
})

test('correcting a term that was handed over replaces it: one term, and who presided stays with it', async () => {
  const id = await prepare('TJ', '2027-03-01')
  await both(id, 'TJ')
  clock.set('2027-03-10T09:00:00Z')
  await expectDone(createMeeting(teams.TJ ?? null, { ...meeting('first-of-tj'), startsOn: '2027-09-01', endsOn: '2027-09-01' }))
  const terms = async () =>
    (await chairmanships(null, { locale: 'en', on: null })).terms.slice(-2).map((term) => [term.state, term.effectiveOn])
  expect(await terms()).toEqual([
    ['KZ', '2025-04-24'],
    ['TJ', '2027-03-01'],
  ])
  const correction = { term: '2027-03-01', precision: 'day', ceremonyOn: '', endsOn: '', source: 'Note verbale' }
  await expectDone(correctTerm(admin, { ...correction, effectiveOn: '2027-03-05' }))
  expect(await terms()).toEqual([
    ['KZ', '2025-04-24'],
    ['TJ', '2027-03-05'],
  ])
  expect([await chair(midnight('2027-03-02')), await chair(midnight('2027-03-05'))]).toEqual(['KZ', 'TJ'])
  // The dossier stays as it was sealed.
  expect(JSON.parse(await sealedDossier(kazakh, { id })).effectiveOn).toBe('2027-03-01')
})

test('a term known to the month counts from its first day', async () => {
  await expectDone(
    correctTerm(admin, { term: '2021-01-01', effectiveOn: '2021-01-18', precision: 'month', ceremonyOn: '', endsOn: '', source: 'UNHCR' }),
  )
  expect(read(`select effective_on, precision from chairmanship where state_code = 'TR' and replaced_at is null`)).toEqual([
    { effective_on: '2021-01-01', precision: 'month' },
  ])
})

test('after a term with an early end nobody is in the Chair until the next, in the record and for every power', async () => {
  const correction = { term: '2021-01-01', effectiveOn: '2021-01-01', precision: 'month', ceremonyOn: '', source: 'UNHCR' }
  expect(await correctTerm(admin, { ...correction, endsOn: '2024-01-01' })).toEqual(refuseField('endsOn', 'not-between'))
  await expectDone(correctTerm(admin, { ...correction, endsOn: '2022-12-01' }))
  expect([await chair(midnight('2022-11-30')), await chair(midnight('2022-12-01')), await chair(midnight('2023-03-28'))]).toEqual([
    'TR',
    undefined,
    'AZ',
  ])
})

describe('what is handed over', () => {
  test('leak: a team’s draft is counted for an organiser outside the team, and not named', async () => {
    const off = await openFor('off.kz@test.example', 'organiser:state:KZ')
    const secret = await expectDone(createMeeting(kazakh, { ...meeting('secret'), title: { en: 'A secret meeting' } }))
    await expectDone(joinTeam(kazakh, { meetingId: secret.id, accountId: kazakh.accountId }))
    await prepare('TJ', '2027-03-01')
    const seen = async (claim: Claim) => (await handoverDesk(claim, { locale: 'en' })).rows[0]?.matters
    const [on, away] = [await seen(kazakh), await seen(off)]
    expect([on?.drafts, away?.drafts]).toEqual([3, 3])
    expect(on?.named?.drafts.map((draft) => draft.slug)).toContain('secret')
    expect(away?.named?.drafts.map((draft) => draft.slug)).toEqual(['som-2', 'practice'])
  })

  test('during the overlap the incoming team sees a team’s draft named, since it may read it', async () => {
    const secret = await expectDone(createMeeting(kazakh, { ...meeting('secret'), title: { en: 'A secret meeting' } }))
    await expectDone(joinTeam(kazakh, { meetingId: secret.id, accountId: kazakh.accountId }))
    const id = (await expectDone(prepareHandover(admin, { ...terms('2027-03-01'), incoming: 'TJ', overlapFrom: '2027-02-01' }))).id
    await both(id, 'TJ')
    clock.set(midnight('2027-02-01'))
    const named = (await handoverDesk(teams.TJ ?? null, { locale: 'en' })).rows[0]?.matters?.named
    expect(named?.drafts.map((draft) => draft.slug)).toContain('secret')
  })

  test('leak: the text of a team’s meeting is named to outsiders without a word of the draft', async () => {
    const off = await openFor('off.kz@test.example', 'organiser:state:KZ')
    const meetingId = read(`select id from meeting where slug = 'practice'`)[0]?.id
    await expectDone(joinTeam(kazakh, { meetingId, accountId: kazakh.accountId }))
    await prepare('TJ', '2027-03-01')
    const named = async (claim: Claim) =>
      (await handoverDesk(claim, { locale: 'en' })).rows[0]?.matters?.named?.statements.map((statement) => statement.title.en)
    expect([await named(kazakh), await named(off)]).toEqual([['Practice meeting'], ['practice']])
  })

  test('during the overlap the incoming team reads the text without what delegations said, and cannot act on it', async () => {
    const id = (await expectDone(prepareHandover(admin, { ...terms('2027-03-01'), incoming: 'TJ', overlapFrom: '2027-02-01' }))).id
    await both(id, 'TJ')
    clock.set(midnight('2027-02-01'))
    const desk = await statementDesk(teams.TJ ?? null, { slug: 'practice', locale: 'en' })
    expect([desk.text?.proposals.length, desk.text?.acts, desk.can.draft]).toEqual([0, [], false])
    clock.set(midnight('2027-03-01'))
    const handed = await statementDesk(teams.TJ ?? null, { slug: 'practice', locale: 'en' })
    expect([handed.text?.proposals.length, handed.text?.acts.includes('circulate'), handed.can.draft]).toEqual([4, true, true])
  })
})

function meeting(slug: string) {
  return {
    slug,
    type: 'som',
    ordinal: '',
    original: 'en',
    title: { en: slug },
    theme: {},
    startsOn: '2027-11-01',
    endsOn: '2027-11-01',
    timeZone: ZONE,
    city: {},
    country: {},
    venue: {},
  }
}
