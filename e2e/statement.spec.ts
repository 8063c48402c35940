import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { readWordText } from '#domain/documents/read-word-text'
import { statementJsonSchema } from '#domain/documents/statement-json'
import { formatDate } from '#domain/time/format'
import { unfold } from '#harness/fold'
import { inDays } from '#harness/in-days'
import { type OwnServer, ownServer } from '#harness/own-server'
import { readPdf } from '#harness/pdf-text'
import { readWordFile } from '#server/files/word-document'

// A Chair's Statement from zero draft to issued, corrected and withdrawn, as each party sees it.

test.describe.configure({ mode: 'serial' })

const DESK = '/en/desk/meetings/statement-som/statement'
const PUBLIC = '/en/meetings/statement-som/statement'
/** The day of the meeting, as the record has it: another day may have begun since that was made. */
let held = ''

let own: OwnServer
let chair: Page
let kyrgyzstan: Page
let tajikistan: Page
let visitor: Page

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  held = formatDate(String(raw.prepare(`select starts_on from meeting where slug = 'statement-som'`).pluck().get()), 'en')
  raw.close()
  chair = await own.pageOf('chair@demo.example')
  kyrgyzstan = await own.pageOf('delegate.kg@demo.example')
  tajikistan = await own.pageOf('delegate.tj@demo.example')
  visitor = await own.pageOf(undefined, { javaScriptEnabled: false })
})

test.afterAll(() => own.end())

const saved = (page: Page) => expect(page.getByRole('status')).toContainText(/Saved \d\d:\d\d/)
const paragraphs = (page: Page) => page.getByRole('listitem', { name: /^Paragraph \d+$/ })
const proposals = (page: Page) => page.getByRole('list', { name: 'What delegations said' }).getByRole('listitem')

/** Writes the second paragraph of the draft anew. */
async function writeParagraph(text: string): Promise<void> {
  const words = chair.getByLabel('Paragraph 2, English (authoritative)', { exact: true })
  await words.fill(text)
  await chair.keyboard.press('Tab')
}

async function makeRevision(page: Page, name: string): Promise<void> {
  await page.goto(`${DESK}/consult`)
  await page.getByRole('button', { name: `Make ${name} of the draft` }).click()
  await expect(page.getByText(`The draft says the same as ${name}.`)).toBeVisible()
}

async function circulate(page: Page, delegations: string[]): Promise<void> {
  const form = await unfold(page, 'Circulate for comments')
  await form.getByLabel('Until (day)').fill(inDays(10))
  for (const box of await form.getByRole('checkbox').all()) await box.uncheck()
  for (const name of delegations) await form.getByLabel(name, { exact: true }).check()
  await form.getByRole('button', { name: 'Circulate' }).click()
  await expect(page.getByText('Sent to the delegations.')).toBeVisible()
}

test('the Chair’s team opens a statement, with a first draft from the published agenda', async () => {
  await chair.goto(DESK)
  // No kind is chosen beforehand; the title left empty is the name of the kind.
  await chair.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(chair.getByText('This is needed.').first()).toBeVisible()
  await chair.getByLabel('Chair’s Statement').check()
  await chair.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(paragraphs(chair)).toHaveCount(2)
  await expect(chair.getByLabel('Paragraph 1, English (authoritative)', { exact: true })).toHaveValue(
    `The Meeting with a statement was held in Almaty on ${held}. [Opening to be written.]`,
  )
  await expect(chair.getByText('Open brackets: 0')).toBeVisible()
  await expect(chair.getByText('Still to be written: 2')).toBeVisible()
  await expect(chair.getByRole('heading', { level: 1 })).toHaveText('Chair’s Statement')
})

