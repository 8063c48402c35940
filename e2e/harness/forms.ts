import { type Cookie, fetchAs } from '#harness/sign-in'

/** A form as a page sent it: the hidden fields that say which action it calls, and its other fields by name. */
export type Form = Map<string, string>

/** The form of a page that has a field of this name (and value, where one is given), read as a browser without scripts would. */
export function formWith(html: string, field: string, value?: string): Form {
  for (const [, inside = ''] of html.matchAll(/<form[^>]*>(.*?)<\/form>/gs)) {
    const form: Form = new Map([...inputsOf(inside), ...textareasOf(inside), ...choicesOf(inside)])
    if (form.has(field) && (value === undefined || form.get(field) === value)) return form
  }
  throw new Error(`no form with a field ${field}${value === undefined ? '' : ` of ${value}`}`)
}

/** Sends a form as a browser without scripts does, as somebody who may not even have been shown it. */
export async function sendForm(
  url: string,
  path: string,
  cookie: Cookie,
  form: Form,
  typed: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of form) body.set(name, value)
  for (const [name, value] of Object.entries(typed)) body.set(name, value)
  return fetchAs(url, path, cookie, { method: 'POST', body, headers: { origin: url } })
}

function inputsOf(html: string): [string, string][] {
  return [...html.matchAll(/<input[^>]*>/g)]
    .filter(([tag]) => !['radio', 'checkbox'].includes(attribute(tag, 'type') ?? '') || tag.includes('checked'))
    .flatMap(([tag]) => named(tag, attribute(tag, 'value') ?? ''))
}

function textareasOf(html: string): [string, string][] {
  return [...html.matchAll(/(<textarea[^>]*>)(.*?)<\/textarea>/gs)].flatMap(([, tag = '', text = '']) =>
    named(tag, decode(text.replace(/^\n/, ''))),
  )
}

// Without a choice a browser sends the first option.
function choicesOf(html: string): [string, string][] {
  return [...html.matchAll(/(<select[^>]*>)(.*?)<\/select>/gs)].flatMap(([, tag = '', inside = '']) => {
    const options = [...inside.matchAll(/<option[^>]*>/g)].map(([option]) => option)
    const chosen = options.find((option) => / selected/.test(option)) ?? options[0] ?? ''
    return named(tag, attribute(chosen, 'value') ?? '')
  })
}

function named(tag: string, value: string): [string, string][] {
  const name = attribute(tag, 'name')
  return name === null ? [] : [[name, value]]
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : decode(value)
}

function decode(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
