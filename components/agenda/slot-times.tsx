import type { Reader } from '#components/agenda/reader.ts'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { type PrintedTimes, printedTimes, timesElsewhere } from '#domain/agenda/printed-times'
import { addDays, type CalendarDate } from '#domain/time/calendar'
import type { ClockElsewhere } from '#domain/time/clock-elsewhere'
import { utcOffset } from '#domain/time/utc-offset'
import type { Translator } from '#messages/translator'

const NO_BREAK = '\u00A0'

/** The times of a slot or part, the end of the next day marked; nothing where it has none. `lead` is the look of the start. */
export function Clocks({ times, date, t, lead }: { times: EntryTimes; date: CalendarDate; t: Translator; lead?: string | undefined }) {
  const printed = printedTimes(times)
  if (printed === null) return null
  return <Range times={printed} date={date} t={t} lead={lead} />
}

/** The same times in the meeting's further zones, one beneath the other, each named by its offset where there are several. */
export function ClocksElsewhere({ times, date, reader }: { times: EntryTimes; date: CalendarDate; reader: Reader }) {
  const { timeZone, alsoZones } = reader.meeting
  return alsoZones.map((zone) => {
    const printed = timesElsewhere(times, date, timeZone, zone)
    if (printed === null) return null
    const offset = utcOffset(zone, date)
    return (
      <span key={zone} className="block text-xs/snug whitespace-normal text-faint last:mb-1">
        <Range times={printed} date={date} t={reader.t} />{' '}
        <span className={alsoZones.length > 1 ? 'whitespace-nowrap' : 'sr-only'}>{offset}</span>
      </span>
    )
  })
}

function Range({
  times: { start, end },
  date,
  t,
  lead,
}: {
  times: PrintedTimes
  date: CalendarDate
  t: Translator
  lead?: string | undefined
}) {
  const on = (days: number) => (days === 0 ? date : addDays(date, days))
  // A day that both ends are of is said once, after the later.
  const together = end !== null && end.days === start.days && end.clock > start.clock
  return (
    <>
      <time className={lead} dateTime={`${on(start.days)}T${start.clock}`}>
        {start.clock}
      </time>
      {together ? null : <OtherDay at={start} t={t} />}–
      {end === null ? null : <time dateTime={`${on(end.days)}T${end.clock}`}>{end.clock}</time>}
      {end === null ? null : <OtherDay at={end} t={t} />}
    </>
  )
}

/** `+1` after a time of the next day, in words for those who hear it. */
function OtherDay({ at: { days }, t }: { at: ClockElsewhere; t: Translator }) {
  if (days === 0) return null
  return (
    <>
      {NO_BREAK}
      <span aria-hidden="true" className="text-2xs">
        {days > 0 ? `+${days}` : `−${-days}`}
      </span>
      <span className="sr-only">{t(days > 0 ? 'agenda.nextDay' : 'agenda.dayBefore')}</span>
    </>
  )
}
