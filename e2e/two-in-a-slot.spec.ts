import type { Page } from '@playwright/test'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { hashOf } from '#domain/agenda/editor-place'
import { addSlot, draftOf, newMeeting } from '#harness/new-meeting'
import { cookieOf } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// Two organisers have one slot open, and neither has heard of what the other types: nothing is overwritten unseen (ADR 0038).

test.use({ world: 'of two in a slot' })

const TITLE = 'The Ministers discuss labour mobility in Bishkek.'
const SLUG = 'two-in-a-slot'

const field = (page: Page, name: string) => page.getByLabel(`${name}, English (original)`, { exact: true })
const status = (page: Page) => page.getByRole('status').first()
const saved = (page: Page) => expect(status(page)).toContainText(/Saved \d\d:\d\d|All saved/)
const asking = '**/api/agenda-others'

let draft: () => Promise<AgendaDraft>
let one: Page
let two: Page

test.beforeAll(async ({ served: { url }, pageOf }) => {
  const chair = await cookieOf(url, 'chair organiser')
  await newMeeting(url, chair, SLUG)
  draft = () => draftOf(url, chair, SLUG)
  one = await pageOf('chair@demo.example')
  two = await pageOf('support@demo.example')
})

/** A new slot, open before both; the second hears nothing of the first until somebody lets it. */
async function openSlot(url: string): Promise<() => Promise<unknown>> {
  const chair = await cookieOf(url, 'chair organiser')
  const { id, itemId } = await addSlot(url, chair, await draft(), 'session', { en: TITLE })
  await two.route(asking, (route) => route.abort())
  for (const page of [one, two]) {
    await page.goto('about:blank')
    await page.goto(`/en/desk/meetings/${SLUG}/agenda${hashOf(id)}`)
    await expect(field(page, 'Title')).toHaveValue(TITLE)
    await page.waitForLoadState('networkidle')
  }
  return async () => {
    const { items, slots } = await draft()
    const item = items.find((entry) => entry.id === itemId)
    return { title: item?.title?.en, abstract: item?.abstract?.en, end: slots.find((entry) => entry.id === id)?.end }
  }
}

async function type(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).fill(words)
  await page.keyboard.press('Tab')
}

test('two organisers in different fields of a slot: what both typed is kept, and nobody is asked', async ({ served }) => {
  const standing = await openSlot(served.url)
  await type(one, 'Title', 'The Ministers meet.')
  await saved(one)
  await type(two, 'Abstract', 'What comes next.')
  await two.getByLabel('To', { exact: true }).fill('11:15')
  await two.keyboard.press('Tab')
  await saved(two)
  await expect.poll(standing).toEqual({ title: 'The Ministers meet.', abstract: 'What comes next.', end: '11:15' })
  await expect(field(two, 'Title')).toHaveValue('The Ministers meet.')
  await expect(two.getByText('Nothing was overwritten')).toHaveCount(0)
  // The first hears of the second within seconds.
  await expect(field(one, 'Abstract')).toHaveValue('What comes next.')
})

test('two organisers in one text whose words do not touch: it is put together, and both read so', async ({ served }) => {
  const standing = await openSlot(served.url)
  await type(one, 'Title', TITLE.replace('The Ministers', 'The Ministers and experts'))
  await saved(one)
  await type(two, 'Title', `${TITLE} They thank the host.`)
  const both = 'The Ministers and experts discuss labour mobility in Bishkek. They thank the host.'
  await expect(two.getByText('Somebody wrote in the same text meanwhile. What both wrote stands in it now')).toBeVisible()
  await saved(two)
  await expect.poll(standing).toMatchObject({ title: both })
  for (const page of [one, two]) await expect(field(page, 'Title')).toHaveValue(both)
})

for (const { choice, kept } of [
  { choice: 'Keep mine', kept: 'Tashkent' },
  { choice: 'Take theirs', kept: 'Dushanbe' },
])
  test(`two organisers at the same words: both are shown with the other’s name, and “${choice}” decides`, async ({ served }) => {
    const standing = await openSlot(served.url)
    await type(one, 'Title', TITLE.replace('Bishkek', 'Dushanbe'))
    await saved(one)
    await type(two, 'Title', TITLE.replace('Bishkek', 'Tashkent'))
    const both = two.getByRole('alert').filter({ hasText: 'Nothing was overwritten. Both wordings are here.' })
    await expect(both.locator('ins')).toHaveText(['Dushanbe', 'Tashkent'])
    await two.unroute(asking)
    await expect(both).toContainText('By Organiser, Chair’s team: Title')
    expect(await standing()).toMatchObject({ title: TITLE.replace('Bishkek', 'Dushanbe') })
    await both.getByRole('button', { name: choice }).click()
    await expect(both).toHaveCount(0)
    await expect.poll(standing).toMatchObject({ title: TITLE.replace('Bishkek', kept) })
    for (const page of [one, two]) await expect(field(page, 'Title')).toHaveValue(TITLE.replace('Bishkek', kept))
  })
