import type { StateNameView } from '#domain/people/delegation-names-view'
import type { LocalizedText } from '#domain/text/localized-text'

/** What a list of meetings is narrowed by; an empty word narrows nothing. */
export type RegisterFilter = { year: string; type: string; place: string; state: string; text: string }

/** How many meetings fit; `more`: at least so many, for nobody counts further. */
export type RegisterCount = { found: number; more: boolean }

/** What the register can be narrowed by: years from the first to the last, places, and States by today's name. */
export type RegisterChoicesView = {
  first: string
  last: string
  places: { place: string; city: LocalizedText | null }[]
  states: StateNameView[]
}
