import type { ElementType, ReactNode } from 'react'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, reading } from '#domain/text/localized-text'

/**
 * A text as a reader of a language meets it. Where it is in another language the element says so, and the
 * direction follows the words themselves.
 */
export function Localized({
  text,
  locale,
  as: Tag = 'span',
  className,
  after,
}: {
  text: LocalizedText | null
  locale: Locale
  as?: ElementType
  className?: string
  after?: ReactNode
}) {
  const words = reading(text, locale)
  if (words === null) return null
  return (
    <Tag className={className} dir="auto" lang={words.lang === locale ? undefined : words.lang}>
      {words.text}
      {after}
    </Tag>
  )
}
