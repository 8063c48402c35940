import type { DocumentDay } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { timeline } from '#domain/agenda/timeline'
import type { Locale } from '#domain/text/locale'
import { formatShortDay } from '#domain/time/format'

/** A day as bars, each as long as its slot lasts. It repeats the programme, so it is not read aloud. */
export function DayTimeline({ day, locale }: { day: DocumentDay; locale: Locale }) {
  const { bars, minutes } = timeline(day.slots)
  return (
    <div className="mb-6.5">
      <a href={`#day-${day.date}`} className="text-sm font-medium text-soft">
        {formatShortDay(day.date, locale)}
      </a>
      <ol aria-hidden="true" className="relative mt-2.5" style={{ height: Math.round(minutes * 0.45) }}>
        {day.slots.map((slot, index) => {
          const quiet = QUIET_KINDS.has(slot.kind)
          const tone = quiet ? 'right-15 bg-wash' : slot.kind === 'session' ? 'right-0 bg-bar' : 'right-0 bg-accent-wash'
          return (
            <li
              key={slot.id}
              className={`absolute left-11 min-h-0.75 rounded-[1px] border-b border-paper ${tone}`}
              style={{ top: `${bars[index]?.top}%`, height: `${bars[index]?.height}%` }}
            >
              {quiet ? null : <span className="absolute -top-1.25 -left-11 text-2xs/tight text-faint tabular-nums">{slot.start}</span>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
