import { expect, type Page } from '@playwright/test'

/** A phone without scripts. */
export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, javaScriptEnabled: false }

/** Asks a State for who appears at the practice meeting, by a link to an address, in Russian. */
export async function askByLink(organiser: Page, state: string, address: string): Promise<void> {
  await organiser.goto(`/en/desk/meetings/practice/people?remind=state:${state}&in=ru`)
  await organiser.getByLabel('E-mail for a link').fill(address)
  await organiser.getByRole('button', { name: 'Record as asked' }).click()
  await expect(organiser.getByText('Recorded as asked.')).toBeVisible()
}

/** Answers on the English page of a link: who speaks. */
export async function nameSpeaker(page: Page, name: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Send the name' }) })
  await form.getByLabel('Name, whole as written').fill(name)
  await form.getByLabel('Position').fill('Deputy Minister')
  await form.getByRole('button', { name: 'Send the name' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you for your answer' })).toBeVisible()
}

/** Nothing of the page stands beyond the edge of the screen. */
export async function expectFits(page: Page): Promise<void> {
  const { scroll, client } = await page.locator('html').evaluate((html) => ({ scroll: html.scrollWidth, client: html.clientWidth }))
  expect(scroll).toBeLessThanOrEqual(client)
}