test('adds paragraphs and headings, writes and moves them, and finds them again after a reload', async () => {
  await chair.getByLabel('Paragraph 1, English (authoritative)', { exact: true }).fill(`The meeting was held in Almaty on ${held}.`)
  await chair.getByRole('button', { name: 'Add below 1' }).click()
  await chair.keyboard.type('Delegations [welcomed] [took note of] the report.')
  await chair.getByRole('button', { name: 'Add heading 2' }).click()
  await chair.keyboard.type('Reports')
  await chair.getByLabel('Paragraph 3, English (authoritative)', { exact: true }).fill('The Chair thanked the delegations.')
  await chair.getByLabel('Paragraph 3, Russian', { exact: true }).fill('Председатель поблагодарил делегации.')
  await chair.keyboard.press('Tab')
  await saved(chair)
  await chair.getByRole('button', { name: 'Move Paragraph 3 up' }).click()
  await expect(chair.getByLabel('Paragraph 2, English (authoritative)', { exact: true })).toHaveValue('The Chair thanked the delegations.')
  await saved(chair)
  await chair.reload()
  await expect(chair.getByLabel('Paragraph 2, English (authoritative)', { exact: true })).toHaveValue('The Chair thanked the delegations.')
  await chair.getByRole('button', { name: 'Move Paragraph 3 up' }).click()
  await saved(chair)
  await expect(chair.getByLabel('Heading above paragraph 2, English (authoritative)', { exact: true })).toHaveValue('Reports')
  await expect(chair.getByText('Open brackets: 1')).toBeVisible()
})

test('a paper pasted into a paragraph becomes paragraphs with headings; its formatting is dropped', async () => {
  await chair.getByRole('button', { name: 'Add below 3' }).click()
  await chair.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<style>p{color:red}</style><h2>Annex</h2><p>1. <b>First</b> of it.<script>alert(1)</script></p><p>2. Second\u0007 of it.</p>',
    )
    data.setData('text/plain', 'Annex\n1. First of it.\n2. Second of it.')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(chair.getByLabel('Paragraph 4, English (authoritative)', { exact: true })).toHaveValue('First of it.')
  await expect(chair.getByLabel('Heading above paragraph 4, English (authoritative)', { exact: true })).toHaveValue('Annex')
  await expect(chair.getByLabel('Paragraph 5, English (authoritative)', { exact: true })).toHaveValue('Second of it.')
  await saved(chair)
  for (const number of [5, 4]) await chair.getByRole('button', { name: `Remove Paragraph ${number}` }).click()
  await saved(chair)
  await expect(paragraphs(chair)).toHaveCount(3)
})

test('circulates the zero draft to two delegations; nobody else can read it', async () => {
  await makeRevision(chair, 'Zero draft')
  await circulate(chair, ['Kyrgyzstan', 'Tajikistan'])
  await kyrgyzstan.goto('/en/desk')
  await expect(kyrgyzstan.getByRole('link', { name: 'Chair’s Statement, Zero draft' }).first()).toBeVisible()
  const pakistan = await own.pageOf('observer.pk@demo.example')
  expect((await pakistan.goto(DESK))?.status()).toBe(404)
  expect((await visitor.goto(PUBLIC))?.status()).toBe(404)
})

test('a delegation reads the translated part in Russian, and is told what is not translated', async () => {
  await kyrgyzstan.goto(DESK.replace('/en/', '/ru/'))
  await expect(kyrgyzstan.getByText('Председатель поблагодарил делегации.')).toBeVisible()
  const inEnglish = kyrgyzstan.locator('[lang=en]').filter({ hasText: 'The meeting was held in Almaty' })
  await expect(inEnglish).toContainText('перевода ещё нет')
})

test('delegations propose and comment, each seeing only its own', async () => {
  await kyrgyzstan.goto(DESK)
  await kyrgyzstan.getByRole('link', { name: 'Propose wording 2' }).click()
  await kyrgyzstan.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(kyrgyzstan.getByText('These are the words that stand there already.')).toBeVisible()
  await kyrgyzstan.getByLabel('Wording proposed for paragraph 2').fill('Delegations welcomed the report.')
  await kyrgyzstan.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(kyrgyzstan.getByText('Sent to the Chair.')).toBeVisible()
  await tajikistan.goto(DESK)
  await expect(tajikistan.getByText('Kyrgyzstan')).toHaveCount(0)
  await tajikistan.getByRole('link', { name: 'Comment 2' }).click()
  await tajikistan.getByLabel('Comment on paragraph 2').fill('We prefer to take note.')
  await tajikistan.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(tajikistan.getByText('Sent to the Chair.')).toBeVisible()
  await kyrgyzstan.reload()
  await expect(proposals(kyrgyzstan)).toHaveCount(1)
  await expect(kyrgyzstan.getByText('We prefer to take note.')).toHaveCount(0)
})

