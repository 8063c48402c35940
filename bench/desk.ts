import { type Browser, chromium, type Page } from '@playwright/test'
import { z } from 'zod'
import { BROWSER_ARGUMENTS, findBrowser } from '#harness/browser'
import { signInAs } from '#harness/sign-in'
import { median, percentile, spread } from './figures.ts'
import { answerOf } from './on-core.ts'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const FORTY = '/en/desk/meetings/forty-slots/agenda'
const SIX_HUNDRED = '/en/desk/meetings/eight-lanes/agenda'
const SLOWED = 4
/** From the input to just after the frame that shows what it did, p95 of all acts. */
const ACT_MS = 50
/** With 600 slots the desk stays usable: what an eye takes for at once, by our own judgement. */
const LARGE_MS = 200
const OPENED_MS = 1_000
const ROUNDS = 5
const PHONE = { width: 412, height: 915 }
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }

/** How soon the desk answers each act of an organiser, and how soon it opens on a phone. */
export async function desk(): Promise<Row[]> {
  const world = await openWorld()
  await answerOf(z.tuple([z.literal(40), z.literal(120)]), 'bench/fill-desk.ts', [], { GAVEL_DATA: world.data })
  await answerOf(z.literal(600), 'bench/fill-lanes.ts', [], { GAVEL_DATA: world.data })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS })
  try {
    const page = await pageOf(browser, world.url)
    const forty = await timesOf(page, FORTY, everyAct)
    const large = await timesOf(page, SIX_HUNDRED, someActs)
    const all = [...forty.seen.values()].flat()
    return [
      ...[...forty.seen].map(([what, times]): Row => ({ what: `40 slots: ${what}`, figure: figureOf(times) })),
      { what: '40 slots: a slot opened, until its form is there', figure: figureOf(forty.forms) },
      { what: '40 slots, 120 appearances: every act', ...judged(all, ACT_MS) },
      ...[...large.seen].map(([what, times]): Row => ({ what: `600 slots: ${what}`, ...judged(times, LARGE_MS) })),
      { what: '600 slots: a slot opened, until its form is there', figure: figureOf(large.forms) },
      await opening(browser, world.url),
    ]
  } finally {
    await browser.close()
    await world.close()
  }
}

/** Does an act of that name, and notes how long it took to be seen. */
type Measure = (what: string, act: () => Promise<void>) => Promise<void>

/** Clicks, and waits until the focus is in a form: how long after the click that was. The bar is marked at once, its form follows. */
async function untilForm(page: Page, click: () => Promise<void>): Promise<number> {
  const there = page.evaluate(
    (before) =>
      new Promise<unknown>((done) => {
        const look = () => {
          const at = Reflect.get(window, 'inputAt')
          const isThere = at !== before && document.activeElement?.closest('[data-panes] section[tabindex="-1"]')
          if (isThere) setTimeout(() => done(performance.now() - at))
          else requestAnimationFrame(look)
        }
        look()
      }),
    await page.evaluate(() => Reflect.get(window, 'inputAt') as unknown),
  )
  await click()
  return z.number().parse(await there)
}

type Acts = (page: Page, measure: Measure, forms: number[]) => Promise<void>

/** How long each act took to be seen, by its name; `forms`: how long until the form of an opened slot was there. */
async function timesOf(page: Page, address: string, acts: Acts): Promise<{ seen: Map<string, number[]>; forms: number[] }> {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1_500)
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    for (const kind of ['keydown', 'click', 'change'])
      addEventListener(
        kind,
        // From when the browser got the input, not from when the page found time for it.
        ({ timeStamp }) => {
          Object.assign(window, { inputAt: timeStamp })
          requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)))
        },
        { capture: true },
      )
  })
  const wire = await page.context().newCDPSession(page)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const found = new Map<string, number[]>()
  const forms: number[] = []
  await acts(
    page,
    async (what, act) => {
      await page.evaluate(() => Reflect.get(window, 'times').splice(0))
      await act()
      // What follows of an act (a save, its answer, the check) is over before the next one is timed.
      await page.waitForTimeout(500)
      const times = z.array(z.number()).parse(await page.evaluate(() => Reflect.get(window, 'times')))
      if (times.length === 0) throw new Error(`nothing was seen of: ${what}`)
      found.set(what, [...(found.get(what) ?? []), ...times])
    },
    forms,
  )
  await wire.detach()
  return { seen: found, forms }
}

