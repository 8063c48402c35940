import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { askByLink, expectFits, nameSpeaker, PHONE } from '#harness/answering-by-link'
import { exactAnswer } from '#harness/exact-answer'
import { type MailServer, mailServer } from '#harness/mail-server'
import { type OwnServer, ownServer } from '#harness/own-server'

// Who has no account answers by a link: asked by mail, opened on a phone, by mail scanners first; and handed over where no mail is sent.

const ADDRESS = 'contact@mission.example'
const people = (state: string) => `/en/desk/meetings/practice/people?remind=state:${state}`

// Each goes on where the one before it ended.
test.describe.configure({ mode: 'serial' })

let mail: MailServer
let own: OwnServer
let href = ''

test.beforeAll(async ({ browser }) => {
  mail = await mailServer()
  own = await ownServer(browser, { SMTP_URL: mail.url, MAIL_FROM: 'Almaty Process <gavel@process.example>' })
})
test.afterAll(async () => {
  await own.end()
  await mail.close()
})

const inRecord = (query: string) => {
  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  const rows = raw.prepare(query).all()
  raw.close()
  return rows
}
const given = () => [
  inRecord('select max(seq) from activity'),
  inRecord('select * from answer_link'),
  inRecord('select * from contribution'),
]
test('an organiser asks Tajikistan to name a speaker, and a letter with a link goes to its contact', async () => {
  const chair = await own.pageOf('chair@demo.example')
  await askByLink(chair, 'TJ', ADDRESS)
  const letter = () => mail.taken.find(({ to }) => to !== undefined && 'text' in to && to.text === ADDRESS)
  await expect.poll(() => letter() !== undefined, { timeout: 20_000 }).toBe(true)
  const { subject, text = '', html } = letter() ?? {}
  expect(subject).toBe('Учебное совещание: просим ответить')
  expect(text).toMatch(/UTC\+5\)\n.*\n.*просим назвать/)
  href = /http:\S+\/ru\/answer\/\S+/.exec(text)?.[0] ?? ''
  expect(html).toContain(href)
  // What is kept of it, and shown, opens nothing.
  const [token = ''] = href.split('/').slice(-1)
  await expect.poll(() => inRecord(`select state from outbox_message where address = '${ADDRESS}'`)).toEqual([{ state: 'sent' }])
  expect(inRecord(`select text from outbox_message where text like '%${token}%'`)).toEqual([])
  await chair.goto('/en/desk/messages')
  expect(await chair.content()).not.toContain(token)
})

test('mail scanners open the link twice, and nothing changes; no other page, no cache and no search learns of it', async () => {
  const before = given()
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
    const { status, headers } = await fetch(href, { method })
    expect([status, headers.get('referrer-policy')]).toEqual([200, 'strict-origin'])
    expect(headers.get('cache-control')).toContain('no-store')
  }
  expect(given()).toEqual(before)
  expect(await (await fetch(href)).text()).toMatch(/<meta name="robots" content="noindex/)
})

test('the contact names the speaker on a phone without scripts, in another language than the letter’s', async () => {
  const page = await own.pageOf(undefined, PHONE)
  await page.goto(href)
  await expect(page.getByRole('heading', { name: 'Назвать выступающего' })).toBeVisible()
  await expectFits(page)
  const [token = ''] = href.split('/').slice(-1)
  await page.goto(`/en/answer/${token}`)
  await expect(page.locator(`a[hreflang="kk"], a[lang="kk"]`).first()).toHaveAttribute('href', new RegExp(`/kk/answer/${token}$`))
  await expect(page.getByText('asks for your answer, for the organisers')).toBeVisible()
  await expect(page.getByText(/UTC\+5/)).toBeVisible()
  await nameSpeaker(page, 'Zafar Example')
  expect(page.url()).not.toContain(token)
  await expectFits(page)
  expect(inRecord('select kind, applied, given_by, answered_by from appearance_answer')).toEqual([
    { kind: 'named', applied: 1, given_by: 'link', answered_by: null },
  ])

  const chair = await own.pageOf('chair@demo.example')
  await chair.goto('/en/desk/meetings/practice/people')
  const row = chair.getByRole('listitem').filter({ hasText: 'Zafar Example' }).first()
  await expect(row).toContainText('confirmed')
  await expect(row).toContainText('Tajikistan, by a link,')
  await chair.goto('/en/desk/activity')
  await expect(chair.getByRole('row').filter({ hasText: 'answer: names a speaker' }).first()).toContainText('by a link')
})

test('used, forged and guessed links look alike, say whom to write to, and are answered by nobody', async () => {
  const base = href.slice(0, href.lastIndexOf('/') + 1)
  const [token = ''] = href.split('/').slice(-1)
  const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`
  const shown = async (at: string) => {
    const { status, body } = await exactAnswer(base + at)
    return { status, words: /<main[^>]*>(.*?)<\/main>/s.exec(body.toString())?.[1] }
  }
  const used = await shown(token)
  expect(used.status).toBe(404)
  expect(used.words).toContain('Эта ссылка не действует')
  expect(used.words).toContain('Напишите организаторам')
  for (const wrong of [forged, 'x', token.toLowerCase()]) expect(await shown(wrong)).toEqual(used)
})

test('a link is handed over where no mail goes: shown once, and a form made before it was used leads to the page that says so', async () => {
  const chair = await own.pageOf('chair@demo.example')
  await chair.goto(people('KG'))
  await chair.getByRole('button', { name: 'Make a link' }).first().click()
  await expect(chair.locator('code')).toContainText('/en/answer/')
  const link = await chair.locator('code').innerText()
  const [first, second] = [await own.pageOf(undefined, PHONE), await own.pageOf(undefined, PHONE)]
  for (const page of [first, second]) await page.goto(link)
  await first
    .locator('form')
    .filter({ has: first.getByRole('button', { name: 'Decline' }) })
    .getByLabel('Note')
    .fill('Nobody can come.')
  await first.getByRole('button', { name: 'Decline' }).click()
  await expect(first.getByRole('heading', { name: 'Thank you for your answer' })).toBeVisible()
  await second.getByRole('button', { name: 'Accept' }).click()
  await expect(second.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  await expect(second.getByText('Write to the organisers who asked you.')).toBeVisible()
  expect(inRecord(`select kind from appearance_answer order by answered_at`)).toEqual([{ kind: 'named' }, { kind: 'declined' }])
  await chair.reload()
  expect(await chair.content()).not.toContain(link)
})
