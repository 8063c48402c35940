import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { ANOTHER_BUILD } from '#harness/another-build'
import { newContext } from '#harness/browser-context'
import { acceptClock, freshData, removeData, type Served, startServer } from '#harness/server'
import { signInAs } from '#harness/sign-in'

/**
 * A test's own server, which can be redeployed, stopped for a while or set ahead in time. Everybody stays signed in, or signs in
 * again where time has gone on. */
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

/** `environment`: settings of its own, which it keeps when it is started again. */
export async function ownServer(browser: Browser, environment: Record<string, string> = {}): Promise<OwnServer> {
  const data = freshData()
  let served = await startServer(data, environment)
  let set = 0
  const port = new URL(served.url).port
  const pages: { page: Page; email: string | undefined }[] = []
  const signIn = async (page: Page, email: string) => {
    const session = await signInAs(served.url, email)
    const [name = '', value = ''] = session?.split('=') ?? []
    if (session) await page.context().addCookies([{ name, value, url: served.url }])
  }
  return {
    served: () => served,
    pageOf: async (email, options = {}) => {
      const context = await newContext(browser, { baseURL: served.url, ...options })
      const page = await context.newPage()
      if (email !== undefined) await signIn(page, email)
      pages.push({ page, email })
      return page
    },
    again: async ({ kill = false, ahead = 0, redeploy = false } = {}) => {
      await (kill ? served.kill() : served.stop())
      // A server does not believe a clock that leaps, unless its operator says so.
      const start = performance.now()
      if (ahead !== set) acceptClock(data, ahead)
      set = ahead
      served = await startServer(data, {
        ...environment,
        PORT: port,
        GAVEL_CLOCK_AHEAD: String(ahead === 0 ? 0 : ahead - Math.round(performance.now() - start)),
        ...(redeploy ? { GAVEL_DIST: ANOTHER_BUILD } : {}),
      })
      // An organiser's sign-in is over after hours.
      if (ahead !== 0) for (const { page, email } of pages) if (email !== undefined) await signIn(page, email)
    },
    end: async () => {
      for (const { page } of pages) await page.context().close()
      await served.kill()
      removeData(data)
    },
  }
}
