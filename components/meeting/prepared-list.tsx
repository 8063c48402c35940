import { RecordLine, RecordLink, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { Localized } from '#components/ui/localized'
import type { MeetingInHandView, PreparedMeetingView } from '#domain/meeting/prepared-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** Meetings for those who prepare them: how far each has come, and its outcome text. */
export function PreparedList({
  meetings,
  locale,
  t,
}: {
  meetings: readonly (PreparedMeetingView & Partial<MeetingInHandView>)[]
  locale: Locale
  t: Translator
}) {
  return (
    <RecordList>
      {meetings.map((meeting) => (
        <RecordRow key={meeting.slug}>
          <RecordTitle href={`/${locale}/desk/meetings/${meeting.slug}/agenda`}>
            <Localized text={meeting.title} locale={locale} />
          </RecordTitle>
          <RecordLine>
            {[
              formatDates(meeting.startsOn, meeting.endsOn, locale),
              words(meeting.city, locale),
              t(`meeting.states.${meeting.state}`),
              meeting.version === null ? t('meeting.draftOnly') : t('meeting.atVersion', { number: meeting.version }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </RecordLine>
          {meeting.text ? (
            <RecordLine>
              <RecordLink href={`/${locale}/desk/meetings/${meeting.slug}/statement/consult`}>
                {t(`statement.kinds.${meeting.text.kind}`)}
              </RecordLink>
              {meeting.text.demonstration ? <DemonstrationMark t={t} /> : null}
              {` · ${t(`statement.states.${meeting.text.state}`)}`}
              {meeting.text.unanswered === 0 ? null : (
                <span className="text-warning">{` · ${t('statement.openProposals', { count: meeting.text.unanswered })}`}</span>
              )}
            </RecordLine>
          ) : null}
        </RecordRow>
      ))}
    </RecordList>
  )
}
