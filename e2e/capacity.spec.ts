import { expect, type Page, test } from '@playwright/test'
import { type OwnServer, ownServer } from '#harness/own-server'

// Who takes part in a meeting, and as what: the standing capacity unless somebody says otherwise, and why.

test.describe.configure({ mode: 'serial' })

let own: OwnServer
let chair: Page

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  chair = await own.pageOf('chair@demo.example')
  await chair.goto('/en/desk/meetings/team-som/people')
})

test.afterAll(() => own.end())

const who = () => chair.getByLabel('State or organisation')
const as = () => chair.getByLabel('Takes part as')
const add = () => chair.getByRole('button', { name: 'Add', exact: true }).first().click()
const listed = (capacity: RegExp) => chair.locator('div', { has: chair.getByRole('heading', { name: capacity }) }).last()

test('an observer is added as one without a word, and the form begins anew', async () => {
  await expect(who()).toHaveValue('')
  await who().selectOption({ label: 'Pakistan (observer)' })
  await add()
  await expect(listed(/^Observers \(1\)/)).toContainText('Pakistan')
  await expect(chair.getByText('Saved.')).toBeVisible()
  await expect(who()).toHaveValue('')
  await expect(as()).toHaveValue('')
  await expect(who()).toBeFocused()
})

test('an organisation is not taken as a member, whatever the form says', async () => {
  await who().selectOption({ label: 'UNHCR (organisation)' })
  await as().selectOption('member')
  await add()
  await expect(chair.getByText(/^Only a State is a member\./)).toBeVisible()
  await as().selectOption('')
  await add()
  await expect(listed(/^Organisations \(1\)/)).toContainText('UNHCR')
  await expect(chair.getByText('Saved.')).toBeVisible()
})

test('another capacity than the standing one is asked about, and stands with its reason', async () => {
  await who().selectOption({ label: 'Pakistan (observer)' })
  await as().selectOption('member')
  await add()
  await expect(chair.getByText(/^In the Process this is an observer\. To take part as a member, give the reason/)).toBeVisible()
  await expect(listed(/^Member States/)).not.toContainText('Pakistan')
  await chair.getByLabel('Reason, if this is not the standing capacity').fill('By the letter of the Chair.')
  await add()
  await expect(listed(/^Member States \(2\)/)).toContainText('not the standing capacity: By the letter of the Chair.')
})

test('a capacity that was chosen stays for the next, unless it needed a reason', async () => {
  await expect(as()).toHaveValue('')
  await who().selectOption({ label: 'Uzbekistan (no standing capacity)' })
  await as().selectOption('guest')
  await add()
  await expect(listed(/^Guests \(1\)/)).toContainText('Uzbekistan')
  await expect(as()).toHaveValue('guest')
  await as().selectOption('')
})

test('whoever the record proposes is added in one press, without those unticked', async () => {
  const proposed = chair.locator('section', { has: chair.getByRole('heading', { name: 'Proposed, and not listed yet' }) }).last()
  await expect(proposed.getByRole('checkbox').first()).toBeChecked()
  await proposed.getByLabel(/^Türkiye, member/).uncheck()
  await proposed.getByRole('button', { name: 'Add those ticked' }).click()
  await expect(listed(/^Member States \(7\)/)).toContainText('Turkmenistan')
  await expect(listed(/^Observers \(1\)/)).toContainText('Iran')
  await expect(proposed.getByRole('checkbox')).toHaveCount(1)
  await proposed.getByRole('button', { name: 'Add those ticked' }).click()
  await expect(listed(/^Member States \(8\)/)).toContainText('Türkiye')
  await expect(proposed).toHaveCount(0)
})
