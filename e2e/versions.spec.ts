import { randomUUID } from 'node:crypto'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { formWith, sendForm } from '#harness/forms'
import { cookieOf, fetchAs, saveAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// Versions of a programme, from the desk to its readers: what changed is said on the schedule, any two are compared, and one is made the
// draft again and undone. The practice meeting is always to come.

test.use({ world: 'of versions' })
test.describe.configure({ mode: 'serial' })

const DESK = '/en/desk/meetings/practice'
let url = ''
let chair = ''

test.beforeAll(async ({ served }) => {
  url = served.url
  chair = await cookieOf(url, 'chair organiser')
  const { items, meeting } = await draft()
  for (const item of items.filter(({ title }) => title === null))
    await save('edit-item', { id: item.id, version: item.version, title: { en: `Session ${item.id.slice(0, 4)}` } }, meeting.id)
  await publish({})
})

async function draft(): Promise<AgendaDraft> {
  return (await (await fetchAs(url, '/api/agenda-draft/practice', chair)).json()).value.draft
}
async function save(verb: string, body: object, meetingId: string): Promise<void> {
  const response = await saveAs(url, verb, chair, { meetingId, ...body })
  expect(response.status, await response.text()).toBe(200)
}
async function publish(typed: Record<string, string>): Promise<void> {
  const html = await (await fetchAs(url, `${DESK}/publish`, chair)).text()
  const answer = await sendForm(url, `${DESK}/publish`, chair, formWith(html, 'draftMark'), {
    audience: 'public',
    standing: 'provisional',
    ...typed,
  })
  expect(answer.status).toBe(303)
}
/** What a draft says, without the versions of its entries and their ranks. */
const said = ({ slots, contributions, items }: AgendaDraft) =>
  [...slots, ...contributions, ...items].map(({ version: _, ...entry }) => entry).toSorted((a, b) => (a.id < b.id ? -1 : 1))

test('three changes are told on the schedule in three languages, with the note in each, without scripts', async ({ pageOf }) => {
  const { slots, contributions, days, meeting } = await draft()
  const coffee = slots.find(({ kind }) => kind === 'break')
  await save('edit-slot', { id: coffee?.id, version: coffee?.version, start: '11:30', end: '11:50' }, meeting.id)
  const opening = slots.find(({ kind }) => kind === 'opening')
  const place = contributions.find(({ slotId }) => slotId === opening?.id)
  await save(
    'edit-contribution',
    { id: place?.id, version: place?.version, name: { en: 'A. Speaker of the opening' }, status: 'confirmed' },
    meeting.id,
  )
  const dinner = { id: randomUUID(), dayId: days[0]?.id, itemId: randomUUID(), start: '19:00', end: null, kind: 'reception' }
  await save('add-slot', { ...dinner, title: { en: 'Reception' } }, meeting.id)
  await publish({ note: 'The hall is known.', 'noteIn.ru': 'Зал известен.', 'noteIn.kk': 'Зал белгілі.' })

  const reader = await pageOf(undefined, { javaScriptEnabled: false })
  const told = {
    en: ['The hall is known.', 'in place of Kazakhstan (Welcome remarks)', '11:30–11:50 instead of 11:15–11:45', 'New: “Reception”'],
    ru: ['Зал известен.', 'прежде Казахстан', '11:30–11:50 вместо 11:15–11:45', 'Добавлено: «Reception»'],
    kk: ['Зал белгілі.', 'бұрын Қазақстан', '11:15–11:45 орнына 11:30–11:50', 'Қосылды: «Reception»'],
  }
  for (const [locale, sentences] of Object.entries(told)) {
    await reader.goto(`/${locale}/meetings/practice`)
    const note = reader.locator('section[aria-labelledby=changed]')
    for (const sentence of sentences) await expect(note).toContainText(sentence)
  }
  await reader.goto('/en/meetings/practice')
  await expect(reader.locator(`[id="${coffee?.id}"]`)).toContainText('Moved from 11:15')
  await expect(reader.locator(`[id="${dinner.id}"]`)).toContainText('New')
  await reader.getByRole('link', { name: 'All versions and their changes' }).click()
  await expect(reader).toHaveURL(/versions#version-2$/)
})

test('version 1 is compared with 3 by two choosers, without scripts, and each is opened', async ({ pageOf }) => {
  const { slots, meeting } = await draft()
  const lunch = slots.find(({ kind }) => kind === 'meal')
  await save('edit-slot', { id: lunch?.id, version: lunch?.version, start: '13:15', end: '14:00' }, meeting.id)
  await publish({})
  const reader = await pageOf(undefined, { javaScriptEnabled: false })
  await reader.goto('/en/meetings/practice/versions')
  await reader.getByLabel('What changed since').selectOption('1')
  await reader.getByLabel('in', { exact: true }).selectOption('3')
  await reader.getByRole('button', { name: 'Compare' }).click()
  await expect(reader).toHaveURL(/versions\/compare\?from=1&to=3$/)
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText(/^From version 1, .* to version 3, /)
  for (const sentence of ['“Lunch”: 13:15–14:00 instead of 13:00–14:00.', 'New: “Reception”', '11:30–11:50 instead of 11:15–11:45'])
    await expect(reader.getByRole('main')).toContainText(sentence)
  await expect(reader.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', '/en/meetings/practice/comparison.pdf?from=1&to=3')
  await expect(reader.getByRole('link', { name: 'Word' })).toHaveAttribute('href', '/en/meetings/practice/comparison.docx?from=1&to=3')
  await reader.getByRole('link', { name: 'Version 1', exact: true }).click()
  await expect(reader.getByText('This is version 1, an earlier one.')).toBeVisible()
  await expect(reader.getByRole('article').filter({ hasText: 'Lunch' })).toContainText('13:00')
  await expect(reader.getByText('Reception')).toHaveCount(0)
})

test('the desk says how far the draft is ahead, and shows it as the paper it will be', async ({ pageOf }) => {
  const page = await pageOf('chair@demo.example')
  await page.goto(`${DESK}/agenda`)
  await expect(page.getByRole('link', { name: 'version 3 published' })).toHaveAttribute('href', '/en/meetings/practice')
  await expect(page.getByText(/change.? since/)).toHaveCount(0)
  const { slots, meeting } = await draft()
  const closing = slots.find(({ kind }) => kind === 'closing')
  await save('edit-slot', { id: closing?.id, version: closing?.version, end: '11:45' }, meeting.id)
  await page.reload()
  await expect(page.getByRole('link', { name: '1 change since' })).toHaveAttribute('href', `${DESK}/publish`)
  await page.goto('/en/desk/meetings')
  await expect(page.getByRole('listitem').filter({ hasText: 'Practice meeting' })).toContainText('version 3 published · 1 change since')
  await page.goto(`${DESK}/publish`)
  await page.getByRole('link', { name: 'See the draft as it will be' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice meeting')
  await expect(page.getByText(/^Draft as of /)).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'Closing remarks' })).toContainText('11:45')
  await expect(page.getByRole('link', { name: 'Word', exact: true })).toHaveAttribute('href', `${DESK}/papers/draft.docx`)
  await page.getByRole('link', { name: 'This page in Russian' }).click()
  await expect(page.getByText(/^Проект по состоянию на /)).toBeVisible()
  const delegate = await pageOf('delegate.tj@demo.example')
  expect((await delegate.goto(`${DESK}/preview`))?.status()).toBe(404)
})

test('version 1 is made the draft after its changes were seen, and undone', async ({ pageOf }) => {
  const before = said(await draft())
  const page = await pageOf('chair@demo.example')
  await page.goto(`${DESK}/publish`)
  await page.getByRole('link', { name: /^Version 1, / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make version 1 the draft')
  await expect(page.getByText('“Lunch”: 13:00–14:00 instead of 13:15–14:00.')).toBeVisible()
  await page.getByRole('button', { name: 'Make version 1 the draft' }).click()
  await expect(page).toHaveURL(`${DESK}/agenda`)
  const { slots } = await draft()
  expect(slots.find(({ kind }) => kind === 'meal')?.start).toBe('13:00')
  expect(slots.some(({ kind }) => kind === 'reception')).toBe(false)
  // Once: a second press would undo what was done before it.
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(async () => (await draft()).slots.find(({ kind }) => kind === 'meal')?.start).toBe('13:15')
  expect(said(await draft())).toEqual(before)
})
