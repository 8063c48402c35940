import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { newContext } from '#harness/browser-context'
import { wordsKept } from '#harness/kept-words'
import { LONG_FORM } from '#harness/long-form'
import { type OwnServer, ownServer } from '#harness/own-server'
import { PASSWORD } from '#harness/roles'
import { stableId } from '#server/demo/stable-id'

// What a hand typed and the server does not have yet: over a lost line, a redeploy, an ended sign-in, and another account in the tab.

const DESK = '/en/desk/meetings/practice/statement'
const SAY = `${DESK}?say=${stableId('practice/statement/opening')}`
const COMMENT = 'Comment on paragraph 1'

let own: OwnServer

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})

test.afterAll(() => own.end())

test('a form sent without a connection stands with its words, says so, and is sent when the connection is back', async () => {
  const admin = await own.pageOf('admin@demo.example')
  await admin.goto('/en/desk/accounts')
  await admin.getByLabel('Email').fill('offline@test.example')
  await admin.getByLabel('Name on screen').fill('Offline')
  await admin.getByLabel('Appointed as').selectOption('delegate:state:KG')
  await admin.context().setOffline(true)
  await admin.getByRole('button', { name: 'Open account' }).click()
  await expect(admin.getByText('No connection: not sent.')).toBeVisible()
  await expect(admin.getByLabel('Email')).toHaveValue('offline@test.example')
  await expect(admin.getByLabel('Appointed as')).toHaveValue('delegate:state:KG')
  await admin.context().setOffline(false)
  await admin.getByRole('button', { name: 'Open account' }).click()
  await expect(admin.getByText('The account is open.')).toBeVisible()
  expect(count(`select count(*) from account where email = 'offline@test.example'`)).toBe(1)
})

test('a form of a page older than a deploy says so; loaded again, it has every word and choice', async () => {
  const admin = await own.pageOf('admin@demo.example')
  await admin.goto('/en/desk/accounts')
  await admin.getByLabel('Email').fill('older@test.example')
  await admin.getByLabel('Appointed as').selectOption('delegate:state:KG')
  await own.again({ redeploy: true })
  await admin.getByRole('button', { name: 'Open account' }).click()
  await expect(admin.getByText('Gavel was renewed since this page was opened.')).toBeVisible()
  await admin.getByRole('button', { name: 'Load the page again' }).click()
  await expect(admin.getByText('What you typed here before was not sent.')).toBeVisible()
  await expect(admin.getByLabel('Email')).toHaveValue('older@test.example')
  await expect(admin.getByLabel('Appointed as')).toHaveValue('delegate:state:KG')
  await admin.getByLabel('Name on screen').fill('Older')
  await admin.getByRole('button', { name: 'Open account' }).click()
  await expect(admin.getByText('The account is open.')).toBeVisible()
  await admin.reload()
  await expect(admin.getByLabel('Email')).toHaveValue('')
})

test('words typed before the page’s scripts have come are the newest: they are kept, and what was kept before is not put over them', async () => {
  const admin = await own.pageOf('admin@demo.example')
  await admin.goto('/en/desk/accounts')
  await admin.getByLabel('Email').fill('before@test.example')
  await admin.getByLabel('Name on screen').fill('Before')
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await admin.route('**/_next/static/**', async (route) => {
    if (route.request().resourceType() === 'script') await released
    await route.continue()
  })
  await admin.goto('/en/desk/accounts', { waitUntil: 'commit' })
  await admin.getByLabel('Email').fill('after@test.example')
  release()
  await expect(admin.getByText('What you typed here before was not sent.')).toBeVisible()
  await expect(admin.getByLabel('Name on screen')).toHaveValue('Before')
  await expect(admin.getByLabel('Email')).toHaveValue('after@test.example')
  const question = admin.waitForEvent('dialog')
  const leaving = admin.getByRole('link', { name: 'Directory', exact: true }).click()
  expect((await question).type()).toBe('beforeunload')
  await (await question).dismiss()
  await leaving
  await expect(admin.getByLabel('Email')).toHaveValue('after@test.example')
  await admin.reload()
  await expect(admin.getByLabel('Email')).toHaveValue('after@test.example')
  await admin.unroute('**/_next/static/**')
})

test('a server that dies under a comment: the form stands, and says what is known; sent again, it is filed once', async () => {
  const page = await own.pageOf('delegate.tj@demo.example')
  const text = `Over a dying server, ${randomUUID()}`
  await page.goto(SAY)
  await page.getByLabel(COMMENT).fill(text)
  await page.route('**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await own.again({ kill: true, redeploy: true })
    await route.abort()
  })
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  // The other release has to start first.
  await expect(page.getByText('No answer came, so it is not known whether this arrived.')).toBeVisible({ timeout: 40_000 })
  await expect(page.getByLabel(COMMENT)).toHaveValue(text)
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('This had arrived already, and was done once. Sent to the Chair.')).toBeVisible()
  expect(count(`select count(*) from proposal where text = '${text}'`)).toBe(1)
})

