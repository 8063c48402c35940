import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { typedDay } from '#domain/meeting/typed-day'
import { inDays } from '#harness/in-days'
import { type OwnServer, ownServer } from '#harness/own-server'

// What a secretariat does all day: see who is not settled, ask, and take the answers. And the delegations answer on their desks.

const PEOPLE = '/en/desk/meetings/practice/people'
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

// Each goes on where the one before it ended.
test.describe.configure({ mode: 'serial' })

let own: OwnServer

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
})
test.afterAll(() => own.end())

const row = (page: Page, text: string | RegExp) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') })
    .filter({ hasText: text })
const ask = async (page: Page, state: string, name: string) => {
  await page.goto(`${PEOPLE}?remind=state:${state}`)
  const reminder = page.getByRole('region', { name: `Reminder: ${name}` })
  await reminder.getByRole('button', { name: 'Record as asked' }).click()
  await expect(reminder.getByText('Recorded as asked.')).toBeVisible()
}

test('organisers ask two delegations; one names a speaker and the other declines, and the organiser sees both in the slot at once', async () => {
  test.setTimeout(180_000)
  const chair = await own.pageOf('chair@demo.example')
  await test.step('until they are asked, nothing of the draft is on their desks', async () => {
    for (const email of ['delegate.tj@demo.example', 'delegate.kg@demo.example']) {
      const page = await own.pageOf(email)
      await page.goto('/en/desk')
      await expect(page.getByRole('heading', { name: 'Asked of you' })).toHaveCount(0)
    }
  })

  await test.step('the places to fill come first, and get a day in one act', async () => {
    await chair.goto(PEOPLE)
    await expect(chair.getByRole('listitem').filter({ hasText: 'Tajikistan, speaker to be named' }).first()).toBeVisible()
    await chair.getByRole('button', { name: 'Tick these places' }).click()
    await expect(chair.getByRole('region', { name: 'Who appears' }).getByRole('checkbox', { checked: true })).toHaveCount(5)
    await chair.getByLabel('To be settled by').fill(typedDay(inDays(7)))
    await chair.getByLabel('To be settled by').press('Enter')
    await expect(chair.getByText('Saved.')).toBeVisible()
    // Enter sets the day, and confirms nobody.
    await expect(chair.getByText('to be confirmed: 5', { exact: true })).toBeVisible()
  })

  await test.step('the reminder is a text in the delegation’s language, with what is wanted of it alone', async () => {
    await chair.goto(`${PEOPLE}?remind=state:TJ&in=ru`)
    const text = chair.getByLabel('Text of the reminder')
    await expect(text).toHaveValue(/Таджикистан: просим о следующем\./)
    await expect(text).toHaveValue(/\(Алматинское время, UTC\+5\)|\(время Алматы, UTC\+5\)|UTC\+5/)
    await expect(text).not.toHaveValue(/Кыргызстан|Азербайджан/)
    await expect(chair.getByRole('link', { name: 'Open in a mail' })).toHaveAttribute('href', /^mailto:\?subject=.*&body=.*/)
  })
  await ask(chair, 'TJ', 'Tajikistan')
  await ask(chair, 'KG', 'Kyrgyzstan')

  const slotId = await chair.evaluate(async () => {
    const { value } = await (await fetch('/api/agenda-draft/practice')).json()
    return value.draft.contributions.find(({ state }: { state: string }) => state === 'TJ').slotId as string
  })
  await chair.goto(`/en/desk/meetings/practice/agenda#${slotId}`)
  await expect(chair.getByText('asked', { exact: false }).first()).toBeVisible()

  await test.step('Tajikistan names a speaker, on a phone', async () => {
    const page = await own.pageOf('delegate.tj@demo.example', PHONE)
    await page.goto('/en/desk')
    const asked = page
      .getByRole('region')
      .filter({ hasText: 'Asked of you' })
      .or(page.locator('section').filter({ hasText: 'Asked of you' }))
    await expect(asked.first()).toContainText('Please name a speaker, by')
    await page.getByRole('link', { name: 'Answer', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Name the speaker' })).toBeVisible()
    await page.getByLabel('Name, whole as written').fill('Zafar Example')
    await page.getByLabel('Position').fill('Deputy Minister')
    await page.getByRole('button', { name: 'Send the name' }).click()
    await expect(page.getByRole('heading', { name: 'Your last answer' })).toBeVisible()
    const { scroll, client } = await page.locator('html').evaluate((html) => ({ scroll: html.scrollWidth, client: html.clientWidth }))
    expect(scroll).toBeLessThanOrEqual(client)
  })

  await test.step('Kyrgyzstan declines with a note, without scripts', async () => {
    const page = await own.pageOf('delegate.kg@demo.example', { javaScriptEnabled: false })
    await page.goto('/en/desk')
    await page.getByRole('link', { name: 'Answer', exact: true }).click()
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Decline' }) })
    await form.getByLabel('Note to the organisers').fill('Nobody can come that day.')
    await form.getByRole('button', { name: 'Decline' }).click()
    await expect(page.getByText('Nobody can come that day.')).toBeVisible()
  })

  await test.step('the organiser’s open editor says so without a reload', async () => {
    await expect(chair.getByText('Tajikistan,', { exact: false }).filter({ hasText: 'names a speaker' })).toBeVisible({ timeout: 15_000 })
    await expect(chair.getByRole('button', { name: 'Edit Zafar Example' })).toBeVisible({ timeout: 15_000 })
    await expect(chair.getByText('as the delegation wrote it')).toBeVisible()
  })
  await chair.goto(PEOPLE)
  await expect(row(chair, 'Kyrgyzstan')).toContainText('“Nobody can come that day.”')
  await expect(row(chair, 'Zafar Example')).toContainText('confirmed')
})

test('an answer to what an organiser has changed meanwhile waits in the slot, and is taken into the draft there', async () => {
  const [chair, tajikistan] = [await own.pageOf('chair@demo.example'), await own.pageOf('delegate.tj@demo.example')]
  await tajikistan.goto('/en/desk')
  await tajikistan.getByRole('link', { name: 'Look at it' }).click()
  await expect(tajikistan.getByRole('heading', { name: 'Name somebody else' })).toBeVisible()

  await chair.goto('/en/desk/meetings/practice/agenda')
  const slotId = await chair.evaluate(async () => {
    const { value } = await (await fetch('/api/agenda-draft/practice')).json()
    const of = value.draft.contributions.find(({ state }: { state: string }) => state === 'TJ')
    await fetch('/api/agenda/edit-contribution', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ meetingId: value.draft.meeting.id, id: of.id, version: of.version, role: 'moderator' }),
    })
    return String(of.slotId)
  })
  await chair.goto(`/en/desk/meetings/practice/agenda#${slotId}`)
  await chair.reload()
  const name = tajikistan.getByLabel('Name, whole as written')
  await name.fill('Another Example')
  await tajikistan.getByRole('button', { name: 'Send the name' }).click()
  await expect(tajikistan.getByText('The organisers had changed this meanwhile, so your answer waits for them.')).toBeVisible()

  await expect(chair.getByText('This answer waits for you: the appearance had changed meanwhile.')).toBeVisible({ timeout: 15_000 })
  await expect(chair.getByRole('button', { name: 'Edit Zafar Example' })).toBeVisible({ timeout: 15_000 })
  await chair.getByRole('button', { name: 'Take it into the draft Zafar Example' }).click()
  await expect(chair.getByRole('button', { name: 'Edit Another Example' })).toBeVisible()
  await expect(chair.getByText('This answer waits for you')).toHaveCount(0)
})

