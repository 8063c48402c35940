import { expect, type Page, test } from '@playwright/test'
import { askByLink, expectFits, nameSpeaker, PHONE } from '#harness/answering-by-link'
import {
  COMMUNIQUE,
  circulateCommunique,
  openSilence,
  RECIPIENTS,
  recordDelivery,
  toldRow,
  toldSection,
  writeCommunique,
} from '#harness/consultation'
import { type MailServer, mailServer, recipientsOf } from '#harness/mail-server'
import { type OwnServer, ownServer } from '#harness/own-server'
import { type ReadEntry, readCalendar } from '#harness/read-calendar'

// The news of a meeting as one story: a speaker is asked for and named from a phone, the session moves and the calendar follows, a text
// goes under silence, one delegation is not reached and is given it by hand, and all learn how it ended.

test.describe.configure({ mode: 'serial' })

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const CONTACT = 'contact@mission.example'
const TAJIK = 'delegate.tj@demo.example'
const KYRGYZ = 'delegate.kg@demo.example'
const MEETING = '/en/desk/meetings/practice'
const SESSION = 'Adoption of the agenda and organization of work'

let mail: MailServer
let own: OwnServer
let chair: Page
let asPublished: ReadEntry[] = []

test.beforeAll(async ({ browser }) => {
  mail = await mailServer()
  own = await ownServer(browser, { SMTP_URL: mail.url, MAIL_FROM: 'Almaty Process <gavel@process.example>' })
  chair = await own.pageOf('chair@demo.example')
})
test.afterAll(async () => {
  await own.end()
  await mail.close()
})

const words = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ') ?? ''
const letterTo = (address: string, subject: string) =>
  mail.taken.filter((message) => message.subject === subject && recipientsOf([message]).includes(address))
/** What was told of the communiqué; the texts of the demonstration are told of too. */
const ofCommunique = (subject: string) =>
  mail.taken.filter((message) => message.subject === `Communiqué: ${subject}` && message.text?.includes('communique-som'))

async function savedByTab(): Promise<void> {
  await chair.keyboard.press('Tab')
  await expect(chair.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/)
}

/** Publishes the practice meeting; its letters leave when ten minutes have passed, and the calendar in Tajikistan’s is returned. */
async function publish(version: number): Promise<{ entries: ReadEntry[]; text: string }> {
  await chair.goto(`${MEETING}/publish`)
  await chair.waitForLoadState('networkidle')
  await chair.getByLabel('Everybody: visitors').check()
  await chair.getByLabel('What this version is').selectOption('Provisional agenda')
  await chair.getByRole('button', { name: `Publish version ${version}` }).click()
  await chair.waitForURL(/\/en\/meetings\/practice$/)
  await own.again({ ahead: version * 11 * MINUTE })
  const letters = () => letterTo(TAJIK, 'Practice meeting: programme')
  await expect.poll(() => letters().length, { timeout: 30_000 }).toBe(version)
  const letter = letters().at(-1)
  return { entries: readCalendar(letter?.attachments[0]?.content.toString() ?? ''), text: words(letter?.text) }
}

test('Tajikistan is asked to name a speaker, and answers by the link from a phone without scripts', async () => {
  await askByLink(chair, 'TJ', CONTACT)
  const letter = () => letterTo(CONTACT, 'Учебное совещание: просим ответить')[0]
  await expect.poll(() => letter() !== undefined, { timeout: 20_000 }).toBe(true)
  const href = /http:\S+\/ru\/answer\/\S+/.exec(letter()?.text ?? '')?.[0] ?? ''
  const phone = await own.pageOf(undefined, PHONE)
  await phone.goto(href.replace('/ru/', '/en/'))
  await expect(phone.getByText(SESSION).first()).toBeVisible()
  await expectFits(phone)
  await nameSpeaker(phone, 'Zafar Example')
  await expectFits(phone)
  await chair.goto(`${MEETING}/people`)
  const speaker = chair.getByRole('listitem').filter({ hasText: 'Zafar Example' }).first()
  await expect(speaker).toContainText('confirmed')
  await expect(speaker).toContainText('Tajikistan, by a link,')
})

