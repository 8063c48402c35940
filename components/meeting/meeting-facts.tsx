import type { ReactNode } from 'react'
import { Fact, Facts, FactsEnd } from '#components/ui/facts'
import type { MeetingFacts as FactsOfMeeting } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'

/** The line below a meeting's title: when, where, under whose Chair, which version. */
export function MeetingFacts({
  meeting,
  locale,
  chair,
  version,
  end,
}: {
  meeting: FactsOfMeeting
  locale: Locale
  chair: ReactNode
  version: ReactNode
  end?: ReactNode
}) {
  const venue = words(meeting.venue, locale)
  const city = words(meeting.city, locale)
  return (
    <Facts>
      <Fact>
        <strong>{formatDates(meeting.startsOn, meeting.endsOn, locale)}</strong>
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
