import type {
  AgendaDocument,
  DocumentContribution,
  DocumentDealt,
  DocumentItem,
  DocumentPart,
  DocumentSlot,
} from '#domain/agenda/agenda-document'
import type { AgendaDraft, Dealt, DraftContribution, DraftItem, DraftPart, DraftSlot, SubItem } from '#domain/agenda/agenda-draft'
import { withoutDeclined } from '#domain/agenda/appearance-groups'
import { contributionsIn, daysInOrder, listedItems, partsOfSlot, slotsOfDay, subItemLabel } from '#domain/agenda/draft-order'
import { asPrinted, type LocalizedText } from '#domain/text/localized-text'

/**
 * The document that publishing this draft now would freeze, but for its standing: the list of items, days in order, sub-items with their
 * labels, a continued slot without its item's abstract, papers and sub-items (but those it names). `organizations` gives printed names by
 * id. An untitled entry keeps an empty title. Who declined is not in it; who is invited is to be confirmed.
 */
export function compose(draft: AgendaDraft, organizations: ReadonlyMap<string, string>): AgendaDocument {
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const listed = listedItems(draft)
  const onList = new Set(listed.map((item) => item.id))
  const untitled: LocalizedText = { original: draft.meeting.title.original }

  const contributions = (slotId: string, partId: string | null) =>
    withoutDeclined(contributionsIn(draft, slotId, partId)).map((entry) => composeContribution(entry, organizations))

  // An item that is off the list is not printed, nor is a sub-item that was taken out.
  const dealt = ({ itemId, subItemIds }: Dealt): DocumentDealt[] => {
    const known = new Set(items.get(itemId)?.subItems.map(({ id }) => id))
    return onList.has(itemId) ? [{ itemId, subItemIds: subItemIds?.filter((id) => known.has(id)) ?? null }] : []
  }

  const item = (entry: DraftItem): DocumentItem => ({
    id: entry.id,
    number: entry.number,
    title: entry.title ?? untitled,
    abstract: asPrinted(entry.abstract),
    purpose: entry.purpose,
    subItems: labelled(entry.subItems),
    papers: papersOf(entry),
  })

  const part = (entry: DraftPart): DocumentPart => ({
    id: entry.id,
    start: entry.start,
    end: entry.end,
    place: asPrinted(entry.place),
    title: entry.title ?? untitled,
    abstract: asPrinted(entry.abstract),
    deals: entry.deals.flatMap(dealt),
    contributions: contributions(entry.slotId, entry.id),
  })

  const slot = (entry: DraftSlot): DocumentSlot => {
    const own = items.get(entry.itemId)
    return {
      id: entry.id,
      start: entry.start,
      end: entry.end,
      when: asPrinted(entry.when),
      place: asPrinted(entry.place),
      access: entry.access,
      number: own?.number ?? null,
      purpose: own?.purpose ?? null,
      kind: entry.kind,
      itemId: entry.itemId,
      title: own?.title ?? untitled,
      continued: entry.continued,
      abstract: entry.continued ? null : asPrinted(own?.abstract ?? null),
      subItems: labelled(own?.subItems ?? [])
        .filter(({ id }) => entry.subItemIds?.includes(id) ?? !entry.continued)
        .map(({ label, text }) => ({ label, text })),
      papers: entry.continued || own === undefined ? [] : papersOf(own),
      deals: [
        ...dealt({ itemId: entry.itemId, subItemIds: entry.subItemIds }),
        ...entry.deals.filter(({ itemId }) => itemId !== entry.itemId).flatMap(dealt),
      ],
      contributions: contributions(entry.id, null),
      parts: partsOfSlot(draft, entry.id).map(part),
    }
  }

  return {
    format: 2,
    meeting: draft.meeting,
    standing: null,
    items: listed.map(item),
    days: daysInOrder(draft).map(({ id, date, title, note, place }) => ({
      date,
      title: asPrinted(title),
      note: asPrinted(note),
      place: asPrinted(place),
      slots: slotsOfDay(draft, id).map(slot),
    })),
  }
}

function composeContribution(entry: DraftContribution, organizations: ReadonlyMap<string, string>): DocumentContribution {
  return {
    id: entry.id,
    role: entry.role,
    roleLabel: asPrinted(entry.roleLabel),
    joins: entry.joins,
    minutes: entry.minutes,
    personId: entry.personId,
    state: entry.state,
    organizationId: entry.organizationId,
    organization: entry.organizationId === null ? null : (organizations.get(entry.organizationId) ?? null),
    honorific: asPrinted(entry.honorific),
    name: entry.name,
    position: asPrinted(entry.position),
    status: entry.status === 'confirmed' ? 'confirmed' : 'tbc',
    attendance: entry.attendance,
    topic: asPrinted(entry.topic),
    text: entry.role === 'line' ? entry.text : null,
  }
}

function labelled(subItems: readonly SubItem[]): DocumentItem['subItems'] {
  return subItems.map(({ id, label, text }, index) => ({ id, label: label === undefined ? subItemLabel(index) : label, text }))
}

function papersOf({ papers }: DraftItem): DocumentItem['papers'] {
  return papers.map(({ symbol, title, href }) => ({ symbol, title: asPrinted(title), href }))
}
