import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import SQLite from 'better-sqlite3'
import { XMLParser } from 'fast-xml-parser'
import { LOCALES } from '#domain/text/locale'
import { routes } from '#harness/addresses'
import { exactAnswer } from '#harness/exact-answer'
import { formWith, sendForm } from '#harness/forms'
import { LONG_FORM } from '#harness/long-form'
import { freshData, removeData, startServer } from '#harness/server'
import { cookieOf, fetchAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// What search engines, link previews, feed readers and other sites are given of Gavel.

const SITE = { en: 'Almaty Process', ru: 'Алматинский процесс', kk: 'Алматы процесі' }

test.use({ world: 'of the web' })

/** Every page that everybody may read, with a meeting and a text in the place of the brackets. */
const PAGES = routes('page.tsx')
  .filter((route) => !/\/(desk|sign-in|set-password|forgot-password|unsubscribe|answer|embed|versions\/.+)/.test(route))
  .map((route) => route.replace('/[locale]', '').replace('[slug]', route.includes('statement') ? 'som-2' : 'som-5'))

function headOf(html: string) {
  const [head = ''] = html.split('</head>')
  const all = (pattern: RegExp) => [...head.matchAll(pattern)].map(([, ...found]) => found.map((word) => word.replaceAll('&amp;', '&')))
  return {
    title: all(/<title>([^<]*)<\/title>/g)[0]?.[0] ?? '',
    canonical: all(/<link rel="canonical" href="([^"]*)"/g).flat(),
    languages: Object.fromEntries(all(/<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/g)),
    meta: Object.fromEntries(all(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g)),
  }
}

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]

test('every public page says what it is, of which site, where it is in each language, and what a link to it shows', async ({ served }) => {
  test.setTimeout(120_000)
  expect(PAGES.length).toBeGreaterThan(8)
  const seen = new Set<string>()
  for (const [index, path] of PAGES.entries())
    for (const locale of LONG_FORM ? LOCALES : LOCALES.filter((_, at) => at === index % 3)) {
      const at = `${served.url}/${locale}${path}`
      const { title, canonical, languages, meta } = headOf((await exactAnswer(at)).body.toString())
      expect(title.endsWith(path === '' ? SITE[locale] : ` – ${SITE[locale]}`), `${at}: ${title}`).toBe(true)
      expect([canonical, languages], at).toEqual([
        [at],
        {
          en: `${served.url}/en${path}`,
          ru: `${served.url}/ru${path}`,
          kk: `${served.url}/kk${path}`,
          'x-default': path === '' ? `${served.url}/` : `${served.url}/en${path}`,
        },
      ])
      expect(meta.description?.length, at).toBeGreaterThan(20)
      expect([meta['og:site_name'], meta['og:url'], meta['og:description'], meta['twitter:card']], at).toEqual([
        SITE[locale],
        at,
        meta.description,
        'summary_large_image',
      ])
      expect(title, at).toContain(String(meta['og:title']))
      const image = String(meta['og:image'])
      expect(image.startsWith(`${served.url}/${locale}/`), at).toBe(true)
      if (seen.has(image)) continue
      seen.add(image)
      const card = await exactAnswer(image)
      expect([image, card.status, card.headers['content-type'], ...sizeOf(card.body)]).toEqual([image, 200, 'image/png', 'PNG', 1200, 630])
      expect(card.body.length).toBeLessThan(200_000)
      expect((await exactAnswer(image, { 'if-none-match': String(card.headers.etag) })).status).toBe(304)
    }
})

test('a programme and an issued text offer their files in a row, and each is there', async ({ page }) => {
  const offered = async (path: string, within: string) => {
    await page.goto(path)
    const links = page.locator(within).getByRole('link')
    const files: [string, string][] = []
    for (const link of await links.all()) {
      const href = String(await link.getAttribute('href'))
      if (!/\.\w+$/.test(href)) continue
      const answer = await page.request.get(href)
      files.push([await link.innerText(), `${answer.status()} ${answer.headers()['content-type']?.split(';')[0]}`])
    }
    return files
  }
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  expect(await offered('/en/meetings/som-5', 'main ul >> nth=0')).toEqual([
    ['Add to calendar', '200 text/calendar'],
    ['PDF', '200 application/pdf'],
    ['Word', `200 ${word}`],
  ])
  expect(await offered('/en/meetings/som-5', 'main p:has-text("in other forms")')).toEqual([
    ['one page (PDF)', '200 application/pdf'],
    ['text', '200 text/plain'],
    ['table (CSV)', '200 text/csv'],
    ['schedule.xml', '200 application/vnd.c3voc.schedule+xml'],
    ['JSON', '200 application/json'],
  ])
  expect(await offered('/en/meetings/som-2/statement', 'article footer')).toEqual([
    ['PDF', '200 application/pdf'],
    ['Word', `200 ${word}`],
    ['Text', '200 text/plain'],
    ['JSON', '200 application/json'],
  ])
})

