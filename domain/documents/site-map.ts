import { xmlText } from '#domain/documents/xml-text'
import type { SiteMapEntry } from '#domain/record/site-map-view'
import { LOCALES } from '#domain/text/locale'

/**
 * A site map (sitemaps.org), each page once for each language with its addresses in the others. `base` is the public address of this
 * installation.
 */
export function siteMapXml(entries: readonly SiteMapEntry[], base: string): string {
  const address = (language: string, path: string) => xmlText(`${base}/${language}${path}`)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.flatMap(({ path, changedAt }) => {
      const others = [
        ...LOCALES.map((each) => ({ language: each, href: address(each, path) })),
        { language: 'x-default', href: path === '' ? xmlText(`${base}/`) : address('en', path) },
      ]
      const alternates = others.map(({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`).join('')
      const changed = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`
      return LOCALES.map((locale) => `<url><loc>${address(locale, path)}</loc>${changed}${alternates}</url>`)
    }),
    '</urlset>',
    '',
  ].join('\n')
}
