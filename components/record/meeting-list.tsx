import { Said } from '#components/ui/said'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'

type Row = {
  slug: string
  title: LocalizedText
  theme: LocalizedText | null
  startsOn: string
  endsOn: string
  city: LocalizedText | null
  country: LocalizedText | null
}

/** Meetings of the record, a few lines each. */
export function MeetingList({ meetings, locale }: { meetings: Row[]; locale: Locale }) {
  return (
    <ol className="record">
      {meetings.map((meeting) => (
        <li key={meeting.slug}>
          <a href={`/${locale}/meetings/${meeting.slug}`}>
            <Said text={meeting.title} locale={locale} />
          </a>
          <Said as="p" className="theme" text={meeting.theme} locale={locale} />
          <p>
            {[formatDates(meeting.startsOn, meeting.endsOn, locale), words(meeting.city, locale), words(meeting.country, locale)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  )
}
