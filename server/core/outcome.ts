import type { Problem, RefusalCode } from '#domain/refusal/refusal-codes'

/** A command's refusal: a code, the fields at fault, and what is in the way. */
export type Refusal = {
  ok: false
  code: RefusalCode
  fields?: Record<string, Problem>
  values?: Record<string, string | number>
  /** For `stale`: the current entry, so that nothing typed is lost. */
  current?: unknown
}

/** `earlier`: this act was done when it came for the first time; this is its first answer again. */
export type Outcome<T> = { ok: true; value: T; earlier?: true } | Refusal

/** The viewer may not, or it does not exist. The two look the same (404, never 403). */
export class Denied extends Error {
  constructor(what: string) {
    super(`denied: ${what}`)
    this.name = 'Denied'
  }
}

/** Refuses with a code. */
export function refuse(code: RefusalCode, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal {
  return { ok: false, code, ...more }
}

/** Refuses because of one field. */
export function refuseField(field: string, code: RefusalCode, values?: Record<string, string | number>): Refusal {
  return { ok: false, code: 'invalid', fields: { [field]: values ? { code, values } : { code } } }
}
