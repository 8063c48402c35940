import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { LONG_FORM } from '#harness/long-form'
import { type OwnServer, ownServer } from '#harness/own-server'

// People found as an organiser writes them, lists of them pasted, and places named, by keyboard alone.

test.describe.configure({ mode: 'serial' })

const AGENDA = '/en/desk/meetings/practice/agenda'

let own: OwnServer
let page: Page

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  page = await own.pageOf('chair@demo.example')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(AGENDA)
  await line().fill('20:00-21:00 Panel of the test')
  await expect(day().locator('[aria-live="polite"]').first()).toContainText('Panel of the test')
  await line().press('Enter')
  await expect(finder()).toBeVisible()
})

test.afterAll(() => own.end())

const line = () => page.getByLabel(/^Add to /).first()
const day = () => page.getByRole('region').filter({ has: line() }).first()
const people = () => page.getByRole('group', { name: 'People', exact: true }).first().locator(':scope > ul > li')
const finder = () => page.getByRole('combobox', { name: 'Person, State or organisation' }).first()
const saved = () => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/)

async function paste(text: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.keyboard.press('ControlOrMeta+V')
}

function stored(query: string): unknown[] {
  const raw = new SQLite(`${own.served().data}/gavel.sqlite`, { readonly: true })
  const rows = raw.prepare(query).all()
  raw.close()
  return rows
}

const inSlot = () =>
  stored(
    `select role, json_extract(name, '$.en') as name, person_id is not null as linked from contribution
     join slot on slot.id = slot_id join agenda_item on agenda_item.id = item_id
     where contribution.removed_at is null and json_extract(title, '$.en') = 'Panel of the test' order by contribution.rank`,
  )

test('people are found in Cyrillic letters, in any order, with an honorific; Enter takes them once the answer is there', async () => {
  await finder().focus()
  for (const [at, [typed, name]] of [
    ['Токтоболотов', /Samat Toktobolotov/],
    ['Oda, Y.', /Yasuko Oda/],
    ['Mr. Marin Roman', /Marin Roman/],
  ].entries() as ArrayIterator<[number, [string, RegExp]]>) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await expect(people().nth(at)).toContainText(name)
    await expect(finder()).toHaveValue('')
  }
  await saved()
  expect(inSlot()).toMatchObject([
    { role: 'moderator', linked: 1 },
    { role: 'presenter', linked: 1 },
    { role: 'presenter', linked: 1 },
  ])
})

test('of several who fit, Enter takes nobody: it goes to the first of them', async () => {
  await finder().focus()
  await page.keyboard.type('ar')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Several fit. Choose with the arrow keys.')).toBeVisible()
  await expect(finder()).toHaveAttribute('aria-activedescendant', /.+/)
  await expect(people()).toHaveCount(3)
  await page.keyboard.press('Escape')
  await finder().fill('')
})

