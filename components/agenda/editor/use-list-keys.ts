'use client'

import { type KeyboardEvent, useRef } from 'react'

/** What is typed after a pause of so many milliseconds begins a new word. */
const PAUSE = 800

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * The keys of the list of a programme, whose entries are one tab stop: arrows, Home and End go from entry to entry across days, and
 * typing goes to the next one that begins with what was typed, a time or a word of its title.
 */
export function useListKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef({ text: '', at: 0 })
  return (event) => {
    const entries = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-entry]')]
    const at = event.target instanceof HTMLButtonElement ? entries.indexOf(event.target) : -1
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    const next = step === undefined ? typedTo(event, typed.current, entries, at) : entries[step(at, entries.length - 1)]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
}

function typedTo(
  { key, timeStamp }: KeyboardEvent,
  typed: { text: string; at: number },
  entries: readonly HTMLButtonElement[],
  at: number,
): HTMLButtonElement | undefined {
  if (key.length !== 1 || key === '?' || key === '/') return undefined
  const isNew = timeStamp - typed.at > PAUSE
  if (isNew && key === ' ') return undefined
  typed.text = (isNew ? '' : typed.text) + key.toLowerCase()
  typed.at = timeStamp
  // One letter again and again goes on to the next; a word stays where it already fits.
  const from = isNew ? at + 1 : at
  const inTurn = [...entries.slice(from), ...entries.slice(0, from)]
  return inTurn.find(({ dataset }) => (dataset.begins ?? '').split('\n').some((words) => words.startsWith(typed.text)))
}
