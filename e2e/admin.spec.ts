import type { Page } from '@playwright/test'
import { choosePerson } from '#harness/choose-person'
import { linkByHand } from '#harness/link-by-hand'
import { expect, test } from '#harness/test'

// The admin's first day.

test.describe.configure({ mode: 'serial' })

let admin: Page
let newcomer: Page
let link: string

test('an admin opens an account and hands on a one-time link, which works once', async ({ pageOf }) => {
  admin = await pageOf('admin@demo.example')
  await admin.goto('/en/desk/accounts')
  await admin.getByLabel('Email').fill('New.Organiser@Test.example')
  await admin.getByLabel('Name on screen').fill('Organiser of the day')
  await admin.getByLabel('Appointed as').selectOption({ label: 'Organiser, Support Unit' })
  await admin.getByRole('button', { name: 'Open account' }).click()
  await expect(
    admin.getByText('The account is open. A message with the link to set its password goes to new.organiser@test.example.'),
  ).toBeVisible()
  link = await linkByHand(admin, 'Organiser of the day')
  newcomer = await pageOf()
  await newcomer.goto(link)
  await newcomer.getByLabel('New password').fill('short')
  await newcomer.getByRole('button', { name: 'Set password' }).click()
  await expect(newcomer.getByText('At least 10 characters.', { exact: true })).toBeVisible()
  await newcomer.getByLabel('New password').fill('four words in a row')
  await newcomer.getByRole('button', { name: 'Set password' }).click()
  await expect(newcomer).toHaveURL(/\/en\/sign-in\?set=1$/)
  await expect(newcomer.getByRole('status')).toHaveText('The password is set. Sign in with it.')
  await newcomer.goto(link)
  await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText('Nothing here')
})

test("the new account's holder sets a password by the link, signs in and works", async () => {
  await newcomer.goto('/en/sign-in')
  await newcomer.getByLabel('Email').fill('new.organiser@test.example')
  await newcomer.getByLabel('Password').fill('four words in a row')
  await newcomer.getByRole('button', { name: 'Sign in' }).click()
  await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText('Desk')
  await newcomer.goto('/en/desk/meetings/practice/agenda')
  await expect(newcomer.getByText('All saved')).toBeVisible()
})

test('an appointment ended in mid-edit: the next request is refused, and what was typed is kept', async () => {
  await newcomer.getByRole('button', { name: /Lunch/ }).click()
  await admin.goto('/en/desk/accounts')
  await admin.getByRole('link', { name: 'Organiser of the day' }).click()
  await admin.getByText('End …').click()
  await admin.getByRole('button', { name: 'End', exact: true }).click()
  await expect(admin.getByText('Saved.').or(admin.getByText(/to \d+ \w+ \d{4}/))).toBeVisible()
  await newcomer.getByLabel('Title, English (original)').fill('Lunch by the host')
  await newcomer.keyboard.press('Tab')
  await expect(newcomer.getByRole('status').first()).toContainText('You can no longer edit this')
  expect(await newcomer.evaluate(() => JSON.stringify(localStorage))).toContain('Lunch by the host')
  const response = await newcomer.goto('/en/desk/meetings/practice/agenda')
  expect(response?.status()).toBe(404)
})

test('appointed again, the organiser finds the words typed meanwhile, and they are saved', async () => {
  await admin.getByLabel('Appointed as').selectOption({ label: 'Organiser, Support Unit' })
  await admin.getByRole('button', { name: 'Appoint' }).click()
  await expect(admin.getByText('Saved.')).toBeVisible()
  await newcomer.goto('/en/desk/meetings/practice/agenda')
  await expect(newcomer.getByRole('status').first()).toContainText('Saved')
  await newcomer.reload()
  const slots = newcomer.getByRole('region', { name: / May$/ }).getByRole('listitem')
  await expect(slots.filter({ hasText: 'Lunch by the host' })).toHaveCount(1)
})

test('the admin links the account to a person, issues a new link, and closes the account', async () => {
  // In the other alphabet, the family name first.
  await choosePerson(admin.locator('body'), 'Ода Ясуко', /Yasuko Oda/)
  await admin.getByRole('button', { name: 'Link', exact: true }).click()
  // The form above may still show the message of its own last act.
  const linking = admin.locator('form').filter({ has: admin.getByRole('button', { name: 'Link', exact: true }) })
  await expect(linking.getByText('Saved.')).toBeVisible()
  await admin.getByText('Issue a link …').click()
  await admin.getByRole('button', { name: 'Issue a link' }).click()
  await expect(admin.getByRole('code')).toContainText('/en/set-password/')
  await admin.getByText('Close account …').click()
  await admin.getByRole('button', { name: 'Close account' }).click()
  await expect(admin.getByText('closed').first()).toBeVisible()
  await newcomer.goto('/en/desk')
  await expect(newcomer).toHaveURL(/\/en\/sign-in/)
})

test('the appointment of the last admin cannot be ended', async () => {
  await admin.goto('/en/desk/accounts')
  await admin.getByRole('main').getByRole('link', { name: 'Admin', exact: true }).click()
  await admin.getByText('End …').click()
  await admin.getByRole('button', { name: 'End', exact: true }).click()
  await expect(admin.getByText('This is the only admin there is. Appoint another first.')).toBeVisible()
})

test('signing out everywhere ends the sign-in of every browser', async ({ pageOf }) => {
  const [here, there] = [await pageOf('delegate.tj@demo.example'), await pageOf('delegate.tj@demo.example')]
  await there.goto('/en/desk')
  await here.goto('/en/desk/account')
  await here.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(here).toHaveURL(/\/en\/sign-in$/)
  await there.reload()
  await expect(there).toHaveURL(/\/en\/sign-in/)
})

test('changing the password ends every sign-in, and the old one no longer works', async ({ pageOf }) => {
  const page = await pageOf('changes.password@test.example')
  await page.goto('/en/desk/account')
  await page.getByLabel('Current password').fill('not this one')
  await page.getByLabel('New password').fill('another long one of mine')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('This is not the current password.')).toBeVisible()
  await page.getByLabel('Current password').fill('almaty-2013')
  await page.getByLabel('New password').fill('another long one of mine')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page).toHaveURL(/\/en\/sign-in$/)
  await page.getByLabel('Email').fill('changes.password@test.example')
  await page.getByLabel('Password').fill('almaty-2013')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Email and password do not go together.')).toBeVisible()
  await page.getByLabel('Password').fill('another long one of mine')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desk')
})