async function everyAct(page: Page, measure: Measure, forms: number[]): Promise<void> {
  const bars = page.locator('ol button[data-entry]')
  const form = page.locator('[data-panes] section[tabindex="-1"]')
  for (let round = 0; round < ROUNDS; round++) {
    const bar = bars.nth(3 * round + 2)
    await bar.scrollIntoViewIfNeeded()
    await measure('opening a slot', async () => void forms.push(await untilForm(page, () => bar.click())))
    await form.getByLabel('Title, English (original)').focus()
    for (const letter of 'anew') await measure('a letter of a title', () => page.keyboard.type(letter))
    await form.getByLabel('Kind').focus()
    await measure('choosing a kind', () => page.keyboard.press('ArrowDown'))
    await form.getByLabel('To', { exact: true }).fill(round % 2 === 0 ? '19:45' : '20:15')
    await measure('taking a time', () => page.keyboard.press('Enter'))
    const finder = form.getByRole('combobox', { name: 'Person, State or organisation' })
    // A list that is open closes when the pane scrolls beneath it: first there, then the letters.
    await finder.focus()
    await page.waitForTimeout(500)
    await finder.fill('Pakistan')
    const option = page.getByRole('option', { name: /^Pakistan speaker/ })
    await option.waitFor()
    await measure('adding somebody', () => option.click())
    const open = form.getByRole('button', { name: /^Edit Pakistan/ })
    await open.scrollIntoViewIfNeeded()
    await measure('unfolding somebody', () => open.click())
    await form.getByLabel('Status').focus()
    await measure('choosing a status', () => page.keyboard.press('ArrowUp'))
    const remove = form.getByRole('button', { name: /^Remove Pakistan/ })
    await remove.scrollIntoViewIfNeeded()
    await measure('removing somebody', () => remove.click())
    await form.focus()
    await measure('undoing', () => page.keyboard.press('Control+z'))
    await bar.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'Home']) await measure('going from bar to bar', () => page.keyboard.press(key))
    await measure('opening the search', () => page.keyboard.press('/'))
    for (const letter of 'pak') await measure('a letter of a search', () => page.keyboard.type(letter))
    await page.keyboard.press('Escape')
    const line = page.getByLabel(/^Add to /).first()
    await line.fill(`2${round % 4}:00-2${round % 4}:30 Added ${round}`)
    await measure('adding a slot by a line', () => line.press('Enter'))
  }
}

async function someActs(page: Page, measure: Measure, forms: number[]): Promise<void> {
  const bars = page.locator('ol button[data-entry]')
  const form = page.locator('[data-panes] section[tabindex="-1"]')
  for (let round = 0; round < ROUNDS; round++) {
    const bar = bars.nth(100 * round + 2)
    await bar.scrollIntoViewIfNeeded()
    await measure('opening a slot', async () => void forms.push(await untilForm(page, () => bar.click())))
    await form.getByLabel('Title, English (original)').focus()
    for (const letter of 'anew') await measure('a letter of a title', () => page.keyboard.type(letter))
    await form.getByLabel('Kind').focus()
    await measure('choosing a kind', () => page.keyboard.press('ArrowDown'))
    await bar.focus()
    await measure('going from bar to bar', () => page.keyboard.press('ArrowDown'))
    await measure('opening the search', () => page.keyboard.press('/'))
    for (const letter of 'work') await measure('a letter of a search', () => page.keyboard.type(letter))
    await page.keyboard.press('Escape')
  }
}

/** A phone that has the desk's scripts from a visit before: until the first slot is painted, and until it answers a press. */
async function opening(browser: Browser, url: string): Promise<Row> {
  const page = await pageOf(browser, url, PHONE)
  await page.goto(FORTY)
  await page.waitForLoadState('networkidle')
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', NETWORK)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const [painted, answered]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank')
    await page.goto(FORTY, { waitUntil: 'commit' })
    const bar = page.locator('ol button[data-entry]').first()
    await page.waitForFunction(() => document.querySelector('ol button[data-entry]') !== null)
    const shown = z
      .number()
      .parse(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))))
    painted.push(shown)
    // A press before the scripts are there counts once they are: the list gives way to the form.
    await bar.click()
    await page.locator('[data-panes] section[tabindex="-1"]').waitFor()
    answered.push(z.number().parse(await page.evaluate(() => performance.now())))
  }
  const figure = `shown after ${median(painted).toFixed(0)} ms (${spread(painted)}), answers after ${median(answered).toFixed(0)} ms (${spread(answered)})`
  return { what: 'opening on a phone, scripts kept', figure, target: `shown < ${OPENED_MS} ms`, met: median(painted) < OPENED_MS }
}

function figureOf(times: readonly number[]): string {
  return `median ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms of ${times.length}`
}

function judged(times: readonly number[], target: number): Omit<Row, 'what'> {
  return { figure: figureOf(times), target: `p95 < ${target} ms`, met: percentile(times, 0.95) < target }
}

async function pageOf(browser: Browser, url: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport })
  const [name = '', value = ''] = ((await signInAs(url, 'chair@demo.example')) ?? '').split('=')
  await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}
