import type { ElementType } from 'react'
import { linksIn } from '#domain/text/links-in'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, reading } from '#domain/text/localized-text'

/** A text for a reader of one language, as `Localized`, with the web addresses typed in it as links. */
export function Linked({
  text,
  locale,
  as: Tag = 'span',
  className,
  beside = false,
}: {
  text: LocalizedText | null
  locale: Locale
  as?: ElementType
  className?: string
  /** Whether its links open beside the page. */
  beside?: boolean | undefined
}) {
  const words = reading(text, locale)
  if (words === null) return null
  return (
    <Tag className={className} dir="auto" lang={words.lang === locale ? undefined : words.lang}>
      <Links text={words.text} beside={beside} />
    </Tag>
  )
}

/** Words of one language, the web addresses typed in them as links. */
export function Links({ text, beside = false }: { text: string; beside?: boolean }) {
  const runs = linksIn(text)
  if (runs.every(({ href }) => href === null)) return text
  return runs.map(({ text: words, href }, index) =>
    href === null ? (
      words
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text, never reordered
      <a key={index} href={href} rel="external" target={beside ? '_blank' : undefined} className="underline">
        {words}
      </a>
    ),
  )
}
