'use client'

import type { ReactNode } from 'react'
import { PaneHeading } from '#components/agenda/editor/pane-heading'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'

/** So many pixels are a minute. */
export const MINUTE = 1.2

/** One day: its name, the hours down the side, and what stands in it. */
export function DayColumn({
  name,
  dayId,
  from,
  to,
  untimed,
  children,
}: {
  name: string
  dayId: string
  from: number
  to: number
  untimed: ReactNode
  children: ReactNode
}) {
  const hours = Array.from({ length: Math.floor((to - from) / 60) + 1 }, (_, index) => from + 60 * index)
  return (
    <section aria-label={name} data-day={dayId} className="min-w-0">
      <div className="mb-3">
        <PaneHeading>{name}</PaneHeading>
      </div>
      {untimed}
      <div className="relative" style={{ height: (to - from) * MINUTE }}>
        {hours.map((minutes) => (
          <div key={minutes} aria-hidden="true" className="absolute inset-x-0 flex items-start" style={{ top: (minutes - from) * MINUTE }}>
            <span className="-mt-2 w-10.5 pr-2 text-right text-2xs/4 text-faint tabular-nums">{clockOn(minutes)}</span>
            <span className="h-px flex-1 bg-line" />
          </div>
        ))}
        <ol aria-label={name} className="absolute inset-y-0 right-0 left-10.5">
          {children}
        </ol>
      </div>
    </section>
  )
}
