const CONTROLS = 'input:not([type="hidden"]):not([disabled]), textarea, select, button, a[href]'

/**
 * Puts the focus into the field a path leads to, by `data-field` and then by language, and opens what is folded on the way. False if the
 * form has no such field.
 */
export function focusField(form: HTMLElement, path: readonly string[]): boolean {
  let within = form
  for (const [at, step] of path.entries()) {
    const name = CSS.escape(step)
    const found = within.querySelector<HTMLElement>(`[data-field="${name}"]`) ?? within.querySelector<HTMLElement>(`[lang="${name}"]`)
    if (found === null) break
    within = found
    const folded = found.querySelector<HTMLButtonElement>('button[aria-expanded="false"]')
    if (at === path.length - 1 || folded === null) continue
    folded.click()
    // Its fields are there once React has drawn them.
    requestAnimationFrame(() => focusField(form, path))
    return true
  }
  if (within === form) return false
  const control = within.matches(CONTROLS) ? within : within.querySelector<HTMLElement>(CONTROLS)
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
  return control !== null
}
