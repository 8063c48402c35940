import type { AgendaDocument, DocumentContribution, DocumentSlot } from '#domain/agenda/agenda-document'
import type { AgendaDraft, DraftContribution, DraftSlot } from '#domain/agenda/agenda-draft'
import { contributionsIn, daysInOrder, partsOfSlot, slotsOfDay, subItemLabel } from '#domain/agenda/draft-order'
import { asPrinted, type LocalizedText } from '#domain/text/localized-text'

/**
 * The document that publishing this draft now would freeze: days in order, sub-items with letters, a continued slot without its
 * item's abstract and sub-items. `organizations` gives printed names by id. An untitled entry keeps an empty title.
 */
export function compose(draft: AgendaDraft, organizations: ReadonlyMap<string, string>): AgendaDocument {
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const untitled: LocalizedText = { original: draft.meeting.title.original }

  const contribution = (entry: DraftContribution): DocumentContribution => ({
    id: entry.id,
    role: entry.role,
    personId: entry.personId,
    state: entry.state,
    organizationId: entry.organizationId,
    organization: entry.organizationId === null ? null : (organizations.get(entry.organizationId) ?? null),
    honorific: asPrinted(entry.honorific),
    name: entry.name,
    position: asPrinted(entry.position),
    status: entry.status,
    attendance: entry.attendance,
    topic: asPrinted(entry.topic),
    text: entry.role === 'line' ? entry.text : null,
  })

  const slot = (entry: DraftSlot): DocumentSlot => {
    const item = items.get(entry.itemId)
    return {
      id: entry.id,
      start: entry.start,
      end: entry.end,
      purpose: item?.purpose ?? null,
      kind: entry.kind,
      itemId: entry.itemId,
      title: item?.title ?? untitled,
      continued: entry.continued,
      abstract: entry.continued ? null : asPrinted(item?.abstract ?? null),
      subItems: entry.continued ? [] : (item?.subItems ?? []).map((sub, index) => ({ label: subItemLabel(index), text: sub.text })),
      contributions: contributionsIn(draft, entry.id, null).map(contribution),
      parts: partsOfSlot(draft, entry.id).map((part) => ({
        id: part.id,
        title: part.title ?? untitled,
        abstract: asPrinted(part.abstract),
        contributions: contributionsIn(draft, entry.id, part.id).map(contribution),
      })),
    }
  }

  return {
    format: 1,
    meeting: draft.meeting,
    days: daysInOrder(draft).map((day) => ({ date: day.date, slots: slotsOfDay(draft, day.id).map(slot) })),
  }
}
