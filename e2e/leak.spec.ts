import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { fill, routes } from '#harness/addresses'
import { buttonForm, formHtml, formWith, sendForm } from '#harness/forms'
import { inDays } from '#harness/in-days'
import { readPdf } from '#harness/pdf-text'
import { ROLE_NAMES, ROLES, type RoleName } from '#harness/roles'
import { cookieOf, fetchAs, saveAs, signInAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'
import { answerTokenOf } from './roles/world'

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
// The short run tries one language, the long run all three.
const LOCALES = process.env.GAVEL_LONG === '1' ? ['en', 'ru', 'kk'] : ['en']

type Ids = { person: string; account: string; organization?: string; handover?: string; asked?: string; note?: string; news?: string }

const SLUGS = ['team-som', 'closed-som', 'som-5', 'practice', 'no-such']

/**
 * Every address of the product, made of its route folders with this world's meetings, people and accounts; and some that may be
 * added later.
 */
function addresses(
  { person, account, organization = 'none', handover = 'none', asked: place = 'none', note = 'none', news = 'none' }: Ids,
  slugs: readonly string[] = SLUGS,
): string[] {
  const filling = {
    locales: LOCALES,
    slugs,
    ids: {
      accounts: [account],
      people: [person],
      organizations: [organization],
      handover: [handover],
      asked: [place],
      notes: [note],
      messages: [note],
      news: [news],
    },
    codes: ['KZ', 'CN'],
  }
  const asked = LOCALES.flatMap((locale) => [
    `/${locale}/process.json?on=2027-01-01`,
    `/${locale}/states?on=2024-06-01`,
    `/${locale}/meetings?text=a`,
    ...slugs.flatMap((slug) => [
      `/${locale}/desk/meetings/${slug}/papers/statement-compared.pdf?from=0&to=1`,
      ...['pdf', 'docx', 'ics', 'xml', 'csv', 'txt'].map((kind) => `/${locale}/meetings/${slug}/agenda.${kind}`),
      ...['pdf', 'docx'].map((kind) => `/${locale}/meetings/${slug}/statement.${kind}`),
      `/${locale}/meetings/${slug}/statement.txt?as=0`,
      `/${locale}/desk/meetings/new?from=${slug}`,
      ...['?say=x', '/compare?from=0&to=1', '/compare?from=1&to=2'].map((end) => `/${locale}/desk/meetings/${slug}/statement${end}`),
    ]),
  ])
  return [...routes().flatMap((route) => fill(route, filling)), ...asked, '/api/people?text=', `/api/people?text=${draftWord}`]
}

/** Everything the server sends to somebody: each address as a page and as the payload behind it, with headers. */
async function everythingFor(url: string, cookie: string, all: readonly string[]): Promise<string[]> {
  const answers: string[] = []
  for (const path of all)
    for (const headers of path.startsWith('/api') || path.includes('.pdf') ? [{}] : [{}, { rsc: '1' }]) {
      const response = await fetchAs(url, path, cookie, { headers })
      const answer = [...response.headers.entries()].flat().join('\n') + (await wordsOf(response))
      // The address itself contains the word; an answer that repeats it is no leak.
      answers.push(path.includes(draftWord) ? answer.replaceAll(path, '') : answer)
    }
  return answers
}

/** What an answer says; the words of a paper are packed in its bytes, and broken over its lines. */
async function wordsOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'application/pdf') return response.text()
  const { title, pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
  const text = [title, ...pages.map((page) => page.text)].join(' ')
  return `${text} ${text.replaceAll(' ', '')}`
}

/** Which of the words somebody is sent, by key. */
async function toldTo<K extends string>(url: string, cookie: string, all: readonly string[], words: Record<K, string>): Promise<K[]> {
  const answers = await everythingFor(url, cookie, all)
  return (Object.keys(words) as K[]).filter((key) => answers.some((answer) => answer.includes(words[key])))
}

test.use({ world: 'of the planted words' })

/** A note of a draft's organisers to an account, and its message that waits in the outbox. */
function plantNote(data: string, meetingId: string, { note, account }: { note: string; account: string }): void {
  const raw = new SQLite(`${data}/gavel.sqlite`)
  const words = JSON.stringify({ original: 'en', en: `Note to many ${draftWord}` })
  const at = '2026-01-01T00:00:00.000Z'
  raw
    .prepare(
      `insert into meeting_note (id, meeting_id, to_group, to_group_of, subject, text, written_at, written_by, by_hand)
        values (?, ?, 'everybody', '', ?, ?, ?, ?, '[]')`,
    )
    .run(note, meetingId, words, words, at, account)
  raw
    .prepare(
      `insert into outbox_message (id, key, kind, account_id, locale, meeting_id, facts, state, created_at, due_at, expires_at)
        values (?, ?, 'note', ?, 'en', ?, ?, 'waiting', ?, ?, '2099-01-01T00:00:00.000Z')`,
    )
    .run(note, `${note} note ${account}`, account, meetingId, JSON.stringify({ noteId: note }), at, at)
  raw.close()
}

