import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { EVIDENCE } from '#db/migrate'
import { openMattersKey } from '#domain/statement/open-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LONG_FORM, limit } from '#harness/long-form'
import { silenceAcknowledged } from '#harness/statement-text'
import { claimOf, openFor, read, rowsOf, testWorld } from '#harness/test-world'
import { verifyRecord } from '#server/activity/verify-record'
import { momentAt } from '#server/chair/moment'
import type { Claim } from '#server/command/viewer'
import { Denied, type Outcome } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { createMeeting } from '#server/meeting/create-meeting'
import { setParticipation } from '#server/meeting/set-participation'
import { addParagraph } from '#server/statement/add-paragraph'
import { answerProposal } from '#server/statement/answer-proposal'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { correctStatement } from '#server/statement/correct-statement'
import { editParagraph } from '#server/statement/edit-paragraph'
import { issueStatement } from '#server/statement/issue-statement'
import { makeRevision } from '#server/statement/make-revision'
import { openSilence } from '#server/statement/open-silence'
import { openStatement } from '#server/statement/open-statement'
import { propose } from '#server/statement/propose'
import { statementActs } from '#server/statement/queries/statement-acts'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { recordAdoption } from '#server/statement/record-adoption'
import { statementInContext } from '#server/statement/rows/statement'
import { strikeAdoption } from '#server/statement/strike-adoption'
import { withdrawSilence } from '#server/statement/withdraw-silence'
import { withdrawStatement } from '#server/statement/withdraw-statement'

// Random walk: several people do random acts on a text in any order, while time passes and the Chair changes. The promises of the
// state table must hold in the real database.

const HOUR = 3_600_000
const ACTORS = ['kazakh', 'tajik', 'support', 'delegateTJ', 'delegateKG', 'observer', 'admin', 'nobody'] as const
type ActorName = (typeof ACTORS)[number]
const people: Partial<Record<ActorName, Claim | null>> = {}

const clock = testWorld({ at: '2027-01-10T09:00:00.000Z' })
beforeEach(async () => {
  people.kazakh = await claimOf('chair@demo.example')
  people.tajik = await openFor('organiser.tj@test.example', 'organiser:state:TJ')
  people.support = await claimOf('support@demo.example')
  people.delegateTJ = await claimOf('delegate.tj@demo.example')
  people.delegateKG = await claimOf('delegate.kg@demo.example')
  people.observer = await claimOf('observer.pk@demo.example')
  people.admin = await claimOf('admin@demo.example')
  people.nobody = null
})

// Without the two longest tables, which no step of a walk is about.
const evidence = () => rowsOf(EVIDENCE.filter((table) => table !== 'activity' && table !== 'publication'))

const STEPS = [
  'edit',
  'revise',
  'circulate',
  'propose',
  'answer',
  'open-silence',
  'break',
  'withdraw-silence',
  'adopt',
  'strike',
  'issue',
  'correct',
  'withdraw',
  'wait',
] as const
type Step = { act: (typeof STEPS)[number]; who: ActorName; pick: number; hours: number }
/** Acts of the Chair alone. */
const OF_THE_CHAIR = new Set<Step['act']>([
  'circulate',
  'answer',
  'open-silence',
  'withdraw-silence',
  'adopt',
  'strike',
  'issue',
  'correct',
  'withdraw',
])
/** Silence opened without looking at what is shown before. */
const UNSEEN = { act: 'open-silence', pick: 6 }
const OF_DELEGATIONS: Partial<Record<Step['act'], readonly ActorName[]>> = {
  propose: ['delegateTJ', 'delegateKG', 'observer', 'tajik'],
  break: ['delegateTJ', 'delegateKG', 'tajik'],
}

