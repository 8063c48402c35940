'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { EarlyAct, Written } from '#components/ui/keep-early-hand.ts'
import { originalOf } from '#components/ui/typed-controls.ts'

/** Stands last in a page: once the scripts are there, they are told what a hand did before. */
export function EarlyHandTold() {
  const acts = useRef<readonly EarlyAct[]>([])
  // As React takes the page over it may put back what the page came with. Between this and the next key there is nothing.
  useLayoutEffect(() => {
    const early = window.gavelEarlyHand
    if (early === undefined) return
    delete window.gavelEarlyHand
    early.stop()
    acts.current = early.acts
    for (const act of early.acts) if (act.kind === 'wrote') writeAgain(act)
    const { selected } = early
    if (selected && document.activeElement === selected.field) selected.field.setSelectionRange(selected.start, selected.end)
  }, [])
  useEffect(() => {
    // Not within an effect: told there, React would put back what each field held.
    queueMicrotask(() => {
      for (const act of acts.current) if (act.element.isConnected) tell(act)
      acts.current = []
    })
  }, [])
  return null
}

/** React knows a field by the value it saw last: it is shown what the page came with, and the words past it. */
function writeAgain({ element: field, value }: Written): void {
  if (field instanceof HTMLSelectElement) field.value = value
  else if (!isBox(field)) {
    field.value = originalOf(field)
    setUnseen(field, value)
  }
}

function tell(act: EarlyAct): void {
  if (act.kind === 'pressed') act.element.click()
  else if (isBox(act.element)) tick(act.element, act.checked)
  else tellOfWords(act)
}

function tick(box: HTMLInputElement, checked: boolean): void {
  box.checked = !checked
  box.click()
}

function tellOfWords(act: Written): void {
  const { element: field, value } = act
  if (field.value !== value && field.value === originalOf(field)) writeAgain(act)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  // What is taken when its field is left has been left.
  if (document.activeElement !== field) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
}

function isBox(field: Element): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

/** Sets a value past React, which has put a setter of its own before the browser's. */
function setUnseen(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
}
