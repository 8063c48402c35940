import { expect, type Page, test } from '@playwright/test'
import { formWith, sendForm } from '#harness/forms'
import { type MailServer, mailServer } from '#harness/mail-server'
import { type OwnServer, ownServer } from '#harness/own-server'
import { fetchAs, signInAs } from '#harness/sign-in'

// An organiser writes to everybody who has not confirmed. It arrives once, in each reader's language; and what becomes of each message is seen.

const PEOPLE = '/en/desk/meetings/practice/people'
const WORDS = {
  en: ['Rooms and badges', 'We meet in the large hall.\n\nBadges are at the entrance.'],
  ru: ['Залы и бейджи', 'Мы встречаемся в большом зале.\n\nБейджи у входа.'],
  kk: ['Залдар мен бейдждер', 'Үлкен залда кездесеміз.\n\nБейдждер кіреберісте.'],
} as const

// Each goes on where the one before it ended.
test.describe.configure({ mode: 'serial' })

let mail: MailServer
let own: OwnServer

test.beforeAll(async ({ browser }) => {
  mail = await mailServer()
  own = await ownServer(browser, { SMTP_URL: mail.url, MAIL_FROM: 'Almaty Process <gavel@process.example>' })
  const { url } = own.served()
  const admin = (await signInAs(url, 'admin@demo.example')) ?? ''
  const accounts = await (await fetchAs(url, '/en/desk/accounts', admin)).text()
  // Nobody has signed in to it yet: it is told in English.
  await sendForm(url, '/en/desk/accounts', admin, formWith(accounts, 'email'), {
    email: 'delegate.az@test.example',
    displayName: 'Delegate, Azerbaijan',
    appointment: 'delegate:state:AZ',
  })
})

test.afterAll(async () => {
  await own.end()
  await mail.close()
})

const arrived = () =>
  mail.taken.flatMap(({ to, subject, text }) => {
    const [one] = Array.isArray(to) ? to : [to]
    return Object.values(WORDS).some(([known]) => known === subject) ? [{ to: one?.text ?? '', subject, text: text ?? '' }] : []
  })

async function signInOn(locale: 'ru' | 'kk', email: string, labels: [address: string, password: string, go: string]): Promise<void> {
  const page = await own.pageOf()
  await page.goto(`/${locale}/sign-in`)
  await page.getByLabel(labels[0]).fill(email)
  await page.getByLabel(labels[1]).fill('almaty-2013')
  await page.getByRole('button', { name: labels[2], exact: true }).click()
  await page.waitForURL(new RegExp(`/${locale}/desk`))
}

test('a note to who has not confirmed arrives once for each, in three languages, and names those whom it does not reach', async () => {
  test.setTimeout(180_000)
  await signInOn('ru', 'delegate.tj@demo.example', ['Электронная почта', 'Пароль', 'Войти'])
  await signInOn('kk', 'delegate.kg@demo.example', ['Электрондық пошта', 'Құпиясөз', 'Кіру'])
  const page = await own.pageOf('chair@demo.example')

  await test.step('it is written per language, to a group of the roster', async () => {
    await page.goto(PEOPLE)
    await page.getByRole('link', { name: 'Write to many of them at once' }).click()
    await page.getByLabel('To', { exact: true }).selectOption({ label: 'all who have not confirmed (5 appearances)' })
    for (const [locale, language] of [
      ['en', 'English'],
      ['ru', 'Russian'],
      ['kk', 'Kazakh'],
    ] as const) {
      await page.getByLabel(`Subject, ${language}`).fill(WORDS[locale][0])
      await page.getByLabel(`Text, ${language}`).fill(WORDS[locale][1])
    }
    await page.getByRole('button', { name: 'See who gets it' }).click()
    await page.waitForURL(/\/notes\/[0-9a-f-]{36}$/)
  })

  await test.step('before it is sent, its recipients are listed, each with what they get', async () => {
    await expect(page.getByRole('heading', { name: '3 people get it' })).toBeVisible()
    for (const who of ['Delegate, Azerbaijan in English', 'Delegate, Kyrgyzstan in Kazakh', 'Delegate, Tajikistan in Russian'])
      await expect(page.getByRole('listitem').filter({ hasText: who })).toHaveCount(1)
    const byHand = page.getByRole('region', { name: '2 appearances that no message reaches' })
    await expect(byHand.getByText('Kazakhstan', { exact: true })).toHaveCount(2)
    await expect(page.getByRole('region', { name: 'As Delegate, Azerbaijan gets it' })).toContainText(WORDS.en[0])
    await page.getByRole('link', { name: 'Delegate, Tajikistan' }).click()
    const theirs = page.getByRole('region', { name: 'As Delegate, Tajikistan gets it' })
    await expect(theirs).toContainText('Мы встречаемся в большом зале.')
    // The draft is not published, and nobody was asked: no part of it is told.
    await expect(theirs).not.toContainText('Где выступаете')
    expect(arrived()).toEqual([])
  })

  await test.step('pressed twice, it is sent once', async () => {
    await page.getByRole('button', { name: 'Send to 3 people' }).dblclick()
    await expect(page.getByRole('heading', { name: 'It went to 3 people' })).toBeVisible()
    await expect.poll(() => arrived().length, { timeout: 30_000 }).toBe(3)
    await page.waitForTimeout(5_000)
    expect(
      arrived()
        .map(({ to, subject }) => [to, subject])
        .sort(),
    ).toEqual([
      ['delegate.az@test.example', WORDS.en[0]],
      ['delegate.kg@demo.example', WORDS.kk[0]],
      ['delegate.tj@demo.example', WORDS.ru[0]],
    ])
    const [, russian = ''] = WORDS.ru
    expect(arrived().find(({ to }) => to.startsWith('delegate.tj'))?.text).toContain(russian)
  })
})

