import { expect, type Page, test } from '@playwright/test'
import { fold, unfold } from '#harness/fold'
import { type MailServer, mailServer } from '#harness/mail-server'
import { type OwnServer, ownServer } from '#harness/own-server'

// News of a silence, as the Chair follows it: one recipient's server refuses, the text is given by hand, the silence ends, and all are told.

test.describe.configure({ mode: 'serial' })

const DESK = '/en/desk/meetings/communique-som/statement'
const DAY = 86_400_000
const WITHOUT_VOICE = ['Afghanistan', 'Azerbaijan', 'Turkmenistan', 'Türkiye']
const REFUSED = 'delegate.kg@demo.example'

let mail: MailServer
let own: OwnServer
let chair: Page

test.beforeAll(async ({ browser }) => {
  mail = await mailServer()
  mail.fail(REFUSED, 'full', 1_000)
  own = await ownServer(browser, { SMTP_URL: mail.url, MAIL_FROM: 'Almaty Process <gavel@process.example>' })
  chair = await own.pageOf('chair@demo.example')
})

test.afterAll(async () => {
  await own.end()
  await mail.close()
})

/** Kyrgyzstan has one account; the Chair's State and Tajikistan have organisers of theirs too. */
const TOLD = [
  'chair.other@test.example',
  'chair.third@test.example',
  'delegate.tj@demo.example',
  'observer.pk@demo.example',
  'organiser.tj@test.example',
]
const toWhom = (subject: string) =>
  about(subject)
    .flatMap((message) => message.to ?? [])
    .flatMap((address) => ('text' in address ? [address.text] : []))
    .sort()
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
/** What was told of the text of this test; the texts of the demonstration are told of too. */
const about = (subject: string) =>
  mail.taken.filter((message) => message.subject?.endsWith(`: ${subject}`) && message.text?.includes('communique-som'))
const told = () => chair.getByRole('region', { name: 'Who was told' })
const rowOf = (delegation: string) => told().getByRole('row').filter({ hasText: delegation })

test('a text under silence is told to its recipients, with what silence means and how to object, and without a word of it', async () => {
  await chair.goto(DESK)
  await expect(async () => {
    await chair.getByLabel('Communiqué').check()
    await chair.getByLabel('Begin with').selectOption('nothing')
    await chair.getByLabel('Title, English').fill('Communiqué')
    await chair.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(chair.getByRole('button', { name: 'Add a paragraph at the beginning' })).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await chair.getByRole('button', { name: 'Add a paragraph at the beginning' }).click()
  await chair.getByLabel('Paragraph 1, English (authoritative)', { exact: true }).fill('The participating States will meet in silence.')
  await chair.keyboard.press('Tab')
  await expect(chair.getByRole('status')).toContainText(/Saved/)
  await chair.goto(`${DESK}/consult`)
  await chair.getByRole('button', { name: 'Make Zero draft of the draft' }).click()
  await expect(chair.getByText('The draft says the same as Zero draft.')).toBeVisible()
  const form = await unfold(chair, 'Silence procedure')
  await expect(async () => {
    await form.getByLabel('Until (day)').fill(inDays(5))
    await form.getByLabel('Pakistan (observer)').check()
    for (const state of WITHOUT_VOICE) await form.getByLabel(`${state} does not receive the text`).check()
    await form.getByRole('button', { name: 'Open the silence procedure' }).click()
    await expect(chair.getByText(/^Silence runs until/)).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect.poll(() => toWhom('silence procedure'), { timeout: 30_000 }).toEqual(TOLD)
  const words = about('silence procedure').map((message) => message.text?.replaceAll(/\s+/g, ' '))
  for (const text of words) {
    expect(text).toContain('Unless a member objects in writing before')
    expect(text).toContain('To object, a member names the paragraphs under “Object”')
    expect(text).toContain('UTC')
    expect(text).not.toContain('participating States')
  }
})

test('before the silence ends, it stands on the Chair’s desk whom it has not reached, with what the server said and the ways out', async () => {
  await expect(async () => {
    await chair.goto('/en/desk')
    await expect(chair.getByRole('link', { name: '1 delegation was not reached' })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await chair.getByRole('link', { name: '1 delegation was not reached' }).click()
  await chair.waitForURL(/consult#told$/)
  await expect(told().getByRole('note')).toContainText('nothing is known to have reached: Kyrgyzstan.')
  await expect(told().getByRole('note')).toContainText('A later end: a silence is never prolonged.')
  await expect(rowOf('Kyrgyzstan')).toContainText('not reached')
  await expect(rowOf('Kyrgyzstan')).toContainText('550 mailbox unavailable')
  await expect(rowOf('Tajikistan')).toContainText(/told.*sent/)
})

test('who opens the text signed in has read it; a delegation given it by hand has been reached, and the desk says no more', async () => {
  const pakistan = await own.pageOf('observer.pk@demo.example')
  await pakistan.goto(DESK)
  await expect(pakistan.getByText(/^Silence procedure until/)).toBeVisible()
  await chair.goto(`${DESK}/consult`)
  await expect(rowOf('Pakistan')).toContainText('has read it')
  const form = await unfold(chair, 'Record a delivery by hand')
  await expect(form.getByLabel('Delegation')).toHaveValue('state:KG')
  await expect(async () => {
    await form.getByLabel('How').selectOption('note-verbale')
    await form.getByLabel('To whom').fill('The Embassy of Kyrgyzstan')
    await form.getByRole('button', { name: 'Record the delivery' }).click()
    await expect(rowOf('Kyrgyzstan')).toContainText('delivered by hand', { timeout: 3_000 })
  }).toPass()
  await expect(rowOf('Kyrgyzstan')).toContainText(/By note verbale: The Embassy of Kyrgyzstan, .+ Recorded by Organiser, Chair’s team, /)
  await expect(told().getByRole('note')).toHaveCount(0)
  await chair.goto('/en/desk')
  await expect(chair.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(chair.getByText(/not reached/)).toHaveCount(0)
})

test('the silence ends while the server is off, and all are told what that means, once', async () => {
  // Their mail is taken again.
  mail.fail(REFUSED, 'slow')
  await own.again({ ahead: 6 * DAY })
  await expect
    .poll(() => toWhom('silence procedure ended'), { timeout: 60_000 })
    .toEqual([...TOLD, 'chair@demo.example', REFUSED, 'support@demo.example'].sort())
  for (const message of about('silence procedure ended'))
    expect(message.text?.replaceAll(/\s+/g, ' ')).toContain('The text is adopted by all members it went to.')
  await chair.goto(`${DESK}/consult`)
  await expect(fold(chair, 'Record a delivery by hand')).toBeVisible()
  await expect(told().getByRole('note')).toHaveCount(0)
})
