import { agendaJsonSchema } from '#domain/documents/agenda-json'
import { expect, test } from '#harness/test'

// The delegate's evening before: on a phone, in a hotel corridor.

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

test('a delegate finds their own appearances and their delegation’s, on the desk and in the programme', async ({ pageOf }) => {
  const page = await pageOf('delegate.kg@demo.example', PHONE)
  await page.goto('/en/desk')
  const past = page.getByRole('listitem')
  await expect(past.filter({ hasText: 'your part' })).toHaveCount(3)
  // Three of the 5th SOM, two of the practice conference.
  await expect(past.filter({ hasText: 'your delegation' })).toHaveCount(5)
  await past.filter({ hasText: 'Moderator' }).filter({ hasText: 'your part' }).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/meetings\/som-5#[0-9a-f-]{36}$/)
  await expect(page.locator(':target').getByRole('heading', { level: 3 })).toContainText('Dialogue of Senior Officials')
  await expect(page.getByRole('definition').filter({ hasText: /your (part|delegation)/ })).toHaveCount(6)
})

test('what is Tajikistan’s is marked as the delegation’s, for an account that is linked to no person', async ({ pageOf }) => {
  const page = await pageOf('delegate.tj@demo.example', PHONE)
  await page.goto('/en/meetings/som-5')
  await expect(page.getByRole('definition').filter({ hasText: 'your delegation' })).toHaveText([
    /^Lieutenant General Rustam Nazarzoda.*to be confirmed/,
    /^Mr\. Tolibdzhon Sharipov/,
  ])
})

test('the programme needs no zoom and no scripts on a phone, in any of the three languages', async ({ pageOf }) => {
  const page = await pageOf(undefined, { ...PHONE, javaScriptEnabled: false })
  for (const locale of ['en', 'ru', 'kk']) {
    await page.goto(`/${locale}/meetings/som-5`)
    await expect(page.getByRole('article')).toHaveCount(19)
    const { scroll, client } = await page.locator('html').evaluate((html) => ({ scroll: html.scrollWidth, client: html.clientWidth }))
    expect(scroll, locale).toBeLessThanOrEqual(client)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
  }
})

test('a reader in Dushanbe sees the times of Bishkek, where the meeting is', async ({ pageOf }) => {
  const page = await pageOf(undefined, { timezoneId: 'Asia/Dushanbe' })
  await page.goto('/en/meetings/som-5')
  await expect(page.getByRole('article').first().getByRole('link')).toHaveText('12:30–13:00')
  await expect(page.getByText('Bishkek time').first()).toBeVisible()
})

test('abstracts of the demo record are said to be summaries, once', async ({ page }) => {
  const { days } = agendaJsonSchema.parse(await (await page.request.get('/en/meetings/som-5/agenda.json')).json())
  const slots = days.flatMap((day) => day.slots)
  const abstracts = [...slots, ...slots.flatMap((slot) => slot.parts)].flatMap(({ abstract }) => abstract ?? [])
  await page.goto('/en/meetings/som-5')
  expect(abstracts).toHaveLength(7)
  for (const abstract of abstracts) await expect(page.getByText(abstract)).toBeVisible()
  await expect(page.getByText('Descriptions are summaries written for this record')).toHaveCount(1)
})

test('a visitor at the desk is sent to sign in, and comes back to where they were going', async ({ page }) => {
  await page.goto('/ru/desk/account')
  await expect(page).toHaveURL(/\/ru\/sign-in\?next=/)
  await page.getByLabel('Электронная почта').fill('delegate.tj@demo.example')
  await page.getByLabel('Пароль').fill('wrong')
  await page.getByRole('button', { name: 'Войти' }).click()
  await expect(page.getByText('Неверный адрес электронной почты или пароль.')).toBeVisible()
  await page.getByLabel('Пароль').fill('almaty-2013')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ru\/desk\/account$/)
  await page.getByRole('button', { name: 'Выйти', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Войти' })).toBeVisible()
})

test('signing out works without scripts', async ({ pageOf }) => {
  const page = await pageOf('delegate.kg@demo.example', { javaScriptEnabled: false })
  await page.goto('/kk/desk')
  await page.getByRole('button', { name: 'Шығу', exact: true }).click()
  await expect(page).toHaveURL(/\/kk$/)
  await page.goto('/kk/desk')
  await expect(page).toHaveURL(/\/kk\/sign-in\?next=/)
})

test('an address that leads nowhere shows a 404 message in the reader’s language, without scripts', async ({ pageOf }) => {
  const page = await pageOf(undefined, { javaScriptEnabled: false })
  for (const path of ['/ru/meetings/never-held', '/ru/no/such/page']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Здесь ничего нет')
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  }
})
