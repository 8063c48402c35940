import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type Cookie, cookieOf, fetchAs, saveAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'

// The check of an agenda as its organisers meet it: what it asks leads to the field, is put right in one press, or is switched off.

test.use({ world: 'of the check' })
test.describe.configure({ mode: 'serial' })

const AGENDA = '/en/desk/meetings/practice/agenda'
const PERSON = stableId('person/kristina-galstyan')

let url = ''
let chair: Cookie = ''
let draft: AgendaDraft

const panel = (page: Page) => page.getByRole('complementary', { name: 'The check' })
const sentence = (page: Page, words: string | RegExp) => panel(page).getByRole('button', { name: words }).first()

test.beforeAll(async ({ served }) => {
  url = served.url
  chair = await cookieOf(url, 'chair organiser')
  draft = (await (await fetchAs(url, '/api/agenda-draft/practice', chair)).json()).value.draft
  const [dayId] = draft.days.map(({ id }) => id)
  const slot = async (title: string, start: string, end: string, more: object = {}) => {
    const [id, itemId] = [randomUUID(), randomUUID()]
    await save('add-slot', { id, itemId, dayId, start, end, kind: 'session', title: { en: title }, ...more })
    return { id, itemId }
  }
  const early = await slot('Early talk', '05:00', '05:40')
  const late = await slot('Late talk', '05:30', '06:00')
  await slot('', '06:00', '06:10', { title: {} })
  const who = (slotId: string, more: object) =>
    save('add-contribution', { id: randomUUID(), slotId, partId: null, role: 'presenter', ...more })
  await who(early.id, { personId: PERSON, status: 'confirmed' })
  await who(late.id, { personId: PERSON, status: 'confirmed', position: { en: 'A post of yesterday' } })
  await who(early.id, { name: { en: 'Asked Once' }, state: 'KG', status: 'invited' })
  await who(late.id, { name: { en: 'Asked Twice' }, state: 'KG', status: 'tbc' })
  await who(late.id, { name: { en: 'Asked Thrice' }, state: 'TJ', status: 'tbc' })
  await who(late.id, { state: 'TR', status: 'tbc' })
  await who(early.id, { name: { en: 'Sent Regrets' }, state: 'TM', status: 'declined' })
  const part = randomUUID()
  await save('add-part', { id: part, slotId: late.id, title: { en: 'A part too early' } })
  await save('edit-part', { id: part, version: 1, start: '04:00', end: '04:10' })
  await save('edit-item', { id: early.itemId, version: 1, title: { ru: 'Ранний доклад' } })
  await save('edit-item', { id: early.itemId, version: 2, title: { en: 'Early talk, longer' } })
})

async function save(verb: string, body: object): Promise<void> {
  expect((await saveAs(url, verb, chair, { meetingId: draft.meeting.id, ...body })).status, verb).toBe(200)
}

/** The check with everything in it unfolded. On a phone it may be a page of its own. */
async function openCheck(page: Page, path = AGENDA): Promise<void> {
  await page.goto(`${path}#check`)
  await expect(panel(page)).toBeVisible()
  // The server sets the first sight of it; what is pressed needs the page's scripts.
  await expect
    .poll(() => panel(page).evaluate((pane) => Object.keys(pane).some((key) => key.startsWith('__react'))), { timeout: 60_000 })
    .toBe(true)
  await unfold(panel(page))
}

async function unfold(within: Locator): Promise<void> {
  await within.evaluate((root) => {
    for (const details of root.querySelectorAll('details')) details.open = true
  })
}

/** What is asked of the practice meeting now, and the name of the field that it must lead to. */
const LEADS: [words: RegExp, field: RegExp][] = [
  [/The slot at 06:00 has no title/, /^Title, English/],
  [/“Late talk” begins at 05:30, before “Early talk, longer” ends/, /^From/],
  [/is in two at the same time/, /Galstyan/],
  [/The part “A part too early”, 04:00, is outside/, /^From/],
  [/Asked Once is not confirmed/, /^Status/],
  [/Türkiye is not confirmed/, /^Name, English/],
  [/Sent Regrets declined/, /^Status/],
  [/“A post of yesterday”; the directory says/, /^Position, English/],
  [/the Russian text is older than the original/, /^Title, Russian/],
]

