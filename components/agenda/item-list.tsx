import { EntryNotes } from '#components/agenda/entry-notes'
import { Abstract, Papers, SubItems } from '#components/agenda/item-parts'
import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import type { DocumentItem } from '#domain/agenda/agenda-document'

/** The list of items: the agenda proper. `#` and the id of an item is its address. */
export function ItemList({ items, reader }: { items: readonly DocumentItem[]; reader: Reader }) {
  return (
    <ol>
      {items.map((item) => (
        <Item key={item.id} item={item} reader={reader} />
      ))}
    </ol>
  )
}

function Item({ item, reader }: { item: DocumentItem; reader: Reader }) {
  const { locale, t } = reader
  return (
    <li
      id={item.id}
      className="grid grid-cols-[2.75rem_minmax(0,1fr)] border-b border-line pt-3 pb-3.5 target:bg-accent-wash target:shadow-to-margins xs:grid-cols-timed xs:gap-x-7 print:py-[2mm]"
    >
      <span className="pt-0.5 text-md/normal text-soft tabular-nums">{item.number}</span>
      <div>
        <Localized
          as="h3"
          className="font-serif text-xl/tight font-title text-balance print:has-[+*]:break-after-avoid"
          text={item.title}
          locale={locale}
        />
        <StaleNote text={item.title} locale={locale} t={t} />
        <EntryNotes notes={[item.purpose === null ? null : t(`agenda.purposes.${item.purpose}`)]} />
        <SubItems subItems={item.subItems} reader={reader} />
        <Abstract text={item.abstract} reader={reader} />
        <Papers papers={item.papers} reader={reader} />
      </div>
    </li>
  )
}
