import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { NEWS_KINDS, type NewsFacts, type NewsKind } from '#domain/outbox/news-kinds'
import { composedMail } from '#harness/composed-mail'
import { EACH_WITHOUT_VOICE, openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, emptyOutbox, openFor, read, testWorld } from '#harness/test-world'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { newMailedLink } from '#server/account/rows/mailed-link'
import { ask } from '#server/agenda/ask'
import { askedAppearance } from '#server/agenda/queries/asked-appearance'
import { roster } from '#server/agenda/queries/roster'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { prepareHandover } from '#server/handover/prepare-handover'
import { handoverDesk } from '#server/handover/queries/handover-desk'
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
import { withdrawSilence } from '#server/statement/withdraw-silence'
import { withdrawStatement } from '#server/statement/withdraw-statement'

// The whole table against policy: every kind of message is put before every kind of reader, whoever it is meant for. What leaves is only
// what the page it tells of would show them.

const MEMBER = 'delegate.tj@demo.example'
const OBSERVER = 'observer.pk@demo.example'
const OUTSIDE = 'delegate.kg@demo.example'
const CHAIR = 'chair@demo.example'
const SUPPORT = 'support@demo.example'
const ADMIN = 'admin@demo.example'
const TEAM_TJ = 'organiser.tj@test.example'
const TEAM_OTHER = 'organiser.tm@test.example'
const ENDED = 'ended@test.example'
const CLOSED = 'closed@test.example'
const READERS = [MEMBER, OBSERVER, OUTSIDE, CHAIR, SUPPORT, ADMIN, TEAM_TJ, TEAM_OTHER, ENDED, CLOSED]

/** The delegations a text was sent to, and those who draft: they read it too, whoever they work for. */
const READ_TEXT = [MEMBER, OBSERVER, TEAM_TJ, CHAIR, SUPPORT]
const DELEGATION = [MEMBER, TEAM_TJ]
/** Those who take part, and organisers and admins, who read what is for participants. */
const PARTICIPANTS = [...READ_TEXT, ADMIN]
/** In the 5th SOM every delegation takes part. */
const ALL_DELEGATIONS = [...PARTICIPANTS, OUTSIDE, TEAM_OTHER]
const BOTH_TEAMS = [CHAIR, TEAM_TJ, SUPPORT, ADMIN]

/**
 * Who would be told, were it put before everybody. What organisers write goes to those they chose, and a day's message
 * gathers others: they have tests of their own.
 */
const MAY: Record<Exclude<NewsKind, 'note' | 'digest'>, readonly string[]> = {
  'password-forgotten': [MEMBER],
  'agenda-published': ALL_DELEGATIONS,
  'agenda-withdrawn': ALL_DELEGATIONS,
  'text-circulated': READ_TEXT,
  'revision-circulated': READ_TEXT,
  'text-answered': [CHAIR, SUPPORT],
  'proposal-answered': DELEGATION,
  'silence-opened': READ_TEXT,
  'silence-reminder': READ_TEXT,
  'silence-broken': READ_TEXT,
  'silence-withdrawn': READ_TEXT,
  'silence-ended': READ_TEXT,
  'text-issued': PARTICIPANTS,
  'text-corrected': PARTICIPANTS,
  'text-withdrawn': PARTICIPANTS,
  'handover-prepared': BOTH_TEAMS,
  'handover-confirmed': BOTH_TEAMS,
  'handover-agreed': BOTH_TEAMS,
  'handover-declined': BOTH_TEAMS,
  'handover-postponed': BOTH_TEAMS,
  'handover-called-off': BOTH_TEAMS,
  'handover-sealed': BOTH_TEAMS,
  'sign-in-changed': [MEMBER],
  'account-closed': [CLOSED],
  'place-asked': DELEGATION,
  'place-reminder': DELEGATION,
  'place-due': DELEGATION,
  'account-invited': [MEMBER],
}

