import type { Role } from '#domain/agenda/agenda-terms'
import { labelOf } from '#domain/agenda/reading/role-words'
import { namesPlace } from '#domain/agenda/reading/slot-notes'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

/**
 * What a column of a table holds. `room` is one whose heading names the room of all that stands below it, `remarks` one of words that are said
 * of the entry, under its own heading.
 */
export type Column =
  | { holds: 'time'; zone: string | null }
  | { holds: 'title' | 'place' | 'number' | 'minutes' | 'given' | 'family' | 'post' | 'role' | 'status' | 'other' }
  | { holds: 'remarks'; label: string }
  | { holds: 'people'; role: Role }
  | { holds: 'room'; room: string }

/** The columns of a table, and where each begins. */
export type TableHeading = { columns: Column[]; starts: number[] }

type Known = Exclude<Column['holds'], 'people' | 'room' | 'other'>

const HEADINGS: readonly [Known, RegExp][] = [
  [
    'time',
    /^(?:local )?(?:times?|hours?|when|timing|время|часы|уақыт(?:ы)?)(?:,? \(?[^()]{2,30}\)?)?$|^\p{Lu}[\p{L} -]{1,30} time$|^(?:start|end|from|to|начало|окончание|басталуы|аяқталуы)$|\((?:GMT|UTC)\s?[+−–-]?\s?\d{0,2}(?::\d\d)?\)$/iu,
  ],
  ['number', /^(?:nos?\.?|#|№|nr\.?|(?:agenda )?item no\.?|п\/?п|№ п\/?п|р\/с|р\/н)$/iu],
  [
    'remarks',
    /^(?:remarks?|comments?|notes?|(?:session |item )?(?:id|code|type|format|track)|language|примечани[ея]|комментари[ий]|(?:код|тип|вид|формат)(?: сессии)?|язык|ескерту(?:лер)?|түрі|форматы|тілі)$/iu,
  ],
  ['given', /^(?:(?:first|given) names?|имя|имена|аты)$/iu],
  ['family', /^(?:surnames?|(?:last|family) names?|фамилии?|фамилия|тегі)$/iu],
  ['role', /^(?:roles?|functions?|роль|рөлі|функция)$/iu],
  ['status', /^(?:status|confirmed\??|confirmation|статус|подтверждение|мәртебесі)$/iu],
  [
    'post',
    /^(?:posts?|positions?|job title|designation|affiliations?|organi[sz]ations?|institutions?|должность|организаци[яи]|место работы|учреждение|должность,? организация|лауазымы|ұйымы)$/iu,
  ],
  ['place', /^(?:venue|place|room|location|where|место(?: проведения)?|зал|(?:(?:өтетін|өткізілетін) )?(?:орны|жері))$/iu],
  [
    'minutes',
    /^(?:duration|length|mins?\.?|minutes|длительность|продолжительность|мин\.?|минут|ұзақтығы)(?:,? \(?(?:min|minutes|мин)\.?\)?)?$/iu,
  ],
  [
    'title',
    /^(?:sessions?|(?:session )?title|topics?|subject|activit(?:y|ies)|events?|what|agenda(?: items?)?|programme|program|items?|description|contents?|мероприяти[ея]|тем[аы]|название|наименование|вопросы?|повестка|программа|содержание|сессия|тақырып|тақырыбы|іс-шара|атауы|мазмұны|сессия)$/iu,
  ],
]

const DESCRIPTION = /^(?:description|contents?|содержание|мазмұны)$/iu

const WHO =
  /^(?:who|(?:full )?names?|ф\.?\s?и\.?\s?о\.?(?: \p{L}+)?|имя и фамилия|аты-жөні|lead|led by|responsible(?: persons?)?|persons? (?:responsible|in charge)|by|кто|ответственн(?:ый|ые)|исполнитель|кім|жауапты(?:лар)?)$/iu

/** The columns that a heading row of a table names, or null if the row is none. */
export function tableHeading({ cells, starts }: Pick<SourceLine, 'cells' | 'starts'>): TableHeading | null {
  const known = cells.map(knownHeading)
  // “16:30   End” is a row.
  if (cells.length < 2 || !known.includes('time') || cells.some((cell) => /^\d{1,2}\s?[:.h]\s?\d{2}/u.test(cell))) return null
  const columns = cells.map((cell, at): Column => {
    const holds = known[at]
    if (holds === 'time') return { holds, zone: /\d|\(/.test(cell) || / time$/i.test(cell) ? cell : null }
    if (holds === 'remarks') return { holds, label: cell }
    if (holds !== undefined) return { holds }
    // “Speakers / facilitators”: most are of the first kind.
    const label = labelOf(`${/^[^/]{3,30}(?=\s\/)/u.exec(cell)?.[0] ?? cell}:`) ?? labelOf(`${cell}:`)
    if (label !== null) return { holds: 'people', role: label.role }
    const parts = cell.split(/\s*[/,]\s*/)
    const arePeople = parts.length > 1 && parts.every((part) => WHO.test(part) || labelOf(`${part}:`)?.rest === '')
    if (arePeople || parts.some((part) => WHO.test(part))) return { holds: 'people', role: 'presenter' }
    return namesPlace(cell) ? { holds: 'room', room: cell } : { holds: 'other' }
  })
  // “Function” where nothing is called a title is one.
  const untitled = columns.some(({ holds }) => holds === 'title' || holds === 'other')
    ? -1
    : columns.findIndex(({ holds }) => holds === 'role')
  if (untitled >= 0) columns[untitled] = { holds: 'title' }
  // An organisation alone in its row is who speaks.
  const post = columns.findIndex(({ holds }) => holds === 'post')
  if (post >= 0 && !columns.some(({ holds }) => holds === 'people' || holds === 'given' || holds === 'family'))
    columns[post] = { holds: 'people', role: 'presenter' }
  // “Item” beside “Title” holds numbers, alone it holds the titles.
  const titles = columns.flatMap(({ holds }, at) => (holds === 'title' ? [at] : []))
  const items = titles.find((at) => /^(?:agenda )?item$/iu.test(cells[at] ?? ''))
  if (items !== undefined && titles.length > 1) columns[items] = { holds: 'number' }
  // Beside a title a description says more of the entry.
  for (const at of titles)
    if (titles.length > 1 && DESCRIPTION.test(cells[at] ?? '')) columns[at] = { holds: 'remarks', label: cells[at] ?? '' }
  return { columns, starts: [...starts] }
}

// “Time / Время” is said in two languages.
function knownHeading(cell: string): Known | undefined {
  const said = cell.split(/\s*\/\s+|\s+\/\s*/)
  return HEADINGS.find(([, words]) => said.every((part) => words.test(part)))?.[0] ?? HEADINGS.find(([, words]) => words.test(cell))?.[0]
}

/** The column of each cell of a row: by where it begins, or by its place where tabs were set by eye. */
export function columnsOfCells(
  { cells, starts }: Pick<SourceLine, 'cells' | 'starts'>,
  heading: TableHeading | null,
): (Column | undefined)[] {
  if (heading === null) return cells.map(() => undefined)
  const { columns, starts: places } = heading
  const isCounted = places.every((place, at) => place === at) && starts.every((start) => start < columns.length)
  if (isCounted) return starts.map((start) => columns[start])
  const isByGaps = places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= NARROWEST)
  return cells.length !== columns.length && isByGaps
    ? starts.map((start) => columns[nearest(places, start)])
    : cells.map((_, at) => columns[at])
}

/** A column by gaps is wider: a word and the gap. */
const NARROWEST = 4

/** The index of the place that is nearest to another. */
export function nearest(places: readonly number[], to: number): number {
  return places.reduce((best, place, at) => (Math.abs(place - to) < Math.abs((places[best] ?? 0) - to) ? at : best), 0)
}
