'use client'

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'
import { scrollAtEdge, scrollerOf } from '#components/agenda/editor/timeline/scroll-at-edge.ts'

/** A press moves what is under it once the pointer has gone so many pixels; a finger once it has stayed for so many milliseconds. */
const FAR = 4
const LONG = 350

/** Where the pointer is while it drags, and whether the finer steps are wanted. */
export type Dragged = { x: number; y: number; fine: boolean }

type Drag<T> = {
  /** What is dragged, from where the pointer was pressed. */
  onStart: (what: T, at: Dragged) => void
  onMove: (at: Dragged) => void
  /** It was let go; not called when the drag was given up. */
  onDrop: () => void
  onGiveUp: () => void
}

/**
 * Dragging with mouse, pen or finger in an element: `press` belongs on what can be dragged. A finger must stay a moment first, for a
 * finger that moves at once scrolls. Near an edge the pane scrolls. Escape gives up, and so does the system when it takes the pointer.
 */
export function useDrag<T>(root: RefObject<HTMLElement | null>, drag: Drag<T>) {
  const latest = useRef(drag)
  latest.current = drag
  const end = useRef<((dropped: boolean) => void) | null>(null)
  const dragging = useRef(false)
  const justDropped = useRef(false)
  const stay = useRef<((event: TouchEvent) => void) | null>(null)

  // A finger scrolls unless something stops it, and only what is there when it comes down can.
  useEffect(() => {
    const element = root.current
    const hold = (event: TouchEvent) => {
      if (dragging.current && event.cancelable) event.preventDefault()
    }
    stay.current = hold
    element?.addEventListener('touchmove', hold, { passive: false })
    return () => {
      element?.removeEventListener('touchmove', hold)
      end.current?.(false)
    }
  }, [root])

  const press = (event: ReactPointerEvent<HTMLElement>, what: T, atOnce: boolean) => {
    if (event.button !== 0 || !event.isPrimary || end.current !== null) return
    const { pointerId, pointerType } = event
    const from = { x: event.clientX, y: event.clientY }
    let at: Dragged = { ...from, fine: false }
    let frame = 0
    const waits = pointerType === 'touch' && !atOnce
    justDropped.current = false
    // On another day the bar is another element; what the finger came down on goes on hearing of it.
    const touched = event.currentTarget
    if (stay.current !== null) touched.addEventListener('touchmove', stay.current, { passive: false })

    const start = () => {
      dragging.current = true
      root.current?.setPointerCapture?.(pointerId)
      document.documentElement.style.userSelect = 'none'
      latest.current.onStart(what, { ...from, fine: at.fine })
      frame = requestAnimationFrame(scroll)
    }
    const scroller = root.current === null ? null : scrollerOf(root.current)
    const scroll = () => {
      if (scroller !== null && scrollAtEdge(scroller, at.y)) latest.current.onMove(at)
      frame = requestAnimationFrame(scroll)
    }
    const timer = waits ? setTimeout(start, LONG) : undefined
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointerId) return
      at = { x: moved.clientX, y: moved.clientY, fine: moved.altKey || moved.shiftKey }
      const isFar = Math.hypot(at.x - from.x, at.y - from.y) >= FAR
      if (dragging.current) latest.current.onMove(at)
      else if (waits && isFar) finish(false)
      else if (!waits && isFar) {
        start()
        latest.current.onMove(at)
      }
    }
    const up = (lifted: PointerEvent) => {
      if (lifted.pointerId === pointerId) finish(true)
    }
    const cancel = (lost: PointerEvent) => {
      if (lost.pointerId === pointerId) finish(false)
    }
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || !dragging.current) return
      pressed.preventDefault()
      pressed.stopPropagation()
      finish(false)
    }
    const menu = (asked: Event) => {
      if (pointerType === 'touch') asked.preventDefault()
    }
    const finish = (dropped: boolean) => {
      clearTimeout(timer)
      if (stay.current !== null) touched.removeEventListener('touchmove', stay.current)
      cancelAnimationFrame(frame)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', key, true)
      window.removeEventListener('contextmenu', menu, true)
      document.documentElement.style.userSelect = ''
      end.current = null
      if (!dragging.current) return
      dragging.current = false
      // The click that follows a drag opens nothing.
      justDropped.current = true
      setTimeout(() => {
        justDropped.current = false
      })
      if (dropped) latest.current.onDrop()
      else latest.current.onGiveUp()
    }
    end.current = finish
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', key, true)
    window.addEventListener('contextmenu', menu, true)
  }

  return { press, wasDropped: () => justDropped.current }
}