test('its messages are listed by meeting, read as they were sent, and sent again once', async () => {
  test.setTimeout(120_000)
  const page = await own.pageOf('chair@demo.example')
  await page.goto('/en/desk/messages')
  await expect(page.getByText('This installation sends no mail')).toHaveCount(0)
  await choose(page, 'By meeting', /Practice/)
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/meeting=practice/)
  const notes = page.getByRole('link', { name: /^Read: .*, note of the organisers$/ })
  await expect(notes).toHaveCount(3)
  await page.getByRole('link', { name: 'Read: Delegate, Tajikistan, note of the organisers' }).click()
  await expect(page.getByRole('heading', { name: 'As it was sent' })).toBeVisible()
  await expect(page.getByText(/Бейджи у входа/)).toBeVisible()
  await page.locator('summary', { hasText: 'Send again' }).click()
  await page.getByRole('button', { name: 'Send again' }).dblclick()
  await expect(page.getByText('It was sent again.')).toBeVisible()
  await expect.poll(() => arrived().length, { timeout: 30_000 }).toBe(4)
  await page.waitForTimeout(5_000)
  expect(arrived().length).toBe(4)
  expect(arrived().at(-1)).toEqual({
    to: 'delegate.tj@demo.example',
    subject: WORDS.ru[0],
    text: expect.stringMatching(/^Отправлено повторно\. Впервые это сообщение отправлено [\s\S]*Бейджи у входа/),
  })
  await page.goto('/en/desk/messages?meeting=practice&state=sent')
  await expect(page.getByRole('listitem').filter({ hasText: 'note of the organisers sent again' })).toHaveCount(1)
})

test('without a mail server each message is copied, or opened in one’s own program, and handed on by hand', async ({ browser }) => {
  test.setTimeout(120_000)
  const alone = await ownServer(browser, { SMTP_URL: '', MAIL_FROM: '' })
  try {
    const page = await alone.pageOf('chair@demo.example')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/en/desk/messages?state=waiting')
    await expect(page.getByText('This installation sends no mail.')).toBeVisible()
    await page
      .getByRole('link', { name: /, programme published$/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'As it would be sent now' })).toBeVisible()
    const href = (await page.getByRole('link', { name: 'Open in my own mail program' }).getAttribute('href')) ?? ''
    const { protocol, searchParams } = new URL(href)
    expect([protocol, searchParams.get('body')]).toEqual(['mailto:', expect.stringMatching(/\r\n\r\nOpen the programme:\r\nhttp/)])
    await page.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll('\n', '\r\n')).toBe(searchParams.get('body'))
    await page.getByRole('button', { name: 'Handed on by hand' }).click()
    await expect(page.getByText(/^handed on by hand \d/)).toBeVisible()
  } finally {
    await alone.end()
  }
})

// A list whose options are long: by a part of one.
async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  const list = page.getByLabel(label)
  const value = await list.locator('option').filter({ hasText: option }).first().getAttribute('value')
  await list.selectOption(value)
}
