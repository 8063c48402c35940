import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { meeting } from '#db/schema/meeting'
import { outboxMessage } from '#db/schema/outbox'
import { statement } from '#db/schema/statement'
import { chosenGroup } from '#domain/outbox/news-groups'
import { NEWS_KINDS, type NewsFacts, type NewsKind } from '#domain/outbox/news-kinds'
import { original } from '#domain/text/localized-text'
import { EACH_WITHOUT_VOICE, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, emptyOutbox, FROM, openFor, read, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import { askForLink } from '#server/account/ask-for-link'
import { closeAccount } from '#server/account/close-account'
import { addContribution } from '#server/agenda/add-contribution'
import { ask } from '#server/agenda/ask'
import { editItem } from '#server/agenda/edit-item'
import { askedAppearance } from '#server/agenda/queries/asked-appearance'
import { roster } from '#server/agenda/queries/roster'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { expectDone } from '#server/demo/expect-done'
import { prepareHandover } from '#server/handover/prepare-handover'
import { handoverDesk } from '#server/handover/queries/handover-desk'
import { ownNews } from '#server/outbox/queries/own-news'
import type { OutboxRow } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { rowOf } from '#server/outbox/rows/put-message'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { issueStatement } from '#server/statement/issue-statement'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { consultation } from '#server/statement/queries/consultation'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { withdrawStatement } from '#server/statement/withdraw-statement'

// Leak: whatever stands in the outbox, for whoever, a message holds no word of a draft, of an unissued text, of a proposal or an objection, and
// what it leads to is open to its reader.

/** Nobody is told these by a message, whatever they may read. */
const SECRETS = {
  draft: 'Word-of-a-draft',
  withdrawn: 'Word-of-a-withdrawn-version',
  text: 'Word-of-an-unissued-text',
  retitled: 'Word-of-a-new-title',
  proposal: 'Word-of-a-proposal',
  objection: 'Word-of-an-objection',
  beside: 'Word-of-another-appearance',
}
/** Whoever may read these on the page is told them: of a version for participants, and of a meeting’s draft. */
const CLOSED = 'Word-for-participants-alone'
const RENAMED = 'Word-of-a-new-name-of-the-meeting'
const until = { closesOn: '2027-01-20', closesAt: '18:00' }

let chair: Claim
const newest = (table: string) => String(read(`select id from ${table} order by rowid desc limit 1`)[0]?.id)
const meetingOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)

const clock = testWorld({
  more: async () => {
    process.env.AUTH_SECRET = 'a secret of thirty-two bytes for tests!'
    chair = await claimOf('chair@demo.example')
    const tajikistan = await claimOf('delegate.tj@demo.example')
    await openFor('stranger@test.example', 'delegate:state:CN')
    await openFor('organiser.tj@test.example', 'organiser:state:TJ')
    await programmes()
    await places()
    await texts(tajikistan)
    await silences()
    const closing = await openFor('closed@test.example', 'delegate:state:TJ')
    await expectDone(closeAccount(await claimOf('admin@demo.example'), { accountId: closing.accountId }))
    const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-03-01', ceremonyOn: '', ceremonySlot: '' }
    await expectDone(prepareHandover(await claimOf('admin@demo.example'), { incoming: 'TJ', ...terms }))
  },
})
beforeEach(async () => {
  // A day before one silence ends, and after the other has.
  clock.set('2027-01-19T14:00:00.000Z')
  for (const { email } of read('select email from account')) await expectDone(askForLink({ email: String(email), locale: 'en' }, FROM))
  await emptyOutbox()
})

// Tajikistan is asked for its place. Another one in the same slot is named, and nobody is told.
async function places(): Promise<void> {
  const meetingId = meetingOf('practice')
  const [place] = read(`select slot_id from contribution where meeting_id = '${meetingId}' and state_code = 'TJ'`)
  const beside = { role: 'panelist', state: 'KG', name: { en: SECRETS.beside } }
  await expectDone(addContribution(chair, { meetingId, id: randomUUID(), slotId: place?.slot_id, partId: null, ...beside }))
  const { stamps } = await roster(chair, { slug: 'practice' })
  await expectDone(ask(chair, { meetingId, side: 'state:TJ', seen: stamps['state:TJ'], address: 'contact@mission.example' }))
}