test('a proposal to a paragraph removed meanwhile is kept, and marked so', async () => {
  await chair.goto(DESK)
  await chair.getByRole('button', { name: 'Remove Paragraph 3' }).click()
  await saved(chair)
  await tajikistan.goto(DESK)
  await tajikistan.getByRole('link', { name: 'Propose wording 3' }).click()
  await tajikistan.getByLabel('Wording proposed for paragraph 3').fill('The Chair thanked everybody.')
  await tajikistan.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(tajikistan.getByText('Sent to the Chair.')).toBeVisible()
  await chair.goto(`${DESK}/consult`)
  await expect(chair.getByRole('heading', { name: 'A paragraph that is no longer in the draft' })).toBeVisible()
  await expect(proposals(chair)).toContainText(['Delegations', 'We prefer', 'The Chair thanked'])
  await chair.goto(DESK)
  await chair.getByText('Taken out: 3').click()
  await chair.getByRole('button', { name: 'Put back The Chair thanked' }).click()
  await saved(chair)
})

test('a comment cannot be taken, having no wording; an adapted proposal is worded anew', async () => {
  await chair.goto(`${DESK}/consult`)
  await proposals(chair)
    .filter({ hasText: 'We prefer' })
    .getByRole('link', { name: /^Answer/ })
    .click()
  await expect(chair.getByRole('radio')).toHaveCount(3)
  await chair.getByLabel('Adapt: the words below go into the draft').check()
  await chair.getByLabel('Reason, for the delegation').fill('It says so already.')
  await chair.getByRole('button', { name: 'Record the answer' }).click()
  await expect(chair.getByText('These are the words that stand there already.')).toBeVisible()
})

test('the Chair’s team sees all proposals side by side, takes one, notes one and declines one with reasons', async () => {
  const answers: [string, string, string][] = [
    ['welcomed', 'Take: the draft then reads as shown above', 'It is what was said.'],
    ['We prefer', 'Note: read, and the draft stays as it is', 'Several delegations welcomed it.'],
    ['everybody', 'Decline: the draft stays as it is', 'Delegations are named.'],
  ]
  for (const [text, decision, reason] of answers) {
    await chair.goto(`${DESK}/consult`)
    await proposals(chair)
      .filter({ hasText: text })
      .getByRole('link', { name: /^Answer/ })
      .click()
    await chair.getByLabel(decision).check()
    await chair.getByLabel('Reason, for the delegation').fill(reason)
    await chair.getByRole('button', { name: 'Record the answer' }).click()
    await expect(proposals(chair).filter({ hasText: reason })).toBeVisible()
  }
  await makeRevision(chair, 'Rev.1')
  await chair.goto(`${DESK}/consult`)
  await expect(proposals(chair).filter({ hasText: 'welcomed' }).first()).toContainText('Taken (Rev.1): It is what was said.')
  // A revision the delegation has not received is not named to it.
  await kyrgyzstan.goto(DESK)
  await expect(proposals(kyrgyzstan)).toContainText('Taken: It is what was said.')
  await chair.goto(`${DESK}/compare`)
  await expect(chair.getByRole('heading', { name: 'Zero draft → Rev.1' })).toBeVisible()
  await expect(chair.getByRole('paragraph').filter({ hasText: 'the report' }).getByRole('deletion')).toHaveText([
    '[',
    ']',
    '[took note of] ',
  ])
  // On paper there is no colour to go by.
  await chair.emulateMedia({ media: 'print' })
  await expect(chair.getByRole('deletion').first()).toHaveCSS('text-decoration-line', 'line-through')
  await expect(chair.getByRole('navigation', { name: 'Other comparisons', includeHidden: true })).toBeHidden()
  await chair.goto(`${DESK}/consult`)
  await expect(proposals(chair).getByRole('insertion').first()).toHaveCSS('text-decoration-line', 'underline')
  await chair.emulateMedia({ media: 'screen' })
})

