'use client'

import { memo, type PointerEvent } from 'react'
import type { Edge } from '#domain/agenda/moves/stretch'

/** What a bar says and where it stands, in plain values: an equal bar need not be drawn again. */
export type BarFace = {
  id: string
  top: number
  height: number
  lane: number
  lanes: number
  open: boolean
  title: string
  lang: string | undefined
  times: string
  place: string
  conflicts: string
  remarks: string
  /** The whole of it in words. */
  name: string
  quiet: boolean
  pinned: boolean
  current: boolean
  picked: boolean
  moving: boolean
  tabbable: boolean
}

type Props = BarFace & {
  describedBy: string
  onPress: (event: PointerEvent<HTMLElement>, slotId: string, edge: Edge | null) => void
  onChoose: (slotId: string, event: React.MouseEvent) => void
}

/** A lower bar has one edge to be dragged by, so that there is a middle. */
const LOW = 24
/** So high, in pixels, a bar has room for more than one line. */
const TWO_LINES = 36
const THREE_LINES = 54

/** A slot as a bar: to be dragged by its middle, and by its edges to be made longer or shorter. */
export const TimelineBar = memo(function TimelineBar(bar: Props) {
  const tone = bar.quiet ? 'border-line bg-wash text-soft' : 'border-accent bg-accent-wash text-ink'
  const chosen = bar.current || bar.picked ? 'outline-2 -outline-offset-1 outline-accent' : ''
  // A finger that scrolls must not stretch what it touches: only what is in hand has edges for it.
  const reach = bar.current ? 'pointer-coarse:h-3' : 'pointer-coarse:hidden'
  const press = (edge: Edge | null) => (event: PointerEvent<HTMLElement>) => bar.onPress(event, bar.id, edge)
  return (
    <li
      className={`group absolute pr-px pb-px ${bar.moving ? 'z-20' : 'focus-within:z-10'}`}
      style={{ top: bar.top, height: Math.max(bar.height, 13), left: `${(100 * bar.lane) / bar.lanes}%`, width: `${100 / bar.lanes}%` }}
    >
      <button
        type="button"
        data-bar={bar.id}
        data-entry={bar.id}
        data-on-paper
        aria-describedby={bar.describedBy}
        aria-current={bar.current ? 'true' : undefined}
        aria-pressed={bar.picked ? true : undefined}
        tabIndex={bar.tabbable ? 0 : -1}
        className={`flex size-full flex-col items-stretch justify-start overflow-hidden py-px rounded-xs border-l-3 pl-2 text-left text-xs/[1.3] select-none [-webkit-touch-callout:none] ${tone} ${chosen} ${bar.open ? 'border-b border-b-line border-dashed' : ''} ${bar.pinned ? 'cursor-pointer' : 'cursor-grab'} ${bar.moving ? 'cursor-grabbing shadow-[0_4px_14px_rgb(0_0_0/18%)]' : ''}`}
        onPointerDown={press(null)}
        onClick={(event) => bar.onChoose(bar.id, event)}
      >
        <span className="sr-only">{bar.name}</span>
        <span aria-hidden="true" className="min-w-0">
          <BarText bar={bar} />
        </span>
        {bar.pinned ? <span className="absolute top-1 right-1.5 size-1.75 rounded-full bg-ink" aria-hidden="true" /> : null}
      </button>
      {bar.pinned ? null : (
        <>
          {bar.height < LOW ? null : (
            <span aria-hidden="true" data-edge="start" className={`${handle} ${reach} top-0`} onPointerDown={press('start')} />
          )}
          <span
            aria-hidden="true"
            data-edge="end"
            className={`${handle} ${reach} bottom-0 ${bar.current ? knob : ''}`}
            onPointerDown={press('end')}
          />
        </>
      )}
    </li>
  )
})

const handle = 'absolute inset-x-2 h-1.5 cursor-ns-resize touch-none'
// A finger cannot see what it could take hold of.
const knob = 'after:absolute after:inset-x-[calc(50%-10px)] after:bottom-0.5 after:h-0.75 after:rounded-full after:bg-accent/60'

function BarText({ bar }: { bar: BarFace }) {
  if (bar.height < TWO_LINES)
    return (
      <span className="flex gap-x-1.5 whitespace-nowrap">
        <span className="shrink-0 text-soft tabular-nums">{bar.moving ? bar.times : bar.times.split('–')[0]}</span>
        <span className="truncate font-semibold" lang={bar.lang} dir="auto">
          {bar.title}
        </span>
        {bar.conflicts ? <span className="shrink-0 text-error">▲</span> : null}
      </span>
    )
  const isLow = bar.height < THREE_LINES
  return (
    <>
      <span className={`font-semibold ${isLow ? 'line-clamp-1' : 'line-clamp-2'}`} lang={bar.lang} dir="auto">
        {bar.title}
      </span>
      <span className="block truncate text-soft tabular-nums">{[bar.times, bar.place].filter(Boolean).join(' · ')}</span>
      {isLow || !bar.conflicts ? null : <span className="block truncate font-semibold text-error">▲ {bar.conflicts}</span>}
      {isLow || !bar.remarks ? null : <span className="block truncate text-warning">{bar.remarks}</span>}
    </>
  )
}
