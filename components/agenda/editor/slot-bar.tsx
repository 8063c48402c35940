'use client'

import { memo } from 'react'
import type { Row } from '#components/agenda/editor/slot-rows.ts'

type Props = Row & {
  current: boolean
  /** Whether Tab leads to it: the list is one tab stop. */
  tabbable: boolean
  onOpen: (id: string) => void
}

/**
 * A slot in the list, as high as it is long: times, title, who appears and what is missing, in words. All its properties are plain
 * values, so that only the bar that changed is drawn again.
 */
export const SlotBar = memo(function SlotBar(bar: Props) {
  return (
    <li className="[contain-intrinsic-size:auto_48px] [content-visibility:auto] print:[content-visibility:visible]">
      <button
        type="button"
        data-entry={bar.id}
        data-begins={bar.begins}
        data-on-paper
        className="grid w-full cursor-pointer grid-cols-[82px_minmax(0,1fr)] items-start border-b-2 border-paper text-left -outline-offset-1"
        aria-current={bar.current ? 'true' : undefined}
        tabIndex={bar.tabbable ? 0 : -1}
        style={{ minHeight: bar.height }}
        onClick={() => bar.onOpen(bar.id)}
      >
        <span className="pt-1.25 text-xs whitespace-nowrap text-faint tabular-nums">
          {bar.start === null ? null : <time>{bar.start}</time>}
          {bar.start === null ? null : '–'}
          {bar.end === null ? null : <time>{bar.end}</time>}
        </span>{' '}
        <span
          className={`self-stretch border-l-3 py-1.25 pr-2.5 pl-2.5 text-sm/[1.35] ${bar.quiet ? 'border-line bg-wash text-soft' : 'border-accent bg-accent-wash'} ${bar.current ? 'rounded-xs outline-2 -outline-offset-1 outline-accent' : ''}`}
        >
          <span className="font-semibold" lang={bar.lang} dir="auto">
            {bar.title}
          </span>
          {bar.detail ? (
            <small className="block text-xs text-soft" dir="auto">
              {bar.detail}
            </small>
          ) : null}
          {bar.people ? (
            <small className="line-clamp-2 text-xs text-soft" dir="auto">
              {bar.people}
            </small>
          ) : null}
          {bar.conflicts ? (
            <small className="block text-xs font-semibold text-error before:mr-1.25 before:content-['▲'/'']">{bar.conflicts}</small>
          ) : null}
          {bar.remarks ? <small className="block text-xs text-warning">{bar.remarks}</small> : null}
        </span>
      </button>
    </li>
  )
})
