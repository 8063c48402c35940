import { expect, type Locator, type Page } from '@playwright/test'
import { formatDay } from '#domain/time/format'
import english from '../../messages/en.json' with { type: 'json' }
import type { Day, Dealt, Entry, ListedItem, Paper, Part, Person, Structure, SubItem } from './structure'

// Types an agenda into the screens as a person does: the meeting, the list of items, the days with their headings, then entry by entry.

const { roles: ROLES, kinds: KINDS, accesses: ACCESSES, purposes: PURPOSES, standings: STANDINGS } = english.agenda

/** Creates the meeting of an agenda and types the agenda into its draft. */
export async function typeIn(page: Page, structure: Structure): Promise<void> {
  await createMeeting(page, structure)
  await typeList(page, structure.items ?? [])
  for (const day of structure.days) await typeDay(page, day, structure)
  await saved(page)
}

/** Publishes the draft to everybody, with the standing that the agenda has. */
export async function publish(page: Page, { slug, standing: { code, adoptedOn, amended } }: Structure): Promise<void> {
  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  await page.getByLabel('Everybody: visitors').check()
  await page.getByLabel(english.publish.standing, { exact: true }).selectOption({ label: STANDINGS[code] })
  if (adoptedOn !== undefined) await page.getByLabel(english.publish.adoptedOn, { exact: true }).fill(adoptedOn)
  if (amended) await page.getByLabel(english.publish.amended).check()
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/meetings/${slug}$`))
}

async function createMeeting(page: Page, structure: Structure): Promise<void> {
  const { fields } = english.meeting
  await page.goto('/en/desk/meetings/new')
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  await fill(fields.ordinal, '')
  await fill(`${fields.title}, English`, structure.name)
  await fill(fields.startsOn, structure.startsOn)
  await fill(fields.endsOn, structure.endsOn)
  await fill(fields.timeZone, structure.timeZone)
  await page.getByText(english.meeting.fold.more).click()
  await fill(fields.alsoZones, (structure.alsoZones ?? []).join(', '))
  await fill(`${fields.city}, English`, structure.city)
  await fill(`${fields.preamble}, English`, structure.preamble ?? '')
  await fill(fields.slug, structure.slug)
  await page.getByRole('button', { name: english.meeting.create, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/desk/meetings/${structure.slug}/agenda$`))
}

async function typeList(page: Page, items: readonly ListedItem[]): Promise<void> {
  if (items.length === 0) return
  await page.getByRole('button', { name: english.editor.first.list }).click()
  const line = page.getByLabel(english.editor.addItem, { exact: true })
  for (const item of items) {
    await line.fill(`${item.number}. ${item.title}`)
    await line.press('Enter')
    const form = pane(page)
    await expect(form.getByLabel(english.editor.number, { exact: true })).toHaveValue(item.number)
    await typeItem(form, item)
  }
}

/** Everything of an item but its number and title. */
async function typeItem(
  form: Locator,
  { purpose, abstract, subItems = [], papers = [] }: Omit<ListedItem, 'number' | 'title'>,
): Promise<void> {
  if (purpose) await choose(form, english.editor.purpose, PURPOSES[purpose])
  // Of a break, an opening or a closing they are folded away.
  const words = form.getByText(english.editor.moreWords, { exact: true })
  if ((abstract || subItems.length + papers.length > 0) && (await words.isVisible())) await words.click()
  if (abstract) await write(form, 'Abstract, English (original)', abstract)
  await typeSubItems(form, subItems)
  for (const [at, paper] of papers.entries()) await typePaper(form, paper, at)
}

async function typeSubItems(form: Locator, subItems: readonly SubItem[]): Promise<void> {
  for (const { text } of subItems) {
    await form.getByRole('button', { name: english.editor.addSubItem, exact: true }).click()
    await form
      .getByLabel(/^Sub-item .*, English$/)
      .last()
      .fill(text)
  }
  if (subItems.every(({ label }) => label === undefined)) return
  const bullets = subItems.every(({ label }) => label === null)
  // The label holds the field, and so the names of its options.
  await form.getByLabel(english.editor.labels).selectOption({ label: english.editor.labelsAre[bullets ? 'bullets' : 'typed'] })
  if (!bullets)
    for (const [at, { label }] of subItems.entries()) {
      const field = form.getByLabel(/^Label of sub-item /).nth(at)
      await field.fill(label ?? '')
      await field.blur()
    }
}

