import { expect, type Page, test } from '@playwright/test'
import { fold, unfold } from '#harness/fold'
import { type OwnServer, ownServer } from '#harness/own-server'

// A communiqué: one silence procedure is broken, the next holds, and the text is adopted with nobody pressing anything.

test.describe.configure({ mode: 'serial' })

const DESK = '/en/desk/meetings/communique-som/statement'
const DAY = 86_400_000

let own: OwnServer
let chair: Page
let kyrgyzstan: Page
let tajikistan: Page
let pakistan: Page

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  chair = await own.pageOf('chair@demo.example')
  kyrgyzstan = await own.pageOf('delegate.kg@demo.example')
  tajikistan = await own.pageOf('delegate.tj@demo.example')
  pakistan = await own.pageOf('observer.pk@demo.example')
})

test.afterAll(() => own.end())

const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

async function openSilence(until: string): Promise<void> {
  const form = await unfold(chair, 'Silence procedure')
  await form.getByLabel('Until (day)').fill(until)
  await form.getByLabel('Pakistan').check()
  await form.getByRole('button', { name: 'Open the silence procedure' }).click()
}

async function write(text: string, revision: string): Promise<void> {
  await chair.goto(DESK)
  await chair.getByLabel('Paragraph 1, English (authoritative)', { exact: true }).fill(text)
  await chair.keyboard.press('Tab')
  await expect(chair.getByRole('status')).toContainText(/Saved/)
  await chair.goto(`${DESK}/consult`)
  await chair.getByRole('button', { name: `Make ${revision} of the draft` }).click()
  await expect(chair.getByText(`The draft says the same as ${revision}.`)).toBeVisible()
}

test('a communiqué cannot be issued before it is agreed', async () => {
  await chair.goto(DESK)
  await chair.getByLabel('Communiqué').check()
  await chair.getByLabel('Begin with').selectOption('nothing')
  await chair.getByLabel('Title, English').fill('Communiqué')
  await chair.getByRole('button', { name: 'Open', exact: true }).click()
  await chair.getByRole('button', { name: 'Add a paragraph at the beginning' }).click()
  await write('The participating States will meet every year.', 'Zero draft')
  await write('The participating States shall meet every year.', 'Rev.1')
  await expect(fold(chair, /^Issue/)).toHaveCount(0)
  await expect(chair.getByText('adopted by silence or at the meeting, and only then issued')).toBeVisible()
})

test('silence that ends in the past or too soon is refused beside its field, and nothing is opened', async () => {
  await openSilence(inDays(-2))
  await expect(chair.getByText('This moment is past.')).toBeVisible()
  const form = fold(chair, 'Silence procedure')
  await form.getByLabel('Until (day)').fill(inDays(1))
  await form.getByRole('button', { name: 'Open the silence procedure' }).click()
  await expect(chair.getByText('Silence lasts at least 72 hours.')).toBeVisible()
  await tajikistan.goto('/en/desk')
  await expect(tajikistan.getByRole('link', { name: /Communiqué/ })).toHaveCount(0)
})

test('silence goes to every member and to an observer, who may comment but not break it', async () => {
  await chair.goto(`${DESK}/consult`)
  await openSilence(inDays(5))
  await expect(chair.getByText('silence runs')).toBeVisible()
  await pakistan.goto(DESK)
  await expect(pakistan.getByText(/^Silence procedure until/)).toBeVisible()
  await expect(pakistan.getByRole('link', { name: 'Comment 1' })).toBeVisible()
  await expect(pakistan.getByRole('button', { name: 'Break the silence' })).toHaveCount(0)
})

test('a member breaks silence in writing, naming paragraphs; the others learn that it is broken, not by whom', async () => {
  await kyrgyzstan.goto(DESK)
  await kyrgyzstan.getByLabel('Objection').fill('Every year is too often.')
  await kyrgyzstan.getByRole('button', { name: 'Break the silence' }).click()
  await expect(kyrgyzstan.getByText('Name at least one paragraph.')).toBeVisible()
  await kyrgyzstan.getByLabel(/^1\. The participating States/).check()
  await kyrgyzstan.getByLabel('Amendment (may be empty)').fill('The participating States shall meet every two years.')
  await kyrgyzstan.getByRole('button', { name: 'Break the silence' }).click()
  await expect(kyrgyzstan.getByText('silence was broken')).toBeVisible()
  await expect(kyrgyzstan.getByText('Every year is too often.')).toBeVisible()
  await tajikistan.goto(DESK)
  await expect(tajikistan.getByText('silence was broken')).toBeVisible()
  const seen = await tajikistan.content()
  for (const secret of ['Every year is too often.', 'every two years', 'Kyrgyz']) expect(seen, secret).not.toContain(secret)
  await chair.goto(`${DESK}/consult`)
  await expect(chair.getByRole('listitem').filter({ hasText: 'Every year is too often.' })).toContainText('Kyrgyzstan')
  await expect(fold(chair, /^Issue/)).toHaveCount(0)
})

test('silence on Rev.2 holds at its instant while the server is off, and the communiqué is adopted', async () => {
  await write('The participating States shall meet every two years.', 'Rev.2')
  await openSilence(inDays(5))
  await expect(chair.getByText('silence runs')).toBeVisible()
  // Six days pass while the server is off.
  await own.again({ kill: true, ahead: 6 * DAY })
  await tajikistan.goto('/en/desk')
  await expect(tajikistan.getByRole('listitem').filter({ hasText: 'Communiqué, Rev.2' })).toContainText('silence held')
  await kyrgyzstan.goto(DESK)
  await expect(kyrgyzstan.getByText('silence held')).toBeVisible()
  await expect(kyrgyzstan.getByRole('button', { name: 'Break the silence' })).toHaveCount(0)
})

test('then the communiqué is issued as adopted, and only in the agreed words', async () => {
  await chair.goto(`${DESK}/consult`)
  const form = fold(chair, 'Issue Rev.2')
  await form.getByLabel('Chairperson', { exact: true }).fill('The chairperson of the day')
  await form.getByRole('button', { name: 'Issue', exact: true }).click()
  await expect(chair).toHaveURL(/\/en\/meetings\/communique-som\/statement$/)
  const visitor = await own.pageOf(undefined, { javaScriptEnabled: false })
  await visitor.goto('/en/meetings/communique-som/statement')
  await expect(visitor.locator('#p1')).toContainText('shall meet every two years')
  await expect(visitor.getByRole('article')).toContainText(/Adopted on \d/)
})
