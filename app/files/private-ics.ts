import { addressIn } from '#app/files/calendar-words'
import { fileAt } from '#app/files/file-at'
import { contributionsOf, type DocumentSlot } from '#domain/agenda/agenda-document'
import { icalendar } from '#domain/documents/calendar/icalendar'
import { meetingEntries } from '#domain/documents/calendar/meeting-calendar'
import { appearanceOwner } from '#domain/people/appearance-owner'
import { paperWords } from '#messages/paper-words'
import { translator } from '#messages/translator'
import { calendarReader } from '#server/account/calendar-reader'
import { privateCalendar } from '#server/account/queries/private-calendar'

/** All programmes that the account of a secret address may read, as a calendar. */
export const privateIcsFile = fileAt('calendar', 'agenda.ics', privateIcs('all'))

/** Of these the slots in which the holder of the account, or their delegation, appears. */
export const ownIcsFile = fileAt('calendar', 'own.ics', privateIcs('own'))

// The address stands nowhere in the file: whoever is given a copy learns what is in it, and no more.
function privateIcs(
  which: 'all' | 'own',
): Parameters<typeof fileAt<Record<string, never>, Awaited<ReturnType<typeof privateCalendar>>>>[2] {
  return {
    mediaType: 'text/calendar; charset=utf-8',
    query: privateCalendar,
    args: () => ({}),
    reader: ({ token }) => calendarReader(token),
    render: ({ displayName, mine, meetings }, { locale }) => {
      const addressOf = addressIn(locale)
      const t = translator(locale)
      const isOwn = (slot: DocumentSlot) => contributionsOf(slot).some((appearing) => appearanceOwner(appearing, mine) !== null)
      const setting = { locale, words: paperWords(locale), addressOf, belongs: which === 'all' ? () => true : isOwn }
      return icalendar({
        name: t(which === 'all' ? 'calendar.private' : 'calendar.own', { name: displayName }),
        description: t(which === 'all' ? 'calendar.privateWhat' : 'calendar.ownWhat'),
        url: addressOf('/desk'),
        source: null,
        timeZone: null,
        entries: meetings.flatMap((meeting) => meetingEntries(meeting, setting)),
      })
    },
  }
}
