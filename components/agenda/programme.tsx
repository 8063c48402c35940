import { DayTimeline } from '#components/agenda/day-timeline'
import { ProgrammeSlot } from '#components/agenda/programme-slot'
import type { Reader } from '#components/agenda/reader.ts'
import type { DocumentDay } from '#domain/agenda/agenda-document'
import { formatDay } from '#domain/time/format'

/** The days of an agenda set as a programme, with each day drawn in proportion beside them. */
export function Programme({ days, reader, zoneNote }: { days: DocumentDay[]; reader: Reader; zoneNote: string }) {
  const held = days.filter((day) => day.slots.length > 0)
  return (
    <div className="programme">
      <aside>
        <div className="days">
          {held.map((day) => (
            <DayTimeline key={day.date} day={day} locale={reader.locale} />
          ))}
        </div>
      </aside>
      {held.map((day) => (
        <section key={day.date} className="day" id={`day-${day.date}`}>
          <div className="day-head">
            <h2>{formatDay(day.date, reader.locale)}</h2>
            <span>{zoneNote}</span>
          </div>
          {day.slots.map((slot) => (
            <ProgrammeSlot key={slot.id} slot={slot} date={day.date} reader={reader} />
          ))}
        </section>
      ))}
    </div>
  )
}