test('a page that not everybody may read, or is a way in, is in no search, and its meeting has no picture', async ({ served }) => {
  const chair = await cookieOf(served.url, 'chair organiser')
  for (const path of ['/en/sign-in', '/en/meetings/closed-som', '/en/meetings/closed-som/versions']) {
    const { title, canonical, meta } = headOf((await exactAnswer(served.url + path, { cookie: chair })).body.toString())
    expect([path, title.endsWith(' – Almaty Process'), meta.robots, canonical, meta['og:image']]).toEqual([
      path,
      true,
      'noindex',
      [],
      undefined,
    ])
  }
  for (const cookie of [{}, { cookie: chair }])
    expect((await exactAnswer(`${served.url}/en/meetings/closed-som/card.png`, cookie)).status).toBe(404)
})

test('machines are told of the Process, of meetings as events, and of no demonstration', async ({ served }) => {
  const told = async (path: string) => {
    const html = (await exactAnswer(served.url + path)).body.toString()
    return [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, data = '']) => JSON.parse(data))
  }
  expect((await told('/en'))[0]).toMatchObject({ '@type': 'Organization', name: 'Almaty Process', url: `${served.url}/en` })
  expect(await told('/ru/meetings/som-5')).toMatchObject([
    { '@type': 'Event', startDate: '2018-09-27', endDate: '2018-09-28', inLanguage: 'ru', organizer: { name: SITE.ru } },
  ])
  expect(await told('/kk/meetings/som-4')).toMatchObject([{ '@type': 'Event', url: `${served.url}/kk/meetings/som-4` }])
  expect([await told('/en/meetings/som-2/statement'), await told('/en/states')]).toEqual([[], []])
})

test('the site map names every public page, and each answers everybody', async ({ served }) => {
  const { status, headers, body } = await exactAnswer(`${served.url}/sitemap.xml`)
  expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
  const { urlset } = new XMLParser().parse(body)
  const addresses: string[] = urlset.url.map(({ loc }: { loc: string }) => loc.slice(served.url.length))
  const fixed = routes('page.tsx').filter((route) => !/\/(desk|sign-in|set-password|forgot-password|answer)|\[(?!locale)/.test(route))
  expect(fixed.filter((route) => !addresses.includes(route.replace('[locale]', 'kk')))).toEqual([])
  expect(addresses).toEqual(expect.arrayContaining(['/en/meetings/som-5', '/ru/meetings/som-5/versions', '/kk/meetings/conference-2011']))
  expect(addresses.filter((address) => /desk|sign-in|closed-som|team-som|som-2\/statement/.test(address))).toEqual([])
  for (const address of addresses.filter((one) => LONG_FORM || one.startsWith('/ru')))
    expect([address, (await exactAnswer(served.url + address)).status]).toEqual([address, 200])
  const robots = (await exactAnswer(`${served.url}/robots.txt`)).body.toString()
  expect(robots).toContain(`Sitemap: ${served.url}/sitemap.xml`)
  for (const path of ['/api/', '/*/desk', '/*/sign-in', '/*/set-password', '/*/forgot-password', '/*/answer'])
    expect(robots).toContain(`Disallow: ${path}\n`)
})

test('the feed is read in each language, found from every page, and answered with 304 while nothing was published', async ({ served }) => {
  for (const locale of LOCALES) {
    const at = `${served.url}/${locale}/feed.atom`
    const { headers, body } = await exactAnswer(at)
    expect([headers['content-type'], headers['cache-control']]).toEqual([
      'application/atom+xml; charset=utf-8',
      'public, max-age=0, must-revalidate',
    ])
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(body)
    const [entry] = [feed.entry].flat().filter(({ link }) => link['@_href'] === `${served.url}/${locale}/meetings/som-5`)
    expect([feed['@_xml:lang'], entry.id]).toEqual([locale, expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/)])
    expect((await exactAnswer(at, { 'if-none-match': String(headers.etag) })).status).toBe(304)
  }
  const page = (await exactAnswer(`${served.url}/kk/states`)).body.toString()
  expect(page).toContain(`<link rel="alternate" type="application/atom+xml" href="${served.url}/kk/feed.atom"/>`)
})

