import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Locale } from '#domain/text/locale'
import { claimOf, testWorld } from '#harness/test-world'
import { openAccount } from '#server/account/open-account'
import { accounts } from '#server/account/queries/accounts'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { expectDone } from '#server/demo/expect-done'
import { addPerson } from '#server/people/add-person'
import { peopleToLink } from '#server/people/queries/people-to-link'
import { searchPeople } from '#server/people/queries/search-people'

// Lists of names stand in the order of the reader's language, also across pages of fifty.

const NAMES = ['Zhang', 'Қала', 'Лим', 'Émile', 'Әлем', 'Бек']
const KAZAKH = ['Әлем', 'Бек', 'Қала', 'Лим', 'Émile', 'Zhang']
const ENGLISH = ['Émile', 'Zhang', 'Әлем', 'Бек', 'Қала', 'Лим']
/** Enough of them to fill a page and more, all between Б and Қ in Kazakh. */
const MANY = Array.from({ length: 60 }, (_, at) => `Жан ${String(at).padStart(2, '0')}`)
let chair: Claim
let admin: Claim

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  admin = await claimOf('admin@demo.example')
})

const add = async (name: string) => expectDone(addPerson(chair, { id: randomUUID(), original: 'kk', name: `${name} ъъ` }))
const typed = (name: string) => name.replace(' ъъ', '')

/** All pages of the directory in a language, of those who were added here. */
async function directory(locale: Locale): Promise<string[][]> {
  const pages = []
  for (let page = 1; ; page++) {
    const { people, more } = await searchPeople(chair, { text: 'ъъ', locale, page })
    pages.push(people.map(({ sortName }) => typed(sortName)))
    if (!more) return pages
  }
}

test('the directory and the people to link stand in the reader’s order', async () => {
  for (const name of NAMES) await add(name)
  expect(await directory('kk')).toEqual([KAZAKH])
  expect(await directory('en')).toEqual([ENGLISH])
  const toLink = (await peopleToLink(admin, { locale: 'kk' })).map(({ name }) => name).filter((name) => name.endsWith('ъъ'))
  expect(toLink.map(typed)).toEqual(KAZAKH)
})

test('pages of fifty follow each other in that order: nobody twice, nobody left out', async () => {
  for (const name of [...NAMES, ...MANY]) await add(name)
  const kazakh = ['Әлем', 'Бек', ...MANY, 'Қала', 'Лим', 'Émile', 'Zhang']
  expect(await directory('kk')).toEqual([kazakh.slice(0, 50), kazakh.slice(50)])
})

test('accounts stand in the reader’s order', async () => {
  for (const [at, displayName] of NAMES.entries())
    await expectDone(
      openAccount(OPERATOR, { email: `a${at}@x.example`, displayName, appointment: 'admin', password: 'almaty-2013', demonstration: true }),
    )
  const listed = async (locale: Locale) => (await accounts(admin, { page: 1, locale })).accounts.map((row) => row.displayName)
  expect((await listed('kk')).filter((name) => NAMES.includes(name))).toEqual(KAZAKH)
  expect((await listed('en')).filter((name) => NAMES.includes(name))).toEqual(ENGLISH)
})
