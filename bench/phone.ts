import { once } from 'node:events'
import { createServer } from 'node:http'
import { type Browser, chromium } from '@playwright/test'
import { LOCALES } from '#domain/text/locale'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'
import { median, spread } from './figures.ts'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const PATH = '/meetings/som-5'
const TARGET = 1.8
const ROUNDS = 9
const SCREEN = { width: 412, height: 915 }
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const CPU_SLOWED = 4

/** When a phone on a slow network shows the first item of a schedule, compared with a bare page of one heading in the same rounds. */
export async function phone(): Promise<Row[]> {
  const world = await openWorld()
  const bare = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!DOCTYPE html><html lang="en"><head><title>Bare</title></head><body><h1>A heading</h1></body></html>')
  }).listen(0, '127.0.0.1')
  await once(bare, 'listening')
  const address = bare.address()
  const heading = { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, shows: 'h1' }
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS })
  try {
    const rows: Row[] = []
    for (const locale of LOCALES) {
      const [ours, theirs]: [number[], number[]] = [[], []]
      for (let round = 0; round < ROUNDS; round++) {
        theirs.push(await paintedAt(browser, heading))
        ours.push(await paintedAt(browser, { url: `${world.url}/${locale}${PATH}`, shows: 'article h3' }))
      }
      const ratio = median(ours) / median(theirs)
      rows.push({
        what: locale,
        figure: `first item after ${median(ours).toFixed(0)} ms (${spread(ours)}), bare heading after ${median(theirs).toFixed(0)} ms (${spread(theirs)}): ${ratio.toFixed(2)}`,
        target: `${TARGET} times`,
        met: ratio <= TARGET,
      })
    }
    return rows
  } finally {
    await browser.close()
    bare.close()
    await world.close()
  }
}

/** Milliseconds until an element was painted, with an empty cache. */
async function paintedAt(browser: Browser, { url, shows }: { url: string; shows: string }): Promise<number> {
  const context = await browser.newContext({ viewport: SCREEN, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', NETWORK)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED })
  await page.addInitScript((selector) => {
    // The element is named before it is painted, so that the browser reports when it is.
    new MutationObserver(() => document.querySelector(selector)?.setAttribute('elementtiming', 'first')).observe(document, {
      childList: true,
      subtree: true,
    })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { painted: Reflect.get(entry, 'renderTime') })
    }).observe({ type: 'element', buffered: true })
  }, shows)
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 })
  const painted = await page.waitForFunction(() => Reflect.get(window, 'painted'), undefined, { timeout: 10_000 })
  const time = Number(await painted.jsonValue())
  await context.close()
  return time
}
