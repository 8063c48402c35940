/**
 * Where in the editor of an agenda somebody is, as the address says it after `#`: `entry` is the id of a slot, of an item of the list or of
 * a day, and `path` leads to a field of its form: the name under which it is saved (`start`, `title`), perhaps after the id of the part
 * or appearance it belongs to and before a language (`title.ru`). The page of the check is `CHECK`.
 */
export type EditorPlace = { entry: string | null; path: string[] }

/** What stands in an entry's place for the check, where it is not on the screen beside the form. */
export const CHECK = 'check'

const NOWHERE: EditorPlace = { entry: null, path: [] }

/** The place an address means; `hash` with its `#` or without. What cannot be read leads nowhere. */
export function readPlace(hash: string): EditorPlace {
  const [entry = '', ...path] = decoded(hash.replace(/^#/, '')).split('.')
  return entry === '' ? NOWHERE : { entry, path: path.filter((step) => step !== '') }
}

/** The end of an address that leads to an entry, or to a field of its form: `#<id>`, `#<id>.start`, `#<id>.<appearance>.status`. */
export function hashOf(entry: string, ...path: readonly string[]): string {
  return `#${[entry, ...path].map(encodeURIComponent).join('.')}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
