import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { forgetForm, type KeptForm, keepForm, readForm } from '#components/ui/kept-words.ts'
import { newKey } from '#components/ui/new-key.ts'
import { type Control, controlsOf, isTyped, originalOf } from '#components/ui/typed-controls.ts'
import { ACT_KEY } from '#domain/saving/act-fields'

/**
 * Keeps in this tab what is typed into a form, with the key of its act, until the server has it: nothing is lost when the connection
 * breaks, the sign-in ends, the server is replaced or the page fails. Never a password or a code. `restored`: words were brought back.
 */
export function useKeptForm(account: string, name: string, form: RefObject<HTMLFormElement | null>) {
  const [restored, setRestored] = useState(false)
  const known = useRef({ account, name })
  known.current = { account, name }
  useEffect(() => {
    const element = form.current
    if (element === null) return
    // Set by a script, it comes back with the words when the browser goes back to this page.
    const key = keyField(element)
    if (key) key.setAttribute('value', key.value)
    const kept = readForm(account, name)
    if (kept && restore(element, kept)) setRestored(true)
    const keep = () => keepForm(account, name, { fields: typedInto(element), key: keyField(element)?.value ?? '' })
    // What was typed before this script came is kept too.
    if (controlsOf(element).some(isTyped)) keep()
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [account, name, form])
  const forget = useCallback(() => {
    forgetForm(known.current.account, known.current.name)
    setRestored(false)
  }, [])
  return { restored, forget }
}

/** Gives a form's next act a key of its own. */
export function renewKey(form: HTMLFormElement | null): void {
  const key = form && keyField(form)
  if (key) key.value = newKey()
}

/** The long texts of a form, to copy. */
export function textsIn(form: HTMLFormElement): string {
  return [...form.querySelectorAll('textarea')].flatMap(({ value }) => (value === '' ? [] : [value])).join('\n\n')
}

function keyField(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${ACT_KEY}"]`)
}

// Only what differs from what the page came with.
function typedInto(form: HTMLFormElement): KeptForm['fields'] {
  const fields: KeptForm['fields'] = {}
  for (const control of controlsOf(form)) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      if (control.checked !== control.defaultChecked) fields[placeOf(control)] = control.checked
    } else if (control instanceof HTMLInputElement && control.type === 'radio') {
      if (control.checked && !control.defaultChecked) fields[control.name] = control.value
    } else if (control.value !== originalOf(control)) fields[control.name] = control.value
  }
  return fields
}

function placeOf(control: Control): string {
  return `${control.name}=${control.value}`
}

function restore(form: HTMLFormElement, { fields, key }: KeptForm): boolean {
  const changed = controlsOf(form).filter((control) => restoreInto(control, fields))
  if (changed.length === 0) return false
  const field = keyField(form)
  if (field && key !== '') field.value = key
  // The words stand in an open form, wherever it was folded away.
  for (let box = form.closest('details'); box !== null; box = box.parentElement?.closest('details') ?? null) box.open = true
  return true
}

// The newest words win: what was typed before this script came, or is being typed, is not changed under the hand.
function restoreInto(control: Control, fields: KeptForm['fields']): boolean {
  if (isTyped(control) || (control === document.activeElement && control instanceof HTMLInputElement)) return false
  if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
    const kept = control.type === 'radio' ? fields[control.name] : fields[placeOf(control)]
    const checked = control.type === 'radio' ? kept === control.value : kept === true
    if (kept === undefined || checked === control.checked) return false
    control.checked = checked
    return true
  }
  const kept = fields[control.name]
  if (typeof kept !== 'string' || kept === control.value || !canHold(control, kept)) return false
  control.value = kept
  return true
}

function canHold(control: Control, value: string): boolean {
  return !(control instanceof HTMLSelectElement) || [...control.options].some((option) => option.value === value)
}