test(
  'random walk: only the Chair issues, nothing issued or proposed changes, no revision is lost, no broken text counts as agreed, no silence binds who did not receive it, every objection is on file',
  async () => {
    // Two times in three by somebody who may, so that the walk makes progress; otherwise by anybody.
    const step = fc.record({
      // Acts of a silence more often, since several must come in order.
      act: fc.constantFrom(...STEPS, ...(['revise', 'open-silence', 'open-silence', 'break', 'break', 'issue', 'wait'] as const)),
      who: fc.oneof({ weight: 2, arbitrary: fc.constant('right' as const) }, { weight: 1, arbitrary: fc.constantFrom(...ACTORS) }),
      pick: fc.nat({ max: 6 }),
      hours: fc.constantFrom(1, 80, 200),
    })
    let runs = 0
    let issued = 0
    let agreed = 0
    let objections = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...STATEMENT_KINDS), fc.array(step, { minLength: 15, maxLength: 40 }), async (kind, steps) => {
        runs += 1
        clock.set(Date.parse(clock.at) + runs * 60_000)
        const { statementId, slug, meetingId } = await opened(kind, `walk-${runs}`)
        let rows = evidence()
        for (const { who, ...drawn } of steps)
          rows = await walkOn({ ...drawn, who: who === 'right' ? rightFor(drawn.act, drawn.pick) : who }, statementId, slug, rows)
        const issuances = read(`select * from issuance where meeting_id = '${meetingId}' and correction = 0`)
        issued += issuances.length
        for (const row of issuances) if (mustBeAgreed(kind)) expect(row.agreed).not.toBeNull()
        agreed += issuances.filter((row) => row.agreed !== null).length
        for (const row of read(
          `select i.agreed, i.revision_id, i.issued_at from issuance i where i.meeting_id = '${meetingId}' and i.agreed is not null`,
        ))
          expect(await wasAgreed(statementId, String(row.revision_id), String(row.issued_at))).toBe(true)
        expectBoundOnlyRecipients(statementId)
        objections += objected.length
        for (const objection of objected.splice(0)) expectOnFile(objection)
      }),
      { numRuns: LONG_FORM ? 300 : 30, seed: 20270110 },
    )
    // Whatever was done in whatever order, each row of it has its act, and the words that were sealed.
    expect((await verifyRecord(client().reader)).faults).toEqual([])
    // The walk went far enough to prove something.
    expect({ issued: issued > 2, agreed: agreed > 0, objections: objections > 5 }).toEqual({ issued: true, agreed: true, objections: true })
  },
  limit(120_000),
)

/** One step from the evidence before it to the evidence after it, and what must hold between the two. */
async function walkOn(step: Step, statementId: string, slug: string, before: unknown[][]): Promise<unknown[][]> {
  const chair = (await momentAt(client().reader, new Date().toISOString()).chair())?.state
  const outcome = await attempt(step, statementId, slug)
  const after = evidence()
  // Nothing that was ever said, sent, revised or issued has changed or gone.
  for (const [at, rows] of before.entries()) expect(after[at]?.slice(0, rows.length)).toEqual(rows)
  if (outcome === 'denied') expect(after).toEqual(before)
  // An objection of who may object is refused only where there is no silence, or its State has objected already.
  if (step.act === 'break' && outcome !== 'denied' && outcome?.ok === false) expect(['not-now', 'already-broken']).toContain(outcome.code)
  if (outcome === 'denied' || !outcome?.ok) return after
  // Four Member States take no part in these meetings: silence without a word about them is never opened.
  expect(step).not.toMatchObject(UNSEEN)
  if (OF_THE_CHAIR.has(step.act)) expect([step.act, step.who]).toEqual([step.act, chair === 'KZ' ? 'kazakh' : 'tajik'])
  else expect(OF_DELEGATIONS[step.act] ?? ACTORS).toContain(step.who)
  return after
}

function rightFor(act: Step['act'], pick: number): ActorName {
  if (act === 'propose') return pick % 3 === 0 ? 'observer' : 'delegateTJ'
  if (act === 'break') return 'delegateKG'
  return OF_THE_CHAIR.has(act) ? 'kazakh' : 'support'
}

