/**
 * A typed line, and the same line with signs of one meaning made one: any dash is `-`, any space ` ` or a tab, any colon `:`. Signs that
 * cannot be seen are left out. `at` says where in `typed` each sign of `text` stands.
 */
export type LineText = { typed: string; text: string; at: number[] }

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/
// Word, PDF files and keyboards of East Asia have each their own. An ellipsis and an arrow join two times as a dash does.
const DASH = /[\u2010-\u2015\u2043\u2192\u2212\u2026\u301C\uFE58\uFE63\uFF0D\uFF5E]/
const COLON = /[\u02D0\u2236\uA789\uFE55\uFF1A]/

/** The line ready to be read. */
export function lineText(raw: string): LineText {
  const typed = raw.trim()
  if (PLAIN.test(typed)) return { typed, text: typed, at: placesTo(typed.length) }
  const at: number[] = []
  let text = ''
  for (let index = 0; index < typed.length; index++) {
    const sign = plainSign(typed[index] ?? '')
    const isSpace = sign === ' ' || sign === '\t'
    if (sign === '') continue
    const before = text.at(-1)
    if (isSpace && (before === ' ' || before === '\t')) {
      if (sign === '\t') text = `${text.slice(0, -1)}\t`
      continue
    }
    text += sign
    at.push(index)
  }
  return { typed, text, at }
}

/** Letters and signs that stay as they are, between single spaces: nearly every line. */
const PLAIN = /^(?:[!-~\u0400-\u04FF]+ )*[!-~\u0400-\u04FF]+$/

let places: number[] = []

function placesTo(length: number): number[] {
  if (places.length < length) places = Array.from({ length: length * 2 }, (_, at) => at)
  return places.slice(0, length)
}

function plainSign(sign: string): string {
  // Letters and signs of Latin and Cyrillic: nearly all of a text.
  if ((sign > ' ' && sign <= '~') || (sign >= '\u0400' && sign <= '\u04FF')) return sign
  if (INVISIBLE.test(sign)) return ''
  if (sign === '\t') return '\t'
  if (/\s/.test(sign)) return ' '
  if (DASH.test(sign)) return '-'
  if (COLON.test(sign)) return ':'
  // Full-width figures.
  if (/[\uFF10-\uFF19]/.test(sign)) return String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
  return sign
}

/** The typed signs between two places of `text`, trimmed. A space that must not break is kept; runs of spaces are one. */
export function cut({ typed, at }: LineText, from: number, to: number = at.length): string {
  return typed
    .slice(at[from] ?? typed.length, at[to] ?? typed.length)
    .replace(/\s{2,}|[^\S\u00A0\u202F]/g, ' ')
    .trim()
}

/** What `pattern` (with the flag `y`) matches at a place of the text, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The place after what `pattern` matches, or the same place. */
export function after(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0)
}
