import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'

/** A browser of somebody's own, whose clock is as far ahead as the tests' and the server's. */
export async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  const ahead = Number(process.env.GAVEL_DAYS_AHEAD ?? '0') * 86_400_000
  if (ahead !== 0)
    await context.addInitScript((milliseconds) => {
      const machineNow = Date.now
      Date.now = () => machineNow() + milliseconds
    }, ahead)
  return context
}
