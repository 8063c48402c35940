import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { EACH_WITHOUT_VOICE, openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { circulate } from '#server/statement/circulate'
import { correctStatement } from '#server/statement/correct-statement'
import { editParagraph } from '#server/statement/edit-paragraph'
import { issueStatement } from '#server/statement/issue-statement'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { recordAdoption } from '#server/statement/record-adoption'
import { recordIssued } from '#server/statement/record-issued'
import { strikeAdoption } from '#server/statement/strike-adoption'
import { withdrawStatement } from '#server/statement/withdraw-statement'

// What adopting, issuing and withdrawing an outcome text promise.

const NOBODY = randomUUID()
const KINDS = ['chairs-statement', 'chairs-summary', 'communique', 'declaration'] as const
type Kind = (typeof KINDS)[number]

let chair: Claim
const texts = new Map<Kind, TextUnderTest>()
const zeroDrafts = new Map<Kind, string>()

const clock = testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    const words = [
      { en: 'We met.', ru: 'Мы встретились.' },
      { en: 'We agreed.', ru: 'Мы договорились.' },
    ]
    for (const kind of KINDS) {
      const text = await openText(by, { slug: kind, kind, words, observers: ['state:PK'] })
      texts.set(kind, text)
      zeroDrafts.set(kind, await revise(by, text))
    }
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const textOf = (kind: Kind): TextUnderTest => {
  const text = texts.get(kind)
  if (text === undefined) throw new Error(`no ${kind} was opened`)
  return text
}
const newest = (table: string) => String(read(`select id from ${table} order by rowid desc limit 1`)[0]?.id)
const adopting = (kind: Kind, more: Record<string, unknown> = {}) =>
  recordAdoption(chair, {
    ...{ statementId: textOf(kind).statementId, revisionId: zeroDrafts.get(kind), act: 'adopted', adoptedOn: '2027-01-09' },
    ...{ confirmed: zeroDrafts.get(kind), ...more },
  })
const issuing = (kind: Kind, more: Record<string, unknown> = {}) =>
  issueStatement(chair, {
    ...{ statementId: textOf(kind).statementId, revisionId: zeroDrafts.get(kind), audience: 'public', as: { ru: 'official' } },
    ...{ chairperson: 'The chairperson of the day', ...more },
  })
const correcting = (kind: Kind, revisionId: string | undefined, language: 'en' | 'all', more: Record<string, unknown> = {}) =>
  correctStatement(chair, {
    ...{
      statementId: textOf(kind).statementId,
      revisionId,
      language,
      reason: 'A slip.',
      chairperson: 'The chairperson of the day',
      ...more,
    },
  })
/** The next revision, with other words in both languages. */
const reworded = async (kind: Kind) => {
  await rewordParagraph(chair, textOf(kind), 0, { en: 'We met in Almaty.', ru: 'Мы встретились в Алматы.' })
  return revise(chair, textOf(kind))
}

describe('an adoption', () => {
  const rows = () => read('select act, adopted_on from adoption order by rowid')
  const striking = (by: Claim | typeof OPERATOR = chair) =>
    strikeAdoption(by, { statementId: textOf('communique').statementId, reason: 'Recorded of the wrong text.' })

  test.each(['adopted', 'endorsed'] as const)(
    '%s is recorded once, for a confirmed revision of that text, on a day of the meeting',
    async (act) => {
      await expectNothingWritten(async () => {
        expect(await adopting('communique', { revisionId: zeroDrafts.get('declaration') })).toEqual(refuseField('revisionId', 'required'))
        for (const adoptedOn of ['2027-01-07', '2027-01-10'])
          expect(await adopting('communique', { adoptedOn })).toEqual(refuseField('adoptedOn', 'day-outside'))
        for (const confirmed of [undefined, zeroDrafts.get('declaration')])
          expect(await adopting('communique', { confirmed, adoptedOn: '2027-01-08' })).toEqual(refuseField('confirmed', 'not-confirmed'))
        await expect(adopting('communique', { statementId: NOBODY })).rejects.toEqual(new Denied('statement.record-adoption'))
      })
      const { meetingId } = textOf('communique')
      const on = { objectKind: 'revision', objectId: zeroDrafts.get('communique'), meetingId } as const
      await expectAct(chair, () => adopting('communique', { act }), { ...on, act: `statement.${act}` })
      await expectNothingWritten(async () => {
        expect(await adopting('communique')).toEqual(refuse('not-now'))
      })
    },
  )

  test('is recorded from the beginning of its day in the meeting’s zone on', async () => {
    const days = { startsOn: '2027-01-12', endsOn: '2027-01-13' }
    const later = await openText(chair, { slug: 'later', kind: 'communique', ...days })
    const revisionId = await revise(chair, later)
    const of = { statementId: later.statementId, revisionId, confirmed: revisionId, act: 'adopted', adoptedOn: '2027-01-13' }
    // In Almaty the day begins at 19:00 UTC the evening before.
    clock.set('2027-01-12T18:59:59.999Z')
    await expectNothingWritten(async () => {
      expect(await recordAdoption(chair, of)).toEqual(refuseField('adoptedOn', 'in-the-future'))
    })
    clock.set('2027-01-12T19:00:00.000Z')
    await expectDone(recordAdoption(chair, of))
  })

  test('is refused of a revision with an open bracket', async () => {
    await rewordParagraph(chair, textOf('communique'), 0, { en: 'We met [in Almaty].' })
    const revisionId = await revise(chair, textOf('communique'))
    await expectNothingWritten(async () => {
      expect(await adopting('communique', { revisionId, confirmed: revisionId })).toEqual(
        refuseField('revisionId', 'brackets-open', { count: 1 }),
      )
    })
  })

  test('recorded in error is struck with a reason, stays on record, and another can follow', async () => {
    await expectNothingWritten(async () => {
      expect(await striking()).toEqual(refuse('not-now'))
    })
    await expectDone(adopting('communique'))
    await expectNothingWritten(async () => {
      expect(await striking(OPERATOR)).toEqual(refuse('no-account'))
    })
    const { meetingId, slug } = textOf('communique')
    await expectAct(chair, () => striking(), {
      ...{ act: 'statement.adoption-struck', objectKind: 'revision', objectId: zeroDrafts.get('communique'), meetingId },
    })
    const desk = (await statementDesk(chair, { slug, locale: 'en' })).text
    expect([desk?.state, desk?.adoption, desk?.agreed]).toEqual(['drafting', null, null])
    expect(desk?.struck).toEqual([{ act: 'adopted', on: '2027-01-09', struckAt: clock.at, reason: 'Recorded of the wrong text.' }])
    await expectNothingWritten(async () => {
      expect(await striking()).toEqual(refuse('not-now'))
      expect(await issuing('communique')).toEqual(refuse('not-now'))
    })
    await expectDone(adopting('communique', { act: 'endorsed', adoptedOn: '2027-01-08' }))
    expect(rows()).toEqual([
      { act: 'adopted', adopted_on: '2027-01-09' },
      { act: 'endorsed', adopted_on: '2027-01-08' },
    ])
    await expectDone(issuing('communique'))
    expect((await issuedStatement(null, { slug, locale: 'en' })).agreed).toEqual({ how: 'endorsed', on: '2027-01-08', by: 'meeting' })
    await expectNothingWritten(async () => {
      expect(await striking()).toEqual(refuse('not-now'))
    })
  })

  test('cannot be struck of a text that silence settled', async () => {
    const { statementId } = textOf('communique')
    const revisionId = zeroDrafts.get('communique')
    await expectDone(
      openSilence(chair, { statementId, revisionId, closesOn: '2027-01-20', closesAt: '18:00', without: EACH_WITHOUT_VOICE }),
    )
    clock.set('2027-01-20T13:00:00.000Z')
    await expectNothingWritten(async () => {
      expect(await striking()).toEqual(refuse('not-now'))
    })
  })
})

describe('what must be agreed before it is issued', () => {
  test.each(['communique', 'declaration'] as const)('a %s: in the adopted words only', async (kind) => {
    await expectNothingWritten(async () => {
      expect(await issuing(kind)).toEqual(refuse('not-now'))
    })
    await expectDone(adopting(kind))
    const other = await reworded(kind)
    await expectNothingWritten(async () => {
      expect(await issuing(kind, { revisionId: other })).toEqual(refuseField('revisionId', 'not-the-agreed-text'))
    })
    await expectDone(issuing(kind))
    expect((await issuedStatement(null, { slug: kind, locale: 'en' })).agreed).toEqual({ how: 'adopted', on: '2027-01-09', by: 'meeting' })
  })

  test.each(['communique', 'declaration'] as const)('a %s: only in the words on which silence held', async (kind) => {
    const { statementId } = textOf(kind)
    const revisionId = zeroDrafts.get(kind)
    await expectDone(
      openSilence(chair, {
        statementId,
        revisionId,
        closesOn: '2027-01-20',
        closesAt: '18:00',
        to: { 'state:PK': 'on' },
        without: EACH_WITHOUT_VOICE,
      }),
    )
    clock.set('2027-01-20T13:00:00.000Z')
    const other = await reworded(kind)
    await expectNothingWritten(async () => {
      expect(await issuing(kind, { revisionId: other })).toEqual(refuseField('revisionId', 'not-the-agreed-text'))
    })
    await expectDone(issuing(kind))
    const issued = await issuedStatement(null, { slug: kind, locale: 'en' })
    expect([issued.agreed, issued.among]).toEqual([
      { how: 'adopted', on: '2027-01-20', by: 'silence', among: ['KZ', 'TJ'] },
      ['Kazakhstan', 'Tajikistan'],
    ])
  })

  test.each(['chairs-statement', 'chairs-summary'] as const)('a %s, which is the Chair’s own, need not be agreed', async (kind) => {
    await expectDone(issuing(kind, { revisionId: await reworded(kind) }))
    expect((await issuedStatement(null, { slug: kind, locale: 'en' })).agreed).toBeNull()
  })
})

describe('a text', () => {
  test('is issued once, on record, from its own revision, by who presides', async () => {
    const kind = 'chairs-statement'
    await expectNothingWritten(async () => {
      expect(await issuing(kind, { revisionId: zeroDrafts.get('declaration') })).toEqual(refuseField('revisionId', 'required'))
      expect(await issuing(kind, { chairperson: undefined })).toEqual(refuseField('chairperson', 'required'))
      expect(await issuing(kind, { as: { kk: 'unofficial' } })).toEqual(refuseField('as.kk', 'no-parity'))
      await expect(issuing(kind, { statementId: NOBODY })).rejects.toEqual(new Denied('statement.issue'))
    })
    const refs = { number: '2', revision: zeroDrafts.get(kind) }
    await expectAct(
      chair,
      // What decides is issued once, whatever the form says of its language.
      () => issuing(kind, { as: { en: 'official', ru: 'official' } }),
      () => ({ act: 'statement.issued', objectKind: 'issuance', objectId: newest('issuance'), meetingId: textOf(kind).meetingId, refs }),
    )
    const [row] = read('select languages, corrected from issuance order by rowid desc limit 1')
    const { languages } = JSON.parse(String(row?.languages))
    expect(row?.corrected).toBe('[]')
    expect(languages).toMatchObject([
      { locale: 'en', standing: 'authoritative' },
      { locale: 'ru', standing: 'official' },
    ])
    await expectNothingWritten(async () => {
      expect(await issuing(kind)).toEqual(refuse('not-now'))
    })
  })

  test('is issued with the open matters that were acknowledged, and not with new ones (stale)', async () => {
    const kind = 'chairs-statement'
    const { statementId, paragraphs } = textOf(kind)
    await rewordParagraph(chair, textOf(kind), 0, { en: 'We met [in Almaty].' })
    const revisionId = await revise(chair, textOf(kind))
    const seen = '1///ru::1/en:1:0'
    const sending = { statementId, revisionId, closesOn: '2027-01-20', closesAt: '18:00', to: { 'state:TJ': 'on' } }
    await expectDone(circulate(chair, sending))
    const tajikistan = await claimOf('delegate.tj@demo.example')
    const comment = { statementId, circulationId: newest('circulation'), paragraphId: paragraphs[0], delegation: 'state:TJ' }
    await expectDone(propose(tajikistan, { ...comment, kind: 'comment', text: 'Where?' }))
    await expectNothingWritten(async () => {
      for (const acknowledged of [undefined, seen])
        expect(await issuing(kind, { revisionId, as: {}, acknowledged })).toEqual(refuseField('acknowledged', 'not-acknowledged'))
    })
    await expectDone(issuing(kind, { revisionId, as: {}, acknowledged: `1/${newest('proposal')}//ru::1/en:1:0` }))
  })

  test('is withdrawn once, on record, and then neither edited nor corrected', async () => {
    const kind = 'chairs-statement'
    const { statementId, meetingId } = textOf(kind)
    const withdrawing = (by: Claim | typeof OPERATOR) => withdrawStatement(by, { statementId, reason: 'In error.' })
    await expectNothingWritten(async () => {
      expect(await withdrawing(chair)).toEqual(refuse('not-now'))
    })
    await expectDone(issuing(kind))
    await expectNothingWritten(async () => {
      expect(await withdrawing(OPERATOR)).toEqual(refuse('no-account'))
    })
    const act = { act: 'statement.withdrawn', objectKind: 'statement', objectId: statementId, meetingId } as const
    await expectAct(chair, () => withdrawing(chair), act)
    await expectNothingWritten(async () => {
      expect(await withdrawing(chair)).toEqual(refuse('not-now'))
      expect(await correcting(kind, zeroDrafts.get(kind), 'all')).toEqual(refuse('not-now'))
      const wording = { statementId, id: textOf(kind).paragraphs[0], version: 1, text: { en: 'x' } }
      expect(await editParagraph(chair, wording)).toEqual(refuse('not-now'))
    })
  })

  test('issued before Gavel is put on record once, with the Chair of its day', async () => {
    const { meetingId } = textOf('communique')
    const issued = {
      kind: 'communique',
      authoritative: 'en',
      demonstration: false,
      title: { en: 'Old' },
      paragraphs: [{ text: { en: 'We met.' } }],
    }
    const id = read(`select id from meeting where slug = 'som-5'`)[0]?.id
    await expectNothingWritten(async () => {
      const unknown = { ...issued, meetingId: id, issuedAt: '2012-01-01T00:00:00Z' }
      expect(await recordIssued(OPERATOR, unknown)).toEqual(refuse('no-chair'))
      expect(await recordIssued(OPERATOR, { ...issued, meetingId, issuedAt: '2018-09-28T00:00:00Z' })).toEqual(refuse('already-open'))
      await expect(recordIssued(chair, unknown)).rejects.toEqual(new Denied('statement.record-issued'))
    })
    await expectAct(
      OPERATOR,
      () => recordIssued(OPERATOR, { ...issued, meetingId: id, issuedAt: '2018-09-28T00:00:00Z' }),
      () => ({ act: 'statement.recorded', objectKind: 'statement', objectId: newest('statement'), meetingId: id }),
    )
  })
})

test('nothing is done without an account', async () => {
  const revisionId = zeroDrafts.get('communique')
  const { statementId } = textOf('communique')
  await expectNothingWritten(async () => {
    expect(await recordAdoption(OPERATOR, { statementId, revisionId, act: 'adopted', adoptedOn: '2027-01-09' })).toEqual(
      refuse('no-account'),
    )
  })
  await expectDone(adopting('communique'))
  await expectNothingWritten(async () => {
    expect(await issueStatement(OPERATOR, { statementId, revisionId, audience: 'public' })).toEqual(refuse('no-account'))
  })
  await expectDone(issuing('communique'))
  await expectNothingWritten(async () => {
    const correction = { statementId, revisionId, language: 'all', reason: 'A slip.' }
    expect(await correctStatement(OPERATOR, correction)).toEqual(refuse('no-account'))
  })
})
