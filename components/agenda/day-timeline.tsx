import type { DocumentDay } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { timeline } from '#domain/agenda/timeline'
import type { Locale } from '#domain/text/locale'
import { formatShortDay } from '#domain/time/format'

/** A day as bars of the length they last. It repeats what the programme says, so it is not read aloud. */
export function DayTimeline({ day, locale }: { day: DocumentDay; locale: Locale }) {
  const { bars, minutes } = timeline(day.slots)
  return (
    <div className="sketch">
      <a href={`#day-${day.date}`}>{formatShortDay(day.date, locale)}</a>
      <ol aria-hidden="true" style={{ height: Math.round(minutes * 0.45) }}>
        {day.slots.map((slot, index) => {
          const quiet = QUIET_KINDS.has(slot.kind)
          const tone = quiet ? 'quiet' : slot.kind === 'session' ? undefined : 'pale'
          return (
            <li key={slot.id} className={tone} style={{ top: `${bars[index]?.top}%`, height: `${bars[index]?.height}%` }}>
              {quiet ? null : <span>{slot.start}</span>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
