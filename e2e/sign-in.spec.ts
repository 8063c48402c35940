import type { Page } from '@playwright/test'
import { codeOf } from '#harness/authenticator'
import { linkByHand } from '#harness/link-by-hand'
import { PASSWORD } from '#harness/roles'
import { fetchAs, signInAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

test.use({ world: 'of sign-ins' })

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
  const forms = page.locator('form:has(input[type="password"])')
  await expect(forms.first()).toBeVisible()
  for (const form of await forms.all()) await expect(form.locator('input[autocomplete="username"]')).toHaveValue('delegate.tj@demo.example')
  const admin = await pageOf('admin@demo.example')
  await admin.goto('/en/desk/accounts')
  await admin.getByLabel('Email').fill('manager@test.example')
  await admin.getByLabel('Name on screen').fill('Manager')
  await admin.getByLabel('Appointed as').selectOption('delegate:state:KG')
  await admin.getByRole('button', { name: 'Open account' }).click()
  await expect(admin.getByText('The account is open.')).toBeVisible()
  const link = await linkByHand(admin, 'Manager')
  const holder = await pageOf(undefined, { javaScriptEnabled: false })
  await holder.goto(link)
  await expect(holder.locator('form input[autocomplete="username"]')).toHaveValue('manager@test.example')
  // Without scripts too the link does what it is for.
  await holder.getByLabel('New password').fill('four plain words here')
  await holder.getByRole('button', { name: 'Set password' }).click()
  await expect(holder).toHaveURL(/\/en\/sign-in\?set=1$/)
})

test('a cookie copied before signing out opens nothing after it, and asking whether it is signed in does not renew it', async ({
  served,
  pageOf,
}) => {
  const page = await pageOf('organiser.tj@test.example')
  await page.goto('/en/desk')
  const copied = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const other = (await signInAs(served.url, 'organiser.tj@test.example')) ?? ''
  const asked = await fetchAs(served.url, '/api/auth/session', copied)
  expect([await asked.json(), asked.headers.getSetCookie()]).toEqual([{ expires: expect.stringMatching(/^\d{4}-/) }, []])
  await signOut(page)
  expect((await fetchAs(served.url, '/en/desk', copied)).headers.get('location')).toMatch(/sign-in/)
  expect(await (await fetchAs(served.url, '/api/auth/session', copied)).json()).toEqual({})
  expect((await fetchAs(served.url, '/en/desk', other)).status).toBe(200)
  // Neither is there anything left of the account in the browser.
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('a program that signs out ends its sign-in', async ({ served }) => {
  const cookie = (await signInAs(served.url, 'organiser.tj@test.example')) ?? ''
  const first = await fetchAs(served.url, '/api/auth/csrf', cookie)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const jar = [cookie, ...first.headers.getSetCookie().map((header) => header.split(';')[0])].join('; ')
  await fetchAs(served.url, '/api/auth/signout', jar, { method: 'POST', body: new URLSearchParams({ csrfToken, json: 'true' }) })
  expect((await fetchAs(served.url, '/en/desk', cookie)).headers.get('location')).toMatch(/sign-in/)
})

test('a reader who once signed in here sends no cookie of that to a page', async ({ served, pageOf }) => {
  const page = await pageOf()
  await signIn(page, 'delegate.cn@test.example')
  await signOut(page)
  const sent = (path: string) => page.context().cookies(served.url + path)
  expect(await sent('/en/meetings')).toEqual([])
  for (const path of ['/en/sign-in', '/ru/sign-in', '/kk/sign-in'])
    expect((await sent(path)).map(({ name, httpOnly }) => [name.replace(/\.\w+$/, ''), httpOnly])).toEqual([['gavel.known-browser', true]])
})

test('the log tells each sign-in and each denial by the account’s id, and names nobody', async ({ served, pageOf }) => {
  const page = await pageOf()
  await page.goto('/en/sign-in')
  await page.getByLabel('Email').fill('delegate.cn@test.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(WRONG)).toBeVisible()
  await signIn(page, 'delegate.cn@test.example')
  expect((await page.goto('/en/desk/accounts'))?.status()).toBe(404)
  const lines = served
    .output()
    .split('\n')
    .filter((line) => /sign-in:|denied:/.test(line))
  const told = (message: string) => lines.some((line) => line.includes(`"${message}"`) && /"accountId":"[0-9a-f-]{36}"/.test(line))
  expect(['sign-in: wrong password', 'sign-in: in', 'denied: account.list'].filter((message) => !told(message))).toEqual([])
  expect(lines.filter((line) => /@|not the password|almaty-2013/.test(line))).toEqual([])
})

test.describe('a second factor', () => {
  for (const javaScriptEnabled of [true, false])
    test(`is set and asked for ${javaScriptEnabled ? 'in a browser' : 'where scripts are switched off'}, and stood in for by a recovery code`, async ({
      served,
      pageOf,
    }) => {
      const email = javaScriptEnabled ? 'organiser.tj@test.example' : 'delegate.iom@test.example'
      const page = await pageOf(email, { javaScriptEnabled })
      await page.goto('/en/desk/account')
      await page.getByRole('link', { name: 'Set up' }).click()
      const [secret = '', recovery = '', another = ''] = await page.getByRole('code').allTextContents()
      await page.getByLabel('Code', { exact: true }).fill('000000')
      await page.getByLabel('Current password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Set the second factor' }).click()
      await expect(page.getByText('This is not the code')).toBeVisible()
      expect(await page.getByRole('code').first().textContent()).toBe(secret)
      await page.getByLabel('Code', { exact: true }).fill(codeOf(secret))
      await page.getByLabel('Current password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Set the second factor' }).click()
      await expect(page.getByText('Set. 10 recovery codes are left.')).toBeVisible()
      await signOut(page)

      await signIn(page, email, /\/en\/sign-in\/code\?next=/)
      await giveCode(page, '000000')
      await expect(page.getByText('This is not the code')).toBeVisible()
      await giveCode(page, codeOf(secret, 1))
      await expect(page).toHaveURL(/\/en\/desk$/)
      await signOut(page)
      await signIn(page, email, /\/en\/sign-in\/code\?next=/)
      await giveCode(page, recovery)
      await expect(page).toHaveURL(/\/en\/desk$/)
      // A program gives its code along with the password.
      expect(await signInAs(served.url, email)).toBeNull()
      expect(await signInAs(served.url, email, PASSWORD, another)).not.toBeNull()
      expect(await signInAs(served.url, email, PASSWORD, another)).toBeNull()
    })

  test('takes no code where no password was given', async ({ pageOf }) => {
    const page = await pageOf()
    await page.goto('/en/sign-in/code')
    await giveCode(page, '000000')
    await expect(page.getByText('Give the password again first')).toBeVisible()
  })
})

async function signIn(page: Page, email: string, opens = /\/en\/desk$/): Promise<void> {
  await page.goto('/en/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(opens)
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/en$/)
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
}
