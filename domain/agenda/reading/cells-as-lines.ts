import type { Role } from '#domain/agenda/agenda-terms'
import { readLineHead } from '#domain/agenda/line/line-head'
import { isTime } from '#domain/agenda/reading/cell-times'
import { areInTwoLanguages } from '#domain/agenda/reading/other-letters'
import { type Cell, withWholePeople } from '#domain/agenda/reading/people-in-columns'
import { isDateAlone } from '#domain/agenda/reading/read-date'
import { beginsWithHonorific, looksLikePerson } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import { isBareSession } from '#domain/agenda/reading/session-headings'
import { namesPlace, placeLine } from '#domain/agenda/reading/slot-notes'
import { beginsSmall, CELL_BREAK, GOES_ON, isOpen, type SourceLine } from '#domain/agenda/reading/source-lines'
import type { Column } from '#domain/agenda/reading/table-heading'
import { isProse } from '#domain/agenda/reading/text-blocks'

/** The text of a cell, parted where its writer ended a line in it. */
export function cellOf(line: SourceLine, text: string, column: Column | undefined, start?: number): Cell {
  const [first = '', ...more] = text.split(CELL_BREAK)
  return { text: first, column, start, below: more.map((said) => ({ ...line, text: said, reach: 0 })) }
}

/**
 * The cells of a row as the lines of its entry: first the title with its number and length, with the place before it, then who appears, then
 * what else the cell of the title lists. `isWithin`: the row is a part of an entry, and its place stands behind its title.
 */
export function asLines(line: SourceLine, said: readonly Cell[], isOpenEnded: boolean, isWithin = false): SourceLine[] {
  const cells = withWholePeople(said)
  const counted = cells.find(
    ({ text, column }) => (column?.holds === 'number' && text.length <= LONGEST_NUMBER) || (column === undefined && isNumberAlone(text)),
  )
  // “Tuesday, 19 October | 09:30–12:30 | Item 3”: the number is all there is.
  const hasTitle = cells.some((cell) => cell !== counted && hasWords(cell.text) && !isTime(cell.text) && !isDateAlone(cell.text))
  const number = cells.length === 1 || hasTitle || !/\p{L}/u.test(counted?.text ?? '') ? counted : undefined
  const minutes = cells.find(({ text, column }) => column?.holds === 'minutes' && /^\d{1,3}(?:\s?\p{L}+\.?)?$/u.test(text))
  const others = cells.length === 1 ? cells : cells.filter((cell) => cell !== number && cell !== minutes)
  const worded = others.filter(({ text }) => !isTime(text))
  const title =
    worded.find(({ column }) => column?.holds === 'title') ?? worded.find(({ column }) => column === undefined || column.holds === 'other')
  const [only] = others
  // A time and words beside it are a line as any other: the page may wrap it.
  if (others.length === 1 && only !== undefined && only === title && line.starts[1] !== 1)
    return cellLines({ ...line, reach: line.reach }, { ...only, text: numbered(only.text, number) }, line.reach)
  const second = title === undefined ? undefined : worded.find((cell) => cell !== title && isInOtherLanguage(title, cell))
  const inTwo = second === undefined ? title?.text : `${title?.text} / ${second.text}`
  const first =
    title === undefined ? [] : [{ ...title, text: withMinutes(numbered(inTwo ?? '', number), isOpenEnded ? minutes : undefined) }]
  // A number with words has no title to stand before: it is a line.
  const numberAlone = title === undefined && number !== undefined && /\p{L}/u.test(number.text) ? [number] : []
  const rest = [...numberAlone, ...others]
    .filter((cell) => cell !== title && cell !== second)
    .map((cell) => ({ ...cell, text: inWords(cell.text, cell.column) }))
  // The place of the whole stands before what else the cell of the title holds, that of a row within it behind its title.
  const places = rest.filter(({ text }) => placeLine(text) !== null)
  const end = { ...line, text: '', reach: 0 }
  // Each cell is a line of its own, whatever its width.
  const linesOf = (cells: readonly Cell[]) => cells.flatMap((cell) => [...cellLines(line, cell), end])
  const words = linesOf(first)
  const gap = words.findIndex(({ text }) => text === '') + 1
  const ends = beginsSmall(words[gap]?.text ?? '') ? words.length : gap
  const head = words.slice(0, ends)
  const titled = isWithin ? [...asPart(head), ...linesOf(places)] : [...linesOf(places), ...head]
  // Who stands in the row is of the whole, and not of what the cell of the title lists below it.
  const people = linesOf(rest.filter((cell) => !places.includes(cell)))
  return [...titled, ...people, ...(people.length === 0 ? words.slice(ends) : asPart(words.slice(ends)))]
}

