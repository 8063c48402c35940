import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { buttonForm, formWith, sendForm } from '#harness/forms'
import { plantInDraft, plantNote } from '#harness/plant-in-draft'
import { addresses, CRAWL_TIMEOUT, toldTo } from '#harness/planted-words'
import { ROLE_NAMES, ROLES, type RoleName } from '#harness/roles'
import { cookieOf, fetchAs, saveAs, signInAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'

// Leak test: drafts hold a random word. Everybody who must not read them fetches every address, as page, payload and file; the word
// must not be in any answer, header or log.

const MAY_READ_DRAFT: RoleName[] = ['chair organiser', 'support unit organiser']
const MAY_READ_CLOSED: RoleName[] = [
  ...MAY_READ_DRAFT,
  'chair organiser off the team',
  'admin',
  'delegate of a member',
  'delegate of an observer',
  'organiser of another State',
  'delegate of an organisation',
]

/** The password that its holder sets by a link. */
const BY_LINK = 'a few words given by a link'
const KEPT_UNDER = randomUUID()

const draftWord = `draft-${randomUUID()}`
const closedWord = `closed-${randomUUID()}`
/** Written by an account that is closed and reopened, and kept for it with the key of its save. */
const keptWord = `kept-${randomUUID()}`

test.use({ world: 'of the planted words' })

test('leak: a word of a draft, or of a programme for participants, reaches nobody who may not read it', async ({ served }) => {
  test.setTimeout(CRAWL_TIMEOUT)
  const { url } = served
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const firstValue = (query: string) => String(raw.prepare(query).pluck().get())
  const ids = {
    sought: draftWord,
    // A note, and its message to an account: both by one id.
    note: randomUUID(),
    person: firstValue('select id from person limit 1'),
    account: firstValue(`select id from account where email = 'delegate.kg@demo.example'`),
  }
  const reopened = firstValue(`select id from account where email = '${ROLES['closed account']}'`)
  const meetings = {
    team: firstValue(`select id from meeting where slug = 'team-som'`),
    closed: firstValue(`select id from meeting where slug = 'closed-som'`),
  }
  raw.close()
  const chair = await cookieOf(url, 'chair organiser')
  const admin = await cookieOf(url, 'admin')
  const world = { url, data: served.data, chair }

  const words = { draft: draftWord, closed: closedWord, kept: keptWord }
  const keptLine = {
    meetingId: meetings.team,
    slotId: stableId('Opening of the team’s meeting/slot'),
    partId: null,
    id: randomUUID(),
    role: 'line',
    text: { en: `Line ${keptWord}`, ru: `Line ${keptWord}` },
  }

  const publishClosed = async (audience: string, note: string) => {
    const path = '/en/desk/meetings/closed-som/publish'
    const form = formWith(await (await fetchAs(url, path, chair)).text(), 'draftMark')
    const sent = await sendForm(url, path, chair, form, { audience, standing: 'provisional', note })
    expect(sent.headers.get('location')).toBe('/en/meetings/closed-som')
  }

  await test.step('one of the two was public, without the word', () => publishClosed('public', ''))

  await test.step('the word is written into every kind of text a draft has', async () => {
    await plantInDraft(world, meetings.team, 'Opening of the team’s meeting', draftWord)
    await plantInDraft(world, meetings.closed, 'Opening for participants', closedWord)
    const form = formWith(await (await fetchAs(url, '/en/desk/meetings/team-som', chair)).text(), 'startsOn')
    const facts = {
      'theme.en': `Theme ${draftWord}`,
      'venue.en': `Hall ${draftWord}`,
      'title.en': `Meeting ${draftWord}`,
      'title.ru': `Совещание ${draftWord}`,
    }
    expect((await sendForm(url, '/en/desk/meetings/team-som', chair, form, facts)).status).toBe(200)
    plantNote(served.data, meetings.team, draftWord, ids)
    const planted = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
    const texts = planted.prepare(`select title || theme || venue from meeting where slug = 'team-som'`).pluck().get()
    planted.close()
    expect(String(texts).split(draftWord)).toHaveLength(6)
  })

  const before = await test.step('a closed account of the Support Unit is reopened, and writes into the draft', async () => {
    await press('Reopen account')
    const cookie = await signInByLink()
    expect((await saveAs(url, 'add-contribution', cookie, keptLine, KEPT_UNDER)).status).toBe(200)
    return cookie
  })

  await test.step('its audience is narrowed: the next version is for participants only', async () => {
    await publishClosed('participants', `Note ${closedWord}`)
    expect((await fetch(`${url}/en/meetings/closed-som`)).status).toBe(200)
    const page = await (await fetchAs(url, '/en/meetings/closed-som', chair)).text()
    const planted = ['Title', 'Abstract', 'Item', 'Paper', 'After the plenary', 'Hall', 'Part', 'Room of a part', 'Name', 'Line']
    for (const kind of [...planted, 'Preamble', 'Day', 'Note of a day', 'Place of a day', 'Note'])
      expect(page, kind).toContain(`${kind} ${closedWord}`)
    for (const mark of ['AP/', 'https://papers.example/']) expect(page).toContain(`${mark}${closedWord}`)
  })

  await test.step('everybody fetches every address, and gets the words only where they may', async () => {
    const found = { draft: new Set<RoleName>(), closed: new Set<RoleName>(), kept: new Set<RoleName>() }
    for (const role of ROLE_NAMES) {
      const cookie = await cookieOf(url, role)
      for (const key of await toldTo(url, cookie, addresses(ids), words)) found[key].add(role)
      // The save sent again under its key is answered from what was kept, to its own account alone.
      if (await isToldWhatWasKept(cookie)) found.kept.add(role)
    }
    expect([...found.draft].sort()).toEqual([...MAY_READ_DRAFT].sort())
    expect([...found.kept].sort()).toEqual([...MAY_READ_DRAFT].sort())
    expect([...found.closed].sort()).toEqual([...MAY_READ_CLOSED].sort())
  })

  await test.step('closed again, the account reads nothing; reopened, nothing by its old sign-in, and by a new one what it read', async () => {
    const all = addresses(ids, ['team-som', 'closed-som'])
    const told = async (cookie: string) => [...(await toldTo(url, cookie, all, words)), await isToldWhatWasKept(cookie)]
    expect(await told(before)).toEqual(['draft', 'closed', 'kept', true])
    await press('Close account')
    expect(await told(before)).toEqual([false])
    await press('Reopen account')
    expect(await told(before)).toEqual([false])
    expect(await signInAs(url, ROLES['closed account'], BY_LINK)).toBeNull()
    expect(await told(await signInByLink())).toEqual(['draft', 'closed', 'kept', true])
  })

  await test.step('no word is in the log', () => {
    for (const word of Object.values(words)) expect(served.output()).not.toContain(word)
  })

  /** Presses a button on the page of the account that is closed and reopened, as an admin. */
  async function press(label: string): Promise<string> {
    const path = `/en/desk/accounts/${reopened}`
    return (await sendForm(url, path, admin, buttonForm(await (await fetchAs(url, path, admin)).text(), label))).text()
  }

  async function isToldWhatWasKept(cookie: string): Promise<boolean> {
    return (await (await saveAs(url, 'add-contribution', cookie, keptLine, KEPT_UNDER)).text()).includes(keptWord)
  }

  async function signInByLink(): Promise<string> {
    const token = /set-password\/([\w-]{20,})/.exec(await press('Issue a link'))?.[1] ?? ''
    const path = `/en/set-password/${token}`
    await sendForm(url, path, '', formWith(await (await fetchAs(url, path, '')).text(), 'token'), { password: BY_LINK })
    return (await signInAs(url, ROLES['closed account'], BY_LINK)) ?? ''
  }
})
