import { expect, type Locator, type Page, test } from '@playwright/test'
import { type AgendaJson, agendaJsonSchema } from '#domain/documents/agenda-json'
import { type OwnServer, ownServer } from '#harness/own-server'

// The whole agenda of the 5th SOM, built by hand through the screens, equals the loaded one: parts with their own people, lettered
// sub-items, talks with topics, a continued item, an open end, a plain line, “to be confirmed”, by video. Its slots are typed by
// keyboard alone.

test.describe.configure({ mode: 'serial' })

type Slot = AgendaJson['days'][number]['slots'][number]
type Appearance = Slot['contributions'][number]

const ROLES = {
  welcome: 'Welcome remarks',
  moderator: 'Moderator',
  presenter: 'Presenter',
  closing: 'Closing remarks',
  line: 'Line of text',
} as const
const DAYS = ['Thursday 27 September', 'Friday 28 September']

// An own server: what is published here must not appear in other tests.
let own: OwnServer
let page: Page
let model: AgendaJson

const saved = () => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/, { timeout: 20_000 })
const agendaOf = async (slug: string) =>
  agendaJsonSchema.parse(await (await fetch(`${own.served().url}/en/meetings/${slug}/agenda.json`)).json())
const day = (at: number) => page.getByRole('region', { name: DAYS[at] ?? '' })
const peopleIn = (within: Page | Locator) => within.getByRole('group', { name: 'People', exact: true }).first()

test.beforeAll(async ({ browser }) => {
  own = await ownServer(browser)
  model = await agendaOf('som-5')
  page = await own.pageOf('chair@demo.example', { viewport: { width: 1440, height: 950 } })
})
test.afterAll(() => own.end())

test('an organiser creates a meeting of two days in Bishkek', async () => {
  await page.goto('/en/desk/meetings/new')
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  await fill('Number', '5')
  await fill('Title, English', model.meeting.title)
  await page.getByText('Theme, further zones, original language').click()
  await fill('Theme, English', model.meeting.theme ?? '')
  await fill('First day', '2018-09-27')
  await fill('Last day', '2018-09-28')
  await fill('Time zone', 'Asia/Bishkek')
  await fill('City, English', 'Bishkek')
  await fill('Country, English', 'Kyrgyzstan')
  await fill('Venue, English', 'Orion Hotel')
  await fill('Web address', 'by-hand')
  await page.getByRole('button', { name: 'Create meeting' }).click()
  await expect(page).toHaveURL(/\/desk\/meetings\/by-hand\/agenda$/)
})

test('eighteen slots are typed as lines, by keyboard alone, and get the right kinds', async () => {
  test.setTimeout(180_000)
  await page.keyboard.press('Tab')
  for (const [at, { slots }] of model.days.entries()) {
    // Tab moves from field to field; the day's line is one of them.
    await tabTo(`Add to ${DAYS[at]}`)
    for (const slot of slots.filter(({ continued }) => !continued)) {
      await page.keyboard.type(`${slot.start}–${slot.end ?? ''} ${slot.title}`)
      await page.keyboard.press('Enter')
    }
    const lines = slots.filter(({ continued }) => !continued).map(({ start, end, title }) => `${start}–${end ?? ''} ${title}`)
    await expect(day(at).getByRole('listitem')).toHaveText(lines)
  }
  await saved()
})

test('people are added to slots and parts, words to items, and one item is continued', async () => {
  test.setTimeout(300_000)
  for (const [at, { slots }] of model.days.entries())
    for (const slot of slots) {
      if (slot.continued) {
        await day(at)
          .getByRole('button', { name: slot.title.replace(' (continued)', '') })
          .click()
        await page.getByRole('button', { name: 'Move …' }).click()
        await page.getByRole('radio', { name: 'Continue', exact: true }).check()
        await page.getByLabel('With its people').uncheck()
        await page.getByRole('button', { name: 'Continue', exact: true }).click()
        await page.getByLabel('From', { exact: true }).fill(slot.start ?? '')
        await page.getByLabel('To', { exact: true }).fill(slot.end ?? '')
        await page.keyboard.press('Tab')
        await expect(day(at).getByRole('listitem').filter({ hasText: '(continued)' })).toHaveCount(1)
      } else
        await day(at)
          .getByRole('button', { name: new RegExp(`^${slot.start}`) })
          .click()
      await word(slot)
      // The slot's own people come first, those of its parts after them.
      for (const appearance of slot.contributions) await assign(peopleIn(page), appearance)
      for (const [index, part] of slot.parts.entries()) {
        await page.getByRole('button', { name: 'Add a part' }).click()
        const region = page.getByRole('region', { name: `Part ${index + 1}` })
        await region.getByLabel('Title, English (original)').fill(part.title)
        await region.getByLabel('Abstract, English (original)').fill(part.abstract ?? '')
        for (const appearance of part.contributions) await assign(peopleIn(region), appearance)
      }
      await saved()
    }
})

