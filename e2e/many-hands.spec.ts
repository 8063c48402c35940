import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { type OwnServer, ownServer } from '#harness/own-server'

// Two drafters and three delegations at one text in real browsers, while the server is exchanged under them and then killed: every
// acknowledged word is there.

const DESK = '/en/desk/meetings/practice/statement'

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})

test.afterAll(() => own.end())

test('nothing that was acknowledged is lost, whoever writes and however the server ends', async () => {
  test.setTimeout(240_000)
  await circulateToThree()
  const drafters = [await own.pageOf('chair@demo.example'), await own.pageOf('support@demo.example')]
  const delegations = ['delegate.kg@demo.example', 'delegate.tj@demo.example', 'observer.pk@demo.example']
  const delegates: Page[] = []
  for (const email of delegations) delegates.push(await own.pageOf(email))
  for (const page of drafters) await page.goto(DESK)

  const written: string[] = []
  const sent: string[] = []
  for (const [round, how] of (['stop', 'kill'] as const).entries()) {
    const drafting = drafters.map(async (page, hand) => {
      const text = `Hand ${hand} in round ${round}, ${randomUUID()}`
      await page.getByLabel(`Paragraph ${hand + 1 + round * 2}, English (decides)`, { exact: true }).fill(text)
      written.push(text)
    })
    const speaking = delegates.map(async (page, who) => {
      const text = `Delegation ${who} in round ${round}, ${randomUUID()}`
      await page.goto(DESK)
      await page.getByRole('link', { name: 'Comment or propose wording 1' }).click()
      await page.getByLabel('comment', { exact: true }).check()
      await page.getByLabel('To paragraph 1').fill(text)
      await page.getByRole('button', { name: 'Send to the Chair' }).click()
      await expect(page.getByText('Sent to the Chair.')).toBeVisible()
      sent.push(text)
    })
    await Promise.all([...drafting, ...speaking])
    await own.again({ kill: how === 'kill' })
    for (const page of drafters) await expect(page.locator('.save-state')).toContainText(/Saved \d\d:\d\d/, { timeout: 40_000 })
  }

  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  const drafted = raw.prepare('select text from paragraph').pluck().all().map(String).join('\n')
  const said = raw.prepare('select text from proposal').pluck().all().map(String)
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  raw.close()
  expect(written.filter((text) => !drafted.includes(text))).toEqual([])
  expect(sent.filter((text) => !said.includes(text))).toEqual([])
  expect([written.length, sent.length]).toEqual([4, 6])
  const again = await own.pageOf('support@demo.example')
  await again.goto(DESK)
  const first = [0, 1].map((hand) => written.find((one) => one.startsWith(`Hand ${hand} in round 0`)) ?? 'nothing')
  for (const [at, text] of first.entries())
    await expect(again.getByLabel(`Paragraph ${at + 1}, English (decides)`, { exact: true })).toHaveValue(text)
})

async function circulateToThree(): Promise<void> {
  const chair = await own.pageOf('chair@demo.example')
  await chair.goto(`${DESK}/consult`)
  const form = chair.locator('details.act').filter({ hasText: 'Circulate for comments' })
  await form.locator('summary').click()
  await form.getByLabel('Until (day)').fill(new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10))
  await form.getByLabel('Pakistan').check()
  await form.getByRole('button', { name: 'Circulate' }).click()
  await expect(chair.getByText('Sent to the delegations.')).toBeVisible()
}