// Version 2 was public and withdrawn, version 3 is for participants, the draft is ahead of it. Another programme was withdrawn.
async function programmes(): Promise<void> {
  const meetingId = meetingOf('som-5')
  const titled = async (en: string) => {
    const [item] = read(`select i.id, i.version from agenda_item i join slot s on s.item_id = i.id join meeting_day d on d.id = s.day_id
      where s.meeting_id = '${meetingId}' and s.start = '17:30' and d.date = '2018-09-28'`)
    await expectDone(editItem(chair, { meetingId, id: item?.id, version: item?.version, title: { en } }))
  }
  const publish = async (audience: 'public' | 'participants') => {
    clock.pass(60_000)
    const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
    await expectDone(publishAgenda(chair, { meetingId, audience, standing: 'final', note: '', draftMark: mark }))
  }
  await titled(SECRETS.withdrawn)
  await publish('public')
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  await titled(CLOSED)
  await publish('participants')
  await titled(SECRETS.draft)
  const [other] = read(`select meeting_id, number from publication where meeting_id <> '${meetingId}' order by number desc limit 1`)
  await expectDone(withdrawAgenda(chair, { meetingId: other?.meeting_id, number: Number(other?.number), reason: 'Printed by mistake.' }))
}

// One circulated with a proposal, one whose silence was broken, one issued, one issued and withdrawn. All were reworded and retitled since.
async function texts(tajikistan: Claim): Promise<void> {
  const words = [{ en: SECRETS.text }]
  const opened: TextUnderTest[] = []
  const open = async (slug: string, kind: 'communique' | 'chairs-statement') => {
    const text = await openText(chair, { slug, kind, words, observers: ['state:PK'] })
    opened.push(text)
    return { ...text, revisionId: await revise(chair, text) }
  }
  const to = { 'state:TJ': 'on', 'state:PK': 'on' }
  const one = await open('text-one', 'communique')
  await expectDone(circulate(chair, { statementId: one.statementId, revisionId: one.revisionId, ...until, to }))
  const proposal = { paragraphId: one.paragraphs[0], kind: 'wording', text: SECRETS.proposal, delegation: 'state:TJ' }
  await expectDone(propose(tajikistan, { statementId: one.statementId, circulationId: newest('circulation'), ...proposal }))
  const two = await open('text-two', 'communique')
  await expectDone(
    openSilence(chair, { statementId: two.statementId, revisionId: two.revisionId, ...until, to, without: EACH_WITHOUT_VOICE }),
  )
  const objection = { paragraphs: { [two.paragraphs[0] ?? '']: 'on' }, objection: SECRETS.objection, amendments: {} }
  const broken = { circulationId: newest('circulation'), statementId: two.statementId, delegation: 'state:TJ' }
  await expectDone(breakSilence(tajikistan, { ...broken, ...objection }))
  for (const slug of ['text-three', 'text-four']) {
    const { statementId, revisionId } = await open(slug, 'chairs-statement')
    const presiding = { chairperson: 'Whoever presides' }
    await expectDone(issueStatement(chair, { statementId, revisionId, audience: 'participants', as: {}, ...presiding }))
    if (slug === 'text-four') await expectDone(withdrawStatement(chair, { statementId, reason: 'A slip.' }))
  }
  await rewordParagraph(chair, one, 0, { en: `${SECRETS.text} again` })
  await client().transact(async (tx) => {
    for (const { statementId, meetingId } of opened) {
      await tx
        .update(statement)
        .set({ title: original('en', SECRETS.retitled) })
        .where(eq(statement.id, statementId))
      await tx
        .update(meeting)
        .set({ title: original('en', RENAMED) })
        .where(eq(meeting.id, meetingId))
    }
  })
}

// One silence that runs, and one that has ended since.
async function silences(): Promise<void> {
  const to = { 'state:TJ': 'on', 'state:PK': 'on' }
  for (const [slug, closesOn] of [
    ['text-five', '2027-01-20'],
    ['text-six', '2027-01-14'],
  ] as const) {
    const text = await openText(chair, { slug, kind: 'communique', words: [{ en: SECRETS.text }], observers: ['state:PK'] })
    const revisionId = await revise(chair, text)
    const sent = { statementId: text.statementId, revisionId, closesOn, closesAt: '18:00', to, without: EACH_WITHOUT_VOICE }
    await expectDone(openSilence(chair, sent))
  }
}

