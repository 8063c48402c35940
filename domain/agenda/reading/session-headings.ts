import type { Anchor, EntryAnchor } from '#domain/agenda/reading/anchor'
import { datesIn } from '#domain/agenda/reading/read-date'
import { beginsWithHonorific } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { tableHeading } from '#domain/agenda/reading/table-heading'

const SESSION =
  /^(?:(?:plenary |working |thematic |technical |parallel )?session|panel|round ?table|круглый стол|part|block|module|segment|strand|stream|(?:morning|afternoon|evening) session|сессия|заседание|секция|блок|часть|модуль|(?:утренн|дневн|вечерн)\p{L}+ (?:сессия|заседание)|(?:панельн|тематическ|рабоч)\p{L}+ (?:сессия|заседание)\s(?=[\dIVX])|(?:[IVX]+|\d{1,2})-?\s?(?:сессия|отырыс|бөлім|блок|секция)|сессия|отырыс|бөлім)(?!\p{L})/iu

/** “Session I”, «Секция 2»: without a title of its own. */
const BARE = /^(?:\p{L}+\s)?\p{L}+\s(?:[IVX]{1,4}|\d{1,2}|one|two|three|four|five)[.:]?$|^\d{1,2}-?\s?\p{L}+[.:]?$/iu

/**
 * Whether the line above an entry begins its title: “Session I” above “09:40 – 11:00 Good practices”, and the heading of a session above a time
 * alone. `rest`: the words beside the time, null in a row of a table.
 */
export function isHeadingOfNext(lines: readonly SourceLine[], at: number, rest: string | null): boolean {
  const { text = '' } = lines[at - 1] ?? {}
  const isApart = at >= 2 && (lines[at - 2]?.text ?? '') === ''
  return isApart && text.length <= 160 && SESSION.test(text) && (rest === '' || BARE.test(text))
}

const HALF_OF_DAY =
  /^(?:(?:morning|afternoon|evening)(?: (?:meeting|session|sitting))?(?:\s*\([^()]{3,30}\))?|утро|вечер|(?:первая|вторая) половина дня|түске дейін|түстен кейін)[.:]?$/iu

/** Whether a line says of which half of the day the entries with times below it are: “Afternoon” above “3 to 6 p.m.”. It is no part of the one above. */
export function isHalfOfDay(lines: readonly SourceLine[], at: number): boolean {
  if (!HALF_OF_DAY.test(lines[at]?.text ?? '')) return false
  const next = [lines[at + 1], lines[at + 2]].find((line) => line !== undefined && line.text !== '')
  return next !== undefined && (/^\d/.test(next.text) || tableHeading(next) !== null)
}

/** Whether a title only counts a session: “Session 1”, «Сессия 2». */
export function isBareSession(title: string): boolean {
  return SESSION.test(title) && BARE.test(title)
}

/** How many lines may stand between the heading of a session and its first entry: who chairs it. */
const PEOPLE = 8

/**
 * The headings of sessions that stand before their entries with times: “SESSION 2: GOVERNING MOBILITY”, “Afternoon session”. Each is an
 * entry without a time. What stands between is of people alone.
 */
export function sessionHeadings(lines: readonly SourceLine[], anchors: readonly Anchor[]): EntryAnchor[] {
  const at = new Map(anchors.map((anchor) => [anchor.at, anchor]))
  return lines.flatMap((line, index): EntryAnchor[] => {
    const before = lines[index - 1]
    const isApart = before === undefined || before.text === '' || at.get(index - 1)?.is === 'day'
    const next = at.get(index + 1)
    if (next?.is === 'entry' && isHeadingOfNext(lines, index + 1, next.readings.length === 0 ? null : next.rest)) return []
    if (!isApart || at.has(index) || line.text.length > 160 || line.cells.length > 1 || !SESSION.test(line.text)) return []
    // “Session of the Council, 21 May 2026” above all is the meeting.
    const isMeeting = index < (anchors[0]?.at ?? 0) && datesIn(line.text)?.first.year != null
    if (isMeeting || !isBeforeEntry(lines, at, index)) return []
    const times = { start: null, end: null, when: null }
    return [{ is: 'entry', at: index, readings: [{ times, number: null, rest: line.text }], isDoubtful: false, rest: line.text }]
  })
}

function isBeforeEntry(lines: readonly SourceLine[], anchors: ReadonlyMap<number, Anchor>, index: number): boolean {
  for (let at = index + 1; at <= index + PEOPLE; at++) {
    const anchor = anchors.get(at)
    if (anchor !== undefined) return anchor.is === 'entry'
    const text = lines[at]?.text ?? ''
    if (text !== '' && labelOf(text) === null && !beginsWithHonorific(text)) return false
  }
  return false
}