for (const width of [1280, 390])
  test(`each sentence leads to its field, which has the focus and is in view, at ${width} px`, async ({ pageOf }) => {
    test.setTimeout(180_000)
    const page = await pageOf('chair@demo.example', { viewport: { width, height: 844 } })
    await openCheck(page)
    for (const [words, name] of LEADS) {
      await page.evaluate(() => {
        window.location.hash = '#check'
      })
      await unfold(panel(page))
      await expect(async () => {
        await sentence(page, words).click({ timeout: 2_000 })
        const focused = page.locator(':focus')
        await expect(focused).toHaveAccessibleName(name, { timeout: 2_000 })
        await expect(focused).toBeInViewport({ timeout: 2_000 })
      }, String(words)).toPass()
    }
    await page.close()
  })

test('the page that publishes says the same in short, and its links lead to the fields', async ({ pageOf }) => {
  const page = await pageOf('chair@demo.example')
  await page.goto('/en/desk/meetings/practice/publish')
  const summary = page.locator('summary').filter({ hasText: 'not confirmed' }).first()
  const count = Number((await summary.innerText()).match(/\d+/)?.[0])
  const people = page.locator('details').filter({ has: summary })
  await expect(page.getByRole('link', { name: /is not confirmed/ }).filter({ visible: true })).toHaveCount(0)
  await unfold(people.first())
  await unfold(page.locator('main'))
  await expect(page.getByRole('link', { name: /is not confirmed/ })).toHaveCount(count)
  await page.getByRole('link', { name: /Asked Twice is not confirmed/ }).click()
  await expect(page).toHaveURL(/agenda#/)
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Status/, { timeout: 30_000 })
  await expect(page.locator(':focus')).toBeInViewport()
  await page.close()
})

test('several of one delegation are confirmed in one press, and one press undoes it', async ({ pageOf }) => {
  const page = await pageOf('chair@demo.example')
  await openCheck(page)
  const kyrgyz = panel(page).locator('details details').filter({ hasText: 'Kyrgyzstan' })
  await kyrgyz.getByRole('button', { name: /^Confirm all/ }).click()
  await expect(sentence(page, /Asked Once is not confirmed/)).toHaveCount(0)
  await expect(sentence(page, /Asked Twice is not confirmed/)).toHaveCount(0)
  await expect(sentence(page, /Asked Thrice is not confirmed/)).toHaveCount(1)
  // The button went with what it put right: the focus stays in the check.
  await expect(panel(page)).toBeFocused()
  await page.getByRole('button', { name: 'Undo: appearances confirmed: 2' }).click()
  await unfold(panel(page))
  await expect(sentence(page, /Asked Once is not confirmed/)).toHaveCount(1)
  await expect(sentence(page, /Asked Twice is not confirmed/)).toHaveCount(1)
  await page.close()
})

test('two slots that overlap are put one after the other by one press', async ({ pageOf }) => {
  const page = await pageOf('chair@demo.example')
  await openCheck(page)
  await panel(page)
    .getByRole('button', { name: /^End “Early talk, longer” at 05:30/ })
    .click()
  await expect(sentence(page, /“Late talk” begins at 05:30/)).toHaveCount(0)
  await expect(sentence(page, /is in two at the same time/)).toHaveCount(0)
  await expect.poll(endOfEarly).toBe('05:30')
  await page.close()
})

async function endOfEarly(): Promise<string | null | undefined> {
  const { value } = await (await fetchAs(url, '/api/agenda-draft/practice', chair)).json()
  const read: AgendaDraft = value.draft
  return read.slots.find(({ start }) => start === '05:00')?.end
}

