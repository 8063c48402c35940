import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import type { RegisterChoicesView, RegisterFilter } from '#domain/record/register-view'

/** What of a filter can be asked for, and what of it means nothing and is left out. */
export type UnderstoodFilter = { filter: RegisterFilter; leftOut: { field: keyof RegisterFilter; value: string }[] }

/** Parts what an address asks of the register into what is among the choices and what is not. A year need not be among them. */
export function understoodFilter(asked: RegisterFilter, choices: RegisterChoicesView): UnderstoodFilter {
  const isKnown: Record<Exclude<keyof RegisterFilter, 'text'>, (value: string) => boolean> = {
    year: (value) => /^\d{4}$/.test(value),
    type: (value) => MEETING_TYPES.some((type) => type === value),
    place: (value) => choices.places.some(({ place }) => place === value.toLowerCase()),
    state: (value) => choices.states.some(({ code }) => code === value),
  }
  const filter = { ...asked }
  const leftOut: UnderstoodFilter['leftOut'] = []
  for (const field of ['year', 'type', 'place', 'state'] as const) {
    const value = asked[field]
    if (value === '' || isKnown[field](value)) continue
    filter[field] = ''
    leftOut.push({ field, value })
  }
  return { filter, leftOut }
}
