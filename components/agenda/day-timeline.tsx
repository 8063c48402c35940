import type { DocumentDay } from '#domain/agenda/agenda-document'
import { QUIET_KINDS, type SlotKind } from '#domain/agenda/agenda-terms'
import { placeOf } from '#domain/agenda/place'
import { type Bar, timeline } from '#domain/agenda/timeline'
import type { Locale } from '#domain/text/locale'
import { formatShortDay } from '#domain/time/format'

/**
 * A day as a picture: bars as long as their slots last, those at the same time beside one another, and a ring for what has no clock
 * time, and a line where the day stands `now`, in minutes from its midnight. It repeats the programme, so it is not read aloud.
 */
export function DayTimeline({ day, locale, now }: { day: DocumentDay; locale: Locale; now: number | null }) {
  const kinds = new Map(day.slots.map(({ id, kind }) => [id, kind]))
  const drawn = day.slots.map(({ id, start, end, place, kind }) => {
    return { id, start, end, place: placeOf([place, day.place]), labelled: !QUIET_KINDS.has(kind) }
  })
  const { height, bars, marks, labels, line } = timeline(drawn, now)
  return (
    <div className="mb-6.5">
      <a href={`#day-${day.date}`} className="text-sm font-medium text-soft">
        {formatShortDay(day.date, locale)}
      </a>
      <div aria-hidden="true" className="relative mt-2.5" style={{ height }}>
        {labels.map(({ clock, top }) => (
          <span key={top} className="absolute -mt-1.25 text-2xs/tight text-faint tabular-nums" style={{ top }}>
            {clock}
          </span>
        ))}
        {marks.map(({ id, top }) => (
          <span key={id} className="absolute left-8.5 size-1.5 rounded-full border border-faint" style={{ top }} />
        ))}
        <div className="absolute inset-y-0 right-0 left-11">
          {bars.map((bar) => (
            <span key={bar.id} className="absolute flex flex-col gap-0.5" style={placeIn(bar, kinds)}>
              {(bar.open ? OPEN : CLOSED).map((share) => (
                <span key={share} className={`rounded-[1px] ${toneOf(kinds.get(bar.id) ?? 'other')}`} style={{ flex: share }} />
              ))}
            </span>
          ))}
        </div>
        {line === null ? null : <span className="absolute right-0 left-8.5 h-px bg-ink" style={{ top: line }} />}
      </div>
    </div>
  )
}

// What has no end peters out.
const CLOSED = [1]
const OPEN = [10, 3, 1]

function toneOf(kind: SlotKind): string {
  return QUIET_KINDS.has(kind) ? 'bg-wash' : kind === 'session' ? 'bg-bar' : 'bg-accent-wash'
}

// A hairline of paper parts neighbours. A pause alone at its time is narrower, so that sessions lead.
function placeIn({ id, top, height, lane, lanes }: Bar, kinds: ReadonlyMap<string, SlotKind>) {
  const isNarrow = lanes === 1 && QUIET_KINDS.has(kinds.get(id) ?? 'other')
  const width = `calc(${100 / lanes}% - ${isNarrow ? 60 : lanes === 1 ? 0 : 1}px)`
  return { top, height: Math.max(1, height - 1), left: `${(100 * lane) / lanes}%`, width }
}
