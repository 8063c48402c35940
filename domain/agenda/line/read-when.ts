import { after, type LineText, matchAt } from '#domain/agenda/line/line-text'
import {
  ABOUT,
  DOUBT_AFTER,
  LIMIT,
  LIMIT_AFTER,
  NEXT_DAY,
  O_CLOCK,
  PART_OF_DAY,
  PROGRAMME_WORD,
  RELATION,
  RELATION_AFTER,
  WHEN,
} from '#domain/agenda/line/time-words'
import { isPossible, readClock } from '#domain/agenda/line/typed-clock'

/** Words that stand in a time’s place: they end at `to`. If `isSure` is false they may as well begin the title. */
export type FoundWords = { to: number; isSure: boolean }

const LONGEST = 100

/** The words instead of a clock at a place of a line: “all day”, “after the plenary: …”. Null if there are none. */
export function whenAt(line: LineText, at: number, closing: ')' | ']' | null = null): FoundWords | null {
  const { text } = line
  const end = closing === null ? -1 : text.indexOf(closing, at)
  const sure = withDoubt(text, at, after(WHEN, text, at))
  if (sure > at) return closing === null || sure === end ? { to: sure, isSure: true } : null
  const part = withDoubt(text, at, after(PART_OF_DAY, text, at))
  if (part > at) {
    if (closing !== null) return part === end ? { to: part, isSure: true } : null
    return afterPartOfDay(text, part)
  }
  if (closing !== null) return isRelation(text, at, end) ? { to: end, isSure: true } : null
  return relation(text, at)
}

const withDoubt = (text: string, from: number, to: number) => (to > from ? after(DOUBT_AFTER, text, to) : to)

/** “about 19:30”, “not before 18:00”, «18:00-ден кейін»: a clock that is no start. The place after it, or null. */
export function aroundClock(text: string, at: number): number | null {
  const about = after(ABOUT, text, at)
  const limited = about > at ? about : after(LIMIT, text, at)
  const from = after(O_CLOCK, text, limited)
  const clock = readClock(text, from)
  if (clock === null || !isPossible(clock)) return null
  const isClock = clock.half !== null || (clock.form !== 'bare' && clock.form !== 'solid' && clock.form !== 'comma')
  if (limited === at) {
    const limit = clock.ending === null ? at : after(LIMIT_AFTER, text, clock.to)
    return limit > clock.to && isClock ? limit : null
  }
  if (!isClock) return null
  const second = /^\s?-\s?/.exec(text.slice(clock.to))
  const until = second === null ? null : readClock(text, clock.to + second[0].length)
  return after(NEXT_DAY, text, until === null || until.form === 'bare' ? clock.to : until.to)
}

// “Morning: arrival” is a time, “Morning session” a title, “Morning Arrival” may be either.
function afterPartOfDay(text: string, to: number): FoundWords | null {
  if (/^(?:[:;,]|\s-)\s?\S/.test(text.slice(to)) || text[to] === '\t') return { to, isSure: true }
  return to >= text.length || /^\s[\p{Lu}“«"]/u.test(text.slice(to)) ? { to, isSure: false } : null
}

function isRelation(text: string, at: number, end: number): boolean {
  if (end - at > LONGEST) return false
  const within = text.slice(at, end)
  const last = within.lastIndexOf(' ')
  return matchAt(RELATION, text, at) !== null || (last > 0 && after(RELATION_AFTER, within, last) === within.length)
}

/** “After the plenary: press point”, «Отырыстан кейін: брифинг». Sure where a sign ends the words and they name something of a programme. */
function relation(text: string, at: number): FoundWords | null {
  const before = matchAt(RELATION, text, at)
  const reach = text.slice(at, at + LONGEST)
  const sign = /(?:[:;](?!\d)|,(?=\s)|\s-(?=\s)|\t)/u.exec(reach)
  if (before === null) return kazakhRelation(text, at)
  const within = sign === null ? reach : reach.slice(0, sign.index)
  const named = PROGRAMME_WORD.exec(within.slice(before[0].length))
  if (sign !== null && sign.index > before[0].length) return { to: at + sign.index, isSure: named !== null && sign[0] !== ',' }
  if (named === null) return null
  const to = at + before[0].length + named.index + named[0].length
  return text.slice(to).trim() === '' ? null : { to, isSure: false }
}

/** One look before a closer one at each space. */
const SAYS_RELATION = /кейін|соң|бұрын|алдында|кезінде|барысында|дейін|басында/iu

function kazakhRelation(text: string, at: number): FoundWords | null {
  if (!SAYS_RELATION.test(text)) return null
  for (let space = text.indexOf(' ', at); space > 0 && space - at < LONGEST; space = text.indexOf(' ', space + 1)) {
    if (/[:;,[(]/.test(text.slice(at, space))) return null
    const to = after(RELATION_AFTER, text, space)
    if (to === space) continue
    const isNamed = PROGRAMME_WORD.test(text.slice(at, space))
    const rest = text.slice(to)
    if (/^\s?(?:[:;](?!\d)|-\s)/.test(rest)) return { to, isSure: isNamed }
    return rest.trim() === '' ? null : { to, isSure: isNamed && /^\s\p{Lu}/u.test(rest) }
  }
  return null
}
