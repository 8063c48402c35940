import { DayTimeline } from '#components/agenda/day-timeline'
import { ProgrammeSlot } from '#components/agenda/programme-slot'
import type { Reader } from '#components/agenda/reader.ts'
import { Hint } from '#components/ui/text'
import type { DocumentDay } from '#domain/agenda/agenda-document'
import { formatDay } from '#domain/time/format'

/** The days of an agenda as a programme. Beside them each day is drawn, its slots as long as they last. */
export function Programme({ days, reader, zoneNote }: { days: DocumentDay[]; reader: Reader; zoneNote: string }) {
  const held = days.filter((day) => day.slots.length > 0)
  return (
    <div className="lg:grid lg:grid-cols-[196px_minmax(0,1fr)] lg:gap-x-15 print:block print:[zoom:0.88]">
      <aside className="hidden lg:row-[1/span_40] lg:block print:hidden">
        <div className="sticky top-6">
          {held.map((day) => (
            <DayTimeline key={day.date} day={day} locale={reader.locale} />
          ))}
        </div>
      </aside>
      {hasSummaries(held) ? <Hint className="mb-5.25 max-w-measure lg:col-start-2">{reader.t('agenda.demonstration')}</Hint> : null}
      {held.map((day) => (
        <section key={day.date} className="mb-13 lg:col-start-2 print:mb-[8mm]" id={`day-${day.date}`}>
          <div className="flex items-baseline justify-between gap-4 border-b-[1.5px] border-ink pb-2.5 print:break-after-avoid">
            <h2>{formatDay(day.date, reader.locale)}</h2>
            <span className="inline-block text-right text-soft first-letter:uppercase">{zoneNote}</span>
          </div>
          {day.slots.map((slot) => (
            <ProgrammeSlot key={slot.id} slot={slot} date={day.date} reader={reader} />
          ))}
        </section>
      ))}
    </div>
  )
}

/** Whether descriptions are not the source's own words: said once, above the programme. */
function hasSummaries(days: readonly DocumentDay[]): boolean {
  return days.some((day) => day.slots.some((slot) => [slot, ...slot.parts].some(({ abstract }) => abstract?.demonstration)))
}
