import { Abstract } from '#components/agenda/item-parts'
import { ParallelSlots } from '#components/agenda/parallel-slots'
import { ProgrammeSlot } from '#components/agenda/programme-slot'
import type { Reader } from '#components/agenda/reader.ts'
import type { SlotSetting } from '#components/agenda/slot-setting.ts'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import type { DocumentDay } from '#domain/agenda/agenda-document'
import { dayEntries } from '#domain/agenda/parallel-slots'
import { words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'
import { zoneWithOffset } from '#messages/zone-name'

/** A day of the programme: its heading, its place where it is another than the meeting's, and what happens. */
export function ProgrammeDay({ day, heading, reader }: { day: DocumentDay; heading: 2 | 3; reader: Reader }) {
  const { locale, t, meeting } = reader
  const Heading = `h${heading}` as const
  const elsewhere = words(day.place, locale) !== words(meeting.venue, locale)
  const setting: SlotSetting = { date: day.date, place: day.place ?? meeting.venue, heading: heading === 2 ? 3 : 4 }
  return (
    <section className="mb-13 lg:col-start-2 print:mb-[8mm]" id={`day-${day.date}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-[1.5px] border-ink pb-2.5 print:break-after-avoid">
        <Heading className={heading === 3 ? 'font-display text-3xl/[1.2] font-heading max-sm:text-[23px]' : undefined}>
          {formatDay(day.date, locale)}
        </Heading>
        <p className="text-soft sm:text-right">
          <span className="inline-block first-letter:uppercase">{zoneWithOffset(meeting.timeZone, day.date, t)}</span>
          {meeting.alsoZones.map((zone) => (
            <span key={zone} className="block text-xs text-faint first-letter:uppercase">
              {zoneWithOffset(zone, day.date, t)}
            </span>
          ))}
        </p>
      </div>
      {day.title === null && day.note === null && (day.place === null || !elsewhere) ? null : (
        <div className="border-b border-line pt-3.5 pb-4 print:break-after-avoid">
          <Localized as="p" className="font-serif text-xl/tight font-title text-balance" text={day.title} locale={locale} />
          <StaleNote text={day.title} locale={locale} t={t} />
          {elsewhere ? (
            <Localized as="p" className="text-md/normal text-soft first-letter:uppercase" text={day.place} locale={locale} />
          ) : null}
          <StaleNote text={day.place} locale={locale} t={t} />
          <Abstract text={day.note} reader={reader} />
        </div>
      )}
      {dayEntries(day, meeting.venue).map((entry) =>
        'slot' in entry ? (
          <ProgrammeSlot
            key={entry.slot.id}
            slot={entry.slot}
            setting={entry.alongside ? { ...setting, alongside: true } : setting}
            reader={reader}
          />
        ) : (
          <ParallelSlots key={entry.group.lanes[0]?.slots[0]?.id} group={entry.group} setting={setting} reader={reader} />
        ),
      )}
    </section>
  )
}
