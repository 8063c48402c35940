import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#harness/test'

// What an organiser's day costs: from last year's meeting to a published, confirmed agenda in two languages, each click and key counted.

test.use({ world: 'of an organiser’s day' })

/** The same by form after form, as it was counted before there was any help: `docs/performance.md` has each task. */
const BEFORE = { clicks: 315, keys: 3_515 }

type Counted = { clicks: number; keys: number }

/** A hand that is counted: a click, a key with what is held down with it, and each letter of what is typed. */
function handOn(page: Page) {
  const spent: Record<string, Counted> = {}
  let of: Counted = { clicks: 0, keys: 0 }
  return {
    spent,
    begin: (task: string) => {
      of = { clicks: 0, keys: 0 }
      spent[task] = of
    },
    click: async (what: Locator) => {
      of.clicks += 1
      await what.click()
    },
    choose: async (what: Locator, option: string) => {
      of.clicks += 2
      await what.selectOption(option)
    },
    press: async (key: string) => {
      of.keys += 1
      await page.keyboard.press(key)
    },
    type: async (words: string) => {
      of.keys += words.length
      await page.keyboard.type(words)
    },
  }
}

test('from last year’s SOM to a published, confirmed agenda in English and Russian, for a third of the clicks and keys at most', async ({
  pageOf,
}) => {
  const page = await pageOf('chair@demo.example', { viewport: { width: 1280, height: 900 } })
  const hand = handOn(page)
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const saved = () => expect(page.getByRole('status').first()).toContainText(/Saved \d\d:\d\d|All saved/, { timeout: 20_000 })
  const scriptsHere = () => page.waitForLoadState('networkidle')
  await page.goto('/en/desk/meetings')

  hand.begin('a new meeting from last year’s')
  await hand.click(link('New meeting'))
  await hand.click(link('5th Almaty Process Senior Officials Meeting (SOM)'))
  await expect(page.getByText(/\(2 days\)$/)).toBeVisible()
  await hand.press('ControlOrMeta+A')
  await hand.type('7.10.2027')
  await hand.click(button('Create meeting'))
  await expect(page).toHaveURL(/\/desk\/meetings\/som-6\/agenda$/)
  await scriptsHere()

  hand.begin('another subject for a session, in both languages')
  await hand.click(page.getByRole('button', { name: /The rights of refugees and asylum seekers/ }))
  await hand.click(page.getByLabel('Title, English (original)').first())
  await hand.press('ControlOrMeta+A')
  await hand.type('Documents of stateless persons')
  // The Russian title is out of date now: “Still right” stands before it.
  await hand.press('Tab')
  await expect(page.getByRole('button', { name: /^Still right/ }).first()).toBeFocused()
  await hand.press('Tab')
  await expect(page.getByLabel('Title, Russian').first()).toBeFocused()
  await hand.press('ControlOrMeta+A')
  await hand.type('Документы лиц без гражданства')
  await hand.press('Tab')
  await saved()

  hand.begin('lunch of the first day and all after it later by fifteen minutes')
  await hand.click(page.getByRole('button', { name: /^13:00.* Lunch/ }).first())
  await hand.click(button('Move …'))
  const dialog = page.getByRole('dialog', { name: 'Move “Lunch”' })
  await hand.click(dialog.getByRole('button', { name: '15 minutes later' }))
  await hand.click(dialog.getByLabel('And everything after it, up to the next pinned entry'))
  await hand.click(dialog.getByRole('button', { name: 'Move', exact: true }))
  await expect(page.getByText('Done: “Lunch” and what follows moved to 13:15')).toBeVisible()
  await saved()

  hand.begin('all delegations')
  await hand.click(link('Delegations and team'))
  await hand.click(page.getByRole('button', { name: 'Add those ticked' }))
  await expect(page.getByRole('heading', { name: 'Proposed, and not listed yet' })).toHaveCount(0)
  await scriptsHere()

  hand.begin('everybody confirmed')
  await hand.click(button('Tick all'))
  await hand.click(button('Confirm'))
  await expect(page.getByText('confirmed: 33', { exact: true })).toBeVisible()

  hand.begin('published')
  await hand.click(link('Publish'))
  await hand.click(page.getByLabel('Everybody: visitors'))
  await hand.choose(page.getByLabel('What this version is'), 'Provisional agenda')
  await hand.click(button('Publish version 1'))
  await expect(page).toHaveURL(/\/en\/meetings\/som-6$/)

  const reader = await pageOf(undefined, { javaScriptEnabled: false })
  await reader.goto('/en/meetings/som-6')
  await expect(reader.getByRole('heading', { level: 3, name: 'Documents of stateless persons' })).toBeVisible()
  await reader.goto('/ru/meetings/som-6')
  await expect(reader.getByRole('heading', { level: 3, name: 'Документы лиц без гражданства' })).toBeVisible()
  await expect(reader.getByRole('article').filter({ hasText: 'Обед' }).first()).toContainText('13:15')

  expect(hand.spent).toEqual({
    'a new meeting from last year’s': { clicks: 3, keys: 10 },
    'another subject for a session, in both languages': { clicks: 2, keys: 64 },
    'lunch of the first day and all after it later by fifteen minutes': { clicks: 5, keys: 0 },
    'all delegations': { clicks: 2, keys: 0 },
    'everybody confirmed': { clicks: 2, keys: 0 },
    published: { clicks: 5, keys: 0 },
  })
  const all = Object.values(hand.spent)
  expect(3 * all.reduce((sum, { clicks }) => sum + clicks, 0)).toBeLessThanOrEqual(BEFORE.clicks)
  expect(3 * all.reduce((sum, { keys }) => sum + keys, 0)).toBeLessThanOrEqual(BEFORE.keys)
})
