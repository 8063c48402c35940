import type { ReactNode } from 'react'

/** As wide as two languages side by side need. */
export function EditorSheet({ children }: { children: ReactNode }) {
  return <div className="max-w-[1180px] px-[clamp(20px,4vw,48px)] pb-15">{children}</div>
}