const clock = testWorld({
  more: async () => {
    const chair = await claimOf(CHAIR)
    const admin = await claimOf(ADMIN)
    await openFor(TEAM_TJ, 'organiser:state:TJ')
    await openFor(TEAM_OTHER, 'organiser:state:TM')
    await openFor(ENDED, 'delegate:state:TJ')
    await openFor(CLOSED, 'delegate:state:TJ')
    const [appointment] = read(`select p.id from appointment p join account a on a.id = p.account_id where a.email = '${ENDED}'`)
    await expectDone(endAppointment(admin, { appointmentId: appointment?.id }))
    await expectDone(closeAccount(admin, { accountId: (await claimOf(CLOSED)).accountId }))
    const until = { closesOn: '2027-01-20', closesAt: '18:00' }
    const soon = { closesOn: '2027-01-14', closesAt: '18:00' }
    const to = { 'state:TJ': 'on', 'state:PK': 'on' }
    const opened = async (slug: string, kind: 'communique' | 'chairs-statement' = 'communique') => {
      const text = await openText(chair, { slug, kind, observers: ['state:PK'] })
      return { text, revisionId: await revise(chair, text) }
    }
    const silent = async (slug: string, closing = until) => {
      const { text, revisionId } = await opened(slug)
      await expectDone(openSilence(chair, { statementId: text.statementId, revisionId, ...closing, to, without: EACH_WITHOUT_VOICE }))
      return text
    }
    const sent = await opened('sent')
    await expectDone(circulate(chair, { statementId: sent.text.statementId, revisionId: sent.revisionId, ...until, to }))
    const member = await claimOf(MEMBER)
    const said = { statementId: sent.text.statementId, circulationId: circulationOf(sent.text), delegation: 'state:TJ', kind: 'comment' }
    await expectDone(propose(member, { ...said, paragraphId: sent.text.paragraphs[0], text: 'Said.' }))
    await silent('open')
    await silent('over', soon)
    const broken = await silent('broken')
    const objection = { paragraphs: { [broken.paragraphs[0] ?? '']: 'on' }, objection: 'No.', amendments: {}, delegation: 'state:TJ' }
    await expectDone(breakSilence(member, { statementId: broken.statementId, circulationId: circulationOf(broken), ...objection }))
    const taken = await silent('taken-back')
    await expectDone(withdrawSilence(chair, { statementId: taken.statementId, reason: 'Too early' }))
    for (const slug of ['issued', 'withdrawn']) {
      const { text, revisionId } = await opened(slug, 'chairs-statement')
      const presiding = { chairperson: 'The chairperson of the day', acknowledged: '0///ahead' }
      await expectDone(issueStatement(chair, { statementId: text.statementId, revisionId, audience: 'participants', ...presiding }))
      if (slug === 'withdrawn') await expectDone(withdrawStatement(chair, { statementId: text.statementId, reason: 'In error' }))
    }
    await expectDone(
      prepareHandover(admin, { incoming: 'TJ', effectiveOn: '2027-06-01', overlapFrom: '2027-05-01', ceremonyOn: '', ceremonySlot: '' }),
    )
  },
})

beforeEach(async () => {
  clock.set('2027-01-15T09:00:00.000Z')
  await emptyOutbox()
})

function circulationOf({ statementId }: Pick<TextUnderTest, 'statementId'>): string {
  return String(read(`select id from circulation where statement_id = '${statementId}' order by opened_at desc limit 1`)[0]?.id)
}
const accountOf = (email: string) => String(read(`select id from account where email = '${email}'`)[0]?.id)

type About = { facts: NewsFacts; meetingId: string | null; page: ((reader: Claim) => Promise<unknown>) | null }

function ofText(slug: string, more: (statementId: string) => NewsFacts = () => ({})): About {
  const [row] = read(`select s.id, m.id as meetingId from statement s join meeting m on m.id = s.meeting_id where m.slug = '${slug}'`)
  const statementId = String(row?.id)
  return {
    facts: { statementId, ...more(statementId) },
    meetingId: String(row?.meetingId),
    page: async (reader) => {
      await statementDesk(reader, { slug, locale: 'en' }).catch(() => consultation(reader, { slug, locale: 'en' }))
    },
  }
}
const sent = (slug: string): About => ofText(slug, (statementId) => ({ circulationId: circulationOf({ statementId }) }))
const issued = (slug: string): About => ({ ...ofText(slug), page: (reader) => issuedStatement(reader, { slug, locale: 'en' }) })

