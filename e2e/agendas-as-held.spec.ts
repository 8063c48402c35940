import { expect, type Page, test } from '@playwright/test'
import { agendaJsonSchema } from '#domain/documents/agenda-json'
import { LONG_FORM } from '#harness/long-form'
import { type OwnServer, ownServer } from '#harness/own-server'
import { expected, published } from './structures/expected'
import { HELD_AGENDAS } from './structures/held-agendas'
import { said } from './structures/said'
import { publish, typeIn } from './structures/type-in'

// Agendas of the kinds that are really held, in our own words: built by hand through the screens, published, and read on the page, on
// paper and as data. Nothing of them is lost and nothing had to be forced. All of them in the long form, the fullest one always.

test.describe.configure({ mode: 'default' })

const agendas = LONG_FORM ? HELD_AGENDAS : HELD_AGENDAS.slice(0, 1)

// An own server: what is published here must not appear in other tests.
let own: OwnServer
let desk: Page
let reader: Page

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  desk = await own.pageOf('chair@demo.example', { viewport: { width: 1440, height: 950 } })
  desk.setDefaultTimeout(20_000)
  reader = await own.pageOf(undefined, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
})
test.afterAll(() => own.end())

for (const agenda of agendas)
  test(`${agenda.name}: typed, published, and read whole`, async () => {
    test.setTimeout(480_000)
    await typeIn(desk, agenda)
    await publish(desk, agenda)
    const file = await fetch(`${own.served().url}/en/meetings/${agenda.slug}/agenda.json`)
    expect(published(agendaJsonSchema.parse(await file.json()))).toEqual(expected(agenda))

    await reader.goto(`/en/meetings/${agenda.slug}`)
    const { scroll, client } = await reader.locator('html').evaluate((html) => ({ scroll: html.scrollWidth, client: html.clientWidth }))
    expect(scroll, 'no sideways scroll on a phone').toBeLessThanOrEqual(client)
    await reader.setViewportSize({ width: 1280, height: 900 })
    for (const media of ['screen', 'print'] as const) {
      await reader.emulateMedia({ media })
      const text = (await reader.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
      expect(
        said(agenda).filter((words) => !text.includes(words)),
        media,
      ).toEqual([])
    }
    await reader.emulateMedia({ media: 'screen' })
    await reader.setViewportSize({ width: 390, height: 844 })
  })