test('browsers and phones find an icon by every name they ask for', async ({ served }) => {
  const ico = (await exactAnswer(`${served.url}/favicon.ico`)).body
  expect([ico.readUInt16LE(2), ico.readUInt8(6), ...sizeOf(ico.subarray(22))]).toEqual([1, 32, 'PNG', 32, 32])
  for (const [name, size] of [
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
  ] as const)
    expect([name, ...sizeOf((await exactAnswer(`${served.url}/${name}`)).body)]).toEqual([name, 'PNG', size, size])
  const manifest = JSON.parse((await exactAnswer(`${served.url}/manifest.webmanifest`)).body.toString())
  expect([manifest.name, manifest.icons.length]).toEqual(['Almaty Process', 2])
  const page = (await exactAnswer(`${served.url}/en`)).body.toString()
  for (const link of ['rel="manifest" href="/manifest.webmanifest"', 'rel="apple-touch-icon" href="/apple-touch-icon.png"'])
    expect(page).toContain(link)
})

test('the programme in a frame is the visitors’ for everybody: no cookie, no script, no navigation', async ({ served }) => {
  const at = `${served.url}/en/meetings/som-5/embed`
  const visitors = await exactAnswer(at)
  const chairs = await exactAnswer(at, { cookie: await cookieOf(served.url, 'chair organiser') })
  const html = visitors.body.toString()
  expect(chairs.body.equals(visitors.body)).toBe(true)
  expect(html.match(/<script|<form|<nav|<header/g)).toBeNull()
  for (const word of ['Opening — Welcome Remarks', 'Version 1', 'target="_blank"']) expect(html).toContain(word)
  for (const { headers } of [visitors, chairs])
    expect([headers['set-cookie'], headers['x-frame-options'], headers['cache-control']]).toEqual([
      undefined,
      undefined,
      'public, max-age=0, s-maxage=5, must-revalidate',
    ])
  expect(String(visitors.headers['content-security-policy'])).toMatch(/script-src 'none'.*frame-ancestors 'self'$/)
  expect((await exactAnswer(`${served.url}/en/meetings/closed-som/embed`)).status).toBe(404)
})

test('in a frame a programme says that its meeting is postponed, and that it was withdrawn', async ({ served }) => {
  const at = `${served.url}/en/meetings/practice-conference/embed`
  const shown = async () => (await exactAnswer(at)).body.toString()
  expect(await shown()).not.toContain('The meeting is postponed.')
  const world = new SQLite(`${served.data}/gavel.sqlite`)
  world.prepare(`update register_entry set standing = 'postponed' where slug = 'practice-conference'`).run()
  world.close()
  expect(await shown()).toContain('The meeting is postponed.')
  const [chair, publish] = [await cookieOf(served.url, 'chair organiser'), '/en/desk/meetings/practice-conference/publish']
  const form = formWith(await (await fetchAs(served.url, publish, chair)).text(), 'reason')
  await sendForm(served.url, publish, chair, form, { reason: 'Dates are under review.' })
  expect(await shown()).toContain('Dates are under review.')
  expect(await shown()).not.toContain('<article')
})

test('a programme stands in a frame on the sites that the operator named, other pages do not, and no other site shows it', async ({
  pageOf,
}) => {
  test.setTimeout(90_000)
  const frame = (src: string) => `<!doctype html><title>Another site</title><iframe src="${src}" width="800" height="600"></iframe>`
  let shown = ''
  const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(frame(shown)))
  await new Promise<void>((listening) => void site.listen(0, '127.0.0.1', listening))
  const { port } = site.address() as AddressInfo // A server that listens on a port has one.
  const data = freshData()
  const served = await startServer(data, { EMBED_ORIGINS: `https://www.iom.int http://127.0.0.1:${port}` })
  const page = await pageOf()
  try {
    await expectFrames()
  } finally {
    await served.stop()
    removeData(data)
    site.close()
  }

  async function expectFrames() {
    const read = async (from: string, path: string) => {
      shown = served.url + path
      await page.goto(from)
      await page.waitForLoadState('networkidle')
      return page.frames().at(-1)?.getByText('Opening — Welcome Remarks').first().isVisible()
    }
    const named = `http://127.0.0.1:${port}/`
    const other = `http://localhost:${port}/`
    expect([await read(named, '/en/meetings/som-5/embed'), await read(named, '/en/meetings/som-5')]).toEqual([true, false])
    expect(await read(other, '/en/meetings/som-5/embed')).toBe(false)
    expect(await page.context().cookies()).toEqual([])
  }
})