test('Back to a form that was sent and send again: the words are on file once, with scripts and without', async ({ browser }) => {
  const scripted = await own.pageOf('delegate.tj@demo.example')
  const context = await newContext(browser, { baseURL: own.served().url, javaScriptEnabled: false })
  await context.addCookies(await scripted.context().cookies())
  for (const page of [scripted, await context.newPage()]) {
    const text = `Sent and gone back to, ${randomUUID()}`
    await page.goto(SAY)
    await page.getByLabel(COMMENT).fill(text)
    await page.getByRole('button', { name: 'Send to the Chair' }).click()
    await expect(page.getByText('Sent to the Chair.').first()).toBeVisible()
    await page.goto('/en/meetings')
    // Without its script, Back asks whether to send the same request again (acts-without-scripts.spec.ts): one opens the form anew.
    if (page === scripted) await page.goBack()
    await page.goto(SAY)
    await page.getByLabel(COMMENT).fill(text)
    await page.getByRole('button', { name: 'Send to the Chair' }).click()
    await expect(page.getByText('Your delegation has said this to this paragraph already. It is on file, once.')).toBeVisible()
    expect(count(`select count(*) from proposal where text = '${text}'`)).toBe(1)
  }
  await context.close()
})

test('words changed after a lost answer are a second act, and only after the person has been told of the first', async () => {
  const page = await own.pageOf('delegate.tj@demo.example')
  const [first, second] = [`First ${randomUUID()}`, `Second ${randomUUID()}`]
  await page.goto(SAY)
  await page.getByLabel(COMMENT).fill(first)
  await page.route('**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('No answer came')).toBeVisible()
  await page.unrouteAll()
  await page.getByLabel(COMMENT).fill(second)
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('What you sent first has arrived. The form now says something else')).toBeVisible()
  expect(count(`select count(*) from proposal where text = '${second}'`)).toBe(0)
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('Sent to the Chair.')).toBeVisible()
  expect(count(`select count(*) from proposal where text in ('${first}', '${second}')`)).toBe(2)
})

test('an ended sign-in: the form says so, leads to sign in, and stands open with its words afterwards', async () => {
  const page = await own.pageOf('delegate.tj@demo.example')
  const text = `After signing in again, ${randomUUID()}`
  await page.goto(`${SAY}#say`)
  await page.getByLabel(COMMENT).fill(text)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('Your sign-in has ended. Not sent.')).toBeVisible()
  await page.getByRole('link', { name: 'Sign in and go on' }).click()
  await signIn(page, 'delegate.tj@demo.example')
  await expect(page).toHaveURL(new RegExp(`${SAY.replaceAll(/[?]/g, '\\?')}#say$`))
  await expect(page.getByLabel(COMMENT)).toHaveValue(text)
  await page.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(page.getByText('Sent to the Chair.')).toBeVisible()
})

test('unsent words of one delegation are never in the next one’s form: signing out asks, and deletes them', async () => {
  const page = await own.pageOf('delegate.tj@demo.example')
  const text = `Of Tajikistan alone, ${randomUUID()}`
  await page.goto(SAY)
  await page.getByLabel(COMMENT).fill(text)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('Texts in this browser were not sent. Signing out deletes them.')).toBeVisible()
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(page.getByLabel(COMMENT)).toHaveValue(text)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign out and delete' }).click()
  await expect(page).toHaveURL(/\/en$/)
  await page.goto(SAY)
  await signIn(page, 'delegate.kg@demo.example')
  await expect(page.getByLabel(COMMENT)).toHaveValue('')
  expect(await wordsKept(page)).not.toContain(text)
})

test('where a sign-in only ended, another account’s sign-in asks before it deletes what was not sent', async () => {
  const page = await own.pageOf('delegate.tj@demo.example')
  const text = `Left behind, ${randomUUID()}`
  await page.goto(SAY)
  await page.getByLabel(COMMENT).fill(text)
  await page.context().clearCookies()
  await page.goto(SAY)
  await signIn(page, 'delegate.kg@demo.example')
  await expect(page.getByText('Texts of another account that were not sent are kept in this browser.')).toBeVisible()
  await page.getByRole('button', { name: 'Do not sign in' }).click()
  await signIn(page, 'delegate.tj@demo.example')
  await expect(page.getByLabel(COMMENT)).toHaveValue(text)
  await page.context().clearCookies()
  await page.goto(SAY)
  await signIn(page, 'delegate.kg@demo.example')
  await page.getByRole('button', { name: 'Sign in and delete them' }).click()
  await expect(page.getByLabel(COMMENT)).toHaveValue('')
  // Deleted by the script of the page that opens.
  await expect.poll(() => wordsKept(page)).not.toContain(text)
})

