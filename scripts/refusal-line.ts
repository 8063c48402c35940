import type { Refusal } from '#server/core/outcome'

/** A command's refusal in one line: each field with what is wrong with it and the limit, or the code. */
export function refusalLine({ code, fields = {} }: Refusal): string {
  const wrong = Object.entries(fields).map(([field, { code, values = {} }]) =>
    [`${field}: ${code}`, ...Object.entries(values).map(([name, value]) => `${name} ${value}`)].join(', '),
  )
  return wrong.join('; ') || code
}
