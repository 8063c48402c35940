import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { type OwnServer, ownServer } from '#harness/own-server'

// Lines typed into a day of the agenda, by keyboard alone: what is understood is shown before Enter, and what is in doubt is asked.

const AGENDA = '/en/desk/meetings/practice/agenda'

let own: OwnServer
let page: Page

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  page = await own.pageOf('chair@demo.example')
  await page.goto(AGENDA)
})

test.afterAll(() => own.end())

const field = () => page.getByLabel(/^Add to /).first()
const day = () => page.getByRole('region').filter({ has: field() }).nth(1)
const saved = () => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d/)

/** What is shown beneath the field, in the order of the eye. */
const understood = (text: RegExp) => expect(day().locator('[aria-live="polite"]')).toHaveText(text)

function stored(title: string): unknown {
  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  const row = raw
    .prepare(
      `select slot.start, slot."end", slot."when", slot.kind, agenda_item.number
       from slot join agenda_item on agenda_item.id = slot.item_id where json_extract(agenda_item.title, '$.en') = ?`,
    )
    .get(title)
  raw.close()
  return row
}

test('what is understood of a line is shown before Enter, and added as it is shown', async () => {
  await field().focus()
  for (const [line, shown] of [
    ['3 – 6 pm Round table of the test', /^15:00–18:00\s*Round table of the test\s*Session$/],
    ['Item 4: Report of the test', /Item 4\s*Report of the test\s*Session$/],
    ['after the plenary: Press point of the test', /^after the plenary\s*Press point of the test\s*Logistics$/],
    ['22:00–01:00 Dinner of the test', /^22:00–01:00 \(the next day\)\s*Dinner of the test\s*Reception$/],
    ['12:00 Lunch of the test', /^12:00–\s*Lunch of the test\s*Meal$/],
  ] as const) {
    await page.keyboard.type(line)
    await understood(shown)
    await page.keyboard.press('Enter')
    await expect(field()).toHaveValue('')
    await expect(field()).toBeFocused()
  }
  await saved()
  const text = (words: string) => JSON.stringify({ original: 'en', en: words })
  expect(stored('Round table of the test')).toEqual({ start: '15:00', end: '18:00', when: null, kind: 'session', number: null })
  expect(stored('Report of the test')).toMatchObject({ number: '4' })
  expect(stored('Press point of the test')).toEqual({
    start: null,
    end: null,
    when: text('after the plenary'),
    kind: 'logistics',
    number: null,
  })
  expect(stored('Dinner of the test')).toEqual({ start: '22:00', end: '01:00', when: null, kind: 'reception', number: null })
  expect(stored('Lunch of the test')).toEqual({ start: '12:00', end: null, when: null, kind: 'meal', number: null })
})

test('a line in doubt adds nothing until one of its readings is chosen; Escape goes back to the words', async () => {
  const before = await day().getByRole('listitem').count()
  await field().fill('10:30 - 11:15pm Talk of the test')
  await page.keyboard.press('Enter')
  const choices = page.getByRole('list', { name: 'Which half of the day?' }).getByRole('button')
  await expect(choices).toHaveText([/^10:30–11:15\s*Talk of the test/, /^22:30–23:15\s*Talk of the test/])
  await expect(choices.first()).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(field()).toBeFocused()
  await expect(field()).toHaveValue('10:30 - 11:15pm Talk of the test')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(choices.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field()).toBeFocused()
  await expect(choices).toHaveCount(0)
  await saved()
  expect(stored('Talk of the test')).toMatchObject({ start: '22:30', end: '23:15' })
  await expect(day().getByRole('listitem')).toHaveCount(before + 1)
})

test('a line that was typed and not added is there after a reload, and gone once it is added', async () => {
  await field().fill('16:10-16:20 Kept by the test')
  await page.reload()
  await expect(field()).toHaveValue('16:10-16:20 Kept by the test')
  await field().press('Enter')
  await saved()
  await page.reload()
  await expect(page.getByRole('button', { name: /^16:10–16:20 Kept by the test/ })).toBeVisible()
  await expect(field()).toHaveValue('')
})
