import { PublishedState } from '#components/meeting/published-state'
import { RecordLine, RecordLink, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { Localized } from '#components/ui/localized'
import { CHECK, hashOf } from '#domain/agenda/editor-place'
import type { ChangedLately, DraftWaits } from '#domain/meeting/desk-next'
import type { MeetingInHandView, PreparedMeetingView } from '#domain/meeting/prepared-view'
import { isAct } from '#domain/record/acts'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

// What the people of a draft wait for leads to the check, which folds them by delegation.
function Waits({
  waits: { unnamed, unconfirmed, declined, answers, answered },
  agenda,
  people,
  t,
}: {
  waits: DraftWaits
  agenda: string
  people: string
  t: Translator
}) {
  const said = [
    unnamed === 0 ? null : t('desk.unnamed', { count: unnamed }),
    unconfirmed === 0 ? null : t('desk.unconfirmed', { count: unconfirmed }),
    declined === 0 ? null : t('desk.declined', { count: declined }),
  ].filter((words) => words !== null)
  const given = [
    answers === 0 ? null : t('desk.answersWait', { count: answers }),
    answered === 0 ? null : t('desk.answered', { count: answered }),
  ].filter((words) => words !== null)
  return (
    <>
      {said.length === 0 ? null : (
        <RecordLine>
          <RecordLink href={agenda + hashOf(CHECK)}>{said.join(' · ')}</RecordLink>
        </RecordLine>
      )}
      {given.length === 0 ? null : (
        <RecordLine>
          <RecordLink href={people}>{given.join(' · ')}</RecordLink>
        </RecordLine>
      )}
    </>
  )
}

function Changed({ changed, locale, t }: { changed: readonly ChangedLately[]; locale: Locale; t: Translator }) {
  const all = changed.reduce((sum, { times }) => sum + times, 0)
  return (
    <details className="mt-1 text-soft">
      <summary className="cursor-pointer py-0.5">{t('desk.changed', { count: all })}</summary>
      <ul className="mt-1 pl-4.5">
        {changed.slice(0, MOST_CHANGES).map(({ act, who, times }) => (
          <li key={`${act} ${who}`}>
            <span dir="auto">{who ?? t('activity.machine')}</span>
            {': '}
            {isAct(act) ? t(`activity.acts.${act}`) : act}
            {times === 1 ? null : <span className="tabular-nums"> × {times}</span>}
          </li>
        ))}
        <li>
          <RecordLink href={`/${locale}/desk/activity`}>{t('desk.allChanges')}</RecordLink>
        </li>
      </ul>
    </details>
  )
}

/** So many lines tell of what others did; the activity record has them all. */
const MOST_CHANGES = 6

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
            {[formatDates(meeting.startsOn, meeting.endsOn, locale), words(meeting.city, locale), t(`meeting.states.${meeting.state}`)]
              .filter(Boolean)
              .join(' · ')}
            {' · '}
            <PublishedState
              published={meeting.published}
              links={{ version: null, changes: `/${locale}/desk/meetings/${meeting.slug}/publish` }}
              t={t}
            />
          </RecordLine>
          {meeting.waits ? (
            <Waits
              waits={meeting.waits}
              agenda={`/${locale}/desk/meetings/${meeting.slug}/agenda`}
              people={`/${locale}/desk/meetings/${meeting.slug}/people`}
              t={t}
            />
          ) : null}
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
          {meeting.changed && meeting.changed.length > 0 ? <Changed changed={meeting.changed} locale={locale} t={t} /> : null}
        </RecordRow>
      ))}
    </RecordList>
  )
}
