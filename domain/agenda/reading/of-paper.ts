import { datesIn, isDateAlone } from '#domain/agenda/reading/read-date'
import { papersLine } from '#domain/agenda/reading/slot-notes'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse } from '#domain/agenda/reading/text-blocks'

// What a heading says of the paper, and not of the meeting.

const DOCUMENT_TITLE =
  /^(?:(?:draft|provisional|annotated|tentative|preliminary|final|revised)\s+)*(?:agenda|programme|program|order of business|schedule|timetable|agenda and (?:timetable|programme|annotations)|programme of work|list of items)(?:\s*\([^)]*\)|\s*[-–—,]\s*(?:draft|version|rev(?:ision)?|v)\.?\s?\d{1,2})?$|^(?:(?:проект|предварительная|предварительной|аннотированная|ориентировочная)\s+)*(?:повестк[аи](?: дня)?|программ[аы]|порядок дня|регламент)$|^(?:алдын ала\s+)?(?:күн тәртібі|бағдарлама|бағдарламасы)$/iu

/** Whether words only name the paper: “Provisional agenda”, «ПРОГРАММА». */
export function isDocumentTitle(text: string): boolean {
  const title = unspaced(text).replace(/:$/, '')
  // “AGENDA / ПОВЕСТКА ДНЯ”
  return DOCUMENT_TITLE.test(title) || (title.includes(' / ') && title.split(' / ').every((part) => DOCUMENT_TITLE.test(part)))
}

/** Who approved it, to what it is annexed, its language. */
export const OF_PAPER =
  /^(?:annex|appendix|enclosure|приложение|қосымша)(?!\p{L})|^(?:к письму|исх\.?|вх\.?)\s.{0,60}(?:№|от\s)|^(?:distr(?:ibution)?\.?|original|оригинал|язык оригинала|распространение)\s*:|^(?:english|russian) only$|^(?:утверждаю|утвержден[оа]?|согласовано|бекітемін|approved)(?!\p{L})|^(?:проект|draft|жоба)(?:\s+\d+|\s+v\.?\s?\d+)?$/iu
/** “All times are local (EST)” */
export const OF_TIMES = /^\W*(?:all )?times? (?:are|is|zone)(?!\p{L})|^\W*(?:все )?время (?:указано|местное)/iu
const MASTHEAD = /^(?:distr(?:ibution)?\.?|original|оригинал|язык оригинала|распространение)\s*:/iu

const APPROVED = /^(?:утверждаю|согласовано|бекітемін|approved(?: by)?)[:.]?$/iu
/** In lines: who approves, their name, and a day to be filled in. */
const LONGEST_APPROVAL = 5

/** The lines of an approval, «УТВЕРЖДАЮ» with who signs below it, up to a blank line: nothing of them is of the meeting. */
export function approvalIn(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line, at) => {
    if (!APPROVED.test(line.text)) return []
    const below = lines.slice(at + 1, at + 1 + LONGEST_APPROVAL)
    const end = below.findIndex(({ text }) => text === '' || isDocumentTitle(text))
    return [line, ...(end < 0 ? below : below.slice(0, end))]
  })
}

/** “Draft as of 14 April 2026”, «Проект на 14.04.2026 г.»: what stands before the date. */
const DRAFTED =
  /^(?:(?:(?:first |second |third |revised |updated |final )?(?:draft|version|update)|(?:last )?(?:updated|revised|modified)|issued|проект|редакция|версия|обновлено|жоба|нұсқа)(?:\s(?:as (?:of|at)|of|on|dated|на|от|по состоянию на))?|as (?:of|at)|dated|от|по состоянию на|(?:draft |provisional )?(?:agenda|programme|program)\s*[-–—,]\s*(?:draft|version|rev(?:ision)?|v)\.?(?:\s?\d{1,2})?)[:,]?$/iu

/**
 * Whether the date of a line is of the paper: between “Distr.” and “Original”, of a draft, or alone above all where another line says when
 * the whole is held.
 */
export function isDateOfPaper(lines: readonly SourceLine[], at: number): boolean {
  const { text = '' } = lines[at] ?? {}
  const dates = text.length <= 80 ? datesIn(text) : null
  if (dates === null) return false
  const isMasthead = (line: SourceLine | undefined) => line !== undefined && [line.text, ...line.cells].some((said) => MASTHEAD.test(said))
  // “Economic and Social Council     12 September 2024” below “Distr.”: in a column of its own.
  const own = lines[at]?.cells.length === 2 ? (lines[at].cells[1] ?? '') : ''
  if ((text.length <= 30 || isDateAlone(own)) && [-1, 1].some((by) => isMasthead(lines[at + by]))) return true
  const { first, last } = dates
  if (first.year === null || first.day !== last.day || first.month !== last.month) return false
  const before = text.slice(0, dates.from).trim()
  if (DRAFTED.test(before) && dates.to === text.length) return true
  if (at >= LONGEST_MASTHEAD || !isDateAlone(text)) return false
  const isAbove = lines.slice(0, at).every((line) => line.text === '' || isOfPaper(line.text))
  return isAbove && lines.slice(at + 1, at + 1 + LONGEST_MASTHEAD).some((line) => saysWhen(line.text))
}

/** In lines. What stands lower is no masthead, and a long heading is not looked through for each of its dates. */
const LONGEST_MASTHEAD = 30

// “Vienna, 19 and 20 October 2026”: with its place.
function saysWhen(text: string): boolean {
  const isPlaced = /^\(?(?:г\.\s*)?\p{Lu}[\p{L}. -]{2,40},/u.test(text)
  return text.length <= 160 && isPlaced && (datesIn(text)?.first.year ?? null) !== null && !OF_ELSE.test(text) && !isProse(text)
}

/** Whether a line says something of the paper, and nothing of the meeting: its name, its annex, its language. */
export function isOfPaper(text: string): boolean {
  return isDocumentTitle(text) || OF_PAPER.test(text) || papersLine(text) !== null
}

/** Before a date that is of something else: “Confirm by 30 April”. */
export const OF_ELSE =
  /confirm|deadline|no later|arriv|register|reply|since|previous|last(?! (?:week|month|year))|подтверд|не позднее|прибы|зарегистр|предыдущ|прошл|растауды|келу/iu

/** A sentence that says when the whole is held: no title, no entry. */
export const SAYS_HELD =
  /(?<!\p{L})(?:will be held|will take place|is held|takes place|will be convened|состоится|начн[её]тся|про[йи]д[её]т|провод[ия]тся|өтеді|өткізіл(?:еді|мек))(?!\p{L})/iu

// «П Р О Г Р А М М А»
function unspaced(text: string): string {
  return /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(text) ? text.replace(/ /g, '') : text
}
