import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type OwnServer, ownServer } from '#harness/own-server'
import { fetchAs, saveAs, signInAs } from '#harness/sign-in'

// Entries are moved in time by mouse, finger and keys, and by the dialog of an entry. Each move is one act.

const AGENDA = '/en/desk/meetings/practice/agenda'

let own: OwnServer
let cookie = ''

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  cookie = (await signInAs(own.served().url, 'chair@demo.example')) ?? ''
})

test.afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close()
})

test.afterAll(() => own.end())

const opened: Page[] = []

async function openDesk(options: Parameters<OwnServer['pageOf']>[1] = {}): Promise<Page> {
  const page = await own.pageOf('chair@demo.example', options)
  opened.push(page)
  await page.goto(AGENDA)
  return page
}

type Given = { start: string | null; end: string | null; title: string; kind?: string; place?: string; pinned?: boolean; people?: string[] }

async function draft(): Promise<AgendaDraft> {
  const answer: { value: { draft: AgendaDraft } } = await (await fetchAs(own.served().url, '/api/agenda-draft/practice', cookie)).json()
  return answer.value.draft
}

async function save(verb: string, body: Record<string, unknown>): Promise<void> {
  expect((await saveAs(own.served().url, verb, cookie, body, randomUUID())).status).toBe(200)
}

/** The practice meeting with these entries on its first day alone. */
async function arrange(...given: Given[]): Promise<void> {
  const before = await draft()
  const meetingId = before.meeting.id
  for (const { id, version } of before.slots) await save('remove-entry', { meetingId, kind: 'slot', id, version })
  for (const { start, end, title, kind = 'session', place, pinned, people = [] } of given) {
    const [id, dayId] = [randomUUID(), before.days[0]?.id]
    await save('add-slot', { meetingId, id, dayId, itemId: randomUUID(), start, end, kind, title: { en: title } })
    if (place !== undefined || pinned !== undefined)
      await save('edit-slot', { meetingId, id, version: 1, ...(place ? { place: { en: place } } : {}), ...(pinned ? { pinned } : {}) })
    for (const name of people)
      await save('add-contribution', { meetingId, id: randomUUID(), slotId: id, partId: null, role: 'presenter', name: { en: name } })
  }
}

/** What the server has of each entry, in order of time: `13:00–14:00 Lunch`, those of the second day marked. */
async function stored(): Promise<string[]> {
  const { days, slots, items } = await draft()
  const second = days[1]?.id
  return slots
    .map(({ dayId, start, end, itemId, place }) => {
      const title = items.find(({ id }) => id === itemId)?.title?.en
      return `${dayId === second ? 'second day ' : ''}${start}–${end ?? ''} ${title}${place?.en ? ` (${place.en})` : ''}`
    })
    .sort()
}

async function openTimeline(options: Parameters<OwnServer['pageOf']>[1] = {}): Promise<Page> {
  const page = await openDesk(options)
  await page.getByRole('button', { name: 'Timeline' }).click()
  await expect(page.locator('[data-bar]').first()).toBeVisible()
  return page
}

