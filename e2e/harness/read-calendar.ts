import { deepStrictEqual } from 'node:assert'
import ICAL from 'ical.js'
import ical from 'node-ical'

/** An entry of a calendar as a parser reads it. Of one that lasts all day `start` and `end` are days. */
export type ReadEntry = {
  uid: string
  sequence: number
  status: string
  start: string
  end: string
  lastModified: string
  summary: string
  location: string
  description: string
  url: string
  categories: string[]
}

/**
 * The entries of an iCalendar file, read by two parsers that were not written here and agree. Every line is of at most 75 octets and ends
 * with CRLF, and no sign is cut in two.
 */
export function readCalendar(file: string): ReadEntry[] {
  const lines = file.split('\r\n')
  deepStrictEqual(lines.at(-1), '')
  deepStrictEqual(
    lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75 || !line.isWellFormed()),
    [],
  )
  const byIcalJs = readByIcalJs(file)
  deepStrictEqual(readByNodeIcal(file), byIcalJs)
  return byIcalJs
}

/** What a calendar says of itself, by the names of its properties. */
export function calendarProperties(file: string): Record<string, string> {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return Object.fromEntries(calendar.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]))
}

function readByIcalJs(file: string): ReadEntry[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const said = (name: string) => String(component.getFirstPropertyValue(name))
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: said('status'),
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
      lastModified: component.getFirstPropertyValue('last-modified')?.toString() ?? '',
      summary: event.summary,
      location: event.location,
      description: event.description,
      url: said('url'),
      categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
    }
  })
}

function readByNodeIcal(file: string): ReadEntry[] {
  return Object.values(ical.sync.parseICS(file)).flatMap((entry) => {
    if (entry?.type !== 'VEVENT') return []
    const allDay = entry.datetype === 'date'
    return {
      uid: entry.uid,
      sequence: Number(entry.sequence),
      status: String(entry.status),
      start: allDay ? localDay(entry.start) : entry.start.toISOString(),
      end: allDay ? localDay(entry.end ?? entry.start) : (entry.end ?? entry.start).toISOString(),
      lastModified: (entry.lastmodified ?? new Date(Number.NaN)).toISOString().replace('.000Z', 'Z'),
      summary: String(entry.summary),
      location: String(entry.location),
      description: String(entry.description),
      url: String(entry.url),
      categories: entry.categories ?? [],
    }
  })
}

// It reads a day as midnight on this machine's clock.
function localDay(date: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
