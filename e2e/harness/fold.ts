import type { Locator, Page } from '@playwright/test'

/** The `details` under a heading, with its contents. */
export function fold(within: Page | Locator, title: string | RegExp): Locator {
  const page = 'page' in within ? within.page() : within
  return within.getByRole('group').filter({ has: page.getByRole('heading', { name: title }) })
}

/** The same, opened. */
export async function unfold(within: Page | Locator, title: string | RegExp): Promise<Locator> {
  const folded = fold(within, title).first()
  await folded.getByRole('heading', { name: title }).click()
  return folded
}
