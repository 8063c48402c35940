import { matchAt } from '#domain/agenda/line/line-text'
import { MONTH } from '#domain/agenda/line/time-words'
import { isPossible, type TypedClock } from '#domain/agenda/line/typed-clock'

// Figures without a sign of the clock: hours, years, counts or numbers. What follows them tells, or the reader is asked.

/** `sure`: a time. `title`: no time. `ask`: one of the two. */
export type Doubt = 'sure' | 'title' | 'ask'
export type RangeDoubt = Doubt | 'minutes' | 'maybe-minutes' | 'either'

const isFollowedByWord = (text: string, at: number) => /^\s?\p{Ll}/u.test(text.slice(at))
const isYear = ({ form, hour, padded }: TypedClock) => form === 'solid' && !padded && (hour === 19 || hour === 20)
const isWeak = ({ form, half, ending, padded }: TypedClock) =>
  half === null && ending === null && (form === 'bare' || form === 'comma' || form === 'spaced' || (form === 'solid' && !padded))

/** A clock alone. `lead` is the word before it: one that names a clock («сағат»), another (“at”), or none. */
export function doubtOfClock(text: string, clock: TypedClock, lead: 'clock' | 'word' | null): Doubt {
  const isWord = isFollowedByWord(text, clock.to)
  if (!isWeak(clock)) return doubtOfSigned(clock, isWord, lead !== null)
  if (!isPossible(clock) || matchAt(MONTH, text, clock.to) !== null) return 'title'
  if (lead === 'clock') return 'sure'
  if (isWord || (lead === null && (clock.form === 'bare' || (isYear(clock) && clock.minute > 0)))) return 'title'
  if (clock.form === 'comma') return clock.minute % 5 === 0 ? 'ask' : 'title'
  if (clock.form === 'spaced') return clock.minute % 5 === 0 ? 'ask' : 'title'
  return clock.form === 'solid' && lead !== null && !isYear(clock) ? 'sure' : 'ask'
}

function doubtOfSigned(clock: TypedClock, isWord: boolean, isLed: boolean): Doubt {
  if (clock.half !== null) return 'sure'
  if (clock.form === 'dot' && !isPossible(clock)) return 'title'
  if (isLed) return 'sure'
  // “5 часов дебатов” and “2h Talk” are lengths, «5-те кездесеміз» a sentence.
  if (clock.form === 'letter' && clock.ending === null && clock.minute === 0) return isWord || clock.hour <= 6 ? 'ask' : 'sure'
  if (clock.form === 'bare') return isWord ? 'title' : 'ask'
  return 'sure'
}

/**
 * Two clocks. `minutes`: the second are the minutes of the first, `14-30`; `either`: hours or minutes, `10-15`. Counts and years are no
 * times: “3–5 experts”, “2017–2019”.
 */
export function doubtOfRange(text: string, start: TypedClock, end: TypedClock, isLed: boolean): RangeDoubt {
  if (!isWeak(start) || !isWeak(end)) return 'sure'
  if (matchAt(MONTH, text, end.to) !== null) return 'title'
  const isWord = isFollowedByWord(text, end.to)
  if (start.form === 'bare' && end.form === 'bare') return ofHours(text, start, end, isWord, isLed)
  // `2026-11-27` is a day, `2026–27` a year of work.
  if (!isPossible(start) || !isPossible(end) || /^-\d/.test(text.slice(end.to)) || (isYear(start) && end.form === 'bare')) return 'title'
  if (isYear(start) && isYear(end)) return start.minute % 5 === 0 && end.minute % 5 === 0 ? 'ask' : 'title'
  return isWord ? 'ask' : 'sure'
}

function ofHours(text: string, start: TypedClock, end: TypedClock, isWord: boolean, isLed: boolean): RangeDoubt {
  // `09-11-26` is a day.
  if (start.hour > 24 || /^-\d/.test(text.slice(end.to))) return 'title'
  const isForward = isPossible(end) && end.hour > start.hour
  const mayBeMinutes = isFiveMinutes(text, start, end)
  if (!isForward && mayBeMinutes && (end.hour > 12 || end.hour % 10 === 0)) return isWord ? 'maybe-minutes' : 'minutes'
  if (!isPossible(end)) return 'title'
  const isLikely = isLed || isDaytime(start.hour, end.hour)
  if (isWord) return isLikely ? 'ask' : 'title'
  if (mayBeMinutes && end.hour - start.hour > 2) return 'either'
  return isLikely ? 'sure' : 'ask'
}

/** `14-30` without spaces. */
function isFiveMinutes(text: string, start: TypedClock, end: TypedClock): boolean {
  return /\d-\d\d$/.test(text.slice(start.to - 1, end.to)) && end.hour % 5 === 0 && end.hour < 60 && start.hour < 24
}

/** Hours at which people meet; `12–2` is over noon. */
function isDaytime(start: number, end: number): boolean {
  return (start >= 7 && end > start && end <= 22) || (start >= 10 && start <= 12 && end >= 1 && end <= 6)
}

/** True if the second figures are a clock after the first: “10:00 – 5 experts report” has one clock. */
export function isSecond(text: string, start: TypedClock, end: TypedClock, isSpaced: boolean): 'yes' | 'no' | 'maybe' {
  if (!isWeak(end)) return 'yes'
  const isWord = isFollowedByWord(text, end.to)
  if (matchAt(MONTH, text, end.to) !== null && start.form !== 'bare') return 'no'
  if (end.form === 'comma') return start.form === 'comma' ? 'yes' : 'no'
  if (end.form === 'solid') return start.form === 'solid' || (!isYear(end) && !isWord) ? 'yes' : 'no'
  if (start.form === 'bare' && start.half === null) return 'yes'
  if (isWord) return 'no'
  return isSpaced && text.slice(end.to).trim() !== '' && start.half === null && start.form !== 'letter' ? 'maybe' : 'yes'
}
