import type { ReactNode } from 'react'

/** The line of facts beneath a title; on a phone, one beneath the other. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <ul className="mt-6 mb-8 flex flex-col gap-1 border-y border-line py-4.5 text-soft lg:mt-7 lg:mb-11 lg:flex-row lg:flex-wrap lg:gap-x-7 lg:gap-y-2 lg:py-3.5 [&_strong]:font-medium [&_strong]:text-ink">
      {children}
    </ul>
  )
}

export function Fact({ children }: { children: ReactNode }) {
  return <li>{children}</li>
}

/** What leads elsewhere, at the end of the line. */
export function FactsEnd({ children }: { children: ReactNode }) {
  return <li className="mt-1.5 lg:mt-0 lg:ml-auto print:hidden">{children}</li>
}
