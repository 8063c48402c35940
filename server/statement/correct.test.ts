import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { setParticipation } from '#server/meeting/set-participation'
import { addParagraph } from '#server/statement/add-paragraph'
import { correctStatement } from '#server/statement/correct-statement'
import { editParagraph } from '#server/statement/edit-paragraph'
import { editTitle } from '#server/statement/edit-title'
import { issueStatement } from '#server/statement/issue-statement'
import { makeRevision } from '#server/statement/make-revision'
import { openStatement } from '#server/statement/open-statement'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { recordAdoption } from '#server/statement/record-adoption'

// What a correction may say of itself: which words were agreed, and which translations are official.

const SLUG = 'corrected'
let chair: Claim
let statementId = ''
const paragraphId = randomUUID()

testWorld({ at: '2027-02-01T09:00:00.000Z' })
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const desk = async () => (await statementDesk(chair, { slug: SLUG, locale: 'en' })).text
async function opened(kind: 'communique' | 'chairs-statement'): Promise<string> {
  const texts = { theme: {}, city: {}, country: {}, venue: {}, title: { en: SLUG } }
  const facts = {
    slug: SLUG,
    type: 'som',
    ordinal: '',
    original: 'en',
    startsOn: '2027-01-30',
    endsOn: '2027-01-30',
    timeZone: 'Asia/Almaty',
  }
  const meeting = await expectDone(createMeeting(chair, { ...facts, ...texts }))
  await expectDone(setParticipation(chair, { meetingId: meeting.id, participant: 'state:KZ', capacity: 'member' }))
  const phrases = { opening: '', session: '', presenters: '', items: '', closing: '' }
  const title = { en: 'A text', ru: 'Текст' }
  const opening = { meetingId: meeting.id, kind, authoritative: 'en', title, from: 'nothing', phrases, dates: '' }
  statementId = (await expectDone(openStatement(chair, opening))).id
  await expectDone(addParagraph(chair, { statementId, id: paragraphId, after: null, text: { en: 'We met.', ru: 'Мы встретились.' } }))
  return revise()
}
async function revise(): Promise<string> {
  return (await expectDone(makeRevision(chair, { statementId, draftMark: (await desk())?.mark, note: '' }))).id
}
async function word(text: { en?: string; ru?: string }): Promise<void> {
  const version = (await desk())?.draft.paragraphs[0]?.version
  await expectDone(editParagraph(chair, { statementId, id: paragraphId, version, text }))
}
const presiding = { chairperson: 'The chairperson of the day' }
const issue = (revisionId: string, ru: 'official' | 'unofficial' | '' = 'official') =>
  expectDone(issueStatement(chair, { statementId, revisionId, audience: 'public', as: { ru }, ...presiding }))
const correct = (revisionId: string, language: 'en' | 'ru' | 'all', more: Record<string, unknown> = {}) =>
  correctStatement(chair, { statementId, revisionId, language, reason: 'A slip.', ...presiding, ...more })
const stands = async () => {
  const { languages, agreed, agreedBefore } = await issuedStatement(null, { slug: SLUG, locale: 'en' })
  const words = languages.map((one) => `${one.locale} ${one.standing}: ${one.paragraphs[0]?.text}`)
  return { words, agreed: agreed?.how ?? null, before: agreedBefore?.how ?? null }
}

test('words that were never adopted are not given out as adopted, whoever corrects them', async () => {
  const adopted = await opened('communique')
  await expectDone(recordAdoption(chair, { statementId, revisionId: adopted, act: 'adopted', adoptedOn: '2027-01-30' }))
  await issue(adopted)
  expect((await stands()).agreed).toBe('adopted')
  await word({ en: 'We met, and agreed on everything.', ru: 'Мы встретились и обо всём договорились.' })
  await expectDone(correct(await revise(), 'all'))
  expect(await stands()).toEqual({
    words: ['en authoritative: We met, and agreed on everything.', 'ru official: Мы встретились и обо всём договорились.'],
    agreed: null,
    before: 'adopted',
  })
})

describe('a correction in one language', () => {
  test('of the deciding words leaves no official translation of the old ones', async () => {
    await issue(await opened('chairs-statement'))
    await word({ en: 'We met in Almaty.' })
    const next = await revise()
    const mark = '0///ru::1'
    expect(await correct(next, 'en')).toEqual(refuseField('acknowledged', 'not-acknowledged'))
    await expectDone(correct(next, 'en', { acknowledged: mark }))
    expect((await stands()).words).toEqual(['en authoritative: We met in Almaty.', 'ru unofficial: Мы встретились.'])
  })

  test('of a translation is refused where the revision’s deciding words are others than those issued', async () => {
    await issue(await opened('chairs-statement'))
    await word({ en: 'We met in Almaty.', ru: 'Мы встретились в Алматы.' })
    const then = read('select * from issuance')
    expect(await correct(await revise(), 'ru')).toEqual(refuseField('language', 'source-moved'))
    expect(read('select * from issuance')).toEqual(then)
  })

  test('makes a translation official once it is at parity, though its words are the same', async () => {
    const revisionId = await opened('chairs-statement')
    await issue(revisionId, 'unofficial')
    await expectDone(correct(revisionId, 'ru', { as: 'official' }))
    expect((await stands()).words).toEqual(['en authoritative: We met.', 'ru official: Мы встретились.'])
  })
})

test('a title somebody worded meanwhile is not overwritten by another who changed another language', async () => {
  await opened('chairs-statement')
  const was = { en: 'A text', ru: 'Текст' }
  await expectDone(editTitle(chair, { statementId, was, title: { ...was, en: 'A better title' } }))
  await expectDone(editTitle(chair, { statementId, was, title: { ...was, ru: 'Лучшее название' } }))
  const title = async () => (await desk())?.draft.title
  expect(await title()).toMatchObject({ en: 'A better title', ru: 'Лучшее название' })
  expect(await editTitle(chair, { statementId, was, title: { ...was, en: 'Mine' } })).toMatchObject({
    ok: false,
    code: 'stale',
    current: { 'title.en': 'A better title', 'was.en': 'A better title' },
  })
  expect(await title()).toMatchObject({ en: 'A better title' })
})
