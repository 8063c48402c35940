import type { DocumentSlot } from '#domain/agenda/agenda-document'
import { printedTitle } from '#domain/documents/agenda-json'
import type { CalendarEntry } from '#domain/documents/calendar/icalendar'
import { type SlotEvent, slotEvents } from '#domain/documents/calendar/slot-events'
import { type TimedSpan, timedSpan } from '#domain/documents/calendar/slot-span'
import type { Stood } from '#domain/documents/calendar/stood-for'
import type { PaperWords } from '#domain/documents/paper-words'
import { plainLines } from '#domain/documents/plain-text'
import { slotRow } from '#domain/documents/programme-row'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words as wordsOf } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** A meeting as a calendar shows it: what of its programme stood when for the reader, and what its speakers' sides are called. */
export type CalendarMeeting = { slug: string; stood: Stood[]; sides: SideNamesView }

type Setting = {
  locale: Locale
  words: PaperWords
  /** The address of a page of ours, by what follows the language. */
  addressOf: (path: string) => string
  /** Which slots the calendar shows. */
  belongs: (slot: DocumentSlot) => boolean
}

/** Every slot of a meeting that a calendar shows, the cancelled ones too. */
export function meetingEntries(meeting: CalendarMeeting, { belongs, ...setting }: Setting): CalendarEntry[] {
  return slotEvents(meeting.stood, belongs).map((event) => entryOf(event, meeting, setting))
}

function entryOf(
  event: SlotEvent,
  { slug, sides }: CalendarMeeting,
  { locale, words, addressOf }: Omit<Setting, 'belongs'>,
): CalendarEntry {
  const { sequence, lastModified, cancelled, hasWords } = event
  const { day, slot, version } = event.last
  const { document } = version
  const common = { uid: slot.id, sequence, lastModified, cancelled, when: whenOf(event) }
  const page = addressOf(`/meetings/${slug}`)
  if (!hasWords) {
    const withdrawn = words.say('papers.calendarWithdrawn')
    return { ...common, summary: withdrawn, location: withdrawn, description: withdrawn, url: page, categories: [] }
  }
  const place = slot.place ?? day.place ?? document.meeting.venue
  const setting = { document, locale, words, sides, abstracts: true, date: day.date, place, alongside: false, partLevel: 2 as const }
  const [, ...beneath] = slotRow(slot, setting).blocks
  const when = slot.start === null ? wordsOf(slot.when, locale) : ''
  const title = printedTitle(slot, locale, words.say('agenda.continued'))
  return {
    ...common,
    summary: slot.number === null ? title : `${slot.number} ${title}`,
    location: locationOf(slot.place ?? day.place ?? document.meeting.venue, event, locale) || words.say('papers.placeUnknown'),
    description: [when, ...plainLines(beneath, Number.POSITIVE_INFINITY)]
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    url: `${page}#${slot.id}`,
    categories: [words.say(`agenda.kinds.${slot.kind}`)],
  }
}

// What has no clock time is on for its day.
function whenOf({ last: { day, slot, version } }: SlotEvent): TimedSpan | CalendarDate {
  return timedSpan(slot, day.date, version.document.meeting.timeZone) ?? day.date
}

// The first place that is named, and where in the world it is, so that a map finds it.
function locationOf(place: LocalizedText | null, { last: { version } }: SlotEvent, locale: Locale): string {
  const { city, country } = version.document.meeting
  const named = [place, city, country].map((text) => wordsOf(text, locale)).filter((said) => said !== '')
  return [...new Set(named)].join(', ')
}
