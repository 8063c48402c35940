import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { comparedPaper } from '#domain/documents/compared-paper'
import { comparisonPaper } from '#domain/documents/comparison-paper'
import { compilationPaper } from '#domain/documents/compilation-paper'
import { dossierPaper } from '#domain/documents/dossier-paper'
import { glancePaper } from '#domain/documents/glance-paper'
import { issuedPaper } from '#domain/documents/issued-paper'
import { moderatorCards } from '#domain/documents/moderator-cards'
import { namePlates } from '#domain/documents/name-plates'
import type { Paper } from '#domain/documents/paper'
import { type AgendaVersion, programmePaper } from '#domain/documents/programme-paper'
import { provisionalAgendaPaper } from '#domain/documents/provisional-agenda-paper'
import { seatingPaper } from '#domain/documents/seating-paper'
import { silenceNotice } from '#domain/documents/silence-notice'
import { speakersPaper } from '#domain/documents/speakers-paper'
import { textPaper } from '#domain/documents/text-paper'
import { documentOf } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'
import { looksAlike, pagePictures } from '#harness/page-pictures'
import { silenceAcknowledged } from '#harness/statement-text'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { changeSentence } from '#messages/change-sentence'
import { paperWords } from '#messages/paper-words'
import { translator } from '#messages/translator'
import { editSlot } from '#server/agenda/edit-slot'
import { meetingPapers } from '#server/agenda/queries/meeting-papers'
import { expectDone } from '#server/demo/expect-done'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { sealedPaper } from '#server/handover/queries/sealed-paper'
import { drawPdf } from '#server/papers/draw-pdf'
import { publishAgenda } from '#server/publication/publish-agenda'
import { comparison } from '#server/publication/queries/comparison'
import { draftPaper } from '#server/publication/queries/draft-paper'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { openSilence } from '#server/statement/open-silence'
import { comparison as revisionsCompared } from '#server/statement/queries/comparison'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { statementRevision } from '#server/statement/queries/statement-revision'

// Each paper as it was last looked at, page by page. After a change that is meant: `vitest run FILE --update`, and look at the pages.

const PICTURES = join(import.meta.dirname, 'pages-as-pictures')

const clock = testWorld()

