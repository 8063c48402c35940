import { addDays, dateIn, isoInstant } from '#domain/time/calendar'
import { formWith, sendForm } from '#harness/forms'
import { addSlot, newMeeting } from '#harness/new-meeting'
import { cookieOf, fetchAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// Whoever opens a programme while its meeting is on sees what is on, on the clock of the meeting, and can go there.

test.use({ world: 'on the day' })

const SLUG = 'on-the-day'

test.beforeEach(async ({ served: { url } }) => {
  if ((await fetch(`${url}/en/meetings/${SLUG}`)).status === 200) return
  const chair = await cookieOf(url, 'chair organiser')
  const today = dateIn('Asia/Almaty', isoInstant(Date.now()))
  const draft = await newMeeting(url, chair, SLUG, { startsOn: today, endsOn: addDays(today, 1) })
  // From midnight to midnight of the meeting’s own zone: it is on at whatever hour this runs.
  await addSlot(url, chair, draft, 'registration', { en: 'Exhibition of papers' }, { day: 0, start: '00:00', end: '00:00' })
  await addSlot(url, chair, draft, 'session', { en: 'Closing of the exhibition' }, { day: 1, start: '09:00', end: '10:00' })
  const publish = `/en/desk/meetings/${SLUG}/publish`
  const form = formWith(await (await fetchAs(url, publish, chair)).text(), 'draftMark')
  await sendForm(url, publish, chair, form, { audience: 'public', standing: 'final', note: '' })
})

test('a visitor on a phone sees what is on now and what comes next, and one press leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`/en/meetings/${SLUG}`)
  const now = page.getByRole('region', { name: 'On now' })
  await expect(now).toContainText(/Now, \d\d:\d\d \(Almaty time\): Exhibition of papers/)
  await expect(now).toContainText(/Next, on .+ at 09:00: Closing of the exhibition/)
  await now.getByRole('link', { name: 'Exhibition of papers' }).click()
  const slot = page.getByRole('article').filter({ hasText: 'Exhibition of papers' })
  await expect(slot).toBeInViewport()
  await expect(slot).toHaveAttribute('aria-current', 'time')
  await expect(page.getByRole('article').filter({ hasText: 'Closing' })).not.toHaveAttribute('aria-current', /./)
})

test('the programme in a frame marks it too, and the page of a version does not', async ({ page }) => {
  await page.goto(`/ru/meetings/${SLUG}/embed`)
  await expect(page.getByRole('article').filter({ hasText: 'Exhibition of papers' })).toContainText('сейчас')
  await page.goto(`/ru/meetings/${SLUG}/versions/1`)
  await expect(page.getByRole('article').filter({ hasText: 'Exhibition of papers' })).not.toContainText('сейчас')
})