test('what is in the list stays where it is when people come, however late, below the field and above it', async () => {
  const options = page.getByRole('option')
  const shown = async () => (await options.allInnerTexts()).map((text) => text.replaceAll('\n', ' '))
  const places = async () => [await options.nth(0).boundingBox(), await options.nth(1).boundingBox()]
  const sides = new Set<string>()
  for (const height of [600, 900, 1600]) {
    const come = Promise.withResolvers<void>()
    await page.route('**/api/people*', async (route) => {
      await come.promise
      await route.continue()
    })
    await page.setViewportSize({ width: 1280, height })
    await finder().scrollIntoViewIfNeeded()
    await finder().focus()
    // A list that is open closes when the pane scrolls beneath it.
    await page.waitForTimeout(300)
    await page.keyboard.type('Afghanistan')
    await expect(options).toHaveCount(2)
    const [atFirst, placesAtFirst] = [await shown(), await places()]
    expect(atFirst).toEqual(['Afghanistan speaker to be named', 'Afghanistan speaks as itself, confirmed'])
    sides.add(Number(placesAtFirst[0]?.y) < Number((await finder().boundingBox())?.y) ? 'above' : 'below')
    come.resolve()
    await expect(page.getByRole('option', { name: /as a post/ })).toBeAttached()
    await page.waitForTimeout(200)
    const atLast = await shown()
    expect([height, atLast.slice(0, 2), atLast.length > 4]).toEqual([height, atFirst, true])
    expect([height, await places()]).toEqual([height, placesAtFirst])
    await page.unrouteAll({ behavior: 'wait' })
    await page.keyboard.press('Escape')
    await finder().fill('')
  }
  expect([...sides].sort()).toEqual(['above', 'below'])
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('a name that is there already is told before a second entry is made, and can be taken', async () => {
  await finder().focus()
  await page.keyboard.type('Toktobolotov Samat')
  await expect(page.getByRole('option', { name: /^Add / })).toBeVisible()
  await page.getByRole('option', { name: /^Add “Toktobolotov Samat” to the directory/ }).click()
  await expect(page.getByText('“Toktobolotov Samat” is there already.')).toBeVisible()
  await page.getByRole('button', { name: /^Take .*Samat Toktobolotov/ }).press('Enter')
  await expect(people()).toHaveCount(4)
  await saved()
  expect(stored(`select count(*) as many from person where name like '%Toktobolotov%'`)).toEqual([{ many: 1 }])
})

test('a State as speaker takes few keys, and its speaker is named in its place', async () => {
  await finder().focus()
  await page.keyboard.type('pakist')
  await page.keyboard.press('Enter')
  const place = people().nth(4)
  await expect(place).toContainText('Pakistan')
  await place.getByRole('button', { name: 'Name the speaker…: Pakistan' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Who takes this place' })).toBeFocused()
  await page.keyboard.type('Аскеров')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'For Pakistan' }).press('Enter')
  await expect(place).toContainText(/Alimirzamin Askerov.*Pakistan/)
  await saved()
  await place.getByRole('button', { name: /^Close / }).press('Enter')
})

test('another name typed over one of the directory is asked about', async () => {
  await people()
    .nth(1)
    .getByRole('button', { name: /^Edit / })
    .press('Enter')
  const name = people().nth(1).getByLabel('Name, English (original)')
  await name.fill('Somebody Else')
  await name.press('Tab')
  await expect(page.getByRole('alert').filter({ hasText: 'Another person, or the same one corrected?' })).toContainText('Yasuko Oda')
  await page.getByRole('button', { name: 'Another person' }).press('Enter')
  await saved()
  expect(inSlot()).toContainEqual({ role: 'presenter', name: 'Somebody Else', linked: 0 })
  await people()
    .nth(1)
    .getByRole('button', { name: /^Close / })
    .press('Enter')
})

test('five pasted lines are five entries by one Enter, out again by one undo, and text again by Escape', async () => {
  const text =
    '08:00–08:10\tArrival of the test\n08:10–08:20\tOpening of the test\n08:20–08:30\tFirst of the test\n08:30–08:40\tCoffee of the test\n08:40–08:50\tSecond of the test'
  await line().focus()
  await paste(text)
  const preview = day().getByRole('region', { name: '5 entries were read' })
  await expect(preview.getByRole('listitem')).toHaveCount(5)
  await page.keyboard.press('Escape')
  await expect(line()).toHaveValue(/08:00–08:10 Arrival of the test 08:10/)
  await line().fill('')
  await paste(text)
  await expect(preview.getByRole('button', { name: 'Add 5 entries' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line()).toBeFocused()
  await saved()
  const many = () =>
    stored(
      `select count(*) as many from slot join agenda_item on agenda_item.id = item_id where slot.removed_at is null and slot.start like '08:%' and json_extract(title, '$.en') like '% of the test'`,
    )
  expect(many()).toEqual([{ many: 5 }])
  await page.getByRole('button', { name: /^Undo: entries pasted: 5/ }).press('Enter')
  await expect(async () => expect(many()).toEqual([{ many: 0 }])).toPass()
})

test('three pasted speakers are taken apart; those of the directory are known, and one Enter adds all', async () => {
  await day()
    .getByRole('button', { name: /Panel of the test/ })
    .press('Enter')
  await finder().focus()
  const before = await people().count()
  await paste('Mr. Samat Toktobolotov, Chairman, Kyrgyzstan\nMs. Ainura Testova, Deputy Minister, Tajikistan\nг-жа Ясуко Ода, УВКБ')
  const preview = page.getByRole('region', { name: '3 people were read' })
  await expect(preview.getByRole('listitem')).toHaveText([
    /Samat Toktobolotov.*Chairman.*Kyrgyzstan/,
    /Ainura Testova.*Deputy Minister.*Tajikistan.*new to the directory/,
    /Ясуко Ода/,
  ])
  // In other letters, so it is asked who is meant.
  await expect(preview.getByRole('status')).toHaveText('Say of 1 person who is meant.')
  await page.keyboard.press('Enter')
  const asked = preview.getByRole('combobox', { name: 'Who is “Ясуко Ода”?' })
  await expect(asked).toBeFocused()
  await page.keyboard.type('Ms Y')
  await expect(asked).not.toHaveValue('')
  await preview.getByRole('button', { name: 'Add 3 people' }).press('Enter')
  await expect(people()).toHaveCount(before + 3)
  await expect(finder()).toBeFocused()
  await saved()
  expect(inSlot().slice(-3)).toEqual([
    { role: 'presenter', name: 'Samat Toktobolotov', linked: 1 },
    { role: 'presenter', name: 'Ainura Testova', linked: 1 },
    { role: 'presenter', name: 'Yasuko Oda', linked: 1 },
  ])
})

test('several in one line, with their roles', async () => {
  const before = await people().count()
  await finder().focus()
  await page.keyboard.type('Mod: Samat Toktobolotov; Pres: Marin Roman, Yasuko Oda')
  const preview = page.getByRole('region', { name: '3 people were read' })
  await expect(preview.getByRole('listitem')).toHaveText([/^Moderator/, /^Presenter/, /^Presenter/])
  await page.keyboard.press('Enter')
  await expect(people()).toHaveCount(before + 3)
  await saved()
  expect(inSlot().slice(-3)).toMatchObject([
    { role: 'moderator', linked: 1 },
    { role: 'presenter', linked: 1 },
    { role: 'presenter', linked: 1 },
  ])
})

test('without a connection the search says so, and offers no new entry', async () => {
  await page.context().setOffline(true)
  await finder().focus()
  await page.keyboard.type('Toktobolotov')
  await expect(page.getByText('Searching the directory needs a connection.').first()).toBeVisible()
  await expect(page.getByRole('option', { name: /to the directory/ })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await page.context().setOffline(false)
  // Enter waited for the answer.
  await expect(finder()).toHaveValue('', { timeout: 15_000 })
  await saved()
})

test('the directory says States by name, in few pixels a person, and finds by position and State', async () => {
  await page.goto('/en/desk/people')
  const rows = page.getByRole('list', { name: 'People' }).getByRole('listitem')
  const heights = await rows.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height).toSorted((a, b) => a - b))
  expect(heights[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(64)
  for (const text of await rows.allTextContents()) expect(text).not.toMatch(/(?:^|\s)[A-Z]{2}$/)
  await page.getByRole('searchbox').fill('Токтоболотов кыргызстан')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveText([/Samat Toktobolotov/])
  await page.goto('/en/desk/people?likely=yes')
  await expect(page.getByRole('heading', { name: /twice/ })).toBeVisible()
})

for (const locale of LONG_FORM ? (['en', 'ru', 'kk'] as const) : (['en'] as const))
  test(`axe finds nothing on pasted people and on the directory: ${locale}`, async () => {
    const analyze = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])
    }
    await page.goto(`/${locale}/desk/people?likely=yes`)
    expect(await analyze()).toEqual([])
    await page.goto(AGENDA.replace('/en/', `/${locale}/`))
    await page.locator('[data-entry]').filter({ hasText: 'Panel of the test' }).click()
    await page.locator('[data-field="person"]').first().fill('Mod: Anna Testova; Pres: Oda')
    await expect(page.getByRole('combobox', { name: /Oda/ })).toBeVisible()
    expect(await analyze()).toEqual([])
  })
