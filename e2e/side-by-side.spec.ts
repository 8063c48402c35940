import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { formWith, sendForm } from '#harness/forms'
import { wordsKept } from '#harness/kept-words'
import { cookieOf, fetchAs, saveAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// All texts of a programme side by side, by the keyboard: twenty titles into Russian, a position once for everybody, what is out of date,
// and two organisers at one wording.

test.use({ world: 'side-by-side' })

/** Twenty titles of two days, as a secretariat has them; of those without words here the programme's own translation is typed. */
const TITLES: readonly [title: string, russian?: string][] = [
  ['Registration'],
  ['Opening'],
  ['Welcome remarks'],
  ['Session 1: Asylum systems', 'Сессия 1: Системы убежища'],
  ['Coffee break'],
  ['Session 2: Statelessness', 'Сессия 2: Безгражданство'],
  ['Lunch'],
  ['Session 3: Mixed movements', 'Сессия 3: Смешанная миграция'],
  ['Coffee break'],
  ['Group photo'],
  ['Reception'],
  ['Day 2'],
  ['Session 4: Border management', 'Сессия 4: Управление границами'],
  ['Coffee break'],
  ['Session 5: Work plan', 'Сессия 5: План работы'],
  ['Lunch'],
  ['Adoption of the agenda'],
  ['Other matters'],
  ['Wrap-up'],
  ['Closing remarks'],
]

type Meeting = { slug: string; id: string; draft: () => Promise<AgendaDraft> }

async function meetingWith(url: string, slug: string, titles: readonly string[]): Promise<Meeting> {
  const chair = await cookieOf(url, 'chair organiser')
  const form = await (await fetchAs(url, '/en/desk/meetings/new', chair)).text()
  await sendForm(url, '/en/desk/meetings/new', chair, formWith(form, 'slug'), {
    slug,
    'title.en': 'A meeting',
    'title.ru': 'Совещание',
    startsOn: '2028-03-01',
    endsOn: '2028-03-02',
  })
  const draft = async (): Promise<AgendaDraft> => (await (await fetchAs(url, `/api/agenda-draft/${slug}`, chair)).json()).value.draft
  const { meeting, days } = await draft()
  for (const [n, title] of titles.entries()) {
    const start = `${String(8 + (n % 12)).padStart(2, '0')}:00`
    const slot = { meetingId: meeting.id, id: randomUUID(), itemId: randomUUID(), dayId: days[n < 12 ? 0 : 1]?.id, start, end: null }
    expect((await saveAs(url, 'add-slot', chair, { ...slot, kind: 'session', title: { en: title } })).status).toBe(200)
  }
  return { slug, id: meeting.id, draft }
}

async function peopleWith({ id: meetingId, draft }: Meeting, url: string, names: readonly string[], position: string): Promise<void> {
  const chair = await cookieOf(url, 'chair organiser')
  const slotId = (await draft()).slots[0]?.id
  for (const name of names) {
    const who = { meetingId, id: randomUUID(), slotId, partId: null, role: 'presenter', name: { en: name }, position: { en: position } }
    expect((await saveAs(url, 'add-contribution', chair, who)).status).toBe(200)
  }
}

const field = (page: Page, title: string) => page.getByRole('textbox', { name: new RegExp(`: ${title}$`) })
const saved = (page: Page) => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/, { timeout: 20_000 })
const untranslated = async ({ draft }: Meeting) => (await draft()).items.flatMap(({ title }) => (title?.ru ? [] : [title?.en]))

/** Opens the page and waits until its scripts have come: a filter chosen is then in the address. */
async function open(page: Page, { slug }: Meeting, query: string): Promise<void> {
  await page.goto(`/en/desk/meetings/${slug}/languages?${query}`)
  await page.waitForLoadState('networkidle')
}

test('twenty titles go into Russian by the keyboard alone: the words everybody uses in one press, the others one after another', async ({
  served,
  pageOf,
}) => {
  const meeting = await meetingWith(
    served.url,
    'russian-som',
    TITLES.map(([title]) => title),
  )
  const page = await pageOf('chair@demo.example')
  await open(page, meeting, 'to=ru&show=missing')
  let keys = 0
  const press = async (key: string) => {
    keys++
    await page.keyboard.press(key)
  }
  // The search comes before the button in the order of Tab.
  await page.getByRole('searchbox', { name: 'Find in the texts' }).focus()
  await press('Tab')
  await expect(page.getByRole('button', { name: 'Fill 15 texts with known words' })).toBeFocused()
  await press('Enter')
  await expect(page.getByText('15 texts filled.')).toBeVisible()
  await saved(page)
  await field(page, 'Registration').focus()
  for (const [, words] of TITLES) {
    if (words === undefined) continue
    await press('Enter')
    keys += words.length
    await page.keyboard.type(words)
  }
  await press('Enter')
  await expect(page.getByText('No other text is missing.')).toBeVisible()
  await saved(page)
  await expect.poll(() => untranslated(meeting)).toEqual([])
  const typed = TITLES.filter(([, words]) => words !== undefined)
  expect((await meeting.draft()).items.filter(({ title }) => typed.some(([en, ru]) => title?.en === en && title?.ru === ru))).toHaveLength(
    5,
  )
  await expect(page.getByText('Missing 0')).toBeVisible()
  // Without this page the same took 40 clicks and 615 keys.
  expect(keys).toBeLessThan(205)

  await page.getByRole('button', { name: /^Undo: / }).click()
  await expect(page.getByText('Missing 1')).toBeVisible()
})

