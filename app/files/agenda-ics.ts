import { addressIn } from '#app/files/calendar-words'
import { fileAt } from '#app/files/file-at'
import { icalendar } from '#domain/documents/calendar/icalendar'
import { meetingEntries } from '#domain/documents/calendar/meeting-calendar'
import type { Locale } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import { calendarDescription } from '#messages/calendar-description'
import { paperWords } from '#messages/paper-words'
import { meetingCalendar } from '#server/publication/queries/meeting-calendar'
import { versionCalendar } from '#server/publication/queries/version-calendar'
import { numberIn } from '#server/web/issued-address'

const CALENDAR = 'text/calendar; charset=utf-8'

/** The programme as a calendar. Withdrawn, it is still there, and every entry in it is cancelled: calendars take them away. */
export const agendaIcsFile = fileAt('meeting', 'agenda.ics', {
  mediaType: CALENDAR,
  query: meetingCalendar,
  args: ({ slug }) => ({ slug }),
  render: (read, { locale }) => calendarOf(read, [], locale),
  saveAs: ({ slug }, locale) => `${slug}-${locale}.ics`,
})

/** The same as it was when one version stood. Asked for again, it is the calendar of today. */
export const versionIcsFile = fileAt('version', 'agenda.ics', {
  mediaType: CALENDAR,
  query: versionCalendar,
  args: ({ slug, number }) => ({ slug, number: numberIn(number) ?? 0 }),
  render: (read, { locale }) => calendarOf(read, read.earlier ? [paperWords(locale).say('papers.marks.earlier')] : [], locale),
  saveAs: ({ slug, number }, locale) => `${slug}-${number}-${locale}.ics`,
})

type Read = Awaited<ReturnType<typeof meetingCalendar>>

function calendarOf({ slug, title, timeZone, meeting }: Read, marks: readonly string[], locale: Locale): string {
  const addressOf = addressIn(locale)
  return icalendar({
    name: wordsOf(title, locale),
    description: [calendarDescription(meeting, locale), ...marks].join('\n'),
    url: addressOf(`/meetings/${slug}`),
    source: addressOf(`/meetings/${slug}/agenda.ics`),
    timeZone,
    entries: meetingEntries(meeting, { locale, words: paperWords(locale), addressOf, belongs: () => true }),
  })
}
