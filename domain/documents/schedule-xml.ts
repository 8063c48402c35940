import { Temporal } from 'temporal-polyfill'
import { contributionsOf, type DocumentDay, type DocumentSlot } from '#domain/agenda/agenda-document'
import { hasSummaries } from '#domain/agenda/has-summaries'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import { printedTitle } from '#domain/documents/agenda-json'
import { minutesLasting, timedSpan } from '#domain/documents/calendar/slot-span'
import { eventNumbers } from '#domain/documents/event-numbers'
import { versionWords } from '#domain/documents/paper-version'
import type { PaperWords } from '#domain/documents/paper-words'
import { plainLines } from '#domain/documents/plain-text'
import type { AgendaVersion } from '#domain/documents/programme-paper'
import { slotRow } from '#domain/documents/programme-row'
import { element, type XmlElement, xmlFile } from '#domain/documents/xml'
import type { Locale } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import { addDays, dayBegins, daysBetween, type Instant } from '#domain/time/calendar'

type Of = {
  version: AgendaVersion
  locale: Locale
  words: PaperWords
  /** The address of the programme. */
  page: string
  numbers: Map<string, number>
}

/**
 * A programme as schedule.xml, which conference apps read (rules: github.com/voc/schedule, validator/xsd). An open end is taken as an hour.
 * What has no clock time stands at the beginning of its day and lasts 0:00.
 */
export function scheduleXml(version: AgendaVersion, locale: Locale, words: PaperWords, page: string): string {
  const { document } = version
  const { meeting } = document
  const slots = document.days.flatMap((day) => day.slots)
  const of = { version, locale, words, page, numbers: eventNumbers(slots.map(({ id }) => id)) }
  const said = versionWords({ ...version, standing: document.standing }, meeting.timeZone, locale, words)
  const marks = [...(hasSummaries(document) ? [words.say('agenda.demonstration')] : []), ...version.marks]
  const [first = meeting.startsOn] = document.days.map(({ date }) => date).toSorted()
  const last =
    document.days
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? meeting.endsOn
  return xmlFile(
    element('schedule', [
      element('generator', [], { name: 'Gavel' }),
      element('url', page),
      element('version', [said, ...marks].join(' · ')),
      element('conference', [
        element('acronym', acronymOf(meeting.slug)),
        element('title', wordsOf(meeting.title, locale)),
        element('start', first),
        element('end', last),
        element('days', String(daysBetween(first, last) + 1)),
        element('timeslot_duration', '00:05'),
        element('base_url', new URL(page).origin),
        element('time_zone_name', meeting.timeZone),
      ]),
      ...daysOf(document.days, first).map((day, at) => dayElement(day, at + 1, of)),
    ]),
  )
}

// The rules ask for a day.
function daysOf(days: readonly DocumentDay[], first: string): readonly DocumentDay[] {
  return days.length > 0 ? days : [{ date: first, title: null, note: null, place: null, slots: [] }]
}

function dayElement(day: DocumentDay, index: number, of: Of): XmlElement {
  const zone = of.version.document.meeting.timeZone
  const spans = day.slots.flatMap((slot) => timedSpan(slot, day.date, zone) ?? [])
  const start = spans.map((span) => span.start).toSorted()[0] ?? dayBegins(day.date, zone)
  const end =
    spans
      .map((span) => span.end)
      .toSorted()
      .at(-1) ?? dayBegins(addDays(day.date, 1), zone)
  const rooms = Map.groupBy(day.slots, (slot) => roomOf(slot, day, of))
  return element(
    'day',
    [...rooms].map(([name, slots]) =>
      element(
        'room',
        slots.map((slot) => eventElement(slot, day, start, of)),
        { name },
      ),
    ),
    { index, date: day.date, start: onClock(start, zone), end: onClock(end, zone) },
  )
}

function roomOf(slot: DocumentSlot, day: DocumentDay, { version, locale, words }: Of): string {
  const { venue, city } = version.document.meeting
  return wordsOf(slot.place ?? day.place ?? venue ?? city, locale) || words.say('papers.placeUnknown')
}

function eventElement(slot: DocumentSlot, day: DocumentDay, dayStart: Instant, of: Of): XmlElement {
  const { version, locale, words, page, numbers } = of
  const { document, sides } = version
  const zone = document.meeting.timeZone
  const at = onClock(timedSpan(slot, day.date, zone)?.start ?? dayStart, zone)
  const id = numbers.get(slot.id) ?? 0
  const place = slot.place ?? day.place ?? document.meeting.venue
  const [, ...beneath] = slotRow(slot, {
    ...{ document, locale, words, sides, abstracts: true, date: day.date, place, alongside: false, partLevel: 2 },
  }).blocks
  const title = printedTitle(slot, locale, words.say('agenda.continued'))
  const persons = contributionsOf(slot)
    .filter(({ role }) => role !== 'line')
    .map((appearing) => inTwoLines(printedAppearance(appearing, locale, sides)).name)
    .filter((name) => name !== '')
  return element(
    'event',
    [
      element('room', roomOf(slot, day, of)),
      element('title', slot.number === null ? title : `${slot.number} ${title}`),
      element('subtitle', slot.start === null ? wordsOf(slot.when, locale) : ''),
      element('type', slot.kind),
      element('date', at),
      element('start', at.slice(11, 16)),
      element('duration', lasting(minutesLasting(slot))),
      element('abstract', wordsOf(slot.abstract, locale)),
      element('slug', `${acronymOf(document.meeting.slug).replaceAll('-', '_')}-${id}-${slot.id.slice(0, 8)}`),
      element('track', words.say(`agenda.kinds.${slot.kind}`)),
      element(
        'persons',
        persons.map((name) => element('person', name)),
      ),
      element('language', locale),
      element('description', plainLines(beneath, Number.POSITIVE_INFINITY).join('\n').trim()),
      element('links', [element('link', title, { href: `${page}#${slot.id}` })]),
    ],
    { id, guid: slot.id },
  )
}

/** `2018-09-27T12:30:00+06:00`. */
function onClock(instant: Instant, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

function lasting(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

// The rules ask for at least four signs.
function acronymOf(slug: string): string {
  return slug.length < 4 ? `meeting-${slug}` : slug
}
