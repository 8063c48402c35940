import type { ReactNode } from 'react'

/** The heading of a day in the list, and of the check beside it. */
export function PaneHeading({ children }: { children: ReactNode }) {
  return <h2 className="font-sans text-sm/snug font-semibold text-soft">{children}</h2>
}
