import { type Browser, chromium, type Page } from '@playwright/test'
import { z } from 'zod'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'
import { signInAs } from '#harness/sign-in'
import { exchange } from './exchange.ts'
import { median, spread } from './figures.ts'
import { answerOf } from './on-core.ts'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const ENTRIES = 600
const DESK = '/en/desk/meetings/eight-lanes'
const ROUNDS = 5
/** What an organiser waits for without wondering whether it hangs, by our own judgement. */
const OPENED_MS = 5_000
const PUBLISHED_MS = 5_000

/** How long a conference of 600 entries in 8 rooms takes to open at the desk, to be published, and to be read. */
export async function lanes(): Promise<Row[]> {
  const world = await openWorld()
  await answerOf(z.literal(ENTRIES), 'bench/fill-lanes.ts', [], { GAVEL_DATA: world.data })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS })
  try {
    const page = await deskOf(browser, world.url)
    const opened: number[] = []
    for (let round = 0; round < ROUNDS; round++) opened.push(await openEditor(page))
    const published = await publish(page)
    const cookie = 'next-auth.session-token=of-nobody'
    const read = await exchange(`${world.url}/en/meetings/eight-lanes`, { headers: { cookie } })
    return [
      row('the editor, until it takes words', opened, OPENED_MS),
      row('publishing, from the press to the page', [published], PUBLISHED_MS),
      { what: 'the page', figure: `${(read.body.length / 1024).toFixed(0)} KB, made anew in ${read.milliseconds.toFixed(0)} ms` },
    ]
  } finally {
    await browser.close()
    await world.close()
  }
}

async function deskOf(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } })
  const [name = '', value = ''] = ((await signInAs(url, 'chair@demo.example')) ?? '').split('=')
  await context.addCookies([{ name, value, url }])
  return context.newPage()
}

/** Milliseconds until every entry stands there and the last day’s line has taken a letter. */
async function openEditor(page: Page): Promise<number> {
  const began = performance.now()
  await page.goto(`${DESK}/agenda`, { waitUntil: 'commit' })
  const line = page.getByLabel('Add to Friday 9 May', { exact: true })
  await line.fill('1')
  const took = performance.now() - began
  const entries = await page.getByRole('listitem').filter({ hasText: 'Workshop' }).count()
  if (entries < ENTRIES) throw new Error(`the editor shows ${entries} entries of ${ENTRIES}`)
  await line.fill('')
  return took
}

async function publish(page: Page): Promise<number> {
  await page.goto(`${DESK}/publish`)
  await page.getByLabel('Everybody: visitors').check()
  await page.getByLabel('What this version is', { exact: true }).selectOption({ label: 'Final' })
  const began = performance.now()
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await page.waitForURL(/\/en\/meetings\/eight-lanes$/, { waitUntil: 'domcontentloaded' })
  return performance.now() - began
}

function row(what: string, times: readonly number[], target: number): Row {
  const took = median(times)
  return { what, figure: `${took.toFixed(0)} ms (${spread(times)})`, target: `${target} ms`, met: took <= target }
}
