import { AnswerLine } from '#components/agenda/answer-line'
import { RowStatus } from '#components/agenda/roster/row-status'
import { TICKED_FORM } from '#components/agenda/roster/ticked-form'
import { Clocks } from '#components/agenda/slot-times'
import { STATUS_COLOR } from '#components/agenda/status-color.ts'
import { PersonLines } from '#components/people/person-lines'
import type { Action } from '#components/ui/action-form'
import { Fold } from '#components/ui/disclosure'
import { Localized } from '#components/ui/localized'
import { Hint } from '#components/ui/text'
import { STATUSES } from '#domain/agenda/agenda-terms'
import type { AnswerView, AskingView } from '#domain/agenda/answer-view'
import { inTwoLines, printedAppearance, sideName } from '#domain/agenda/printed-appearance'
import type { RosterEntry } from '#domain/agenda/roster'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate, formatDay, formatInstantDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'

export type RosterReader = { meeting: MeetingFacts; names: SideNamesView; edit: Action; locale: Locale; t: Translator }

type Props = { entry: RosterEntry; answer: AnswerView | undefined; asking: AskingView | undefined; reader: RosterReader }

/** One appearance: who, in what role, where and when, its status with what can be made of it, what was asked and answered. */
export function RosterRow({ entry, answer, asking, reader }: Props) {
  const { meeting, names, edit, locale, t } = reader
  const { contribution, slot, date, times, title, part } = entry
  const { id, version, status, role, roleLabel } = contribution
  const name = nameOf(entry, reader)
  const { detail } = inTwoLines(printedAppearance(contribution, locale, names))
  const choice = (to: (typeof STATUSES)[number]) => ({ status: to, label: t(`roster.set.${to}`) })
  const others = STATUSES.filter((to) => to !== status && to !== 'confirmed')
  // What is settled is due no more.
  const due = entry.wants !== null && contribution.dueOn !== null
  const hidden = { meetingId: meeting.id, [`which.${id}`]: String(version) }
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-line py-2.5 sm:grid-cols-[auto_minmax(0,1fr)_minmax(150px,auto)] print:grid-cols-[minmax(0,1fr)_auto]">
      <input
        key={version}
        type="checkbox"
        form={TICKED_FORM}
        name={`which.${id}`}
        value={version}
        data-tick={`${entry.side} ${entry.wants ?? 'settled'} ${entry.wants === null ? '' : 'unsettled'}`}
        aria-label={t('roster.tick', { name })}
        className="mt-1.5 size-4 accent-accent print:hidden"
      />
      <div className="min-w-0">
        <PersonLines name={name} detail={detail} />
        <p className="text-base text-soft tabular-nums">
          {words(roleLabel, locale) || t(`agenda.roles.${role}`)}
          {' · '}
          <time dateTime={date}>{formatDay(date, locale)}</time>
          {times.start === null ? null : ', '}
          <Clocks times={times} date={date} t={t} />
          {slot.when === null ? null : ', '}
          <Localized text={slot.when} locale={locale} />
          {' · '}
          <a className="underline" href={`/${locale}/desk/meetings/${meeting.slug}/agenda#${slot.id}`}>
            {words(title, locale) || t('agenda.untitled')}
          </a>
          {part === null ? null : `, ${words(part, locale)}`}
        </p>
        {asking === undefined && !due ? null : (
          <Hint className="mt-0.75 tabular-nums">
            {due ? <DueOn entry={entry} locale={locale} t={t} /> : null}
            {asking === undefined || !due ? null : ' · '}
            {asking === undefined ? null : t('roster.askedOn', { date: formatInstantDay(asking.askedAt, locale, meeting.timeZone) })}
          </Hint>
        )}
        {answer === undefined ? null : <AnswerLine answer={answer} names={names} timeZone={meeting.timeZone} locale={locale} t={t} />}
      </div>
      <div className="col-start-2 flex flex-wrap items-baseline gap-x-3.5 sm:col-start-auto sm:block sm:text-right">
        <span className={`text-sm font-medium ${STATUS_COLOR[status]}`}>{t(`agenda.statuses.${status}`)}</span>
        <div className="flex flex-wrap gap-x-3.5 sm:justify-end">
          {status === 'confirmed' ? null : <RowStatus action={edit} hidden={hidden} choices={[choice('confirmed')]} about={name} />}
          <Fold
            title={
              <>
                {t('roster.otherStatus')}
                <span className="sr-only"> {name}</span>
              </>
            }
            className="text-left"
          >
            <RowStatus action={edit} hidden={hidden} choices={others.map(choice)} about={name} />
          </Fold>
        </div>
      </div>
    </li>
  )
}

/** What an appearance is called in a list: a name or a post, or the State or organisation whose speaker is not named. */
export function nameOf({ contribution, wants }: RosterEntry, { names, locale, t }: Pick<RosterReader, 'names' | 'locale' | 't'>): string {
  if (wants === 'speaker') return t('agenda.toBeNamed', { delegation: sideName(contribution, locale, names) ?? '' })
  return inTwoLines(printedAppearance(contribution, locale, names)).name || t('agenda.somebody')
}

/** By when something is to be settled; in the colour of a warning once that day has passed. */
export function DueOn({ entry: { contribution, overdue }, locale, t }: { entry: RosterEntry; locale: Locale; t: Translator }) {
  if (contribution.dueOn === null) return null
  const date = formatDate(contribution.dueOn, locale)
  return overdue ? <span className="font-medium text-warning">{t('roster.overdue', { date })}</span> : t('roster.dueOn', { date })
}
