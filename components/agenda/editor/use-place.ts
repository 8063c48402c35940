'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type EditorPlace, hashOf, readPlace } from '#domain/agenda/editor-place'

/** Where the reader is in the editor. `arrivals` rises each time somebody goes to a place to work in it. */
export type Whereabouts = { place: EditorPlace; arrivals: number }

/** Where the reader is, and how to go elsewhere. */
export type Places = {
  at: Whereabouts
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
  const [at, setAt] = useState<Whereabouts>({ place: NOWHERE, arrivals: 0 })
  const now = useRef(NOWHERE)

  const set = useCallback((place: EditorPlace) => {
    now.current = place
    setAt(({ arrivals }) => ({ place, arrivals }))
  }, [])
  const arrive = useCallback(() => setAt(({ place, arrivals }) => ({ place, arrivals: arrivals + 1 })), [])

  useEffect(() => {
    const follow = () => {
      const next = readPlace(window.location.hash)
      if (isSame(next, now.current)) return
      set(next)
      arrive()
    }
    follow()
    window.addEventListener('hashchange', follow)
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('popstate', follow)
    }
  }, [set, arrive])

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
      arrive()
    },
    [go, arrive],
  )
  const leave = useCallback(() => {
    go(NOWHERE)
    arrive()
  }, [go, arrive])
  return { at, show, open, leave }
}

function isSame(a: EditorPlace, b: EditorPlace): boolean {
  return a.entry === b.entry && a.path.join('.') === b.path.join('.')
}
