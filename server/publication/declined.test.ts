import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { databaseFile, dataFolder } from '#db/data-folder'
import { claimOf, read, testWorld } from '#harness/test-world'
import { appearances } from '#server/account/queries/appearances'
import { addContribution } from '#server/agenda/add-contribution'
import { editContribution } from '#server/agenda/edit-contribution'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { versions } from '#server/publication/queries/versions'

// Who declined is nobody’s business but the organisers’: not in the programme, its versions or the desk of a delegation, whichever
// release published it.

const SLOT = stableId('som-5/D2S7')
const NAME = 'Somebody Who Declined'
let chair: Claim
let delegate: Claim
let meetingId = ''

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  delegate = await claimOf('delegate.kg@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const publish = async () => {
  clock.pass(60_000)
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  return expectDone(publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark }))
}
const program = async () => JSON.stringify(await schedule(null, { slug: 'som-5', locale: 'en' }))
const past = async () => JSON.stringify(await versions(null, { slug: 'som-5', locale: 'en' }))
const desk = async () => JSON.stringify(await appearances(delegate, {}))
const tellsOfThem = async () => {
  const told = { program: await program(), past: await past(), desk: await desk() }
  return Object.entries(told).flatMap(([where, text]) => (text.includes(NAME) ? [where] : []))
}
const add = async (status: string) => {
  const id = randomUUID()
  const who = { name: { en: NAME }, state: 'KG', role: 'presenter', status }
  await expectDone(addContribution(chair, { meetingId, id, slotId: SLOT, partId: null, ...who }))
  return id
}

test('leak: whoever declined before the programme was published is nowhere', async () => {
  await add('declined')
  const other = await add('tbc')
  await expectDone(editContribution(chair, { meetingId, id: other, version: 1, name: { en: 'Somebody Expected' } }))
  await publish()
  expect(await program()).toContain('Somebody Expected')
  expect(await tellsOfThem()).toEqual([])
})

test('who is invited is to be confirmed to every reader', async () => {
  await add('invited')
  await publish()
  const read = await schedule(null, { slug: 'som-5', locale: 'en' })
  const people = read.state === 'published' ? read.document.days.flatMap(({ slots }) => slots.flatMap((slot) => slot.contributions)) : []
  expect(people.filter(({ name }) => name?.en === NAME).map(({ status }) => status)).toEqual(['tbc'])
  const { past: rows } = await appearances(delegate, {})
  expect(rows.filter(({ name }) => name?.en === NAME).map(({ status }) => status)).toEqual(['tbc'])
})

test('who declined after they were announced is taken out, and the next version says so', async () => {
  const id = await add('confirmed')
  await publish()
  expect(await tellsOfThem()).toEqual(['program', 'past', 'desk'])
  await expectDone(editContribution(chair, { meetingId, id, version: 1, status: 'declined' }))
  await publish()
  expect(await tellsOfThem()).toEqual(['past'])
  const [newest] = (await versions(null, { slug: 'som-5', locale: 'en' })).versions
  expect(newest?.changes.map(({ code, values }) => [code, values.name])).toEqual([['person-removed', NAME]])
})

test('leak: versions of earlier releases, which printed who had declined, tell of them no more', async () => {
  const id = randomUUID()
  const declined = { ...person(), id, name: { original: 'en', en: NAME }, status: 'declined', state: 'KG' }
  const about = (code: string) => ({ code, slotId: SLOT, values: { title: '', name: NAME, role: 'presenter' } })
  const theirs = { code: 'person-changed', slotId: SLOT, values: { title: '', name: nameOfOther(), role: 'presenter' } }
  plantOlder(2, [declined], [about('person-added'), theirs])
  plantOlder(3, [declined], [about('person-changed'), about('person-moved')])
  plantOlder(4, [], [about('person-removed')])
  plantOlder(5, [declined], [about('person-added')])
  expect(read(`select count(*) as n from publication where document like '%${NAME}%'`)).toEqual([{ n: 3 }])
  expect(read("select count(*) as n from appearance where status = 'declined'")).toEqual([{ n: 1 }])
  expect(await tellsOfThem()).toEqual([])
  const codes = (await versions(null, { slug: 'som-5', locale: 'en' })).versions.map(({ number, changes }) => [
    number,
    ...changes.map(({ code }) => code),
  ])
  expect(codes).toEqual([[5], [4], [3], [2, 'person-changed'], [1]])
})

type Planted = Record<string, unknown>

function documentOfFirst() {
  return JSON.parse(String(read(`select document from publication where meeting_id = '${meetingId}' and number = 1`)[0]?.document))
}

function slotOf(document: ReturnType<typeof documentOfFirst>) {
  return document.days.flatMap((day: { slots: Planted[] }) => day.slots).find((slot: { id: string }) => slot.id === SLOT)
}

function person(): Planted {
  return slotOf(documentOfFirst()).parts[0].contributions[0]
}

function nameOfOther(): string {
  return slotOf(documentOfFirst()).parts[0].contributions[0].name.en
}

/** A version as the release before this one froze and indexed it. */
function plantOlder(number: number, people: Planted[], changes: Planted[]): void {
  const document = documentOfFirst()
  document.format = 1
  slotOf(document).contributions.push(...people)
  const raw = new SQLite(databaseFile(dataFolder()))
  const id = randomUUID()
  raw
    .prepare(
      `insert into publication (id, meeting_id, number, audience, note, document, changes, since, published_at, published_by)
       select ?, meeting_id, ?, audience, note, ?, ?, null, published_at, published_by from publication where meeting_id = ? and number = 1`,
    )
    .run(id, number, JSON.stringify(document), JSON.stringify(changes), meetingId)
  raw.prepare('update published_meeting set publication_id = ? where meeting_id = ?').run(id, meetingId)
  raw.prepare(`delete from appearance where status = 'declined'`).run()
  for (const one of people)
    raw
      .prepare(
        `insert into appearance (contribution_id, meeting_id, slot_id, date, start, role, status, state_code, name, title, continued)
         values (?, ?, ?, '2018-09-28', '14:00', 'presenter', 'declined', 'KG', ?, '{"original":"en","en":"Session"}', 0)`,
      )
      .run(one.id, meetingId, SLOT, JSON.stringify(one.name))
  raw.close()
}
