import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { formWith, sendForm } from '#harness/forms'
import { cookieOf, fetchAs, saveAs, signInAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// Bad input over the wire: every refusal names the field, and nothing is half-saved.

let url: string
let chair: string
let meetingId: string
let dayId: string
let file: string

test.beforeAll(async ({ served }) => {
  url = served.url
  file = `${served.data}/gavel.sqlite`
  chair = await cookieOf(url, 'chair organiser')
  meetingId = String(read(`select id from meeting where slug = 'practice'`))
  dayId = String(read(`select id from meeting_day where meeting_id = '${meetingId}' order by date limit 1`))
})

function read(query: string): unknown {
  const raw = new SQLite(file, { readonly: true })
  const value = raw.prepare(query).pluck().get()
  raw.close()
  return value
}

const slot = (more: Record<string, unknown> = {}) => ({
  meetingId,
  id: randomUUID(),
  itemId: randomUUID(),
  dayId,
  start: '16:00',
  end: '16:30',
  kind: 'session',
  title: { en: 'A slot' },
  ...more,
})

const answerTo = async (verb: string, body: unknown) => {
  const response = await saveAs(url, verb, chair, body)
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) }
}

test('an impossible time, an end without a start and a day outside the meeting are refused, each at its field', async () => {
  const slots = read('select count(*) from slot')
  const refused = (fields: Record<string, unknown>) => ({ status: 400, ok: false, code: 'invalid', fields })
  expect(await answerTo('add-slot', slot({ start: '25:00' }))).toEqual(refused({ start: { code: 'no-time' } }))
  expect(await answerTo('add-slot', slot({ start: '' }))).toEqual(refused({ start: { code: 'required' } }))
  expect(await answerTo('add-slot', slot({ dayId: randomUUID() }))).toEqual(refused({ dayId: { code: 'day-outside' } }))
  expect(read('select count(*) from slot')).toBe(slots)
})

test('a title of 10,000 characters is refused, and the answer names the limit', async () => {
  expect(await answerTo('add-slot', slot({ title: { en: 'x'.repeat(10_000) } }))).toEqual({
    status: 400,
    ok: false,
    code: 'invalid',
    fields: { 'title.en': { code: 'too-long', values: { max: 500 } } },
  })
})

test('emoji, right-to-left text, a script tag and SQL are saved as ordinary words', async ({ pageOf }) => {
  const titles = ['Opening 🎉', 'مراسم الافتتاح', '<script>alert(1)</script>', `'; drop table slot; --`]
  const bodies = titles.map((title) => slot({ title: { en: title } }))
  for (const body of bodies) expect((await answerTo('add-slot', body)).status).toBe(200)
  const page = await pageOf('chair@demo.example')
  page.on('dialog', () => expect('a script ran').toBe('no script ran'))
  await page.goto('/en/desk/meetings/practice/agenda')
  const slots = page.getByRole('region', { name: / May$/ }).getByRole('listitem')
  for (const title of titles) await expect(slots.filter({ hasText: title })).toHaveCount(1)
  for (const { id } of bodies) await answerTo('remove-entry', { meetingId, id, kind: 'slot', version: 1 })
})

test('a body that is cut short, not JSON, too large or of another type is refused whole', async () => {
  const post = (body: string, type = 'application/json') =>
    fetchAs(url, '/api/agenda/add-slot', chair, { method: 'POST', headers: { 'content-type': type }, body })
  const slots = read('select count(*) from slot')
  expect((await post(JSON.stringify(slot()).slice(0, -20))).status).toBe(400)
  expect((await post('')).status).toBe(400)
  expect((await post(JSON.stringify(slot()), 'text/plain')).status).toBe(415)
  expect((await post(JSON.stringify(slot({ title: { en: 'x'.repeat(300_000) } })))).status).toBe(413)
  expect((await post('x'.repeat(2_000_000))).status).toBe(413)
  expect(read('select count(*) from slot')).toBe(slots)
})

test('cross-site request: another site’s script cannot save, even with the browser’s cookie', async () => {
  const response = await fetchAs(url, '/api/agenda/add-slot', chair, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: JSON.stringify(slot()),
  })
  expect(response.status).toBe(404)
})

test('an unknown language, slug, version or verb is a 404, without a redirect', async () => {
  const unknown = [
    '/xx',
    '/xx/meetings',
    '/en/meetings/none',
    '/fr/meetings/som-5',
    '/en/meetings/som-5/agenda.xyz',
    '/xx/meetings/som-5/agenda.json',
    '/en/nothing/here',
  ]
  for (const path of unknown) expect([path, (await fetchAs(url, path, '')).status]).toEqual([path, 404])
  expect((await saveAs(url, 'blow-up', chair, slot())).status).toBe(404)
  expect((await fetchAs(url, '/', '', { headers: { 'accept-language': 'kk-KZ,ru;q=0.8' } })).headers.get('location')).toBe('/kk')
})