async function typePaper(form: Locator, { symbol, title, href }: Paper, at: number): Promise<void> {
  await form.getByRole('button', { name: english.editor.addPaper, exact: true }).click()
  const field = (label: string) => form.getByLabel(label, { exact: true }).nth(at)
  // A symbol names the group of its fields, so they are found by their place.
  if (title) await field('Title of the paper, English').fill(title)
  for (const [label, text] of [
    [english.editor.paperAddress, href],
    [english.editor.paperSymbol, symbol],
  ] as const)
    if (text) {
      await field(label).fill(text)
      await field(label).blur()
    }
}

async function typeDay(page: Page, day: Day, structure: Structure): Promise<void> {
  const name = formatDay(day.date, 'en')
  const section = page.getByRole('region', { name, exact: true })
  if (day.title || day.note || day.place) {
    await section.getByRole('button', { name, exact: true }).click()
    for (const [label, text] of [
      ['Title', day.title],
      ['Place', day.place],
      ['Note', day.note],
    ] as const)
      if (text) await write(pane(page), `${label}, English (original)`, text)
  }
  for (const entry of day.entries) await typeEntry(page, { section, name, entry, structure })
}

type Where = { section: Locator; name: string; entry: Entry; structure: Structure }

async function typeEntry(page: Page, where: Where): Promise<void> {
  const { entry, structure } = where
  const form = pane(page)
  await (entry.item ? fromList(page, where) : asLine(page, where))
  await choose(form, english.editor.kind, KINDS[entry.kind])
  await setTimes(form, entry.time)
  if (entry.item) await ofItem(form, entry, structure)
  else {
    if (entry.number) await take(form, english.editor.number, entry.number)
    await typeItem(form, entry)
  }
  if (entry.place) await write(form, 'Place, English (original)', entry.place)
  if (entry.access) await choose(form, english.editor.access, ACCESSES[entry.access])
  for (const dealt of entry.deals ?? []) await dealWith(form, dealt, structure)
  await typePeople(page, form, entry.people)
  for (const [at, part] of (entry.parts ?? []).entries()) await typePart(page, part, at, structure)
}

/** An entry of its own is typed as a line, as it stands on the paper. */
async function asLine(page: Page, { section, name, entry }: Where): Promise<void> {
  const isClock = /^\d/.test(entry.time)
  const line = section.getByLabel(`Add to ${name}`, { exact: true })
  await line.fill([entry.time, entry.title].filter(Boolean).join(isClock ? ' ' : ': '))
  await line.press('Enter')
  if (entry.asked)
    await section
      .getByRole('button')
      .filter({ has: page.getByText(entry.time, { exact: true }) })
      .click()
  await expect(line).toHaveValue('')
  await expect(pane(page).getByLabel('Title, English (original)').first()).toHaveValue(entry.title ?? '')
}

/** An entry that is an item of the list is added from the item. */
async function fromList(page: Page, { name, entry, structure }: Where): Promise<void> {
  const item = structure.items?.find(({ number }) => number === entry.item?.number)
  const list = page.getByRole('region', { name: english.editor.itemList, exact: true })
  await list.getByRole('button', { name: `${item?.number} ${item?.title}`, exact: true }).click()
  const programme = pane(page).getByRole('region', { name: english.editor.inProgramme })
  await choose(programme, english.editor.day, name)
  await programme.getByRole('button', { name: english.editor.addToProgramme }).click()
  await expect(pane(page).getByLabel(english.editor.kind, { exact: true })).toBeVisible()
}

async function ofItem(form: Locator, entry: Entry, structure: Structure): Promise<void> {
  const continued = form.getByLabel(english.editor.isContinued)
  if (await continued.isVisible()) await continued.setChecked(entry.continued ?? false)
  const { number, of } = entry.item ?? { number: '' }
  if (of !== undefined)
    await tick(form.getByRole('group', { name: english.editor.subItemsHere }).first(), of, subItemsOf(structure, number))
}

/** Which of the sub-items are dealt with, by their places. */
async function tick(choice: Locator, of: readonly number[], subItems: readonly SubItem[]): Promise<void> {
  for (const [at, { text }] of subItems.entries()) await choice.getByRole('checkbox', { name: text }).setChecked(of.includes(at))
}