type Reference = { facts: NewsFacts; meetingId: string | null }

/** Everything in this world that a message can refer to, for an account. */
function references(accountId: string): Reference[] {
  const of = (sql: string, facts: (row: Record<string, unknown>) => NewsFacts) =>
    read(sql).map((row) => ({ facts: facts(row), meetingId: row.meeting_id === undefined ? null : String(row.meeting_id) }))
  return [
    ...of('select id, meeting_id from publication', ({ id }) => ({ publicationId: String(id) })),
    ...of(
      'select c.id, c.statement_id, s.meeting_id from circulation c join statement s on s.id = c.statement_id',
      ({ id, statement_id }) => ({ circulationId: String(id), statementId: String(statement_id) }),
    ),
    ...of('select id, meeting_id from statement', ({ id }) => ({ statementId: String(id) })),
    ...of(
      'select p.id, p.circulation_id, p.statement_id, s.meeting_id from proposal p join statement s on s.id = p.statement_id',
      ({ id, circulation_id, statement_id }) => ({
        proposalId: String(id),
        circulationId: String(circulation_id),
        statementId: String(statement_id),
      }),
    ),
    { facts: { accountId, signIn: 'password-set' }, meetingId: null },
    ...of(`select distinct meeting_id, state_code from appearance_asking`, ({ state_code }) => ({ side: `state:${state_code}` })),
    ...of('select id from handover', ({ id }) => ({ handoverId: String(id) })),
    ...of(`select id from password_link where account_id = '${accountId}'`, ({ id }) => ({ linkId: String(id) })),
  ]
}

/** Which of them a kind is of, by the fact that it refers by; of a kind that is not here, all are tried. */
const REFERS_BY: Partial<Record<NewsKind, keyof NewsFacts>> = {
  'password-forgotten': 'linkId',
  'agenda-published': 'publicationId',
  'agenda-withdrawn': 'publicationId',
  'text-circulated': 'circulationId',
  'silence-opened': 'circulationId',
  'silence-broken': 'circulationId',
  'silence-withdrawn': 'circulationId',
  'handover-prepared': 'handoverId',
  'handover-confirmed': 'handoverId',
  'handover-sealed': 'handoverId',
  'handover-agreed': 'handoverId',
  'handover-declined': 'handoverId',
  'handover-postponed': 'handoverId',
  'handover-called-off': 'handoverId',
  'revision-circulated': 'circulationId',
  'text-answered': 'circulationId',
  'proposal-answered': 'proposalId',
  'silence-reminder': 'circulationId',
  'silence-ended': 'circulationId',
  'sign-in-changed': 'accountId',
  'account-closed': 'accountId',
  'place-asked': 'side',
  'place-reminder': 'side',
  'place-due': 'side',
  'account-invited': 'linkId',
}

/** `paths`: where it leads, and where what a message of the day gathers leads. */
type Told = { kind: NewsKind; to: string; all: string; paths: string[] }

async function everyMessage(): Promise<Told[]> {
  const told: Told[] = []
  for (const { id, email } of await client().reader.select({ id: account.id, email: account.email }).from(account)) {
    const referred = references(id)
    const rows = NEWS_KINDS.flatMap((kind) =>
      referred
        .filter(({ facts }) => REFERS_BY[kind] === undefined || facts[REFERS_BY[kind]] !== undefined)
        .map(({ facts, meetingId }) => rowOf({ act: randomUUID(), kind, facts, meetingId }, { accountId: id, locale: 'en' }, now())),
    )
    // Whoever was told of every earlier version is told what changed since.
    const last = read('select id from publication p where number = (select max(number) from publication where meeting_id = p.meeting_id)')
    const isEarlier = ({ publicationId }: NewsFacts) => last.every((one) => one.id !== publicationId)
    const sent = rows
      .filter(({ kind, facts }) => kind === 'agenda-published' && isEarlier(facts))
      .map((row) => ({ ...row, id: randomUUID(), key: randomUUID() }))
    const written = await client().transact(async (tx) => {
      await tx.insert(outboxMessage).values(sent.map((row) => ({ ...row, state: 'sent' as const })))
      return tx
        .insert(outboxMessage)
        .values(rows.map((row) => ({ ...row, state: 'held' as const })))
        .returning()
    })
    written.push(await digestOf(id, rows))
    for (const row of written) {
      const said = await mailFacts(row)
      if (said === null) continue
      const mail = mailWords(said)
      const parts = [mail.subject, mail.text, mail.html, ...(mail.attachments ?? []).map(({ content }) => content.replaceAll('\r\n ', ''))]
      const paths = [said, ...(said.gathered ?? [])].map(({ href }) => new URL(href).pathname.replace(/^\/\w\w/, ''))
      told.push({ kind: row.kind, to: email, all: parts.join('\n'), paths })
    }
  }
  return told
}

