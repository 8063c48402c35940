import { formWith, sendForm } from '#harness/forms'
import { calendarProperties, readCalendar } from '#harness/read-calendar'
import { PASSWORD } from '#harness/roles'
import { cookieOf, fetchAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// A published programme as files: calendar, schedule.xml, table and text, and the private calendar of an account.

test.use({ world: 'of the files of an agenda' })

const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/vnd.c3voc.schedule+xml',
}
const KINDS = Object.keys(TYPES) as (keyof typeof TYPES)[]
const WORDS = { en: ['Registration', 'Version 1'], ru: ['Регистрация', 'Версия 1'], kk: ['Тіркеу', '1-нұсқа'] } as const

for (const [locale, words] of Object.entries(WORDS))
  test(`each file of the 5th SOM is in ${locale}, says its version, and is not sent again unchanged`, async ({ served }) => {
    for (const kind of KINDS) {
      const path = `/${locale}/meetings/som-5/agenda.${kind}`
      const first = await fetchAs(served.url, path, '')
      const body = await first.text()
      const { headers } = first
      expect([kind, first.status, headers.get('content-type'), headers.getSetCookie()]).toEqual([kind, 200, TYPES[kind], []])
      const unfolded = body.replaceAll('\r\n ', '')
      for (const word of kind === 'json' ? words.slice(0, 1) : words) expect(unfolded, `${kind} ${word}`).toContain(word)
      const again = await fetchAs(served.url, path, '', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
      expect([kind, again.status, await again.text()]).toEqual([kind, 304, ''])
    }
  })

test('the calendar of the 5th SOM is read by both parsers, at the times of Bishkek', async ({ served }) => {
  const entries = readCalendar(await (await fetchAs(served.url, '/en/meetings/som-5/agenda.ics', '')).text())
  expect(entries).toHaveLength(19)
  // 12:30 in Bishkek; the reception is open-ended.
  expect(entries[0]).toMatchObject({ start: '2018-09-27T06:30:00.000Z', summary: 'Registration', sequence: 0, status: 'CONFIRMED' })
  expect(entries.filter(({ start }) => start.endsWith('T12:00:00.000Z')).map(({ end }) => end.slice(11))).toEqual(['13:00:00.000Z'])
  expect(new Set(entries.map(({ location }) => location))).toEqual(new Set(['Orion Hotel, Bishkek, Kyrgyzstan']))
  const ofState = readCalendar(await (await fetchAs(served.url, '/en/states/TJ/agenda.ics', '')).text())
  const here = ofState.filter(({ url }) => url.includes('/en/meetings/som-5#'))
  expect(here.length).toBeGreaterThan(0)
  expect(entries).toEqual(expect.arrayContaining(here))
})

test('a private calendar is made and revoked on the page of one’s account, and opens without a cookie', async ({ served, pageOf }) => {
  const page = await pageOf('delegate.tj@demo.example')
  await page.goto('/en/desk/account')
  await page.getByRole('button', { name: 'Make a private address' }).click()
  const address = await page.getByText(/\/en\/calendar\/[\w-]{32}\/agenda\.ics$/).innerText()
  const at = new URL(address).pathname
  const opened = await fetch(served.url + at)
  const { headers } = opened
  const file = await opened.text()
  expect([opened.status, headers.get('content-type')]).toEqual([200, TYPES.ics])
  expect([headers.get('cache-control'), headers.get('referrer-policy'), headers.get('x-robots-tag'), headers.getSetCookie()]).toEqual([
    'private, no-cache',
    'same-origin',
    'noindex, nofollow',
    [],
  ])
  expect(readCalendar(file).map(({ url }) => new URL(url).pathname)).toContain('/en/meetings/som-5')
  expect(Object.keys(calendarProperties(file))).not.toContain('source')
  const token = at.split('/')[3] ?? ''
  expect(file).not.toContain(token)
  const again = await fetch(served.url + at, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
  const own = readCalendar(await (await fetch(served.url + at.replace('agenda.ics', 'own.ics'))).text())
  expect(own.length).toBeGreaterThan(0)
  expect(own.length).toBeLessThan(readCalendar(file).length)

  await page.reload()
  await expect(page.getByText('There is an address since')).toBeVisible()
  await page.getByRole('button', { name: 'Revoke the address' }).click()
  await expect(page.getByRole('button', { name: 'Make a private address' })).toBeVisible()
  await expect(page.getByText('There is an address since')).toHaveCount(0)
  expect((await fetch(served.url + at)).status).toBe(404)
  for (const secret of [token, PASSWORD]) expect(served.output()).not.toContain(secret)
})

test('withdrawn, the calendar cancels every entry, and every other file is gone with the notice', async ({ served }) => {
  const { url } = served
  const chair = await cookieOf(url, 'chair organiser')
  const publish = '/en/desk/meetings/som-5/publish'
  const page = async () => (await fetchAs(url, publish, chair)).text()
  await sendForm(url, publish, chair, formWith(await page(), 'reason'), { reason: 'It named what it should not.' })
  for (const kind of KINDS) {
    const response = await fetchAs(url, `/en/meetings/som-5/agenda.${kind}`, '')
    const body = await response.text()
    if (kind === 'ics') {
      expect(response.status).toBe(200)
      const entries = readCalendar(body)
      expect(entries.map(({ status, sequence, summary }) => [status, sequence, summary])).toEqual(
        entries.map(() => ['CANCELLED', 1, 'Programme withdrawn']),
      )
      expect(entries).toHaveLength(19)
    } else {
      expect([kind, response.status]).toEqual([kind, 410])
      expect(body).toMatch(/^Version 1 of this programme was withdrawn on .*\nIt named what it should not\.\n$/)
    }
  }
})
