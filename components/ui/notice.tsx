import type { ComponentProps } from 'react'

/** What has to be known before the rest is read: an agenda was withdrawn, a meeting postponed. */
export function Notice({ className = 'my-10', ...rest }: ComponentProps<'div'>) {
  return <div className={`max-w-measure border-l-3 border-warning py-1 pl-5 font-serif text-xl/[1.58] ${className}`} {...rest} />
}

/** A caution at the head of a paper, beside a rule in its margin. */
export function Band({ className = 'mt-5', ...rest }: ComponentProps<'div'>) {
  return <div className={`border-l-3 border-warning py-1 pl-3.5 text-warning [&_a]:underline ${className}`} {...rest} />
}

/** How something ended well: said, and no caution. */
export function Result({ className = 'mt-5', ...rest }: ComponentProps<'div'>) {
  return <div className={`border-l-3 border-good py-1 pl-3.5 ${className}`} {...rest} />
}