test('a position is translated once for everybody who has it, and undone in one press', async ({ served, pageOf }) => {
  const meeting = await meetingWith(served.url, 'position-som', ['Session on borders'])
  await peopleWith(meeting, served.url, ['A. A.', 'B. B.', 'C. C.'], 'Deputy Minister')
  const page = await pageOf('chair@demo.example')
  await open(page, meeting, 'to=kk')
  await expect(page.getByText('Position: A. A. · 3 places')).toBeVisible()
  await field(page, 'Deputy Minister').pressSequentially('Министрдің орынбасары')
  // Until it is left it is in this tab, and nothing is sent.
  expect(await wordsKept(page)).toContain('Министрдің орынбасары')
  await page.keyboard.press('Enter')
  await saved(page)
  const positions = async () => (await meeting.draft()).contributions.map(({ position }) => position?.kk)
  await expect.poll(positions).toEqual(Array(3).fill('Министрдің орынбасары'))
  await page.getByRole('button', { name: /^Undo: / }).click()
  await expect.poll(positions).toEqual([undefined, undefined, undefined])
})

test('what is out of date shows what changed in its original, and is confirmed, one or all', async ({ served, pageOf }) => {
  const meeting = await meetingWith(served.url, 'stale-som', ['Visit to a school', 'Visit to a clinic', 'Visit to a camp'])
  const chair = await cookieOf(served.url, 'chair organiser')
  for (const { id, title } of (await meeting.draft()).items) {
    const edit = { meetingId: meeting.id, id }
    await saveAs(served.url, 'edit-item', chair, { ...edit, version: 1, title: { ru: `${title?.en} по-русски` } })
    await saveAs(served.url, 'edit-item', chair, { ...edit, version: 2, title: { en: `${title?.en} by bus` } })
  }
  const page = await pageOf('chair@demo.example')
  await open(page, meeting, 'to=ru')
  await expect(page.getByText('3 out of date').first()).toBeVisible()
  await page.getByText('Out of date 3').click()
  await expect(page).toHaveURL(/show=stale/)
  await expect(page.locator('ins')).toHaveText([' by bus', ' by bus', ' by bus'])
  await page.getByRole('button', { name: 'Still right', exact: true }).first().click()
  await expect(page.getByText('Out of date 2')).toBeVisible()
  await page.getByRole('button', { name: 'Still right: all 2 shown' }).click()
  await expect(page.getByText('Out of date 0')).toBeVisible()
  await saved(page)
  const stale = (draft: AgendaDraft) => draft.items.filter(({ title }) => title?.renders?.ru !== title?.en)
  await expect.poll(async () => stale(await meeting.draft())).toEqual([])
})

test('the theme and title of the meeting are written here too, each sent when it is left', async ({ served, pageOf }) => {
  const meeting = await meetingWith(served.url, 'theme-som', ['Session on borders'])
  const page = await pageOf('chair@demo.example')
  await open(page, meeting, 'to=kk')
  await field(page, 'A meeting').pressSequentially('Кеңес')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Session on borders')).toBeFocused()
  await expect.poll(async () => (await meeting.draft()).meeting.title.kk).toBe('Кеңес')
  await expect(page.getByText('Missing 1')).toBeVisible()
})

