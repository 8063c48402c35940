'use client'

import { savesPlace } from '#components/ui/kept-words.ts'
import type { Save } from '#domain/saving/save-queue'

// Saves that the server has not acknowledged are kept in localStorage, under one key for each tab.
const TAB = typeof crypto === 'undefined' ? 'tab' : crypto.randomUUID()

/** Stores the unacknowledged saves; an empty queue removes the key. */
export function writeStored(keptAs: string, queue: readonly Save[]): void {
  const place = savesPlace(keptAs) + TAB
  try {
    if (queue.length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(queue))
  } catch {
    // Without storage, saving still works; only closing the tab loses what is not acknowledged yet.
  }
}

/** Takes over what other tabs left unsaved. A save sent twice does no harm: it has the same idempotency key. */
export function takeStored(keptAs: string): Save[] {
  const start = savesPlace(keptAs)
  try {
    return takeFrom(start)
  } catch {
    return []
  }
}

function takeFrom(start: string): Save[] {
  const places = Object.keys(localStorage).filter((name) => name.startsWith(start) && name !== start + TAB)
  return places.flatMap((place) => {
    const text = localStorage.getItem(place)
    localStorage.removeItem(place)
    return text === null ? [] : savesOf(JSON.parse(text))
  })
}

// Written by writeStored above, in this browser. Before a deploy in November 2026 `basedOn` was called `seen`.
function savesOf(json: unknown): Save[] {
  if (!Array.isArray(json)) return []
  return json.map(({ seen = null, ...save }: Save & { seen?: Save['basedOn'] }) => ({ ...save, basedOn: save.basedOn ?? seen }))
}
