export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What can be typed into or chosen in a form, but for passwords and codes. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input, textarea, select')].filter(
    (control) => control.name !== '' && !['hidden', 'password', 'file', 'submit'].includes(control.type) && !isCode(control),
  )
}

// A code that signs in is as good as a password, and of no use later.
function isCode(control: Control): boolean {
  return control.getAttribute('autocomplete') === 'one-time-code'
}

/** Whether a control differs from what the page came with. */
export function isTyped(control: Control): boolean {
  if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio'))
    return control.checked !== control.defaultChecked
  return control.value !== originalOf(control)
}

/** The value the page came with. */
export function originalOf(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue
  const options = [...control.options]
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? ''
}
