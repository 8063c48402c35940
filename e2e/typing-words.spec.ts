import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { LONG_FORM } from '#harness/long-form'
import { type OwnServer, ownServer } from '#harness/own-server'

// Words, choices and people, typed and chosen in both editors by people of different speed, over lines of different length: what stands
// after a reload is what was typed last.

const AGENDA = '/en/desk/meetings/practice/agenda'
const STATEMENT = '/en/desk/meetings/practice/statement'
const RHYTHMS = [{ network: 0, key: 60 }, { network: 250, key: 150 }, ...(LONG_FORM ? [{ network: 1_000, key: 300 }] : [])]

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})

test.afterAll(() => own.end())

async function pageOver(network: number): Promise<Page> {
  const page = await own.pageOf('chair@demo.example')
  await page.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, network))
    await route.continue()
  })
  return page
}

const saved = (page: Page) => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/, { timeout: 20_000 })

/** Types as a hand does: a slip, a pause in which half of it may be saved, the slip taken back, and on. */
async function typeInto(page: Page, label: string, words: string, key: number): Promise<void> {
  await page.getByLabel(label, { exact: true }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(`${words.slice(0, 4)}xx`, { delay: key })
  await page.waitForTimeout(800)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(words.slice(4), { delay: key })
}

for (const { network, key } of RHYTHMS)
  test(`agenda: title, abstract, sub-item, purpose, kind, a State and its position typed at ${key} ms a key arrive over a line of ${network} ms`, async () => {
    const page = await pageOver(network)
    const [first, title, abstract] = [`Slot ${network}`, `Retitled ${network}`, `About ${network}`]
    const [subItem, position] = [`Part ${network}`, `Head ${network}`]
    await page.goto(AGENDA)
    await page
      .getByLabel(/^Add to /)
      .first()
      .fill(`7:00-7:30 ${first}`)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d\\S* ${first}`) }).click()
    await typeInto(page, 'Title, English (original)', title, key)
    await typeInto(page, 'Abstract, English (original)', abstract, key)
    await page.getByRole('button', { name: 'Add a sub-item' }).click()
    await typeInto(page, 'Sub-item a, English', subItem, key)
    await page.getByLabel('Purpose').selectOption({ label: 'For decision' })
    await page.getByLabel('Kind').selectOption({ label: 'Discussion' })
    await page.getByLabel('Person, State or organisation').click()
    await page.keyboard.type('Pakistan', { delay: key })
    await page
      .getByRole('option', { name: /^Pakistan/ })
      .first()
      .click()
    await page.getByRole('button', { name: /^Edit Pakistan/ }).click()
    await typeInto(page, 'Position, English (original)', position, key)
    await saved(page)
    await page.reload()
    await page.getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d\\S* ${title}`) }).click()
    await expect(page.getByLabel('Title, English (original)', { exact: true })).toHaveValue(title)
    await expect(page.getByLabel('Abstract, English (original)', { exact: true })).toHaveValue(abstract)
    await expect(page.getByLabel('Purpose').locator('option:checked')).toHaveText('For decision')
    await expect(page.getByLabel('Kind').locator('option:checked')).toHaveText('Discussion')
    await expect(page.getByLabel('Sub-item a, English', { exact: true })).toHaveValue(subItem)
    await page.getByRole('button', { name: new RegExp(`^Edit ${position}`) }).click()
    await expect(page.getByLabel('Position, English (original)', { exact: true })).toHaveValue(position)
  })

for (const { network, key } of RHYTHMS)
  test(`statement: a paragraph and its heading typed at ${key} ms a key arrive over a line of ${network} ms, in their newest words`, async () => {
    const page = await pageOver(network)
    const words = `Newest ${randomUUID().slice(0, 8)}`
    const heading = 'Heading above paragraph 1, English (authoritative)'
    await page.goto(STATEMENT)
    const add = page.getByRole('listitem', { name: 'Paragraph 1', exact: true }).getByRole('button', { name: 'Add heading' })
    await expect(page.getByLabel('Paragraph 1, English (authoritative)', { exact: true })).toBeVisible()
    if (await add.isVisible()) await add.click()
    await typeInto(page, heading, `Above ${words}`, key)
    await typeInto(page, 'Paragraph 1, English (authoritative)', words, key)
    await page.keyboard.press('Tab')
    await saved(page)
    await page.reload()
    await expect(page.getByLabel('Paragraph 1, English (authoritative)', { exact: true })).toHaveValue(words)
    await expect(page.getByLabel(heading, { exact: true })).toHaveValue(`Above ${words}`)
  })
