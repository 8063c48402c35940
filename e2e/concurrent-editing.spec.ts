import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { unfold } from '#harness/fold'
import { type OwnServer, ownServer } from '#harness/own-server'
import { stableId } from '#server/demo/stable-id'

// Two drafters and three delegations work on one text in real browsers, while the server is redeployed and then killed. No
// acknowledged word may be lost.

const DESK = '/en/desk/meetings/practice/statement'
const FIRST = stableId('practice/statement/opening')

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})

test.afterAll(() => own.end())

test('concurrent editing: no acknowledged word is lost when the server is redeployed or killed while people type', async () => {
  test.setTimeout(300_000)
  await circulateToThree()
  const drafters = [await own.pageOf('chair@demo.example'), await own.pageOf('support@demo.example')]
  const delegates: Page[] = []
  for (const email of ['delegate.kg@demo.example', 'delegate.tj@demo.example', 'observer.pk@demo.example'])
    delegates.push(await own.pageOf(email))
  for (const page of drafters) await page.goto(DESK)

  const written: string[] = []
  const sent: string[] = []
  for (const [round, how] of ([{ redeploy: true }, { kill: true }] as const).entries()) {
    for (const page of delegates) {
      // Loaded anew: to the same address with a place behind it, the browser would only scroll.
      await page.goto(`${DESK}?say=${FIRST}`)
      await page.waitForLoadState('networkidle')
    }
    const drafting = drafters.map(async (page, number) => {
      const text = `Drafter ${number} in round ${round}, ${randomUUID()}, and on it goes while the server ends`
      const field = page.getByLabel(`Paragraph ${number + 1 + round * 2}, English (authoritative)`, { exact: true })
      await field.fill('')
      // About three seconds of typing: some saves are on their way when the server ends, others follow.
      await field.pressSequentially(text, { delay: 40 })
      written.push(text)
    })
    const speaking = delegates.map(async (page, number) => {
      const text = `Delegation ${number} in round ${round}, ${randomUUID()}, sent while the server ends`
      await page.getByLabel('Comment on paragraph 1').pressSequentially(text, { delay: 30 })
      return { page, text }
    })
    const ending = new Promise((resolve) => setTimeout(resolve, 1_300)).then(() => own.again(how))
    const spoken = await Promise.all(speaking)
    await Promise.all([...drafting, ending])
    for (const page of drafters) await expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/, { timeout: 60_000 })
    for (const { page, text } of spoken) {
      await sendWhatIsKept(page, text)
      sent.push(text)
    }
  }

  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  const drafted = raw.prepare('select text from paragraph').pluck().all().map(String).join('\n')
  const proposed = raw.prepare('select text from proposal').pluck().all().map(String)
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  raw.close()
  expect(written.filter((text) => !drafted.includes(text))).toEqual([])
  expect(sent.filter((text) => !proposed.includes(text))).toEqual([])
  expect([written.length, sent.length]).toEqual([4, 6])
  const again = await own.pageOf('support@demo.example')
  await again.goto(DESK)
  const first = [0, 1].map((number) => written.find((text) => text.startsWith(`Drafter ${number} in round 0`)) ?? 'nothing')
  for (const [at, text] of first.entries())
    await expect(again.getByLabel(`Paragraph ${at + 1}, English (authoritative)`, { exact: true })).toHaveValue(text)
})

test('a delegation’s comment is still in its form when sending it meets a dead server or another build', async () => {
  test.setTimeout(120_000)
  const page = await own.pageOf('delegate.kg@demo.example')
  const text = `A long remark, ${randomUUID()}`
  await page.goto(`${DESK}?say=${FIRST}#say`)
  await page.getByLabel('Comment on paragraph 1').fill(text)
  await own.again({ redeploy: true })
  await sendWhatIsKept(page, text)
  // Once acknowledged, it is kept no longer.
  await page.reload()
  await expect(page.getByLabel('Comment on paragraph 1')).not.toHaveValue(text)
})

/**
 * Sends what was typed. While the server is gone the form stands, and is sent again; if another build stands in its place, the page says
 * so, and has the words once it is loaded again.
 */
async function sendWhatIsKept(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('Comment on paragraph 1')
  const send = page.getByRole('button', { name: 'Send to the Chair' })
  const done = page.getByText('Sent to the Chair.')
  const older = page.getByText('Gavel was renewed since this page was opened.')
  await expect(async () => {
    await expect(field).toHaveValue(text)
    await send.click()
    await expect(done.or(older)).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  if (await done.isVisible()) return
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(field).toHaveValue(text)
  await send.click()
  await expect(done).toBeVisible()
}

async function circulateToThree(): Promise<void> {
  const chair = await own.pageOf('chair@demo.example')
  await chair.goto(`${DESK}/consult`)
  const form = await unfold(chair, 'Circulate for comments')
  await form.getByLabel('Until (day)').fill(new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10))
  await form.getByLabel('Pakistan').check()
  await form.getByRole('button', { name: 'Circulate' }).click()
  await expect(chair.getByText('Sent to the delegations.')).toBeVisible()
}
