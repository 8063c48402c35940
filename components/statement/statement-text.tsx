import type { ReactNode } from 'react'
import { BracketedText } from '#components/statement/bracketed-text'
import type { Locale } from '#domain/text/locale'

/** A paragraph as a reader meets it, in one language. */
export type ReadParagraph = {
  id: string
  heading: string | null
  text: string
  /** The language of this paragraph, where it is not that of the others. */
  lang?: Locale | undefined
  /** What is to be known of this paragraph before it is relied on: that a translation has gone stale. */
  mark?: string | undefined
}

/** A text in numbered paragraphs, headings above theirs; each paragraph has an address of its own (`#p` and its number). */
export function StatementText({
  paragraphs,
  lang,
  beneath,
}: {
  paragraphs: readonly ReadParagraph[]
  lang: Locale
  /** What stands beneath a paragraph: what was said to it. */
  beneath?: (paragraph: ReadParagraph, number: number) => ReactNode
}) {
  return (
    <div className="statement" lang={lang}>
      {paragraphs.map((one, at) => (
        <div key={one.id} className="clause" lang={one.lang}>
          {one.heading === null ? null : <h2 dir="auto">{one.heading}</h2>}
          <p id={`p${at + 1}`}>
            <a className="clause-number" href={`#p${at + 1}`}>
              {at + 1}
            </a>
            <span dir="auto">
              <BracketedText text={one.text} />
            </span>
            {one.mark === undefined ? null : <small className="text-warning"> {one.mark}</small>}
          </p>
          {beneath?.(one, at + 1)}
        </div>
      ))}
    </div>
  )
}
