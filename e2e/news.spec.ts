import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import type { ParsedMail } from 'mailparser'
import { formWith, sendForm } from '#harness/forms'
import { type MailServer, mailServer } from '#harness/mail-server'
import { type OwnServer, ownServer } from '#harness/own-server'
import { cookieOf, fetchAs, saveAs } from '#harness/sign-in'

// News as people meet it: chosen once a day, read on the desk, ended by the link in a message.

let mail: MailServer
let own: OwnServer

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  mail = await mailServer()
  own = await ownServer(browser, { SMTP_URL: mail.url, MAIL_FROM: 'Almaty Process <gavel@process.example>' })
})
test.afterAll(async () => {
  await own.end()
  await mail.close()
})

const DAY = 24 * 60 * 60_000
const TAJIK = 'delegate.tj@demo.example'
const KYRGYZ = 'delegate.kg@demo.example'

function found(query: string): Record<string, unknown>[] {
  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  const rows = raw.prepare<[], Record<string, unknown>>(query).all()
  raw.close()
  return rows
}
const stateFor = (email: string) =>
  found(
    `select state from outbox_message join account on account.id = account_id where email = '${email}' and kind = 'agenda-published'
       order by outbox_message.created_at desc limit 1`,
  )
const choices = (email: string) =>
  found(`select "group", way from news_choice join account on account.id = account_id where email = '${email}' order by "group"`)
const takenFor = (email: string, subject: RegExp): ParsedMail[] =>
  mail.taken.filter((one) => [one.to ?? []].flat().some(({ text }) => text === email) && subject.test(one.subject ?? ''))

/** Publishes the programme of the fifth SOM with another end of a slot, as the Support Unit does. */
async function publish(end: string): Promise<void> {
  const { url } = own.served()
  const cookie = await cookieOf(url, 'support unit organiser')
  const [slot] = found(
    `select slot.id, slot.version, meeting_id as meetingId from slot join meeting on meeting.id = meeting_id where slug = 'som-5' and start = '12:30'`,
  )
  const saved = await saveAs(url, 'edit-slot', cookie, { ...slot, end })
  expect(saved.status).toBe(200)
  const path = '/en/desk/meetings/som-5/publish'
  const form = formWith(await (await fetchAs(url, path, cookie)).text(), 'draftMark')
  await sendForm(url, path, cookie, form, { audience: 'public', standing: 'final', note: '' })
}

async function choose(page: Page, locale: string, [way, save, saved]: [string, string, string]): Promise<void> {
  await page.goto(`/${locale}/desk/account/news`)
  for (const radio of await page.getByRole('radio', { name: way }).all()) await radio.check()
  await page.getByRole('button', { name: save }).click()
  await expect(page.getByText(saved)).toBeVisible()
}

test('a delegate chooses once a day, reads the news on the desk, and gets one message of the day', async () => {
  const page = await own.pageOf(TAJIK)
  await choose(page, 'ru', ['раз в день, одним письмом', 'Сохранить выбор', 'Сохранено.'])
  expect(choices(TAJIK)).toEqual([
    { group: 'notes', way: 'daily' },
    { group: 'programmes', way: 'daily' },
    { group: 'texts', way: 'daily' },
  ])
  await expect(page.getByText('отключить нельзя')).toBeVisible()
  // What was told at once before that has left, or waits for the day.
  await expect.poll(() => found(`select id from outbox_message where state = 'sending'`), { timeout: 30_000 }).toEqual([])
  const atOnce = () => takenFor(TAJIK, /: programme/).filter(({ text }) => text?.includes('som-5')).length
  const before = atOnce()
  await publish('13:05')
  expect(stateFor(TAJIK)).toEqual([{ state: 'gathered' }])

  // The desk has it at once, in the language of the page.
  const said = { en: 'programme', ru: 'программа', kk: 'бағдарлама' }
  for (const [locale, word] of Object.entries(said)) {
    await page.goto(`/${locale}/desk`)
    await expect(page.getByRole('link', { name: new RegExp(`: ${word}$`) }).first()).toBeVisible()
  }
  await page.goto('/ru/desk/news')
  const link = page.getByRole('link', { name: /: программа$/ }).first()
  const item = page.getByRole('listitem').filter({ has: link }).first()
  await expect(item.getByText('не прочитано')).toBeVisible()
  await link.click()
  await page.waitForURL(/\/ru\/meetings\/som-5$/)
  await page.goto('/ru/desk/news')
  await expect(item.getByText('не прочитано')).toHaveCount(0)
  // All that was read is not marked again; the rest is, at one press.
  const markAll = page.getByRole('button', { name: 'Отметить всё прочитанным' })
  if ((await markAll.count()) > 0)
    await expect(async () => {
      await markAll.click()
      await expect(page.getByText('не прочитано')).toHaveCount(0, { timeout: 2_000 })
    }).toPass()

  await own.again({ ahead: DAY })
  await expect.poll(() => takenFor(TAJIK, /news of the day/).length, { timeout: 30_000 }).toBe(1)
  const [digest] = takenFor(TAJIK, /news of the day/)
  expect(digest?.text?.match(/\/meetings\/som-5$/gm)).toHaveLength(1)
  await expect.poll(() => stateFor(TAJIK), { timeout: 10_000 }).toEqual([{ state: 'sent' }])
  expect(atOnce()).toBe(before)
})