test('32 people are confirmed at once in two clicks, and the act is undone in one', async () => {
  const chair = await own.pageOf('chair@demo.example')
  await chair.goto('/en/desk/meetings/practice/agenda')
  await chair.evaluate(async () => {
    const { value } = await (await fetch('/api/agenda-draft/practice')).json()
    const { meeting, slots, contributions } = value.draft
    for (let count = contributions.length; count < 32; count += 1)
      await fetch('/api/agenda/add-contribution', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({
          meetingId: meeting.id,
          id: crypto.randomUUID(),
          slotId: slots[0].id,
          partId: null,
          role: 'panelist',
          name: { en: `Panelist ${count}` },
          state: 'KZ',
        }),
      })
  })
  await chair.goto(PEOPLE)
  const appearing = chair.getByRole('region', { name: 'Who appears' })
  await expect(appearing.getByRole('checkbox')).toHaveCount(32)
  await chair.getByRole('button', { name: 'Tick all', exact: true }).click()
  await expect(appearing.getByRole('checkbox', { checked: true })).toHaveCount(32)
  await chair.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(chair.getByText('confirmed: 32', { exact: true })).toBeVisible()
  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  expect(raw.prepare('select name from draft_act order by number desc limit 1').pluck().get()).toBe(
    JSON.stringify({ code: 'several-confirmed', count: 32 }),
  )
  raw.close()
  await chair.goto('/en/desk/meetings/practice/agenda')
  await chair.getByRole('button', { name: /Undo: appearances confirmed: 32/ }).click()
  await chair.goto(`${PEOPLE}?by=status`)
  await expect(chair.getByText('confirmed: 32', { exact: true })).toHaveCount(0)
})

test('one status is changed on its row, and everybody is seen by status and by session', async () => {
  const chair = await own.pageOf('chair@demo.example')
  await chair.goto(PEOPLE)
  await row(chair, 'Panelist 20').getByRole('button', { name: 'Confirm Panelist 20' }).click()
  await expect(row(chair, 'Panelist 20')).toContainText('confirmed')
  await chair.getByRole('link', { name: 'By status' }).click()
  await expect(chair.getByRole('region', { name: 'confirmed' }).getByRole('checkbox', { name: 'Tick Panelist 20' })).toBeVisible()
  await chair.getByRole('link', { name: 'By session' }).click()
  await expect(chair.getByRole('navigation', { name: 'Order of the list' }).getByRole('link', { name: 'By session' })).toHaveAttribute(
    'aria-current',
    'true',
  )
})
