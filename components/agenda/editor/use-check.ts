'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckView } from '#domain/agenda/check/check-view'

/**
 * What the check of a draft needs beside the draft. It is read again with the draft's people, and as the draft itself is: every 20 seconds
 * while somebody looks, and when they come back.
 */
export function useCheck(initial: CheckView, slug: string, people: string): { view: CheckView; read: () => Promise<void> } {
  const [view, setView] = useState(initial)
  const read = useCallback(async () => {
    const response = await fetch(`/api/agenda-check/${slug}`).catch(() => null)
    if (!response?.ok) return
    const next = viewOf(await response.json())
    if (next !== null) setView((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }, [slug])

  const known = useRef(people)
  useEffect(() => {
    if (known.current === people) return
    known.current = people
    // Whom the browser has just named, the server knows in a moment.
    const timer = setTimeout(() => void read(), 2_000)
    return () => clearTimeout(timer)
  }, [people, read])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void read()
    }
    const timer = setInterval(look, 20_000)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [read])
  return { view, read }
}

// The cast holds: /api/agenda-check answers what its query does.
function viewOf(json: unknown): CheckView | null {
  return (json as { value?: CheckView }).value ?? null
}
