import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { ANOTHER_BUILD } from '#harness/another-build'
import { newContext } from '#harness/browser-context'
import { acceptClock, freshData, removeData, type Served, startServer } from '#harness/server'
import { signInAs } from '#harness/sign-in'

/** A test's own server, which can be redeployed, stopped for a while or set ahead in time. Everybody stays signed in. */
export type OwnServer = {
  served: () => Served
  pageOf: (email?: string, options?: BrowserContextOptions) => Promise<Page>
  /**
   * Ends the server (with `kill` as a power cut does) and starts it again at the same address; `redeploy` starts another build in
   * its place.
   */
  again: (how?: { kill?: boolean; ahead?: number; redeploy?: boolean }) => Promise<void>
  end: () => Promise<void>
}

export async function ownServer(browser: Browser): Promise<OwnServer> {
  const data = freshData()
  let served = await startServer(data)
  let set = 0
  const port = new URL(served.url).port
  const pages: Page[] = []
  return {
    served: () => served,
    pageOf: async (email, options = {}) => {
      const context = await newContext(browser, { baseURL: served.url, ...options })
      const session = email === undefined ? null : await signInAs(served.url, email)
      if (session) {
        const [name = '', value = ''] = session.split('=')
        await context.addCookies([{ name, value, url: served.url }])
      }
      const page = await context.newPage()
      pages.push(page)
      return page
    },
    again: async ({ kill = false, ahead = 0, redeploy = false } = {}) => {
      await (kill ? served.kill() : served.stop())
      // A server does not believe a clock that leaps, unless its operator says so.
      const start = performance.now()
      if (ahead !== set) acceptClock(data, ahead)
      set = ahead
      served = await startServer(data, {
        PORT: port,
        GAVEL_CLOCK_AHEAD: String(ahead === 0 ? 0 : ahead - Math.round(performance.now() - start)),
        ...(redeploy ? { GAVEL_DIST: ANOTHER_BUILD } : {}),
      })
    },
    end: async () => {
      for (const page of pages) await page.context().close()
      await served.kill()
      removeData(data)
    },
  }
}
