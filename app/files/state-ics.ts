import { addressIn } from '#app/files/calendar-words'
import { fileAt } from '#app/files/file-at'
import { contributionsOf } from '#domain/agenda/agenda-document'
import { icalendar } from '#domain/documents/calendar/icalendar'
import { meetingEntries } from '#domain/documents/calendar/meeting-calendar'
import { words as wordsOf } from '#domain/text/localized-text'
import { paperWords } from '#messages/paper-words'
import { translator } from '#messages/translator'
import { stateCalendar } from '#server/publication/queries/state-calendar'

/** Everything that somebody of a State appears in, as a calendar. */
export const stateIcsFile = fileAt('state', 'agenda.ics', {
  mediaType: 'text/calendar; charset=utf-8',
  query: stateCalendar,
  args: ({ code, locale }) => ({ code, locale }),
  render: ({ code, name, process, meetings }, { locale }) => {
    const addressOf = addressIn(locale)
    const t = translator(locale)
    const setting = { locale, words: paperWords(locale), addressOf }
    return icalendar({
      name: t('calendar.ofState', { state: name, process: wordsOf(process, locale) }),
      description: t('calendar.ofStateWhat', { state: name }),
      url: addressOf('/meetings'),
      source: addressOf(`/states/${code}/agenda.ics`),
      timeZone: null,
      entries: meetings.flatMap((meeting) =>
        meetingEntries(meeting, { ...setting, belongs: (slot) => contributionsOf(slot).some(({ state }) => state === code) }),
      ),
    })
  },
  saveAs: ({ code }, locale) => `${code}-${locale}.ics`,
})
