import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { EACH_WITHOUT_VOICE, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { endParticipation } from '#server/meeting/end-participation'
import { answerProposal } from '#server/statement/answer-proposal'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { removeParagraph } from '#server/statement/remove-paragraph'
import { withdrawSilence } from '#server/statement/withdraw-silence'

// What the commands of a consultation promise: circulating, proposing, answering, silence. The text is a communiqué of two members
// and an observer.

const NOBODY = randomUUID()
let chair: Claim
let tajikistan: Claim
let text: TextUnderTest
let other: TextUnderTest
let revisionId = ''
let otherRevision = ''

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    const words = [{ en: 'We met.' }, { en: 'We agreed.' }]
    text = await openText(by, { slug: 'one', kind: 'communique', words, observers: ['state:PK'] })
    other = await openText(by, { slug: 'other', kind: 'communique', words })
    revisionId = await revise(by, text)
    otherRevision = await revise(by, other)
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
})

const statementId = () => text.statementId
const onCirculation = () => ({ objectKind: 'circulation', objectId: newest('circulation'), meetingId: text.meetingId }) as const
const newest = (table: string) => String(read(`select id from ${table} order by rowid desc limit 1`)[0]?.id)
// 18:00 in Almaty is 13:00 UTC.
const until = (closesOn: string) => ({ revisionId, closesOn, closesAt: '18:00', to: { 'state:TJ': 'on' } })
const circulating = (more: Record<string, unknown> = {}) =>
  circulate(chair, { statementId: statementId(), ...until('2027-01-20'), ...more })
const opening = (more: Record<string, unknown> = {}) =>
  openSilence(chair, { statementId: statementId(), ...until('2027-01-20'), without: EACH_WITHOUT_VOICE, ...more })
const proposing = (more: Record<string, unknown> = {}, by = tajikistan) =>
  propose(by, {
    ...{ statementId: statementId(), circulationId: newest('circulation'), paragraphId: text.paragraphs[0] },
    ...{ kind: 'wording', text: 'We met in Almaty.', delegation: 'state:TJ', ...more },
  })
const breaking = (more: Record<string, unknown> = {}) =>
  breakSilence(tajikistan, {
    ...{ statementId: statementId(), circulationId: newest('circulation'), paragraphs: { [String(text.paragraphs[0])]: 'on' } },
    ...{ objection: 'We cannot join.', delegation: 'state:TJ', ...more },
  })

describe.each([
  ['a circulation', circulating, 'statement.circulated'],
  ['a silence procedure', opening, 'statement.silence-opened'],
] as const)('%s', (_, sending, act) => {
  test('sends a revision of the text, on record', async () => {
    await expectAct(
      chair,
      () => sending(),
      () => ({ ...onCirculation(), act, refs: { revision: revisionId } }),
    )
  })

  test('accepts no revision of another text, and only a future end', async () => {
    clock.set('2027-01-20T13:00:00.000Z')
    await expectNothingWritten(async () => {
      expect(await sending({ closesOn: '2027-02-20', revisionId: otherRevision })).toEqual(refuseField('revisionId', 'required'))
      for (const closesOn of ['2027-01-19', '2027-01-20'])
        expect(await sending({ closesOn })).toEqual(refuseField('closesOn', 'in-the-past'))
      await expect(sending({ statementId: NOBODY })).rejects.toEqual(
        new Denied(sending === circulating ? 'statement.circulate' : 'statement.open-silence'),
      )
    })
  })

  test('needs a recipient who takes part', async () => {
    for (const { id } of read(`select id from participation where meeting_id = '${text.meetingId}'`))
      await expectDone(endParticipation(chair, { meetingId: text.meetingId, participationId: id }))
    await expectNothingWritten(async () => {
      expect(await sending()).toEqual(refuseField('to', 'nobody-chosen'))
    })
  })
})

test('silence lasts at least seventy-two hours, and may last exactly that', async () => {
  clock.set('2027-01-17T13:00:00.001Z')
  await expectNothingWritten(async () => {
    expect(await opening()).toEqual(refuseField('closesOn', 'too-soon', { hours: 72 }))
  })
  clock.set('2027-01-17T13:00:00.000Z')
  await expectDone(opening())
})

