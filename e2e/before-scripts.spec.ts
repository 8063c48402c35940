import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { databaseFile } from '#db/data-folder'
import { LONG_FORM } from '#harness/long-form'
import { type OwnServer, ownServer } from '#harness/own-server'

// A page can be seen before its scripts have come over a slow line. What a hand does to it in that time counts once they have.

const AGENDA = '/en/desk/meetings/practice/agenda'
const STATEMENT = '/en/desk/meetings/practice/statement'

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})

test.afterAll(() => own.end())

/** The page as it is seen while its scripts are held back, and what lets them come. */
async function withoutScripts(path: string, email = 'chair@demo.example'): Promise<{ page: Page; letScriptsCome: () => void }> {
  const page = await own.pageOf(email)
  let letScriptsCome = () => {}
  const held = new Promise<void>((resolve) => (letScriptsCome = resolve))
  await page.route('**/_next/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  return { page, letScriptsCome }
}

test('a slot that was pressed is opened', async () => {
  const { page, letScriptsCome } = await withoutScripts(AGENDA)
  await page
    .getByRole('button', { name: /Coffee break/ })
    .first()
    .click()
  await expect(page.getByLabel('Title, English (original)')).toHaveCount(0)
  letScriptsCome()
  await expect(page.getByLabel('Title, English (original)')).toHaveValue('Coffee break')
})

test('a line that was typed is read, and a second thought is the one that is', async () => {
  const { page, letScriptsCome } = await withoutScripts(AGENDA)
  const line = page.getByLabel(/^Add to /).first()
  await line.fill('20:00-21:00 Concert')
  await line.fill('20:00-21:30 Concert in the park')
  letScriptsCome()
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'Concert' })).toContainText('Concert in the park')
  await expect(line).toHaveValue('20:00-21:30 Concert in the park')
})

test('words written into a statement are saved, in the field that has been left and in the one that has not', async () => {
  const { page, letScriptsCome } = await withoutScripts(STATEMENT)
  const field = (name: string) => page.getByLabel(name, { exact: true })
  await field('Paragraph 1, Russian').fill('Делегации собрались.')
  await page.keyboard.press('Tab')
  await field('Paragraph 2, Russian').fill('Делегации решили.')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(' это')
  letScriptsCome()
  await expect(page.getByRole('status')).toContainText(/Saved \d\d:\d\d/)
  await page.keyboard.type(' сообща')
  await page.keyboard.press('Tab')
  await expect.poll(() => russian()).toEqual(expect.arrayContaining(['Делегации собрались.', 'Делегации решили это сообща.']))
})

test('words that are selected stay selected, and what is typed next is in their place', async () => {
  const { page, letScriptsCome } = await withoutScripts(STATEMENT)
  const field = page.getByLabel('Paragraph 4, Russian', { exact: true })
  await field.selectText()
  const words = await field.inputValue()
  const shown = page.getByRole('button', { name: 'Add below 1', exact: true })
  letScriptsCome()
  await expect.poll(() => shown.evaluate((button) => Object.keys(button).some((key) => key.startsWith('__reactProps')))).toBe(true)
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe(words)
  await page.keyboard.insertText('Спасибо.')
  await expect(field).toHaveValue('Спасибо.')
})

test('a language that was chosen is the one that is shown', async () => {
  const { page, letScriptsCome } = await withoutScripts(STATEMENT)
  await page.getByLabel('Second language').selectOption({ label: 'Kazakh' })
  letScriptsCome()
  await expect(page.getByLabel('Paragraph 1, Kazakh', { exact: true })).toBeVisible()
})

test('words written after a choice that takes their field away are saved', async () => {
  const { page, letScriptsCome } = await withoutScripts(STATEMENT)
  await page.getByLabel('Second language').selectOption({ label: 'Kazakh' })
  await page.getByLabel('Paragraph 3, Russian', { exact: true }).fill('Председатель разослал список.')
  letScriptsCome()
  await expect(page.getByLabel('Paragraph 3, Kazakh', { exact: true })).toBeVisible()
  await expect.poll(() => russian()).toContain('Председатель разослал список.')
})

