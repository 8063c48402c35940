import { type RefObject, useEffect, useRef } from 'react'

const PREFIX = 'gavel.form/'

/**
 * Keeps in this tab what is typed into a form, until the server has it: no text is lost when the connection breaks,
 * the server is replaced or the page fails. `name` tells which form it is; without a name nothing is kept.
 */
export function useFormBackup(name: string | undefined, acknowledged: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const element = form.current
    if (name === undefined || element === null) return
    const kept = read(name)
    for (const field of fieldsOf(element)) {
      const words = kept[field.name]
      if (words !== undefined) field.value = words
    }
    const keep = () => write(name, Object.fromEntries(fieldsOf(element).map((field) => [field.name, field.value])))
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [name])
  useEffect(() => {
    if (name !== undefined && acknowledged) forgetWords(name)
  }, [name, acknowledged])
  return form
}

// Long texts, and the short ones marked with `data-kept`.
function fieldsOf(form: HTMLFormElement) {
  return [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input[data-kept]')]
}

/** Forgets what was kept of a form once the server has it. */
export function forgetWords(name: string): void {
  sessionStorage.removeItem(PREFIX + name)
}

function read(name: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? '{}')
    return typeof kept === 'object' && kept !== null
      ? Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, String(value)]))
      : {}
  } catch {
    return {}
  }
}

function write(name: string, words: Record<string, string>): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(words))
  } catch {
    // Without storage the text is in the page alone.
  }
}
