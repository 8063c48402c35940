import type { Locator, Page } from '@playwright/test'

/** What is folded away under a heading: the `details` and all that is in it. */
export function fold(within: Page | Locator, title: string | RegExp): Locator {
  const page = 'page' in within ? within.page() : within
  return within.getByRole('group').filter({ has: page.getByRole('heading', { name: title }) })
}

/** The same, unfolded. */
export async function unfold(within: Page | Locator, title: string | RegExp): Promise<Locator> {
  const folded = fold(within, title).first()
  await folded.getByRole('heading', { name: title }).click()
  return folded
}