const bar = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}.*, \\d\\d:\\d\\d–`) })
const said = (page: Page) => page.locator('p[role="status"].tabular-nums')

async function middleOf(what: Locator): Promise<{ x: number; y: number; bottom: number; top: number }> {
  const box = await what.boundingBox()
  if (box === null) throw new Error('not to be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height, top: box.y }
}

/** So many pixels are fifteen minutes. */
const QUARTER = 18

const DAY: Given[] = [
  { start: '11:00', end: '12:30', title: 'Dialogue', people: ['Ann', 'Bob'] },
  { start: '13:00', end: '14:00', title: 'Lunch', kind: 'meal' },
  { start: '14:00', end: '15:00', title: 'Reports' },
  { start: '15:30', end: '15:45', title: 'Photo', kind: 'photo', pinned: true },
  { start: '16:00', end: '17:00', title: 'Closing' },
]

test('by mouse: the new times show while it is dragged, Escape gives up, letting go is one act, and what follows can go along', async () => {
  await arrange(...DAY)
  const page = await openTimeline()
  const lunch = await middleOf(bar(page, 'Lunch'))
  await page.mouse.move(lunch.x, lunch.y)
  await page.mouse.down()
  await page.mouse.move(lunch.x, lunch.y + QUARTER / 2)
  await page.mouse.move(lunch.x, lunch.y + QUARTER)
  await expect(said(page)).toHaveText(/^13:15–14:15, /)
  await expect(bar(page, 'Lunch')).toHaveAccessibleName(/13:15–14:15/)
  await page.keyboard.press('Escape')
  await expect(said(page)).toHaveText('Given up: it stands where it stood.')
  await page.mouse.up()
  expect(await stored()).toContain('13:00–14:00 Lunch')

  await page.mouse.move(lunch.x, lunch.y)
  await page.mouse.down()
  await page.mouse.move(lunch.x, lunch.y + QUARTER / 2)
  await page.mouse.move(lunch.x, lunch.y + QUARTER)
  await page.mouse.up()
  await expect(said(page)).toHaveText(/^“Lunch” now 13:15–14:15, /)
  // No form opens after a drag.
  await expect(page.getByLabel('From', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Move what follows as well: 1 entry, 15 minutes later' }).click()
  await expect(said(page)).toHaveText('What follows moved as well: 1 entry, 15 minutes later.')
  const after = ['11:00–12:30 Dialogue', '13:15–14:15 Lunch', '14:15–15:15 Reports', '15:30–15:45 Photo', '16:00–17:00 Closing']
  await expect.poll(stored).toEqual(after)
  // Two acts, undone one by one.
  for (const [act, back] of [
    ['“Reports” moved to 14:15', '14:00–15:00 Reports'],
    ['“Lunch” moved to 13:15', '13:00–14:00 Lunch'],
  ] as const) {
    await page.getByRole('button', { name: `Undo: ${act}` }).click()
    await expect.poll(stored).toContain(back)
  }
})

test('by mouse: an edge makes it longer, with Shift to the minute; a pinned entry stays; another day takes it', async () => {
  await arrange(...DAY)
  const page = await openTimeline({ viewport: { width: 1280, height: 1600 } })
  const reports = await middleOf(bar(page, 'Reports'))
  await page.mouse.move(reports.x, reports.bottom - 3)
  await page.mouse.down()
  await page.mouse.move(reports.x, reports.bottom + 3)
  await page.mouse.move(reports.x, reports.bottom - 3 + QUARTER)
  await page.mouse.up()
  await expect.poll(stored).toContain('14:00–15:15 Reports')
  await page.keyboard.down('Shift')
  const longer = await middleOf(bar(page, 'Reports'))
  await page.mouse.move(longer.x, longer.bottom - 3)
  await page.mouse.down()
  await page.mouse.move(longer.x, longer.bottom + 3)
  await page.mouse.move(longer.x, longer.bottom - 3 + 6)
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect.poll(stored).toContain('14:00–15:20 Reports')

  const photo = await middleOf(bar(page, 'Photo'))
  await page.mouse.move(photo.x, photo.y)
  await page.mouse.down()
  await page.mouse.move(photo.x, photo.y + 40, { steps: 4 })
  await page.mouse.up()
  await expect(said(page)).toHaveText('“Photo” is pinned: take the pin out to move it.')

  const closing = await middleOf(bar(page, 'Closing'))
  const second = await middleOf(page.getByRole('list', { name: /19 May$/ }))
  await page.mouse.move(closing.x, closing.y)
  await page.mouse.down()
  await page.mouse.move(second.x, second.y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => (await stored()).filter((entry) => entry.startsWith('second day'))).toHaveLength(1)
  expect(await stored()).toContain('15:30–15:45 Photo')
})

test('by finger: a long press takes hold, a swipe scrolls and moves nothing', async () => {
  await arrange(...DAY)
  const page = await openTimeline({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  await bar(page, 'Lunch').scrollIntoViewIfNeeded()
  await page.evaluate(() => window.scrollBy(0, 150))
  const lunch = await middleOf(bar(page, 'Lunch'))
  await touch('touchStart', lunch.x, lunch.y)
  await page.waitForTimeout(600)
  for (const part of [0.3, 0.6, 1]) await touch('touchMove', lunch.x, lunch.y + 2 * QUARTER * part)
  await expect(said(page)).toHaveText(/^13:30–14:30, /)
  await touch('touchEnd')
  await expect.poll(stored).toContain('13:30–14:30 Lunch')

  const reports = await middleOf(bar(page, 'Reports'))
  await touch('touchStart', reports.x, reports.y)
  for (const up of [20, 60, 120]) await touch('touchMove', reports.x, reports.y - up)
  await touch('touchEnd')
  await page.waitForTimeout(600)
  expect(await stored()).toContain('14:00–15:00 Reports')
  expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)
})

test('by keys alone: arrows go from bar to bar, with Alt they move it, its end, to another place and day, and say so', async () => {
  await arrange(
    { start: '10:00', end: '11:00', title: 'Working group one', place: 'Hall A' },
    { start: '10:00', end: '11:30', title: 'Working group two', place: 'Hall B' },
    { start: '12:00', end: '13:00', title: 'Lunch', kind: 'meal' },
  )
  const page = await openTimeline()
  // The bars are one tab stop, after the button before them.
  await page.getByRole('button', { name: 'Pick several' }).focus()
  await page.keyboard.press('Tab')
  await expect(bar(page, 'Working group one')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(bar(page, 'Working group two')).toBeFocused()
  await page.keyboard.press('End')
  await expect(bar(page, 'Lunch')).toBeFocused()
  await page.keyboard.down('Alt')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(said(page)).toHaveText(/^12:15–13:15, /)
  expect(await stored()).toContain('12:00–13:00 Lunch')
  await page.keyboard.up('Alt')
  await expect(said(page)).toHaveText(/^“Lunch” now 12:15–13:15, /)
  await expect.poll(stored).toContain('12:15–13:15 Lunch')
  await expect(bar(page, 'Lunch')).toBeFocused()

  await page.keyboard.down('Alt')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.up('Alt')
  await expect.poll(stored).toContain('12:15–13:05 Lunch')

  await page.keyboard.down('Alt')
  await page.keyboard.press('ArrowRight')
  await expect(said(page)).toHaveText(/^12:15–13:05, .*19 May/)
  await page.keyboard.press('Escape')
  await page.keyboard.up('Alt')
  await expect(said(page)).toHaveText('Given up: it stands where it stood.')
  await expect(bar(page, 'Lunch')).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(stored).toContain('second day 12:15–13:05 Lunch')
  await expect(bar(page, 'Lunch')).toBeFocused()

  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(stored).toContain('10:00–11:00 Working group one (Hall B)')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('10:00')
})

test('lunch and all after it by fifteen minutes: four clicks, shown before, up to what is pinned, undone in one', async () => {
  await arrange(...DAY)
  const page = await openDesk()
  await page.getByRole('button', { name: /^13:00.* Lunch/ }).click()
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('13:00')
  await page.getByRole('button', { name: 'Move …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Move “Lunch”' })
  await dialog.getByRole('button', { name: '15 minutes later' }).click()
  await dialog.getByLabel('And everything after it, up to the next pinned entry').check()
  await expect(dialog.getByRole('listitem')).toHaveText(['Lunch13:15–14:15 was 13:00–14:00', 'Reports14:15–15:15 was 14:00–15:00'])
  await expect(dialog.getByText('Between “Dialogue” and “Lunch”: 45 minutes free, before 30.')).toBeVisible()
  await expect(dialog.getByText('Between “Reports” and “Photo”: 15 minutes free, before 30.')).toBeVisible()
  await dialog.getByRole('button', { name: '30 minutes later' }).click()
  await expect(dialog.getByText('“Reports” runs into the pinned “Photo” by 15 minutes.')).toBeVisible()
  await dialog.getByLabel('By minutes').fill('15')
  await dialog.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByText('Done: “Lunch” and what follows moved to 13:15')).toBeVisible()
  const after = ['11:00–12:30 Dialogue', '13:15–14:15 Lunch', '14:15–15:15 Reports', '15:30–15:45 Photo', '16:00–17:00 Closing']
  await expect.poll(stored).toEqual(after)
  await page.getByRole('button', { name: 'Undo: “Lunch” and what follows moved to 13:15' }).click()
  await expect.poll(stored).toEqual(DAY.map(({ start, end, title }) => `${start}–${end} ${title}`))
})

test('an entry is split with its people, joined again, continued after lunch, and duplicated', async () => {
  await arrange(...DAY)
  const page = await openDesk()
  const open = async (name: RegExp) => {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('button', { name: 'Move …' })).toBeVisible()
    await page.getByRole('button', { name: 'Move …' }).click()
  }
  const dialog = page.getByRole('dialog')
  await open(/^11:00.* Dialogue/)
  await dialog.getByRole('radio', { name: 'Split' }).check()
  await dialog.getByLabel('At', { exact: true }).fill('12:00')
  await expect(dialog.getByRole('listitem')).toHaveText(['Dialogue11:00–12:00 was 11:00–12:30', 'Dialogue12:00–12:30 new'])
  await dialog.getByRole('button', { name: 'Split' }).click()
  await expect.poll(stored).toEqual(expect.arrayContaining(['11:00–12:00 Dialogue', '12:00–12:30 Dialogue']))
  expect((await draft()).contributions).toHaveLength(4)

  await open(/^11:00.* Dialogue/)
  await dialog.getByRole('radio', { name: 'Join' }).check()
  await dialog.getByRole('button', { name: 'Join' }).click()
  await expect.poll(stored).toEqual(DAY.map(({ start, end, title }) => `${start}–${end} ${title}`))
  expect((await draft()).contributions.map(({ name }) => name?.en).sort()).toEqual(['Ann', 'Bob'])

  await open(/^11:00.* Dialogue/)
  await dialog.getByRole('radio', { name: 'Continue', exact: true }).check()
  await expect(dialog.getByRole('radio', { name: 'Continue after “Lunch”: 14:00–15:30' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(stored).toContain('14:00–15:30 Dialogue')
  // The new entry is in hand.
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('14:00')

  await open(/^13:00.* Lunch/)
  await dialog.getByRole('radio', { name: 'Duplicate' }).check()
  await dialog.getByRole('button', { name: 'Duplicate' }).click()
  await expect
    .poll(async () => (await stored()).filter((entry) => entry.endsWith('Lunch')))
    .toEqual(['13:00–14:00 Lunch', '14:00–15:00 Lunch'])
})

test('a pin is put in and taken out, and Earlier and Later say what they will do', async () => {
  await arrange(...DAY)
  const page = await openDesk()
  await page.getByRole('button', { name: /^14:00.* Reports/ }).click()
  await expect(page.getByRole('button', { name: 'Pin the time' })).toBeVisible()
  await page.getByRole('button', { name: 'Pin the time' }).click()
  await expect(page.getByRole('button', { name: 'Take the pin out' })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await draft()).slots.filter(({ pinned }) => pinned)).toHaveLength(2)
  await expect(page.getByRole('button', { name: 'Earlier' })).toHaveAccessibleDescription(
    'Earlier: exchanges times with “Lunch” and begins at 13:00',
  )
})

test('From takes To along, and To changes only the end', async () => {
  await arrange(...DAY)
  const page = await openDesk()
  await page.getByRole('button', { name: /^16:00.* Closing/ }).click()
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('16:00')
  await page.getByLabel('From', { exact: true }).fill('15:00')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('16:00')
  await expect.poll(stored).toContain('15:00–16:00 Closing')
  await page.getByLabel('To', { exact: true }).fill('16:30')
  await page.keyboard.press('Enter')
  await expect.poll(stored).toContain('15:00–16:30 Closing')
  // With Tab from one to the other, what is typed replaces the end that has just followed, though the answer comes while it is typed.
  await page.route('**/api/agenda/*', async (route) => {
    await new Promise((done) => setTimeout(done, 300))
    await route.continue()
  })
  await page.getByLabel('From', { exact: true }).fill('14:30')
  await page.keyboard.press('Tab')
  await page.keyboard.type('16.15', { delay: 200 })
  await page.keyboard.press('Enter')
  await expect.poll(stored).toContain('14:30–16:15 Closing')
  await expect(page.getByText('Changed by somebody else meanwhile')).toHaveCount(0)
})

test('several at once: shifted, put on the other day, taken out; each is one act', async () => {
  await arrange(...DAY)
  const page = await openTimeline()
  await page.getByRole('button', { name: 'Pick several' }).click()
  await bar(page, 'Lunch').click()
  await bar(page, 'Reports').click()
  const several = page.getByRole('group', { name: '2 entries picked' })
  await several.getByLabel('Kind').selectOption({ label: 'Discussion' })
  await expect(page.getByRole('button', { name: 'Undo: entries changed: 2' })).toBeVisible()
  await several.getByRole('button', { name: '15 minutes earlier' }).click()
  await expect.poll(stored).toEqual(expect.arrayContaining(['12:45–13:45 Lunch', '13:45–14:45 Reports']))
  await page.getByRole('button', { name: 'Undo: entries moved: 2' }).click()
  await expect.poll(stored).toEqual(expect.arrayContaining(['13:00–14:00 Lunch', '14:00–15:00 Reports']))
  const second = several.getByLabel('Day').getByRole('option', { name: /19 May/ })
  await several.getByLabel('Day').selectOption(String(await second.getAttribute('value')))
  await expect.poll(stored).toEqual(expect.arrayContaining(['second day 13:00–14:00 Lunch', 'second day 14:00–15:00 Reports']))
  await several.getByRole('button', { name: 'Take out' }).click()
  await expect.poll(stored).toHaveLength(3)
})

for (const how of ['redeploy', 'kill'] as const)
  test(`a ${how === 'kill' ? 'power cut' : 'redeploy'} in the middle of a drag loses nothing: what is let go is saved when the server is back`, async () => {
    test.setTimeout(180_000)
    await arrange(...DAY)
    const page = await openTimeline()
    const lunch = await middleOf(bar(page, 'Lunch'))
    await page.mouse.move(lunch.x, lunch.y)
    await page.mouse.down()
    await page.mouse.move(lunch.x, lunch.y + QUARTER, { steps: 3 })
    const back = how === 'kill' ? own.again({ kill: true }) : own.again()
    await page.mouse.move(lunch.x, lunch.y + 2 * QUARTER, { steps: 3 })
    await page.mouse.up()
    await expect(said(page)).toHaveText(/^“Lunch” now 13:30–14:30, /)
    await back
    await expect.poll(stored, { timeout: 40_000 }).toContain('13:30–14:30 Lunch')
    await expect(page.getByText(/^(Saved \d\d:\d\d|All saved)/).first()).toBeVisible()
  })

test('axe finds nothing on the timeline, among picked entries and in the dialog', async () => {
  await arrange(...DAY)
  const page = await openTimeline()
  const check = async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([])
  }
  await check()
  await bar(page, 'Lunch').click()
  await page.getByRole('button', { name: 'Pick several' }).click()
  await bar(page, 'Reports').click()
  await check()
  await page.getByRole('button', { name: 'Move …' }).click()
  for (const act of ['Time', 'Split', 'Join', 'Continue', 'Duplicate']) {
    await page.getByRole('radio', { name: act, exact: true }).check()
    await check()
  }
})
