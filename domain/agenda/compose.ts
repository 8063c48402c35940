import type { AgendaDocument, DocumentContribution, DocumentSlot } from '#domain/agenda/agenda-document'
import type { AgendaDraft, DraftContribution, DraftSlot } from '#domain/agenda/agenda-draft'
import { contributionsIn, daysInOrder, partsOfSlot, slotsOfDay, subItemLabel } from '#domain/agenda/draft-order'
import type { LocalizedText } from '#domain/text/localized-text'

/**
 * Sets a draft as the document it would be if published now: days in order, order printed as letters,
 * a continued slot without the abstract and sub-items its item already had.
 * `organizations` gives the printed name of each organisation by id. Untitled entries keep an empty title.
 */
export function compose(draft: AgendaDraft, organizations: ReadonlyMap<string, string>): AgendaDocument {
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const untitled: LocalizedText = { original: draft.meeting.title.original }

  const contribution = (one: DraftContribution): DocumentContribution => ({
    id: one.id,
    role: one.role,
    personId: one.personId,
    state: one.state,
    organizationId: one.organizationId,
    organization: one.organizationId === null ? null : (organizations.get(one.organizationId) ?? null),
    honorific: one.honorific,
    name: one.name,
    position: one.position,
    status: one.status,
    attendance: one.attendance,
    topic: one.topic,
    text: one.role === 'line' ? one.text : null,
  })

  const slot = (one: DraftSlot): DocumentSlot => {
    const item = items.get(one.itemId)
    return {
      id: one.id,
      start: one.start,
      end: one.end,
      purpose: item?.purpose ?? null,
      kind: one.kind,
      itemId: one.itemId,
      title: item?.title ?? untitled,
      continued: one.continued,
      abstract: one.continued ? null : (item?.abstract ?? null),
      subItems: one.continued ? [] : (item?.subItems ?? []).map((sub, index) => ({ label: subItemLabel(index), text: sub.text })),
      contributions: contributionsIn(draft, one.id, null).map(contribution),
      parts: partsOfSlot(draft, one.id).map((part) => ({
        id: part.id,
        title: part.title ?? untitled,
        abstract: part.abstract,
        contributions: contributionsIn(draft, one.id, part.id).map(contribution),
      })),
    }
  }

  return {
    format: 1,
    meeting: draft.meeting,
    days: daysInOrder(draft).map((day) => ({ date: day.date, slots: slotsOfDay(draft, day.id).map(slot) })),
  }
}