test('words taken and then edited away open the answer again, for both sides, and no revision is made before the Chair has looked', async () => {
  await chair.goto(DESK)
  await writeParagraph('Delegations heard the report.')
  await saved(chair)
  await kyrgyzstan.goto(DESK)
  await expect(proposals(kyrgyzstan)).toContainText('The answer is open again')
  await chair.goto(`${DESK}/consult`)
  await expect(chair.getByText('Rev.2 waits: words taken from a proposal were changed since.')).toBeVisible()
  await expect(chair.getByRole('button', { name: 'Make Rev.2 of the draft' })).toHaveCount(0)
  await chair.getByRole('link', { name: 'Kyrgyzstan, to paragraph 2 of Zero draft' }).click()
  await expect(chair.getByText('the draft has changed the same words')).toBeVisible()
  await expect(chair.getByLabel('Words for the draft, if adapted')).toHaveValue('Delegations heard the report.')
  await expect(chair.getByRole('radio', { name: /^Take/ })).toHaveCount(0)
  await chair.goto(DESK)
  await writeParagraph('Delegations welcomed the report.')
  await saved(chair)
  await kyrgyzstan.reload()
  await expect(proposals(kyrgyzstan)).not.toContainText('open again')
})

test('only the Chair issues: open matters are shown and acknowledged, and the text becomes public', async () => {
  const support = await own.pageOf('support@demo.example')
  await support.goto(`${DESK}/consult`)
  await expect(support.getByText('Circulating, answering and issuing are the Chair’s')).toBeVisible()
  await expect(support.getByRole('button', { name: 'Issue', exact: true })).toHaveCount(0)
  await chair.goto(`${DESK}/consult`)
  const form = await unfold(chair, 'Issue Rev.1')
  await expect(form.getByText('Russian: paragraphs without words 2, out of date 0')).toBeVisible()
  await expect(form.getByText(`The meeting is not over: it ends on ${held}.`)).toBeVisible()
  await form.getByLabel(/^Everybody/).check()
  await form.getByLabel('Chairperson', { exact: true }).fill('The chairperson of the day')
  await form.getByRole('button', { name: 'Issue', exact: true }).click()
  await expect(form.getByText('Look at what is open, and say so.')).toBeVisible()
  await form.getByLabel('I have looked at what is open above and issue the text all the same.').check()
  await form.getByRole('button', { name: 'Issue', exact: true }).click()
  await expect(chair).toHaveURL(new RegExp(`${PUBLIC}$`))
  await visitor.goto(PUBLIC)
  const numbered = visitor.getByRole('paragraph').filter({ has: visitor.getByRole('link', { name: /^\d+$/ }) })
  await expect(numbered).toHaveText([
    new RegExp(`^1The meeting was held in Almaty on ${held}\\.$`),
    /^2Delegations welcomed the report\.$/,
    /^3The Chair thanked the delegations\.$/,
  ])
  await expect(visitor.getByRole('article')).toContainText('as No. 2 by the Chair, Kazakhstan')
  await expect(visitor.getByRole('article')).toContainText('The chairperson of the day')
})

