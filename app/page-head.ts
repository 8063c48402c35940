import type { Metadata } from 'next'
import { excerpt } from '#domain/text/excerpt'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { publicUrl } from '#server/core/public-url'
import { processTitle } from '#server/record/queries/process-title'
import { readPage } from '#server/web/page'

/** As much of a description as search engines and previews show. */
const DESCRIPTION = 200

/** Languages as OpenGraph names them, with a territory. */
const OPEN_GRAPH: Record<Locale, string> = { en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ' }

type Page = {
  locale: Locale
  /** The address behind the language, without what only narrows or dates the page; empty for the first page. */
  path: string
  title: string
  description: string
  /** The file of its picture, behind the language. */
  card?: string
  article?: boolean
}

/**
 * The head of a page that everybody may read: its title and description, its address in each language, and what a link to it shows
 * elsewhere. Addresses are absolute, by `PUBLIC_URL` alone: a page is kept for all readers, and no request has a say in it (ADR 0034).
 */
export async function pageHead({ locale, path, title, description: said, card = '/card.png', article = false }: Page): Promise<Metadata> {
  const name = words(await readPage(processTitle, {}), locale)
  const description = excerpt(said, DESCRIPTION)
  const at = (language: string) => `${publicUrl()}/${language}${path}`
  const image = { url: `${publicUrl()}/${locale}${card}`, type: 'image/png', width: 1200, height: 630, alt: title }
  return {
    title: path === '' ? { absolute: title } : title,
    description,
    alternates: {
      canonical: at(locale),
      // Only the first page has an address that chooses the language.
      languages: {
        ...Object.fromEntries(LOCALES.map((each) => [each, at(each)])),
        'x-default': path === '' ? `${publicUrl()}/` : at('en'),
      },
      types: { 'application/atom+xml': `${publicUrl()}/${locale}/feed.atom` },
    },
    openGraph: {
      type: article ? 'article' : 'website',
      siteName: name,
      title,
      description,
      url: at(locale),
      locale: OPEN_GRAPH[locale],
      alternateLocale: LOCALES.filter((each) => each !== locale).map((each) => OPEN_GRAPH[each]),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

/** The head of a page that not everybody may read, or that is no reading page: its title, and nothing that leads to it. */
export function closedHead(title: string): Metadata {
  return { title, robots: { index: false } }
}
