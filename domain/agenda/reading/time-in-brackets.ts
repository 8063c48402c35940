import { namesPlace, saysContact } from '#domain/agenda/reading/slot-notes'

const LEAD = /^(?:(?:time|время|уақыты)\s*[:：]\s*|(?:from|starts? at|starting at|begins at|с|со|начало в|начало)\s+(?=\d))/iu
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?`
/** “(09:00, 30 min)” */
const LENGTH = /^\d{1,3}\s?(?:min|мин)/iu
/** Few lines have one: the closer look is for these. */
const CLOCK_IN_BRACKETS = /\([^()\d]{0,16}\d{1,2}[:.h]\d\d/u
const CLOCKS = new RegExp(`^(${CLOCK})(?:\\s?(?:[-–—]|to|until|до|по)\\s?(${CLOCK}))?(?=$|[,;]\\s)`, 'iu')

const BETWEEN = new RegExp(
  `^(?!\\d{1,2}[:.h]\\d)([^()]*\\p{L}[^()]*?)\\s*\\((${CLOCK}\\s?[-–—]\\s?${CLOCK})\\)\\s*([:.–—-])\\s+(\\S.*)$`,
  'iu',
)

/**
 * A title with its time and more in brackets behind it, “Data (10:00–11:00, room B)”, “Talks (starts at 14:00)”, as a line that begins with
 * that time. Null for any other, and where the time stands there alone.
 */
export function timeInBrackets(text: string): string | null {
  if (!CLOCK_IN_BRACKETS.test(text)) return null
  // “Session 1 (09:00 – 10:30): Introduction”
  const [, before, clocks, sign, after = ''] = text.length <= 200 && !saysContact(text) ? (BETWEEN.exec(text) ?? []) : []
  if (before !== undefined) return `${clocks} ${before}${sign === ':' || sign === '.' ? '' : ' '}${sign} ${after}`
  return atEnd(text)
}

function atEnd(text: string): string | null {
  const [, title = '', inside = ''] = /^(?!\d{1,2}[:.h]\d)([^()]*\p{L}{3}[^()]*?)\s*\(([^()]{6,160})\)[.;]?$/u.exec(text) ?? []
  const lead = LEAD.exec(inside)?.[0] ?? ''
  const found = CLOCKS.exec(inside.slice(lead.length))
  if (found === null) return null
  const [clocks, start = '', end] = found
  const more = inside.slice(lead.length + clocks.length).replace(/^[,;]\s+/u, '')
  // “(10:35, room B)” may be the time at which something else begins.
  if (lead === '' && (more === '' || (end === undefined && !LENGTH.test(more)))) return null
  const [first = '', ...others] = more.split(/[,;]\s+/u)
  const notes = namesPlace(first) ? [first, others.join(', ')] : [more]
  return [`${start}${end === undefined ? '' : `–${end}`} ${title}`, ...notes.filter((note) => note !== '').map((note) => `(${note})`)].join(
    ' ',
  )
}
