import type { ReactNode } from 'react'

/** Rows with their days in a column before them. `replaced`: rows that are no longer valid. */
export function DatedRows({ replaced = false, children }: { replaced?: boolean; children: ReactNode }) {
  return <ul className={`mt-3.5 max-w-[52em] ${replaced ? 'text-soft' : ''}`}>{children}</ul>
}

export function DatedRow({ when, children }: { when: string; children: ReactNode }) {
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t border-line py-2.5 sm:grid-cols-[13em_1fr] [&_h3]:text-[13.5px] [&_strong]:font-serif [&_strong]:text-[17px]/snug [&_strong]:font-medium">
      <p className="text-soft tabular-nums">{when}</p>
      <div>{children}</div>
    </li>
  )
}
