import type { Locator, Page, Route } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { actionNames } from '#harness/action-names'
import { ROLES, type RoleName } from '#harness/roles'
import { expect, test } from '#harness/test'
import { ROLE_TABLE } from './role-table'
import { type FormRow, formIn, MORE_FORMS } from './roles/forms'
import { type FilledForm, fillText, fillTyped, type World } from './roles/row'
import { worldOf } from './roles/world'

// Every form of the product, as a person with a bad line and an impatient hand sends it: the first answer is lost, then the button is
// clicked twice while the answer is held back. One act is on record, and the form no longer says that no answer came.

/** A list of fifty messages on a busy machine needs more than three seconds to say that no answer came. In milliseconds. */
const PATIENCE = 20_000

test.describe.configure({ mode: 'serial' })
test.use({ world: 'of acts that happen once' })

let world: World
let record: SQLite.Database
const pages = new Map<RoleName, Page>()
const walked = new Set<string>()

test.beforeAll(async ({ served }) => {
  record = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  world = await worldOf(served, record)
})

test.afterAll(() => record.close())

test('an act happens once, whatever becomes of the line and however often the button is clicked', async ({ pageOf }) => {
  test.setTimeout(900_000)
  const failed: string[] = []
  const walk = async (row: FormRow) => {
    walked.add(row.action)
    await test.step(row.act, () => sendOnce(row, pageOf)).catch((cause: Error) => failed.push(`${row.act}: ${cause.message}`))
    for (const page of pages.values()) await page.unrouteAll({ behavior: 'ignoreErrors' })
    if (row.endsSignIn) pages.delete(row.form.shownTo)
  }
  for (const row of ROLE_TABLE) {
    const form = formIn(row)
    if (form) await walk(form)
    // What is done otherwise than by a form is done too, so that the next row finds its world.
    else if (row.may[0] !== undefined && row.try.form === undefined) await row.try(world, row.may[0])
    for (const more of MORE_FORMS[row.act] ?? []) await walk(more)
  }
  expect(failed).toEqual([])
})

test('every form of the product is among them', () => {
  expect(actionNames().filter((name) => !walked.has(name))).toEqual([])
})

async function sendOnce({ form, before: prepare, offRecord = false }: FormRow, pageOf: (email?: string) => Promise<Page>): Promise<void> {
  const page = await pageFor(form.shownTo, pageOf)
  prepare?.(world)
  await page.goto(fillText(form.path, world.ids))
  await page.waitForLoadState('networkidle', { timeout: PATIENCE })
  const filled = await fill(page, form)
  const before = acts()
  const posts = countPosts(page)

  // The act arrives, and its answer does not.
  await page.route('**', cutAfterArrival)
  await clickAt(page, filled)
  await expect(page.getByText(/^No answer came/).first()).toBeVisible({ timeout: PATIENCE })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const done = acts() - before
  expect(posts()).toBe(1)

  // The person clicks again, twice.
  const letGo = await holdBack(page)
  await clickAt(page, filled)
  await page.waitForTimeout(600)
  await clickAt(page, filled)
  letGo()
  await expect(page.getByText(/^No answer came/)).toHaveCount(0, { timeout: PATIENCE })
  const isDone = done > 0 || offRecord
  expect({ posts: posts(), acts: acts() - before, isDone }).toEqual({ posts: 2, acts: done, isDone: true })
}

async function pageFor(role: RoleName, pageOf: (email?: string) => Promise<Page>): Promise<Page> {
  const known = pages.get(role)
  if (known) return known
  const page = await pageOf(ROLES[role] ?? undefined)
  page.setDefaultTimeout(PATIENCE)
  pages.set(role, page)
  return page
}

/** The form on the page, filled in; folded parts around it and in it are opened. */
async function fill(page: Page, { found, typed }: FilledForm): Promise<Locator> {
  const sought =
    'label' in found ? found : { field: found.field, value: found.value === undefined ? null : fillText(found.value, world.ids) }
  const place = await page.evaluate((asked) => {
    const forms = [...document.forms]
    if ('label' in asked) {
      const labelled = forms.filter((form) => [...form.querySelectorAll('button')].some((button) => button.textContent === asked.label))
      return labelled[asked.place] === undefined ? -1 : forms.indexOf(labelled[asked.place] as HTMLFormElement)
    }
    return forms.findIndex((form) => {
      const data = new FormData(form)
      return data.has(asked.field) && (asked.value === null || data.get(asked.field) === asked.value)
    })
  }, sought)
  if (place < 0) throw new Error(`no such form: ${JSON.stringify(found)}`)
  const form = page.locator('form').nth(place)
  await form.evaluate(
    (element, values) => {
      for (let box = element.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true
      for (const box of element.querySelectorAll('details')) box.open = true
      for (const [name, value] of Object.entries(values)) {
        const field = [...element.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].find(
          (input) => !['radio', 'checkbox'].includes(input.type) || input.value === value || input.value === 'on',
        )
        if (!field) throw new Error(`no field ${name}`)
        if (['radio', 'checkbox'].includes(field.type)) field.checked = true
        else field.value = value
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    },
    fillTyped(typed, world.ids),
  )
  return form
}

/** As a hand does, wherever the button is just then and whatever it is waiting for. A form without one is sent when its field is left. */
async function clickAt(page: Page, form: Locator): Promise<void> {
  const button = form.locator('button[type="submit"]').last()
  if ((await button.count()) === 0) {
    await form.locator('textarea').focus()
    return page.keyboard.press('Tab')
  }
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

function countPosts(page: Page): () => number {
  let posts = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1
  })
  return () => posts
}

async function cutAfterArrival(route: Route): Promise<void> {
  if (route.request().method() !== 'POST') return route.continue()
  await route.fetch({ maxRedirects: 0 })
  await route.abort()
}

/** Holds back what the page posts until it is let go. */
async function holdBack(page: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>()
  await page.route('**', async (route) => {
    if (route.request().method() === 'POST') await gate.promise
    await route.continue()
  })
  return gate.resolve
}

function acts(): number {
  return Number(record.prepare('select count(*) from activity').pluck().get())
}