test('stale save: answered 409 with the current values, and overwrites nothing', async () => {
  const made = slot({ title: { en: 'First wording' } })
  await answerTo('add-slot', made)
  const edit = (en: string) => answerTo('edit-item', { meetingId, id: made.itemId, version: 1, title: { en } })
  expect((await edit('Second wording')).status).toBe(200)
  const late = await edit('Third wording')
  expect(late).toMatchObject({
    status: 409,
    code: 'stale',
    current: { items: [{ id: made.itemId, version: 2, title: { en: 'Second wording' } }] },
  })
})

test('a save sent twice with the same idempotency key is saved once, and both answers are alike', async () => {
  const body = slot()
  const key = randomUUID()
  const first = await (await saveAs(url, 'add-slot', chair, body, key)).json()
  const again = await (await saveAs(url, 'add-slot', chair, body, key)).json()
  expect(again).toEqual({ ...first, earlier: true })
  expect((await saveAs(url, 'add-slot', chair, slot(), key)).status).toBe(409)
  expect(read(`select count(*) from slot where id = '${body.id}'`)).toBe(1)
})

test('a form with mistakes shows each beside its field, keeps what was typed, and saves nothing', async () => {
  const path = '/en/desk/meetings/new'
  const form = formWith(await (await fetchAs(url, path, chair)).text(), 'slug')
  const typed = {
    slug: 'som-5',
    type: 'som',
    original: 'en',
    'title.en': 'Kept as typed',
    startsOn: '2027-02-30',
    endsOn: '2027-02-01',
    timeZone: 'Mars/Base',
    ordinal: 'five',
  }
  const html = await (await sendForm(url, path, chair, form, typed)).text()
  for (const sentence of [
    'This day does not exist.',
    'This is no time zone of the IANA database.',
    'A whole number from 1 to 999, or nothing.',
  ])
    expect(html).toContain(sentence)
  expect(html).toContain('>Kept as typed</textarea>')
  const taken = await (
    await sendForm(url, path, chair, form, { ...typed, startsOn: '2027-02-01', timeZone: 'Asia/Almaty', ordinal: '' })
  ).text()
  expect(taken).toContain('Another meeting has this address.')
  expect(read(`select count(*) from meeting where slug = 'som-5'`)).toBe(1)
})

test('a form with a stale version overwrites nothing, shows the current values, and saves when sent again', async () => {
  const path = '/en/desk/meetings/practice'
  const form = formWith(await (await fetchAs(url, path, chair)).text(), 'startsOn')
  const venue = () => read(`select json_extract(venue, '$.en') from meeting where slug = 'practice'`)
  // Each from a page of its own, whose act has a key of its own.
  const send = async (typed: Record<string, string>) =>
    (await sendForm(url, path, chair, form, { 'act-key': randomUUID(), ...typed })).text()
  await send({ 'venue.en': 'The hall of the first' })
  const late = await send({ 'venue.en': 'The hall of the second' })
  expect(venue()).toBe('The hall of the first')
  expect(late).toContain('Somebody changed this meanwhile; nothing was overwritten.')
  expect(late).toMatch(/Now:(<!-- -->)? (<!-- -->)?The hall of the first/)
  expect(late).toContain('>The hall of the second</textarea>')
  await send({ 'venue.en': 'The hall of the second', version: formWith(late, 'startsOn').get('version') ?? '' })
  expect(venue()).toBe('The hall of the second')
})

test('a translation nobody touched becomes stale when a form changes its original', async () => {
  const path = '/en/desk/meetings/practice'
  const form = formWith(await (await fetchAs(url, path, chair)).text(), 'startsOn')
  await sendForm(url, path, chair, form, { 'title.en': 'Practice meeting, renamed' })
  expect(JSON.parse(String(read(`select title from meeting where slug = 'practice'`)))).toMatchObject({
    en: 'Practice meeting, renamed',
    ru: 'Учебное совещание',
    renders: { ru: 'Practice meeting', kk: 'Practice meeting' },
  })
})

test('after too many wrong passwords the answer is a waiting time, with no hint whether the account exists', async () => {
  const attempt = async (email: string) => {
    const first = await fetch(`${url}/api/auth/csrf`)
    const { csrfToken } = (await first.json()) as { csrfToken: string }
    const cookie = first.headers
      .getSetCookie()
      .map((header) => header.split(';')[0])
      .join('; ')
    const response = await fetch(`${url}/api/auth/callback/credentials`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ csrfToken, email, password: 'wrong', json: 'true' }),
    })
    return { status: response.status, wait: Number(response.headers.get('retry-after') ?? 0), body: await response.text() }
  }
  const known = await attempt('chair.third@test.example')
  const unknown = await attempt('nobody@demo.example')
  expect(unknown).toEqual(known)
  expect(known.status).toBe(401)
  let last = known
  for (let i = 0; i < 10; i++) last = await attempt('chair.third@test.example')
  expect(last.status).toBe(429)
  expect(last.wait).toBeGreaterThan(60)
  expect(await signInAs(url, 'chair.third@test.example')).toBeNull()
  expect(await signInAs(url, 'support@demo.example')).not.toBeNull()
})