test('anyone can recompute the hash of the issued text, and its JSON keeps to its schema', async () => {
  const { url } = own.served()
  const text = await (await fetch(`${url}${PUBLIC}.txt`)).text()
  expect(text).toBe(
    [
      'Chair’s Statement',
      `1. The meeting was held in Almaty on ${held}.`,
      'Reports',
      '2. Delegations welcomed the report.',
      '3. The Chair thanked the delegations.\n',
    ].join('\n\n'),
  )
  const json = statementJsonSchema.parse(await (await fetch(`${url}${PUBLIC}.json`)).json())
  expect({ ...json, issuedAt: '' }).toEqual({
    meeting: 'statement-som',
    title: 'Chair’s Statement',
    symbol: null,
    status: 'issued',
    issuedAt: '',
    issuedBy: { state: 'KZ', chairperson: 'The chairperson of the day' },
    language: 'en',
    authoritativeLanguage: 'en',
    paragraphs: [
      { number: 1, heading: null, text: `The meeting was held in Almaty on ${held}.` },
      { number: 2, heading: 'Reports', text: 'Delegations welcomed the report.' },
      { number: 3, heading: null, text: 'The Chair thanked the delegations.' },
    ],
    demonstration: false,
    contentHash: `sha256-${createHash('sha256').update(text).digest('hex')}`,
  })
  expect((await fetch(`${url}/kk/meetings/statement-som/statement.txt`)).status).toBe(404)
})

test('a correction is shown beside what was first issued, and both can be read', async () => {
  const before = await (await fetch(`${own.served().url}${PUBLIC}.txt`)).text()
  await chair.goto(DESK)
  await writeParagraph('Delegations welcomed the first report.')
  await saved(chair)
  await makeRevision(chair, 'Rev.2')
  const form = await unfold(chair, 'Correct what was issued')
  await expect(form.getByRole('insertion')).toHaveText('first ')
  await form.getByLabel('Chairperson', { exact: true }).fill('The chairperson of the day')
  await form.getByLabel('Reason, as readers will see it').fill('The report was the first of two.')
  await form.getByRole('button', { name: 'Issue Corr.1' }).click()
  await expect(form.getByText('Look at what is open, and say so.')).toBeVisible()
  await form.getByLabel('I have looked at what is open above').check()
  await form.getByRole('button', { name: 'Issue Corr.1' }).click()
  await expect(chair).toHaveURL(new RegExp(`${PUBLIC}$`))
  await visitor.goto(PUBLIC)
  await expect(visitor.locator('#p2')).toContainText('Delegations welcomed the first report.')
  await expect(visitor.getByRole('article').getByRole('listitem')).toContainText(['The report was the first of two.'])
  await visitor.getByRole('link', { name: 'As first issued' }).click()
  await expect(visitor.locator('#p2')).toContainText('Delegations welcomed the report.')
  await expect(visitor.getByText('This is an earlier issue of the text.')).toBeVisible()
  await expect(visitor.getByRole('article')).toContainText(`sha256-${createHash('sha256').update(before).digest('hex')}`)
  // The file this page links to is the one its hash is of, whatever was corrected since.
  const linked = await visitor.getByRole('link', { name: 'Text', exact: true }).getAttribute('href')
  expect(await (await fetch(`${own.served().url}${linked}`)).text()).toBe(before)
  await expect(visitor.getByRole('article').getByRole('listitem')).toContainText(['by the Chair, Kazakhstan, The chairperson of the day'])
})