/** Whether the words of a revision were adopted, or silence on them held, before an instant; from the rows alone. */
async function wasAgreed(statementId: string, revisionId: string, at: string): Promise<boolean> {
  const [hash] = read(`select wording_hash as hash from revision where id = '${revisionId}'`)
  const adopted = read(
    `select r.wording_hash as hash from adoption a join revision r on r.id = a.revision_id where a.statement_id = '${statementId}'`,
  )
  const held = read(
    `select r.wording_hash as hash from circulation c join revision r on r.id = c.revision_id
     where c.statement_id = '${statementId}' and c.purpose = 'silence' and c.closes_at <= '${at}'
       and not exists (select 1 from silence_break b where b.circulation_id = c.id and b.broken_at < c.closes_at)
       and not exists (select 1 from silence_withdrawal w where w.circulation_id = c.id and w.withdrawn_at < c.closes_at)`,
  )
  return [...adopted, ...held].some((row) => row.hash === hash?.hash)
}

async function opened(kind: string, slug: string) {
  const texts = { theme: {}, city: { en: 'Almaty' }, country: {}, venue: {}, title: { en: slug } }
  const facts = { slug, type: 'som', ordinal: '', original: 'en', startsOn: '2027-01-09', endsOn: '2027-01-10', timeZone: 'Asia/Almaty' }
  const meeting = await expectDone(createMeeting(people.support ?? null, { ...facts, ...texts }))
  for (const [participant, capacity] of [
    ['state:KZ', 'member'],
    ['state:TJ', 'member'],
    ['state:KG', 'member'],
    ['state:PK', 'observer'],
  ])
    await expectDone(setParticipation(people.support ?? null, { meetingId: meeting.id, participant, capacity }))
  const phrases = { opening: '', session: '', discussion: '', presenters: '', unconfirmed: '', items: '', closing: '' }
  const opening = { meetingId: meeting.id, kind, authoritative: 'en', title: { en: 'A text' }, from: 'nothing', phrases, dates: '' }
  const { id: statementId } = await expectDone(openStatement(people.support ?? null, opening))
  for (const text of ['First words.', 'Second words.'])
    await expectDone(addParagraph(people.support ?? null, { statementId, id: randomUUID(), after: null, text: { en: text } }))
  return { statementId, slug, meetingId: meeting.id }
}

type Objected = { circulationId: string; state: string; at: string }
/** The objections of this walk that were acknowledged. */
const objected: Objected[] = []

/** Before the end of its silence, an objection is a break; from then on it is on file as late. */
function expectOnFile({ circulationId, state, at }: Objected): void {
  const of = `circulation_id = '${circulationId}' and state_code = '${state}'`
  const inTime = read(
    `select 1 from circulation c where c.id = '${circulationId}' and c.closes_at > '${at}'
       and not exists (select 1 from silence_withdrawal w where w.circulation_id = c.id and w.withdrawn_at <= '${at}')`,
  )
  const late = read(`select 1 from late_objection where ${of} and received_at = '${at}'`).length
  const broken = read(`select 1 from silence_break where ${of} and broken_at = '${at}'`).length
  expect([inTime.length > 0, late > 0, broken > 0]).toEqual([inTime.length > 0, inTime.length === 0, inTime.length > 0])
}

/** Every Member State either received the text as a member, or was acknowledged by name; and only the former are said to have agreed. */
function expectBoundOnlyRecipients(statementId: string): void {
  const states = (sql: string) => read(sql).map((row) => String(row.state))
  const members = states(`select state_code as state from standing_capacity where capacity = 'member' and replaced_at is null order by 1`)
  for (const { id, acknowledged } of read(
    `select id, acknowledged from circulation where statement_id = '${statementId}' and purpose = 'silence'`,
  )) {
    const bound = states(
      `select state_code as state from circulation_recipient where circulation_id = '${id}' and capacity = 'member' order by 1`,
    )
    const without = read(`select json_extract(value, '$.state') as state from json_each('${acknowledged}', '$.without') order by 1`)
    expect([...bound, ...without.map((row) => String(row.state))].sort()).toEqual(members)
  }
  for (const { among, held } of read(
    `select json_extract(i.agreed, '$.among') as among, (select id from circulation c where c.statement_id = i.statement_id
       and c.purpose = 'silence' and c.closes_at <= i.issued_at order by c.opened_at desc limit 1) as held
     from issuance i where i.statement_id = '${statementId}' and json_extract(i.agreed, '$.by') = 'silence'`,
  ))
    expect(JSON.parse(String(among))).toEqual(
      states(`select state_code as state from circulation_recipient where circulation_id = '${held}' and capacity = 'member' order by 1`),
    )
}

