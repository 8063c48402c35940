import { beforeEach, expect, test } from 'vitest'
import { expectNothingWritten } from '#harness/expect-act'
import { EACH_WITHOUT_VOICE, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { setParticipation } from '#server/meeting/set-participation'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { statementActs } from '#server/statement/queries/statement-acts'
import { statementDesk } from '#server/statement/queries/statement-desk'

// What the Chair is shown and must acknowledge before a silence opens, and what it may not be opened on.

const texts: Record<'communique' | 'chairs-statement', TextUnderTest | undefined> = { communique: undefined, 'chairs-statement': undefined }
type Kind = keyof typeof texts
let chair: Claim

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    for (const kind of ['communique', 'chairs-statement'] as const)
      texts[kind] = await openText(by, { slug: kind, kind, observers: ['state:PK'] })
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const textOf = (kind: Kind) => {
  const text = texts[kind]
  if (text === undefined) throw new Error(`no ${kind}`)
  return text
}
const opening = (kind: Kind, revisionId: string, more: Record<string, unknown> = {}) =>
  openSilence(chair, {
    ...{ statementId: textOf(kind).statementId, revisionId, closesOn: '2027-01-20', closesAt: '18:00' },
    ...{ without: EACH_WITHOUT_VOICE, ...more },
  })
const acknowledged = () => JSON.parse(String(read('select acknowledged from circulation order by rowid desc limit 1')[0]?.acknowledged))
const comment = async (kind: Kind, revisionId: string) => {
  const { statementId, paragraphs } = textOf(kind)
  await expectDone(circulate(chair, { statementId, revisionId, closesOn: '2027-01-20', closesAt: '18:00', to: { 'state:TJ': 'on' } }))
  const circulationId = read('select id from circulation order by rowid desc limit 1')[0]?.id
  const said = { statementId, circulationId, paragraphId: paragraphs[0], delegation: 'state:TJ', kind: 'comment', text: 'Where?' }
  await expectDone(propose(await claimOf('delegate.tj@demo.example'), said))
  return String(read('select id from proposal order by rowid desc limit 1')[0]?.id)
}

test('each Member State that could not object is named, acknowledged by its own box, and kept on record', async () => {
  const revisionId = await revise(chair, textOf('communique'))
  const seen = await statementActs(chair, { slug: 'communique', locale: 'en' })
  const missing = ['AF', 'AZ', 'KG', 'TM', 'TR'].map((state) => ({ state, as: null }))
  expect(seen.withoutVoice).toEqual(missing)
  const { TM: _, ...butOne } = EACH_WITHOUT_VOICE
  await expectNothingWritten(async () => {
    for (const without of [{}, butOne])
      expect(await opening('communique', revisionId, { without })).toEqual(refuseField('without', 'states-left-out'))
  })
  await expectDone(opening('communique', revisionId))
  expect(acknowledged()).toEqual({ without: missing, brackets: 0, unanswered: [] })
  const [sent] = (await statementDesk(chair, { slug: 'communique', locale: 'en' })).text?.circulations ?? []
  expect(sent?.acknowledged).toEqual({ without: missing, brackets: 0, unanswered: [] })
})

test('a Member State that takes part as an observer cannot object either, and is acknowledged too', async () => {
  const { meetingId } = textOf('communique')
  await expectDone(setParticipation(chair, { meetingId, participant: 'state:TM', capacity: 'observer', reason: 'At its own wish' }))
  const { withoutVoice } = await statementActs(chair, { slug: 'communique', locale: 'en' })
  expect(withoutVoice.find(({ state }) => state === 'TM')).toEqual({ state: 'TM', as: 'observer' })
})

test('a meeting of all Member States asks for no acknowledgement, and keeps none', async () => {
  const { meetingId } = textOf('communique')
  for (const participant of ['AF', 'AZ', 'KG', 'TM', 'TR'])
    await expectDone(setParticipation(chair, { meetingId, participant: `state:${participant}`, capacity: '' }))
  await expectDone(opening('communique', await revise(chair, textOf('communique')), { without: {} }))
  expect(read('select acknowledged from circulation order by rowid desc limit 1')).toEqual([{ acknowledged: null }])
})

test('open brackets are refused in a text that is adopted, and acknowledged in a Chair’s Statement as they were shown', async () => {
  for (const kind of ['communique', 'chairs-statement'] as const)
    await rewordParagraph(chair, textOf(kind), 0, { en: 'We met [in Almaty].' })
  const adopted = await revise(chair, textOf('communique'))
  await expectNothingWritten(async () => {
    expect(await opening('communique', adopted, { acknowledged: '1/' })).toEqual(refuseField('revisionId', 'brackets-open', { count: 1 }))
  })
  const statement = await revise(chair, textOf('chairs-statement'))
  await expectNothingWritten(async () => {
    for (const seen of [undefined, '2/'])
      expect(await opening('chairs-statement', statement, { acknowledged: seen })).toEqual(refuseField('acknowledged', 'not-acknowledged'))
  })
  await expectDone(opening('chairs-statement', statement, { acknowledged: '1/' }))
  expect(acknowledged()).toMatchObject({ brackets: 1, unanswered: [] })
})

test('proposals without an answer are acknowledged, and one that came since is shown first (stale)', async () => {
  const revisionId = await revise(chair, textOf('communique'))
  const seen = `0/${await comment('communique', revisionId)}`
  clock.pass(60_000)
  await expectNothingWritten(async () => {
    expect(await opening('communique', revisionId)).toEqual(refuseField('acknowledged', 'not-acknowledged'))
  })
  const later = await comment('communique', revisionId)
  await expectNothingWritten(async () => {
    expect(await opening('communique', revisionId, { acknowledged: seen })).toEqual(refuseField('acknowledged', 'not-acknowledged'))
  })
  const both = [seen.slice(2), later].sort()
  await expectDone(opening('communique', revisionId, { acknowledged: `0/${both.join(',')}` }))
  expect(acknowledged()).toMatchObject({ brackets: 0, unanswered: both })
})

test('the very words on which a member broke silence are not put under silence again, in whatever revision', async () => {
  const text = textOf('communique')
  const revisionId = await revise(chair, text)
  await expectDone(opening('communique', revisionId))
  const circulationId = read('select id from circulation order by rowid desc limit 1')[0]?.id
  await expectDone(
    breakSilence(await claimOf('delegate.tj@demo.example'), {
      ...{ statementId: text.statementId, circulationId, paragraphs: { [String(text.paragraphs[0])]: 'on' } },
      ...{ objection: 'We cannot join.', delegation: 'state:TJ' },
    }),
  )
  clock.pass(60_000)
  // Another revision, with the deciding language as it was.
  await rewordParagraph(chair, text, 0, { ru: 'Мы собрались.' })
  const translated = await revise(chair, text)
  const acts = await statementActs(chair, { slug: 'communique', locale: 'en' })
  expect(acts.revisions.map(({ number, broken }) => [number, broken])).toEqual([
    [1, true],
    [0, true],
  ])
  await expectNothingWritten(async () => {
    for (const same of [revisionId, translated]) expect(await opening('communique', same)).toEqual(refuseField('revisionId', 'just-broken'))
  })
  await rewordParagraph(chair, text, 0, { en: 'We met in Almaty.' })
  await expectDone(opening('communique', await revise(chair, text)))
})
