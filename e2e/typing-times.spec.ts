import { expect, type Page, test } from '@playwright/test'
import { type OwnServer, ownServer } from '#harness/own-server'

// A time is typed key by key, by people of different speed, over lines of different length. Half of it never counts.

const AGENDA = '/en/desk/meetings/practice/agenda'

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})

test.afterAll(() => own.end())

/** The Chair’s organiser with a new slot open, over a line that holds each save back for so many milliseconds. */
async function openSlot(title: string, delay: number): Promise<Page> {
  const page = await own.pageOf('chair@demo.example')
  await page.route('**/api/agenda/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route.continue()
  })
  await page.goto(AGENDA)
  await page
    .getByLabel(/^Add to /)
    .first()
    .fill(`7:00-7:30 ${title}`)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d\\S* ${title}`) }).click()
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('07:00')
  return page
}

for (const [title, network, key] of [
  ['Breakfast in haste', 0, 60],
  ['Breakfast at ease', 250, 150],
  ['Breakfast in the country', 1_000, 300],
] as const)
  test(`times typed at ${key} ms a key arrive over a line of ${network} ms, and so does what is chosen after them`, async () => {
    const page = await openSlot(title, network)
    await page.getByLabel('From', { exact: true }).click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('8:45', { delay: key })
    await page.keyboard.press('Tab')
    await page.getByLabel('Kind').selectOption({ label: 'Meal' })
    await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/)
    await page.reload()
    await page.getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d\\S* ${title}`) }).click()
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('08:45')
    await expect(page.getByLabel('Kind').locator('option:checked')).toHaveText('Meal')
  })

test('half of a time moves nothing: it counts when its user leaves the field or presses Enter, and Escape takes it back', async () => {
  const page = await openSlot('Breakfast by halves', 0)
  const from = page.getByLabel('From', { exact: true })
  const entry = page.getByRole('listitem').filter({ hasText: 'Breakfast by halves' }).first()
  await from.fill('1')
  await page.waitForTimeout(1_500)
  await expect(entry).toContainText('07:00')
  await page.keyboard.press('Escape')
  await expect(from).toHaveValue('07:00')
  await from.fill('6.15')
  await page.keyboard.press('Enter')
  await expect(entry).toContainText('06:15')
})

test('a time that no clock shows is named with its slot and field, and holds up nothing else of the slot', async () => {
  const page = await openSlot('Breakfast too late', 0)
  await page.getByLabel('To', { exact: true }).fill('25:00')
  await page.keyboard.press('Tab')
  await page.getByLabel('Kind').selectOption({ label: 'Meal' })
  await expect(page.getByText('Not saved: 07:00 Breakfast too late: To “25:00”')).toBeVisible()
  await page.getByRole('button', { name: 'Go there' }).click()
  await expect(page.getByLabel('To', { exact: true })).toBeFocused()
  await page.getByLabel('To', { exact: true }).fill('8')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/)
  await page.reload()
  await page.getByRole('button', { name: /^\d\d:\d\d\S* Breakfast too late/ }).click()
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('08:00')
  await expect(page.getByLabel('Kind').locator('option:checked')).toHaveText('Meal')
})

test('conflict: a time that somebody else changed while one was typing it is shown beside one’s own, not written over', async () => {
  const page = await openSlot('Breakfast for two', 0)
  const to = page.getByLabel('To', { exact: true })
  await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/)
  const other = await own.pageOf('support@demo.example')
  await other.goto(AGENDA)
  await other.getByRole('button', { name: /^\d\d:\d\d\S* Breakfast for two/ }).click()
  await to.fill('8')
  await other.getByLabel('To', { exact: true }).fill('7:45')
  await other.keyboard.press('Enter')
  await expect(other.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/)
  // What others did is read when the window is looked at again; the half typed time stays in its field.
  const read = page.waitForResponse(/agenda-draft/)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await read
  await expect(to).toHaveValue('8')
  await to.press('Enter')
  await expect(page.getByText('07:45', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/)
  await expect(to).toHaveValue('08:00')
})
