import type { SlotKind } from '#domain/agenda/agenda-terms'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { nextTimes } from '#domain/agenda/timeline'
import { clockAt, minutesOf, parseClock } from '#domain/time/clock'

/** A line that begins with impossible times, such as `25:00-26:00`: it is not taken for a title. */
export const INVALID_TIMES = 'no-times'

/** A typed line as a slot: its times, its title, and the kind its words suggest. */
export type SlotLine = { start: string; end: string | null; kind: SlotKind; title: string }

const TIME = String.raw`\d{1,2}(?:[.:h]\d{2}|\d{2})?(?:\s?[ap]\.?m\.?)?`
const RANGE = new RegExp(`^(${TIME})\\s*(?:[-–—]\\s*(${TIME})?)?\\s*[,:.]?\\s+(.*)$|^(${TIME})\\s*[-–—]\\s*(${TIME})$`, 'i')

const CLOCK = String.raw`\d{1,2}[.:]\d{2}`
/** A range in words: `11.00 to 11.30`, `с 16:00 до 17:00`. Both need minutes, since “2 to 3 experts” is not a time. */
const WORDED = new RegExp(`^(?:from |с |со )?(${CLOCK}) (?:to|until|till|до|по) (${CLOCK})(?= |$)`, 'i')

/**
 * Reads `9:30 – 11.00 Opening`, `18:00 – Reception` (open end), or a title alone, which follows the day's last slot. A dash inside a
 * title is not a time. Null for an empty line; `no-times` for one that begins with impossible times.
 */
export function readSlotLine(line: string, day: readonly EntryTimes[]): SlotLine | typeof INVALID_TIMES | null {
  const text = line.trim().replace(/\s+/g, ' ').replace(WORDED, '$1–$2')
  if (text === '') return null
  const match = RANGE.exec(text)
  const start = parseClock(match?.[1] ?? match?.[4] ?? '')
  const wanted = match?.[2] ?? match?.[5]
  // No title begins with a number and a colon; years (2017–2019) and counts have none.
  if (/^\d{1,2}:\d{2}/.test(text) && (start === null || (wanted !== undefined && parseClock(wanted) === null))) return INVALID_TIMES
  // “5 years of the Process” begins with a count, not an hour.
  const isCount = /^\d{1,2} /.test(text) && !/^\d{1,2} ([-–—]|[ap]\.?m)/i.test(text)
  if (match === null || start === null || isCount) {
    const kind = kindOf(text)
    return { ...nextTimes(day, kind), kind, title: text }
  }
  const title = (match[3] ?? '').replace(/^[-–—]\s*/, '')
  const kind = kindOf(title)
  const end = afterwards(start, parseClock(wanted ?? ''))
  const isOpen = /^\S+\s*[-–—]/.test(text)
  return { start, end: end ?? (isOpen ? null : nextTimes([{ start, end: start }], kind).end), kind, title }
}

// `12:30-1:30` means half past one in the afternoon, since nothing ends before it begins.
function afterwards(start: string, end: string | null): string | null {
  if (end === null || end > start) return end
  const later = clockAt(minutesOf(end) + 12 * 60)
  return end < '12:00' && later > start ? later : end
}

// Words of programmes in our three languages, the most specific first: a closing reception is a reception.
const WORDS: [SlotKind, RegExp][] = [
  ['reception', /reception|dinner|cocktail|приём|прием|қабылдау/i],
  ['registration', /registration|регистраци|тіркеу/i],
  ['photo', /photo|фотограф|суретке/i],
  ['break', /coffee|tea break|\bbreak\b|кофе|перерыв|үзіліс/i],
  ['meal', /lunch|breakfast|обед|ужин|завтрак|түскі ас/i],
  ['closing', /closing|wrap[- ]?up|заключительн|закрытие|подведение итогов|қорытынды|жабылу/i],
  ['opening', /opening|welcome|открытие|приветств|ашылу|құттықтау/i],
  ['ceremony', /ceremony|церемони|рәсім/i],
  ['discussion', /q ?& ?a|open floor|discussion|дискусси|вопросы и ответы|обсуждение|талқылау|сұрақ-жауап/i],
]

/** The kind of slot that the words of a title suggest; otherwise a session. */
export function kindOf(title: string): SlotKind {
  return WORDS.find(([, words]) => words.test(title))?.[0] ?? 'session'
}
