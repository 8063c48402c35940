import { type LocalizedText, words } from '#domain/text/localized-text'

/**
 * Where something is, as far as the agenda says: the first that is named of its own place, its day's, and the meeting's venue. In lower
 * case, to be compared alone. Null if none is named.
 */
export function placeOf(named: readonly (LocalizedText | null | undefined)[]): string | null {
  for (const place of named) {
    const text = words(place, place?.original ?? 'en')
    if (text !== '') return text.toLowerCase().replace(/\s+/g, ' ')
  }
  return null
}

/** Whether two may be in one place. Of what has no place nobody knows where it is. */
export function isSamePlace(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}
