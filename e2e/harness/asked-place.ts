import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { client } from '#db/client'
import { expectNothingWritten } from '#harness/expect-act'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import { addContribution } from '#server/agenda/add-contribution'
import { answerByLink } from '#server/agenda/answer-by-link'
import { ask } from '#server/agenda/ask'
import { makeAnswerLink } from '#server/agenda/make-answer-link'
import { answerLink } from '#server/agenda/queries/answer-link'
import { answers } from '#server/agenda/queries/answers'
import { roster } from '#server/agenda/queries/roster'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { leaseDue } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { noteAttempt } from '#server/outbox/send-message'

const NOBODY_YET: Claim = { accountId: '', signInVersion: 0 }

/**
 * The practice agenda, where Tajikistan holds a place: what is asked of who has no account, and answered by a link. Begun anew for each
 * test.
 */
export function askedPlace() {
  const clock = testWorld()
  const secretBefore = process.env.AUTH_SECRET
  const on = {
    clock,
    chair: NOBODY_YET,
    tajikistan: NOBODY_YET,
    meetingId: '',
    place: '',
    seenOf,
    askBy,
    versionOf,
    handed,
    answering,
    last,
    speaker,
  }
  beforeAll(() => {
    process.env.AUTH_SECRET = 'only for the tests of answers by a link'
  })
  afterAll(() => {
    if (secretBefore === undefined) delete process.env.AUTH_SECRET
    else process.env.AUTH_SECRET = secretBefore
  })
  beforeEach(async () => {
    on.chair = await claimOf('chair@demo.example')
    on.tajikistan = await claimOf('delegate.tj@demo.example')
    on.meetingId = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
    on.place = String(read(`select id from contribution where meeting_id = '${on.meetingId}' and state_code = 'TJ'`)[0]?.id)
    await emptyOutbox()
  })

  /** What an organiser sees of a side when they ask. */
  async function seenOf(side: string): Promise<string> {
    return (await roster(on.chair, { slug: 'practice' })).stamps[side] ?? ''
  }
  async function askBy(address: string, side = 'state:TJ') {
    return expectDone(ask(on.chair, { meetingId: on.meetingId, side, seen: await seenOf(side), address, language: 'ru' }))
  }
  function versionOf(id = on.place): number {
    return Number(read(`select version from contribution where id = '${id}'`)[0]?.version)
  }
  /** The token of a link that the Chair hands over. */
  async function handed(id = on.place): Promise<string> {
    const link = { meetingId: on.meetingId, contributionId: id, version: versionOf(id) }
    return (await expectDone(makeAnswerLink(on.chair, link))).token
  }
  /** What the page of a link sends. */
  async function answering(token: string, more: Record<string, unknown>) {
    const { seen, answer } = (await answerLink(null, { token })).appearance
    return { token, seen, after: answer?.id ?? '', ...more }
  }
  async function last(id = on.place) {
    return (await answers(on.chair, { slug: 'practice' })).answers.find(({ contributionId }) => contributionId === id)
  }
  /** A speaker who is named in the draft, of no account. */
  async function speaker(more: Record<string, unknown> = {}): Promise<string> {
    const [slot] = read(`select slot_id from contribution where id = '${on.place}'`)
    const id = randomUUID()
    const who = { role: 'panelist', name: { en: 'Jon Smith' }, position: { en: 'Lecturer' }, state: 'TJ', ...more }
    await expectDone(addContribution(on.chair, { meetingId: on.meetingId, id, slotId: slot?.slot_id, partId: null, ...who }))
    return id
  }
  return on
}

/** That a link leads nowhere, and nothing can be sent by it. */
export async function expectDead(token: string): Promise<void> {
  await expectNothingWritten(async () => {
    await expect(answerLink(null, { token })).rejects.toEqual(new Denied('agenda.answer-link'))
    const sent = { token, seen: '', after: '', answer: 'accept' }
    await expect(answerByLink(null, sent)).rejects.toEqual(new Denied('agenda.answer-by-link'))
  })
}

/** The messages that would leave now, as they would be read. */
export async function leaving() {
  const rows = await client().transact((tx) => leaseDue(tx, 'test', 200, now()))
  const sent = []
  for (const row of rows) {
    const facts = await mailFacts(row)
    if (facts !== null) sent.push({ kind: row.kind, ...mailWords(facts) })
    await noteAttempt(row, 'test', facts === null ? 'passed' : { kind: 'accepted', reply: '250' })
  }
  return sent.sort((a, b) => (a.to < b.to ? -1 : 1))
}
