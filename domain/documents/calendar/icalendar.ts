import type { TimedSpan } from '#domain/documents/calendar/slot-span'
import { addDays, type CalendarDate, type Instant } from '#domain/time/calendar'

/** A calendar before it is written. */
export type Calendar = {
  name: string
  /** What every file says of itself: version, standing and date, and its marks. */
  description: string
  /** Where it is read about. */
  url: string
  /** Where a newer one is to be had. Null where the address is a secret: a copy of the file that is passed on must not tell it. */
  source: string | null
  /** The zone of its places, for clients that ask; times are in UTC. Null where there are several. */
  timeZone: string | null
  entries: CalendarEntry[]
}

/** `when` is a day for what has no clock time. */
export type CalendarEntry = {
  uid: string
  sequence: number
  lastModified: Instant
  cancelled: boolean
  when: TimedSpan | CalendarDate
  summary: string
  location: string
  description: string
  url: string
  categories: string[]
}

/** How soon a client may ask again. */
const REFRESH = 'PT1H'

/** The most octets of a line (RFC 5545, 3.1). */
const LINE_OCTETS = 75

/** A calendar as iCalendar (RFC 5545 and 7986). The same calendar is the same file: nothing in it depends on when it is asked for. */
export function icalendar({ name, description, url, source, timeZone, entries }: Calendar): string {
  const newest = entries.reduce<Instant>((latest, { lastModified }) => (lastModified > latest ? lastModified : latest), '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gavel//Programme//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(description)}`,
    `X-WR-CALDESC:${text(description)}`,
    `URL:${address(url)}`,
    ...(source === null ? [] : [`SOURCE;VALUE=URI:${address(source)}`]),
    ...(newest === '' ? [] : [`LAST-MODIFIED:${utc(newest)}`]),
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...(timeZone === null ? [] : [`X-WR-TIMEZONE:${text(timeZone)}`]),
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function event(entry: CalendarEntry): string[] {
  const { when, categories } = entry
  const allDay = typeof when === 'string'
  return [
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    // Of a published calendar this is when the entry was made as it is (RFC 5545, 3.8.7.2).
    `DTSTAMP:${utc(entry.lastModified)}`,
    `LAST-MODIFIED:${utc(entry.lastModified)}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(allDay
      ? [`DTSTART;VALUE=DATE:${compact(when)}`, `DTEND;VALUE=DATE:${compact(addDays(when, 1))}`]
      : [`DTSTART:${utc(when.start)}`, `DTEND:${utc(when.end)}`]),
    // Nobody is busy all day for what has no time yet.
    `TRANSP:${allDay || entry.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    `SUMMARY:${text(entry.summary)}`,
    `LOCATION:${text(entry.location)}`,
    `DESCRIPTION:${text(entry.description)}`,
    `URL:${address(entry.url)}`,
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(text).join(',')}`]),
    'END:VEVENT',
  ]
}

/** `20180927T063000Z`. */
function utc(instant: Instant): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function compact(date: CalendarDate): string {
  return date.replaceAll('-', '')
}

/** A value of type TEXT: line ends as `\n`, no other control character (a bare CR would end the line), no half of a sign. */
function text(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/\r\n/g, '\n')
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

/** A value of type URI, which is not escaped as a text is: nothing in it ends a line. */
function address(url: string): string {
  return new URL(url).href
}

/** A line in parts of at most 75 octets, no sign cut in two: each but the first begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...parts, part].join('\r\n')
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
