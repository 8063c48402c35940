import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { readWordText } from '#domain/documents/read-word-text'
import { editedWord, typedOver } from '#harness/edited-word'
import { type OwnServer, ownServer } from '#harness/own-server'
import { readWordFile } from '#server/files/word-document'

// A delegation takes a circulated text into Word, works on it there, and brings it back; each change becomes a proposal.

const DESK = '/en/desk/meetings/practice/statement'

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})
test.afterAll(() => own.end())

/** A word processor's tracked change: words taken out, and others put in their place. */
function trackedOver(words: string, over: string): (xml: string) => string {
  const by = 'w:author="A delegation" w:date="2026-01-01T00:00:00Z"'
  return (xml) => {
    const run = new RegExp(`<w:r>(?:(?!</w:r>).)*<w:t[^>]*>${over.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}</w:t></w:r>`)
    if (!run.test(xml)) throw new Error(`no “${over}” in the document`)
    return xml.replace(
      run,
      `<w:del w:id="901" ${by}><w:r><w:delText xml:space="preserve">${over}</w:delText></w:r></w:del>` +
        `<w:ins w:id="902" ${by}><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:ins>`,
    )
  }
}

test('what a delegation changed in Word is shown, corrected, and sent to the Chair; what it leaves out goes nowhere', async () => {
  const page = await own.pageOf('delegate.tj@demo.example')
  await page.goto(DESK)
  await page.getByRole('link', { name: 'Work in Word' }).click()
  const address = await page.getByRole('link', { name: 'This text as a Word file' }).getAttribute('href')
  const file = new Uint8Array(await (await page.request.get(address ?? '')).body())
  const content = await readWordFile(file)
  if (!content.ok) throw new Error(content.code)
  const [first, second] = readWordText(content.content).paragraphs.map(({ text }) => text)
  if (first === undefined || second === undefined) throw new Error('a text of two paragraphs at least')
  const once = await editedWord(file, typedOver('Typed without tracking.', first))
  const buffer = await editedWord(once, trackedOver('Typed with tracking.', second))
  const choose = page.getByLabel('Choose a Word file')

  await choose.setInputFiles({ name: 'text.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no Word file') })
  await expect(page.getByRole('alert').getByText('This is no Word file (.docx), whatever its name says.')).toBeVisible()

  await choose.setInputFiles({ name: 'text.docx', mimeType: 'application/octet-stream', buffer })
  await expect(page.getByText('2 changes found.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Paragraph 1: other wording', 'Paragraph 2: other wording'])
  const tracked = page.getByRole('region', { name: 'Paragraph 2: other wording' })
  await expect(tracked.locator('ins').first()).toHaveText('Typed')
  await tracked.getByRole('textbox').fill('Typed with tracking, and corrected.')
  await tracked.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(tracked.getByText('Sent to the Chair.')).toBeVisible()

  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  expect(raw.prepare("select kind, text from proposal where text like 'Typed %'").all()).toEqual([
    { kind: 'wording', text: 'Typed with tracking, and corrected.' },
  ])
  raw.close()
  const chair = await own.pageOf('chair@demo.example')
  await chair.goto(`${DESK}/consult`)
  await expect(chair.getByText('corrected', { exact: true }).first()).toBeAttached()
  expect(await chair.content()).not.toContain('without tracking')
})
