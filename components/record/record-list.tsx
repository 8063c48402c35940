import type { ComponentProps } from 'react'

// A list of what the record holds: meetings, papers, people, accounts. Each row is a title and a few lines.

export function RecordList({ className = '', ...rest }: ComponentProps<'ol'>) {
  return <ol className={className} {...rest} />
}

/** `own`: the row is about the reader; its edge is marked. */
export function RecordRow({ own = false, ...rest }: ComponentProps<'li'> & { own?: boolean }) {
  return <li className={`border-b border-line pt-4.5 pb-5 ${own ? '-ml-3.5 border-l-3 border-l-accent pl-2.75' : ''}`} {...rest} />
}

export const recordTitleLook = 'font-serif text-2xl/tight font-title text-ink'

export function RecordTitle({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <a href={href} className={recordTitleLook} {...rest} />
}

/** A link among the words of a line: underlined, for its colour alone would not tell it. */
export function RecordLink({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <a href={href} className="py-0.5 text-accent underline" {...rest} />
}

export function RecordLine({ className = '', ...rest }: ComponentProps<'p'>) {
  return <p className={`mt-1 text-soft ${className}`} {...rest} />
}
