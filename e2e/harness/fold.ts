import type { Locator, Page } from '@playwright/test'

/** The `details` under a heading, with its contents. */
export function fold(within: Page | Locator, title: string | RegExp): Locator {
  const page = 'page' in within ? within.page() : within
  return within.getByRole('group').filter({ has: page.getByRole('heading', { name: title }) })
}

/** The same, opened; a form that brings back words is open already. */
export async function unfold(within: Page | Locator, title: string | RegExp): Promise<Locator> {
  const folded = fold(within, title).first()
  await folded.page().waitForLoadState('networkidle')
  if ((await folded.getAttribute('open')) === null) await folded.getByRole('heading', { name: title }).click()
  return folded
}
