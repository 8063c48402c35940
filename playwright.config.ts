import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'

const long = process.env.GAVEL_LONG === '1'

export default defineConfig({
  testDir: 'e2e',
  // What is walked in full only.
  testIgnore: long ? [] : ['**/journeys.spec.ts'],
  outputDir: '.test/results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: long ? 600_000 : 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  globalSetup: './e2e/harness/global-setup.ts',
  use: {
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS },
    locale: 'en-GB',
    timezoneId: 'Asia/Dushanbe',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
})
