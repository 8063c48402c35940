import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { openText, revise, rewordParagraph, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { correctStatement } from '#server/statement/correct-statement'
import { editTitle } from '#server/statement/edit-title'
import { issueStatement } from '#server/statement/issue-statement'
import { moveParagraph } from '#server/statement/move-paragraph'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { recordAdoption } from '#server/statement/record-adoption'

// What a correction says about itself: which words were agreed, which translations are official, and who may read it.

const SLUG = 'corrected'
let chair: Claim
let text: TextUnderTest

testWorld({ at: '2027-02-01T09:00:00.000Z' })
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

async function opened(kind: 'communique' | 'chairs-statement', more: Partial<Parameters<typeof openText>[1]> = {}): Promise<string> {
  text = await openText(chair, { slug: SLUG, kind, ...more })
  return revise(chair, text)
}
/** The next revision, with other words in the first paragraph. */
async function reworded(words: { en?: string; ru?: string }): Promise<string> {
  await rewordParagraph(chair, text, 0, words)
  return revise(chair, text)
}
const presiding = { chairperson: 'The chairperson of the day' }
const issue = (revisionId: string, ru: 'official' | 'unofficial' | '' = 'official', audience: 'public' | 'participants' = 'public') =>
  expectDone(issueStatement(chair, { statementId: text.statementId, revisionId, audience, as: { ru }, ...presiding }))
const correct = (revisionId: string, language: 'en' | 'ru' | 'kk' | 'all', more: Record<string, unknown> = {}) =>
  correctStatement(chair, { statementId: text.statementId, revisionId, language, reason: 'A slip.', ...presiding, ...more })
const issuedState = async () => {
  const { languages, agreed, agreedBefore } = await issuedStatement(null, { slug: SLUG, locale: 'en' })
  const words = languages.map((language) => `${language.locale} ${language.standing}: ${language.paragraphs[0]?.text}`)
  return { words, agreed: agreed?.how ?? null, before: agreedBefore?.how ?? null }
}

test('words that were never adopted are not issued as adopted, whoever corrects them', async () => {
  const adopted = await opened('communique')
  await expectDone(
    recordAdoption(chair, {
      statementId: text.statementId,
      revisionId: adopted,
      act: 'adopted',
      adoptedOn: '2027-01-09',
      confirmed: adopted,
    }),
  )
  await issue(adopted)
  expect((await issuedState()).agreed).toBe('adopted')
  const next = await reworded({ en: 'We met, and agreed on everything.', ru: 'Мы встретились и обо всём договорились.' })
  await expectDone(correct(next, 'all'))
  expect(await issuedState()).toEqual({
    words: ['en authoritative: We met, and agreed on everything.', 'ru official: Мы встретились и обо всём договорились.'],
    agreed: null,
    before: 'adopted',
  })
})

test('a correction is on record, made from a revision of that text, by who presides', async () => {
  await issue(await opened('chairs-statement'))
  const revisionId = await reworded({ en: 'We met in Almaty.', ru: 'Мы встретились в Алматы.' })
  const theirs = String(read(`select id from revision where statement_id <> '${text.statementId}'`)[0]?.id)
  await expectNothingWritten(async () => {
    expect(await correct(theirs, 'all')).toEqual(refuseField('revisionId', 'required'))
    expect(await correct(revisionId, 'all', { chairperson: undefined })).toEqual(refuseField('chairperson', 'required'))
  })
  const act = { act: 'statement.corrected', objectKind: 'issuance', meetingId: text.meetingId } as const
  await expectAct(
    chair,
    () => correct(revisionId, 'all'),
    () => {
      const [row] = read('select id from issuance where correction = 1')
      return { ...act, objectId: row?.id, refs: { correction: '1', revision: revisionId } }
    },
  )
})

test.each(['public', 'participants'] as const)('leak: a text issued for %s is corrected for the same readers only', async (audience) => {
  await issue(await opened('chairs-statement'), 'official', audience)
  await expectDone(correct(await reworded({ en: 'We met in Almaty.', ru: 'Мы встретились в Алматы.' }), 'all'))
  expect(read(`select correction, audience from issuance where slug = '${SLUG}'`)).toEqual([
    { correction: 0, audience },
    { correction: 1, audience },
  ])
  const reading = (by: Claim | null) => issuedStatement(by, { slug: SLUG, locale: 'en' })
  const delegate = await reading(await claimOf('delegate.tj@demo.example'))
  expect(delegate.languages[0]?.paragraphs[0]?.text).toBe('We met in Almaty.')
  // Nobody, and a delegate whose State takes no part.
  for (const stranger of [null, await claimOf('observer.pk@demo.example')])
    if (audience === 'public') expect(await reading(stranger)).toEqual(delegate)
    else await expect(reading(stranger)).rejects.toEqual(new Denied('statement.issued'))
})

describe('a correction is refused', () => {
  test('in one language if the paragraphs are others, or in another order', async () => {
    await issue(
      await opened('chairs-statement', {
        words: [
          { en: 'One.', ru: 'Один.' },
          { en: 'Two.', ru: 'Два.' },
        ],
      }),
    )
    const { statementId, paragraphs } = text
    const [order] = read(`select version from statement where id = '${statementId}'`)
    await expectDone(moveParagraph(chair, { statementId, id: paragraphs[1], orderVersion: order?.version, after: null }))
    const moved = await revise(chair, text)
    await expectNothingWritten(async () => {
      for (const language of ['en', 'ru'] as const)
        expect(await correct(moved, language)).toEqual(refuseField('language', 'structure-changed'))
    })
    await expectDone(correct(moved, 'all'))
  })

  test('if nothing would change', async () => {
    const revisionId = await opened('chairs-statement')
    await issue(revisionId)
    await expectNothingWritten(async () => {
      for (const language of ['en', 'ru', 'all'] as const) expect(await correct(revisionId, language)).toEqual(refuse('nothing-changed'))
    })
  })

  test('for a translation that lacks a paragraph', async () => {
    const revisionId = await opened('chairs-statement')
    await issue(revisionId)
    await expectNothingWritten(async () => {
      for (const as of ['', 'official', 'unofficial'])
        expect(await correct(revisionId, 'kk', { as })).toEqual(refuseField('language', 'no-parity'))
    })
  })
})

describe('a correction in one language', () => {
  test('of the deciding words leaves no official translation of the old ones', async () => {
    await issue(await opened('chairs-statement'))
    const next = await reworded({ en: 'We met in Almaty.' })
    const mark = '0///ru::1'
    expect(await correct(next, 'en')).toEqual(refuseField('acknowledged', 'not-acknowledged'))
    await expectDone(correct(next, 'en', { acknowledged: mark }))
    expect((await issuedState()).words).toEqual(['en authoritative: We met in Almaty.', 'ru unofficial: Мы встретились.'])
  })

  test('of a translation is refused if the revision’s deciding words differ from those issued', async () => {
    await issue(await opened('chairs-statement'))
    const next = await reworded({ en: 'We met in Almaty.', ru: 'Мы встретились в Алматы.' })
    await expectNothingWritten(async () => {
      expect(await correct(next, 'ru')).toEqual(refuseField('language', 'source-moved'))
    })
  })

  test('makes a translation official once it is at parity, even with the same words', async () => {
    const revisionId = await opened('chairs-statement')
    await issue(revisionId, 'unofficial')
    await expectDone(correct(revisionId, 'ru', { as: 'official' }))
    expect((await issuedState()).words).toEqual(['en authoritative: We met.', 'ru official: Мы встретились.'])
  })
})

test('no conflict: editing one language of a title does not overwrite another language edited meanwhile', async () => {
  await opened('chairs-statement')
  const { statementId } = text
  const was = { en: 'A text', ru: 'Текст' }
  await expectDone(editTitle(chair, { statementId, was, title: { ...was, en: 'A better title' } }))
  await expectDone(editTitle(chair, { statementId, was, title: { ...was, ru: 'Лучшее название' } }))
  const title = async () => (await statementDesk(chair, { slug: SLUG, locale: 'en' })).text?.draft.title
  expect(await title()).toMatchObject({ en: 'A better title', ru: 'Лучшее название' })
  expect(await editTitle(chair, { statementId, was, title: { ...was, en: 'Mine' } })).toMatchObject({
    ok: false,
    code: 'stale',
    current: { 'title.en': 'A better title', 'was.en': 'A better title' },
  })
  expect(await title()).toMatchObject({ en: 'A better title' })
})
