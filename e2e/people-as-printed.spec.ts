import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { agendaJsonSchema } from '#domain/documents/agenda-json'
import { LONG_FORM } from '#harness/long-form'
import { expect, test } from '#harness/test'

// People as real programmes print them: put in by hand through the editor, published, and read on a phone and as data.

test.describe.configure({ mode: 'serial' })
test.use({ world: 'of people as printed' })

const AGENDA = '/en/desk/meetings/som-5/agenda'
let page: Page

const people = () => page.getByRole('group', { name: 'People', exact: true }).first().getByRole('listitem')
const saved = () => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/)
const choose = async (label: string, typed: string, option: RegExp) => {
  // A list that was opened closes when the page scrolls beneath it: typing again opens it again.
  await expect(async () => {
    await page.getByRole('combobox', { name: label }).last().fill('')
    await page.getByRole('combobox', { name: label }).last().fill(typed)
    await page.getByRole('option', { name: option }).click({ timeout: 2000 })
  }).toPass()
}
const assign = async (role: string, typed: string, option: RegExp) => {
  const before = await people().count()
  await page.getByLabel('Role', { exact: true }).last().selectOption({ label: role })
  await choose('Person, State or organisation', typed, option)
  await expect(people()).toHaveCount(before + 1)
}
const open = (name: string) => page.getByRole('button', { name: new RegExp(`^Edit ${name}, `) }).click()
const close = (name: string) => page.getByRole('button', { name: new RegExp(`^Close ${name}, `) }).click()
const field = (name: string) => page.getByLabel(name, { exact: true }).first()

test.beforeAll(async ({ pageOf }) => {
  page = await pageOf('chair@demo.example', { viewport: { width: 1280, height: 1000 } })
  await page.goto(AGENDA)
  await page
    .getByLabel(/^Add to /)
    .first()
    .fill('20:00-21:00 Tour de table')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^20:00–21:00 Tour de table/ }).click()
})

test('a tour de table is put in protocol order by one press, said to who does not see it; the host stays where they are', async () => {
  await assign('Host', 'kazakh', /^Kazakhstan speaks as itself/)
  for (const state of ['Turkmenistan', 'Tajikistan', 'Azerbaijan'])
    await assign('Panelist', state, new RegExp(`^${state} speaks as itself`))
  await assign('Panelist', 'pakistan', /^Pakistan speaker to be named/)
  await page.getByRole('button', { name: 'Put States in protocol order' }).click()
  await expect(page.getByText('Now in protocol order: Kazakhstan, Azerbaijan, Tajikistan, Turkmenistan, Pakistan.')).toBeVisible()
  await expect(people()).toHaveText([/^HostKazakhstan/, /Azerbaijan/, /Tajikistan/, /Turkmenistan/, /Pakistan/])
  await page.getByRole('button', { name: 'Put States in protocol order' }).click()
  await expect(page.getByText('They are in protocol order already.')).toBeVisible()
})

test('a post is typed directly, under a word of its own, with a State and minutes', async () => {
  await assign('Presenter', 'Deputy Minister of Health', /as a post, without a name/)
  await open('Deputy Minister of Health')
  await page.getByLabel('State or organisation').first().selectOption({ label: 'Tajikistan' })
  await field('Status').selectOption({ label: 'confirmed' })
  await field('Printed instead of the role, English (original)').fill('Keynote')
  await field('Printed instead of the role, Russian').fill('Основной доклад')
  await field('Minutes').fill('ten')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A whole number from 1 to 999, or nothing.')).toBeVisible()
  await expect(field('Minutes')).toHaveValue('ten')
  await field('Minutes').fill('15')
  await page.keyboard.press('Enter')
  await close('Deputy Minister of Health')
  await saved()
  await expect(people().last()).toHaveText(/^KeynoteDeputy Minister of HealthTajikistanconfirmed, 15 min/)
})

test('joint presenters share a topic', async () => {
  await assign('Presenter', 'Victoria', /^Ms\. Victoria Kasabyan/)
  await open('Ms. Victoria Kasabyan')
  await field('Topic, English (original)').fill('Data for policy')
  await field('Status').selectOption({ label: 'confirmed' })
  await close('Ms. Victoria Kasabyan')
  await assign('Presenter', 'Yasuko', /Yasuko Oda/)
  const name =
    (
      await people()
        .last()
        .getByRole('button', { name: /^Edit / })
        .getAttribute('aria-label')
    )?.replace(/^Edit (.*), .*$/, '$1') ?? ''
  await open(name)
  await field('Status').selectOption({ label: 'confirmed' })
  await page.getByLabel('Shares the topic of the one above').check()
  await expect(field('Topic, English (original)')).toHaveCount(0)
  await close(name)
  await saved()
  await expect(people().last()).toHaveText(/^Presenter, jointly/)
})

