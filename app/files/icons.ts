import { fileAt } from '#app/files/file-at'
import { words } from '#domain/text/localized-text'
import { asIco, drawIcon } from '#server/papers/draw-icon'
import { processTitle } from '#server/record/queries/process-title'

// Browsers and phones ask for these by name. All are drawn from the one icon, and show what everybody may see.

const forAll = { forVisitors: true, query: processTitle, args: () => ({}) } as const

export const faviconFile = fileAt('site', 'favicon.ico', {
  ...forAll,
  mediaType: 'image/x-icon',
  render: () => ({ from: 'icon 32', draw: async () => asIco(await drawIcon(32, { onPaper: false })) }),
})

export const touchIconFile = fileAt('site', 'apple-touch-icon.png', {
  ...forAll,
  mediaType: 'image/png',
  render: () => ({ from: 'icon 180', draw: () => drawIcon(180, { onPaper: true }) }),
})

export const smallIconFile = fileAt('site', 'icon-192.png', {
  ...forAll,
  mediaType: 'image/png',
  render: () => ({ from: 'icon 192', draw: () => drawIcon(192, { onPaper: true }) }),
})

export const largeIconFile = fileAt('site', 'icon-512.png', {
  ...forAll,
  mediaType: 'image/png',
  render: () => ({ from: 'icon 512', draw: () => drawIcon(512, { onPaper: true }) }),
})

/** How a phone shows the site on its first screen. */
export const manifestFile = fileAt('site', 'manifest.webmanifest', {
  ...forAll,
  mediaType: 'application/manifest+json',
  render: (name) =>
    JSON.stringify({
      name: words(name, 'en'),
      lang: 'en',
      start_url: '/',
      display: 'browser',
      background_color: '#fcfbf8',
      theme_color: '#fcfbf8',
      icons: [192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
    }),
})
