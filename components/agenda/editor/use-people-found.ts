'use client'

import { useEffect, useState } from 'react'
import type { DirectoryEntryView, DirectoryView } from '#domain/people/directory-view'
import type { Locale } from '#domain/text/locale'

/** Who was found, and the text for which they are the answer. `unreachable`: no answer comes, so that nobody can be said to be unknown. */
export type PeopleFound = { people: DirectoryEntryView[]; answeredText: string; unreachable: boolean }

const NOBODY: PeopleFound = { people: [], answeredText: '', unreachable: false }

/** People of the directory by a typed text of two letters or more. What could not be sought is sought when the connection is back. */
export function usePeopleFound(text: string, locale: Locale): PeopleFound {
  const [found, setFound] = useState(NOBODY)
  const [attempt, setAttempt] = useState(0)
  const { unreachable } = found
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt seeks the same text again
  useEffect(() => {
    if (text.trim().length < 2) return setFound(NOBODY)
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const people = await soughtPeople(text, locale, stop.signal)
      if (stop.signal.aborted) return
      setFound(people === null ? { people: [], answeredText: '', unreachable: true } : { people, answeredText: text, unreachable: false })
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, locale, attempt])
  useEffect(() => {
    if (!unreachable) return
    const again = () => setAttempt((before) => before + 1)
    const timer = setTimeout(again, 4_000)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [unreachable])
  return found
}

/** One search of the directory; null without an answer. */
export async function soughtPeople(text: string, locale: Locale, signal?: AbortSignal): Promise<DirectoryEntryView[] | null> {
  const address = `/api/people?locale=${locale}&text=${encodeURIComponent(text)}`
  try {
    const response = await fetch(address, signal === undefined ? {} : { signal })
    return response.ok ? peopleOf(await response.json()) : null
  } catch {
    return null
  }
}

// The cast holds: /api/people answers what its query does.
function peopleOf(json: unknown): DirectoryEntryView[] {
  return (json as { value?: DirectoryView }).value?.people ?? []
}
