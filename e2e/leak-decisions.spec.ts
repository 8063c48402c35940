import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { buttonForm, formWith, sendForm } from '#harness/forms'
import { inDays } from '#harness/in-days'
import { addSlot, newMeeting } from '#harness/new-meeting'
import { addresses, CRAWL_TIMEOUT, toldTo } from '#harness/planted-words'
import { ROLE_NAMES, type RoleName } from '#harness/roles'
import { cookieOf, fetchAs, saveAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// Leak test of what was decided: words of a version withdrawn, of a handover declined and of a capacity not confirmed.

test.use({ world: 'of the words decided about' })

test('leak: words of a withdrawn version reach nobody again, not even by the list of changes in later versions', async ({ served }) => {
  test.setTimeout(CRAWL_TIMEOUT)
  const { url } = served
  const word = `withdrawn${randomUUID().replaceAll('-', '')}`
  const chair = await cookieOf(url, 'chair organiser')
  const pageAs = async (path: string) => (await fetchAs(url, path, chair)).text()
  const slug = 'once-withdrawn'
  const draft = await newMeeting(url, chair, slug)
  const { itemId } = await addSlot(url, chair, draft, 'opening', { en: `Opening ${word}` })
  const publish = `/en/desk/meetings/${slug}/publish`
  const publishNow = async () =>
    sendForm(url, publish, chair, formWith(await pageAs(publish), 'draftMark'), { audience: 'public', standing: 'final', note: '' })
  await publishNow()
  expect(await (await fetch(`${url}/en/meetings/${slug}`)).text()).toContain(word)
  await sendForm(url, publish, chair, formWith(await pageAs(publish), 'reason'), { reason: 'It named what it should not.' })
  expect(
    (await saveAs(url, 'edit-item', chair, { meetingId: draft.meeting.id, id: itemId, version: 1, title: { en: 'Opening' } })).status,
  ).toBe(200)
  await publishNow()
  const ids = { person: 'none', account: 'none' }
  const organisers: RoleName[] = ['chair organiser', 'chair organiser off the team', 'support unit organiser']
  for (const role of ROLE_NAMES.filter((name) => !organisers.includes(name)))
    expect([role, await toldTo(url, await cookieOf(url, role), addresses(ids, [slug]), { word })]).toEqual([role, []])
  expect(await (await fetch(`${url}/en/meetings/${slug}/versions`)).text()).toContain('It named what it should not.')
})

test('leak: what a handover names, why a team declined, and an unconfirmed capacity reach nobody who may not know', async ({ served }) => {
  test.setTimeout(CRAWL_TIMEOUT)
  const { url } = served
  const word = () => `w${randomUUID().replaceAll('-', '')}`
  const words = { declined: word(), capacity: word(), draft: word() }
  const admin = await cookieOf(url, 'admin')
  const chair = await cookieOf(url, 'chair organiser')
  const pageOf = async (path: string, cookie: string) => (await fetchAs(url, path, cookie)).text()
  await sendForm(url, '/en/desk/handover', admin, buttonForm(await pageOf('/en/desk/handover', admin), 'Prepare'), {
    incoming: 'TJ',
    effectiveOn: inDays(40),
    overlapFrom: inDays(30),
  })
  // A meeting whose draft only the Chair's team and the Support Unit know; its title is in the handover's checklist.
  const created = formWith(await pageOf('/en/desk/meetings/new', chair), 'slug')
  const facts = { slug: 'handed-over', 'title.en': `Meeting ${words.draft}`, startsOn: inDays(10), endsOn: inDays(10) }
  expect((await sendForm(url, '/en/desk/meetings/new', chair, created, facts)).status).toBe(303)
  const answer = buttonForm(await pageOf('/en/desk/handover', chair), 'Decline')
  expect((await sendForm(url, '/en/desk/handover', chair, answer, { reason: `Because ${words.declined}` })).status).toBe(200)
  const china = '/en/desk/process/states/CN'
  const process = buttonForm(await pageOf(china, admin), 'Record')
  const capacity = { capacity: 'tbc', from: '2024-01-01', source: `Source ${words.capacity}` }
  expect((await sendForm(url, china, admin, process, capacity)).status).toBe(200)

  const chairs: RoleName[] = ['chair organiser', 'chair organiser off the team']
  const may: Record<keyof typeof words, RoleName[]> = {
    declined: [...chairs, 'support unit organiser', 'organiser of another State', 'admin'],
    capacity: ['admin'],
    draft: [...chairs, 'support unit organiser'],
  }
  const found: Record<keyof typeof words, Set<RoleName>> = { declined: new Set(), capacity: new Set(), draft: new Set() }
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const handover = String(raw.prepare('select id from handover').pluck().get())
  raw.close()
  const all = addresses({ person: 'none', account: 'none', handover }, ['handed-over'])
  for (const role of ROLE_NAMES) for (const key of await toldTo(url, await cookieOf(url, role), all, words)) found[key].add(role)
  for (const key of Object.keys(found) as (keyof typeof words)[]) expect([...found[key]].sort(), key).toEqual([...may[key]].sort())
  for (const planted of Object.values(words)) expect(served.output()).not.toContain(planted)
})
