import { beforeEach, describe, expect, test } from 'vitest'
import { openText, revise, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { feed } from '#server/record/queries/feed'
import { siteMap } from '#server/record/queries/site-map'
import { circulate } from '#server/statement/circulate'
import { issueStatement } from '#server/statement/issue-statement'
import { withdrawStatement } from '#server/statement/withdraw-statement'

// What feed readers and search engines are told: what everybody may read, and nothing else, whoever asks.

let chair: Claim
let meetingId = ''
let text: TextUnderTest
let revisionId = ''

const clock = testWorld({
  at: '2027-01-20T13:00:00.000Z',
  more: async () => {
    const by = await claimOf('chair@demo.example')
    text = await openText(by, { slug: 'one', kind: 'chairs-statement', words: [{ en: 'We met.', ru: 'Мы встретились.' }] })
    revisionId = await revise(by, text)
    const to = { 'state:TJ': 'on' }
    await expectDone(circulate(by, { statementId: text.statementId, revisionId, closesOn: '2027-02-20', closesAt: '18:00', to }))
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const publish = async (audience: string, note: string, standing = 'provisional') => {
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience, standing, note, draftMark: mark }))
}
const issue = (audience: string) =>
  expectDone(
    issueStatement(chair, {
      ...{ statementId: text.statementId, revisionId, audience, as: { ru: 'unofficial' }, chairperson: 'Chairperson of the test' },
    }),
  )
// The record has another public programme, for practice.
const entriesFor = async (who: Claim | null = null) => (await feed(who, {})).entries.filter(({ slug }) => slug !== 'practice-conference')
const told = async (who: Claim | null = null) =>
  (await entriesFor(who)).map((entry) =>
    entry.what === 'programme'
      ? { slug: entry.slug, number: entry.number, withdrawn: entry.withdrawn, note: entry.note }
      : { slug: entry.slug, correction: entry.correction, withdrawn: entry.withdrawn },
  )
const mapped = async (slug: string, who: Claim | null = null) =>
  (await siteMap(who, {})).flatMap(({ path }) => (path.startsWith(`/meetings/${slug}`) ? path.slice(`/meetings/${slug}`.length) : []))
const FIRST = { slug: 'som-5', number: 1, withdrawn: null, note: { original: 'en', en: expect.any(String) } }

describe('a programme', () => {
  test('is told version by version, each under an id that stays', async () => {
    expect(await told()).toEqual([FIRST])
    const [before] = await entriesFor()
    await publish('public', 'Rooms are known.')
    expect(await told()).toEqual([{ slug: 'som-5', number: 2, withdrawn: null, note: { original: 'en', en: 'Rooms are known.' } }, FIRST])
    expect((await entriesFor())[1]).toEqual(before)
    expect(await mapped('som-5')).toEqual(['', '/versions'])
  })

  test('for participants is told to nobody, not even to who may read it', async () => {
    await publish('participants', 'For us alone.')
    expect([await told(), await told(chair)]).toEqual([[FIRST], [FIRST]])
    expect([await mapped('som-5'), await mapped('som-5', chair)]).toEqual([[''], ['']])
  })

  test('withdrawn, is told once with the reason and none of its words, and mapped nowhere; the next version is told again', async () => {
    await publish('public', 'Rooms are known.')
    clock.set('2027-01-21T13:00:00.000Z')
    await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'Dates are under review.' }))
    expect(await entriesFor()).toMatchObject([
      {
        number: 2,
        note: null,
        meeting: null,
        withdrawn: { original: 'en', en: 'Dates are under review.' },
        at: '2027-01-21T13:00:00.000Z',
      },
    ])
    expect(await mapped('som-5')).toEqual([])
    await publish('public', 'New dates.', 'draft')
    expect(await told()).toEqual([{ slug: 'som-5', number: 3, withdrawn: null, note: { original: 'en', en: 'New dates.' } }, FIRST])
  })
})

describe('a text', () => {
  test('is told and mapped when it is issued, and not before; a demonstration is not', async () => {
    expect((await told()).filter(({ slug }) => slug !== 'som-5')).toEqual([])
    expect(await mapped('som-2')).toEqual([''])
    await issue('public')
    expect((await told())[0]).toEqual({ slug: 'one', correction: 0, withdrawn: null })
  })

  test('issued to participants is told to nobody', async () => {
    await issue('participants')
    expect([await told(), await told(chair)]).toEqual([[FIRST], [FIRST]])
  })

  test('withdrawn, is told once, with the reason', async () => {
    await issue('public')
    clock.set('2027-01-21T13:00:00.000Z')
    await expectDone(withdrawStatement(chair, { statementId: text.statementId, reason: 'Issued in error.' }))
    expect(await told()).toEqual([{ slug: 'one', correction: 0, withdrawn: 'Issued in error.' }, FIRST])
  })
})
