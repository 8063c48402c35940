import { Said } from '#components/ui/said'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatKnown } from '#domain/time/known-dates'

type Row = {
  slug: string
  title: LocalizedText
  theme: LocalizedText | null
  startsOn: string
  endsOn: string
  precision: 'day' | 'month' | 'year'
  city: LocalizedText | null
  country: LocalizedText | null
  external: boolean
}

/** Meetings of the record, a few lines each, with dates as far as they are known. */
export function MeetingList({ meetings, locale, outside = '' }: { meetings: readonly Row[]; locale: Locale; outside?: string }) {
  return (
    <ol className="record">
      {meetings.map((meeting) => (
        <li key={meeting.slug}>
          <a href={`/${locale}/meetings/${meeting.slug}`}>
            <Said text={meeting.title} locale={locale} />
          </a>
          <Said as="p" className="theme" text={meeting.theme} locale={locale} />
          <p>
            {[formatKnown(meeting, locale), words(meeting.city, locale), words(meeting.country, locale), meeting.external ? outside : '']
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  )
}