/** One step as one of the people; `denied` if they may not, null if there is nothing to do it to. */
async function attempt({ act, who, pick, hours }: Step, statementId: string, slug: string): Promise<Outcome<unknown> | 'denied' | null> {
  if (act === 'wait') {
    clock.pass(hours * HOUR)
    return null
  }
  const statement = await statementInContext(client().reader, statementId, new Date().toISOString())
  const { text } = await statementDesk(people.support ?? null, { slug, locale: 'en' })
  if (!statement || text === null) throw new Error('a walk without its text')
  const { draft, revisions, proposals, mark } = text
  const pickOf = <T>(all: readonly T[]): T | undefined => all[pick % Math.max(1, all.length)]
  const paragraphId = draft.paragraphs[0]?.id ?? ''
  const context: Context = {
    claim: people[who] ?? null,
    of: { statementId },
    slug,
    pick,
    mark,
    paragraph: pickOf(draft.paragraphs),
    paragraphId,
    versionOf: (id) => String(draft.paragraphs.find((paragraph) => paragraph.id === id)?.version ?? ''),
    revisionId: pickOf(revisions)?.id,
    circulationId: pickOf(statement.circulations)?.id,
    proposal: pickOf(proposals),
    closing: { closesOn: new Date(Date.now() + (hours + 73) * HOUR).toISOString().slice(0, 10), closesAt: '18:00' },
    delegation: who === 'delegateKG' ? 'state:KG' : who === 'observer' ? 'state:PK' : 'state:TJ',
  }
  try {
    const outcome = await DO[act](context)
    if (act === 'break' && outcome?.ok)
      objected.push({
        circulationId: context.circulationId ?? '',
        state: context.delegation.slice(6),
        at: new Date().toISOString(),
      })
    return outcome
  } catch (cause) {
    if (cause instanceof Denied) return 'denied'
    throw cause
  }
}

type Context = {
  claim: Claim | null
  of: { statementId: string }
  slug: string
  pick: number
  mark: string
  paragraph: { id: string; version: number } | undefined
  paragraphId: string
  versionOf: (id: string) => string
  revisionId: string | undefined
  circulationId: string | undefined
  proposal: { id: string; paragraphId: string } | undefined
  closing: { closesOn: string; closesAt: string }
  delegation: string
}

const recipientsBy = (pick: number) =>
  Object.fromEntries(['state:TJ', 'state:KG', 'state:PK'].filter((_, at) => (pick >> at) % 2 === 0).map((key) => [key, 'on']))
const PRESIDING = { chairperson: 'Chairperson of the test' }

