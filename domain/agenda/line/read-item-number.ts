import { after, cut, type LineText, matchAt } from '#domain/agenda/line/line-text'
import { MONTH } from '#domain/agenda/line/time-words'
import { kindOf } from '#domain/agenda/slot-kind-words'

/** An item number as it is printed, `4`, `7.1`, `IV`, and the place after it. Where `isSure` is false it may be part of a title. */
export type FoundNumber = { number: string; to: number; isSure: boolean }

/** The longest number an item may have (`NUMBER_LENGTH`). */
const LONGEST = 12

const ROMAN = '(?=[IVXLІХ])[XХ]{0,3}(?:[IІ]?[XХV]|[XХ]?L|V?[IІ]{0,3})'
const FIGURES = String.raw`\d{1,3}(?:\.\d{1,2}){0,3}`
const LETTER = String.raw`(?: ?\(?[a-zа-яәіңғүұқөһ]\))?`
const RANGE = `(?:(?: ?[-,] ?| and | и )${FIGURES})*`

// “Item 4 (c):”, “Agenda items 4–6”, «Пункт 4 повестки дня.», «4-тармақ»: the number says what the word says.
const NAMED = new RegExp(
  String.raw`(?:agenda )?items?(?: no\.?)? (${FIGURES}${LETTER}${RANGE}|${ROMAN})(?![\p{L}\p{N}]|:\d)(?: of the (?:provisional )?agenda)?|` +
    String.raw`(?:пункты?|пп?\.)(?: №)? ?(${FIGURES}${LETTER}${RANGE}|${ROMAN})(?![\p{L}\p{N}]|:\d)(?: (?:предварительной )?повестки дня)?|` +
    String.raw`(?:күн тәртібінің )?(${FIGURES}${RANGE}|${ROMAN})(?:-(?:ші|шы|нші|ншы|інші|ыншы))?(?:-| )?тармақ(?:тар)?(?!\p{L})|тармақ(?: №)? (${FIGURES}${RANGE})(?![\p{L}\p{N}]|:\d)|күн тәртібінің (${FIGURES}${RANGE})-?тарма[қғ]\p{L}*`,
  'iuy',
)
const SIGN = /№ ?(\d{1,3}(?:\.\d{1,2}){0,3})(?![\p{L}\p{N}]|:\d)/uy
// `1.`, `1)`, `(1)`, `7.1.`, `(a)`, `IV.`: a sign says that it is a number.
// A letter of a sub-item, other than those that stand for hours.
const SUB = '[a-gi-lа-ж]'
const MARKED = new RegExp(
  String.raw`(\d{1,3}(?:\.\d{1,2}){0,3} ?\(\p{L}\))|(\d{1,3}(?:\.\d{1,2}){0,3} ?${SUB})\)|(\d{1,3}(?:${SUB}|bis|ter))\.(?!\d)|(\d{1,3}\.${SUB})(?=[.) ])[.)]?|` +
    String.raw`(\d{1,3}(?:\.\d{1,2}){1,3})[.)](?![\d.])|(\d{1,3})(?: ?\.(?![\d.])|\))|\((\d{1,3}(?:\.\d{1,2}){0,3})\)|` +
    String.raw`\(?([ivx]{1,4}|\p{L})\)(?= )|(${ROMAN})(?:[.):](?=\s|$)|(?= -{1,3} ))`,
  'uy',
)
const DOTTED = /(\d{1,3}(?:\.\d{1,2}){1,3})(?![\p{L}\p{N}%.,:]|\.\d| ?[-/])/uy
const SEPARATOR = /\s?[.:;,]*\s?(?:-{1,3}(?:\s|$))?/uy

/** The number of an item at a place of a line, or null. */
export function itemNumberAt(line: LineText, at: number): FoundNumber | null {
  const { text } = line
  const sure = matchAt(NAMED, text, at) ?? matchAt(SIGN, text, at)
  if (sure !== null) return found(line, sure, true)
  const marked = matchAt(MARKED, text, at)
  // `10. 30 – 11. 00` are clocks with a space, and 27.11.2026 is a day.
  // “V. Petrova”: an initial.
  if (marked !== null && /^[IVXLІХ]\. /.test(marked[0] + text.slice(at + marked[0].length)) && kindOf(text.slice(at + 3)) === 'session')
    return found(line, marked, false)
  if (marked !== null && !/^\d{1,2}\. ?\d{2} ?[-/] ?\d{1,2}[.:]/.test(text.slice(at)) && !isDate(marked)) return found(line, marked, true)
  const dotted = matchAt(DOTTED, text, at)
  if (dotted === null || isDate(dotted) || matchAt(MONTH, text, at + dotted[0].length) !== null) return null
  // “3.5 million”: a quantity. “7.1 Report”: a number, since no clock has one figure of minutes.
  return found(line, dotted, /\.\d(?:$|\.)/.test(dotted[1] ?? '') && !/^\s\p{Ll}/u.test(text.slice(at + dotted[0].length)))
}

function isDate(match: RegExpExecArray): boolean {
  return /^\d{1,2}\.\d{1,2}\.\d{2}/.test(match[0])
}

function found(line: LineText, match: RegExpExecArray, isSure: boolean): FoundNumber | null {
  const group = match.slice(1).find((text) => text !== undefined)
  if (group === undefined || group === '') return null
  const from = match.index + match[0].indexOf(group)
  const number = cut(line, from, from + group.length)
  if (number.length > LONGEST) return null
  return { number, to: after(SEPARATOR, line.text, match.index + match[0].length), isSure }
}
