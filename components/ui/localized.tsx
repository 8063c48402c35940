import type { ElementType, ReactNode } from 'react'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, reading } from '#domain/text/localized-text'

/** A text for a reader of one language. If only another language has it, `lang` says so; the direction follows the text. */
export function Localized({
  text,
  locale,
  as: Tag = 'span',
  id,
  className,
  before,
  after,
}: {
  text: LocalizedText | null
  locale: Locale
  as?: ElementType
  id?: string
  className?: string
  before?: ReactNode
  after?: ReactNode
}) {
  const words = reading(text, locale)
  if (words === null) return null
  return (
    <Tag id={id} className={className} dir="auto" lang={words.lang === locale ? undefined : words.lang}>
      {before}
      {words.text}
      {after}
    </Tag>
  )
}