async function programme(): Promise<About> {
  const meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  const support = await claimOf(SUPPORT)
  const { mark } = await publicationPreview(support, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(support, { meetingId, audience: 'participants', standing: 'final', note: '', draftMark: mark }))
  await emptyOutbox()
  const publicationId = String(read(`select id from publication where meeting_id = '${meetingId}' order by number desc limit 1`)[0]?.id)
  return { facts: { publicationId }, meetingId, page: (reader) => schedule(reader, { slug: 'som-5', locale: 'en' }) }
}

// Tajikistan is asked for its place in a draft, on the day when its answer is due or before.
async function place(): Promise<About> {
  const chair = await claimOf(CHAIR)
  const [row] = read(
    `select c.id, c.meeting_id from contribution c join meeting m on m.id = c.meeting_id where m.slug = 'practice' and state_code = 'TJ'`,
  )
  const [id, meetingId, side] = [String(row?.id), String(row?.meeting_id), 'state:TJ']
  await expectDone(ask(chair, { meetingId, side, seen: (await roster(chair, { slug: 'practice' })).stamps[side] }))
  await emptyOutbox()
  return { facts: { side }, meetingId, page: (reader) => askedAppearance(reader, { id }) }
}

/** What a message of a kind is about, and the page it opens; null: it is its holder's alone, and opens nothing of others. */
async function aboutOf(kind: NewsKind): Promise<About> {
  switch (kind) {
    case 'password-forgotten':
    case 'account-invited': {
      const linkId = await client().transact((tx) => newMailedLink(tx, accountOf(MEMBER), now()))
      return { facts: { linkId }, meetingId: null, page: null }
    }
    case 'sign-in-changed':
      return { facts: { accountId: accountOf(MEMBER), signIn: 'password-changed' }, meetingId: null, page: null }
    case 'account-closed':
      return { facts: { accountId: accountOf(CLOSED) }, meetingId: null, page: null }
    case 'agenda-published':
      return programme()
    case 'agenda-withdrawn': {
      const about = await programme()
      await expectDone(withdrawAgenda(await claimOf(SUPPORT), { meetingId: about.meetingId, number: 2, reason: 'Printed by mistake' }))
      await emptyOutbox()
      return about
    }
    case 'text-circulated':
    case 'revision-circulated':
    case 'text-answered':
      return sent('sent')
    case 'proposal-answered': {
      const about = sent('sent')
      return { ...about, facts: { ...about.facts, proposalId: String(read('select id from proposal order by rowid desc limit 1')[0]?.id) } }
    }
    case 'silence-opened':
    case 'silence-reminder':
      return sent('open')
    case 'silence-broken':
      return sent('broken')
    case 'silence-withdrawn':
      return sent('taken-back')
    case 'silence-ended':
      return sent('over')
    case 'text-issued':
    case 'text-corrected':
      return issued('issued')
    case 'text-withdrawn':
      return issued('withdrawn')
    case 'place-asked':
    case 'place-reminder':
    case 'place-due':
      return place()
    default: {
      const handoverId = String(read('select id from handover order by rowid desc limit 1')[0]?.id)
      return { facts: { handoverId }, meetingId: null, page: (reader) => handoverDesk(reader, { locale: 'en' }) }
    }
  }
}

test.each(NEWS_KINDS.filter((kind) => kind !== 'note' && kind !== 'digest'))(
  '%s is told only to those whom its page would show it, whoever it is put before',
  async (kind) => {
    const { facts, meetingId, page } = await aboutOf(kind)
    const rows = READERS.map((email) => rowOf({ act: 'put', kind, facts, meetingId }, { accountId: accountOf(email), locale: 'en' }, now()))
    await client().transact(async (tx) => {
      await tx.insert(outboxMessage).values(rows)
    })
    const told = (await composedMail()).map(({ to }) => to)
    expect(told).toEqual([...MAY[kind]].sort())
    if (page === null) return
    for (const email of told) await expect(page(await claimOf(email)), email).resolves.not.toBeInstanceOf(Denied)
  },
)