test('a person chosen from the plain list of a form stays chosen', async () => {
  const { page, letScriptsCome } = await withoutScripts('/en/desk/process/chairmanship', 'admin@demo.example')
  await page.locator('details:has(select[name="personId"]) > summary').first().click()
  const list = page.locator('select[name="personId"]').first()
  const person = String(await list.locator('option').nth(2).getAttribute('value'))
  await list.selectOption(person)
  letScriptsCome()
  await expect(page.locator('input[type="hidden"][name="personId"]').first()).toHaveValue(person)
})

test('a file that was chosen is read', async () => {
  const { page, letScriptsCome } = await withoutScripts('/en/desk/meetings/practice/read-in')
  const buffer = Buffer.from('5 May 2027\n09:00 Opening\n10:00 Lunch\n')
  await page.getByLabel('Choose a file', { exact: true }).last().setInputFiles({ name: 'agenda.txt', mimeType: 'text/plain', buffer })
  letScriptsCome()
  await expect(page.getByRole('list', { name: 'Line by line' })).toContainText('Opening')
})

test('a button pressed twice in impatience acts once', async () => {
  const { page, letScriptsCome } = await withoutScripts(STATEMENT)
  const before = await page.getByRole('listitem', { name: /^Paragraph \d+$/ }).count()
  await page.getByRole('button', { name: 'Add below 1', exact: true }).dblclick()
  letScriptsCome()
  await expect(page.getByRole('listitem', { name: /^Paragraph \d+$/ })).toHaveCount(before + 1)
  await expect(page.getByRole('status')).toContainText(/Saved \d\d:\d\d/)
})

test('a press at any moment while the scripts come acts once', async () => {
  for (const delay of LONG_FORM ? [0, 30, 60, 90, 120, 160, 220, 300] : [0, 60, 90, 120]) {
    const { page, letScriptsCome } = await withoutScripts(STATEMENT)
    const paragraphs = page.getByRole('listitem', { name: /^Paragraph \d+$/ })
    const before = await paragraphs.count()
    letScriptsCome()
    await page.waitForTimeout(delay)
    // As a program for the blind presses it: a click, and nothing before it.
    if (delay % 60 === 0) await page.getByRole('button', { name: 'Add below 1', exact: true }).dispatchEvent('click')
    else await page.getByRole('button', { name: 'Add below 1', exact: true }).click()
    await expect(page.getByRole('status')).toContainText(/Saved \d\d:\d\d/)
    expect([delay, await paragraphs.count()]).toEqual([delay, before + 1])
    await page.context().close()
  }
})

test('words put in the place of others at any moment while the scripts come stand there alone', async () => {
  for (const delay of LONG_FORM ? [0, 30, 60, 90, 120, 160, 220, 300] : [0, 60, 120, 180]) {
    const { page, letScriptsCome } = await withoutScripts(STATEMENT)
    const field = page.getByLabel('Paragraph 1, Russian', { exact: true })
    letScriptsCome()
    await page.waitForTimeout(delay)
    // As dictation and a list of emoji write: what is selected is replaced, and no key is pressed.
    await field.fill(`Через ${delay} мс.`)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('status')).toContainText(/Saved \d\d:\d\d/)
    await expect(field).toHaveValue(`Через ${delay} мс.`)
    await page.context().close()
  }
})

test('a number put in the place of another at any moment while the scripts come stands there alone, and what follows it follows', async () => {
  for (const delay of LONG_FORM ? Array.from({ length: 16 }, (_, at) => at * 20) : [0, 40, 80, 120, 160]) {
    const { page, letScriptsCome } = await withoutScripts('/en/desk/meetings/new')
    letScriptsCome()
    await page.waitForTimeout(delay)
    await page.getByLabel('Number', { exact: true }).fill('12')
    await expect(page.getByLabel('Title, English', { exact: true })).toHaveValue(/^12th /)
    await page.context().close()
  }
})

function russian(): unknown[] {
  const raw = new SQLite(databaseFile(own.served().data), { readonly: true })
  try {
    return raw.prepare(`select json_extract(text, '$.ru') from paragraph`).pluck().all()
  } finally {
    raw.close()
  }
}
