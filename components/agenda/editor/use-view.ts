'use client'

import { useCallback, useEffect, useState } from 'react'

/** How the programme is shown: as a list, or as time passes. */
export type View = 'list' | 'timeline'

/** How the programme is shown, kept in the address: `?view=timeline`. */
export function useView(): [view: View, show: (view: View) => void] {
  const [view, setView] = useState<View>('list')
  useEffect(() => {
    const follow = () => setView(new URLSearchParams(window.location.search).get('view') === 'timeline' ? 'timeline' : 'list')
    follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  const show = useCallback((next: View) => {
    setView(next)
    const { pathname, hash } = window.location
    window.history.replaceState(window.history.state, '', `${pathname}${next === 'timeline' ? '?view=timeline' : ''}${hash}`)
  }, [])
  return [view, show]
}
