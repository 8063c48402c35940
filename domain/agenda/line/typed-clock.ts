import { after, matchAt } from '#domain/agenda/line/line-text'

/** How the hour and the minutes are written: `9:30`, `9.30`, `9h30` or `9 ч.`, `9³⁰`, `9,30`, `0930`, `9`, `noon`, `9-30`, `9 30`. */
export type ClockForm = 'colon' | 'dot' | 'letter' | 'raised' | 'comma' | 'solid' | 'bare' | 'word' | 'dashed' | 'spaced'

/** The half of the day that is written beside a clock. */
export type Half = 'am' | 'pm'

/** A clock as typed, perhaps one that no clock shows (`25:00`). `to` is the place after it. */
export type TypedClock = {
  to: number
  hour: number
  minute: number
  /** Written as `09`: of the clock of 24 hours, unless a half is written too. */
  padded: boolean
  half: Half | null
  /** The Kazakh ending: `-дан` (from), `-ға` (to), `-да` (at). */
  ending: 'from' | 'to' | 'at' | null
  form: ClockForm
}

// In order: a longer form is tried before a shorter one that begins alike.
const FORMS: [ClockForm, RegExp][] = [
  ['colon', /(\d{1,2}) ?: ?(\d{2})(?::\d{2})?(?!\d)/uy],
  ['raised', /(\d{1,2})([⁰¹²³⁴⁵][⁰¹²³⁴⁵⁶⁷⁸⁹])/uy],
  [
    'letter',
    /(\d{1,2}) ?(?:h|ч|час(?:а|ов)?|сағ(?:ат)?|o[’']clock)(?!\p{L})\.?(?: ?(\d{2})(?!\d)(?: ?(?:m|min|м|мин|минут)(?!\p{L})\.?)?)?/iuy,
  ],
  ['dot', /(\d{1,2})\.(\d{2})(?!\d|\.\d)/uy],
  ['comma', /(\d{1,2}),(\d{2})(?!\d)/uy],
  ['solid', /(\d{1,2})(\d{2})(?!\d|[.,:%]\d)/uy],
  ['bare', /(\d{1,2})(?!\d|[.,:]\d|[%\u00B0]|-?\p{L})/uy],
]
const NOON = /(?:12 )?(?:noon|midday|полдень|полудня)(?!\p{L})/iuy
const MIDNIGHT = /(?:12 )?(?:midnight|полночь|полуночи|түн ортасы)(?!\p{L})/iuy
const BARE_WITH_HALF =
  /(\d{1,2})(?= ?[ap]\.? ?m(?!\p{L})| (?:утра|дня|вечера|ночи)(?!\p{L})|-?(?:[дт][ае]н?|н[ае]н|[ғгқк][ае])(?!\p{L}))/iuy
const DASHED = /(\d{1,2})-(\d{2})(?!\d|-\d{4})/uy
const SPACED = /(\d{1,2})(?: |\. )(\d{2})(?!\d)/uy

const HOURS = / ?(?:hrs?|hours?|h|ч|час(?:а|ов)?|сағат)(?!\p{L})\.?/iuy
// “7:30a – 8:30p”: the letter alone, where minutes stand before it.
const HALF = / ?(?:([ap])\.? ?m(?!\p{L})\.?|(?<=:\d\d)([ap])(?![\p{L}.])|(утра|дня|вечера|ночи|noon|midday|midnight)(?!\p{L}))/iuy
const ENDING = /-?(?:([дтн][ае]н)|([ғгқк][ае])|([дт][ае]))(?!\p{L})/iuy
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * The clock that stands at a place of a line, or null. `style` asks for the two forms that are read only where a second clock is written
 * in the same way: `14-30 - 15-00`, `14 30 – 15 00`.
 */
export function readClock(text: string, at: number, style: 'usual' | 'dashed' | 'spaced' = 'usual'): TypedClock | null {
  if (style === 'dashed') return clockOf(style, matchAt(DASHED, text, at), text)
  if (style === 'spaced') return clockOf(style, matchAt(SPACED, text, at), text)
  // Most places of a line have neither a figure nor such a word: one look tells.
  const sign = text.charCodeAt(at)
  const isFigure = sign >= 0x30 && sign <= 0x39
  if (!isFigure && !/[nmпт]/iu.test(text[at] ?? '')) return null
  const named = isFigure && text[at] !== '1' ? null : (matchAt(NOON, text, at) ?? matchAt(MIDNIGHT, text, at))
  if (named !== null) {
    const hour = matchAt(NOON, text, at) === null ? 24 : 12
    return { to: at + named[0].length, hour, minute: 0, padded: false, half: hour === 12 ? 'pm' : null, ending: null, form: 'word' }
  }
  for (const [form, pattern] of isFigure ? FORMS : []) {
    const match = matchAt(pattern, text, at)
    if (match !== null) return clockOf(form, match, text)
  }
  return isFigure ? clockOf('bare', matchAt(BARE_WITH_HALF, text, at), text) : null
}

function clockOf(form: ClockForm, match: RegExpExecArray | null, text: string): TypedClock | null {
  if (match === null) return null
  const figures = match[1] ?? ''
  let hour = Number(figures)
  const minute = Number([...(match[2] ?? '0')].map((sign) => (RAISED.includes(sign) ? RAISED.indexOf(sign) : sign)).join(''))
  let to = match.index + match[0].length
  if (!mayGoOn(text, to)) return { to, hour, minute, padded: isPadded(figures), half: null, ending: null, form }
  const hours = form === 'letter' || form === 'bare' ? to : after(HOURS, text, to)
  const isSaid = hours > to
  to = hours
  const written = matchAt(HALF, text, to)
  let half: Half | null = null
  let isMidnight = false
  if (written !== null) {
    to += written[0].length
    const word = (written[1] ?? written[2] ?? written[3] ?? '').toLowerCase()
    isMidnight = hour === 12 && (word === 'ночи' || word === 'midnight')
    if (isMidnight) hour = 24
    else half = halfOf(word, hour)
  }
  const ending = matchAt(ENDING, text, to)
  if (ending !== null) to += ending[0].length
  return {
    to,
    hour,
    minute,
    padded: isPadded(figures),
    half,
    ending: ending === null ? null : ending[1] ? 'from' : ending[2] ? 'to' : 'at',
    form: isMidnight ? 'word' : form === 'solid' && isSaid ? 'colon' : form,
  }
}

const isPadded = (figures: string) => figures.length === 2 && figures.startsWith('0')

// Whether a letter stands behind a clock, or behind a space or dash after it: it may be of a half of the day, or an ending.
function mayGoOn(text: string, to: number): boolean {
  const sign = text.charCodeAt(to)
  const first = sign === 0x20 || sign === 0x2d ? text.charCodeAt(to + 1) : sign
  return (first >= 0x41 && first <= 0x7a) || first > 0x7f
}

// «11 дня» is before noon, «1 ночи» before the morning.
function halfOf(word: string, hour: number): Half {
  if (word === 'дня') return hour === 10 || hour === 11 ? 'am' : 'pm'
  if (word === 'ночи') return hour >= 9 && hour < 12 ? 'pm' : 'am'
  return word === 'a' || word === 'утра' ? 'am' : 'pm'
}

/** True if a clock shows it. 24:00 is shown as the end of a day, and `15:00 p.m.` is no more than twice said. */
export function isPossible({ hour, minute, half }: TypedClock): boolean {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return false
  if (half === null) return true
  return half === 'am' ? hour <= 12 : hour >= 1 && hour < 24
}
