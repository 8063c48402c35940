'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type EditorPlace, hashOf, readPlace } from '#domain/agenda/editor-place'

/** Where the reader is in the editor, and how to go elsewhere. `arrivals` rises each time somebody goes to a place to work in it. */
export type Places = {
  place: EditorPlace
  arrivals: number
  /** Shows an entry; the focus stays where it is. */
  show: (entry: string) => void
  /** Shows an entry and goes into its form, to a field if one is given. */
  open: (entry: string, ...path: string[]) => void
  /** Goes back to the list. */
  leave: () => void
}

const NOWHERE: EditorPlace = { entry: null, path: [] }

/** The place in the editor, kept in the address: Back leads to the place before, a reload and a colleague's link to this one. */
export function usePlace(): Places {
  const [place, setPlace] = useState(NOWHERE)
  const [arrivals, setArrivals] = useState(0)
  const now = useRef(NOWHERE)

  const set = useCallback((next: EditorPlace) => {
    now.current = next
    setPlace(next)
  }, [])

  useEffect(() => {
    const follow = () => {
      const next = readPlace(window.location.hash)
      if (isSame(next, now.current)) return
      set(next)
      setArrivals((count) => count + 1)
    }
    follow()
    window.addEventListener('hashchange', follow)
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('popstate', follow)
    }
  }, [set])

  const go = useCallback(
    (next: EditorPlace) => {
      if (isSame(next, now.current)) return
      set(next)
      const { pathname, search } = window.location
      // The state that the router keeps with an address goes along, so that it takes no part.
      const hash = next.entry === null ? '' : hashOf(next.entry, ...next.path)
      window.history.pushState(window.history.state, '', pathname + search + hash)
    },
    [set],
  )
  const show = useCallback((entry: string) => go({ entry, path: [] }), [go])
  const open = useCallback(
    (entry: string, ...path: string[]) => {
      go({ entry, path })
      setArrivals((count) => count + 1)
    },
    [go],
  )
  const leave = useCallback(() => {
    go(NOWHERE)
    setArrivals((count) => count + 1)
  }, [go])
  return { place, arrivals, show, open, leave }
}

function isSame(a: EditorPlace, b: EditorPlace): boolean {
  return a.entry === b.entry && a.path.join('.') === b.path.join('.')
}
