import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { formWith, sendForm } from '#harness/forms'
import { ROLE_NAMES, type RoleName } from '#harness/roles'
import { cookieOf, fetchAs, saveAs, signInAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'
import { buttonForm } from './role-table'

// Drafts hold a word nobody could guess. Whoever must not read them fetches every address there is, as a page, as a
// payload and as a file, and the word is nowhere: not in what comes back, not in its headers, not in the log.

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

const draftWord = `draft-${randomUUID()}`
const closedWord = `closed-${randomUUID()}`
// In short one language, in full all three.
const LOCALES = process.env.GAVEL_LONG === '1' ? ['en', 'ru', 'kk'] : ['en']

/** Every address of the product, with the meetings, people and accounts of this world in it. */
function addresses(ids: { person: string; account: string }): string[] {
  const slugs = ['team-som', 'closed-som', 'som-5', 'practice', 'no-such']
  const pages = [
    '',
    '/meetings',
    '/sign-in',
    '/desk',
    '/desk/account',
    '/desk/accounts',
    `/desk/accounts/${ids.account}`,
    '/desk/meetings',
    '/desk/handover',
    '/desk/process',
    '/desk/process/chairmanship',
    '/desk/process/states/KZ',
    '/desk/activity',
    '/desk/activity/export',
    '/desk/meetings/new',
    '/desk/people',
    `/desk/people/${ids.person}`,
    '/chairmanship',
    '/states',
    '/documents',
    '/meetings.json',
    '/process.json?on=2027-01-01',
    ...slugs.flatMap((slug) => [
      `/meetings/${slug}`,
      `/meetings/${slug}/versions`,
      `/meetings/${slug}/statement`,
      ...['json', 'pdf', 'docx', 'ics', 'xml', 'csv', 'txt'].map((kind) => `/meetings/${slug}/agenda.${kind}`),
      `/desk/meetings/${slug}`,
      `/desk/meetings/${slug}/agenda`,
      `/desk/meetings/${slug}/people`,
      `/desk/meetings/${slug}/publish`,
      ...['json', 'txt', 'pdf', 'docx'].map((kind) => `/meetings/${slug}/statement.${kind}`),
      ...['', '?say=x', '/consult', '/compare', '/compare?from=0&to=1', '/compare?from=1&to=2', '/record'].map(
        (end) => `/desk/meetings/${slug}/statement${end}`,
      ),
    ]),
  ]
  const machine = [
    '/api/health',
    '/api/people?text=',
    `/api/people?text=${draftWord}`,
    ...slugs.map((slug) => `/api/agenda-draft/${slug}`),
    ...slugs.map((slug) => `/api/statement-draft/${slug}`),
    '/api/auth/session',
  ]
  return [...LOCALES.flatMap((locale) => pages.map((page) => `/${locale}${page}`)), ...machine]
}

test('a word of a draft, or of a programme for participants, reaches nobody who may not read it', async ({ served }) => {
  test.setTimeout(300_000)
  const { url } = served
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const one = (query: string) => String(raw.prepare(query).pluck().get())
  const ids = { person: one('select id from person limit 1'), account: one('select id from account limit 1') }
  const meetings = {
    team: one(`select id from meeting where slug = 'team-som'`),
    closed: one(`select id from meeting where slug = 'closed-som'`),
  }
  raw.close()
  const chair = await cookieOf(url, 'chair organiser')

  await test.step('the word is written into every kind of text a draft has', async () => {
    await plant(meetings.team, 'Opening of the team’s meeting', draftWord)
    await plant(meetings.closed, 'Opening for participants', closedWord)
    const form = formWith(await (await fetchAs(url, '/en/desk/meetings/team-som', chair)).text(), 'startsOn')
    const facts = { 'theme.en': `Theme ${draftWord}`, 'venue.en': `Hall ${draftWord}`, 'title.ru': `Совещание ${draftWord}` }
    expect((await sendForm(url, '/en/desk/meetings/team-som', chair, form, facts)).status).toBe(200)
    const planted = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
    const stands = planted.prepare(`select title || theme || venue from meeting where slug = 'team-som'`).pluck().get()
    planted.close()
    expect(String(stands).split(draftWord)).toHaveLength(4)
  })

  await test.step('one of the two is published, for participants only', async () => {
    const path = '/en/desk/meetings/closed-som/publish'
    const form = formWith(await (await fetchAs(url, path, chair)).text(), 'draftMark')
    const sent = await sendForm(url, path, chair, form, { audience: 'participants', note: `Note ${closedWord}` })
    expect(sent.headers.get('location')).toBe('/en/meetings/closed-som')
  })

  await test.step('everybody fetches every address, and finds the words only where they may', async () => {
    const found = { draft: new Set<RoleName>(), closed: new Set<RoleName>() }
    for (const role of ROLE_NAMES) {
      const cookie = await cookieOf(url, role)
      for (const answer of await everythingFor(cookie)) {
        if (answer.includes(draftWord)) found.draft.add(role)
        if (answer.includes(closedWord)) found.closed.add(role)
      }
    }
    expect([...found.draft].sort()).toEqual([...MAY_READ_DRAFT].sort())
    expect([...found.closed].sort()).toEqual([...MAY_READ_CLOSED].sort())
  })

  await test.step('the log has neither', () => {
    expect(served.output()).not.toContain(draftWord)
    expect(served.output()).not.toContain(closedWord)
  })

  // Each address as a page and as the payload behind it; what was asked for is not counted as an answer.
  async function everythingFor(cookie: string): Promise<string[]> {
    const answers: string[] = []
    for (const path of addresses(ids))
      for (const headers of path.startsWith('/api') ? [{}] : [{}, { rsc: '1' }]) {
        const response = await fetchAs(url, path, cookie, { headers })
        const all = [...response.headers.entries()].flat().join('\n') + (await response.text())
        answers.push(path.includes(draftWord) ? all.replaceAll(path, '') : all)
      }
    return answers
  }

  async function plant(meetingId: string, title: string, word: string): Promise<void> {
    const slotId = stableId(`${title}/slot`)
    const say = (en: string) => ({ en: `${en} ${word}`, ru: `${en} ${word}` })
    const contribution = { meetingId, slotId, partId: null }
    const saves: [string, Record<string, unknown>][] = [
      [
        'edit-item',
        {
          meetingId,
          id: stableId(`${title}/item`),
          version: 1,
          title: say('Title'),
          abstract: say('Abstract'),
          subItems: [{ id: randomUUID(), text: say('Item') }],
        },
      ],
      ['edit-part', { meetingId, id: stableId(`${title}/part`), version: 1, title: say('Part'), abstract: say('Abstract of a part') }],
      [
        'add-contribution',
        {
          ...contribution,
          id: randomUUID(),
          role: 'presenter',
          name: say('Name'),
          position: say('Position'),
          honorific: say('H.E.'),
          topic: say('Topic'),
        },
      ],
      ['add-contribution', { ...contribution, id: randomUUID(), role: 'line', text: say('Line') }],
    ]
    for (const [verb, body] of saves) expect((await saveAs(url, verb, chair, body)).status, verb).toBe(200)
  }
})

test('what a delegation says to a text reaches nobody but itself, the Chair’s team and the Support Unit', async ({ served }) => {
  test.setTimeout(300_000)
  const { url } = served
  const path = '/en/desk/meetings/practice/statement'
  const word = (who: string) => `${who}${randomUUID().replaceAll('-', '')}`
  const words = { draft: word('draft'), tajikistan: word('tj'), kyrgyzstan: word('kg'), answer: word('answer') }
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const one = (query: string) => String(raw.prepare(query).pluck().get())
  const ids = { person: one('select id from person limit 1'), account: one('select id from account limit 1') }
  const statementId = one(`select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'practice'`)
  const chair = await cookieOf(url, 'chair organiser')
  const paragraph = stableId('practice/statement/next')

  await test.step('words are planted in the draft, and by two delegations', async () => {
    const body = JSON.stringify({ statementId, id: randomUUID(), after: null, text: { en: `Draft ${words.draft}`, ru: words.draft } })
    const headers = { cookie: chair, 'content-type': 'application/json' }
    expect((await fetch(`${url}/api/statement/add-paragraph`, { method: 'POST', headers, body })).status).toBe(200)
    for (const [cookie, text] of [
      [await cookieOf(url, 'delegate of a member'), words.tajikistan],
      [(await signInAs(url, 'delegate.kg@demo.example')) ?? '', words.kyrgyzstan],
    ] as const) {
      const at = `${path}?say=${paragraph}`
      const form = buttonForm(await (await fetchAs(url, at, cookie)).text(), 'Send to the Chair')
      expect((await sendForm(url, at, cookie, form, { text })).status).toBe(200)
    }
    const asked = one(`select id from proposal where text = '${words.kyrgyzstan}'`)
    const at = `${path}/consult?answer=${asked}`
    const form = buttonForm(await (await fetchAs(url, at, chair)).text(), 'Record the answer')
    await sendForm(url, at, chair, form, { decision: 'declined', reason: `Reason ${words.answer}` })
    expect(one(`select count(*) from proposal_answer where reason like '%${words.answer}%'`)).toBe('1')
  })

  const organisers: RoleName[] = ['chair organiser', 'chair organiser off the team', 'support unit organiser']
  const may: Record<keyof typeof words, RoleName[]> = {
    draft: organisers,
    kyrgyzstan: organisers,
    answer: organisers,
    tajikistan: [...organisers, 'delegate of a member', 'organiser of another State'],
  }
  const found: Record<keyof typeof words, Set<RoleName>> = {
    draft: new Set(),
    kyrgyzstan: new Set(),
    answer: new Set(),
    tajikistan: new Set(),
  }
  for (const role of ROLE_NAMES) {
    const cookie = await cookieOf(url, role)
    for (const address of addresses(ids))
      for (const headers of address.startsWith('/api') ? [{}] : [{}, { rsc: '1' }]) {
        const response = await fetchAs(url, address, cookie, { headers })
        const all = [...response.headers.entries()].flat().join('\n') + (await response.text())
        for (const key of Object.keys(found) as (keyof typeof words)[]) if (all.includes(words[key])) found[key].add(role)
      }
  }
  for (const key of Object.keys(found) as (keyof typeof words)[]) expect([...found[key]].sort(), key).toEqual([...may[key]].sort())
  const recorded = one(
    `select count(*) from activity where fields || refs || act like '%${words.tajikistan}%' or refs like '%TJ%' and act like 'statement.%'`,
  )
  raw.close()
  expect(recorded).toBe('0')
  for (const word of Object.values(words)) expect(served.output()).not.toContain(word)
})

test('what a handover names, why a team declined, and a capacity not yet confirmed reach nobody who may not know', async ({ served }) => {
  test.setTimeout(300_000)
  const { url } = served
  const word = () => `w${randomUUID().replaceAll('-', '')}`
  const words = { declined: word(), capacity: word(), draft: word() }
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const admin = await cookieOf(url, 'admin')
  const chair = await cookieOf(url, 'chair organiser')
  const pageOf = async (path: string, cookie: string) => (await fetchAs(url, path, cookie)).text()
  await sendForm(url, '/en/desk/handover', admin, buttonForm(await pageOf('/en/desk/handover', admin), 'Prepare'), {
    incoming: 'TJ',
    effectiveOn: day(40),
    overlapFrom: day(30),
  })
  // A meeting whose draft nobody but the Chair's team and the Support Unit knows of: its title stands in the checklist.
  const created = formWith(await pageOf('/en/desk/meetings/new', chair), 'slug')
  const facts = { slug: 'handed-over', 'title.en': `Meeting ${words.draft}`, startsOn: day(10), endsOn: day(10) }
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
  for (const role of ROLE_NAMES) {
    const cookie = await cookieOf(url, role)
    for (const address of [...addresses({ person: 'none', account: 'none' }), '/en/process.json', '/en/states', '/en/chairmanship', china])
      for (const headers of address.startsWith('/api') ? [{}] : [{}, { rsc: '1' }]) {
        const all = await (await fetchAs(url, address, cookie, { headers })).text()
        for (const key of Object.keys(found) as (keyof typeof words)[]) if (all.includes(words[key])) found[key].add(role)
      }
  }
  for (const key of Object.keys(found) as (keyof typeof words)[]) expect([...found[key]].sort(), key).toEqual([...may[key]].sort())
  for (const one of Object.values(words)) expect(served.output()).not.toContain(one)
})
