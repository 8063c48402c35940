import type { ReactNode } from 'react'

/** The frame of every page but the editors: its width and margins. */
export function Page({ children, className = 'max-w-page print:max-w-none' }: { children: ReactNode; className?: string }) {
  return <div className={`mx-auto w-full px-5 pt-8 pb-16 sm:px-6 sm:pt-14 sm:pb-24 print:p-0 ${className}`}>{children}</div>
}

/** The link back, above a page's title. */
export function Crumbs({ children }: { children: ReactNode }) {
  return <p className="mb-2.5 text-sm font-medium print:hidden">{children}</p>
}
