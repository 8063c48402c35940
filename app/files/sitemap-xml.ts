import { fileAt } from '#app/files/file-at'
import { siteMapXml } from '#domain/documents/site-map'
import { publicUrl } from '#server/core/public-url'
import { siteMap } from '#server/record/queries/site-map'

/** The pages about the Process itself, by their addresses behind the language. A test compares them with the pages there are. */
export const PAGES_OF_PROCESS = ['', '/meetings', '/chairmanship', '/states', '/documents', '/sources', '/about', '/privacy'] as const

/** Every page that everybody may read, in each language. */
export const sitemapFile = fileAt('site', 'sitemap.xml', {
  mediaType: 'application/xml; charset=utf-8',
  forVisitors: true,
  query: siteMap,
  args: () => ({}),
  render: (meetings) => siteMapXml([...PAGES_OF_PROCESS.map((path) => ({ path, changedAt: null })), ...meetings], publicUrl()),
})
