import { existsSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { agendaJsonSchema } from '#domain/documents/agenda-json'
import { type OwnServer, ownServer } from '#harness/own-server'

// An organiser drops a text, corrects two lines, accepts, undoes, accepts again and publishes.

test.describe.configure({ mode: 'serial' })

/** The agenda of the 5th SOM as it was circulated, or one of our own where it does not stand beside the project. */
const CIRCULATED = '../shared/seeds/004_158459b0e81e0492.txt'
const OWN = `Senior Officials Meeting
Bishkek, 27-28 September 2018

Day 1, Thursday 27 September 2018

12:30 - 13:00   Registration

13:00 - 13:30   Opening of the meeting
Welcome address by Ms. Aigerim Nurlanova, Deputy Minister

13:30 - 14:30   Borders and their people
Moderator: Mr. Rahim Karimov, Head of Department

Day 2, Friday 28 September 2018

09:00 - 10:00   Summary of the first day
10:00 - 10:30   Coffee break
`

let own: OwnServer
let page: Page
const text = existsSync(CIRCULATED) ? readFileSync(CIRCULATED, 'utf8') : OWN

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  page = await own.pageOf('chair@demo.example', { viewport: { width: 1280, height: 900 } })
})
test.afterAll(() => own.end())

const draftTitles = async () => {
  await page.goto('/en/desk/meetings/from-text/agenda')
  return page.locator('[data-entry]').count()
}
const accept = async () => {
  await page.getByRole('button', { name: 'Accept into the draft' }).click()
  await expect(page.getByText('A text was read into this draft')).toBeVisible()
}
const drop = async () => {
  await page.goto('/en/desk/meetings/from-text/read-in')
  const input = page.getByLabel('Choose a file', { exact: true }).last()
  await input.setInputFiles({ name: 'agenda.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.getByRole('list', { name: 'Line by line' })).toBeVisible({ timeout: 15_000 })
}
const correct = async (words: RegExp, as: string) => {
  // By its number: what a line became changes with the correction.
  const number = await page.locator('[data-line]').filter({ hasText: words }).first().getAttribute('data-line')
  const line = page.locator(`[data-line="${number}"]`)
  await line.focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('group', { name: /^Line \d+ is$/ })
    .getByRole('button', { name: as })
    .click()
  await expect(line).toBeFocused()
}

test('a text becomes a draft, as it was corrected, and the draft is published', async () => {
  test.setTimeout(120_000)
  await page.goto('/en/desk/meetings/new')
  const fill = (label: string, words: string) => page.getByLabel(label, { exact: true }).fill(words)
  await fill('Title, English', 'A meeting from a text')
  await fill('First day', '2018-09-27')
  await fill('Last day', '2018-09-28')
  await fill('Time zone', 'Asia/Bishkek')
  await fill('City, English', 'Bishkek')
  await fill('Country, English', 'Kyrgyzstan')
  await fill('Web address', 'from-text')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page).toHaveURL(/\/desk\/meetings\/from-text\/agenda$/)
  await page.getByRole('link', { name: 'Read in a text' }).click()
  await expect(page).toHaveURL(/\/read-in$/)

  await drop()
  await correct(/Registration/, 'to be left out')
  await expect(page.getByRole('status').filter({ hasText: /to be left out/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Another text' }).click()
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await correct(/Coffee break/i, 'to be left out')
  await accept()
  const accepted = await draftTitles()
  expect(accepted).toBeGreaterThan(3)

  await page.goto('/en/desk/meetings/from-text/read-in')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('A text was read into this draft')).toHaveCount(0)
  expect(await draftTitles()).toBeLessThan(accepted)

  await drop()
  await correct(/Coffee break/i, 'to be left out')
  await accept()
  expect(await draftTitles()).toBe(accepted)
})

test('a day is said in Kazakh, which the browser itself does not know', async () => {
  await page.goto('/kk/desk/meetings/from-text/read-in')
  const file = { name: 'agenda.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').last().setInputFiles(file)
  await expect(page.locator('[data-line]').getByText('27 қыркүйек, бейсенбі').first()).toBeVisible({ timeout: 15_000 })
})

test('what is no text is said beside the field', async () => {
  await page.goto('/en/desk/meetings/from-text/read-in')
  const input = page.getByLabel('Choose a file', { exact: true }).last()
  const picture = Buffer.from(Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251))
  await input.setInputFiles({ name: 'agenda.txt', mimeType: 'text/plain', buffer: picture })
  await expect(page.getByText('This is no text, Word file or PDF, whatever its name says.')).toBeVisible()
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
})

test('what was accepted is published', async () => {
  await page.goto('/en/desk/meetings/from-text/publish')
  await page.getByLabel('Everybody: visitors').check()
  await page.getByLabel('What this version is', { exact: true }).selectOption('Provisional agenda')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(page).toHaveURL(/\/en\/meetings\/from-text$/)
  const answer = await fetch(`${own.served().url}/en/meetings/from-text/agenda.json`)
  const { days } = agendaJsonSchema.parse(await answer.json())
  expect(days.map(({ date }) => date)).toEqual(['2018-09-27', '2018-09-28'])
  expect(days.flatMap(({ slots }) => slots).length).toBeGreaterThan(3)
})
