import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { Localized } from '#components/ui/localized'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import { asHeading } from '#domain/text/as-heading'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatKnown } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** Meetings of the record, each with its dates as far as they are known. */
export function MeetingList({ meetings, locale, t }: { meetings: readonly ListedMeetingView[]; locale: Locale; t: Translator }) {
  return (
    <RecordList>
      {meetings.map((meeting) => (
        <RecordRow key={meeting.slug}>
          <RecordTitle href={`/${locale}/meetings/${meeting.slug}`}>
            <Localized text={meeting.title} locale={locale} />
          </RecordTitle>
          <Localized
            as="p"
            className="mt-1 max-w-form font-serif text-lg/snug text-soft italic"
            text={asHeading(meeting.theme)}
            locale={locale}
          />
          <RecordLine>
            {[
              formatKnown(meeting, locale),
              words(meeting.city, locale),
              words(meeting.country, locale),
              meeting.external ? t('record.external') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
            {meeting.status === null ? null : <span className="text-warning"> · {t(`record.standing.${meeting.status}`)}</span>}
          </RecordLine>
        </RecordRow>
      ))}
    </RecordList>
  )
}
