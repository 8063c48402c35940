import { expect, type Page } from '@playwright/test'

/** The one-time link that an admin makes by hand for an account of this name, as a holder gets it whom no message reached. */
export async function linkByHand(admin: Page, name: string): Promise<string> {
  await admin.goto('/en/desk/accounts')
  await admin.getByRole('main').getByRole('link', { name, exact: true }).click()
  await admin.getByText('Issue a link …').click()
  await admin.getByRole('button', { name: 'Issue a link' }).click()
  await expect(admin.getByRole('code')).toContainText('/en/set-password/')
  return String(await admin.getByRole('code').textContent())
}
