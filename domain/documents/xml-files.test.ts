import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { atomFeed } from '#domain/documents/atom-feed'
import { siteMapXml } from '#domain/documents/site-map'

const HARD = 'Chair’s “Statement” & <Corr.1> \u0001\ud800 Әңгіме'
const READ = 'Chair’s “Statement” & <Corr.1> \ufffd Әңгіме'
const parsed = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true)
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml)
}

test('a feed says what its entries are in the words given, under an id that does not change with the site’s address', () => {
  const entry = {
    id: '7c2f9c3e-0000-4000-8000-000000000001',
    title: HARD,
    summary: HARD,
    path: '/meetings/som-9?no=1&x',
    at: '2027-10-06T10:00:00.000Z',
  }
  const { feed } = parsed(
    atomFeed({ title: 'Almaty Process', author: 'Almaty Process', entries: [entry] }, 'https://process.example', 'kk'),
  )
  expect([feed['xml:lang'], feed.id, feed.updated]).toEqual(['kk', 'https://process.example/kk/feed.atom', entry.at])
  expect(feed.entry).toEqual({
    id: `urn:uuid:${entry.id}`,
    title: READ,
    updated: entry.at,
    link: { rel: 'alternate', type: 'text/html', hreflang: 'kk', href: 'https://process.example/kk/meetings/som-9?no=1&x' },
    summary: READ,
  })
  const elsewhere = parsed(atomFeed({ title: 'A', author: 'A', entries: [entry] }, 'https://elsewhere.example', 'kk'))
  expect(elsewhere.feed.entry.id).toBe(feed.entry.id)
})

test('a feed without entries is a feed', () => {
  expect(parsed(atomFeed({ title: 'A', author: 'A', entries: [] }, 'https://process.example', 'en')).feed.updated).toBe(
    '1970-01-01T00:00:00Z',
  )
})

test('a site map names each page once in each language, with its addresses in the others', () => {
  const entries = [
    { path: '', changedAt: null },
    { path: '/meetings/som-9', changedAt: '2027-10-06T10:00:00.000Z' },
  ]
  const { urlset } = parsed(siteMapXml(entries, 'https://process.example'))
  expect(urlset.url.map(({ loc, lastmod }: { loc: string; lastmod?: string }) => [loc, lastmod])).toEqual([
    ...['en', 'ru', 'kk'].map((locale) => [`https://process.example/${locale}`, undefined]),
    ...['en', 'ru', 'kk'].map((locale) => [`https://process.example/${locale}/meetings/som-9`, '2027-10-06T10:00:00.000Z']),
  ])
  const alternates = (at: number) =>
    urlset.url[at]['xhtml:link'].map(({ hreflang, href }: { hreflang: string; href: string }) => [hreflang, href])
  expect([alternates(0).at(-1), alternates(4)]).toEqual([
    ['x-default', 'https://process.example/'],
    [
      ['en', 'https://process.example/en/meetings/som-9'],
      ['ru', 'https://process.example/ru/meetings/som-9'],
      ['kk', 'https://process.example/kk/meetings/som-9'],
      ['x-default', 'https://process.example/en/meetings/som-9'],
    ],
  ])
})
