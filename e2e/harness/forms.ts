import { type Cookie, fetchAs } from '#harness/sign-in'

/** A form as a page sent it: the hidden fields that say which action it calls, and its other fields by name. */
export type Form = Map<string, string>

/** The form of a page that has a field of this name (and value, where one is given), read as a browser without scripts would. */
export function formWith(html: string, field: string, value?: string): Form {
  for (const [, inside = ''] of html.matchAll(/<form[^>]*>(.*?)<\/form>/gs)) {
    const form: Form = new Map()
    for (const [tag] of inside.matchAll(/<(?:input|textarea|select)[^>]*>/g)) {
      const name = attribute(tag, 'name')
      if (name !== null && (attribute(tag, 'type') !== 'radio' || tag.includes('checked'))) form.set(name, attribute(tag, 'value') ?? '')
    }
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

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : decode(value)
}

function decode(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
