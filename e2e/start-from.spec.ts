import type { Page } from '@playwright/test'
import { expect, test } from '#harness/test'

// A meeting from last year's, from a template, and by hand: how few acts it takes, counted as a person does them.

test.describe.configure({ mode: 'serial' })
test.use({ world: 'of meetings that begin with others' })

let page: Page

const field = (label: string) => page.getByLabel(label, { exact: true })
const shownSlots = () =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('time') })

test('last year’s SOM becomes a new draft of two days in three clicks and one date', async ({ pageOf }) => {
  page = await pageOf('chair@demo.example', { viewport: { width: 1280, height: 900 } })
  await page.goto('/en/desk/meetings')
  const acts = { clicks: 0, keys: 0 }
  const click = async (name: string, role: 'link' | 'button') => {
    acts.clicks += 1
    await page.getByRole(role, { name, exact: true }).click()
  }
  await click('New meeting', 'link')
  await click('5th Almaty Process Senior Officials Meeting (SOM)', 'link')
  await expect(page).toHaveURL(/\/new\?from=som-5$/)
  await expect(field('First day')).toBeFocused()
  await expect(field('Title, English')).toHaveValue('6th Almaty Process Senior Officials Meeting (SOM)')
  await expect(field('Web address')).toHaveValue('som-6')
  // The scripts have come once the days are said.
  await expect(page.getByText(/\(2 days\)$/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('7.10.2027')
  acts.keys += 10
  await expect(field('Last day')).toHaveValue('08.10.2027')
  await expect(page.getByText('Thursday 7 October – Friday 8 October 2027 (2 days)')).toBeVisible()
  await click('Create meeting', 'button')
  await expect(page).toHaveURL(/\/desk\/meetings\/som-6\/agenda$/)
  await expect(page.getByRole('heading', { name: 'Thursday 7 October' })).toBeVisible()
  await expect(shownSlots()).toHaveCount(19)
  expect(acts).toEqual({ clicks: 3, keys: 10 })
})

test('the other languages of the title came along, and no person is confirmed', async () => {
  await page.goto('/ru/desk/meetings/som-6')
  await expect(page.locator('[name="title.ru"]')).toHaveValue('6-е совещание старших должностных лиц Алматинского процесса')
  await expect(page.locator('[name="title.kk"]')).toHaveValue('Алматы процесі аға лауазымды тұлғаларының 6-кеңесі')
  const { value } = await (await page.request.get('/api/agenda-draft/som-6')).json()
  expect(new Set(value.draft.contributions.map(({ status }: { status: string }) => status))).toEqual(new Set(['tbc']))
})

test('the details of a meeting begin with what it is, and whether it is held stands last', async () => {
  await page.goto('/en/desk/meetings/som-6')
  const places = await page.evaluate(() =>
    ['[name="type"]', '[name="decision"]'].map(
      (selector) => document.querySelector(selector)?.closest('form')?.getBoundingClientRect().top ?? 0,
    ),
  )
  expect(places[0]).toBeLessThan(places[1] ?? 0)
})

test('title, address, last day and clocks follow what is typed, until they are written anew', async () => {
  await page.goto('/en/desk/meetings/new')
  await expect(field('Kind of meeting')).toBeFocused()
  await field('Number').fill('12')
  await expect(field('Title, English')).toHaveValue('12th Almaty Process Senior Officials Meeting (SOM)')
  await expect(field('Web address')).toHaveValue('som-12')
  await field('Country, English').fill('Tajikistan')
  await expect(field('Time zone')).toHaveValue('Asia/Dushanbe')
  await field('City, English').fill('Istanbul')
  await expect(field('Time zone')).toHaveValue('Europe/Istanbul')
  await field('First day').fill('5 October 2027')
  await expect(field('Last day')).toHaveValue('05.10.2027')
  await field('Title, English').fill('A meeting of friends')
  await field('Number').fill('13')
  await expect(field('Title, English')).toHaveValue('A meeting of friends')
  await expect(field('Web address')).toHaveValue('som-13')
  await page.getByText('In the other languages').click()
  await expect(field('Title, Russian')).toHaveAttribute('placeholder', '')
})

test('what is wrong stands beside its field, and fewer days are asked about before they are left out', async () => {
  await page.goto('/en/desk/meetings/new?from=som-5')
  await field('First day').fill('31.2.2028')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page.getByText('This day does not exist.')).toBeVisible()
  await expect(field('First day')).toBeFocused()
  await field('First day').fill('3.2.2028')
  await field('Last day').fill('3.2.2028')
  await expect(page.getByText(/what has no place here stays behind/)).toBeVisible()
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page.getByText(/1 day has no place in these dates: 11 slots would stay behind/)).toBeVisible()
  await page.getByLabel('Leave them out').check()
  await field('Web address').fill('one-day')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page).toHaveURL(/\/desk\/meetings\/one-day\/agenda$/)
  await expect(shownSlots()).toHaveCount(8)
})

test('an empty agenda teaches its first steps, and is filled from a template', async () => {
  await page.goto('/en/desk/meetings/empty-som/agenda')
  await expect(page.getByRole('heading', { name: 'Begin this agenda' })).toBeVisible()
  await page.getByRole('button', { name: 'Type a line in a day' }).click()
  await expect(page.getByLabel(/^Add to /)).toBeFocused()
  await expect(page.getByRole('link', { name: 'Read in a text' })).toHaveAttribute('href', '/en/desk/meetings/empty-som/read-in')
  await page.getByRole('link', { name: 'Start from an earlier meeting or a template' }).click()
  await expect(page).toHaveURL(/\/start$/)
  await field('What it begins with').selectOption({ label: 'Senior Officials Meeting, one day' })
  await page.getByRole('button', { name: 'Fill the agenda' }).click()
  await expect(page).toHaveURL(/\/desk\/meetings\/empty-som\/agenda$/)
  await expect(shownSlots()).toHaveCount(13)
  await page.goto('/en/desk/meetings/empty-som/start')
  await expect(page.getByText(/^This agenda has entries already/)).toBeVisible()
})

test('without scripts a meeting begins with another as well', async ({ pageOf }) => {
  const still = await pageOf('support@demo.example', { javaScriptEnabled: false })
  await still.goto('/ru/desk/meetings/new?from=som-5')
  await still.locator('[name="startsOn"]').fill('12.10.2028')
  await still.locator('[name="endsOn"]').fill('13.10.2028')
  await still.locator('[name="slug"]').fill('')
  await still.locator('[name="timeZone"]').fill('')
  await still.getByRole('button', { name: 'Создать совещание' }).click()
  await expect(still).toHaveURL(/\/ru\/desk\/meetings\/som-6-2\/agenda$/)
})

test('sign-in begins at the address', async ({ pageOf }) => {
  const visitor = await pageOf()
  await visitor.goto('/en/sign-in')
  await expect(visitor.getByLabel('Email')).toBeFocused()
})
