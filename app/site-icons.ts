import type { Metadata, Viewport } from 'next'

/** The icons of the site, and what a phone needs to put it on its first screen. They are drawn from `public/favicon.svg`. */
export const SITE_ICONS: Metadata = {
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/favicon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
  manifest: '/manifest.webmanifest',
}

/** The colour of paper, for what a browser draws around a page. */
export const THEME_COLORS: NonNullable<Viewport['themeColor']> = [
  { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
  { media: '(prefers-color-scheme: dark)', color: '#131417' },
]
