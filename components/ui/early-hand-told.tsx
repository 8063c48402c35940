'use client'

import { useEffect } from 'react'
import type { EarlyAct } from '#components/ui/keep-early-hand.ts'
import { originalOf } from '#components/ui/typed-controls.ts'

/** Stands last in a page: once the scripts are there, they are told what a hand did before. */
export function EarlyHandTold() {
  useEffect(() => {
    // Not within an effect, where React would first put back what each field held.
    queueMicrotask(tellOfEarlyHand)
  }, [])
  return null
}

function tellOfEarlyHand(): void {
  const early = window.gavelEarlyHand
  if (early === undefined) return
  delete window.gavelEarlyHand
  early.end()
  for (const act of early.acts) {
    if (!act.element.isConnected) continue
    if (act.kind === 'pressed') act.element.click()
    else write(act)
  }
}

/** Writes again what was written: while React took the page over, it may have put back what the page came with. */
function write({ element: field, value, checked, caret }: Extract<EarlyAct, { kind: 'wrote' }>): void {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = !checked
    field.click()
    return
  }
  if (field instanceof HTMLSelectElement) {
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  } else {
    // React knows a field by the value it saw last, and is told nothing by an event that brings the same.
    field.value = originalOf(field)
    setUnseen(field, value)
    if (caret !== null && document.activeElement === field) field.setSelectionRange(caret, caret)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  // What is taken when its field is left has been left.
  if (document.activeElement !== field) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
}

/** Sets a value past React, which has put a setter of its own before the browser's. */
function setUnseen(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
}