test('withdrawn, the address says why, and the text can still be read', async () => {
  await chair.goto(`${DESK}/consult`)
  const form = await unfold(chair, 'Withdraw the issued text')
  await form.getByLabel('Reason, as readers will see it').fill('It was issued before the delegations had seen it.')
  await form.getByRole('button', { name: 'Withdraw the issued text' }).click()
  await expect(chair).toHaveURL(new RegExp(`${PUBLIC}$`))
  await visitor.goto(PUBLIC)
  await expect(visitor.getByRole('note')).toContainText('It was issued before the delegations had seen it.')
  await expect(visitor.locator('#p2')).toContainText('Delegations welcomed the first report.')
  const { url } = own.served()
  const json = statementJsonSchema.parse(await (await fetch(`${url}${PUBLIC}.json`)).json())
  expect([json.status, json.reason]).toEqual(['withdrawn', 'It was issued before the delegations had seen it.'])
  const file = await fetch(`${url}${PUBLIC}.txt`)
  expect([file.status, await file.text()]).toEqual([410, expect.stringContaining('It was issued before the delegations had seen it.')])
  const word = await fetch(`${url}${PUBLIC}.docx`)
  expect([word.status, await word.text()]).toEqual([410, expect.stringContaining(`${PUBLIC}.docx?as=issued`)])
  const paper = await fetch(`${url}${PUBLIC}.pdf`)
  expect([paper.status, await paper.text()]).toEqual([410, expect.stringContaining(`${PUBLIC}.pdf?as=issued`)])
  const { pages } = await readPdf(new Uint8Array(await (await fetch(`${url}${PUBLIC}.pdf?as=issued`)).arrayBuffer()))
  expect(pages.length).toBeGreaterThan(0)
  for (const { text } of pages) expect(text).toContain('This text was withdrawn on')
  const wordAsIssued = await readWordFile(new Uint8Array(await (await fetch(`${url}${PUBLIC}.docx?as=issued`)).arrayBuffer()))
  expect(wordAsIssued.ok && readWordText(wordAsIssued.content).paragraphs.map(({ text }) => text)).toEqual(
    json.paragraphs.map(({ text }) => text),
  )
  const asIssued = await (await fetch(`${url}${PUBLIC}.txt?as=issued`)).text()
  expect(`sha256-${createHash('sha256').update(asIssued).digest('hex')}`).toBe(json.contentHash)
  for (const page of ['/en/documents', '/en/meetings']) {
    await visitor.goto(page)
    await expect(visitor.getByText(/Withdrawn on .*: It was issued before the delegations had seen it\./).first()).toBeVisible()
  }
  for (const page of ['/en/desk', '/en/meetings/statement-som', DESK]) {
    await kyrgyzstan.goto(page)
    await expect(kyrgyzstan.getByText(/Withdrawn on .*: It was issued before/).first()).toBeVisible()
  }
})

test('the record of the text shows everything to the Chair’s team, and to a delegation its own part', async () => {
  await chair.goto(`${DESK}/record`)
  await expect(chair.getByRole('main')).toContainText('Wording proposed · Kyrgyzstan · Delegate, Kyrgyzstan')
  await expect(chair.getByRole('main')).toContainText('Issued as No. 2')
  await kyrgyzstan.goto(`${DESK}/record`)
  await expect(kyrgyzstan.getByRole('main')).toContainText('Answered: Taken · Kyrgyzstan')
  await expect(kyrgyzstan.getByRole('main')).not.toContainText('Tajikistan')
  await expect(kyrgyzstan.getByRole('main')).not.toContainText('Organiser')
})

test('a withdrawal made by mistake is undone on the same day; withdrawn again, another text follows under its own number', async () => {
  await chair.goto(`${DESK}/consult`)
  const undoing = await unfold(chair, 'Undo the withdrawal')
  await undoing.getByLabel('Reason, as readers will see it').fill('The delegations had seen it.')
  await undoing.getByRole('button', { name: 'Undo the withdrawal' }).click()
  await expect(chair).toHaveURL(new RegExp(`${PUBLIC}$`))
  await expect(chair.getByRole('note')).toHaveCount(0)
  await expect(chair.getByRole('article')).toContainText('by mistake and put back the same day: The delegations had seen it.')
  await chair.goto(`${DESK}/consult`)
  const form = await unfold(chair, 'Withdraw the issued text')
  await form.getByLabel('Reason, as readers will see it').fill('It was the wrong text after all.')
  await form.getByRole('button', { name: 'Withdraw the issued text' }).click()
  await expect(chair).toHaveURL(new RegExp(`${PUBLIC}$`))
  await chair.goto(DESK)
  const opening = await unfold(chair, 'Open a new text for this meeting')
  await expect(opening.getByLabel('Begin with')).toHaveValue('withdrawn')
  await opening.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(paragraphs(chair)).toHaveCount(3)
  await visitor.goto(PUBLIC)
  await expect(visitor.getByRole('note')).toContainText('It was the wrong text after all.')
})
