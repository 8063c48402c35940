import type { Page } from '@playwright/test'
import { wordsKept } from '#harness/kept-words'
import { expect, test } from '#harness/test'

// The organiser's first hour: from an empty meeting to a published version 2.

test.describe.configure({ mode: 'serial' })

let page: Page
let reader: Page

const saved = () => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/)
const field = (name: string | RegExp) => page.getByLabel(name, { exact: typeof name === 'string' })
const day = (on: Page, name = 'Tuesday 5 October') => on.getByRole('region', { name })
const slots = (on: Page, name?: string) => day(on, name).getByRole('listitem')
/** Those who appear in the slot itself, not in its parts. */
const people = () => page.getByRole('group', { name: 'People', exact: true }).first().getByRole('listitem')
const finder = () => page.getByRole('combobox', { name: 'Person, State or organisation' })

async function assign(role: string, typed: string, option: RegExp): Promise<void> {
  await page.getByLabel('Role', { exact: true }).last().selectOption({ label: role })
  // A list that was opened closes when the page scrolls beneath it: typing again opens it again.
  await expect(async () => {
    await finder().last().fill('')
    await finder().last().fill(typed)
    await page.getByRole('option', { name: option }).click({ timeout: 2000 })
  }).toPass()
}

test('an organiser creates a meeting', async ({ pageOf }) => {
  page = await pageOf('chair@demo.example', { viewport: { width: 1440, height: 950 } })
  await page.goto('/en/desk/meetings')
  await page.getByRole('link', { name: 'New meeting' }).click()
  await field('Number').fill('6')
  await field('Title, English').fill('6th Senior Officials Meeting')
  await page.getByText('In the other languages').click()
  await field('Title, Russian').fill('6-е совещание старших должностных лиц')
  await field('First day').fill('2027-10-05')
  await field('Last day').fill('2027-10-06')
  await field('City, English').fill('Astana')
  await field('Web address').fill('som-6')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page).toHaveURL(/\/en\/desk\/meetings\/som-6\/agenda$/)
  await expect(page.getByRole('heading', { name: 'Tuesday 5 October' })).toBeVisible()
})

test('drafts the first day by keyboard alone, one line for each slot', async () => {
  await field(/Add to Tuesday/).focus()
  const lines = [
    '9:00 – 9.30 Registration',
    '0930-10:00 Opening — Welcome remarks',
    'Dialogue of Senior Officials',
    '11:00–11:30 Coffee break',
    '18:00 – Closing reception',
  ]
  for (const line of lines) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await saved()
  await expect(slots(page)).toHaveText([/^09:00–09:30/, /^09:30–10:00/, /^10:00–/, /^11:00–11:30/, /^18:00–/])
})

test('adds a moderator, a presenter with a topic, and a delegation still to be named to a slot', async () => {
  await slots(page)
    .getByRole('button', { name: /Dialogue of Senior Officials/ })
    .first()
    .click()
  await assign('Moderator', 'tokto', /Samat Toktobolotov/)
  await assign('Presenter', 'askerov', /Alimirzamin Askerov/)
  await assign('Presenter', 'tajik', /Tajikistan.*to be named/)
  await page.getByRole('button', { name: /Edit Mr\. Alimirzamin Askerov/ }).click()
  await field('Topic, English (original)').fill('Migration data of Azerbaijan')
  await page.keyboard.press('Tab')
  await saved()
  await expect(people()).toHaveCount(3)
  await expect(people()).toContainText(['Mr. Samat Toktobolotov', 'Mr. Alimirzamin Askerov', 'Tajikistan'])
})

test('adds somebody who is not in the directory without leaving the slot, and a plain line', async () => {
  await finder().fill('Head of the guest delegation')
  await page.getByRole('option', { name: /Add “Head of the guest delegation”/ }).click()
  await field('Position').fill('Speaker by role')
  await page.getByRole('button', { name: 'Add and assign' }).click()
  await expect(people().last()).toContainText('Head of the guest delegation')
  await page.getByLabel('Role', { exact: true }).last().selectOption({ label: 'Line of text' })
  await page.getByRole('combobox', { name: 'Line of text' }).fill('Discussion of the proposal')
  await page.getByRole('option', { name: /as a line/ }).click()
  await saved()
  await expect(people().last()).toContainText('Discussion of the proposal')
})

