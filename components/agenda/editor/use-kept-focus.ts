'use client'

import { type RefObject, useEffect } from 'react'

const FOCUSABLE =
  'button:not([disabled]), a[href], input:not([type="hidden"]):not([disabled]), textarea, select, summary, [tabindex="0"], [tabindex="-1"]'

/**
 * Never loses the focus to the page: when what has it disappears (a row that was removed, a button that has done its work), it goes to
 * the row that has taken its place in the list, or else to what is nearest around it.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current
    if (within === null) return
    let last: { element: Element; entry: string | undefined; around: { element: Element; at: number }[] } | null = null
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const entry = target instanceof HTMLElement ? target.dataset.entry : undefined
      last = { element: target, entry, around: ancestors(target, within) }
    }
    const keep = () => {
      if (last === null || last.element.isConnected || document.activeElement !== document.body) return
      // Moved elsewhere, it is drawn anew there.
      const moved = last.entry === undefined ? null : within.querySelector<HTMLElement>(`[data-entry="${CSS.escape(last.entry)}"]`)
      if (moved !== null) return moved.focus()
      const near = last.around.find(({ element }) => element.isConnected)
      last = null
      if (near === undefined) return
      const row = near.element.children[Math.min(near.at, near.element.children.length - 1)]
      focusIn(row ?? near.element) || focusIn(near.element) || focusIn(near.element.closest('section, aside, fieldset') ?? within)
    }
    const observer = new MutationObserver(keep)
    observer.observe(within, { childList: true, subtree: true })
    within.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      within.removeEventListener('focusin', remember)
    }
  }, [root])
}

// What stands around an element, the nearest first, and which of its children leads to it.
function ancestors(target: Element, root: Element): { element: Element; at: number }[] {
  const around: { element: Element; at: number }[] = []
  for (let child = target; child !== root && child.parentElement !== null; child = child.parentElement)
    around.push({ element: child.parentElement, at: [...child.parentElement.children].indexOf(child) })
  return around
}

function focusIn(element: Element): boolean {
  const all = element.matches(FOCUSABLE) ? [element] : [...element.querySelectorAll(FOCUSABLE)]
  const seen = all.find((one): one is HTMLElement => one instanceof HTMLElement && one.checkVisibility())
  seen?.focus()
  return seen !== undefined
}
