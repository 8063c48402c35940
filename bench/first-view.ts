import { type Browser, chromium } from '@playwright/test'
import { LOCALES, type Locale } from '#domain/text/locale'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const PATH = '/meetings/som-5'
const TARGET_KB = 20
const FONT_TARGET_KB: Record<Locale, number> = { en: 120, ru: 200, kk: 200 }
const KINDS = ['Document', 'Stylesheet', 'Script', 'Font'] as const
const NAMES = { Document: 'HTML', Stylesheet: 'CSS', Script: 'JavaScript', Font: 'fonts' } as const

/** How many bytes a phone with an empty cache downloads to show a schedule, in each language. */
export async function firstView(): Promise<Row[]> {
  const world = await openWorld()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS })
  try {
    const rows: Row[] = []
    for (const locale of LOCALES) {
      const bytes = await received(browser, `${world.url}/${locale}${PATH}`)
      rows.push(rowOf(locale, bytes), fontRow(locale, bytes))
    }
    return rows
  } finally {
    await browser.close()
    await world.close()
  }
}

function rowOf(locale: Locale, bytes: ReadonlyMap<string, number>): Row {
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0)
  const withoutFonts = (all - (bytes.get('Font') ?? 0)) / 1024
  const each = KINDS.map((kind) => `${NAMES[kind]} ${((bytes.get(kind) ?? 0) / 1024).toFixed(1)}`).join(', ')
  const other = [...bytes].filter(([kind]) => !KINDS.some((known) => known === kind)).reduce((sum, [, size]) => sum + size, 0)
  return {
    what: locale,
    figure: `${withoutFonts.toFixed(1)} KB without fonts, ${(all / 1024).toFixed(1)} KB with (${each}, other ${(other / 1024).toFixed(1)})`,
    target: `${TARGET_KB} KB without fonts`,
    met: withoutFonts <= TARGET_KB,
  }
}

function fontRow(locale: Locale, bytes: ReadonlyMap<string, number>): Row {
  const fonts = (bytes.get('Font') ?? 0) / 1024
  const target = FONT_TARGET_KB[locale]
  return { what: `${locale}, fonts`, figure: `${fonts.toFixed(1)} KB`, target: `${target} KB`, met: fonts <= target }
}

/** Bytes on the wire by resource type, headers included, until the network has been idle for half a second. */
async function received(browser: Browser, url: string): Promise<Map<string, number>> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  const kinds = new Map<string, string>()
  const bytes = new Map<string, number>()
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
  })
  await wire.send('Network.enable')
  const response = await page.goto(url, { waitUntil: 'networkidle', timeout: 30_000 })
  if (response?.status() !== 200 || !bytes.has('Document')) throw new Error(`${url} did not load`)
  await context.close()
  return bytes
}
