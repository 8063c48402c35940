import type { Page } from '@playwright/test'
import { expect, test } from '#harness/test'

// An agenda as meetings really hold it, made by hand: a list of items before any time is known, days one by one, entries without a time,
// places; and the whole meeting moved by a week.

test.describe.configure({ mode: 'serial' })
test.use({ world: 'of agendas as they are held' })

let page: Page

const saved = () => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/)
const field = (name: string) => page.getByLabel(name, { exact: true })
const list = () => page.getByRole('region', { name: 'Agenda items' })
const day = (name: string) => page.getByRole('region', { name, exact: true })
const pane = () => page.getByRole('region', { name: /^Heading of / })

test('an empty agenda begins with its list of items, numbered as typed and without any time', async ({ pageOf }) => {
  page = await pageOf('chair@demo.example', { viewport: { width: 1440, height: 950 } })
  page.setDefaultTimeout(15_000)
  await page.goto('/en/desk/meetings/new')
  await field('Title, English').fill('Provisional agenda')
  await field('First day').fill('2027-10-05')
  await field('Last day').fill('2027-10-06')
  await field('Web address').fill('provisional')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await page.getByRole('button', { name: 'Start with the list of items' }).click()
  await expect(field('Add an item')).toBeFocused()
  for (const line of ['1. Opening of the meeting', '2. Adoption of the agenda', '3. Recommendations', 'IV. Other matters']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await saved()
  await expect(list().getByRole('listitem')).toHaveText([
    '1 Opening of the meeting',
    '2 Adoption of the agenda',
    '3 Recommendations',
    'IV Other matters',
  ])
})

test('an item has papers, sub-items with letters, bullets or labels as typed, and a place of its own on the list', async () => {
  await list().getByRole('button', { name: '3 Recommendations' }).click()
  for (const [index, text] of ['Border procedures', 'Data', 'Return'].entries()) {
    await page.getByRole('button', { name: 'Add a sub-item' }).click()
    await field(`Sub-item ${'abc'[index]}, English`).fill(text)
  }
  await page.getByLabel('Labels of the sub-items').selectOption({ label: 'as typed' })
  await field('Label of sub-item c').fill('iii')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Add a paper' }).click()
  await expect(field('Symbol')).toBeFocused()
  await page.keyboard.type('AP/SOM/9/1')
  await page.keyboard.press('Tab')
  await field('Web address').fill('javascript:alert(1)')
  await page.keyboard.press('Tab')
  await expect(page.getByText('This is no address of a page')).toBeVisible()
  await expect(page.getByText('Not saved: 3 Recommendations')).toContainText('javascript:alert(1)')
  await field('Web address').fill('https://example.org/som-9-1')
  await page.keyboard.press('Tab')
  await saved()
  await page.getByRole('button', { name: 'Earlier on the list' }).click()
  await saved()
  await expect(list().getByRole('listitem')).toContainText(['1', '3', '2', 'IV'])
  await page.getByRole('button', { name: 'Later on the list' }).click()
  await saved()
  await page.reload()
  await list().getByRole('button', { name: '3 Recommendations' }).click()
  await expect(field('Label of sub-item c')).not.toBeVisible()
  await expect(field('Label of sub-item iii')).toHaveValue('iii')
  await expect(field('Web address')).toHaveValue('https://example.org/som-9-1')
})

test('an item taken off the list goes back to where it stood', async () => {
  await list().getByRole('button', { name: '2 Adoption' }).click()
  await page.getByRole('button', { name: 'Take off the list' }).click()
  await expect(list().getByRole('listitem')).toContainText(['1', '3', 'IV'])
  await saved()
  await page.getByRole('button', { name: 'Put back', exact: true }).click()
  await expect(list().getByRole('listitem')).toContainText(['1', '2', '3', 'IV'])
  await saved()
})

test('a day has a heading; one is added before the opening, and taken out again only while nothing stands on it', async () => {
  await day('Tuesday 5 October').getByRole('button', { name: 'Tuesday 5 October' }).click()
  await pane().getByLabel('Title, English (original)').fill('Preparatory segment')
  await pane().getByLabel('Place, English (original)').fill('Altai Hall')
  await page.keyboard.press('Tab')
  await saved()
  await expect(day('Tuesday 5 October')).toContainText('Preparatory segment · Altai Hall')
  await field('Add a day').fill('2027-10-04')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(day('Monday 4 October')).toBeVisible()
  await day('Monday 4 October').getByRole('button', { name: 'Monday 4 October' }).click()
  await page.getByRole('button', { name: 'Take this day out' }).click()
  await expect(day('Monday 4 October')).toHaveCount(0)
  await saved()
  await field('Add a day').fill('2037-10-04')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('This day is more than a year away from the meeting.')).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
  await saved()
})

