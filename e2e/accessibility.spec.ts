import { AxeBuilder } from '@axe-core/playwright'
import SQLite from 'better-sqlite3'
import { LOCALES } from '#domain/text/locale'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'

// axe finds nothing on any page. In short, each page once in full and once in another combination; at length, in every
// language, theme and width.

const long = process.env.GAVEL_LONG === '1'

type Combination = { locale: (typeof LOCALES)[number]; scheme: 'light' | 'dark'; width: 390 | 1280 }

const ALL: Combination[] = LOCALES.flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((scheme) => ([390, 1280] as const).map((width) => ({ locale, scheme, width }))),
)

const CHAIR = 'chair@demo.example'
const ADMIN = 'admin@demo.example'
const SLOT = stableId('practice/P3')

const PAGES: [path: string, who?: string][] = [
  [''],
  ['/meetings'],
  ['/meetings/som-5'],
  ['/meetings/som-5/versions'],
  ['/meetings?text=border&year=2015'],
  ['/meetings/som-4'],
  ['/meetings/conference-2011'],
  ['/chairmanship'],
  ['/states?on=2015-07-14'],
  ['/documents'],
  ['/sign-in'],
  ['/nothing/here'],
  ['/set-password/{token}'],
  ['/meetings/withdrawn-by-this-test'],
  ['/desk', 'delegate.kg@demo.example'],
  ['/desk/account', CHAIR],
  ['/desk/meetings', CHAIR],
  ['/desk/meetings/new', CHAIR],
  ['/desk/meetings/practice', CHAIR],
  ['/desk/meetings/practice/people', CHAIR],
  ['/desk/meetings/practice/publish', CHAIR],
  ['/desk/meetings/som-5/publish', CHAIR],
  [`/desk/meetings/practice/agenda#${SLOT}`, CHAIR],
  ['/meetings/som-2/statement'],
  ['/desk/meetings/statement-som/statement', CHAIR],
  ['/desk/meetings/practice/statement', CHAIR],
  ['/desk/meetings/practice/statement/consult', CHAIR],
  ['/desk/meetings/practice/statement/consult?answer={proposal}', CHAIR],
  ['/desk/meetings/practice/statement/compare?from=0&to=1', CHAIR],
  ['/desk/meetings/practice/statement/record', CHAIR],
  [`/desk/meetings/practice/statement?say=${stableId('practice/statement/next')}`, 'delegate.tj@demo.example'],
  ['/desk/people', CHAIR],
  [`/desk/people/${stableId('person/yasuko-oda')}`, CHAIR],
  ['/desk/handover', ADMIN],
  ['/desk/process', ADMIN],
  ['/desk/process/chairmanship', ADMIN],
  ['/desk/process/states/KZ', ADMIN],
  ['/desk/process/organizations/{organization}', ADMIN],
  ['/desk/activity', ADMIN],
  ['/desk/accounts', ADMIN],
  ['/desk/accounts/{admin}', ADMIN],
]

for (const [index, [path, who]] of PAGES.entries()) {
  test(`axe finds nothing on ${path || '/'}`, async ({ pageOf, served }) => {
    test.setTimeout(180_000)
    const other = ALL[(index * 5 + 4) % ALL.length]
    const combinations = long ? ALL : [{ locale: 'en', scheme: 'light', width: 1280 } as const, ...(other ? [other] : [])]
    for (const { locale, scheme, width } of combinations) {
      const page = await pageOf(who, { colorScheme: scheme, viewport: { width, height: 900 } })
      await page.goto(
        `/${locale}${path.replace('{admin}', idIn(served.data, `select id from account where email = '${ADMIN}'`)).replace('{proposal}', idIn(served.data, 'select id from proposal order by made_at desc'))}`,
      )
      if (path.includes('#')) await page.locator('.slot-when').waitFor()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.target.join(' '))
            .slice(0, 3)
            .join(', ')}`,
      )
      expect({ locale, scheme, width, found }).toEqual({ locale, scheme, width, found: [] })
      const wider = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(wider, `${locale} ${width}: nothing runs out of the page`).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })
}

function idIn(data: string, query: string): string {
  const raw = new SQLite(`${data}/gavel.sqlite`, { readonly: true })
  const id = raw.prepare(query).pluck().get()
  raw.close()
  return String(id)
}
