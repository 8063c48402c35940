import type { Page } from '@playwright/test'
import { textsOf } from '#domain/agenda/agenda-document'
import { LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { writePublished } from '#harness/published-rows'
import { expect, test } from '#harness/test'
import { wholeAgenda } from '#harness/whole-agenda'

// The page of an agenda as it is really held: nothing of the document is missing, and each thing stands where readers look for it.

test.use({ world: 'of the published page' })

test.beforeAll(({ served }) => writePublished(served.data, wholeAgenda, 'Rooms are still open.'))

const at = (locale = 'en') => `/${locale}/meetings/whole-agenda`
const slotOf = (page: Page, title: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })

test('the head says on which days it is held, what the version is, and what its publisher noted', async ({ page }) => {
  await page.goto(at())
  await expect(page.getByText('5–6, 8 October 2027', { exact: true })).toBeVisible()
  await expect(page.getByText('Adopted by the meeting on 5 October 2027, as orally amended')).toBeVisible()
  await expect(page.getByText('Rooms are still open.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'https://example.org/papers', exact: true })).toHaveAttribute(
    'href',
    'https://example.org/papers',
  )
  await page.goto(`${at()}/versions`)
  await expect(page.getByText('Adopted by the meeting on 5 October 2027, as orally amended')).toBeVisible()
})

test('the list of items stands above the programme, with its papers, and slots lead back to it', async ({ page }) => {
  await page.goto(at())
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Agenda', 'Programme'])
  const list = page.getByRole('region', { name: 'Agenda', exact: true })
  await expect(list.getByRole('heading', { level: 3 })).toHaveText(wholeAgenda.items.map(({ title }) => title.en ?? ''))
  const paper = list.getByRole('link', { name: 'AP/SOM/9/1 Provisional agenda' })
  await expect(paper).toHaveAttribute('href', 'https://example.org/papers/ap-som-9-1')
  await expect(list.getByText('AP/SOM/9/1/Add.1', { exact: true })).toBeVisible()
  await expect(list.getByText('c)', { exact: true })).toBeVisible()
  await expect(list.getByText('•').first()).toBeVisible()

  const afternoon = slotOf(page, 'Afternoon')
  await expect(afternoon).toContainText('Items 4–6; Other matters')
  await afternoon.getByRole('link', { name: '6', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`#${wholeAgenda.items[5]?.id}$`))
  await expect(slotOf(page, 'Recommendations (continued)')).toContainText('Item 3 (c)')
  await expect(page.getByRole('heading', { name: '1 Opening of the meeting', level: 4 })).toBeVisible()
  await expect(slotOf(page, 'Second case').first()).toContainText('Item 4 (Contributions)')
})

test('times: words in the place of a clock, the next day marked, a second zone, and an end left open', async ({ page }) => {
  await page.goto(at())
  await expect(slotOf(page, 'Arrival of delegations').getByRole('link').first()).toHaveText('All day')
  await expect(slotOf(page, 'Press point')).toContainText('After the plenary')
  await expect(slotOf(page, 'Dinner').getByRole('link').first()).toHaveText('21:30–01:30 +1the next day')
  await expect(slotOf(page, 'Dinner')).toContainText('18:30–22:30 UTC+2')
  // Who goes through the links alone hears of what each time is.
  await expect(slotOf(page, 'Dinner').getByRole('link').first()).toHaveAccessibleDescription('Dinner')
  await expect(slotOf(page, 'Wrap-up').getByRole('link').first()).toHaveText('15:00–')
  await expect(slotOf(page, 'Excursion').getByRole('link')).toHaveCount(0)
  const head = page.locator('section', { has: page.getByRole('heading', { name: 'Tuesday 5 October' }) }).last()
  await expect(head).toContainText('Almaty time, UTC+5')
  await expect(head).toContainText('Geneva time, UTC+2')
  await expect(slotOf(page, 'Second case').first()).toContainText('10:40–11:20')
})

test('places and access are said where they differ, and the day has its heading', async ({ page }) => {
  await page.goto(at())
  const day = page.locator('#day-2027-10-05')
  await expect(day).toContainText('Opening day')
  await expect(day.getByText('Palace of the Republic', { exact: true })).toHaveCount(1)
  await expect(day).toContainText('Kazakhstan presides.')
  await expect(slotOf(page, 'Opening of the meeting')).toContainText('Open to the media')
  await expect(slotOf(page, 'Lunch')).toContainText('Lobby')
  await expect(slotOf(page, 'Dinner')).toContainText('Hotel Medeu · By invitation')
  await expect(page.locator('#day-2027-10-06').getByText('Hotel Medeu')).toHaveCount(0)
})

test('what is held at the same time stands side by side, and is said to be so', async ({ pageOf }) => {
  for (const width of [1280, 390]) {
    const page = await pageOf(undefined, { viewport: { width, height: 900 } })
    await page.goto(at())
    const group = page.getByRole('group', { name: 'In parallel: Altai Hall · Saryarka Hall' })
    await expect(group.getByRole('group', { name: 'Altai Hall' }).getByRole('heading')).toHaveText(['Working group on data'])
    await expect(group.getByRole('group', { name: 'Saryarka Hall' }).getByRole('heading')).toHaveText(['Working group on borders'])
    await expect(group.getByText('10:00', { exact: true })).toHaveCount(1)
    await expect(page.locator('#day-2027-10-06').getByRole('article').first()).toContainText('Exhibition')
    await expect(slotOf(page, 'Exhibition')).toContainText('Lobby · in parallel with what follows')
    const [first, second] = await group.getByRole('article').evaluateAll((slots) => slots.map((slot) => slot.getBoundingClientRect()))
    expect(first?.y === second?.y, `side by side at ${width}`).toBe(width === 1280)
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)
    await page.context().close()
  }
})

test('on a phone there is a list of days to jump to', async ({ pageOf }) => {
  const page = await pageOf(undefined, { viewport: { width: 390, height: 900 } })
  await page.goto(at())
  const days = page.getByRole('navigation', { name: 'Days' })
  await expect(days.getByRole('link')).toHaveText(['Monday 4', 'Tuesday 5', 'Wednesday 6', 'Friday 8'])
  await days.getByRole('link', { name: 'Friday 8' }).click()
  await expect(page.getByRole('heading', { name: 'Friday 8 October' })).toBeInViewport()
})

test('every word of the document is on the page, in each language', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(at(locale))
    const said = await page.locator('main').innerText()
    for (const text of textsOf(wholeAgenda))
      for (const line of words(text, locale).split('\n').filter(Boolean)) expect(said).toContain(line)
  }
})
