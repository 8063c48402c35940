'use client'

import { useEffect, useRef } from 'react'

/** What the keys that work everywhere in the editor do. */
type Acts = { search: () => void; help: () => void; undo: () => void; redo: () => void }

/** Listens for the keys that work everywhere in the editor: never while somebody types or a dialog is open, but for the search. */
export function useShortcuts(acts: Acts): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role="dialog"]') !== null) return
      const act = actOf(event, isTyping(event.target))
      if (act === null) return
      event.preventDefault()
      latest.current[act]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function actOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, typing: boolean): keyof Acts | null {
  // By its place: on a Cyrillic keyboard the same key writes another letter.
  if ((ctrlKey || metaKey) && !altKey && code === 'KeyK') return 'search'
  // Inside a field the browser undoes what was typed in it.
  if (!typing && (ctrlKey || metaKey) && !altKey && code === 'KeyZ') return shiftKey ? 'redo' : 'undo'
  if (!typing && ctrlKey && !altKey && code === 'KeyY') return 'redo'
  if (typing || ctrlKey || metaKey || altKey) return null
  return key === '/' ? 'search' : key === '?' ? 'help' : null
}

/** Whether what is pressed there is written down. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('textarea, select, input:not([type="checkbox"], [type="radio"])') !== null
}