// “Session | Сессия”: a column for each language.
function isInOtherLanguage(title: Cell, cell: Cell): boolean {
  const areTitles = title.column?.holds === 'title' && cell.column?.holds === 'title' && cell.below.length === 0
  return areTitles && areInTwoLanguages(title.text, cell.text)
}

// A title behind people is a part, whatever it looks like; a bullet or a label is what it is.
function asPart(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line, at) => {
    const isTitle = (at === 0 || lines[at - 1]?.text === '') && /^["“«]?[\p{Lu}\d]/u.test(line.text) && labelOf(line.text) === null
    const isShort = line.text.length <= LONGEST_TITLE && !isProse(line.text) && line.reach !== GOES_ON
    return isTitle && isShort && !looksLikePerson(line.text, false) ? { ...line, isPart: true } : line
  })
}

/** In signs: what is longer is said of the entry. */
const LONGEST_TITLE = 100

/** In signs: “Item 3 (a) and (b)”. */
const LONGEST_NUMBER = 20

/** The lines of one cell. A narrow cell wraps its words: what cannot be over, or begins small, goes on. */
export function cellLines(line: SourceLine, { text, below }: Cell, reach = 0): SourceLine[] {
  const lines = [{ ...line, text, reach }, ...below].filter(({ text }) => text !== '')
  return lines.flatMap((own, at) => {
    const next = lines[at + 1]
    const isWrapped = isNarrow(line) && next !== undefined && /^\p{Ll}/u.test(next.text) && labelOf(next.text) === null
    const isOne = next !== undefined && (isOpen(own.text) || goesOnInCell(own.text, next.text) || (isWrapped && !/[.!?;]$/.test(own.text)))
    if (isOne) return [{ ...own, text: isBareSession(own.text) ? own.text.replace(/[.:]?$/u, ':') : own.text, reach: GOES_ON }]
    return next === undefined ? [own] : [own, { ...line, text: '', reach: 0 }]
  })
}

// “Reporting back” above “and wrap-up”, “Session 2” above its name: one title, in a cell that its writer broke.
function goesOnInCell(text: string, next: string): boolean {
  if (labelOf(next) !== null || /^[(\d•-]/u.test(next)) return false
  return (/^\p{Ll}\p{L}*(?![\p{L}).])/u.test(next) && !/[.!?;]$/.test(text)) || isBareSession(text)
}

// A column by gaps wraps its words; cells by signs hold them whole.
function isNarrow({ starts: [first = 0, second = 0] }: SourceLine): boolean {
  return second - first > 2
}

function numbered(title: string, number: Cell | undefined): string {
  if (number === undefined) return title
  return /\p{L}/u.test(number.text) ? `${number.text}. ${title}` : `${number.text.replace(/[.)]$/, '')}. ${title}`
}

function withMinutes(title: string, minutes: Cell | undefined): string {
  const figures = /^\d+/.exec(minutes?.text ?? '')?.[0]
  return figures === undefined ? title : `${title} (${figures} min)`
}

/** “1”, “2.”, “Item 3 (a)”: a cell that is the number of an item and nothing else. */
function isNumberAlone(text: string): boolean {
  if (/^\d{1,2}[.)]?$/.test(text)) return true
  if (!/^(?:agenda )?item |^пункт |тармақ$/iu.test(text)) return false
  const head = readLineHead(text)
  return head.ask === null && head.read.number !== null && head.read.title === '' && head.read.start === null
}

const ROLE_WORDS: Partial<Record<Role, string>> = {
  moderator: 'Moderator',
  chair: 'Chair',
  panelist: 'Panellist',
  discussant: 'Discussant',
}

function inWords(cell: string, column: Column | undefined): string {
  // A second time is of another zone.
  if (column?.holds === 'time') return column.zone === null ? cell : `${column.zone}: ${cell}`
  if (column?.holds === 'remarks' && !saysItself(cell)) return `${column.label}: ${cell}`
  const label = labelOf(cell)
  const role = column?.holds === 'people' ? column.role : 'presenter'
  // “Facilitators” in a cell are the people, no label of others.
  if ((column?.holds === 'people' && label === null) || label?.rest === '')
    return `${ROLE_WORDS[role] ?? 'Presenter'}: ${cell.replace(/^[•·▪●*-]\s*/u, '')}`
  if (placeLine(cell) === null && (column?.holds === 'place' || (column === undefined && namesPlace(cell)))) return `Place: ${cell}`
  return column === undefined && looksLikePerson(cell, true) && /,/.test(cell) && labelOf(cell) === null ? `Presenter: ${cell}` : cell
}

// “Moderator: Ms …” in a column of descriptions is somebody, “Hall A” a place.
function saysItself(cell: string): boolean {
  return labelOf(cell) !== null || placeLine(cell) !== null || namesPlace(cell) || beginsWithHonorific(cell)
}

export function hasWords(cell: string): boolean {
  return /[\p{L}\p{N}]/u.test(cell)
}
