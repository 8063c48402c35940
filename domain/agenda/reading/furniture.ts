import { isDateAlone } from '#domain/agenda/reading/read-date'
import { isRule } from '#domain/agenda/reading/read-table'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

const PAGE =
  /^(?:[-–—]\s*)?(?:(?:page|p\.|стр\.?|страница|бет)\s*)?\d{1,4}(?:\s*(?:\/|of|из|-ден|,)\s*\d{1,4})?(?:\s*[-–—])?$|^(?:page|стр\.?|страница|бет)\s+\d{1,4}(?:\s*(?:\/|of|из)\s*\d{1,4})?$/iu

/** In lines: where the title of a paper stands. */
const HEAD = 12

/** The number of a print job: “GE.24-11387 (E)”. */
const PRINTED = /^[A-Z]{2}\.\d{2}-\d{4,6}(?:\s*\([A-Z]\))?$/

/** The numbers of lines that belong to the page and not to the text: numbers of pages, rules, what stands beside the number of each page. */
export function furnitureOf(lines: readonly SourceLine[]): Set<number> {
  const pages = new Set(lines.filter(({ text }, at) => isPageNumber(text, lines, at)).map(({ number }) => number))
  const found = new Set([...pages, ...lines.filter(({ text }) => isRule(text)).map(({ number }) => number)])
  for (const line of mailHead(lines)) found.add(line.number)
  for (const { text, number } of lines)
    if ((/[:-]$/.test(text) && ANSWERED.test(text)) || PRINTED.test(text) || OF_SITE.test(text)) found.add(number)
  const beside = new Map<string, SourceLine[]>()
  for (const [at, line] of lines.entries())
    if (line.text !== '' && !pages.has(line.number) && [-2, -1, 1, 2].some((by) => pages.has(lines[at + by]?.number ?? -1)))
      beside.set(line.text, [...(beside.get(line.text) ?? []), line])
  for (const [text, repeated] of beside) {
    const [first] = repeated
    const isHead = first !== undefined && (isHeadOfPage(lines, text, first.number) || isDateOfHead(lines, first))
    if (repeated.length >= 3 || isHead) for (const { number } of repeated) found.add(number)
  }
  return found
}

// What the head of the paper says stands above on each page too: its title, its symbol. No entry, and nothing with a label.
function isHeadOfPage(lines: readonly SourceLine[], text: string, number: number): boolean {
  if (text.length < 8 || /^\d|\d\s?[:.h]\d{2}/u.test(text) || /:/.test(text)) return false
  return lines.slice(0, HEAD).some((line) => line.number < number && (line.text === text || line.cells.includes(text)))
}

// “EEF.GAL/11/24” above “17 May 2024” above “Page 2”: the date of a paper is said again beside its symbol, as in its head.
function isDateOfHead(lines: readonly SourceLine[], line: SourceLine): boolean {
  if (!isDateAlone(line.text)) return false
  const at = lines.indexOf(line)
  const isBeside = (before: SourceLine | undefined) =>
    before !== undefined && PAPER_SYMBOL.test(before.text) && isHeadOfPage(lines, before.text, before.number)
  const isSaid = lines.slice(0, HEAD).some(({ text, number }) => number < line.number && text === line.text)
  return isSaid && (isBeside(lines[at - 1]) || isBeside(lines[at + 1]))
}

const PAPER_SYMBOL = /^\p{Lu}[\p{Lu}\d.]+\/\S{0,40}\d/u

const MAIL_HEAD =
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to|attachments?|от|кому|копия|отправлено|дата|тема|вложения?|кімнен|кімге|көшірме|тақырыбы)\s*:/iu
/** What a web page has about its words: where one is, and what to press. */
const OF_SITE =
  /^(?:share (?:this|on|\|)(?!\p{L})|back to (?:top|list)|print this page|add to (?:my )?calendar$|read (?:more|abstract)\s?▾?$|show (?:more|less)$|sold out$|more (?:info|details)$|добавить в календарь$|подробнее$|читать далее$|толығырақ$|күнтізбеге қосу$|(?:share|поделиться|бөлісу)\s*:|skip to (?:main )?content|follow us|©|copyright ©|поделиться|версия для печати|наверх)(?!.*\d[:.]\d\d)|^(?:home|главная|басты бет)\s[>›»/]\s|^[^>›»]{2,40}(?:\s[>›»]\s[^>›»]{2,80}){2,}$/iu
/** “On 3 May, M. Ito wrote:” */
const ANSWERED =
  /^on .{6,120}\swrote:$|^.{6,120}\s(?:пишет|писал|писала|написал|написала|жазды):$|^-+ ?(?:original|forwarded) message ?-+$/iu
const SENDER = /^(?:from|от|кімнен)\s*:/iu
const ADDRESSED = /^(?:from|to|от|кому|кімнен|кімге)\s*:/iu
const SUBJECT_LINE = /^(?:subject|тема|тақырыбы)\s*:\s*\S/iu

/** The line of a mail's head that says what it is about. */
export function subjectOf(lines: readonly SourceLine[]): SourceLine | undefined {
  return mailHead(lines).find(({ text }) => SUBJECT_LINE.test(text))
}

/** The head of a mail, above all else: from whom, to whom, about what. */
export function mailHead(lines: readonly SourceLine[]): SourceLine[] {
  const at = lines.slice(0, 40).findIndex(({ text }) => ADDRESSED.test(text))
  if (at < 0) return []
  const end = lines.slice(at).findIndex(({ text }) => !MAIL_HEAD.test(text))
  const head = lines.slice(at, end < 0 ? lines.length : at + end)
  // “To: Astana” and “Date: …” may be of a visit.
  const isOfMail = head.some(({ text }) => SENDER.test(text) || SUBJECT_LINE.test(text))
  return isOfMail && (head.length > 1 || (at < HEAD && /[^\s@<>]{1,64}@[^\s@<>]{1,64}\.\p{L}/u.test(head[0]?.text ?? ''))) ? head : []
}

// “Forum on Law          Page 1 of 2”, “2      GE.22-18762”: what stands at the edge of a page, in one line with its number.
function isFoot(line: SourceLine | undefined, lines: readonly SourceLine[]): boolean {
  const [first = '', second = ''] = line?.cells.length === 2 ? line.cells : []
  if (line === undefined || first === '') return false
  if (PRINTED.test(first) || PRINTED.test(second)) return PAGE.test(first) || PAGE.test(second)
  const [words, number] = PAGE.test(second) ? [first, second] : [second, first]
  return PAGE.test(number) && /\p{L}/u.test(number) && isHeadOfPage(lines, words, line.number)
}

function isPageNumber(text: string, lines: readonly SourceLine[], at: number): boolean {
  if (!PAGE.test(text)) return isFoot(lines[at], lines)
  // A number alone is of a page where blank lines or an end stand about it; “9” may also begin an entry.
  const isAlone = (line: SourceLine | undefined) => line === undefined || line.text === ''
  if (/\p{L}|\/|[-–—]/u.test(text) || (isAlone(lines[at - 1]) && isAlone(lines[at + 1]))) return true
  // Beside what the head of the paper says, both apart from all else.
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (above !== undefined && isAlone(below) && isAlone(lines[at - 2])) return isHeadOfPage(lines, above.text, above.number)
  return below !== undefined && isAlone(above) && isAlone(lines[at + 2]) && isHeadOfPage(lines, below.text, below.number)
}