test('writes sub-items, an abstract in two languages and two parts, and continues the item the next day', async () => {
  await field('Purpose').selectOption('For decision')
  await page.getByRole('button', { name: 'Add a sub-item' }).click()
  await field('Sub-item a, English').fill('Establishment of an expert group')
  await page.getByRole('button', { name: 'Add a sub-item' }).click()
  await field('Sub-item b, English').fill('Voluntary contributions')
  await field('Abstract, English (original)').first().fill('What the Process should do next.')
  await field('Abstract, Russian').first().fill('Что Процессу делать дальше.')
  await page.getByRole('button', { name: 'Add a part' }).click()
  await page.getByRole('region', { name: 'Part 1' }).getByLabel('Title, English (original)').fill('First part')
  await page.getByRole('button', { name: 'Move …' }).click()
  await page.getByRole('radio', { name: 'Continue', exact: true }).check()
  await page.getByRole('radio', { name: /^Continue on Wednesday 6 October/ }).check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  // The form of the new slot: it has no parts.
  await expect(page.getByLabel('Part 1', { exact: true })).toHaveCount(0)
  await field('From').fill('9.30')
  await field('To').fill('11')
  await page.keyboard.press('Tab')
  await saved()
  await expect(slots(page, 'Wednesday 6 October')).toContainText(['Dialogue of Senior Officials (continued)'])
})