test('a form opened by one account is not sent in another’s name from a tab that was left open', async () => {
  const left = await own.pageOf('delegate.tj@demo.example')
  const text = `In whose name, ${randomUUID()}`
  await left.goto(SAY)
  await left.getByLabel(COMMENT).fill(text)
  const other = await left.context().newPage()
  await other.context().clearCookies()
  await other.goto(SAY)
  await signIn(other, 'delegate.kg@demo.example')
  await expect(other.getByLabel(COMMENT)).toHaveValue('')
  await left.getByRole('button', { name: 'Send to the Chair' }).click()
  await expect(left.getByText('Somebody else has signed in here since this page was opened. Nothing was sent.')).toBeVisible()
  expect(count(`select count(*) from proposal where text = '${text}'`)).toBe(0)
})

for (const [editor, address, type] of [
  ['agenda', '/en/desk/meetings/practice/agenda', typeIntoAgenda],
  ['statement', DESK, typeIntoStatement],
] as const)
  test(`unsent words in the ${editor} editor are not saved in the name of the next account`, async () => {
    const page = await own.pageOf('chair@demo.example')
    const text = `Typed by the Chair ${randomUUID()}`
    await page.goto(address)
    await page.context().setOffline(true)
    await type(page, text)
    await expect(page.getByRole('status').first()).toContainText('No connection')
    await page.context().clearCookies()
    await page.context().setOffline(false)
    await page.goto(address)
    await signIn(page, 'support@demo.example')
    await page.getByRole('button', { name: 'Sign in and delete them' }).click()
    await expect(page.getByRole('status').first()).toContainText(/All saved|Saved/)
    expect(await page.content()).not.toContain(text)
    await expect.poll(() => wordsKept(page)).not.toContain(text)
    for (const table of ['agenda_item', 'paragraph']) expect(JSON.stringify(rows(`select * from ${table}`))).not.toContain(text)
  })

async function typeIntoAgenda(page: Page, text: string): Promise<void> {
  await page
    .getByLabel(/^Add to /)
    .first()
    .fill(text)
  await page.keyboard.press('Enter')
}

async function typeIntoStatement(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paragraph 1, English (authoritative)', { exact: true }).fill(text)
}

test('the acts of a page with folded forms come back open, with what was typed', async () => {
  const chair = await own.pageOf('chair@demo.example')
  await chair.goto('/en/desk/meetings/practice')
  const form = chair.locator('form', { has: chair.locator('[name="startsOn"]') })
  await form.locator('[name="venue.en"]').fill('A hall of the test')
  await chair.context().clearCookies()
  await chair.reload()
  await signIn(chair, 'chair@demo.example')
  await expect(form.locator('[name="venue.en"]')).toHaveValue('A hall of the test')
  await expect(form.locator('[name="venue.en"]')).toBeVisible()
  await chair.getByRole('button', { name: 'Start over' }).click()
  await expect(form.locator('[name="venue.en"]')).not.toHaveValue('A hall of the test')
})

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

function rows(query: string): unknown[] {
  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  const found = raw.prepare(query).all()
  raw.close()
  return found
}

function count(query: string): number {
  return Number(Object.values(rows(query)[0] as object)[0])
}

// It takes five seconds of waiting for a lock: in the long form.
if (LONG_FORM)
  test('a server that cannot save just now: the short form says so and stands with its words', async () => {
    const admin = await own.pageOf('admin@demo.example')
    await admin.goto('/en/desk/accounts')
    await admin.getByLabel('Email').fill('locked@test.example')
    await admin.getByLabel('Name on screen').fill('Locked')
    await admin.getByLabel('Appointed as').selectOption('delegate:state:KG')
    const other = new SQLite(`${own.served().data}/gavel.sqlite`)
    other.exec('BEGIN IMMEDIATE')
    await admin.getByRole('button', { name: 'Open account' }).click()
    await expect(admin.getByText('Something went wrong on the server. Nothing was saved.')).toBeVisible({ timeout: 20_000 })
    other.exec('ROLLBACK')
    other.close()
    await expect(admin.getByLabel('Email')).toHaveValue('locked@test.example')
    await admin.getByRole('button', { name: 'Open account' }).click()
    await expect(admin.getByText('The account is open.')).toBeVisible()
  })