async function dealWith(within: Locator, { number, of }: Dealt, structure: Structure): Promise<void> {
  const section = within.getByRole('region', { name: english.editor.dealsWith }).first()
  const item = structure.items?.find((listed) => listed.number === number)
  await choose(section, english.editor.addDealt, `${number} ${item?.title}`)
  const choice = section.getByRole('group', { name: english.editor.subItemsHere })
  if (of !== undefined) await tick(choice.last(), of, subItemsOf(structure, number))
}

const subItemsOf = (structure: Structure, number: string) => structure.items?.find((item) => item.number === number)?.subItems ?? []

async function setTimes(form: Locator, time: string): Promise<void> {
  const [, start, end = ''] = /^(\d\d:\d\d)–(\d\d:\d\d)?$/.exec(time) ?? []
  await take(form, english.editor.from, start ?? '')
  if (start !== undefined) await take(form, english.editor.to, end.replace('24:00', '00:00'))
  else if (time !== '') await write(form, 'Instead of a time, English (original)', time)
}

async function typePart(page: Page, part: Part, at: number, structure: Structure): Promise<void> {
  await pane(page).getByRole('button', { name: english.editor.addPart }).click()
  const form = page.getByRole('region', { name: `Part ${at + 1}`, exact: true })
  await write(form, 'Title, English (original)', part.title)
  if (part.time) await setTimes(form, part.time)
  if (part.place) await write(form, 'Place, English (original)', part.place)
  for (const dealt of part.deals ?? []) await dealWith(form, dealt, structure)
  await typePeople(page, form, part.people)
}

async function typePeople(page: Page, form: Locator, people: readonly Person[] = []): Promise<void> {
  for (const person of people) await assign(page, form.getByRole('group', { name: english.editor.people, exact: true }).first(), person)
}

async function assign(page: Page, fields: Locator, person: Person): Promise<void> {
  await choose(fields, english.editor.role, ROLES[person.role], 'last')
  const rows = fields.getByRole('listitem')
  const before = await rows.count()
  const finder = fields.getByRole('combobox', { name: person.role === 'line' ? ROLES.line : english.editor.findPerson, exact: true })
  // A list that was opened closes when the page scrolls beneath it: typing again opens it again.
  await expect(async () => {
    await finder.fill('')
    await finder.fill(person.line ?? person.post ?? person.state ?? person.organization ?? '')
    await optionFor(page, person).click({ timeout: 2000 })
  }).toPass()
  await expect(rows).toHaveCount(before + 1)
  if (person.role !== 'line') await print(rows.last(), person)
}

function optionFor(page: Page, { line, post, status }: Person): Locator {
  if (line !== undefined) return page.getByRole('option', { name: /as a line/ })
  if (post !== undefined) return page.getByRole('option', { name: /as a post/ })
  return page.getByRole('option', { name: status === 'tbc' ? english.editor.toBeNamed : english.editor.asItself }).first()
}

/** What is printed of an appearance beside whose it is. */
async function print(row: Locator, { label, topic, joins, minutes, status, video }: Person): Promise<void> {
  await row.getByRole('button', { name: /^Edit / }).click()
  const form = row.getByRole('group')
  await choose(form, english.editor.status, english.agenda.statuses[status ?? 'confirmed'])
  if (video) await choose(form, english.editor.attendance, english.agenda.attendances.video)
  if (minutes) await take(form, english.editor.minutes, String(minutes))
  if (label) await write(form, 'Printed instead of the role, English (original)', label)
  if (joins) await form.getByLabel(english.editor.joins).check()
  if (topic) await write(form, 'Topic, English (original)', topic)
  await row.getByRole('button', { name: /^Close / }).click()
}

function pane(page: Page): Locator {
  // What is in hand can be closed.
  return page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name: /^Close / }) })
    .first()
}

/** Fills a text field. The first of its name is the entry’s own; those of its parts follow. */
async function write(within: Locator, label: string, text: string): Promise<void> {
  await within.getByLabel(label, { exact: true }).first().fill(text)
}

/** Types a value that is taken on leaving the field, unless it stands there already. */
async function take(within: Locator, label: string, text: string): Promise<void> {
  const field = within.getByLabel(label, { exact: true }).first()
  if ((await field.inputValue()) === text) return
  await field.fill(text)
  await field.press('Enter')
}

async function choose(within: Locator, label: string, option: string, which: 'first' | 'last' = 'first'): Promise<void> {
  const field = within.getByLabel(label, { exact: true })[which]()
  await field.selectOption({ label: option })
}

const saved = (page: Page) => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/, { timeout: 20_000 })
