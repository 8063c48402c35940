import { createHash, randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { dateIn, dayBegins } from '#domain/time/calendar'
import { newContext } from '#harness/browser-context'
import { fold, unfold } from '#harness/fold'
import { type OwnServer, ownServer } from '#harness/own-server'
import { readPdf } from '#harness/pdf-text'

// Three people hand the gavel over. It passes at its instant, with nobody pressing anything.

test.describe.configure({ mode: 'serial' })

const DESK = '/en/desk/handover'
const ZONE = 'Asia/Almaty'
const DAY = 86_400_000
const inDays = (days: number) => dateIn(ZONE, new Date(Date.now() + days * DAY).toISOString())

let own: OwnServer
let admin: Page
let outgoing: Page
let incoming: Page

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  admin = await own.pageOf('admin@demo.example')
  outgoing = await own.pageOf('chair@demo.example')
  incoming = await own.pageOf('organiser.tj@test.example')
})

test.afterAll(() => own.end())

async function prepare(effectiveOn: string, overlapFrom: string): Promise<void> {
  await admin.goto(DESK)
  await admin.getByLabel('Incoming Chair').selectOption({ label: 'Tajikistan' })
  await admin.getByLabel('Takes effect on').last().fill(effectiveOn)
  await admin.getByLabel('The incoming team reads along from').last().fill(overlapFrom)
  await admin.getByRole('button', { name: 'Prepare' }).click()
}

async function confirm(page: Page, state: string): Promise<void> {
  await page.goto(DESK)
  const form = await unfold(page, `Confirm for ${state}`)
  await form.getByRole('button', { name: `Confirm for ${state}` }).click()
  // Wait for this team's own confirmation; the other team's may be on the page already.
  await expect(fold(page, `Confirm for ${state}`)).toHaveCount(0)
  await expect(page.getByText(/Confirmed by its team/).first()).toBeVisible()
}

const handover = (page: Page) => page.getByRole('region', { name: 'Kazakhstan – Tajikistan' })

test('a handover at an instant in the past is refused beside its field, and nothing is prepared', async () => {
  await prepare(inDays(-3), inDays(-10))
  await expect(admin.getByText('This moment is past.')).toBeVisible()
  await prepare(inDays(20), inDays(25))
  await expect(admin.getByText('The overlap begins after the handover.')).toBeVisible()
  await admin.goto(DESK)
  await expect(admin.getByText('No handover has been prepared.')).toBeVisible()
})

test('the admin prepares a handover, with a published slot as its ceremony, and sees how much is open but not what', async () => {
  const programme = await (await fetch(`${own.served().url}/en/meetings/som-5/agenda.json`)).json()
  await admin.goto(DESK)
  await admin.getByLabel('Slot of the ceremony').selectOption(`som-5#${programme.days[1].slots[9].id}`)
  await admin.getByLabel('Incoming Chair').selectOption({ label: 'Tajikistan' })
  await admin.getByLabel('Takes effect on').fill(inDays(20))
  await admin.getByLabel('The incoming team reads along from').fill(inDays(0))
  await admin.getByRole('button', { name: 'Prepare' }).click()
  await expect(handover(admin)).toContainText('prepared')
  await expect(handover(admin)).not.toContainText('Practice meeting')
  await expect(handover(admin)).toContainText('28 September 2018, 17:30')
  await expect(handover(admin).getByRole('link', { name: 'Chair’s team' })).toBeVisible()
  await outgoing.goto(DESK)
  await expect(handover(outgoing)).toContainText('Practice meeting')
})

test('each team answers for itself; a handover declined with a reason can be postponed, and both confirm again', async () => {
  await outgoing.goto('/en/desk')
  await outgoing.getByRole('link', { name: /^A handover, effective .* waits for your team’s confirmation$/ }).click()
  await confirm(outgoing, 'Kazakhstan')
  await outgoing.goto('/en/desk')
  await expect(outgoing.getByRole('link', { name: /waits for your team’s confirmation$/ })).toHaveCount(0)
  await incoming.goto(DESK)
  await unfold(incoming, /^Decline/)
  await incoming.getByLabel('Reason', { exact: true }).fill('Our team is not appointed yet.')
  await incoming.getByRole('button', { name: 'Decline' }).click()
  await expect(handover(incoming)).toContainText('declined')
  await outgoing.goto(DESK)
  await expect(handover(outgoing)).toContainText('Our team is not appointed yet.')
  await admin.goto(DESK)
  const form = await unfold(admin, 'Postpone')
  await form.getByLabel('Takes effect on').fill(inDays(30))
  await form.getByLabel('Reason', { exact: true }).fill('A month later.')
  await form.getByRole('button', { name: 'Postpone' }).click()
  await expect(handover(admin)).toContainText('Waiting for its team to confirm')
  await confirm(outgoing, 'Kazakhstan')
  expect((await incoming.goto('/en/desk/meetings/practice/agenda'))?.status()).toBe(404)
  await confirm(incoming, 'Tajikistan')
  await expect(handover(incoming)).toContainText('confirmed by both')
})