test('the programme is published with the speaker, and the delegation’s letter brings the session into its calendar', async () => {
  // The discussion after the session has no title yet, which keeps the programme from being published.
  await chair.goto(`${MEETING}/publish`)
  await chair.getByRole('region', { name: 'Keeps it from being published' }).getByRole('link').first().click()
  await chair.getByLabel(/^Title, English/).fill('Discussion')
  await savedByTab()
  const { entries, text } = await publish(1)
  expect(text).toMatch(new RegExp(`Where you or your delegation appear .+10:00–11:30: ${SESSION}`))
  expect(entries.filter(({ summary }) => summary.includes(SESSION)).length).toBeGreaterThan(0)
  const visitor = await own.pageOf()
  await visitor.goto('/en/meetings/practice')
  await expect(visitor.getByText('Zafar Example').first()).toBeVisible()
  asPublished = entries
})

test('the session moves: the letter says so first, and its entry in the calendar is the same one, a step further', async () => {
  await chair.goto(`${MEETING}/agenda`)
  await chair
    .getByRole('button', { name: new RegExp(SESSION) })
    .first()
    .click()
  await chair.getByLabel('From', { exact: true }).fill('14:15')
  await savedByTab()
  const { entries, text } = await publish(2)
  expect(text).toContain(`“${SESSION}”: your delegation’s part moves from 10:00–11:30 to 14:15–15:45.`)
  const keys = (of: ReadEntry[]) => of.map(({ uid }) => uid).sort()
  expect(keys(entries)).toEqual(keys(asPublished))
  const steps = entries.map((entry) => {
    const before = asPublished.find(({ uid }) => uid === entry.uid)
    return [before?.start === entry.start ? 'stays' : 'moves', entry.sequence - (before?.sequence ?? 0)]
  })
  expect(steps.filter(([how]) => how === 'moves')).toEqual([['moves', 1]])
  expect(steps.filter(([how, by]) => how === 'stays' && by !== 0)).toEqual([])
  // A calendar that subscribes to the meeting has the very same.
  const feed = readCalendar(await (await fetch(`${own.served().url}/en/meetings/practice/agenda.ics`)).text())
  for (const { uid, sequence, start } of entries) expect(feed).toContainEqual(expect.objectContaining({ uid, sequence, start }))
})

test('a text is circulated, and each of its delegations is told, without a word of it', async () => {
  await writeCommunique(chair, 'The participating States will meet in silence.')
  await circulateCommunique(chair)
  await expect.poll(() => recipientsOf(ofCommunique('for comments')), { timeout: 30_000 }).toEqual([...RECIPIENTS, KYRGYZ].sort())
  for (const { text } of ofCommunique('for comments')) expect(text).not.toContain('participating States')
})

test('silence opens and one server refuses: the Chair sees whom it has not reached, and records that it was given by hand', async () => {
  mail.fail(KYRGYZ, 'full', 1_000)
  await chair.goto(`${COMMUNIQUE}/consult`)
  await openSilence(chair)
  await expect.poll(() => recipientsOf(ofCommunique('silence procedure')), { timeout: 30_000 }).toEqual(RECIPIENTS)
  await expect(async () => {
    await chair.goto('/en/desk')
    await chair.getByRole('link', { name: '1 delegation was not reached' }).click({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await chair.waitForURL(/consult#told$/)
  await expect(toldSection(chair).getByRole('note')).toContainText('nothing is known to have reached: Kyrgyzstan.')
  await expect(toldRow(chair, 'Kyrgyzstan')).toContainText('550 mailbox unavailable')
  await recordDelivery(chair)
  await expect(toldSection(chair).getByRole('note')).toHaveCount(0)
  await chair.goto('/en/desk')
  await expect(chair.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(chair.getByText(/not reached/)).toHaveCount(0)
})

test('the silence ends with nobody pressing anything, and all are told, each once', async () => {
  mail.fail(KYRGYZ, 'slow')
  await own.again({ ahead: 6 * DAY })
  const all = [...RECIPIENTS, KYRGYZ, 'chair@demo.example', 'support@demo.example'].sort()
  await expect.poll(() => recipientsOf(ofCommunique('silence procedure ended')), { timeout: 60_000 }).toEqual(all)
  for (const { text } of ofCommunique('silence procedure ended'))
    expect(words(text)).toContain('The text is adopted by all members it went to.')
})
