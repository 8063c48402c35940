import { userAgentFromString } from 'next/server'

/** The address a request came from: the last entry, written by our server or the trusted proxy. A client can forge earlier ones. */
export function addressIn(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(',').at(-1)?.trim() ?? 'unknown'
}

/** What a browser says it is, coarsely: its name and its system, no version. */
export function clientIn(userAgent: string | null | undefined): { browser: string | null; platform: string | null } {
  const { browser, os } = userAgentFromString(userAgent?.slice(0, 500))
  return { browser: plain(browser.name), platform: plain(os.name) }
}

function plain(name: string | undefined): string | null {
  return name !== undefined && /^[\w .-]{1,30}$/.test(name) ? name : null
}