/** A message of the day that gathers the news of an account. */
async function digestOf(accountId: string, rows: readonly (typeof outboxMessage.$inferInsert)[]): Promise<OutboxRow> {
  const digest = rowOf({ act: randomUUID(), kind: 'digest', facts: {} }, { accountId, locale: 'en' }, now())
  const gathered = rows.filter(({ kind }) => chosenGroup(kind) !== null)
  return client().transact(async (tx) => {
    const [written] = await tx
      .insert(outboxMessage)
      .values({ ...digest, state: 'held' })
      .returning()
    if (written === undefined) throw new Error('no message of the day was written')
    for (const row of gathered)
      await tx.insert(outboxMessage).values({ ...row, id: randomUUID(), key: randomUUID(), state: 'gathered', digestId: digest.id })
    return written
  })
}

// All pages of one's own news.
async function allNews(claim: Claim): Promise<string> {
  const pages: string[] = []
  let before: string | null = null
  do {
    const page: Awaited<ReturnType<typeof ownNews>> = await ownNews(claim, { locale: 'en', most: 40, before })
    pages.push(JSON.stringify(page.news))
    before = page.next
  } while (before !== null)
  return pages.join()
}

/** What the page shows at the address that a message leads to; throws where its reader may not open it. */
async function pageAt(path: string, claim: Claim): Promise<string> {
  const [, slug = ''] = /\/meetings\/([\w-]+)/.exec(path) ?? []
  const asked = { slug, locale: 'en' as const }
  if (path === `/meetings/${slug}`) return JSON.stringify(await schedule(claim, asked))
  if (path === `/meetings/${slug}/statement`) return JSON.stringify(await issuedStatement(claim, { ...asked, number: null }))
  if (path === `/desk/meetings/${slug}/statement`)
    return JSON.stringify(await consultation(claim, asked).catch(() => statementDesk(claim, asked)))
  if (path === '/desk/news') return allNews(claim)
  if (path === '/desk/handover') return JSON.stringify(await handoverDesk(claim, { locale: 'en' }))
  if (path === `/desk/meetings/${slug}/statement/consult`) return JSON.stringify(await statementDesk(claim, asked))
  // One's own, and everybody's.
  if (path.startsWith('/set-password/') || path === '/desk/account' || path === '/about') return ''
  if (path.startsWith('/desk/asked/')) return JSON.stringify(await askedAppearance(claim, { id: path.slice('/desk/asked/'.length) }))
  throw new Error(`a message leads to ${path}: say in this test how that page is read`)
}

test('leak: no message says a word that it must not, to anybody, nor leads where its reader may not go', async () => {
  const told = await everyMessage()
  for (const kind of NEWS_KINDS)
    expect(
      told.some((one) => one.kind === kind),
      `no message of the kind “${kind}” was made: give this world what it tells of`,
    ).toBe(true)
  const pages = new Map<string, string>()
  for (const { kind, to, all, paths } of told) {
    for (const [what, word] of Object.entries(SECRETS))
      expect({ kind, to, what, said: all.includes(word) }).toEqual({ kind, to, what, said: false })
    let shown = ''
    for (const path of paths) {
      const page = pages.get(`${to} ${path}`) ?? (await pageAt(path, await claimOf(to)))
      pages.set(`${to} ${path}`, page)
      shown += page
    }
    for (const word of [CLOSED, RENAMED])
      if (all.includes(word)) expect({ kind, to, word, onPage: shown.includes(word) }).toEqual({ kind, to, word, onPage: true })
  }
  expect(new Set(told.filter(({ all }) => all.includes(CLOSED)).map(({ to }) => to)).size).toBeGreaterThan(0)
}, 180_000)
