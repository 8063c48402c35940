import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a browser for the tests: `CHROMIUM_PATH`, the system's, Playwright's own; else installs Playwright's, or as root the Debian
 * package. Throws when there is none.
 */
export function findBrowser(): string {
  const here = present()
  if (here) return here
  console.log('No browser found; installing one …')
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  const installed = present()
  if (installed) return installed
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  }
  const debian = present()
  if (debian) return debian
  throw new Error('The end-to-end tests need a browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.')
}

function present(): string | null {
  return [process.env.CHROMIUM_PATH, ...SYSTEM, own()].find((path) => path !== undefined && existsSync(path)) ?? null
}

function own(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/** Flags that keep Chromium off the network, and let it run as root. */
export const BROWSER_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
