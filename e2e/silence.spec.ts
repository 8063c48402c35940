import { expect, type Page, test } from '@playwright/test'
import { WITHOUT_VOICE } from '#harness/consultation'
import { fold, unfold } from '#harness/fold'
import { type OwnServer, ownServer } from '#harness/own-server'

// A communiqué: one silence procedure is broken, the next holds, and the text is adopted with nobody pressing anything.

test.describe.configure({ mode: 'serial' })

const DESK = '/en/desk/meetings/communique-som/statement'
const DAY = 86_400_000
const OBJECT = 'Object (breaks the silence)'

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
  await form.getByLabel('Pakistan (observer)').check()
  for (const state of WITHOUT_VOICE) await form.getByLabel(`${state} does not receive the text`).check()
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

test('before it opens, the Chair reads who may object and what it means, and answers for each State left out', async () => {
  await chair.goto(`${DESK}/consult`)
  const form = await unfold(chair, 'Silence procedure')
  await expect(form).toContainText('Receive it and may object: Kazakhstan, Kyrgyzstan, Tajikistan')
  await expect(form).toContainText('a member that says nothing agrees')
  await form.getByLabel('Until (day)').fill(inDays(5))
  for (const state of WITHOUT_VOICE.slice(1)) await form.getByLabel(`${state} does not receive the text`).check()
  await form.getByRole('button', { name: 'Open the silence procedure' }).click()
  await expect(form.getByText(/^Tick the box of each Member State/)).toBeVisible()
  await tajikistan.goto('/en/desk')
  await expect(tajikistan.getByRole('link', { name: /Communiqué/ })).toHaveCount(0)
})

test('silence goes to every member and to an observer, who reads that it may comment and cannot break it', async () => {
  await chair.goto(`${DESK}/consult`)
  await openSilence(inDays(5))
  await expect(chair.getByText(/^Silence runs until/)).toBeVisible()
  await expect(chair.getByText(/^Opened although: could not object: Afghanistan, Azerbaijan/)).toBeVisible()
  await pakistan.goto(DESK)
  await expect(pakistan.getByText(/^Silence procedure until/)).toBeVisible()
  await expect(pakistan.getByText('Your delegation may comment. Only members can break the silence.')).toBeVisible()
  await expect(pakistan.getByRole('link', { name: 'Comment (does not break the silence) 1' })).toBeVisible()
  await expect(pakistan.getByRole('button', { name: OBJECT })).toHaveCount(0)
})

test('a member reads what its silence means, and that its comment does not break it; the Chair sees it was a comment', async () => {
  await kyrgyzstan.goto(DESK)
  await expect(kyrgyzstan.getByText(/^Unless a member objects in writing before .+ \(Almaty time\), the text is adopted/)).toBeVisible()
  await kyrgyzstan.getByRole('link', { name: 'Comment (does not break the silence) 1' }).click()
  await kyrgyzstan.getByLabel('Comment on paragraph 1').fill('Kyrgyzstan objects to paragraph 1.')
  await expect(kyrgyzstan.getByText(/^A comment does not break the silence\./)).toBeVisible()
  await kyrgyzstan.getByRole('button', { name: 'Comment (does not break the silence)' }).click()
  await expect(kyrgyzstan.getByText('Sent to the Chair.')).toBeVisible()
  await chair.goto(`${DESK}/consult`)
  await expect(chair.getByText('in silence: does not break it')).toBeVisible()
  await expect(chair.getByText(/^Silence runs until/)).toBeVisible()
})

test('a member breaks silence in writing, naming paragraphs; the others learn that it is broken, not by whom', async () => {
  // Opened before the silence is broken, sent after it.
  await tajikistan.goto(DESK)
  await kyrgyzstan.goto(DESK)
  await kyrgyzstan.getByLabel('Objection').fill('Every year is too often.')
  await kyrgyzstan.getByRole('button', { name: OBJECT }).click()
  await expect(kyrgyzstan.getByText('Name at least one paragraph.')).toBeVisible()
  await kyrgyzstan.getByRole('link', { name: `${OBJECT} 1` }).click()
  await expect(kyrgyzstan.getByLabel(/^1\. The participating States/)).toBeChecked()
  await kyrgyzstan.getByLabel('Objection').fill('Every year is too often.')
  await kyrgyzstan.getByLabel('Amendment to paragraph 1 (may be empty)').fill('The participating States shall meet every two years.')
  await kyrgyzstan.getByRole('button', { name: OBJECT }).click()
  await expect(kyrgyzstan.getByText(/^Silence was broken/)).toBeVisible()
  await expect(kyrgyzstan.getByText('Every year is too often.')).toBeVisible()
})

