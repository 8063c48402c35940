import type { ReactNode } from 'react'

/** The icon buttons at the end of a row: move it up, move it down, remove it. */
export function RowButtons({ children }: { children: ReactNode }) {
  return <span className="inline-flex gap-0.5">{children}</span>
}
