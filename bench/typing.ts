import { chromium } from '@playwright/test'
import { z } from 'zod'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'
import { freshData, removeData, startServer } from '#harness/server'
import { signInAs } from '#harness/sign-in'
import { median } from './figures.ts'
import { answerOf } from './on-core.ts'
import type { Row } from './report.ts'

const TARGET_MS = 100
const SLOWED = 4
const SENTENCE = 'They will meet again in the coming year to look at what has been done. '.repeat(2)

/** How long a keystroke takes until it is on the screen, in a long text with much said to it. */
export async function typing(): Promise<Row[]> {
  const data = freshData()
  await answerOf(z.number(), 'bench/fill-statement.ts', [], { GAVEL_DATA: data })
  const served = await startServer(data)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS })
  try {
    const context = await browser.newContext({ baseURL: served.url, viewport: { width: 1280, height: 900 } })
    const [name = '', value = ''] = ((await signInAs(served.url, 'chair@demo.example')) ?? '').split('=')
    await context.addCookies([{ name, value, url: served.url }])
    const page = await context.newPage()
    await page.goto('/en/desk/meetings/practice/statement')
    const field = page.getByLabel('Paragraph 50, English (decides)', { exact: true })
    // Measured is typing, not the opening of the page.
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2_000)
    await field.focus()
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(window, { times })
      // From the key to the first moment after the frame that shows it.
      addEventListener(
        'keydown',
        () => {
          const pressed = performance.now()
          requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)))
        },
        { capture: true },
      )
    })
    const wire = await context.newCDPSession(page)
    await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    await page.keyboard.type(SENTENCE, { delay: 60 })
    await page.waitForTimeout(500)
    const times = z.array(z.number()).parse(await page.evaluate(() => Reflect.get(window, 'times')))
    if (times.length < SENTENCE.length) throw new Error(`only ${times.length} keystrokes were seen`)
    const sorted = times.toSorted((a, b) => a - b)
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0
    const figure = `median ${median(times).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms of ${times.length} keystrokes`
    return [{ what: 'a keystroke, until it is on the screen', figure, target: `p95 < ${TARGET_MS} ms`, met: p95 < TARGET_MS }]
  } finally {
    await browser.close()
    await served.kill()
    removeData(data)
  }
}
