import { cleanText } from '#domain/text/localized-text'

/** A number as papers write it before a title: `4.`, `7.1`, `IV.`, `3)`, `Item 5:`. A bare figure needs a mark after it. */
const NUMBERED = /^(?:[Ii]tem\s+|[Пп]ункт\s+)?((?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,3}){0,3})(?:[.):]\s*|(?<=\.\d{1,3})\s+)(?=\S)/u

/** Reads a line typed into the list of items as a number, if it begins with one, and a title; null for an empty line. */
export function readItemLine(raw: string): { number: string | null; title: string } | null {
  const text = cleanText(raw)
  if (text === '') return null
  const found = NUMBERED.exec(text)
  if (found === null) return { number: null, title: text }
  return { number: found[1] ?? null, title: text.slice(found[0].length).trim() }
}
