'use client'

import { useEffect, useRef } from 'react'
import { focusField } from '#components/agenda/editor/focus-field.ts'
import type { Row } from '#components/agenda/editor/slot-rows.ts'
import { useKeptFocus } from '#components/agenda/editor/use-kept-focus.ts'
import type { Whereabouts } from '#components/agenda/editor/use-place.ts'

type Going = {
  /** The entry that somebody is at. */
  selected: string | null
  /** Where they have arrived, a moment later, and the entry whose form is there. */
  arrived: Whereabouts
  shown: string | null
  isCheck: boolean
  rows: ReadonlyMap<string, Row[]>
  leave: () => void
}

/** The focus between the panes of the desk, and the chosen bar kept in view. */
export function usePaneFocus({ selected, arrived: { place, arrivals }, shown, isCheck, rows, leave }: Going) {
  const desk = useRef<HTMLDivElement>(null)
  const programme = useRef<HTMLElement>(null)
  const form = useRef<HTMLElement>(null)
  const checkPane = useRef<HTMLElement>(null)
  useKeptFocus(desk)

  // Where somebody goes the focus goes too: into the form, to its field or to what was refused; to the list, to the bar come from.
  const came = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each arrival, and nothing else
  useEffect(() => {
    if (arrivals === 0) return
    if (isCheck) return checkPane.current?.focus()
    if (shown === null || form.current === null) {
      const bar = barOf(came.current)
      bar?.focus()
      bar?.scrollIntoView({ block: 'nearest' })
      return
    }
    const pane = form.current
    if (place.path.length > 0 && focusField(pane, place.path)) return
    const refused = pane.querySelector<HTMLElement>('[aria-invalid="true"]')
    const wanted = refused ?? pane
    wanted.focus({ preventScroll: wanted === pane })
    if (refused === null) {
      pane.scrollTop = 0
      // Times first: under the line of the saves, whatever stood above.
      if (isOnePane()) pane.scrollIntoView()
    }
  }, [arrivals])
  useEffect(() => {
    if (selected !== null) came.current = selected
  }, [selected])

  const barOf = (id: string | null) =>
    id === null
      ? null
      : (programme.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"], [data-bar="${CSS.escape(id)}"]`) ?? null)
  const chosen = [...rows.values()].flat().find(({ id }) => id === selected)
  // The chosen bar is always to be seen, also when it or those above it have grown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the choice or its bar changes
  useEffect(() => {
    const bar = barOf(selected)
    if (bar !== null && programme.current !== null && !isWithin(bar, programme.current)) bar.scrollIntoView({ block: 'nearest' })
  }, [selected, chosen])

  const leaveForm = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (isOnePane()) leave()
    else (barOf(selected ?? came.current) ?? programme.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]'))?.focus()
  }
  /** After what is in hand was removed: to the bar that follows it. */
  const leaveFor = () => {
    const bars = [...(programme.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const at = bars.findIndex(({ dataset }) => dataset.entry === selected)
    came.current = (bars[at + 1] ?? bars[at - 1])?.dataset.entry ?? null
    leave()
  }
  return { desk, programme, form, checkPane, leaveForm, leaveFor }
}

function isWithin(inner: HTMLElement, outer: HTMLElement): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()]
  // Under the line of the days it is not to be seen.
  return a.top >= b.top + UNDER_DAYS && a.bottom <= b.bottom
}

const UNDER_DAYS = 60

/** Whether list, form and check take turns on the screen. */
export function isOnePane(): boolean {
  return !window.matchMedia('(width >= 761px) and (height >= 480px)').matches
}
