import type { Page } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { wordsKept } from '#harness/kept-words'
import { ROLES, type RoleName } from '#harness/roles'
import { cookieOf } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { ROLE_TABLE } from './role-table'
import { formIn } from './roles/forms'
import { fillText, type World } from './roles/row'
import { worldOf } from './roles/world'

// One tab, two accounts: whatever the first typed into a form and did not send is not in the second one's form, nor in the browser.

test.use({ world: 'of two accounts in one tab' })

const SECRET = 'Words of the first account alone'

test('in each form that two may fill in, the second finds nothing the first left behind', async ({ pageOf, served }) => {
  test.setTimeout(240_000)
  const record = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const world = await worldOf(served, record)
  record.close()
  const page = await pageOf()
  const seen: unknown[] = []
  const expected: unknown[] = []
  for (const row of ROLE_TABLE) {
    const form = formIn(row)
    const [first, second] = row.may.filter((role) => ROLES[role] !== null)
    if (form === null || first === undefined || second === undefined) continue
    const path = fillText(form.form.path, world.ids)
    await becomeAndOpen(page, world, first, path)
    const typed = await typeEverywhere(page)
    if (typed === 0) continue
    const kept = await wordsKept(page)
    await becomeAndOpen(page, world, second, path)
    seen.push({
      act: row.act,
      wasKept: kept.includes(SECRET),
      left: (await fieldsOf(page)) + (await wordsKept(page)).split(SECRET).length - 1,
    })
    // What is typed on the page of a link stays in the page: it is no account's.
    expected.push({ act: row.act, wasKept: !path.includes('/answer/'), left: 0 })
  }
  expect(seen.length).toBeGreaterThan(8)
  expect(seen).toEqual(expected)
})

async function becomeAndOpen(page: Page, world: World, role: RoleName, path: string): Promise<void> {
  const cookie = await cookieOf(world.url, role)
  const at = cookie.indexOf('=')
  await page.context().clearCookies()
  await page.context().addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: world.url }])
  await page.goto('about:blank')
  await page.goto(world.url + path)
  await page.waitForLoadState('networkidle')
}

/** Types into every text field of every form of the page; how many there were. */
function typeEverywhere(page: Page): Promise<number> {
  return page.evaluate((words) => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'main form textarea, main form input[type="text"]:not([autocomplete="one-time-code"])',
      ),
    ]
    for (const field of fields) {
      field.value = words
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return fields.length
  }, SECRET)
}

/** How many fields of the page hold the first account's words. */
function fieldsOf(page: Page): Promise<number> {
  return page.evaluate(
    (words) => [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(({ value }) => value.includes(words)).length,
    SECRET,
  )
}
