import { addressIn, calendarDescription } from '#app/files/calendar-words'
import { fileAt } from '#app/files/file-at'
import { icalendar } from '#domain/documents/calendar/icalendar'
import { meetingEntries } from '#domain/documents/calendar/meeting-calendar'
import { words as wordsOf } from '#domain/text/localized-text'
import { paperWords } from '#messages/paper-words'
import { meetingCalendar } from '#server/publication/queries/meeting-calendar'

/** The programme as a calendar. Withdrawn, it is still there, and every entry in it is cancelled: calendars take them away. */
export const agendaIcsFile = fileAt('meeting', 'agenda.ics', {
  mediaType: 'text/calendar; charset=utf-8',
  query: meetingCalendar,
  args: ({ slug }) => ({ slug }),
  render: ({ slug, title, timeZone, meeting }, { locale }) => {
    const addressOf = addressIn(locale)
    return icalendar({
      name: wordsOf(title, locale),
      description: calendarDescription(meeting, locale),
      url: addressOf(`/meetings/${slug}`),
      source: addressOf(`/meetings/${slug}/agenda.ics`),
      timeZone,
      entries: meetingEntries(meeting, { locale, words: paperWords(locale), addressOf, belongs: () => true }),
    })
  },
  saveAs: ({ slug }, locale) => `${slug}-${locale}.ics`,
})
