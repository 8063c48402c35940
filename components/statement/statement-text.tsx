import type { ReactNode } from 'react'
import { BracketedText } from '#components/statement/bracketed-text'
import { Clause, Clauses, clauseNumberLook } from '#components/statement/clause'
import type { Locale } from '#domain/text/locale'

/** A paragraph as it is read, in one language. */
export type ReadParagraph = {
  id: string
  heading: string | null
  text: string
  /** The language of this paragraph, where it differs from that of the text. */
  lang?: Locale | undefined
  /** A warning about this paragraph: not translated, or the translation is out of date. */
  warning?: ReactNode
}

/** A text in numbered paragraphs with their headings. Each paragraph has an address: `#p` and its number. */
export function StatementText({
  paragraphs,
  lang,
  beneath,
}: {
  paragraphs: readonly ReadParagraph[]
  lang: Locale
  /** What is shown beneath a paragraph: the proposals to it, or the form for one. */
  beneath?: (paragraph: ReadParagraph, number: number) => ReactNode
}) {
  return (
    <Clauses lang={lang}>
      {paragraphs.map((paragraph, at) => (
        <Clause
          key={paragraph.id}
          id={`p${at + 1}`}
          lang={paragraph.lang}
          heading={paragraph.heading}
          number={
            <a className={`absolute left-0 ${clauseNumberLook}`} href={`#p${at + 1}`}>
              {at + 1}
            </a>
          }
          beneath={beneath?.(paragraph, at + 1)}
        >
          <span dir="auto">
            <BracketedText text={paragraph.text} />
          </span>
          {paragraph.warning === undefined ? null : <small className="text-warning"> {paragraph.warning}</small>}
        </Clause>
      ))}
    </Clauses>
  )
}