test('one click ends messages of a kind: opening never does, a press from elsewhere does, once however often', async ({ request }) => {
  await expect.poll(() => takenFor(KYRGYZ, /programme/).some(({ text }) => text?.includes('som-5')), { timeout: 30_000 }).toBe(true)
  const message = takenFor(KYRGYZ, /programme/).find(({ text }) => text?.includes('som-5'))
  const header = (name: string) => message?.headerLines.find(({ key }) => key === name)?.line.replaceAll(/\r?\n\s+/g, ' ') ?? ''
  const oneClick = /<(\S+)>/.exec(header('list-unsubscribe'))?.[1] ?? ''
  expect(header('list-unsubscribe-post')).toMatch(/: List-Unsubscribe=One-Click$/)
  const links = message?.text?.match(/http:\S+/g) ?? []
  expect(links.some((link) => link.includes('/unsubscribe/'))).toBe(true)
  for (const link of [...links, oneClick])
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) expect((await fetch(link, { method })).status, link).toBeLessThan(400)
  expect(choices(KYRGYZ)).toEqual([])

  const post = (url: string, body = 'List-Unsubscribe=One-Click') => postFromElsewhere(request, url, body)
  expect((await post(oneClick, 'anything=else')).status()).toBe(400)
  expect((await post(`${oneClick}x`)).status()).toBe(404)
  expect(choices(KYRGYZ)).toEqual([])
  for (const _ of ['first', 'again']) {
    const answer = await post(oneClick)
    expect([
      answer.status(),
      answer.headers()['cache-control'],
      answer.headers()['referrer-policy'],
      answer.headers()['x-robots-tag'],
    ]).toEqual([200, 'no-store', 'same-origin', 'noindex'])
  }
  expect(choices(KYRGYZ)).toEqual([{ group: 'programmes', way: 'desk' }])
  expect(found(`select count(*) as acts from activity where act = 'account.news-unsubscribed'`)).toEqual([{ acts: 1 }])
  await publish('13:10')
  expect(stateFor(KYRGYZ)).toEqual([{ state: 'on-desk' }])
  const page = await own.pageOf(KYRGYZ)
  await page.goto('/kk/desk/account/news')
  await expect(page.getByRole('radio', { name: 'тек жұмыс кабинетінде' }).first()).toBeChecked()
})

test('the page of the link ends them too, without scripts, at the press of its button; a link that is not ours has no page', async ({
  browser,
}) => {
  const { url } = own.served()
  const [digest] = takenFor(TAJIK, /news of the day/)
  const link = /http:\S+\/en\/unsubscribe\/\S+/.exec(digest?.text ?? '')?.[0] ?? ''
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const answer = await page.goto(link)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await page.getByRole('button', { name: 'No more of these by mail' }).click()
  await expect(page.getByText('You have it on the desk alone from now on')).toBeVisible()
  expect(choices(TAJIK)).toEqual([
    { group: 'notes', way: 'desk' },
    { group: 'programmes', way: 'desk' },
    { group: 'texts', way: 'desk' },
  ])
  expect((await page.goto(`${url}/ru/unsubscribe/no-token-of-anybody`))?.status()).toBe(404)
  await context.close()
})

/** As a mail provider sends it: from its own address, with no cookie of anybody. */
function postFromElsewhere(request: APIRequestContext, url: string, data: string) {
  return request.post(url, {
    data,
    headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
  })
}
