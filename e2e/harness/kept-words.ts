import type { Page } from '@playwright/test'

/** Everything a page keeps in its browser, as text. */
export function wordsKept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
}