test('a picture tells a line that is gone, another word, a fainter page and a mark from the page as it was', () => {
  const page = readFileSync(join(PICTURES, 'programme-en.txt'), 'utf8')
  const lines = page.split('\n')
  const inked = lines.findIndex((line) => /[+*#]/.test(line))
  const changed = (change: (line: string, at: number) => string) => lines.map(change).join('\n')
  expect({
    itself: looksAlike(page, page),
    gone: looksAlike(
      page,
      changed((line, at) => (at === inked ? '' : line)),
    ),
    'another word': looksAlike(
      page,
      changed((line, at) => (at === inked ? line.replace(/[+*#]/, '.') : line)),
    ),
    fainter: looksAlike(
      page,
      changed((line) => line.replaceAll('.', ' ').trimEnd()),
    ),
    'a mark above': looksAlike(
      page,
      changed((line, at) => (at === 2 ? '         .::-=-::.' : line)),
    ),
    'a page less': looksAlike(page, page.slice(0, page.lastIndexOf('page '))),
  }).toEqual({ itself: true, gone: false, 'another word': false, fainter: false, 'a mark above': false, 'a page less': false })
})

/** The pages are as they were; a shade apart is the same picture. */
async function expectPages(name: string, paper: Paper | null): Promise<void> {
  if (paper === null) throw new Error(`there is no ${name}`)
  const file = join(PICTURES, `${name}.txt`)
  const drawn = await pagePictures(await drawPdf(paper))
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  await expect(looksAlike(before, drawn) ? before : drawn).toMatchFileSnapshot(file)
}

async function fifthSom(locale: Locale): Promise<AgendaVersion> {
  const shown = await schedule(null, { slug: 'som-5', locale })
  if (shown.state === 'withdrawn') throw new Error('the 5th SOM stands')
  return { ...shown, marks: [] }
}

const chairs = () => claimOf('chair@demo.example')

describe('a programme', () => {
  test('with abstracts, in English', async () => {
    await expectPages('programme-en', programmePaper(await fifthSom('en'), 'en', paperWords('en'), { abstracts: true }))
  })

  test('without abstracts, in Russian', async () => {
    await expectPages('programme-short-ru', programmePaper(await fifthSom('ru'), 'ru', paperWords('ru'), { abstracts: false }))
  })

  test('at a glance, in Kazakh', async () => {
    await expectPages('at-a-glance-kk', glancePaper(await fifthSom('kk'), 'kk', paperWords('kk')))
  })

  test('as a provisional agenda', async () => {
    await expectPages('provisional-agenda-en', provisionalAgendaPaper(await fifthSom('en'), 'en', paperWords('en')))
  })

  test('as a draft, marked so on each page', async () => {
    const draft = await draftPaper(await chairs(), { slug: 'practice', locale: 'en' })
    const words = paperWords('en')
    const version = { ...draft, number: null, publishedAt: draft.changedAt, marks: [words.say('papers.marks.draft')] }
    await expectPages('draft-en', programmePaper(version, 'en', words, { abstracts: true }))
  })

  test('compared with the version before', async () => {
    const chair = await chairs()
    const meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
    const slot = read(`select id, version from slot where meeting_id = '${meetingId}' and start = '12:30'`)[0]
    await expectDone(editSlot(chair, { meetingId, id: slot?.id, version: slot?.version, end: '12:45' }))
    clock.pass(60_000)
    const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
    await expectDone(publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark }))
    const compared = await comparison(null, { slug: 'som-5', from: 1, to: 2, locale: 'ru' })
    const saying = { locale: 'ru' as const, t: translator('ru'), stateName: (code: string) => compared.states[code] ?? code }
    const paper = comparisonPaper({ ...compared, marks: [] }, compared, 'ru', paperWords('ru'), (change) => changeSentence(change, saying))
    await expectPages('comparison-ru', paper)
  })
})

test.each([
  ['name-plates', namePlates, 'en'],
  ['seating', seatingPaper, 'ru'],
  ['moderators', moderatorCards, 'kk'],
  ['speakers', speakersPaper, 'en'],
] as const)('the organisers’ paper %s', async (name, compose, locale) => {
  const view = await meetingPapers(await chairs(), { slug: 'practice', locale })
  await expectPages(`${name}-${locale}`, compose(view, locale, paperWords(locale)))
})

describe('an outcome text', () => {
  test('as it was issued', async () => {
    const issued = await issuedStatement(null, { slug: 'som-2', locale: 'en' })
    await expectPages('statement-en', issuedPaper(issued, 'en', paperWords('en'), { as: null, beside: null }))
  })

  test('in two languages side by side', async () => {
    const desk = await statementDesk(await chairs(), { slug: 'practice', locale: 'en' })
    if (desk.text === null) throw new Error('the practice meeting has a text')
    const [document, words] = [documentOf(desk.text.draft), paperWords('en')]
    const text = { meeting: desk.meeting, document, name: words.say('papers.draft'), at: desk.text.changedAt, note: '' }
    await expectPages('draft-text-en-ru', textPaper(text, 'en', words, 'ru'))
  })

  test('with two revisions compared', async () => {
    const compared = await revisionsCompared(await chairs(), { slug: 'practice', from: 0, to: 1, locale: 'en' })
    await expectPages('revisions-compared-en', comparedPaper(compared, 'en', paperWords('en')))
  })

  test('with all proposals to it', async () => {
    const desk = await statementDesk(await chairs(), { slug: 'practice', locale: 'en' })
    await expectPages('compilation-en', compilationPaper(desk, 'en', paperWords('en')))
  })

  test('under silence', async () => {
    const chair = await chairs()
    const [row] = read(`select id, statement_id from revision where number = 1`)
    const revisionId = String(row?.id)
    const sent = { statementId: row?.statement_id, revisionId, closesOn: '2027-03-01', closesAt: '18:00', to: { 'state:TJ': 'on' } }
    await expectDone(openSilence(chair, { ...sent, ...(await silenceAcknowledged(chair, 'practice', revisionId)) }))
    const silent = await statementRevision(chair, { slug: 'practice', number: null, inSilence: true })
    await expectPages('silence-ru', silenceNotice(silent, 'ru', paperWords('ru')))
  })
})

test('the dossier of a handover', async () => {
  const admin = await claimOf('admin@demo.example')
  const incoming = await openFor('tj@test.example', 'organiser:state:TJ')
  const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-03-01', ceremonyOn: '', ceremonySlot: ' ' }
  const { id } = await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms }))
  const outgoing = await chairs()
  await expectDone(confirmHandover(outgoing, { handoverId: id, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(incoming, { handoverId: id, terms: '1', state: 'TJ' }))
  clock.set('2027-02-28T19:00:00.000Z')
  const { dossier, ...view } = await sealedPaper(outgoing, { id, locale: 'en' })
  // Hashes are other ones in each world.
  const [record, fileHash] = [{ seq: 1, hash: 'sha256-record' }, 'sha256-file']
  await expectPages('dossier-en', dossierPaper({ ...view, fileHash, dossier: { ...dossier, record } }, 'en', paperWords('en')))
})