test('leak: a word of a draft, or of a programme for participants, reaches nobody who may not read it', async ({ served }) => {
  test.setTimeout(300_000)
  const { url } = served
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const firstValue = (query: string) => String(raw.prepare(query).pluck().get())
  const ids = {
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
    await plant(meetings.team, 'Opening of the team’s meeting', draftWord)
    await plant(meetings.closed, 'Opening for participants', closedWord)
    const form = formWith(await (await fetchAs(url, '/en/desk/meetings/team-som', chair)).text(), 'startsOn')
    const facts = {
      'theme.en': `Theme ${draftWord}`,
      'venue.en': `Hall ${draftWord}`,
      'title.en': `Meeting ${draftWord}`,
      'title.ru': `Совещание ${draftWord}`,
    }
    expect((await sendForm(url, '/en/desk/meetings/team-som', chair, form, facts)).status).toBe(200)
    plantNote(served.data, meetings.team, ids)
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

  async function plant(meetingId: string, title: string, word: string): Promise<void> {
    const slotId = stableId(`${title}/slot`)
    const planted = (en: string) => ({ en: `${en} ${word}`, ru: `${en} ${word}` })
    const contribution = { meetingId, slotId, partId: null }
    const saves: [string, Record<string, unknown>][] = [
      [
        'edit-item',
        {
          meetingId,
          id: stableId(`${title}/item`),
          version: 1,
          title: planted('Title'),
          abstract: planted('Abstract'),
          subItems: [{ id: randomUUID(), text: planted('Item') }],
          papers: [{ id: randomUUID(), symbol: `AP/${word}`, title: planted('Paper'), href: `https://papers.example/${word}` }],
        },
      ],
      [
        'edit-slot',
        { meetingId, id: slotId, version: 1, start: null, end: null, when: planted('After the plenary'), place: planted('Hall') },
      ],
      [
        'edit-part',
        {
          meetingId,
          id: stableId(`${title}/part`),
          version: 1,
          title: planted('Part'),
          abstract: planted('Abstract of a part'),
          place: planted('Room of a part'),
        },
      ],
      [
        'add-contribution',
        {
          ...contribution,
          id: randomUUID(),
          role: 'presenter',
          roleLabel: planted('Keynote'),
          name: planted('Name'),
          position: planted('Position'),
          honorific: planted('H.E.'),
          topic: planted('Topic'),
        },
      ],
      ['add-contribution', { ...contribution, id: randomUUID(), role: 'line', text: planted('Line') }],
      ['switch-off-rule', { meetingId, id: randomUUID(), rule: 'no-break', reason: `Reason ${word}` }],
    ]
    for (const [verb, body] of saves) expect((await saveAs(url, verb, chair, body)).status, verb).toBe(200)
    const text = (en: string) => JSON.stringify({ original: 'en', ...planted(en) })
    const world = new SQLite(`${served.data}/gavel.sqlite`)
    world.prepare('update meeting set preamble = ? where id = ?').run(text('Preamble'), meetingId)
    const heading = [text('Day'), text('Note of a day'), text('Place of a day')]
    world.prepare('update meeting_day set title = ?, note = ?, place = ? where meeting_id = ?').run(...heading, meetingId)
    world.close()
  }
})

test('leak: what a delegation says about a text reaches nobody but itself, the Chair’s team and the Support Unit', async ({ served }) => {
  test.setTimeout(600_000)
  const { url } = served
  const practice = '/en/desk/meetings/practice/statement'
  const communique = '/en/desk/meetings/communique-som/statement'
  const word = (prefix: string) => `${prefix}${randomUUID().replaceAll('-', '')}`
  const words = {
    draft: word('draft'),
    tajikistan: word('tj'),
    kyrgyzstan: word('kg'),
    answer: word('answer'),
    objection: word('objection'),
    amendment: word('amendment'),
    objectionToo: word('objectiontoo'),
    late: word('late'),
    delivered: word('delivered'),
    lateAmendment: word('lateamendment'),
  }
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const firstValue = (query: string) => String(raw.prepare(query).pluck().get())
  const ids = {
    person: firstValue('select id from person limit 1'),
    account: firstValue(`select id from account where email = 'delegate.kg@demo.example'`),
  }
  const chair = await cookieOf(url, 'chair organiser')
  const kyrgyzstan = (await signInAs(url, 'delegate.kg@demo.example')) ?? ''
  const tajikistan = await cookieOf(url, 'delegate of a member')
  const pageAs = async (path: string, cookie: string) => (await fetchAs(url, path, cookie)).text()
  const save = async (verb: string, body: Record<string, unknown>) => {
    const headers = { cookie: chair, 'content-type': 'application/json' }
    expect((await fetch(`${url}/api/statement/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })).status).toBe(200)
  }

  await test.step('words are planted in the draft, by two delegations, in an answer, and in objections, one of which comes late', async () => {
    const statementId = firstValue(`select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'practice'`)
    await save('add-paragraph', { statementId, id: randomUUID(), after: null, text: { en: `Draft ${words.draft}`, ru: words.draft } })
    for (const [cookie, text] of [
      [tajikistan, words.tajikistan],
      [kyrgyzstan, words.kyrgyzstan],
    ] as const) {
      const at = `${practice}?say=${stableId('practice/statement/next')}`
      expect((await sendForm(url, at, cookie, buttonForm(await pageAs(at, cookie), 'Send to the Chair'), { text })).status).toBe(200)
    }
    const at = `${practice}/consult?answer=${firstValue(`select id from proposal where text = '${words.kyrgyzstan}'`)}`
    await sendForm(url, at, chair, buttonForm(await pageAs(at, chair), 'Record the answer'), {
      decision: 'declined',
      reason: `Reason ${words.answer}`,
    })
    await sendForm(url, communique, chair, buttonForm(await pageAs(communique, chair), 'Open'), {
      kind: 'communique',
      from: 'nothing',
      'title.en': 'Communiqué',
    })
    const paragraphId = randomUUID()
    const ofCommunique = firstValue(
      `select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'communique-som'`,
    )
    await save('add-paragraph', { statementId: ofCommunique, id: paragraphId, after: null, text: { en: 'We met.' } })
    const consult = `${communique}/consult`
    await sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Make Zero draft of the draft'))
    const openSilence = async () =>
      sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Open the silence procedure'), {
        closesOn: inDays(9),
        'to.state:PK': 'on',
        ...Object.fromEntries(['AF', 'AZ', 'TM', 'TR'].map((state) => [`without.${state}`, 'on'])),
      })
    await openSilence()
    const inTime = buttonForm(await pageAs(communique, kyrgyzstan), 'Object (breaks the silence)')
    await sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Withdraw the silence procedure'), {
      reason: 'Opened too early.',
    })
    await sendForm(url, communique, kyrgyzstan, inTime, {
      objection: words.late,
      [`amendments.${paragraphId}`]: words.lateAmendment,
    })
    await openSilence()
    await sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Record the delivery'), { to: words.delivered })
    expect(firstValue(`select count(*) from hand_delivery_to where name = '${words.delivered}'`)).toBe('1')
    await sendForm(url, communique, tajikistan, buttonForm(await pageAs(communique, tajikistan), 'Object (breaks the silence)'), {
      objection: words.objection,
      [`amendments.${paragraphId}`]: words.amendment,
    })
    await sendForm(url, communique, kyrgyzstan, buttonForm(await pageAs(communique, kyrgyzstan), 'Object'), {
      [`paragraphs.${paragraphId}`]: 'on',
      objection: words.objectionToo,
    })
    expect(firstValue(`select count(*) from proposal_answer where reason like '%${words.answer}%'`)).toBe('1')
    expect(
      firstValue(`select count(*) from silence_break where objection = '${words.objection}' and amendment = '${words.amendment}'`),
    ).toBe('1')
    expect(
      firstValue(`select count(*) from late_objection where objection = '${words.late}' and amendment = '${words.lateAmendment}'`),
    ).toBe('1')
  })

  const organisers = ['chair organiser', 'chair organiser off the team', 'support unit organiser']
  const ofTajikistan = [...organisers, 'delegate of a member', 'organiser of another State']
  const may: Record<keyof typeof words, string[]> = {
    draft: organisers,
    kyrgyzstan: [...organisers, 'delegate of Kyrgyzstan'],
    answer: [...organisers, 'delegate of Kyrgyzstan'],
    tajikistan: ofTajikistan,
    objection: ofTajikistan,
    objectionToo: [...organisers, 'delegate of Kyrgyzstan'],
    amendment: ofTajikistan,
    late: [...organisers, 'delegate of Kyrgyzstan'],
    lateAmendment: [...organisers, 'delegate of Kyrgyzstan'],
    delivered: organisers,
  }

  await test.step('everybody fetches every address, the other recipients of the texts too', everybodyLooks)

  await test.step('once the text is issued, the words still reach nobody else', async () => {
    const consult = `${practice}/consult`
    const html = await pageAs(consult, chair)
    const acknowledged = /name="acknowledged" value="([^"]*)"/.exec(formHtml(html, 'Issue'))?.[1] ?? ''
    const issued = await sendForm(url, consult, chair, buttonForm(html, 'Issue'), {
      audience: 'public',
      acknowledged,
      chairperson: 'The chairperson of the day',
    })
    expect(issued.headers.get('location')).toBe('/en/meetings/practice/statement')
    await everybodyLooks()
  })

  const recorded = firstValue(
    `select count(*) from activity where fields || refs || act like '%${words.tajikistan}%' or refs like '%TJ%' and act like 'statement.%'`,
  )
  raw.close()
  expect(recorded).toBe('0')
  for (const planted of Object.values(words)) expect(served.output()).not.toContain(planted)

  async function everybodyLooks(): Promise<void> {
    const found = Object.fromEntries(Object.keys(words).map((key) => [key, new Set<string>()])) as Record<keyof typeof words, Set<string>>
    const everybody: [string, string][] = [['delegate of Kyrgyzstan', kyrgyzstan]]
    for (const role of ROLE_NAMES) everybody.push([role, await cookieOf(url, role)])
    const all = addresses(ids, ['practice', 'communique-som'])
    for (const [name, cookie] of everybody) for (const key of await toldTo(url, cookie, all, words)) found[key].add(name)
    for (const key of Object.keys(found) as (keyof typeof words)[]) expect([...found[key]].sort(), key).toEqual([...may[key]].sort())
  }
})

test('leak: of a draft a delegation learns what it was asked for, and nobody else what it answered', async ({ served }) => {
  test.setTimeout(300_000)
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

test('leak: words of a withdrawn version reach nobody again, not even by the list of changes in later versions', async ({ served }) => {
  test.setTimeout(300_000)
  const { url } = served
  const word = `withdrawn${randomUUID().replaceAll('-', '')}`
  const chair = await cookieOf(url, 'chair organiser')
  const pageAs = async (path: string) => (await fetchAs(url, path, chair)).text()
  const slug = 'once-withdrawn'
  const facts = { slug, 'title.en': 'A meeting', startsOn: '2028-03-01', endsOn: '2028-03-01' }
  await sendForm(url, '/en/desk/meetings/new', chair, formWith(await pageAs('/en/desk/meetings/new'), 'slug'), facts)
  const { value } = await (await fetchAs(url, `/api/agenda-draft/${slug}`, chair)).json()
  const meetingId = value.draft.meeting.id
  const [id, itemId] = [randomUUID(), randomUUID()]
  const slot = { meetingId, id, itemId, dayId: value.draft.days[0].id, start: '09:00', end: '10:00', kind: 'opening' }
  expect((await saveAs(url, 'add-slot', chair, { ...slot, title: { en: `Opening ${word}` } })).status).toBe(200)
  const publish = `/en/desk/meetings/${slug}/publish`
  const publishNow = async () =>
    sendForm(url, publish, chair, formWith(await pageAs(publish), 'draftMark'), { audience: 'public', standing: 'final', note: '' })
  await publishNow()
  expect(await (await fetch(`${url}/en/meetings/${slug}`)).text()).toContain(word)
  await sendForm(url, publish, chair, formWith(await pageAs(publish), 'reason'), { reason: 'It named what it should not.' })
  expect((await saveAs(url, 'edit-item', chair, { meetingId, id: itemId, version: 1, title: { en: 'Opening' } })).status).toBe(200)
  await publishNow()
  const ids = { person: 'none', account: 'none' }
  const organisers: RoleName[] = ['chair organiser', 'chair organiser off the team', 'support unit organiser']
  for (const role of ROLE_NAMES.filter((name) => !organisers.includes(name)))
    expect([role, await toldTo(url, await cookieOf(url, role), addresses(ids, [slug]), { word })]).toEqual([role, []])
  expect(await (await fetch(`${url}/en/meetings/${slug}/versions`)).text()).toContain('It named what it should not.')
})

test('leak: what a handover names, why a team declined, and an unconfirmed capacity reach nobody who may not know', async ({ served }) => {
  test.setTimeout(300_000)
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