test('a slot deals with several items, of one with some sub-items, in a place used before, closed', async () => {
  await list().getByRole('button', { name: '3 Recommendations' }).click()
  await page.getByRole('button', { name: 'Add a slot' }).click()
  await expect(field('From')).toHaveValue('09:00')
  await expect(field('Continued: printed after the title')).not.toBeChecked()
  await page.getByRole('group', { name: 'Sub-items dealt with here' }).getByLabel('b) Data').uncheck()
  await field('Also deal with').selectOption({ label: 'IV Other matters' })
  await field('Access').selectOption({ label: 'Closed' })
  await field('Place, English (original)').fill('Altai Hall')
  await page.keyboard.press('Tab')
  await saved()
  await day('Tuesday 5 October').getByRole('button', { name: 'Tuesday 5 October' }).click()
  await expect(page.getByText('1 slot stands on this day.')).toBeVisible()
  await page.reload()
  await day('Tuesday 5 October')
    .getByRole('button', { name: /Recommendations/ })
    .click()
  await expect(page.getByLabel('b) Data')).not.toBeChecked()
  await expect(page.getByLabel('a) Border procedures')).toBeChecked()
  await expect(page.getByRole('region', { name: 'Also deals with' })).toContainText('IV Other matters')
  await expect(field('Access').locator('option:checked')).toHaveText('Closed')
})

test('emptying its beginning makes a slot untimed, and its end goes too; an end past midnight is said to be of the next day', async () => {
  await field('To').fill('1:30')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Of the next day')).toBeVisible()
  await saved()
  await field('From').fill('')
  await page.keyboard.press('Tab')
  await expect(field('To')).toHaveValue('')
  await field('Instead of a time, English (original)').fill('After the plenary')
  await page.keyboard.press('Tab')
  await saved()
  await expect(day('Tuesday 5 October').getByRole('listitem')).toContainText('After the plenary · Altai Hall')
  await page.reload()
  await day('Tuesday 5 October')
    .getByRole('button', { name: /Recommendations/ })
    .click()
  await expect(field('From')).toHaveValue('')
  await expect(field('Instead of a time, English (original)')).toHaveValue('After the plenary')
})

test('“continued” is set and cleared by hand', async () => {
  await field('Continued: printed after the title').check()
  await saved()
  await expect(day('Tuesday 5 October')).toContainText('Recommendations (continued)')
  await field('Continued: printed after the title').uncheck()
  await saved()
  await expect(day('Tuesday 5 October')).not.toContainText('(continued)')
})

test('the meeting moves as a whole; what becomes of each day is shown first', async () => {
  await page.goto('/en/desk/meetings/provisional')
  await field('New first day').fill('2027-10-05')
  await page.getByRole('button', { name: 'Show what follows' }).click()
  await expect(page.getByText('The meeting begins on this day already.')).toBeVisible()
  await field('New first day').fill('2027-10-14')
  await page.getByRole('button', { name: 'Show what follows' }).click()
  await expect(page.getByRole('row')).toHaveText(
    ['Now Then', 'Tuesday 5 October Thursday 14 October', 'Wednesday 6 October Friday 15 October'],
    { useInnerText: true },
  )
  await expect(page.getByText('The days of the week change.')).toBeVisible()
  await page.getByRole('button', { name: 'Move the meeting', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/desk\/meetings\/provisional$/)
  await expect(field('First day')).toHaveValue('14.10.2027')
  await expect(field('Last day')).toHaveValue('15.10.2027')
  await page.goto('/en/desk/meetings/provisional/agenda')
  await expect(day('Thursday 14 October')).toContainText('Preparatory segment · Altai Hall')
  await expect(day('Thursday 14 October').getByRole('listitem')).toContainText('After the plenary')
})