const DO: Record<Exclude<Step['act'], 'wait'>, (context: Context) => Promise<Outcome<unknown> | null> | null> = {
  edit: ({ claim, of, paragraph }) =>
    paragraph ? editParagraph(claim, { ...of, id: paragraph.id, version: paragraph.version, text: { en: `Words ${randomUUID()}` } }) : null,
  revise: ({ claim, of, mark }) => makeRevision(claim, { ...of, draftMark: mark, note: '' }),
  circulate: ({ claim, of, revisionId, closing, pick }) =>
    revisionId ? circulate(claim, { ...of, revisionId, ...closing, to: recipientsBy(pick) }) : null,
  'open-silence': async ({ claim, of, slug, revisionId, closing, pick }) => {
    if (revisionId === undefined) return null
    const seen = pick === UNSEEN.pick ? {} : await silenceAcknowledged(await presiding(), slug, revisionId)
    return openSilence(claim, { ...of, revisionId, ...closing, to: recipientsBy(pick), ...seen })
  },
  'withdraw-silence': ({ claim, of, pick }) => (pick === 0 ? withdrawSilence(claim, { ...of, reason: 'Reason' }) : null),
  adopt: ({ claim, of, revisionId, pick }) =>
    revisionId && pick < 2
      ? recordAdoption(claim, { ...of, revisionId, confirmed: revisionId, act: 'adopted', adoptedOn: '2027-01-10' })
      : null,
  strike: ({ claim, of, pick }) => (pick < 2 ? strikeAdoption(claim, { ...of, reason: 'Reason' }) : null),
  propose: ({ claim, of, circulationId, paragraphId, delegation }) =>
    circulationId
      ? propose(claim, { ...of, circulationId, paragraphId, kind: 'wording', text: `Proposed ${randomUUID()}`, delegation })
      : null,
  answer: ({ claim, of, proposal, versionOf, pick }) => {
    if (!proposal) return null
    const decision = pick % 2 === 0 ? 'taken' : 'declined'
    return answerProposal(claim, {
      ...of,
      proposalId: proposal.id,
      decision,
      reason: 'Reason',
      paragraphVersion: versionOf(proposal.paragraphId),
    })
  },
  break: ({ claim, of, circulationId, paragraphId, delegation, pick }) =>
    circulationId
      ? breakSilence(claim, {
          ...of,
          circulationId,
          paragraphs: { [paragraphId]: 'on' },
          objection: 'No',
          amendments: pick % 2 === 0 ? { [paragraphId]: `Amended ${randomUUID()}` } : {},
          delegation,
        })
      : null,
  issue: async ({ claim, of, slug, revisionId }) =>
    issueStatement(claim, { ...of, revisionId, ...PRESIDING, ...(await acknowledging(slug, revisionId)), audience: 'public', as: {} }),
  correct: async ({ claim, of, slug, revisionId }) =>
    correctStatement(claim, {
      ...of,
      revisionId,
      ...PRESIDING,
      ...(await acknowledging(slug, revisionId)),
      language: 'all',
      reason: 'Reason',
    }),
  withdraw: ({ claim, of, pick }) => (pick === 0 ? withdrawStatement(claim, { ...of, reason: 'Reason' }) : null),
}

async function acknowledging(slug: string, revisionId: string | undefined): Promise<{ acknowledged?: string }> {
  const mark = revisionId === undefined ? '' : await openMattersOf(slug, revisionId)
  return mark === '' ? {} : { acknowledged: mark }
}

async function presiding(): Promise<Claim> {
  const chair = (await momentAt(client().reader, new Date().toISOString()).chair())?.state === 'KZ' ? people.kazakh : people.tajik
  if (!chair) throw new Error('nobody is in the Chair')
  return chair
}

async function openMattersOf(slug: string, revisionId: string): Promise<string> {
  const acts = await statementActs(await presiding(), { slug, locale: 'en' })
  const chosen = acts.revisions.find((revision) => revision.id === revisionId)
  return chosen ? openMattersKey(chosen.open) : ''
}

test('when the gavel passes in mid-work, the outgoing Chair’s next act is refused and the incoming Chair’s is done', async () => {
  const admin = people.admin ?? null
  const { id } = await expectDone(
    prepareHandover(admin, { incoming: 'TJ', effectiveOn: '2027-02-01', overlapFrom: '2027-01-20', ceremonyOn: '', ceremonySlot: '' }),
  )
  await expectDone(confirmHandover(people.kazakh ?? null, { handoverId: id, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(people.tajik ?? null, { handoverId: id, terms: '1', state: 'TJ' }))
  const { statementId, slug } = await opened('chairs-statement', 'passing')
  const desk = await statementDesk(people.support ?? null, { slug, locale: 'en' })
  const { id: revisionId } = await expectDone(makeRevision(people.kazakh ?? null, { statementId, draftMark: desk.text?.mark, note: '' }))
  const issue = (claim: Claim | null | undefined) =>
    issueStatement(claim ?? null, { statementId, revisionId, audience: 'public', as: {}, chairperson: 'Chairperson of Tajikistan' })
  const instant = Date.parse('2027-01-31T19:00:00Z')
  clock.set(instant - 1)
  await expect(issue(people.tajik)).rejects.toEqual(new Denied('statement.issue'))
  clock.set(instant)
  await expect(issue(people.kazakh)).rejects.toEqual(new Denied('statement.issue'))
  await expectDone(issue(people.tajik))
  expect(read(`select chair_state, json_extract(chairperson, '$.en') as who from issuance where slug = '${slug}'`)).toEqual([
    { chair_state: 'TJ', who: 'Chairperson of Tajikistan' },
  ])
})
