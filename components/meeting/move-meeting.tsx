import { type Action, ActionForm } from '#components/ui/action-form'
import { Actions, Button } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Hint, Problem, Prose } from '#components/ui/text'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { readTypedDay, typedDay } from '#domain/meeting/typed-day'
import type { Locale } from '#domain/text/locale'
import { addDays, type CalendarDate, daysBetween } from '#domain/time/calendar'
import { formatDates, formatDay, formatYear } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/**
 * Moves a meeting with its whole programme. The new day is asked for by a plain GET form; what becomes of each day is then shown before
 * the act itself.
 */
export function MoveMeeting({
  action,
  meeting,
  version,
  days,
  to: typed,
  locale,
  t,
}: {
  action: Action
  meeting: MeetingFacts
  version: number
  /** The meeting's days, in order. */
  days: CalendarDate[]
  /** The new first day as it was asked for; null before. */
  to: string | null
  locale: Locale
  t: Translator
}) {
  const to = typed === null ? null : readTypedDay(typed)
  const by = to === null ? null : daysBetween(meeting.startsOn, to)
  const wrong = typed === null ? null : by === null ? 'no-date' : by === 0 ? 'same-day' : null
  return (
    <section className="mt-14 border-t border-line pt-7" aria-labelledby="move">
      <h2 id="move">{t('meeting.move')}</h2>
      <Prose className="mt-3.5 text-soft">{t('meeting.moveWhat')}</Prose>
      <form className="max-w-form" action={`/${locale}/desk/meetings/${meeting.slug}#move`} method="get">
        <div className="mt-5">
          <FieldLabel htmlFor="move-to">{t('meeting.moveTo')}</FieldLabel>
          <Input
            id="move-to"
            name="move"
            defaultValue={to === null ? (typed ?? '') : typedDay(to)}
            autoComplete="off"
            aria-invalid={wrong === null ? undefined : true}
            aria-describedby={wrong === null ? 'move-hint' : 'move-wrong move-hint'}
          />
          {wrong === null ? null : <Problem id="move-wrong">{t(`problems.${wrong}`)}</Problem>}
          <Hint id="move-hint">{t('meeting.dayHint')}</Hint>
        </div>
        <Actions className="mt-5">
          <Button type="submit">{t('meeting.moveShow')}</Button>
        </Actions>
      </form>
      {to === null || by === null || by === 0 ? null : (
        <>
          <MovedDays days={days} by={by} locale={locale} t={t} />
          <ActionForm
            action={action}
            hidden={{ id: meeting.id, version: String(version), startsOn: to }}
            rows={[]}
            follows={[
              t('meeting.moveDates', { dates: formatDates(to, addDays(meeting.endsOn, by), locale) }),
              by % 7 === 0 ? t('meeting.moveSameWeekdays') : t('meeting.moveOtherWeekdays'),
              t('meeting.moveFollows'),
            ].join(' ')}
            submit={t('meeting.moveNow')}
          />
        </>
      )}
    </section>
  )
}

// With the year where a day moves into another one.
function MovedDays({ days, by, locale, t }: { days: CalendarDate[]; by: number; locale: Locale; t: Translator }) {
  const said = (date: CalendarDate, other: CalendarDate) =>
    date.slice(0, 4) === other.slice(0, 4)
      ? formatDay(date, locale)
      : [formatDay(date, locale), formatYear(date, locale)].join(locale === 'kk' ? ', ' : ' ')
  return (
    <table className="mt-7 border-t border-line">
      <caption className="sr-only">{t('meeting.moveDays')}</caption>
      <thead className="text-left text-sm text-soft">
        <tr>
          <th scope="col" className="py-1.75 pr-7 font-medium">
            {t('meeting.moveFrom')}
          </th>
          <th scope="col" className="py-1.75 font-medium">
            {t('meeting.moveBecomes')}
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {days.map((date) => {
          const moved = addDays(date, by)
          return (
            <tr key={date} className="border-t border-line align-baseline">
              <td className="py-1.75 pr-7 text-soft">{said(date, moved)}</td>
              <td className="py-1.75 font-semibold">{said(moved, date)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
