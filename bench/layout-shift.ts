import { type Browser, chromium } from '@playwright/test'
import { LOCALES } from '#domain/text/locale'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const PATH = '/meetings/som-5'
const TARGET = 0.02
const SIZES = [
  { width: 390, height: 844 },
  { width: 412, height: 915 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
]

/** How far a page jumps when its fonts come late, in each language and on screens of four widths. */
export async function layoutShift(): Promise<Row[]> {
  const world = await openWorld()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS })
  try {
    const rows: Row[] = []
    for (const locale of LOCALES) {
      const shifts: { width: number; shift: number }[] = []
      for (const size of SIZES) shifts.push({ width: size.width, shift: await shiftOf(browser, `${world.url}/${locale}${PATH}`, size) })
      rows.push({
        what: locale,
        figure: shifts.map(({ width, shift }) => `${width} px ${shift.toFixed(3)}`).join(', '),
        target: `${TARGET} each`,
        met: shifts.every(({ shift }) => shift < TARGET),
      })
    }
    return rows
  } finally {
    await browser.close()
    await world.close()
  }
}

/**
 * The sum of a page's layout shifts. Fonts are held back until the page stands there in fallbacks: on a quick network
 * they would be there before the first paint, and nothing would be measured.
 */
async function shiftOf(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<number> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const painted = Promise.withResolvers<void>()
  let fonts = 0
  await page.route('**/*.woff2', async (route) => {
    fonts += 1
    await painted.promise
    await route.continue()
  })
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.waitForTimeout(500)
  painted.resolve()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver((list) =>
          done(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        )
        observer.observe({ type: 'layout-shift', buffered: true })
        // A page that never moved has no entries, and the observer is not called.
        setTimeout(() => done(0), 500)
      }),
  )
  await context.close()
  if (fonts === 0) throw new Error(`${url} asked for no fonts`)
  return shift
}