describe('a proposal', () => {
  beforeEach(() => expectDone(circulating()))

  test('is accepted before the closing time and not at it, on record', async () => {
    clock.set(Date.parse('2027-01-20T13:00:00.000Z') - 1)
    await expectAct(
      tajikistan,
      () => proposing(),
      () => ({ act: 'statement.proposed', objectKind: 'proposal', objectId: newest('proposal'), meetingId: text.meetingId }),
    )
    clock.set('2027-01-20T13:00:00.000Z')
    await expectNothingWritten(async () => {
      const instant = '2027-01-20T13:00:00.000Z'
      expect(await proposing()).toEqual(refuse('closed', { values: { received: instant, ended: instant, zone: 'Asia/Almaty' } }))
    })
  })

  test('must differ from the paragraph of that revision, and be for a delegation it was sent to', async () => {
    await expectNothingWritten(async () => {
      expect(await proposing({ text: ' We  met. ' })).toEqual(refuseField('text', 'same-words'))
      for (const delegation of ['state:KZ', 'state:PK', ''])
        expect(await proposing({ delegation })).toEqual(refuseField('delegation', 'invalid'))
      expect(await proposing({ paragraphId: other.paragraphs[0] })).toEqual(refuse('no-paragraph'))
      await expect(proposing({ circulationId: NOBODY })).rejects.toEqual(new Denied('statement.propose'))
      await expect(proposing({ statementId: other.statementId })).rejects.toEqual(new Denied('statement.propose'))
    })
  })

  test('said again by the same delegation is on file once; the same words as a comment are another matter', async () => {
    await expectDone(proposing())
    await expectNothingWritten(async () => expect(await proposing()).toEqual(refuseField('text', 'on-file')))
    await expectDone(proposing({ kind: 'comment' }))
    await expectDone(circulating())
    await expectDone(proposing({ circulationId: newest('circulation') }))
  })

  test('says in which language a wording is: the deciding one if nothing else was said; a comment is in none', async () => {
    await expectDone(proposing())
    await expectDone(proposing({ text: 'Мы встретились в Алматы.', language: 'ru' }))
    await expectDone(proposing({ kind: 'comment', text: 'Where was it?' }))
    expect(read('select kind, language from proposal order by rowid desc limit 3')).toEqual([
      { kind: 'comment', language: null },
      { kind: 'wording', language: 'ru' },
      { kind: 'wording', language: 'en' },
    ])
  })

  test('can only be a comment while silence runs', async () => {
    await expectDone(opening())
    await expectNothingWritten(async () => {
      expect(await proposing()).toEqual(refuseField('kind', 'only-comments'))
    })
    await expectDone(proposing({ kind: 'comment' }))
  })
})

describe('an answer to a proposal', () => {
  const answering = (more: Record<string, unknown> = {}) =>
    answerProposal(chair, {
      ...{ statementId: statementId(), proposalId: newest('proposal'), decision: 'taken', reason: 'More exact.', paragraphVersion: '1' },
      ...more,
    })
  beforeEach(async () => {
    await expectDone(circulating())
    await expectDone(proposing())
  })

  test.each(['taken', 'adapted', 'declined'] as const)('that it is %s is on record', async (decision) => {
    await expectAct(chair, () => answering({ decision, wording: 'We met in Almaty, Kazakhstan.' }), {
      ...{ act: `statement.proposal-${decision}`, objectKind: 'proposal', objectId: newest('proposal'), meetingId: text.meetingId },
    })
  })

  test('changes the paragraph only if it is still as it was shown (stale)', async () => {
    await rewordParagraph(chair, text, 0, { en: 'We all met.' })
    await expectNothingWritten(async () => {
      expect(await answering()).toEqual(refuse('draft-moved'))
      expect(await answering({ paragraphVersion: '' })).toEqual(refuse('draft-moved'))
    })
    await expectDone(answering({ decision: 'declined' }))
    await expectDone(removeParagraph(chair, { statementId: statementId(), id: text.paragraphs[0], version: 2 }))
    await expectNothingWritten(async () => {
      expect(await answering({ paragraphVersion: '3' })).toEqual(refuse('paragraph-gone'))
    })
  })

  test('must differ from the draft where it adapts', async () => {
    await expectNothingWritten(async () => {
      expect(await answering({ decision: 'adapted' })).toEqual(refuseField('wording', 'required'))
      expect(await answering({ decision: 'adapted', wording: 'We met.' })).toEqual(refuseField('wording', 'same-words'))
    })
  })

  test('cannot take a comment, or answer a proposal to another text', async () => {
    await expectDone(proposing({ kind: 'comment' }))
    await expectNothingWritten(async () => {
      expect(await answering()).toEqual(refuseField('decision', 'invalid'))
      expect(await answering({ proposalId: NOBODY })).toEqual(refuse('no-proposal'))
    })
    await expectDone(circulating({ statementId: other.statementId, revisionId: otherRevision }))
    await expectNothingWritten(async () => {
      expect(await answering({ statementId: other.statementId })).toEqual(refuse('no-proposal'))
    })
  })
})

