import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { buttonForm, sendForm } from '#harness/forms'
import { addresses, CRAWL_TIMEOUT, toldTo } from '#harness/planted-words'
import { ROLE_NAMES, ROLES } from '#harness/roles'
import { cookieOf, fetchAs, saveAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { answerTokenOf } from './roles/world'

// Leak test of askings: what a delegation reads of a draft, and what it answers.

test.use({ world: 'of the words asked and answered' })

test('leak: of a draft a delegation learns what it was asked for, and nobody else what it answered', async ({ served }) => {
  test.setTimeout(CRAWL_TIMEOUT)
  const { url } = served
  const word = (prefix: string) => `${prefix}${randomUUID().replaceAll('-', '')}`
  const words = { title: word('title'), abstract: word('abstract'), beside: word('beside'), note: word('note'), name: word('name') }
  const chair = await cookieOf(url, 'chair organiser')
  const tajikistan = await cookieOf(url, 'delegate of a member')
  const pageAs = async (path: string, cookie: string) => (await fetchAs(url, path, cookie)).text()
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const firstValue = (query: string) => String(raw.prepare(query).pluck().get())
  const place = firstValue(
    `select contribution.id from contribution join meeting on meeting.id = meeting_id where slug = 'practice' and state_code = 'TJ'`,
  )
  const inDraft = (column: string, table: string) =>
    firstValue(`select ${table}.${column} from ${table} join contribution on slot_id = slot.id where contribution.id = '${place}'`)
  const slotId = firstValue(`select slot_id from contribution where id = '${place}'`)
  const itemId = inDraft('item_id', 'slot')
  const version = Number(firstValue(`select version from agenda_item where id = '${itemId}'`))
  const meetingId = firstValue(`select id from meeting where slug = 'practice'`)
  const item = { title: { en: `Session ${words.title}` }, abstract: { en: words.abstract } }
  expect((await saveAs(url, 'edit-item', chair, { meetingId, id: itemId, version, ...item })).status).toBe(200)
  const beside = { meetingId, id: randomUUID(), slotId, partId: null, role: 'panelist', state: 'KG', name: { en: `Name ${words.beside}` } }
  expect((await saveAs(url, 'add-contribution', chair, beside)).status).toBe(200)

  const organisers = ['chair organiser', 'chair organiser off the team', 'support unit organiser']
  const ofTajikistan = [...organisers, 'delegate of a member', 'organiser of another State']
  const learned = async () => {
    const found = Object.fromEntries(Object.keys(words).map((key) => [key, [] as string[]]))
    const ids = {
      person: 'none',
      account: firstValue(`select id from account where email = '${ROLES['delegate of a member']}'`),
      asked: place,
    }
    for (const role of ROLE_NAMES)
      for (const key of await toldTo(url, await cookieOf(url, role), addresses(ids, ['practice']), words)) found[key]?.push(role)
    return Object.fromEntries(Object.entries(found).map(([key, roles]) => [key, roles.sort()]))
  }
  const all = (roles: string[]) => [...roles].sort()
  expect(await learned()).toEqual({ title: all(organisers), abstract: all(organisers), beside: all(organisers), note: [], name: [] })

  // A link for one appearance shows its session, and nothing else of the draft.
  expect(await toldTo(url, '', [`/en/answer/${await answerTokenOf(url, chair, 'TJ')}`], words)).toEqual(['title'])

  const people = '/en/desk/meetings/practice/people?remind=state:TJ'
  await sendForm(url, people, chair, buttonForm(await pageAs(people, chair), 'Record as asked'))
  const at = `/en/desk/asked/${place}`
  const typed = { name: `Speaker ${words.name}`, note: `Because ${words.note}`, language: 'en' }
  expect((await sendForm(url, at, tajikistan, buttonForm(await pageAs(at, tajikistan), 'Send the name'), typed)).status).toBe(200)
  expect(await learned()).toEqual({
    ...{ title: all(ofTajikistan), abstract: all(organisers), beside: all(organisers) },
    ...{ note: all(ofTajikistan), name: all(ofTajikistan) },
  })
  const recorded = firstValue(`select count(*) from activity where fields || refs like '%${words.note}%' or refs like '%${words.name}%'`)
  raw.close()
  expect(recorded).toBe('0')
  for (const planted of Object.values(words)) expect(served.output()).not.toContain(planted)
})
