import type { ReactNode } from 'react'

/** States or organisations: the short name, beside it the official one and what there is to say. */
export function StateList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="mt-2.5">
      {children}
    </ul>
  )
}

/** `children` are `StateLine`s. */
export function StateRow({
  name,
  officialName,
  href,
  children,
}: {
  name: ReactNode
  officialName: ReactNode
  href?: string
  children: ReactNode
}) {
  const shortName = <strong className="font-serif text-[18px]/[1.35] font-medium">{name}</strong>
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t border-line py-2.5 sm:grid-cols-[17.5rem_minmax(0,1fr)_minmax(0,1fr)] sm:items-baseline">
      {href === undefined ? shortName : <a href={href}>{shortName}</a>}
      <span>{officialName}</span>
      {children}
    </li>
  )
}

/** A line beside the official name; on a phone beneath it. */
export function StateLine({ children }: { children: ReactNode }) {
  return <span className="text-sm text-faint sm:col-start-3 sm:pt-0.5">{children}</span>
}
