import { xmlText } from '#domain/documents/xml-text'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'

/** An entry of a feed, in the words of its language. `id` is a UUID that stays; `path` is the address of its page behind the language. */
export type AtomEntry = { id: string; title: string; summary: string; path: string; at: Instant }

/** What a feed without entries says of when it changed, which must say something. */
const NEVER = '1970-01-01T00:00:00Z'

/**
 * A feed as Atom (RFC 4287). `base` is the public address of this installation; the entries are the latest first. An entry is known by its
 * UUID and its language, and so stays the same one wherever the site moves.
 */
export function atomFeed(
  { title, author, entries }: { title: string; author: string; entries: readonly AtomEntry[] },
  base: string,
  locale: Locale,
): string {
  const home = `${base}/${locale}`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${xmlText(`${home}/feed.atom`)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${entries[0]?.at ?? NEVER}</updated>`,
    `<author><name>${xmlText(author)}</name><uri>${xmlText(home)}</uri></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(`${home}/feed.atom`)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${xmlText(home)}"/>`,
    `<icon>${xmlText(`${base}/icon-192.png`)}</icon>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>urn:uuid:${xmlText(entry.id)}</id>`,
        `<title>${xmlText(entry.title)}</title>`,
        `<updated>${entry.at}</updated>`,
        `<link rel="alternate" type="text/html" hreflang="${locale}" href="${xmlText(home + entry.path)}"/>`,
        `<summary>${xmlText(entry.summary)}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n')
}
