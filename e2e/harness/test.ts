import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test'
import { newContext } from '#harness/browser-context'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { signInAs } from '#harness/sign-in'

type Worker = {
  /** Name of the world. A spec that leaves meetings or texts changed names its own, and so shares its server with no other. */
  world: string
  served: Served
  /** A browser page signed in as this account; without an address, as nobody. */
  pageOf: (email?: string, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>
}

/** A test with its own server, one for each worker, on a copy of the base record. */
export const test = base.extend<object, Worker>({
  world: ['shared', { option: true, scope: 'worker' }],
  served: [
    async ({ world: _ }, use) => {
      const data = freshData()
      const served = await startServer(data)
      await use(served)
      await served.stop()
      removeData(data)
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ served }, use) => use(served.url),
  pageOf: [
    async ({ browser, served }, use) => {
      const contexts: BrowserContext[] = []
      await use(async (email, options = {}) => {
        const context = await newContext(browser, { baseURL: served.url, locale: 'en-GB', timezoneId: 'Asia/Dushanbe', ...options })
        contexts.push(context)
        if (email !== undefined) await context.addCookies([await sessionCookie(served.url, email)])
        return context.newPage()
      })
      for (const context of contexts) await context.close()
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'

async function sessionCookie(url: string, email: string): Promise<{ name: string; value: string; url: string }> {
  const cookie = await signInAs(url, email)
  if (cookie === null) throw new Error(`${email} cannot sign in`)
  const at = cookie.indexOf('=')
  return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url }
}
