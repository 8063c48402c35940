import { fileAt } from '#app/files/file-at'
import { publicUrl } from '#server/core/public-url'
import { processTitle } from '#server/record/queries/process-title'

/** Where no reader comes from a search: the desk, the ways in, addresses that hold a secret, and programs. It protects nothing. */
const NOT_FOR_SEARCH = ['/api/', '/*/desk', '/*/sign-in', '/*/forgot-password', '/*/set-password', '/*/answer', '/*/embed$']

/** What search engines are asked to leave out, and where the site map is. */
export const robotsFile = fileAt('site', 'robots.txt', {
  mediaType: 'text/plain; charset=utf-8',
  forVisitors: true,
  query: processTitle,
  args: () => ({}),
  render: () =>
    ['User-agent: *', ...NOT_FOR_SEARCH.map((path) => `Disallow: ${path}`), '', `Sitemap: ${publicUrl()}/sitemap.xml`, ''].join('\n'),
})
