import { ACT_BY } from '#domain/saving/act-fields'
import { type Cookie, fetchAs } from '#harness/sign-in'

/** A form as the page sent it: its fields by name, with the hidden ones that say which action it calls. */
export type Form = Map<string, string>

/** The form of a page with a field of this name (and value, if given), read as a browser without scripts would. */
export function formWith(html: string, field: string, value?: string): Form {
  for (const [, inside = ''] of html.matchAll(/<form[^>]*>(.*?)<\/form>/gs)) {
    const form: Form = new Map([...inputsOf(inside), ...textareasOf(inside), ...choicesOf(inside)])
    if (form.has(field) && (value === undefined || form.get(field) === value)) return form
  }
  throw new Error(`no form with a field ${field}${value === undefined ? '' : ` of ${value}`}`)
}

/** The form whose button has this label; `place` says which of several. */
export function buttonForm(html: string, label: string, place = 0): Form {
  const form = formHtml(html, label, place)
  const [action = 'no action'] = /\$ACTION_REF_\w+/.exec(form) ?? []
  return formWith(form, action)
}

export function formHtml(html: string, label: string, place = 0): string {
  const form = [...html.matchAll(/<form[^>]*>.*?<\/form>/gs)]
    .map(([whole]) => whole)
    .filter((whole) => whole.includes(`>${label}</button>`))[place]
  if (form === undefined) throw new Error(`no form with a button ${label}`)
  return form
}

/**
 * Submits a form as a browser without scripts does. `cookie` may be of somebody who was never shown the form; `origin` is the address
 * in the browser, where that is not the server's own.
 */
export async function sendForm(
  url: string,
  path: string,
  cookie: Cookie,
  form: Form,
  typed: Record<string, string> = {},
  origin: string = url,
): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of form) body.set(name, value)
  // Who may not act would not say that the form is somebody else's.
  body.delete(ACT_BY)
  for (const [name, value] of Object.entries(typed)) body.set(name, value)
  return fetchAs(url, path, cookie, { method: 'POST', body, headers: { origin } })
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

// If nothing is selected, a browser sends the first option.
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
