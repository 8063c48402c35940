import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { ANOTHER_BUILD } from '#harness/another-build'
import { newContext } from '#harness/browser-context'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { fetchAs, signInAs } from '#harness/sign-in'

// Redeploy: what an organiser types while the server is replaced is neither lost nor saved twice.

const EDITOR = '/en/desk/meetings/practice/agenda'
const WAITING = 'No connection. What you type is kept in this browser and sent when it is back.'

let data = ''
let served: Served
let cookie = ''
let context: BrowserContext

test.beforeEach(async ({ browser }) => {
  data = freshData()
  served = await startServer(data)
  cookie = (await signInAs(served.url, 'chair@demo.example')) ?? ''
  const [name = '', value = ''] = cookie.split('=')
  context = await newContext(browser, { baseURL: served.url })
  await context.addCookies([{ name, value, url: served.url }])
})

test.afterEach(async () => {
  await context.close()
  await served.kill()
  removeData(data)
})

test('redeploy: words typed while the server is down are saved when it is back', async () => {
  const page = await openLunch()
  await title(page).fill('Lunch at the hotel')
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/)

  await title(page).press('End')
  const typing = title(page).pressSequentially(', and a walk in the garden', { delay: 60 })
  await served.stop()
  await typing
  await expect(status(page)).toHaveText(WAITING)
  await page.getByLabel(/^Add to .* 18 May$/).fill('15:00–16:30 Second dialogue')
  await page.getByLabel(/^Add to .* 18 May$/).press('Enter')
  await title(page).fill('Second dialogue, with the observers')
  await expect(status(page)).toHaveText(WAITING)
  await expect(slots(page)).toContainText(AFTERWARDS)

  await startAgain()
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/, { timeout: 30_000 })
  expect(await savedTitles()).toEqual(AFTERWARDS)
  await page.reload()
  await expect(status(page)).toHaveText('All saved')
  await expect(slots(page)).toContainText(AFTERWARDS)
})

test('unsaved words of a closed tab are there again, and saved, when the editor is reopened', async () => {
  const page = await openLunch()
  await served.kill()
  await title(page).fill('Lunch at the hotel, and a walk in the garden')
  await page.getByLabel('Title, Russian').fill('Обед в гостинице')
  await expect(status(page)).toHaveText(WAITING)
  await page.close()

  await startAgain()
  const again = await openLunch()
  await expect(title(again)).toHaveValue('Lunch at the hotel, and a walk in the garden')
  await expect(again.getByLabel('Title, Russian')).toHaveValue('Обед в гостинице')
  await expect(status(again)).toHaveText(/^Saved \d\d:\d\d$/)
  const lunch = (await savedDraft()).items.find((item) => item.title?.en?.startsWith('Lunch'))
  expect(lunch?.title).toMatchObject({ en: 'Lunch at the hotel, and a walk in the garden', ru: 'Обед в гостинице' })

  await again.reload()
  await expect(status(again)).toHaveText('All saved')
})

/** What the first day lists afterwards, in order. */
const AFTERWARDS = [
  'Registration',
  'Opening',
  'Adoption of the agenda and organization of work',
  'Coffee break',
  'Untitled',
  'Lunch at the hotel, and a walk in the garden',
  'Second dialogue, with the observers',
]

/** The editor in a tab of the organiser's browser, with the first day's lunch open. */
async function openLunch(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(EDITOR)
  await page.getByRole('button', { name: /^13:00/ }).click()
  return page
}

const title = (page: Page) => page.getByLabel('Title, English (original)')

/** The line with the state of the saves. */
const status = (page: Page) => page.getByRole('status').first()

/** The slots of the first day as the editor lists them. */
const slots = (page: Page) => page.getByRole('region', { name: /18 May$/ }).getByRole('button')

/** The draft on the server. */
async function savedDraft(): Promise<AgendaDraft> {
  const answer: { value: { draft: AgendaDraft } } = await (await fetchAs(served.url, '/api/agenda-draft/practice', cookie)).json()
  return answer.value.draft
}

/** The first day's titles on the server. */
async function savedTitles(): Promise<string[]> {
  const { days, slots, items } = await savedDraft()
  const first = days.find((day) => day.date.endsWith('-05-18'))
  const inOrder = slots.filter((slot) => slot.dayId === first?.id).sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
  return inOrder.map((slot) => items.find((item) => item.id === slot.itemId)?.title?.en ?? 'Untitled')
}

/** Starts another build on the same port: its scripts and actions have other names. */
async function startAgain(): Promise<void> {
  served = await startServer(data, { PORT: new URL(served.url).port, GAVEL_DIST: ANOTHER_BUILD })
}
