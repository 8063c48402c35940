import type { ReactNode } from 'react'
import { Fact, Facts, FactsEnd } from '#components/ui/facts'
import type { MeetingFacts as FactsOfMeeting } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { formatDates, formatDays } from '#domain/time/format'

/** The line below a meeting's title: when, where, under whose Chair, which version. `days` are those it is held on, in order. */
export function MeetingFacts({
  meeting,
  days,
  locale,
  chair,
  version,
  end,
}: {
  meeting: FactsOfMeeting
  days: readonly CalendarDate[]
  locale: Locale
  chair: ReactNode
  version: ReactNode
  end?: ReactNode
}) {
  const venue = words(meeting.venue, locale)
  const city = words(meeting.city, locale)
  // An arrival before the opening is no day of the meeting.
  const held = days.filter((date) => date >= meeting.startsOn && date <= meeting.endsOn)
  return (
    <Facts>
      <Fact>
        <strong>{held.length === 0 ? formatDates(meeting.startsOn, meeting.endsOn, locale) : formatDays(held, locale)}</strong>
      </Fact>
      {venue || city ? (
        <Fact>
          {venue}
          {venue && city ? ', ' : ''}
          <strong>{city}</strong>
        </Fact>
      ) : null}
      {chair === null ? null : <Fact>{chair}</Fact>}
      <Fact>{version}</Fact>
      {end === undefined ? null : <FactsEnd>{end}</FactsEnd>}
    </Facts>
  )
}
