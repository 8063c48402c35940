import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { LOCALES } from '#domain/text/locale'
import { routes } from '#harness/addresses'
import { buttonForm, formWith, sendForm } from '#harness/forms'
import { linkTokenOf } from '#harness/link-token'
import { LONG_FORM } from '#harness/long-form'
import { addSlot, newMeeting } from '#harness/new-meeting'
import { writePublished } from '#harness/published-rows'
import { cookieOf, fetchAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { unsubscribeLink } from '#harness/unsubscribe-link'
import { wholeAgenda } from '#harness/whole-agenda'
import { stableId } from '#server/demo/stable-id'
import { answerTokenOf } from './roles/world'

// axe finds nothing on any page. The short run looks at each page once, the language, theme and width changing from page to page; the long
// run at every page in all of them.

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
  ['/meetings/practice-conference/versions/1'],
  ['/meetings/practice-conference/versions/compare?from=1&to=2'],
  ['/meetings/whole-agenda/embed'],
  ['/meetings/whole-agenda'],
  ['/meetings?text=border&year=2015'],
  ['/meetings/som-4'],
  ['/meetings/conference-2011'],
  ['/chairmanship'],
  ['/states?on=2015-07-14'],
  ['/documents'],
  ['/sources'],
  ['/about'],
  ['/privacy'],
  ['/sign-in'],
  ['/sign-in/code'],
  ['/forgot-password'],
  ['/desk/messages', 'chair@demo.example'],
  ['/desk/messages', 'admin@demo.example'],
  ['/desk/messages/{message}', CHAIR],
  ['/desk/meetings/practice/notes', CHAIR],
  ['/desk/meetings/practice/notes/{note}', CHAIR],
  ['/nothing/here'],
  ['/set-password/{token}'],
  ['/answer/{answer}'],
  ['/answer/none'],
  ['/answer/given'],
  ['/meetings/withdrawn-by-this-test'],
  ['/desk', 'delegate.kg@demo.example'],
  ['/desk', CHAIR],
  ['/desk/account', CHAIR],
  ['/desk/account/second-factor', CHAIR],
  ['/desk/account/news', CHAIR],
  ['/desk/news', CHAIR],
  ['/unsubscribe/{unsubscribe}'],
  ['/desk/meetings', CHAIR],
  ['/desk/meetings/new', CHAIR],
  ['/desk/meetings/new?from=som-5', CHAIR],
  ['/desk/meetings/empty-som/start', CHAIR],
  ['/desk/meetings/empty-som/agenda', CHAIR],
  ['/desk/meetings/practice', CHAIR],
  ['/desk/meetings/practice/preview', CHAIR],
  ['/desk/meetings/practice-conference/versions/1', CHAIR],
  ['/desk/meetings/practice?move=2027-06-01', CHAIR],
  ['/desk/meetings/practice/languages?to=ru', CHAIR],
  ['/desk/meetings/practice/people?remind=state:TJ', CHAIR],
  ['/desk/asked/{place}', 'delegate.tj@demo.example'],
  ['/desk/meetings/practice/publish', CHAIR],
  ['/desk/meetings/som-5/publish', CHAIR],
  [`/desk/meetings/practice/agenda#${SLOT}`, CHAIR],
  ['/desk/meetings/practice-conference/agenda#{item}', CHAIR],
  ['/meetings/som-2/statement'],
  ['/desk/meetings/statement-som/statement', CHAIR],
  ['/desk/meetings/practice/statement', CHAIR],
  ['/desk/meetings/practice/read-in', CHAIR],
  ['/desk/meetings/practice/statement/word', 'delegate.tj@demo.example'],
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

/** What has nothing to show, and says so. */
const ABSENT: ReadonlySet<string> = new Set(['/nothing/here', '/answer/none'])
const ASKED = 'select contribution_id from appearance_asking join contribution on contribution.id = contribution_id'

let token = ''
let answerToken = ''

/** A page for each account, which shows one address after another: to sign in and to open a browser anew takes longer than to look. */
const opened = new Map<string | undefined, Page>()

test.beforeAll(async ({ served: { url, data } }) => {
  const [admin, chair] = [await cookieOf(url, 'admin'), await cookieOf(url, 'chair organiser')]
  const pageAs = async (path: string, cookie: string) => (await fetchAs(url, path, cookie)).text()
  const accounts = '/en/desk/accounts'
  const email = `axe-${randomUUID()}@test.example`
  await sendForm(url, accounts, admin, formWith(await pageAs(accounts, admin), 'email'), {
    email,
    displayName: 'Holder of a link',
    appointment: 'delegate:state:KG',
  })
  const people = '/en/desk/meetings/practice/people?remind=state:TJ'
  await sendForm(url, people, chair, buttonForm(await pageAs(people, chair), 'Record as asked'))
  const notes = '/en/desk/meetings/practice/notes'
  await sendForm(url, notes, chair, formWith(await pageAs(notes, chair), 'to'), { 'subject.en': 'Rooms', 'text.en': 'The large hall.' })
  answerToken = await answerTokenOf(url, chair, 'KZ')
  writePublished(data, wholeAgenda, 'Rooms are still open.')
  token = await linkTokenOf(url, admin, idIn(data, `select id from account where email = '${email}'`))
  // A programme that was published and withdrawn: its address shows a notice.
  const slug = 'withdrawn-by-this-test'
  await addSlot(url, chair, await newMeeting(url, chair, slug), 'opening', { en: 'Opening' })
  const publish = `/en/desk/meetings/${slug}/publish`
  await sendForm(url, publish, chair, formWith(await pageAs(publish, chair), 'draftMark'), {
    audience: 'public',
    standing: 'final',
    note: '',
  })
  await sendForm(url, publish, chair, formWith(await pageAs(publish, chair), 'reason'), { reason: 'Dates are under review.' })
})

test('the list of pages to check names every page of the product', () => {
  const visited = PAGES.map(([path]) => `/en${path.replace(/[?#].*$/, '')}`)
  const shape = (route: string) => new RegExp(`^${route.replace('[locale]', 'en').replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`)
  expect(routes('page.tsx').filter((route) => !visited.some((path) => shape(route).test(path)))).toEqual([])
})

for (const [index, [path, email]] of PAGES.entries()) {
  test(`axe finds nothing on ${path || '/'}${email === undefined ? '' : ` for ${email}`}`, async ({ pageOf, served }) => {
    test.setTimeout(180_000)
    const combinations = LONG_FORM ? ALL : ALL.slice((index * 5) % ALL.length).slice(0, 1)
    const page = opened.get(email) ?? (await pageOf(email))
    opened.set(email, page)
    for (const { locale, scheme, width } of combinations) {
      await page.goto('about:blank')
      await page.emulateMedia({ media: 'screen', colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      const filled = path
        .replace('{unsubscribe}', unsubscribeLink(idIn(served.data, `select id from account where email = '${CHAIR}'`), 'programmes'))
        .replace('{admin}', idIn(served.data, `select id from account where email = '${ADMIN}'`))
        .replace('{proposal}', idIn(served.data, 'select id from proposal order by made_at desc'))
        .replace('{item}', idIn(served.data, `select id from agenda_item where list_rank > 0 and sub_items <> '[]' and papers <> '[]'`))
        .replace('{organization}', idIn(served.data, 'select id from organization'))
        .replace('{place}', idIn(served.data, `${ASKED} where contribution.state_code = 'TJ'`))
        .replace('{message}', idIn(served.data, 'select id from outbox_message where meeting_id is not null'))
        .replace('{note}', idIn(served.data, 'select id from meeting_note'))
        .replace('{token}', token)
        .replace('{answer}', answerToken)
      const response = await page.goto(`/${locale}${filled}`)
      // A page that is not there is easy to read.
      expect(response?.status()).toBe(ABSENT.has(path) ? 404 : 200)
      if (path.includes('#')) await page.getByRole('main').getByRole('combobox').first().waitFor()
      // Forms that are folded away are looked at too.
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        // Without frames of other sites there is no need of a page of axe's own.
        .setLegacyMode()
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
      if (locale === 'en' || !LONG_FORM) expect(await onPaper(page)).toEqual({ pressed: [], squeezed: [], wider: 0 })
    }
  })
}

/** What is wrong with a page on A4: what can be pressed or filled in, cells that are squeezed, and what runs over the edge. */
async function onPaper(page: Page): Promise<{ pressed: string[]; squeezed: string[]; wider: number }> {
  await page.setViewportSize({ width: 660, height: 930 })
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 1
    const named = (element: Element) => (element.textContent ?? '').trim().slice(0, 60)
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(shown)
    const html = document.documentElement
    return {
      pressed: all('button:not([data-on-paper]), select, input').map(named),
      squeezed: all('th, td, dd')
        .filter((cell) => named(cell).length > 25 && cell.getBoundingClientRect().width < 110)
        .map(named),
      // A part of a pixel is rounded up.
      wider: Math.max(0, html.scrollWidth - html.clientWidth - 1),
    }
  })
}

function idIn(data: string, query: string): string {
  const raw = new SQLite(`${data}/gavel.sqlite`, { readonly: true })
  const id = raw.prepare(query).pluck().get()
  raw.close()
  return String(id)
}
