import { ContributionList } from '#components/agenda/contribution-list'
import { dealtWith } from '#components/agenda/dealt-with'
import { EntryNotes, placeNote } from '#components/agenda/entry-notes'
import { Abstract, Papers, SubItems } from '#components/agenda/item-parts'
import { ProgrammePart } from '#components/agenda/programme-part'
import type { Reader } from '#components/agenda/reader.ts'
import { markNote, nowNote } from '#components/agenda/slot-mark'
import type { SlotSetting } from '#components/agenda/slot-setting.ts'
import { Clocks, ClocksElsewhere } from '#components/agenda/slot-times'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import type { DocumentSlot } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'

/** The bar beside the slot that is held now. Only that slot names it: a long programme is sent with each name as often as it is used. */
const CURRENT =
  'shadow-[-10px_0_var(--color-paper),-13px_0_var(--color-accent)] target:shadow-[-14px_0_var(--color-accent-wash),14px_0_var(--color-accent-wash),-17px_0_var(--color-accent)]'

/** One slot of the programme. `#` and its id is its address. */
export function ProgrammeSlot({ slot, setting, reader }: { slot: DocumentSlot; setting: SlotSetting; reader: Reader }) {
  const { locale, t } = reader
  const { heading, narrow = false, alongside = false } = setting
  const quiet = QUIET_KINDS.has(slot.kind)
  const current = reader.now?.slotIds.includes(slot.id) ?? false
  // What the list of items says is not said again, but for the sub-items that are chosen of it.
  const listed = isListed(slot, reader)
  const ofItem = listed && slot.deals.every(({ itemId, subItemIds }) => itemId !== slot.itemId || subItemIds === null)
  return (
    <article
      className={`border-b border-line target:bg-accent-wash ${current ? CURRENT : 'target:shadow-to-margins'} ${
        narrow ? 'last:border-b-0' : 'xs:grid grid-cols-timed xs:gap-x-7 print:grid print:gap-x-7'
      } ${
        quiet
          ? 'flex flex-wrap gap-x-3.5 pt-2.25 pb-2.5 text-soft print:break-inside-avoid print:py-[1.5mm]'
          : narrow
            ? 'pt-3.5 pb-5 print:py-[3mm]'
            : 'pt-4.5 pb-5.5 xs:pt-5.5 xs:pb-7 print:py-[4mm]'
      }`}
      id={slot.id}
      aria-current={current ? 'time' : undefined}
    >
      <SlotTime slot={slot} setting={setting} reader={reader} quiet={quiet} />
      <div>
        <Localized
          as={`h${heading}`}
          id={titleOf(slot)}
          className={`text-balance print:has-[+*]:break-after-avoid ${quiet ? 'text-md/normal' : 'font-serif text-2xl/tight font-title'}`}
          text={slot.title}
          locale={locale}
          before={slot.number === null ? null : <ItemNumber slot={slot} reader={reader} />}
          after={slot.continued ? ` ${t('agenda.continued')}` : null}
        />
        <StaleNote text={slot.title} locale={locale} t={t} />
        <EntryNotes
          notes={[
            nowNote(slot.id, reader),
            markNote(slot.id, reader),
            placeNote(slot.place, setting.place, reader),
            slot.access === null ? null : t(`agenda.accesses.${slot.access}`),
            dealtWith(slot.deals, slot.itemId, reader),
            slot.purpose === null || listed ? null : t(`agenda.purposes.${slot.purpose}`),
            alongside ? t('agenda.alongside') : null,
          ]}
        />
        <StaleNote text={slot.place} locale={locale} t={t} />
        {ofItem ? null : <SubItems subItems={slot.subItems} reader={reader} />}
        {listed ? null : (
          <>
            <Abstract text={slot.abstract} reader={reader} />
            <Papers papers={slot.papers} reader={reader} />
          </>
        )}
        <ContributionList contributions={slot.contributions} reader={reader} />
        {slot.parts.map((part) => (
          <ProgrammePart key={part.id} part={part} setting={setting} place={slot.place ?? setting.place} reader={reader} />
        ))}
      </div>
    </article>
  )
}

function SlotTime({ slot, setting, reader, quiet }: { slot: DocumentSlot; setting: SlotSetting; reader: Reader; quiet: boolean }) {
  const { date, narrow = false, timeSaid = false } = setting
  if (timeSaid || (slot.start === null && slot.when === null)) return narrow ? null : <div className="hidden xs:block print:block" />
  const timed = slot.start !== null
  return (
    <p className={`text-md/normal ${timed ? 'whitespace-nowrap' : ''} text-soft tabular-nums ${quiet || narrow ? '' : 'pt-0.75'}`}>
      <a href={`#${slot.id}`} className="text-inherit" aria-describedby={titleOf(slot)}>
        <Clocks times={slot} date={date} t={reader.t} lead={quiet ? undefined : 'font-semibold text-accent xs:text-ink'} />
        {timed ? null : <Localized text={slot.when} locale={reader.locale} />}
      </a>
      {timed ? null : <StaleNote as="span" text={slot.when} locale={reader.locale} t={reader.t} />}
      <ClocksElsewhere times={slot} date={date} reader={reader} />
    </p>
  )
}

// Who goes from link to link hears of what the times are.
const titleOf = ({ id }: DocumentSlot) => `title-${id}`

function isListed({ itemId }: DocumentSlot, { items }: Reader): boolean {
  return items.some(({ id }) => id === itemId)
}

/** The number of an item as typed; where it is on the list, the way there. */
function ItemNumber({ slot, reader }: { slot: DocumentSlot; reader: Reader }) {
  return (
    <>
      {isListed(slot, reader) ? (
        <a href={`#${slot.itemId}`} className="text-inherit">
          {slot.number}
        </a>
      ) : (
        slot.number
      )}
      {'\u2002'}
    </>
  )
}
