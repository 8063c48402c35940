import type { AgendaDraft, DraftContribution, DraftDay, DraftItem, DraftSlot } from '#domain/agenda/agenda-draft'
import { daysInOrder, listedItems, slotsOfDay } from '#domain/agenda/draft-order'
import { fold } from '#domain/people/names'
import type { SideNamesView, SideNameView } from '#domain/people/side-names-view'
import { type LocalizedText, languagesOf } from '#domain/text/localized-text'

/** What a search in a draft has found: a slot, an item of the list, a day, or somebody's appearance in a slot. */
export type Hit =
  | { kind: 'slot'; slot: DraftSlot; item: DraftItem | null; day: DraftDay }
  | { kind: 'item'; item: DraftItem }
  | { kind: 'day'; day: DraftDay }
  | { kind: 'person'; contribution: DraftContribution; slot: DraftSlot; item: DraftItem | null; day: DraftDay }

/** So many are shown; more than that are found by typing on. */
const MOST_HITS = 20

/**
 * Searches a draft for typed words, in any order and in every language that its texts have: slots by title, time, number and room; items
 * of the list; days by date and heading; people by name, honorific, position, State and organisation. Whatever begins with what was
 * typed comes first, then reading order. Nothing typed finds the programme from its beginning.
 */
export function searchDraft(draft: AgendaDraft, typed: string, names: SideNamesView, sayDay: (day: DraftDay) => string): Hit[] {
  const sought = fold(typed).split(/\s+/u).filter(Boolean)
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const hits = candidates(draft, items, names, sayDay)
  if (sought.length === 0)
    return hits
      .map(({ hit }) => hit)
      .filter(({ kind }) => kind === 'slot')
      .slice(0, MOST_HITS)
  return hits
    .flatMap(({ hit, texts }) => {
      const haystack = fold(texts.join('\n'))
      if (!sought.every((word) => haystack.includes(word))) return []
      const begins = texts.some((text) => fold(text).startsWith(sought.join(' ')))
      return [{ hit, begins }]
    })
    .sort((a, b) => Number(b.begins) - Number(a.begins))
    .slice(0, MOST_HITS)
    .map(({ hit }) => hit)
}

function candidates(
  draft: AgendaDraft,
  items: ReadonlyMap<string, DraftItem>,
  names: SideNamesView,
  sayDay: (day: DraftDay) => string,
): { hit: Hit; texts: string[] }[] {
  const days = daysInOrder(draft)
  const partPlaces = new Map<string, string[]>()
  for (const { slotId, title, place } of draft.parts)
    partPlaces.set(slotId, [...(partPlaces.get(slotId) ?? []), ...inAll(title), ...inAll(place)])
  const inOrder = days.flatMap((day) => slotsOfDay(draft, day.id).map((slot) => ({ slot, day, item: items.get(slot.itemId) ?? null })))
  const bySlot = new Map(inOrder.map((found, at) => [found.slot.id, { found, at }]))
  const inTime = draft.contributions
    .flatMap((contribution) => {
      const place = bySlot.get(contribution.slotId)
      return place === undefined || contribution.role === 'line' ? [] : [{ contribution, ...place }]
    })
    .sort((a, b) => a.at - b.at || a.contribution.rank - b.contribution.rank)
  return [
    ...inOrder.map(({ slot, item, day }) => ({
      hit: { kind: 'slot', slot, item, day } as const,
      texts: [
        ...inAll(item?.title),
        ...inAll(slot.when),
        ...inAll(slot.place),
        ...(partPlaces.get(slot.id) ?? []),
        item?.number ?? '',
        slot.start ?? '',
      ],
    })),
    ...listedItems(draft).map((item) => ({ hit: { kind: 'item', item } as const, texts: [...inAll(item.title), item.number ?? ''] })),
    ...days.map((day) => ({
      hit: { kind: 'day', day } as const,
      texts: [sayDay(day), ...inAll(day.title), ...inAll(day.place)],
    })),
    ...inTime.map(({ contribution, found }) => {
      const { state, organizationId, name, honorific, position, topic } = contribution
      const sides = [state === null ? undefined : names.states[state], organizationId ? names.organizations[organizationId] : undefined]
      return {
        hit: { kind: 'person', contribution, ...found } as const,
        texts: [...inAll(name), ...inAll(honorific), ...inAll(position), ...inAll(topic), ...sides.flatMap(namesOf)],
      }
    }),
  ]
}

function inAll(text: LocalizedText | null | undefined): string[] {
  return text == null ? [] : languagesOf(text).map((locale) => text[locale] ?? '')
}

function namesOf(side: SideNameView | undefined): string[] {
  if (side === undefined) return []
  return [...Object.values(side.name), ...Object.values(side.known).flat()].filter((name) => typeof name === 'string')
}