test('once published, the agenda built by hand equals the loaded one in every value', async () => {
  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  await page.getByLabel('Everybody: visitors').check()
  await page.getByLabel('What this version is').selectOption('Final')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(page).toHaveURL(/\/en\/meetings\/by-hand$/)
  const built = await agendaOf('by-hand')
  expect(built.days.map(withoutIds)).toEqual(model.days.map(withoutIds))
  expect({ ...built.meeting, slug: 'som-5' }).toEqual(model.meeting)
})

function withoutIds({ date, slots }: AgendaJson['days'][number]) {
  return { date, slots: slots.map(({ id: _, ...slot }) => slot) }
}

async function tabTo(label: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if (await page.getByLabel(label).evaluate((field) => field === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${label}`)
}

async function word(slot: Slot): Promise<void> {
  const kind = page.getByLabel('Kind', { exact: true }).first()
  if ((await kind.inputValue()) !== slot.kind) await kind.selectOption(slot.kind)
  if (slot.continued) return
  // Of a break, an opening or a closing the words are folded away until somebody has some for it.
  const words = page.getByText('Abstract, sub-items, papers', { exact: true })
  const wanted = slot.subItems.length > 0 || slot.abstract !== null
  if (wanted && (await words.isVisible())) await words.click()
  for (const [at, sub] of slot.subItems.entries()) {
    await page.getByRole('button', { name: 'Add a sub-item' }).click()
    await page.getByLabel(`Sub-item ${'abcde'[at]}, English`, { exact: true }).fill(sub.text)
  }
  if (slot.abstract !== null) await page.getByLabel('Abstract, English (original)').first().fill(slot.abstract)
}

async function assign(fields: Locator, appearance: Appearance): Promise<void> {
  const role = ROLES[appearance.role as keyof typeof ROLES]
  await fields.getByLabel('Role', { exact: true }).last().selectOption({ label: role })
  const finder = fields.getByRole('combobox', { name: appearance.role === 'line' ? 'Line of text' : 'Person, State or organisation' })
  const people = fields.getByRole('listitem')
  const before = await people.count()
  if (appearance.role === 'line') {
    await choose(finder, appearance.text ?? '', page.getByRole('option', { name: /as a line/ }))
    return
  }
  const known = page.getByRole('option', { name: appearance.name ?? '' }).filter({ hasNotText: /^Add |as a post/ })
  await choose(finder, appearance.name ?? '', known.first())
  await expect(people).toHaveCount(before + 1)
  await print(people.last(), appearance)
}

/** Types into the finder and takes an option. A list that was opened closes when the page scrolls beneath it: typing again opens it. */
async function choose(finder: Locator, text: string, option: Locator): Promise<void> {
  await expect(async () => {
    await finder.fill('')
    await finder.fill(text)
    await option.click({ timeout: 2000 })
  }).toPass()
}

/** Sets the appearance as it is to be printed, where the directory has it otherwise. */
async function print(row: Locator, appearance: Appearance): Promise<void> {
  await row.getByRole('button', { name: /^Edit / }).click()
  const form = row.getByRole('group')
  const set = async (label: string, text: string) => {
    const field = form.getByLabel(label, { exact: true })
    if ((await field.inputValue()) !== text) await field.fill(text)
  }
  await set('Honorific, English (original)', appearance.honorific ?? '')
  await set('Position, English (original)', appearance.position ?? '')
  await set('Topic, English (original)', appearance.topic ?? '')
  await form.getByLabel('Status', { exact: true }).selectOption(appearance.status)
  await form.getByLabel('Attends', { exact: true }).selectOption(appearance.attendance)
  await row.getByRole('button', { name: /^Close / }).click()
}
