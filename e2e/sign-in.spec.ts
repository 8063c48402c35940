import { PASSWORD } from '#harness/roles'
import { expect, test } from '#harness/test'

const WRONG = 'Email and password do not go together.'

test.describe('signing in without its script', () => {
  for (const javaScriptEnabled of [false, true])
    test(javaScriptEnabled ? 'works before the script has come' : 'works where scripts are switched off', async ({ pageOf }) => {
      const page = await pageOf(undefined, { javaScriptEnabled })
      if (javaScriptEnabled)
        await page.route('**/_next/static/**', (route) => (route.request().resourceType() === 'script' ? undefined : route.continue()))
      await page.goto('/en/sign-in?next=%2Fen%2Fdesk%2Fpeople%3Ftext%3DRoman', { waitUntil: 'commit' })
      await page.getByLabel('Email').fill('chair@demo.example')
      await page.getByLabel('Password').fill('not the password')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByText(WRONG)).toBeVisible()
      await expect(page.getByLabel('Email')).toHaveValue('chair@demo.example')
      await expect(page.getByLabel('Password')).toHaveValue('')
      await page.getByLabel('Password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(/\/en\/desk\/people\?text=Roman$/)
    })
})

test('who is sent to sign in is back at the address with its query, the search in its field', async ({ pageOf }) => {
  const page = await pageOf()
  await page.goto('/en/desk/people?text=Roman')
  await page.getByLabel('Email').fill('chair@demo.example')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/en\/desk\/people\?text=Roman$/)
  await expect(page.locator('input[name="text"]')).toHaveValue('Roman')
})

test('a visitor at an address that shows nothing is told to sign in, and comes back to it', async ({ pageOf }) => {
  const page = await pageOf()
  for (const path of ['/en/meetings/closed-som?from=mail', '/en/meetings/never-held']) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('navigation', { name: 'Main' }).or(page.getByRole('navigation').first())).toBeVisible()
    // The message is one for all visitors: where to come back to, the browser says itself.
    await expect(page.getByRole('link', { name: 'sign in', exact: true })).toHaveAttribute('href', '/en/sign-in?next=back')
    await expect(page.getByRole('link', { name: 'РУ – Русский' })).toHaveAttribute('href', '/ru')
  }
  await page.goto('/en/meetings/closed-som')
  await page.getByRole('link', { name: 'sign in', exact: true }).click()
  await page.getByLabel('Email').fill('delegate.tj@demo.example')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/en\/meetings\/closed-som$/)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Nothing here')
})

test('each form of a password says whose it is, for the browser’s password manager', async ({ pageOf }) => {
  const page = await pageOf('delegate.tj@demo.example')
  await page.goto('/en/desk/account')
  await expect(page.locator('form:has(input[type="password"]) input[autocomplete="username"]')).toHaveValue('delegate.tj@demo.example')
  const admin = await pageOf('admin@demo.example')
  await admin.goto('/en/desk/accounts')
  await admin.getByLabel('Email').fill('manager@test.example')
  await admin.getByLabel('Name on screen').fill('Manager')
  await admin.getByLabel('Appointed as').selectOption('delegate:state:KG')
  await admin.getByRole('button', { name: 'Open account' }).click()
  const link = (await admin.locator('code').textContent()) ?? 'no link'
  const holder = await pageOf()
  await holder.goto(link)
  await expect(holder.locator('form input[autocomplete="username"]')).toHaveValue('manager@test.example')
})
