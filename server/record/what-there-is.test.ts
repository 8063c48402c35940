import { beforeEach, expect, test } from 'vitest'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { moveMeeting } from '#server/meeting/move-meeting'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { frontPage } from '#server/record/queries/front-page'
import { ownMeetings } from '#server/record/queries/own-meetings'
import { register } from '#server/record/queries/register'

// What the record's list says there is to read of a meeting, to whom.

let chair: Claim
let stranger: Claim
let meetingId = ''

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  stranger = await openFor('stranger@test.example', 'delegate:state:CN')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const versionOf = (id: string) => Number(read(`select version from meeting where id = '${id}'`)[0]?.version)

const WHOLE = { year: '', type: '', place: '', state: '', text: '' }
const listed = async (who: Claim | null) => (await register(who, { before: null, filter: WHOLE })).meetings
const som5 = async (who: Claim | null) => (await listed(who)).find(({ slug }) => slug === 'som-5')
const publish = async (audience: 'public' | 'participants') => {
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience, standing: 'final', note: '', draftMark: mark }))
}

test('the list says which meetings have a programme and which an outcome text, and marks one that demonstrates', async () => {
  const all = await listed(null)
  expect(all.flatMap(({ slug, programme }) => (programme ? [slug] : []))).toEqual(['practice-conference', 'som-5'])
  expect(all.flatMap(({ slug, statement }) => (statement === null ? [] : [[slug, statement]]))).toEqual([
    ['som-2', { kind: 'chairs-statement', demonstration: true }],
  ])
})

test('a series stands above its parts where both are on the page', async () => {
  const parts = (await listed(null)).filter(({ series }) => series !== null)
  expect(parts.map(({ slug, series }) => [slug, series])).toEqual(
    ['ashgabat', 'dushanbe', 'bishkek', 'astana'].map((city) => [`workshop-${city}-2015`, 'national-workshops-2015']),
  )
  const { meetings } = await register(null, { before: null, filter: { ...WHOLE, place: 'ashgabat' } })
  expect(meetings.map(({ slug, series }) => [slug, series])).toEqual([
    ['forum-ashgabat-2015', null],
    ['workshop-ashgabat-2015', null],
  ])
})

test('a programme for participants is told to nobody else; what was public before it still is', async () => {
  await publish('participants')
  expect([await som5(null), await som5(stranger), await som5(chair)].map((meeting) => meeting?.programme)).toEqual([true, true, true])
})

test('a programme for participants alone is told to participants alone', async () => {
  await expectDone(withdrawAgenda(chair, { meetingId, number: 1, reason: 'A slip.' }))
  await publish('participants')
  expect([await som5(null), await som5(stranger), await som5(chair)].map((meeting) => meeting?.programme)).toEqual([false, false, true])
})

test('a withdrawn programme is none to read', async () => {
  await expectDone(withdrawAgenda(chair, { meetingId, number: 1, reason: 'A slip.' }))
  expect([(await som5(null))?.programme, (await som5(chair))?.programme]).toEqual([false, false])
})

test('all that fits is counted, on every page and for this reader', async () => {
  const found = async (filter: Partial<typeof WHOLE>) => (await register(null, { before: null, filter: { ...WHOLE, ...filter } })).count
  const all = read(`select count(*) as all_of_them from register_entry where audience = 'public'`)[0]?.all_of_them
  expect([await found({}), await found({ type: 'workshop' }), await found({ text: 'zzz' })]).toEqual([
    { found: all, more: false },
    { found: 5, more: false },
    { found: 0, more: false },
  ])
})

test('the front page of a day gone by tells of no meeting to come or under way', async () => {
  const { past, coming, underWay, held } = await frontPage(null, { on: '2018-09-27' })
  expect([past, coming, underWay, held.map(({ slug }) => slug)]).toEqual([true, [], [], ['som-4', 'guidelines-presented-2016', 'som-3']])
})

test('a delegation sees the meetings to come that its State takes part in, for participants or not; others see none', async () => {
  const tajikistan = await claimOf('delegate.tj@demo.example')
  const coming = async (who: Claim) => (await ownMeetings(who, {})).map(({ slug }) => slug)
  const all = async () => [await coming(tajikistan), await coming(stranger), await coming(await claimOf('admin@demo.example'))]
  expect(await all()).toEqual([[], [], []])
  await expectDone(moveMeeting(chair, { id: meetingId, version: versionOf(meetingId), startsOn: '2027-03-04' }))
  await publish('public')
  for (const at of ['2027-03-03T09:00:00.000Z', '2027-03-05T09:00:00.000Z']) {
    clock.set(at)
    expect(await all()).toEqual([['som-5'], [], []])
  }
  clock.set('2027-03-05T20:00:00.000Z')
  expect(await all()).toEqual([[], [], []])
})
