import { expect, type Page, test } from '@playwright/test'
import { COMMUNIQUE, openSilence, RECIPIENTS, recordDelivery, toldRow, toldSection, writeCommunique } from '#harness/consultation'
import { fold } from '#harness/fold'
import { type MailServer, mailServer, recipientsOf } from '#harness/mail-server'
import { type OwnServer, ownServer } from '#harness/own-server'

// News of a silence, as the Chair follows it: one recipient's server refuses, the text is given by hand, the silence ends, and all are told.

test.describe.configure({ mode: 'serial' })

const DAY = 86_400_000
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

const toWhom = (subject: string) => recipientsOf(about(subject))
/** What was told of the text of this test; the texts of the demonstration are told of too. */
const about = (subject: string) =>
  mail.taken.filter((message) => message.subject?.endsWith(`: ${subject}`) && message.text?.includes('communique-som'))
const told = () => toldSection(chair)
const rowOf = (delegation: string) => toldRow(chair, delegation)

test('a text under silence is told to its recipients, with what silence means and how to object, and without a word of it', async () => {
  await writeCommunique(chair, 'The participating States will meet in silence.')
  await openSilence(chair)
  await expect.poll(() => toWhom('silence procedure'), { timeout: 30_000 }).toEqual(RECIPIENTS)
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
  await pakistan.goto(COMMUNIQUE)
  await expect(pakistan.getByText(/^Silence procedure until/)).toBeVisible()
  await chair.goto(`${COMMUNIQUE}/consult`)
  await expect(rowOf('Pakistan')).toContainText('has read it')
  await recordDelivery(chair)
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
    .toEqual([...RECIPIENTS, 'chair@demo.example', REFUSED, 'support@demo.example'].sort())
  for (const message of about('silence procedure ended'))
    expect(message.text?.replaceAll(/\s+/g, ' ')).toContain('The text is adopted by all members it went to.')
  await chair.goto(`${COMMUNIQUE}/consult`)
  await expect(fold(chair, 'Record a delivery by hand')).toBeVisible()
  await expect(told().getByRole('note')).toHaveCount(0)
})
