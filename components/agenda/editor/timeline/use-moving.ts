'use client'

import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { MINUTE } from '#components/agenda/editor/timeline/day-column'
import { heldAt, heldBeside, heldIn, heldMinute, type Moving } from '#components/agenda/editor/timeline/moving.ts'
import { type Dragged, useDrag } from '#components/agenda/editor/timeline/use-drag.ts'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type DeskPicture, placeBeside } from '#domain/agenda/desk-timeline'
import type { Edge } from '#domain/agenda/moves/stretch'
import { DAY_MINUTES } from '#domain/agenda/slot-span'

const STEP = 5

type Grip = { slotId: string; edge: Edge | null }

type Held = { root: RefObject<HTMLElement | null>; draft: AgendaDraft; picture: DeskPicture }

type Told = {
  /** The slot would be there; null when the move was given up. */
  onHeld: (moving: Moving | null) => void
  onDrop: (moving: Moving) => void
  onPinned: (slotId: string) => void
}

/**
 * A slot that is moved on the timeline, by pointer or by keys: in steps of five minutes, with Alt or Shift by one, to other days and
 * places. Nothing is saved until it is let go: with Alt held down, by letting go of Alt.
 */
export function useMoving({ root, draft, picture }: Held, told: Told) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const now = useRef<Moving | null>(null)
  const grip = useRef<{ held: Moving; offset: number; x: number } | null>(null)
  const focusOn = useRef<string | null>(null)

  const hold = (next: Moving | null) => {
    now.current = next
    setMoving(next)
    told.onHeld(next)
  }
  const drop = () => {
    const dropped = now.current
    now.current = null
    setMoving(null)
    if (dropped !== null) told.onDrop(dropped)
  }
  const giveUp = () => {
    if (now.current !== null) hold(null)
  }
  const take = ({ slotId, edge }: Grip): Moving | null => {
    if (draft.slots.some(({ id, pinned }) => id === slotId && pinned)) {
      told.onPinned(slotId)
      return null
    }
    return heldIn(draft, slotId, edge)
  }
  const drawnTo = (slotId: string) => picture.days.flatMap(({ bars }) => bars).find(({ id }) => id === slotId)?.to ?? 0

  const areaOf = (dayId: string) => root.current?.querySelector(`[data-day="${CSS.escape(dayId)}"] ol`)?.getBoundingClientRect()
  const dayOf = (dayId: string) => picture.days.find((day) => day.dayId === dayId) ?? { from: 0, to: DAY_MINUTES }
  const minuteAt = (dayId: string, { y }: Dragged) => dayOf(dayId).from + (y - (areaOf(dayId)?.top ?? 0)) / MINUTE
  const dayUnder = ({ x, y }: Dragged) =>
    picture.days.find(({ dayId }) => {
      const area = areaOf(dayId)
      return area !== undefined && x >= area.left && x < area.right && y >= area.top && y < area.bottom
    })

  const { press, wasDropped } = useDrag<Grip>(root, {
    onStart: (what, at) => {
      const held = take(what)
      if (held === null) return
      grip.current = { held, offset: minuteAt(held.dayId, at) - heldMinute(held, drawnTo(held.slotId)), x: at.x }
      hold(held)
    },
    onMove: (at) => {
      const gripped = grip.current
      if (gripped === null || now.current === null) return
      const { held, offset, x } = gripped
      const day = (held.edge === null ? dayUnder(at) : undefined) ?? picture.days.find(({ dayId }) => dayId === now.current?.dayId)
      if (day === undefined) return
      const step = at.fine ? 1 : STEP
      const minute = Math.round((minuteAt(day.dayId, at) - offset) / step) * step
      const within = Math.max(day.from, Math.min(minute, day.to))
      const slot = draft.slots.find(({ id }) => id === held.slotId)
      const width = (areaOf(day.dayId)?.width ?? 1) / Math.max(1, day.places.length)
      const lanes = day.dayId === held.dayId ? Math.round((at.x - x) / width) : 0
      const place = slot === undefined || lanes === 0 || held.edge !== null ? null : placeBeside(day, slot, lanes)
      const next = heldAt({ ...held, dayId: day.dayId, ...(place === null ? {} : { place }) }, within)
      if (JSON.stringify(next) !== JSON.stringify(now.current)) hold(next)
    },
    onDrop: () => {
      grip.current = null
      drop()
    },
    onGiveUp: () => {
      grip.current = null
      giveUp()
    },
  })
  const latestPress = useRef(press)
  latestPress.current = press
  const onPress = useCallback(
    (event: PointerEvent<HTMLElement>, slotId: string, edge: Edge | null) => latestPress.current(event, { slotId, edge }, edge !== null),
    [],
  )

  const giveUpByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (now.current === null) return
    event.preventDefault()
    event.stopPropagation()
    giveUp()
  }
  const byKeys = (event: KeyboardEvent<HTMLElement>, slotId: string) => {
    if (grip.current !== null) return
    if (event.key === 'Escape') return giveUpByKey(event)
    if (!event.altKey || KEYS[event.key] === undefined) return
    event.preventDefault()
    const edge = event.shiftKey && !KEYS[event.key]?.beside ? 'end' : null
    // What was held by another edge, or was another slot, is let go first.
    if (now.current !== null && (now.current.edge !== edge || now.current.slotId !== slotId)) drop()
    const held = now.current ?? take({ slotId, edge })
    if (held === null) return
    focusOn.current = slotId
    const { by, beside } = KEYS[event.key] ?? { by: 1, beside: false }
    const next = beside ? heldBeside(held, draft, picture, by) : heldAt(held, heldMinute(held, drawnTo(slotId)) + by * STEP)
    if (next !== null) hold(next)
  }
  const lettingGo = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Alt' || grip.current !== null || now.current === null) return
    // A browser's menu must not take the focus.
    event.preventDefault()
    drop()
  }

  // On another day the bar is another element.
  useLayoutEffect(() => {
    const wanted = focusOn.current
    if (wanted === null) return
    const bar = root.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(wanted)}"]`)
    if (bar && bar !== document.activeElement && (moving !== null || document.activeElement === document.body)) bar.focus()
    if (moving === null) focusOn.current = null
  })

  // Who goes elsewhere with Alt held down, to another window too, lets go. A bar that is drawn on another day gets the focus again.
  const leaving = () => {
    setTimeout(() => {
      const isHere = document.hasFocus() && root.current?.contains(document.activeElement)
      if (grip.current === null && now.current !== null && !isHere) drop()
    })
  }

  return { moving, onPress, wasDropped, byKeys, lettingGo, leaving }
}

const KEYS: Record<string, { by: 1 | -1; beside: boolean }> = {
  ArrowUp: { by: -1, beside: false },
  ArrowDown: { by: 1, beside: false },
  ArrowLeft: { by: -1, beside: true },
  ArrowRight: { by: 1, beside: true },
}