test('a place is filled in place; somebody of another State is asked about, and can be taken out again', async () => {
  await open('Pakistan')
  await choose('Who takes this place', 'askerov', /Alimirzamin Askerov/)
  await expect(page.getByRole('alert').filter({ hasText: 'For whom will they speak?' })).toContainText('Azerbaijan')
  await page.getByRole('button', { name: 'For Pakistan' }).click()
  await saved()
  await expect(people().nth(4)).toContainText(/Mr\. Alimirzamin Askerov.*Republic of Azerbaijan, Pakistan/)
  await page.getByRole('button', { name: /^Take Alimirzamin Askerov out/ }).click()
  await saved()
  await expect(people().nth(4)).toHaveText(/^PanelistPakistanto be confirmed/)
  await close('Pakistan')
})

test('all of it is read on a phone without scripts, in print order, and as data', async ({ pageOf }) => {
  await page.goto('/en/desk/meetings/som-5/publish')
  await page.getByLabel('Everybody: visitors').check()
  const standing = page.locator('select[name="standing"]')
  if ((await standing.count()) > 0) await standing.selectOption('provisional')
  await page.getByRole('button', { name: /^Publish version/ }).click()
  await expect(page).toHaveURL(/\/en\/meetings\/som-5$/)
  const reader = await pageOf(undefined, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  await reader.goto('/en/meetings/som-5')
  const slot = reader.getByRole('article').filter({ has: reader.getByRole('heading', { name: 'Tour de table' }) })
  await expect(slot.getByRole('term')).toHaveText(['Host', 'Panelists', 'Keynote', 'Presenters'])
  await expect(slot.getByRole('definition')).toHaveText([
    /^Kazakhstan$/,
    /^Azerbaijan$/,
    /^Tajikistan$/,
    /^Turkmenistan$/,
    /^Pakistan, speaker to be named$/,
    /^Deputy Minister of Health\s+15 min\s*Tajikistan$/,
    /^Data for policyMs\. Victoria Kasabyan.*Ms Yasuko Oda/,
  ])
  await reader.goto('/ru/meetings/som-5')
  await expect(reader.getByRole('term').filter({ hasText: 'Основной доклад' })).toBeVisible()
  const { days } = agendaJsonSchema.parse(await (await page.request.get('/en/meetings/som-5/agenda.json')).json())
  const told = days.flatMap((day) => day.slots).find(({ title }) => title === 'Tour de table')?.contributions
  expect(
    told?.map(({ role, roleLabel, name, state, status, minutes, topic }) => [role, roleLabel, name, state, status, minutes, topic]),
  ).toEqual([
    ['host', null, null, 'KZ', 'confirmed', null, null],
    ['panelist', null, null, 'AZ', 'confirmed', null, null],
    ['panelist', null, null, 'TJ', 'confirmed', null, null],
    ['panelist', null, null, 'TM', 'confirmed', null, null],
    ['panelist', null, null, 'PK', 'tbc', null, null],
    ['presenter', 'Keynote', null, 'TJ', 'confirmed', 15, null],
    ['presenter', null, 'Victoria Kasabyan', null, 'confirmed', null, 'Data for policy'],
    ['presenter', null, 'Yasuko Oda', null, 'confirmed', null, 'Data for policy'],
  ])
})

// The long run: each language, theme and width, with a place, a post and a named person open.
if (LONG_FORM)
  for (const locale of ['en', 'ru', 'kk'] as const)
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [390, 820, 1280])
        test(`axe finds nothing on open appearances: ${locale}, ${scheme}, ${width}`, async ({ pageOf }) => {
          const desk = await pageOf('chair@demo.example', { colorScheme: scheme, viewport: { width, height: 900 } })
          await desk.goto(AGENDA.replace('/en/', `/${locale}/`))
          await desk.getByRole('button', { name: /^20:00–21:00 Tour de table/ }).click()
          const rows = desk.locator('fieldset').first().getByRole('listitem')
          for (const at of [4, 5, 6]) await rows.nth(at).locator('button[aria-expanded]').click()
          const { violations } = await new AxeBuilder({ page: desk })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([])
          expect(await desk.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)
          await desk.context().close()
        })
