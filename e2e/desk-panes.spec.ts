import type { CDPSession, Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from '#harness/test'

// The screen an organiser spends weeks in: panes that scroll by themselves, the slot in the address, the list as one tab stop, a search,
// and one pane at a time on a phone. By keyboard alone where nothing else is said.

test.describe.configure({ mode: 'serial' })

test.use({ world: 'of the desk in panes' })

const AGENDA = '/en/desk/meetings/practice/agenda'

let page: Page

const day = (on: Page) => on.getByRole('region', { name: /18 May$/ }).last()
const line = (on: Page) => on.getByLabel(/^Add to .* 18 May$/)
const bar = (on: Page, title: string) => day(on).getByRole('button', { name: new RegExp(`^\\S+ ${title}`) })
const form = (on: Page, title: string) => on.getByRole('region', { name: new RegExp(`^\\S+ ${title}$`) })
const saved = (on: Page) => expect(on.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/)

/** Whether an element is in view in all that scrolls around it. */
const inView = (one: Locator) =>
  one.evaluate((element) => {
    const { left, top, bottom, height } = element.getBoundingClientRect()
    if (top < 0 || bottom > window.innerHeight) return false
    const seen = document.elementFromPoint(left + 5, top + height / 2)
    return seen !== null && (element.contains(seen) || seen.contains(element))
  })

/** Puts a State's place into a slot. A list that was opened closes when the pane scrolls beneath it: typing again opens it. */
async function choose(finder: Locator, state: string): Promise<void> {
  await expect(async () => {
    await finder.fill('')
    await finder.fill(state)
    await page.getByRole('option', { name: new RegExp(`^${state} speaker to be named`) }).click({ timeout: 2_000 })
  }).toPass()
}

test('lines typed after one another stay in their line, and the form of the last one is beside them', async ({ pageOf }) => {
  page = await pageOf('chair@demo.example', { viewport: { width: 1280, height: 900 } })
  await page.goto(AGENDA)
  await line(page).focus()
  await page.keyboard.type('05:00-05:40 Panes of the test')
  // A line that is typed before the page's scripts are there waits for them, and for an Enter after.
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'Panes of the test' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(bar(page, 'Panes of the test')).toBeVisible()
  for (let at = 0; at < 12; at++) {
    await page.keyboard.type(`05:${String(40 + at).padStart(2, '0')}-05:${String(41 + at).padStart(2, '0')} Row ${at} of the test`)
    await page.keyboard.press('Enter')
  }
  await saved(page)
  await expect(form(page, 'Row 11 of the test')).toBeVisible()
  await expect(line(page)).toBeFocused()
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
})

test('the list is one tab stop: arrows, Home, End and typing go from bar to bar, Enter opens, Escape comes back', async () => {
  const first = page.getByRole('region', { name: 'Programme' }).locator('[data-entry]').first()
  await bar(page, 'Panes of the test').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await expect(first).toBeFocused()
  await page.keyboard.type('row 7')
  await expect(bar(page, 'Row 7 of the test')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(bar(page, 'Row 6 of the test')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(line(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(bar(page, 'Row 6 of the test')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form(page, 'Row 6 of the test')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bar(page, 'Row 6 of the test')).toBeFocused()
})

test('the slot is in the address: Back goes to the one before, a reload and a colleague’s link open it', async ({ pageOf }) => {
  await bar(page, 'Row 2 of the test').press('Enter')
  await expect(form(page, 'Row 2 of the test')).toBeVisible()
  await page.goBack()
  await expect(form(page, 'Row 6 of the test')).toBeVisible()
  await page.goForward()
  await expect(form(page, 'Row 2 of the test')).toBeVisible()
  await page.reload()
  await expect(form(page, 'Row 2 of the test')).toBeFocused()
  const colleague = await pageOf('support@demo.example', { viewport: { width: 1280, height: 900 } })
  await colleague.goto(page.url())
  await expect(form(colleague, 'Row 2 of the test')).toBeVisible()
  await expect(async () => expect(await inView(bar(colleague, 'Row 2 of the test'))).toBe(true)).toPass()
  await colleague.context().close()
})

test('list and form are seen together: people are added, and neither the bar nor the head of the form moves away', async () => {
  await bar(page, 'Panes of the test').press('Enter')
  const finder = form(page, 'Panes of the test').getByRole('combobox', { name: 'Person, State or organisation' })
  for (const state of ['Kazakhstan', 'Tajikistan', 'Azerbaijan', 'Turkmenistan', 'Kyrgyzstan', 'Türkiye']) {
    await choose(finder, state)
    await expect(bar(page, 'Panes of the test')).toContainText(/not confirmed/)
    expect(await inView(bar(page, 'Panes of the test'))).toBe(true)
    expect(await inView(page.getByRole('heading', { name: 'Panes of the test', level: 2 }))).toBe(true)
  }
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
  await saved(page)
  await expect(bar(page, 'Panes of the test')).toContainText('Moderator: Kazakhstan: to be named · Tajikistan: to be named')
  await expect(bar(page, 'Panes of the test')).toContainText('+2')
  await expect(bar(page, 'Panes of the test')).toContainText('6 not confirmed')
})

test('everybody stands beside the check by delegation: who is not confirmed is counted, and a person leads to where they appear', async () => {
  const people = page.getByRole('complementary', { name: 'The check' }).getByRole('region', { name: 'Who appears' })
  const turkiye = people.locator('summary', { hasText: 'Türkiye' })
  await expect(people.getByRole('heading')).toHaveText(/^Who appears\d+ not confirmed$/)
  await expect(turkiye).toHaveText('1Türkiye1 not confirmed')
  await expect(people.getByRole('button')).toHaveCount(0)
  await bar(page, 'Row 1 of the test').press('Enter')
  await expect(form(page, 'Row 1 of the test')).toBeFocused()
  await turkiye.press('Enter')
  await expect(people.getByRole('list', { name: 'Türkiye' }).getByRole('listitem')).toHaveText([
    'Türkiye, speaker to be named to be confirmed · Tuesday 18 May, 05:00',
  ])
  await people.getByRole('button', { name: /^Türkiye, speaker to be named/ }).press('Enter')
  await expect(form(page, 'Panes of the test').locator(':focus')).toBeVisible()
})

test('the focus is never lost: after a person, a slot and a note are taken away it is beside where they were', async () => {
  const own = form(page, 'Panes of the test')
  await own.getByRole('button', { name: 'Remove Tajikistan, Presenter' }).press('Enter')
  await expect(page.getByRole('button', { name: /Azerbaijan, Presenter/ }).first()).toBeFocused()
  await page.getByRole('button', { name: 'Put back', exact: true }).press('Enter')
  await expect(own.getByRole('button', { name: 'Remove Tajikistan, Presenter' })).toBeVisible()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
  await bar(page, 'Row 3 of the test').press('Enter')
  await form(page, 'Row 3 of the test').getByRole('button', { name: 'Remove slot' }).press('Enter')
  await expect(bar(page, 'Row 4 of the test')).toBeFocused()
  await page.getByRole('button', { name: 'Close this note' }).press('Enter')
  await expect(page.getByText('Removed: ')).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
  await saved(page)
})

test('an entry that was removed meanwhile says so, and comes back from there', async () => {
  await page.goBack()
  await expect(page.getByText('“Row 3 of the test” is not in the draft any more.')).toBeVisible()
  await page.getByRole('region', { name: 'Nothing chosen' }).getByRole('button', { name: 'Put back' }).click()
  await expect(form(page, 'Row 3 of the test')).toBeVisible()
  await saved(page)
})

test('an act is undone by its key and done again, but in a field the browser undoes what was typed', async () => {
  await bar(page, 'Row 5 of the test').press('Enter')
  const kind = form(page, 'Row 5 of the test').getByLabel('Kind')
  await kind.selectOption({ label: 'Meal' })
  await saved(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(kind.locator('option:checked')).toHaveText('Session')
  await saved(page)
  await expect(page.getByRole('button', { name: /^Do again: / })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(kind.locator('option:checked')).toHaveText('Meal')
  await saved(page)
})

test('one search under a key finds slots, people, States and rooms, and leads there; the keys are listed under “?”', async () => {
  await page.keyboard.press('/')
  const search = page.getByRole('dialog', { name: 'Search in the programme' })
  await expect(search.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('row 9')
  await expect(search.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(search).toHaveCount(0)
  await expect(form(page, 'Row 9 of the test')).toBeFocused()
  await form(page, 'Row 9 of the test').getByLabel('From', { exact: true }).focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('азербайджан')
  await expect(search.getByRole('option').first()).toContainText('Azerbaijan')
  await page.keyboard.press('Enter')
  await expect(form(page, 'Panes of the test')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await line(page).focus()
  await page.keyboard.type('?/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(line(page)).toHaveValue('?/')
  await line(page).fill('')
})

test('Enter in a sub-item makes the next one, with Shift a line', async () => {
  await bar(page, 'Row 1 of the test').press('Enter')
  const own = form(page, 'Row 1 of the test')
  await own.getByRole('button', { name: 'Add a sub-item' }).press('Enter')
  await page.keyboard.type('First')
  await page.keyboard.press('Enter')
  await expect(own.getByLabel('Sub-item b, English', { exact: true })).toBeFocused()
  await page.keyboard.type('Second')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('line')
  await expect(own.getByLabel('Sub-item b, English', { exact: true })).toHaveValue('Second\nline')
  await own.getByLabel('Sub-item a, English', { exact: true }).press('Enter')
  await expect(own.getByLabel('Sub-item c, English', { exact: true })).toHaveValue('Second\nline')
  await saved(page)
})

test('an opening shows its people, and its abstract folded away until there is one', async () => {
  await line(page).fill('05:53-05:54 Opening of the test')
  await line(page).press('Enter')
  const own = form(page, 'Opening of the test')
  await bar(page, 'Opening of the test').press('Enter')
  await expect(own.getByRole('combobox', { name: 'Person, State or organisation' })).toBeVisible()
  const abstract = own.getByLabel('Abstract, English (original)')
  await expect(abstract).not.toBeVisible()
  await own.getByText('Abstract, sub-items, papers').click()
  await abstract.fill('Words of welcome.')
  await saved(page)
  await bar(page, 'Row 1 of the test').press('Enter')
  await bar(page, 'Opening of the test').press('Enter')
  await expect(abstract).toBeVisible()
})

/** The roles and names in the accessibility tree, of everything or of what is inside an element. */
async function tree(wire: CDPSession, within: string, roles: readonly string[]): Promise<[role: string, name: string][]> {
  const { root } = await wire.send('DOM.getDocument', {})
  const { nodeId } = await wire.send('DOM.querySelector', { nodeId: root.nodeId, selector: within })
  const { nodes } = await wire.send('Accessibility.queryAXTree', { nodeId })
  return nodes.flatMap(({ ignored, role, name }) =>
    !ignored && roles.includes(String(role?.value)) ? [[String(role?.value), String(name?.value ?? '')] as [string, string]] : [],
  )
}

test('the accessibility tree names every region, list and button, and no two buttons of a form alike', async () => {
  const own = form(page, 'Panes of the test')
  await bar(page, 'Panes of the test').press('Enter')
  await own.getByRole('button', { name: 'Add a part' }).press('Enter')
  const part = own.getByRole('region', { name: 'Part 1' })
  await choose(part.getByRole('combobox', { name: 'Person, State or organisation' }), 'Kazakhstan')
  await expect(part.getByRole('button', { name: 'Edit Kazakhstan, Presenter, Part 1' })).toBeVisible()
  await saved(page)
  const wire = await page.context().newCDPSession(page)
  const everything = await tree(wire, 'main', ['region', 'complementary', 'navigation', 'list', 'button'])
  expect(everything.length).toBeGreaterThan(60)
  expect(everything.filter(([, name]) => name.trim() === '')).toEqual([])
  const buttons = (await tree(wire, '[data-panes] section[tabindex="-1"]', ['button'])).map(([, name]) => name)
  expect(buttons.length).toBeGreaterThan(20)
  expect(buttons.filter((name, at) => buttons.indexOf(name) !== at)).toEqual([])
})

/** How many elements the browser gave their style anew while something was done. */
async function restyled(on: Page, act: () => Promise<void>): Promise<number> {
  const browser = on.context().browser()
  if (browser === null) throw new Error('a page of no browser')
  await browser.startTracing(on, { categories: ['devtools.timeline'] })
  await act()
  const { traceEvents } = TRACE.parse(JSON.parse((await browser.stopTracing()).toString()))
  return traceEvents.reduce((sum, { name, args }) => sum + (name === 'UpdateLayoutTree' ? (args?.elementCount ?? 0) : 0), 0)
}

const TRACE = z.object({
  traceEvents: z.array(z.object({ name: z.string(), args: z.object({ elementCount: z.number().optional() }).optional() })),
})

test('a list that opens and closes, and who comes from it, are styled by themselves: the page around is not styled anew', async () => {
  const part = form(page, 'Panes of the test').getByRole('region', { name: 'Part 1' })
  const elements = await page.locator('*').count()
  const count = await restyled(page, async () => {
    await choose(part.getByRole('combobox', { name: 'Person, State or organisation' }), 'Pakistan')
    await expect(part.getByRole('button', { name: 'Edit Pakistan, Presenter, Part 1' })).toBeVisible()
    await saved(page)
  })
  expect(count).toBeGreaterThan(50)
  expect(count).toBeLessThan(elements)
})

test.describe('on a phone', () => {
  test('one pane at a time: a time is corrected in seconds, and there is a way back', async ({ pageOf }) => {
    const phone = await pageOf('chair@demo.example', { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true })
    await phone.goto(AGENDA)
    await bar(phone, 'Row 8 of the test').tap()
    await expect(form(phone, 'Row 8 of the test')).toBeVisible()
    await expect(day(phone)).not.toBeVisible()
    expect(await inView(phone.getByLabel('From', { exact: true }))).toBe(true)
    await phone.getByLabel('To', { exact: true }).fill('05:50')
    await phone.getByLabel('To', { exact: true }).press('Enter')
    await saved(phone)
    expect(await inView(phone.getByRole('status').first())).toBe(true)
    await phone.getByRole('button', { name: '‹ Programme' }).tap()
    await expect(bar(phone, 'Row 8 of the test')).toBeFocused()
    await expect(bar(phone, 'Row 8 of the test')).toContainText('05:48–05:50')
    await bar(phone, 'Row 4 of the test').tap()
    await expect(form(phone, 'Row 4 of the test')).toBeVisible()
    await phone.goBack()
    await expect(form(phone, 'Row 8 of the test')).not.toBeVisible()
    await expect(bar(phone, 'Row 4 of the test')).toBeVisible()
    await phone.getByRole('button', { name: /^Check: \d/ }).tap()
    await expect(phone.getByRole('complementary', { name: 'The check' })).toBeVisible()
    await expect(day(phone)).not.toBeVisible()
    expect(await phone.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)
    await phone.context().close()
  })

  test('at 820 px two panes stand side by side, and the check takes the place of the form', async ({ pageOf }) => {
    const tablet = await pageOf('chair@demo.example', { viewport: { width: 820, height: 1100 }, hasTouch: true })
    await tablet.goto(AGENDA)
    await bar(tablet, 'Row 8 of the test').tap()
    await expect(form(tablet, 'Row 8 of the test')).toBeVisible()
    await expect(bar(tablet, 'Row 8 of the test')).toBeVisible()
    await tablet.getByRole('button', { name: /^Check: \d/ }).tap()
    await expect(tablet.getByRole('complementary', { name: 'The check' })).toBeVisible()
    await expect(form(tablet, 'Row 8 of the test')).not.toBeVisible()
    await tablet.context().close()
  })
})