test('moves a slot before its neighbour, removes one and restores it', async () => {
  await slots(page)
    .getByRole('button', { name: /Coffee break/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Earlier: Coffee break' }).click()
  await saved()
  await expect(slots(page)).toHaveText([/^09:00–/, /^09:30–/, /^10:00–/, /^10:30–/, /^18:00–/])
  await expect(slots(page).nth(2)).toContainText('Coffee break')
  await page.getByRole('button', { name: 'Remove slot' }).click()
  await expect(slots(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(slots(page)).toHaveCount(5)
  await saved()
})

test('restores what was removed before the page was opened', async () => {
  await slots(page)
    .getByRole('button', { name: /Coffee break/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Remove slot' }).click()
  await saved()
  await page.reload()
  await expect(slots(page)).toHaveCount(4)
  await page.getByText('Taken out: 1').click()
  await page.getByRole('button', { name: 'Put back Coffee break' }).click()
  await expect(slots(page)).toHaveCount(5)
  await expect(page.getByText(/^Taken out/)).toHaveCount(0)
  await saved()
})

test('finds everything again after a reload', async () => {
  await page.reload()
  await slots(page)
    .getByRole('button', { name: /Dialogue of Senior Officials/ })
    .first()
    .click()
  await expect(field('Abstract, Russian').first()).toHaveValue('Что Процессу делать дальше.')
  await expect(field('Sub-item b, English')).toHaveValue('Voluntary contributions')
  await expect(people()).toHaveCount(5)
})

test('conflict: two organisers write the same title; nothing is overwritten, and both wordings are shown', async ({ pageOf }) => {
  const other = await pageOf('support@demo.example', { viewport: { width: 1440, height: 950 } })
  await other.goto('/en/desk/meetings/som-6/agenda')
  const bar = /Closing reception/
  await slots(page).getByRole('button', { name: bar }).first().click()
  await slots(other).getByRole('button', { name: bar }).first().click()
  await other.getByLabel('Title, English (original)').fill('Closing reception by the host')
  await other.keyboard.press('Tab')
  await expect(other.getByRole('status').first()).toContainText('Saved')
  await field('Title, English (original)').fill('Closing dinner')
  await page.keyboard.press('Tab')
  const conflict = page.getByRole('alert').filter({ hasText: 'Changed by somebody else meanwhile' })
  await expect(conflict).toContainText('Closing reception by the host')
  await expect(conflict).toContainText('By Organiser, Support Unit')
  // What each changed is marked against the words both began with.
  await expect(conflict.locator('ins')).toHaveText([' by the host', 'dinner'])
  await expect(conflict.locator('del')).toHaveText(['reception'])
  await conflict.getByRole('button', { name: 'Keep mine' }).click()
  await saved()
  await other.reload()
  await expect(slots(other).filter({ hasText: 'Closing dinner' })).toHaveCount(1)
})

test('no conflict: two organisers change different fields of one slot; both changes are saved and nobody is asked', async ({ pageOf }) => {
  const other = await pageOf('support@demo.example', { viewport: { width: 1440, height: 950 } })
  await other.goto('/en/desk/meetings/som-6/agenda')
  await other
    .getByRole('button', { name: /Closing dinner/ })
    .first()
    .click()
  await other.getByLabel('Title, Russian').fill('Заключительный ужин')
  await other.keyboard.press('Tab')
  await expect(other.getByRole('status').first()).toContainText('Saved')
  await field('Title, English (original)').fill('Closing dinner by the host')
  await page.keyboard.press('Tab')
  await saved()
  await expect(field('Title, Russian')).toHaveValue('Заключительный ужин')
})

test('leaving a form with unsaved words asks first', async () => {
  await page.goto('/en/desk/meetings/som-6')
  await field('Theme, English (original)').fill('Protection and mobility')
  await expect.poll(() => wordsKept(page)).toContain('Protection and mobility')
  const question = page.waitForEvent('dialog')
  const leaving = page.getByRole('link', { name: 'Publish', exact: true }).click()
  const dialog = await question
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await leaving
  await expect(field('Theme, English (original)')).toHaveValue('Protection and mobility')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Agenda', exact: true }).click()
})

test('publishes version 1 for everybody, who can read it at once', async ({ pageOf }) => {
  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('This is the first version: 6 slots.')).toBeVisible()
  await field('Note to readers, English').fill('First programme.')
  await expect(page.getByText('The last published programme of such a meeting is for its participants.')).toBeVisible()
  await expect(page.getByLabel('Only the delegations that take part')).toBeChecked()
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(page.getByText('This is needed.')).toHaveCount(1)
  await page.getByLabel('Everybody: visitors').check()
  await expect(field('Adopted on')).toBeHidden()
  await field('What this version is').selectOption('Adopted by the meeting')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(page.getByText('This is needed.')).toHaveCount(1)
  await expect(field('Adopted on')).toHaveAccessibleDescription('This is needed. Day, month, year: 27.09.2027')
  await field('What this version is').selectOption('Provisional agenda')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(page).toHaveURL(/\/en\/meetings\/som-6$/)
  reader = await pageOf(undefined, { javaScriptEnabled: false })
  await reader.goto('/en/meetings/som-6')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('6th Senior Officials Meeting')
  await expect(reader.getByRole('heading', { level: 3 })).toHaveText([
    'Registration',
    'Opening — Welcome remarks',
    'Coffee break',
    'Dialogue of Senior Officials',
    'Closing dinner by the host',
    'Dialogue of Senior Officials (continued)',
  ])
  await expect(reader.getByText('Provisional agenda')).toBeVisible()
  await expect(reader.getByText('First programme.')).toBeVisible()
  // The item and where it is continued, with its people.
  await expect(reader.getByText('Tajikistan, speaker to be named')).toHaveCount(2)
  await expect(reader.getByText('For decision')).toHaveCount(2)
})

test('revises the draft, sees what will change, and publishes version 2', async () => {
  await page.goto('/en/desk/meetings/som-6/agenda')
  await page
    .getByRole('button', { name: /Registration/ })
    .first()
    .click()
  await field('From').fill('8:45')
  await page.keyboard.press('Tab')
  await saved()
  await reader.reload()
  await expect(reader.getByRole('article').first().getByRole('link')).toHaveText('09:00–09:30')
  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('“Registration”: 08:45–09:15 instead of 09:00–09:30.')).toBeVisible()
  await expect(field('What this version is')).toHaveValue('provisional')
  await field('Note to readers, English').fill('Registration opens earlier.')
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(page).toHaveURL(/\/en\/meetings\/som-6$/)
  await reader.reload()
  await expect(reader.getByRole('article').first().getByRole('link')).toHaveText('08:45–09:15')
  await reader.getByRole('link', { name: /Version 2/ }).click()
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText(['Version 2', 'Version 1'])
  await expect(reader.getByText('Registration opens earlier.')).toBeVisible()
})

test('changing the directory changes nothing already published or drafted', async () => {
  await page.goto('/en/desk/people?text=askerov')
  await page.getByRole('link', { name: /Askerov/ }).click()
  await field('Position, English (original)').fill('Another post')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/en/meetings/som-6')
  await expect(page.getByText('Another post')).toHaveCount(0)
  await expect(page.getByText('Chief of the Department for Humanitarian and Social Issues')).toHaveCount(2)
})

test('withdraws the programme: its address shows the reason, and nothing of the programme', async () => {
  await page.goto('/en/desk/meetings/som-6/publish')
  await field('Reason, as readers will see it').fill('The dates are under review.')
  await page.getByText('Withdraw version 2 …').click()
  await expect(page.getByText('reads your reason in its place, at once')).toBeVisible()
  await page.getByRole('button', { name: 'Withdraw version 2' }).click()
  await expect(page).toHaveURL(/\/en\/meetings\/som-6$/)
  await reader.goto('/en/meetings/som-6')
  await expect(reader.getByText('The dates are under review.')).toBeVisible()
  await expect(reader.getByText('Dialogue of Senior Officials')).toHaveCount(0)
  await reader.getByRole('link', { name: 'Versions' }).click()
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText(['Version 2', 'Version 1'])
})