test('a second member’s objection, opened before the silence was broken, is put on file with the first', async () => {
  await tajikistan.getByLabel(/^1\. The participating States/).check()
  await tajikistan.getByLabel('Objection').fill('“Shall” binds us.')
  await tajikistan.getByRole('button', { name: OBJECT }).click()
  await expect(tajikistan.getByText(/^Silence was broken/)).toBeVisible()
  await expect(tajikistan.getByText('“Shall” binds us.')).toBeVisible()
  const seen = await tajikistan.content()
  for (const secret of ['Every year is too often.', 'every two years', 'Kyrgyz']) expect(seen, secret).not.toContain(secret)
  await chair.goto(`${DESK}/consult`)
  const objections = chair.getByRole('listitem').filter({ hasText: 'Every year is too often.' })
  await expect(objections).toContainText('Kyrgyzstan')
  await expect(objections).toContainText('“Shall” binds us.')
  await expect(fold(chair, /^Issue/)).toHaveCount(0)
})

test('the very words that were broken are not put under silence again', async () => {
  const form = await unfold(chair, 'Silence procedure')
  await expect(form.getByText(/^A member has objected to these very words/)).toBeVisible()
  await expect(form.getByRole('button', { name: 'Open the silence procedure' })).toHaveCount(0)
})

test('the amendment of the objection is answered like any proposal, and its words go into the draft', async () => {
  await expect(chair.getByText('amendment of its objection')).toBeVisible()
  const proposal = chair.getByRole('listitem').filter({ hasText: 'amendment of its objection' })
  await proposal.getByRole('link', { name: /^Answer/ }).click()
  await chair.getByLabel(/^Take: /).check()
  await chair.getByLabel('Reason, for the delegation').fill('Agreed by all.')
  await chair.getByRole('button', { name: 'Record the answer' }).click()
  await expect(chair.getByText('Saved.')).toBeVisible()
  const comment = chair.getByRole('listitem').filter({ hasText: 'in silence: does not break it' })
  await comment.getByRole('link', { name: /^Answer/ }).click()
  await chair.getByLabel(/^Decline: /).check()
  await chair.getByLabel('Reason, for the delegation').fill('See the objection.')
  await chair.getByRole('button', { name: 'Record the answer' }).click()
  await expect(chair.getByText('Saved.')).toBeVisible()
  await chair.goto(`${DESK}/consult`)
  await chair.getByRole('button', { name: 'Make Rev.2 of the draft' }).click()
  await expect(chair.getByText('The draft says the same as Rev.2.')).toBeVisible()
})

test('silence on Rev.2 holds at its instant while the server is off, and the communiqué is adopted', async () => {
  await openSilence(inDays(5))
  await expect(chair.getByText(/^Silence runs until/)).toBeVisible()
  // A form opened in time, to be sent too late.
  await kyrgyzstan.goto(DESK)
  await kyrgyzstan.getByLabel(/^1\. The participating States/).check()
  await kyrgyzstan.getByLabel('Objection').fill('Two years are too long.')
  // Six days pass while the server is off.
  await own.again({ kill: true, ahead: 6 * DAY })
  await tajikistan.goto('/en/desk')
  await expect(tajikistan.getByRole('listitem').filter({ hasText: 'Communiqué, Rev.2' })).toContainText('No member objected by')
  await pakistan.goto(DESK)
  await expect(pakistan.getByText(/^No member objected by .+ The text is adopted\.$/)).toBeVisible()
})

test('an objection sent after the expiry is not counted, on file as late, and its delegation reads when it came', async () => {
  await kyrgyzstan.getByRole('button', { name: OBJECT }).click()
  const late = /^Objection received late: .+\d\d:\d\d:\d\d; the silence ended .+ 18:00:00 \(Almaty time\)\. Not counted\./
  await expect(kyrgyzstan.getByText(late)).toContainText('Two years are too long.')
  await expect(kyrgyzstan.getByText(/^No member objected by/)).toBeVisible()
  await expect(kyrgyzstan.getByRole('button', { name: OBJECT })).toHaveCount(0)
  await chair.goto(`${DESK}/consult`)
  await expect(chair.getByText(/Objection received late/)).toContainText('Kyrgyzstan')
  await tajikistan.goto(DESK)
  expect(await tajikistan.content()).not.toContain('Two years are too long.')
})

test('then the communiqué is issued as adopted, and only in the agreed words', async () => {
  await chair.goto(`${DESK}/consult`)
  const form = fold(chair, 'Issue Rev.2')
  await form.getByLabel(/^Everybody/).check()
  await form.getByLabel('Chairperson', { exact: true }).fill('The chairperson of the day')
  await form.getByRole('button', { name: 'Issue', exact: true }).click()
  await expect(chair).toHaveURL(/\/en\/meetings\/communique-som\/statement$/)
  const visitor = await own.pageOf(undefined, { javaScriptEnabled: false })
  await visitor.goto('/en/meetings/communique-som/statement')
  await expect(visitor.locator('#p1')).toContainText('shall meet every two years')
  await expect(visitor.getByRole('article')).toContainText(/Adopted by silence procedure on .+, among: Kazakhstan, Kyrgyzstan, Tajikistan/)
})
