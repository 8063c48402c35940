'use client'

import { AnswerLine } from '#components/agenda/answer-line'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { wantedOf } from '#domain/agenda/roster'
import type { SideNamesView } from '#domain/people/side-names-view'
import { formatDate, formatInstantDay } from '#domain/time/format'

type Props = { agenda: Agenda; contribution: DraftContribution; name: string; names: SideNamesView }

/** Beneath somebody in a slot: by when it is to be settled, when they were asked, what was answered, and what becomes of an answer that waits. */
export function AnswerNote({ agenda, contribution, name, names }: Props) {
  const { locale, t } = useTranslations()
  const { timeZone } = agenda.draft.meeting
  const answer = agenda.answers?.answers.find(({ contributionId }) => contributionId === contribution.id)
  const asking = agenda.answers?.askings.find(({ contributionId }) => contributionId === contribution.id)
  const due = wantedOf(contribution) === null ? null : contribution.dueOn
  const settle = (how: 'take' | 'set-aside') =>
    answer !== undefined && agenda.change('settle-answer', contribution.id, { answerId: answer.id, how })
  return (
    <>
      {due === null && asking === undefined ? null : (
        <Hint className="mt-0.75 tabular-nums">
          {[
            due === null ? null : t('roster.dueOn', { date: formatDate(due, locale) }),
            asking === undefined ? null : t('roster.askedOn', { date: formatInstantDay(asking.askedAt, locale, timeZone) }),
          ]
            .filter((said) => said !== null)
            .join(' · ')}
        </Hint>
      )}
      {answer === undefined ? null : <AnswerLine answer={answer} names={names} timeZone={timeZone} locale={locale} t={t} />}
      {answer?.waits ? (
        <p className="flex flex-wrap gap-x-4.5">
          <LinkButton onClick={() => settle('take')}>
            {t('answers.take')}
            <span className="sr-only"> {name}</span>
          </LinkButton>
          <LinkButton onClick={() => settle('set-aside')}>
            {t('answers.setAside')}
            <span className="sr-only"> {name}</span>
          </LinkButton>
        </p>
      ) : null}
    </>
  )
}
