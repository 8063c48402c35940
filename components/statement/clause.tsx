import type { ReactNode } from 'react'
import type { Locale } from '#domain/text/locale'

/** The numbered clauses of a text, in one language. */
export function Clauses({ lang, children }: { lang: Locale; children: ReactNode }) {
  return (
    <div className="mt-7.5 font-serif text-xl/[1.56] print:text-[11.5pt]" lang={lang}>
      {children}
    </div>
  )
}

/** One clause: its heading, its number in the margin, its text, and what belongs beneath it. */
export function Clause({
  heading,
  number,
  id,
  lang,
  children,
  beneath,
}: {
  heading: ReactNode
  number: ReactNode
  /** The address of the clause on the page. */
  id?: string
  /** The language of this clause, where it is not that of the text. */
  lang?: Locale | undefined
  children: ReactNode
  beneath?: ReactNode
}) {
  return (
    <div lang={lang}>
      {heading === null ? null : (
        <h2 className="mt-10.5 pl-8 text-[21px]/[1.3] font-semibold print:break-after-avoid sm:pl-11" dir="auto">
          {heading}
        </h2>
      )}
      <p className="relative mt-4 pl-8 whitespace-pre-line target:bg-accent-wash sm:pl-11 print:[orphans:3] print:[widows:3]" id={id}>
        {number}
        {children}
      </p>
      {beneath === undefined ? null : <div className="ml-8 sm:ml-11">{beneath}</div>}
    </div>
  )
}

/** The look of a clause's number in the margin. */
export const clauseNumberLook = 'font-sans text-md/[1.92] text-faint tabular-nums print:text-inherit'
