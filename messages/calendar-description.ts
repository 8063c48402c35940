import { hasSummaries } from '#domain/agenda/has-summaries'
import type { CalendarMeeting } from '#domain/documents/calendar/meeting-calendar'
import { versionWords } from '#domain/documents/paper-version'
import type { Locale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'

/** What a calendar of one meeting says of itself: its version, standing and date, or that it was withdrawn. */
export function calendarDescription({ stood }: CalendarMeeting, locale: Locale): string {
  const words = paperWords(locale)
  const version = stood.at(-1)?.version ?? null
  if (version === null) return words.say('papers.calendarWithdrawn')
  const { document } = version
  return [
    versionWords({ ...version, standing: document.standing }, document.meeting.timeZone, locale, words),
    ...(hasSummaries(document) ? [words.say('agenda.demonstration')] : []),
  ].join('\n')
}
