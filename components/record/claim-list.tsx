import type { ComponentProps, ReactNode } from 'react'

/** What is known of something, each under its name. */
export function ClaimList({ children }: { children: ReactNode }) {
  return <dl className="mt-4.5 grid sm:grid-cols-[12em_1fr] sm:gap-x-7">{children}</dl>
}

export function Claim({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="border-t border-line py-2.5 font-medium text-soft">{term}</dt>
      <dd className="max-w-measure pb-2.25 font-serif text-lg/normal sm:border-t sm:border-line sm:pt-2.25">{children}</dd>
    </div>
  )
}

/** The source of the text before it. */
export function Source(props: ComponentProps<'cite'>) {
  return <cite className="font-sans text-[12.5px]/normal font-normal text-faint not-italic" {...props} />
}
