'use client'

import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { EarlyAct, EarlyHand, Written } from '#components/ui/keep-early-hand.ts'
import { originalOf } from '#components/ui/typed-controls.ts'

/** Stands last in a page: once the scripts are there, they are told what a hand did before. */
export function EarlyHandTold() {
  const [, setTold] = useState(false)
  // React is told once it is at rest, and before the next event: within this effect it would put back what each field held, and a task
  // later the hand would have gone on. A pass of its own first ends the effects that the page begins with.
  useLayoutEffect(() => {
    const early = window.gavelEarlyHand
    if (early === undefined) return
    delete window.gavelEarlyHand
    early.stop()
    for (const act of early.acts) if (act.kind === 'wrote') attempt(() => writeAgain(act))
    select(early.selected)
    queueMicrotask(() => {
      flushSync(() => setTold(true))
      // Words first: a choice may take the field away in which they stand.
      const words = early.acts.filter((act) => act.kind === 'wrote' && isWords(act.element))
      for (const act of [...words, ...early.acts.filter((act) => !words.includes(act))])
        if (act.element.isConnected) attempt(() => tell(act))
      select(early.selected)
    })
  }, [])
  return null
}

// What cannot be told must not take the page away.
function attempt(act: () => void): void {
  try {
    act()
  } catch (cause) {
    reportError(cause)
  }
}

function select(selected: EarlyHand['selected']): void {
  if (selected && document.activeElement === selected.field) selected.field.setSelectionRange(selected.start, selected.end)
}

function isWords(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return true
  return field instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(field.type)
}

/** React knows a field by the value it saw last: it is shown what the page came with, and the words past it. */
function writeAgain({ element: field, value }: Written): void {
  if (field instanceof HTMLSelectElement) field.value = value
  else if (isWords(field)) {
    field.value = originalOf(field)
    setUnseen(field, value)
  }
}

function tell(act: EarlyAct): void {
  if (act.kind === 'pressed') act.element.click()
  else if (isBox(act.element)) tick(act.element, act.checked)
  else tellOfField(act)
}

function tick(box: HTMLInputElement, checked: boolean): void {
  box.checked = !checked
  box.click()
}

function tellOfField(act: Written): void {
  const { element: field, value } = act
  if (field.value !== value) writeAgain(act)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  // What is chosen, from a list or among files, React takes by this.
  if (!isWords(field)) field.dispatchEvent(new Event('change', { bubbles: true }))
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
