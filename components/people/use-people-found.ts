'use client'

import { useEffect, useState } from 'react'
import { isEnoughToSeek } from '#components/people/person-options.ts'
import type { DirectoryEntryView, DirectoryView } from '#domain/people/directory-view'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'

/**
 * Who was found last. `isAnswered`: for this text. `unreachable`: no answer comes, so that nobody can be said to be unknown. `isAwaited`:
 * somebody more may still be found for it.
 */
export type PeopleFound = Found & { isAnswered: boolean; unreachable: boolean; isAwaited: boolean }

type Found = { people: DirectoryEntryView[]; names: SideNamesView }
type Answer = Found & { answeredText: string; unreachable: boolean }

const NO_NAMES: SideNamesView = { states: {}, organizations: {} }
const NOBODY: Answer = { people: [], names: NO_NAMES, answeredText: '', unreachable: false }

/** People of the directory by a typed text of two letters or more. What could not be sought is sought when the connection is back. */
export function usePeopleFound(text: string, locale: Locale): PeopleFound {
  const [found, setFound] = useState(NOBODY)
  const [attempt, setAttempt] = useState(0)
  const { answeredText, unreachable, ...who } = found
  const isSought = isEnoughToSeek(text)
  const isAnswered = isSought && answeredText === text && !unreachable
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt seeks the same text again
  useEffect(() => {
    if (!isSought) return setFound(NOBODY)
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await soughtInDirectory(text, locale, stop.signal)
      if (stop.signal.aborted) return
      setFound(answer === null ? { ...NOBODY, unreachable: true } : { ...answer, answeredText: text, unreachable: false })
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
  return { ...who, isAnswered, unreachable, isAwaited: isSought && !isAnswered && !unreachable }
}

/** One search of the directory; null without an answer. */
export async function soughtPeople(text: string, locale: Locale): Promise<DirectoryEntryView[] | null> {
  return (await soughtInDirectory(text, locale))?.people ?? null
}

async function soughtInDirectory(text: string, locale: Locale, signal?: AbortSignal): Promise<Found | null> {
  const address = `/api/people?locale=${locale}&text=${encodeURIComponent(text)}`
  try {
    const response = await fetch(address, signal === undefined ? {} : { signal })
    return response.ok ? foundIn(await response.json()) : null
  } catch {
    return null
  }
}

// The cast holds: /api/people answers what its query does.
function foundIn(json: unknown): Found {
  const { people = [], names = NO_NAMES } = (json as { value?: DirectoryView }).value ?? {}
  return { people, names }
}
