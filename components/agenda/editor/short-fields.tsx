import type { ReactNode } from 'react'

/** Fields of a few letters, as many in a row as there is room for. */
export function ShortFields({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-[repeat(auto-fill,minmax(108px,1fr))] gap-x-5">{children}</div>
}
