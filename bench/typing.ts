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
const SENTENCE = 'They will meet again in the coming year to look at what has been done. '
/** Longer than the pause before a draft is saved, so that answers to saves arrive during the next keystrokes. */
const PAUSE_MS = 750

/** How long a keystroke takes to appear, in a long text with many proposals. */
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
    // We measure typing, not opening the page.
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2_000)
    // The proposals to this paragraph and its neighbours are unfolded, as they are for somebody who writes an answer.
    for (const number of [49, 50, 51])
      await page
        .getByRole('listitem', { name: `Paragraph ${number}`, exact: true })
        .getByText('Said to this paragraph')
        .click()
    await field.focus()
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(window, { times })
      // From the key press to just after the frame that shows it.
      addEventListener(
        'keydown',
        () => {
          const start = performance.now()
          requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)))
        },
        { capture: true },
      )
    })
    const wire = await context.newCDPSession(page)
    await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    let saves = 0
    page.on('response', (response) => {
      if (response.request().method() !== 'GET') saves++
    })
    const typed = SENTENCE.repeat(3)
    for (const words of typed.match(/.{1,12}/g) ?? []) {
      await page.keyboard.type(words, { delay: 60 })
      await page.waitForTimeout(PAUSE_MS)
    }
    await page.waitForTimeout(1_000)
    const times = z.array(z.number()).parse(await page.evaluate(() => Reflect.get(window, 'times')))
    if (saves < 5) throw new Error(`only ${saves} saves were seen among the keystrokes`)
    if (times.length < typed.length) throw new Error(`only ${times.length} keystrokes were seen`)
    const sorted = times.toSorted((a, b) => a - b)
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0
    const worst = sorted.at(-1) ?? 0
    const figure =
      `median ${median(times).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, worst ${worst.toFixed(0)} ms ` +
      `of ${times.length} keystrokes, ${saves} saves among them`
    return [{ what: 'a keystroke, until it is on the screen', figure, target: `p95 < ${TARGET_MS} ms`, met: p95 < TARGET_MS }]
  } finally {
    await browser.close()
    await served.kill()
    removeData(data)
  }
}
