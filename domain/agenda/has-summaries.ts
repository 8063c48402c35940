import type { AgendaDocument } from '#domain/agenda/agenda-document'

/** Whether descriptions are not the source's own words: every form of the programme says so once. */
export function hasSummaries({ items, days }: Pick<AgendaDocument, 'items' | 'days'>): boolean {
  const slots = days.flatMap((day) => day.slots)
  return [...items, ...slots.flatMap((slot) => [slot, ...slot.parts])].some(({ abstract }) => abstract?.demonstration)
}
