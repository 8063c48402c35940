import { hashOf } from '#domain/agenda/editor-place'
import { addSlot, draftOf, newMeeting } from '#harness/new-meeting'
import { cookieOf } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// Who else has an agenda open is told above it. They come and go while a hand is on its way to something beneath.

test.use({ world: 'of others who are here' })

const SLUG = 'others-here'

test.beforeAll(async ({ served: { url } }) => {
  await newMeeting(url, await cookieOf(url, 'chair organiser'), SLUG)
})

for (const [device, width, height] of [
  ['a desk', 1280, 900],
  ['a phone', 390, 780],
] as const)
  test(`on ${device}, nothing beneath moves as colleagues come, and one press lists where each is`, async ({ served: { url }, pageOf }) => {
    const [chair, support] = [await cookieOf(url, 'chair organiser'), await cookieOf(url, 'support unit organiser')]
    const { id } = await addSlot(url, chair, await draftOf(url, chair, SLUG), 'session', { en: `Reports read on ${device}` })
    const come = async (entry: string | null) => {
      const body = JSON.stringify({ slug: SLUG, page: crypto.randomUUID(), entry, asks: [] })
      const headers = { cookie: support, origin: url, 'Content-Type': 'application/json' }
      expect((await fetch(`${url}/api/agenda-others`, { method: 'POST', headers, body })).status).toBe(200)
    }
    const page = await pageOf('chair@demo.example', { viewport: { width, height } })
    await page.goto(`/en/desk/meetings/${SLUG}/agenda`)
    const bar = page.locator('[data-entry]').filter({ hasText: `Reports read on ${device}` })
    const alone = await bar.boundingBox()
    for (const entry of [id, null, id, null, null, null]) await come(entry)
    const others = page.getByRole('button', { name: /^\d+ others are here$/ })
    await others.click()
    const list = page.getByRole('dialog', { name: 'Also here' }).getByRole('listitem')
    await expect(list.filter({ hasText: `is in 09:00 Reports read on ${device}` })).toHaveCount(2)
    expect((await list.count()) >= 6).toBe(true)
    expect(await bar.boundingBox()).toEqual(alone)
    await page
      .getByRole('button', { name: `Organiser, Support Unit is in 09:00 Reports read on ${device}` })
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`${hashOf(id)}$`))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('region', { name: new RegExp(`Reports read on ${device}$`) })).toBeVisible()
    await expect(others).not.toBeFocused()
    await page.context().close()
  })