describe('silence', () => {
  beforeEach(() => expectDone(opening()))

  test('is broken on record, over paragraphs of that text and no other', async () => {
    const theirs = Object.fromEntries(other.paragraphs.map((id) => [id, 'on']))
    await expectNothingWritten(async () => {
      expect(await breaking({ paragraphs: theirs })).toEqual(refuseField('paragraphs', 'name-paragraphs'))
      expect(await breaking({ objection: '', amendments: { [String(text.paragraphs[0])]: ' ' } })).toEqual(
        refuseField('objection', 'objection-or-amendment'),
      )
      expect(await breaking({ delegation: 'state:KZ' })).toEqual(refuseField('delegation', 'invalid'))
      await expect(breaking({ circulationId: NOBODY })).rejects.toEqual(new Denied('statement.break-silence'))
    })
    const named = { ...theirs, [String(text.paragraphs[1])]: 'on' }
    await expectAct(
      tajikistan,
      () => breaking({ paragraphs: named }),
      () => ({ ...onCirculation(), act: 'statement.silence-broken' }),
    )
    expect(read('select paragraphs from silence_break')).toEqual([{ paragraphs: JSON.stringify([text.paragraphs[1]]) }])
  })

  test('is broken once by a delegation, even if the clock is set back in between', async () => {
    clock.pass(60_000)
    await expectDone(breaking())
    for (const passed of [0, -1]) {
      clock.pass(passed)
      await expectNothingWritten(async () => {
        expect(await breaking()).toEqual(refuse('already-broken'))
      })
    }
  })

  test('is withdrawn on record; broken or withdrawn in the same millisecond, no second act counts', async () => {
    const withdrawing = () => withdrawSilence(chair, { statementId: statementId(), reason: 'To be reworded.' })
    await expectAct(chair, withdrawing, { ...onCirculation(), act: 'statement.silence-withdrawn' })
    await expectNothingWritten(async () => {
      expect(await withdrawing()).toEqual(refuse('not-now'))
    })
    await expectAct(tajikistan, () => breaking(), { ...onCirculation(), act: 'statement.objected-late' })
  })
})

test('nothing is done without an account', async () => {
  const text = { statementId: statementId() }
  await expectNothingWritten(async () => {
    expect(await circulate(OPERATOR, { ...text, ...until('2027-01-20') })).toEqual(refuse('no-account'))
    expect(await openSilence(OPERATOR, { ...text, ...until('2027-01-20') })).toEqual(refuse('no-account'))
  })
  await expectDone(circulating())
  await expectNothingWritten(async () => {
    const answer = { ...text, proposalId: NOBODY, decision: 'declined', reason: 'x', paragraphVersion: '' }
    expect(await answerProposal(OPERATOR, answer)).toEqual(refuse('no-account'))
  })
  await expectDone(opening())
  await expectNothingWritten(async () => {
    expect(await withdrawSilence(OPERATOR, { ...text, reason: 'x' })).toEqual(refuse('no-account'))
  })
})
