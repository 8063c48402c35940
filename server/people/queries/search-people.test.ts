import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { person } from '#db/schema/person'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { dailyTask } from '#server/daily-task'
import { expectDone } from '#server/demo/expect-done'
import { addPerson } from '#server/people/add-person'
import { editPerson } from '#server/people/edit-person'
import { likelyDuplicates } from '#server/people/queries/likely-duplicates'
import { mergePreview } from '#server/people/queries/merge-preview'
import { peopleNamed } from '#server/people/queries/people-named'
import { searchPeople } from '#server/people/queries/search-people'

// People of the directory are found as somebody writes them, and entries of one person are seen to be that.

let chair: Claim
let admin: Claim
testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  admin = await claimOf('admin@demo.example')
})

const add = async (name: string, more: Record<string, unknown> = {}) => {
  const id = randomUUID()
  await expectDone(addPerson(chair, { id, original: 'en', name, ...more }))
  return id
}
const found = async (text: string) => (await searchPeople(chair, { text, locale: 'en' })).people.filter(({ found }) => found !== null)
const namesFound = async (text: string) => (await found(text)).map(({ sortName }) => sortName)

test('somebody is found by name in any order and in both alphabets, with an honorific, by position, State and organisation', async () => {
  const iom = read(`select organization_id as id from organization_name where short_name like '%"IOM"%'`)[0]?.id
  await add('Zarina Quvondiqova', { honorific: 'Ms.', position: 'Adviser on beekeeping', state: 'UZ', organizationId: iom })
  for (const text of [
    'quvondiqova zarina',
    'Ms. Zarina Quvondiqova',
    'Q., Zarina',
    'Зарина Кувондикова',
    'beekeeping',
    'uzbekistan beekeeping',
    'UZ adviser bee',
    'Өзбекстан beekeeping',
    'Республика Узбекистан Zarina',
    'МОМ beekeeping',
    'International Organization for Migration Zarina',
    'ХКҰ beekeeping',
  ])
    expect([text, await namesFound(text)]).toEqual([text, ['Zarina Quvondiqova']])
  expect(await namesFound('Zarina Kazakhstan')).toEqual([])
})

test('what an entry says after it was corrected finds it, and what it said before does not', async () => {
  const id = await add('Ajar Wrongly')
  const words = { name: { en: 'Azhar Rightly' }, sortName: 'Rightly', honorific: {}, position: { en: 'Beekeeper' } }
  await expectDone(editPerson(chair, { id, version: 1, ...words }))
  expect([await namesFound('wrongly'), await namesFound('Ажар beekeeper')]).toEqual([[], ['Rightly']])
})

test('an entry whose words an earlier release stored is found as well, and its words are stored anew', async () => {
  const id = await add('Zarina Quvondiqova', { position: 'Adviser on beekeeping' })
  const stored = () => read(`select search_name from person where id = '${id}'`)[0]?.search_name
  const fresh = stored()
  await client().transact((tx) => tx.update(person).set({ searchName: 'zarina quvondiqova' }).where(eq(person.id, id)))
  expect([await namesFound('Кувондикова'), await namesFound('beekeeping')]).toEqual([['Zarina Quvondiqova'], ['Zarina Quvondiqova']])
  await dailyTask()
  expect(stored()).toBe(fresh)
})

test('those whose names begin so come first, then those with it inside, then those who are found by what stands beside the name', async () => {
  await add('Bexil Anna', { position: 'Chief' })
  await add('Anna Abexil')
  await add('Anna Zed', { position: 'Bexil officer' })
  await add('Bexil Zed')
  const hits = (await found('bexil')).map(({ sortName, found }) => [sortName, found])
  expect(hits).toEqual([
    ['Bexil Anna', 'name'],
    ['Bexil Zed', 'name'],
    ['Anna Abexil', 'inside'],
    ['Anna Zed', 'beside'],
  ])
})

test('a longer name finds those it may mean, after those it finds', async () => {
  await add('Zarina Quvondiqova')
  const { people } = await searchPeople(chair, { text: 'Zarina Akmalovna Quvondiqova', locale: 'en' })
  expect(people.map(({ sortName, found, likeness }) => [sortName, found, likeness])).toEqual([['Zarina Quvondiqova', null, 'near']])
})

test('names of a text are told who has them and who may be meant', async () => {
  const zarina = await add('Zarina Quvondiqova')
  const other = await add('Zulfiya Quvondiqova')
  const named = async (name: string) =>
    (await peopleNamed(chair, { names: [name] })).map(({ people, near }) => [people, near].map((list) => list.map(({ id }) => id)))
  expect(await named('QUVONDIQOVA Zarina')).toEqual([[[zarina], []]])
  expect(await named('Зарина Кувондикова')).toEqual([[[], [zarina]]])
  expect((await named('Quvondiqova'))[0]?.[1]?.toSorted()).toEqual([zarina, other].sort())
  expect((await named('Z. Quvondiqova'))[0]?.[1]?.toSorted()).toEqual([zarina, other].sort())
  expect(await named('Nobody Ofthisname')).toEqual([])
})

test('likely duplicates are listed, for an admin to merge; of two States they are two people', async () => {
  const one = await add('Zarina Quvondiqova', { state: 'UZ' })
  const twice = await add('Z. Quvondiqova')
  await add('Quvondiqova Zarina', { state: 'KZ', another: true })
  const { groups, can } = await likelyDuplicates(chair, {})
  const pairs = groups.map(({ people }) => people.map(({ id }) => id).toSorted())
  expect(pairs).toContainEqual([one, twice].sort())
  expect([groups.length, can]).toEqual([2, { merge: false }])
  expect((await likelyDuplicates(admin, {})).can).toEqual({ merge: true })
})

test('before a merge it is said what names the entry that goes', async () => {
  const into = await add('Zarina Quvondiqova')
  const [from] = read(
    `select person_id as id, count(*) as many from contribution where removed_at is null and person_id is not null group by 1 order by 2 desc`,
  )
  const { drafts, published, into: other } = await mergePreview(admin, { id: String(from?.id), into })
  const many = (which: typeof drafts) => which.reduce((sum, { appearances }) => sum + appearances, 0)
  expect([many(drafts), other.id]).toEqual([from?.many, into])
  expect(many(published)).toBe(read(`select count(*) as many from appearance where person_id = '${from?.id}'`)[0]?.many)
})
