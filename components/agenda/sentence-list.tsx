import type { ReactNode } from 'react'

/** Short sentences, one beneath the other: what changed, or what is wrong. */
export function SentenceList({ children }: { children: ReactNode }) {
  return <ul className="mt-2.5 max-w-list text-soft">{children}</ul>
}

export function Sentence({ children }: { children: ReactNode }) {
  return <li className="py-0.5">{children}</li>
}