test('two texts about the meeting left one after the other both arrive, and so do words typed while earlier ones are on their way', async ({
  served,
  pageOf,
}) => {
  const meeting = await meetingWith(served.url, 'quick-som', [])
  const chair = await cookieOf(served.url, 'chair organiser')
  const details = await (await fetchAs(served.url, '/en/desk/meetings/quick-som', chair)).text()
  const more = { 'title.ru': '', 'theme.en': 'Roads', 'city.en': 'Osh' }
  await sendForm(served.url, '/en/desk/meetings/quick-som', chair, formWith(details, 'startsOn'), more)
  const page = await pageOf('chair@demo.example')
  await open(page, meeting, 'to=ru')
  // The answers come late, so that everything is typed before the first is there.
  let held = 0
  await page.route('**/languages**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    held++
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await field(page, 'A meeting').fill('Совещание')
  await field(page, 'Roads').fill('Дороги')
  await field(page, 'Osh').fill('Ош')
  await field(page, 'A meeting').fill('Совещание в Оше')
  await field(page, 'Osh').focus()
  // The first has been answered, and the page does not have it yet.
  await expect.poll(() => held, { timeout: 10_000 }).toBe(2)
  await field(page, 'A meeting').fill('Совещание в городе Ош')
  await field(page, 'Osh').focus()
  const texts = async () => {
    const { title, theme, city } = (await meeting.draft()).meeting
    return [title.ru, theme?.ru, city?.ru]
  }
  await expect.poll(texts, { timeout: 20_000 }).toEqual(['Совещание в городе Ош', 'Дороги', 'Ош'])
  await expect.poll(() => held, { timeout: 20_000 }).toBe(4)
  expect([await field(page, 'A meeting').inputValue(), await field(page, 'Roads').inputValue()]).toEqual([
    'Совещание в городе Ош',
    'Дороги',
  ])
  await expect(page.getByText('Now:')).toHaveCount(0)

  // Taken back while it is on its way, a word stays taken back.
  await field(page, 'Osh').fill('Талас')
  await field(page, 'Roads').focus()
  await field(page, 'Osh').fill('')
  await field(page, 'Roads').focus()
  await expect.poll(texts, { timeout: 20_000 }).toEqual(['Совещание в городе Ош', 'Дороги', undefined])
  expect(await field(page, 'Osh').inputValue()).toBe('')
})

test('a text about the meeting that somebody else wrote meanwhile is shown, and not written over', async ({ served, pageOf }) => {
  const meeting = await meetingWith(served.url, 'both-theme-som', [])
  const [one, two] = [await pageOf('chair@demo.example'), await pageOf('support@demo.example')]
  for (const page of [one, two]) await open(page, meeting, 'to=kk')
  const title = async () => (await meeting.draft()).meeting.title.kk
  await field(one, 'A meeting').fill('Кеңес')
  await one.keyboard.press('Enter')
  await expect.poll(title).toBe('Кеңес')
  await field(two, 'A meeting').fill('Жиналыс')
  await two.keyboard.press('Enter')
  await expect(two.getByText('Now: Кеңес')).toBeVisible()
  expect([await title(), await field(two, 'A meeting').inputValue()]).toEqual(['Кеңес', 'Жиналыс'])
})

test('two organisers at one wording: both are shown, and nothing is overwritten', async ({ served, pageOf }) => {
  const meeting = await meetingWith(served.url, 'both-som', ['Session on borders', 'Session on camps'])
  const [one, two] = [await pageOf('chair@demo.example'), await pageOf('support@demo.example')]
  for (const page of [one, two]) await open(page, meeting, 'to=ru')
  await field(one, 'Session on borders').fill('Сессия о границах')
  await one.keyboard.press('Enter')
  await saved(one)
  await field(two, 'Session on borders').fill('Заседание о границах')
  await two.keyboard.press('Enter')
  const both = two.getByRole('alert').filter({ hasText: 'Changed by somebody else meanwhile' })
  await expect(both).toContainText('Сессия о границах')
  await expect(both).toContainText('Заседание о границах')
  // Another title goes its way meanwhile.
  await field(two, 'Session on camps').fill('Сессия о лагерях')
  await two.keyboard.press('Enter')
  await two.getByRole('button', { name: 'Take theirs' }).click()
  await saved(two)
  const titles = async () => (await meeting.draft()).items.map(({ title }) => title?.ru).sort()
  await expect.poll(titles).toEqual(['Сессия о границах', 'Сессия о лагерях'])
})

test('two organisers at one position of several people: both wordings are shown, and mine is kept for all of them', async ({
  served,
  pageOf,
}) => {
  const meeting = await meetingWith(served.url, 'both-position-som', ['Session on borders'])
  await peopleWith(meeting, served.url, ['A. A.', 'B. B.'], 'Deputy Minister')
  const [one, two] = [await pageOf('chair@demo.example'), await pageOf('support@demo.example')]
  for (const page of [one, two]) await open(page, meeting, 'to=ru')
  // News of the other would come within seconds; here it has not come yet.
  await two.route('**/api/agenda-others', (route) => route.abort())
  await field(one, 'Deputy Minister').fill('Замминистра')
  await one.keyboard.press('Enter')
  await saved(one)
  await field(two, 'Deputy Minister').fill('Заместитель министра')
  await two.keyboard.press('Enter')
  const both = two.getByRole('alert').filter({ hasText: 'Changed by somebody else meanwhile' })
  await expect(both).toContainText('Замминистра')
  await expect(both).toContainText('Заместитель министра')
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await saved(two)
  const positions = async () => (await meeting.draft()).contributions.map(({ position }) => position?.ru)
  await expect.poll(positions).toEqual(['Заместитель министра', 'Заместитель министра'])
})

test('a filter and a search are in the address; the page fits every width, and axe finds nothing', async ({ served, pageOf }) => {
  const meeting = await meetingWith(served.url, 'wide-som', ['Session on borders', 'Coffee break', 'Session on camps'])
  const page = await pageOf('chair@demo.example')
  await open(page, meeting, 'to=ru')
  await page.getByRole('searchbox', { name: 'Find in the texts' }).fill('camps')
  await expect(page).toHaveURL(/to=ru&find=camps/)
  await page.reload()
  await expect(field(page, 'Session on camps')).toBeVisible()
  await expect(field(page, 'Session on borders')).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Find in the texts' }).fill('no such words')
  await expect(page.getByText('No text has these words.')).toBeVisible()
  await open(page, meeting, 'to=ru')
  for (const width of [390, 820, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
