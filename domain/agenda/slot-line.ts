import type { SlotKind } from '#domain/agenda/agenda-terms'
import { nextTimes } from '#domain/agenda/timeline'
import { clockAt, minutesOf, parseClock } from '#domain/time/clock'

/** A line that begins with times that are none, such as `25:00-26:00`: it is not taken for a title. */
export const NO_TIMES = 'no-times'

/** What a line typed into a day becomes: a slot with its times, the kind its words suggest, and its title. */
export type SlotLine = { start: string; end: string | null; kind: SlotKind; title: string }

const TIME = String.raw`\d{1,2}(?:[.:h]\d{2}|\d{2})?(?:\s?[ap]\.?m\.?)?`
const RANGE = new RegExp(`^(${TIME})\\s*(?:[-–—]\\s*(${TIME})?)?\\s*[,:.]?\\s+(.*)$|^(${TIME})\\s*[-–—]\\s*(${TIME})$`, 'i')

const CLOCK = String.raw`\d{1,2}[.:]\d{2}`
/** A range in words: `11.00 to 11.30`, `с 16:00 до 17:00`. Both with minutes, since “2 to 3 experts” are no times. */
const WORDED = new RegExp(`^(?:from |с |со )?(${CLOCK}) (?:to|until|till|до|по) (${CLOCK})(?= |$)`, 'i')

/**
 * Reads `9:30 – 11.00 Opening`, `18:00 – Reception` (an open end), or a title alone, which follows the day's last
 * slot for as long as its kind usually lasts. A dash inside a title is no time. Null when nothing was typed;
 * `no-times` when it begins as times are written and no clock shows them.
 */
export function readSlotLine(line: string, day: readonly { start: string; end: string | null }[]): SlotLine | typeof NO_TIMES | null {
  const text = line.trim().replace(/\s+/g, ' ').replace(WORDED, '$1–$2')
  if (text === '') return null
  const match = RANGE.exec(text)
  const start = parseClock(match?.[1] ?? match?.[4] ?? '')
  const wanted = match?.[2] ?? match?.[5]
  // A colon in it: nobody begins a title so. Years (2017–2019) and counts do.
  if (/^\d{1,2}:\d{2}/.test(text) && (start === null || (wanted !== undefined && parseClock(wanted) === null))) return NO_TIMES
  // “5 years of the Process” begins with a number and no hour.
  const isCount = /^\d{1,2} /.test(text) && !/^\d{1,2} ([-–—]|[ap]\.?m)/i.test(text)
  if (match === null || start === null || isCount) {
    const kind = kindOf(text)
    return { ...nextTimes(day, kind), kind, title: text }
  }
  const title = (match[3] ?? '').replace(/^[-–—]\s*/, '')
  const kind = kindOf(title)
  const end = afterwards(start, parseClock(wanted ?? ''))
  const open = end === null && /^\S+\s*[-–—]/.test(text)
  return { start, end: end ?? (open ? null : nextTimes([{ start, end: start }], kind).end), kind, title }
}

// `12:30-1:30` is half past one in the afternoon: nothing ends before it begins.
function afterwards(start: string, end: string | null): string | null {
  if (end === null || end > start) return end
  const later = clockAt(minutesOf(end) + 12 * 60)
  return end < '12:00' && later > start ? later : end
}

// Words of programmes in our three languages, most telling first: a closing reception is a reception.
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

/** The kind of slot that the words of a title suggest; a session where they suggest none. */
export function kindOf(title: string): SlotKind {
  return WORDS.find(([, words]) => words.test(title))?.[0] ?? 'session'
}
