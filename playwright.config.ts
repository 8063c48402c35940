import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'
import { LONG_FORM } from './e2e/harness/long-form.ts'

export default defineConfig({
  testDir: 'e2e',
  // What is walked in full only.
  testIgnore: LONG_FORM ? [] : ['**/journeys.spec.ts'],
  outputDir: '.test/results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: LONG_FORM ? 600_000 : 90_000,
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
