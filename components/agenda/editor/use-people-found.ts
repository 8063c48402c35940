'use client'

import { useEffect, useState } from 'react'
import type { DirectoryEntryView, DirectoryView } from '#domain/people/directory-view'
import type { Locale } from '#domain/text/locale'

/** People of the directory whose names contain a typed text of two letters or more, and the text for which they are the answer. */
export function usePeopleFound(text: string, locale: Locale): { people: DirectoryEntryView[]; answeredText: string } {
  const [people, setPeople] = useState<DirectoryEntryView[]>([])
  const [answeredText, setAnsweredText] = useState('')
  useEffect(() => {
    if (text.trim().length < 2) return setPeople([])
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const response = await fetch(`/api/people?locale=${locale}&text=${encodeURIComponent(text)}`, { signal: stop.signal }).catch(
        () => null,
      )
      if (!response?.ok) return
      setPeople(peopleOf(await response.json()))
      setAnsweredText(text)
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, locale])
  return { people, answeredText }
}

// The cast holds: /api/people answers what its query does.
function peopleOf(json: unknown): DirectoryEntryView[] {
  return (json as { value?: DirectoryView }).value?.people ?? []
}
