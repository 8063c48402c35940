import type { ReactNode } from 'react'
import type { MeetingFacts as Facts } from '#domain/meeting/meeting-terms'
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
  meeting: Facts
  locale: Locale
  chair: ReactNode
  version: ReactNode
  end?: ReactNode
}) {
  const venue = words(meeting.venue, locale)
  const city = words(meeting.city, locale)
  return (
    <div className="facts">
      <span>
        <strong>{formatDates(meeting.startsOn, meeting.endsOn, locale)}</strong>
      </span>
      {venue || city ? (
        <span>
          {venue}
          {venue && city ? ', ' : ''}
          <strong>{city}</strong>
        </span>
      ) : null}
      {chair}
      {version}
      {end === undefined ? null : <span className="end">{end}</span>}
    </div>
  )
}