test('a question is switched off by one organiser with a reason, and on again by another', async ({ pageOf }) => {
  const page = await pageOf('chair@demo.example')
  await openCheck(page)
  await panel(page).getByLabel('Question', { exact: true }).selectOption('posts unlike the directory')
  await panel(page).getByRole('button', { name: 'Switch off', exact: true }).click()
  await expect(panel(page).getByText('Say why, in a line.')).toBeVisible()
  await panel(page).getByLabel('Reason', { exact: true }).fill('Posts are printed as on the invitations')
  await panel(page).getByRole('button', { name: 'Switch off', exact: true }).click()
  await expect(panel(page).getByText('Switched off: posts unlike the directory.')).toBeVisible()
  await expect(sentence(page, /A post of yesterday/)).toHaveCount(0)

  const other = await pageOf('support@demo.example')
  await openCheck(other)
  await expect(panel(other).getByText('because: Posts are printed as on the invitations')).toBeVisible()
  await expect(sentence(other, /A post of yesterday/)).toHaveCount(0)
  await panel(other)
    .getByRole('button', { name: /^Switch on again/ })
    .click()
  await expect(panel(other).getByText('Asked again: posts unlike the directory.')).toBeVisible()
  await unfold(panel(other))
  await expect(sentence(other, /A post of yesterday/)).toHaveCount(1)

  // The first one still shows it switched off, and is told how it stands.
  await unfold(panel(page))
  const again = panel(page).getByRole('button', { name: /^Switch on again/ })
  if ((await again.count()) > 0) await again.click()
  await unfold(panel(page))
  await expect(sentence(page, /A post of yesterday/)).toHaveCount(1)
  await page.close()
  await other.close()
})

for (const locale of ['en', 'ru', 'kk'])
  test(`axe finds nothing in the unfolded check, ${locale}`, async ({ pageOf }) => {
    const page = await pageOf('chair@demo.example', { viewport: { width: locale === 'ru' ? 390 : 1280, height: 844 } })
    await page.goto(`/${locale}/desk/meetings/practice/agenda#check`)
    const check = page.getByRole('complementary').first()
    await expect(check).toBeVisible()
    await unfold(page.locator('body'))
    expect((await new AxeBuilder({ page }).include('aside').analyze()).violations).toEqual([])
    await page.close()
  })

test('the desk says what is next to those who prepare the meeting, and nothing of its draft to others', async ({ pageOf }) => {
  await save('add-slot', {
    id: randomUUID(),
    itemId: randomUUID(),
    dayId: draft.days[0]?.id,
    start: '07:00',
    end: '07:10',
    kind: 'break',
    title: { en: 'Tea' },
  })
  for (const email of ['chair@demo.example', 'support@demo.example']) {
    const page = await pageOf(email)
    await page.goto('/en/desk')
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: 'What is due' })).toBeVisible()
    await expect(main.getByRole('link', { name: /Not confirmed: \d+/ })).toBeVisible()
    await expect(main.getByText(/\d+ places? without a name/)).toBeVisible()
    // The menu stands above already.
    await expect(main.getByRole('link', { name: 'Prepare meetings' })).toHaveCount(0)
    const changed = main.getByText(/changes? by others since yesterday/)
    if (email.startsWith('support')) await expect(changed.first()).toBeVisible()
    await main.getByRole('link', { name: /Not confirmed: \d+/ }).click()
    await expect(panel(page)).toBeVisible()
    await page.close()
  }
  for (const email of ['delegate.kg@demo.example', 'observer.pk@demo.example', 'admin@demo.example']) {
    const page = await pageOf(email)
    await page.goto('/en/desk')
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: 'Desk' })).toBeVisible()
    for (const words of ['What is due', 'In hand', 'not confirmed', 'by others since yesterday', 'Early talk', 'Asked Once'])
      await expect(main.getByText(words)).toHaveCount(0)
    await page.close()
  }
})
