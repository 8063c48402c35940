import { ContributionList } from '#components/agenda/contribution-list'
import { dealtWith } from '#components/agenda/dealt-with'
import { EntryNotes, placeNote } from '#components/agenda/entry-notes'
import { Abstract } from '#components/agenda/item-parts'
import type { Reader } from '#components/agenda/reader.ts'
import type { SlotSetting } from '#components/agenda/slot-setting.ts'
import { Clocks, ClocksElsewhere } from '#components/agenda/slot-times'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import type { DocumentPart } from '#domain/agenda/agenda-document'
import type { LocalizedText } from '#domain/text/localized-text'

/** A part of a slot: its times above its title, its place where that is not the slot's. */
export function ProgrammePart({
  part,
  setting,
  place,
  reader,
}: {
  part: DocumentPart
  setting: SlotSetting
  place: LocalizedText | null
  reader: Reader
}) {
  const { locale, t } = reader
  return (
    <section className="mt-5.5 border-t border-dotted border-field pt-4">
      {part.start === null ? null : (
        <p className="mb-0.5 text-base text-soft tabular-nums">
          <Clocks times={part} date={setting.date} t={t} />
          <ClocksElsewhere times={part} date={setting.date} reader={reader} />
        </p>
      )}
      <Localized
        as={setting.heading === 3 ? 'h4' : 'h5'}
        className="font-serif text-[17.5px]/[1.35] font-title text-balance print:has-[+*]:break-after-avoid"
        text={part.title}
        locale={locale}
      />
      <StaleNote text={part.title} locale={locale} t={t} />
      <EntryNotes notes={[placeNote(part.place, place, reader), dealtWith(part.deals, null, reader)]} />
      <StaleNote text={part.place} locale={locale} t={t} />
      <Abstract text={part.abstract} reader={reader} />
      <ContributionList contributions={part.contributions} reader={reader} />
    </section>
  )
}
