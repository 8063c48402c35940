import { expect, type Page, test } from '@playwright/test'
import { type OwnServer, ownServer } from '#harness/own-server'
import { stableId } from '#server/demo/stable-id'

// The organiser's, the delegate's and the admin's work over the line of a hotel: slow, away for a while, and with a release installed in
// the middle. What each of them reads at each point is attached to the report.

test.describe.configure({ mode: 'serial' })

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})

test.afterAll(() => own.end())

type Line = { cut: () => Promise<void>; mend: () => Promise<void> }

/** A page over a line of 400 ms and 400 kbit/s, which can be cut and mended. */
async function pageOverSlowLine(email: string): Promise<{ page: Page; line: Line }> {
  const page = await own.pageOf(email)
  page.setDefaultTimeout(30_000)
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.enable')
  const speed = (400 * 1024) / 8
  const set = async (offline: boolean) => {
    await devTools.send('Network.emulateNetworkConditions', { offline, latency: 400, downloadThroughput: speed, uploadThroughput: speed })
  }
  await set(false)
  return { page, line: { cut: () => set(true), mend: () => set(false) } }
}

/** Notes what the page says now: the states and answers that a person reads. */
async function read(page: Page, when: string): Promise<void> {
  const said = await page.locator('[role="status"], [aria-live="polite"]').allInnerTexts()
  const lines = said.map((text) => text.trim()).filter(Boolean)
  await test.info().attach(when, { body: lines.join('\n') || '(nothing)', contentType: 'text/plain' })
}

test('the organiser drafts over a slow line, goes on without one, and a release comes in between: every word arrives', async () => {
  test.setTimeout(240_000)
  const { page, line } = await pageOverSlowLine('chair@demo.example')
  await page.goto('/en/desk/meetings/practice/agenda')
  const entry = page.getByLabel(/^Add to /).first()
  await entry.fill('7:00-7:20 Over a slow line')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/, { timeout: 30_000 })
  await line.cut()
  await entry.fill('7:20-7:40 Without a line')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText('No connection')
  await read(page, 'without a line')
  await own.again({ redeploy: true })
  await page.waitForTimeout(20_000)
  await line.mend()
  await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/, { timeout: 60_000 })
  await read(page, 'the line is back, under the next release')
  await entry.fill('7:40-8:00 After the release')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/, { timeout: 60_000 })
  await page.reload()
  for (const title of ['Over a slow line', 'Without a line', 'After the release'])
    await expect(page.getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d\\S* ${title}`) })).toHaveCount(1)
})

test('the delegate comments over a slow line, loses it under the hand, and meets a release: the comment is on file once', async () => {
  test.setTimeout(240_000)
  const { page, line } = await pageOverSlowLine('delegate.tj@demo.example')
  const say = `/en/desk/meetings/practice/statement?say=${stableId('practice/statement/opening')}`
  await page.goto(say)
  const comment = page.getByLabel('Comment on paragraph 1')
  await comment.fill('Said over a slow line.')
  await line.cut()
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('No connection: not sent.')).toBeVisible()
  await read(page, 'sent without a line')
  await own.again()
  await line.mend()
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('Gavel was renewed since this page was opened.')).toBeVisible()
  await read(page, 'sent from a page older than the release')
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(comment).toHaveValue('Said over a slow line.')
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('Sent to the Chair.').first()).toBeVisible()
  await read(page, 'sent')
  await page.goto('/en/desk/meetings/practice/statement')
  await expect(page.getByText('Said over a slow line.')).toHaveCount(1)
})

test('the admin opens an account over a slow line: it is said to be open once, and one account is open', async () => {
  test.setTimeout(240_000)
  const { page, line } = await pageOverSlowLine('admin@demo.example')
  await page.goto('/en/desk/accounts')
  await page.getByLabel('Email').fill('slow@test.example')
  await page.getByLabel('Name on screen').fill('Slow line')
  await page.getByLabel('Appointed as').selectOption('delegate:state:KG')
  await line.cut()
  await page.getByRole('button', { name: 'Open account' }).click()
  await expect(page.getByText('No connection: not sent.')).toBeVisible()
  await read(page, 'opened without a line')
  await own.again()
  await line.mend()
  await page.getByRole('button', { name: 'Open account' }).click()
  await expect(page.getByText('The account is open.')).toBeVisible()
  await read(page, 'opened')
  await page.reload()
  await expect(page.getByText('slow@test.example')).toHaveCount(1)
})
