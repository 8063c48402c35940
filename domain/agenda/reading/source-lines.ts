import type { Said } from '#domain/agenda/reading/said'

/** A line of a text that is read: its number from 1, its words with single spaces, and what its layout says. */
export type SourceLine = {
  number: number
  text: string
  /** How far in it begins, in signs; a tab counts as four. */
  indent: number
  /** How far it reaches, in signs. */
  reach: number
  /** Its columns, where it has several: by `|`, tabs or wide gaps. */
  cells: string[]
  /** What somebody says it is, where they corrected the reading. */
  said?: Said
}

/** A longer line is no line of an agenda; its beginning is quoted in a problem. */
export const LONGEST_LINE = 20_000

const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text from a PDF holds them
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g

/** The lines of a text as they are written. Form feeds and vertical tabs end a line as line feeds do. */
export function writtenLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
}

/** Written lines made ready to be read, also those without words. */
export function sourceLines(written: readonly string[]): SourceLine[] {
  return written.map((raw, index) => sourceLine(raw, index + 1))
}

function sourceLine(raw: string, number: number): SourceLine {
  const seen = raw.slice(0, LONGEST_LINE).replace(INVISIBLE, '').replace(CONTROL, '')
  const laidOut = seen
    .replace(/\t/g, '    ')
    .replace(/[^\S ]/g, ' ')
    .trimEnd()
  const indent = laidOut.length - laidOut.trimStart().length
  return {
    number,
    text: withoutMarkup(laidOut.replace(/ +/g, ' ').trim()),
    indent,
    reach: raw.length > LONGEST_LINE ? LONGEST_LINE : laidOut.length,
    cells: cellsOf(seen),
  }
}

function cellsOf(seen: string): string[] {
  const trimmed = seen.trim()
  const isPiped = (trimmed.match(/\|/g)?.length ?? 0) >= (trimmed.startsWith('|') ? 2 : 1) && /\s\||\|\s|^\||\|$/.test(trimmed)
  const parts = isPiped
    ? trimmed.replace(/^\||\|$/g, '').split('|')
    : trimmed.includes('\t')
      ? trimmed.split(/\t+/)
      : trimmed.split(/[^\S\n]{3,}/)
  return parts.length < 2 ? [] : parts.map((cell) => withoutMarkup(cell.replace(/\s+/g, ' ').trim()))
}

// Markdown says how a line looks: its signs are no words.
function withoutMarkup(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^>\s+/, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\w*])/g, '$1')
    .trim()
}

/** No page is set narrower: its lines were ended by hand. */
const NARROWEST = 60

/**
 * The column of the page at which its lines are wrapped: nearly the longest of them, so that a single long line does not count. Infinite
 * where they are not wrapped.
 */
export function pageWidth(lines: readonly SourceLine[]): number {
  const reaches = lines
    .filter(({ text }) => text !== '')
    .map(({ reach }) => reach)
    .sort((a, b) => a - b)
  const width = reaches[Math.floor((reaches.length - 1) * 0.97)] ?? 0
  return width < NARROWEST ? Number.POSITIVE_INFINITY : width
}

/** Words that a phrase cannot end with, in three languages. */
const OPEN_END =
  /(?:[,(/–—&-]|(?<![\p{L}\p{N}])(?:a|an|the|of|for|to|in|on|at|by|and|or|with|from|its|their|his|her|into|as|und|и|в|во|на|по|с|со|к|о|об|от|до|для|из|при|над|под|за|или|а|также|между|и\/или|мен|және|бен|пен|үшін|туралы|бойынша))$/iu

const BEGINS_SMALL = /^["“«(]?\p{Ll}/u

/** Whether a text cannot be over: it ends with a word that asks for another. */
export function isOpen(text: string): boolean {
  return OPEN_END.test(text) && !/^[a-zа-я]\)$/i.test(text)
}

export function beginsSmall(text: string): boolean {
  return BEGINS_SMALL.test(text)
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;]["”»’)\]]*$/u.test(text)
}

/**
 * Whether a line goes on with the next one. A page is wrapped where the next word has no room: a line that ends earlier was ended by
 * its writer, unless its last word or the next line's first says otherwise.
 */
export function goesOn(line: SourceLine, next: SourceLine, width: number): boolean {
  if (isOpen(line.text)) return true
  if (beginsSmall(next.text) && !/[.!?;:]$/.test(line.text) && !/^[a-zа-яё]{1,3}[).]\s/iu.test(next.text)) return true
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.reach + 1 + word > width
}
