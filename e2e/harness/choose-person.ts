import { expect, type Locator } from '@playwright/test'

/** Finds somebody by a typed text in the field “Person” of a short form, and takes them. */
export async function choosePerson(form: Locator, typed: string, who: string | RegExp = typed): Promise<void> {
  const field = form.getByRole('combobox', { name: 'Person', exact: true })
  // Until the page's scripts have come it is a list of all names.
  await expect(field).toHaveJSProperty('tagName', 'INPUT')
  await expect(async () => {
    await field.fill('')
    await field.fill(typed)
    await form.page().getByRole('option', { name: who }).first().click({ timeout: 2_000 })
  }).toPass()
}