test('during the overlap the incoming team reads the drafts but cannot edit them, and prepares meetings of its own term', async () => {
  await incoming.goto('/en/desk/meetings/som-5/agenda')
  await expect(incoming.getByText('Read along until the handover')).toBeVisible()
  await expect(incoming.getByRole('heading', { level: 1 })).toHaveText('5th Almaty Process Senior Officials Meeting (SOM)')
  // The practice meeting is in the incoming team's own term, so it may already draft there.
  await incoming.goto('/en/desk/meetings/practice/agenda')
  await expect(incoming.getByLabel(/^Add to .* 18 May$/)).toBeVisible()
  await incoming.goto('/en/desk/meetings/practice/statement')
  await expect(incoming.getByText('The Practice meeting was held')).toBeVisible()
  const { url } = own.served()
  const [cookie] = await incoming.context().cookies()
  const saved = await fetch(`${url}/api/agenda/add-part`, {
    method: 'POST',
    headers: { cookie: `${cookie?.name}=${cookie?.value}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      meetingId: await meetingId(url, `${cookie?.name}=${cookie?.value}`),
      id: randomUUID(),
      slotId: randomUUID(),
      title: { en: 'x' },
    }),
  })
  expect(saved.status).toBe(404)
  for (const [slug, day, status] of [
    ['too-early', inDays(10), 404],
    ['first-of-ours', inDays(60), 200],
  ] as const) {
    await incoming.goto('/en/desk/meetings/new')
    await incoming.getByLabel('Web address').fill(slug)
    await incoming.getByLabel('Title, English').fill('A meeting of ours')
    await incoming.getByLabel('First day').fill(day)
    await incoming.getByLabel('Last day').fill(day)
    await incoming.getByRole('button', { name: 'Create' }).click()
    await incoming.waitForTimeout(700)
    expect((await incoming.goto(`/en/desk/meetings/${slug}/agenda`))?.status(), slug).toBe(status)
  }
})

test('a handover that was called off does not pass; a new one is prepared', async () => {
  await admin.goto(DESK)
  const form = await unfold(admin, 'Call off')
  await form.getByLabel('Reason', { exact: true }).fill('To be prepared anew.')
  await form.getByRole('button', { name: 'Call off' }).click()
  await expect(handover(admin)).toContainText('called off')
  expect((await incoming.goto('/en/desk/meetings/practice/agenda'))?.status()).toBe(404)
  await prepare(inDays(12), inDays(0))
  await confirm(outgoing, 'Kazakhstan')
  await confirm(incoming, 'Tajikistan')
})

test('a handover not confirmed by both before its instant lapses, even if the server was off then; the Chair stays', async () => {
  await admin.goto(DESK)
  const form = await unfold(admin, 'Call off')
  await form.getByLabel('Reason', { exact: true }).fill('To be seen lapsing.')
  await form.getByRole('button', { name: 'Call off' }).click()
  await expect(handover(admin).first()).toContainText('called off')
  await prepare(inDays(5), inDays(0))
  await confirm(outgoing, 'Kazakhstan')
  await own.again({ kill: true, ahead: Date.parse(dayBegins(inDays(5), ZONE)) - Date.now() + 60_000 })
  await incoming.goto(DESK)
  await expect(handover(incoming).first()).toContainText('lapsed: not confirmed by both in time')
  await expect(fold(incoming, 'Confirm for Tajikistan')).toHaveCount(0)
  expect((await outgoing.goto('/en/desk/meetings/practice/agenda'))?.status()).toBe(200)
  expect((await incoming.goto('/en/desk/meetings/practice/agenda'))?.status()).toBe(404)
  // After it has passed, only a new handover is offered.
  await admin.goto(DESK)
  await expect(fold(admin, 'Postpone')).toHaveCount(0)
  await prepare(inDays(12), inDays(0))
  await expect(admin.getByText('The overlap begins after the handover.')).toHaveCount(0)
  await confirm(outgoing, 'Kazakhstan')
  await confirm(incoming, 'Tajikistan')
})

test('a confirmed handover passes at its instant, with both teams signed in and the server stopped until just before', async () => {
  test.setTimeout(120_000)
  const instant = Date.parse(dayBegins(inDays(12), ZONE))
  await own.again({ kill: true, ahead: instant - Date.now() - 40_000 })
  expect((await outgoing.goto('/en/desk/meetings'))?.status()).toBe(200)
  // A form and an editor that the outgoing team has open as the Chair passes.
  const [form, editor] = [await outgoing.context().newPage(), await outgoing.context().newPage()]
  await form.goto('/en/desk/meetings/practice')
  const title = form.getByLabel('Title, English')
  await title.fill('Words of the last minute')
  await expect(title).toHaveValue('Words of the last minute')
  await editor.goto('/en/desk/meetings/practice/statement')
  await expect.poll(async () => (await outgoing.goto('/en/desk/meetings'))?.status(), { timeout: 60_000 }).toBe(404)
  expect((await outgoing.goto('/en/desk/meetings/practice/agenda'))?.status()).toBe(404)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(
    form.getByText(/^Not counted: received .* Your State’s chairmanship had ended .* 00:00:00 .*Almaty.* Tajikistan is in the Chair now\./),
  ).toBeVisible()
  await expect(title).toHaveValue('Words of the last minute')
  await editor.getByLabel('Paragraph 1, English (authoritative)', { exact: true }).fill('Words of the last minute')
  await expect(editor.getByRole('status').first()).toContainText(
    /^Not saved: received .* had ended .* 00:00:00 .* Tajikistan is in the Chair now\./,
  )
  await incoming.goto('/en/desk/meetings/practice/agenda')
  await expect(incoming.getByLabel(/^Add to .* 18 May$/)).toBeVisible()
  await incoming.goto('/en/desk/meetings/practice/statement/consult')
  await expect(incoming.getByRole('heading', { name: 'Circulate for comments' })).toBeVisible()
})

test('after a restart a day later it is still passed: the powers are with the incoming team, in any time zone', async ({ browser }) => {
  const instant = Date.parse(dayBegins(inDays(12), ZONE))
  await own.again({ kill: true, ahead: instant - Date.now() + 26 * 3_600_000 })
  expect((await outgoing.goto('/en/desk/meetings'))?.status()).toBe(404)
  expect((await incoming.goto('/en/desk/meetings'))?.status()).toBe(200)
  for (const timezoneId of ['Asia/Bishkek', 'Asia/Dushanbe', 'Asia/Almaty']) {
    const context = await newContext(browser, { baseURL: own.served().url, timezoneId })
    const reader = await context.newPage()
    await reader.goto(`/en/chairmanship?on=${inDays(11)}`)
    await expect(reader.getByRole('strong')).toHaveText('Kazakhstan')
    await reader.goto(`/en/chairmanship?on=${inDays(12)}`)
    await expect(reader.getByRole('strong')).toHaveText('Tajikistan')
    await context.close()
  }
})

test('every page names the new Chair; the dossier is sealed with a hash, and the handover can no longer be called off', async () => {
  const { url } = own.served()
  const process = await (await fetch(`${url}/en/process.json`)).json()
  expect([process.chair.state, process.chair.since]).toEqual(['TJ', inDays(12)])
  expect((await (await fetch(`${url}/en/process.json?on=${inDays(11)}`)).json()).chair.state).toBe('KZ')
  await admin.goto(DESK)
  await expect(handover(admin).first()).toContainText('the Chair has passed')
  await expect(admin.getByRole('button', { name: 'Call off' })).toHaveCount(0)
  // The first write after the instant seals the dossier, with the state at the instant.
  await incoming.goto('/en/desk/meetings/practice/statement')
  await incoming.getByLabel('Paragraph 1, English (authoritative)', { exact: true }).fill('Written after the handover.')
  await incoming.keyboard.press('Tab')
  await expect(incoming.getByRole('status').first()).toContainText(/Saved/)
  const dossier: string[] = []
  for (const page of [incoming, outgoing]) {
    await page.goto(DESK)
    const href = await page.getByRole('link', { name: 'The sealed file' }).getAttribute('href')
    const text = await (await page.request.get(href ?? '')).text()
    await expect(handover(page).first()).toContainText(`sha256-${createHash('sha256').update(text).digest('hex')}`)
    dossier.push(text)
    const paper = await page.request.get((await page.getByRole('link', { name: 'To read and print (PDF)' }).getAttribute('href')) ?? '')
    const printed = (await readPdf(new Uint8Array(await paper.body()))).pages.map((one) => one.text).join(' ')
    expect(printed).toContain(`sha256-${createHash('sha256').update(text).digest('hex')}`)
    expect(printed).toContain('Kazakhstan → Tajikistan')
  }
  expect(dossier[0]).toBe(dossier[1])
  const content = JSON.parse(dossier[0] ?? '')
  expect([
    content.outgoing,
    content.incoming,
    content.acts.map((entry: { act: string; by: string }) => `${entry.act} ${entry.by}`),
  ]).toEqual(['KZ', 'TJ', ['confirm Organiser, Chair’s team', 'confirm organiser.tj@test.example']])
  expect(content.handedOver.statements).toEqual([{ slug: 'practice', title: expect.anything(), state: 'consulting', revision: 1 }])
})

async function meetingId(url: string, cookie: string): Promise<string> {
  const draft = await (await fetch(`${url}/api/agenda-draft/som-5`, { headers: { cookie } })).json()
  return draft.value.draft.meeting.id
}
