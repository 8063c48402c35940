import { Localized } from '#components/ui/localized'
import type { MeetingState } from '#domain/meeting/meeting-terms'
import type { StatementKind, StatementState } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Row = {
  slug: string
  title: LocalizedText
  startsOn: string
  endsOn: string
  city: LocalizedText | null
  state: MeetingState
  version: number | null
  /** Its outcome text, where one has been opened and the list tells of it. */
  text?: { kind: StatementKind; state: StatementState; unanswered: number } | null
}

/** Meetings as those who prepare them list them: how far each has come, and its outcome text. */
export function PreparedList({ meetings, locale, t }: { meetings: readonly Row[]; locale: Locale; t: Translator }) {
  return (
    <ol className="record">
      {meetings.map((meeting) => (
        <li key={meeting.slug}>
          <a href={`/${locale}/desk/meetings/${meeting.slug}/agenda`}>
            <Localized text={meeting.title} locale={locale} />
          </a>
          <p>
            {[
              formatDates(meeting.startsOn, meeting.endsOn, locale),
              words(meeting.city, locale),
              t(`meeting.states.${meeting.state}`),
              meeting.version === null ? t('meeting.draftOnly') : t('meeting.atVersion', { number: meeting.version }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {meeting.text ? (
            <p>
              <a className="plain" href={`/${locale}/desk/meetings/${meeting.slug}/statement/consult`}>
                {t(`statement.kinds.${meeting.text.kind}`)}
              </a>
              {` · ${t(`statement.states.${meeting.text.state}`)}`}
              {meeting.text.unanswered === 0 ? null : (
                <span className="text-warning">{` · ${t('statement.openProposals', { count: meeting.text.unanswered })}`}</span>
              )}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
