import { type Accepting, type Say, sayIn } from '#domain/agenda/accepting/accepted'
import { acceptedList, itemOfSlot } from '#domain/agenda/accepting/accepted-items'
import { acceptedPeople } from '#domain/agenda/accepting/accepted-people'
import { datesOfReading } from '#domain/agenda/accepting/dates-of-reading'
import { compared, matchedSlots, type PlacedSlot, wordingsOf } from '#domain/agenda/accepting/match-slots'
import type { AgendaDraft, DraftContribution, DraftDay, DraftPart, DraftSlot } from '#domain/agenda/agenda-draft'
import { QUIET_KINDS, type SlotKind } from '#domain/agenda/agenda-terms'
import type { ReadAgenda, ReadContribution, ReadDay, ReadPart, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/**
 * The draft with an agenda that was read from a text in it. Slots, items, parts and people that are the same keep their ids; on the days
 * that the text has, what it does not have is gone; other days, and what no text says, stay as they were. Versions are those that stand.
 */
export function acceptReading(draft: AgendaDraft, agenda: ReadAgenda, accepting: Accepting): AgendaDraft {
  const say = sayIn(agenda.locale, draft.meeting.title.original)
  const dates = datesOfReading(agenda, draft, accepting.dates)
  const days = acceptedDays(draft, agenda.days, dates, say, accepting)
  const covered = new Set(dates)
  const dayIds = new Map(days.map(({ id, date }) => [date, id]))
  const items = acceptedList(draft, agenda.items, say, accepting.newId)
  const kept = draft.slots.filter(({ dayId }) => !days.some(({ id, date }) => id === dayId && covered.has(date)))
  for (const { itemId } of kept) items.dealt.add(itemId)

  const placed = agenda.days.flatMap(({ slots }, index): PlacedSlot[] => slots.map((read) => ({ date: dates[index] ?? '', read })))
  const matched = matchedSlots(placed, { ...draft, slots: draft.slots.filter((slot) => !kept.includes(slot)) })
  const ranks = new Map<string, number>()
  const slots: DraftSlot[] = []
  const parts: DraftPart[] = []
  const contributions: DraftContribution[] = []
  for (const [index, { date, read }] of placed.entries()) {
    const was = matched[index]
    const rank = (ranks.get(date) ?? 0) + 1
    ranks.set(date, rank)
    const id = was?.id ?? accepting.newId()
    const wasTitle = draft.items.find((item) => item.id === was?.itemId)?.title
    const { itemId, continued } = itemOfSlot(items, read, was)
    slots.push({
      id,
      version: was?.version ?? 1,
      dayId: dayIds.get(date) ?? '',
      rank,
      start: read.start,
      end: read.end ?? (was !== undefined && was.start === read.start ? was.end : null),
      when: say(was?.when, read.when),
      place: say(was?.place, read.place),
      access: read.access ?? was?.access ?? null,
      kind: kindAfter(was, wasTitle, read, agenda.locale),
      itemId,
      continued,
      subItemIds: was?.itemId === itemId ? was.subItemIds : null,
      deals: was?.deals ?? [],
      pinned: was?.pinned ?? false,
    })
    const inside = insideOf(draft, { slotId: id, was, read }, say, accepting)
    parts.push(...inside.parts)
    contributions.push(...inside.contributions)
  }

  const keptIds = new Set(kept.map(({ id }) => id))
  const used = new Set([...kept, ...slots].map(({ itemId }) => itemId))
  return {
    meeting: draft.meeting,
    days,
    slots: [...kept, ...slots],
    items: [...items.all.values()].filter(({ id, listRank }) => used.has(id) || listRank !== null),
    parts: [...draft.parts.filter(({ slotId }) => keptIds.has(slotId)), ...parts],
    contributions: [...draft.contributions.filter(({ slotId }) => keptIds.has(slotId)), ...contributions],
  }
}

// Its kind was guessed from the title; of the same title somebody may have said otherwise. A title in a language that it had none in may
// be its translation and says less of the kind, but a pause is called so in every language.
function kindAfter(was: DraftSlot | undefined, title: LocalizedText | null | undefined, read: ReadSlot, locale: Locale): SlotKind {
  if (was === undefined) return read.kind
  const isTranslation = !title?.[locale] && read.kind === 'session' && !QUIET_KINDS.has(was.kind)
  return isTranslation || wordingsOf(title).includes(compared(read.title)) ? was.kind : read.kind
}

function acceptedDays(
  draft: AgendaDraft,
  read: readonly ReadDay[],
  dates: readonly string[],
  say: Say,
  { dayIds, newId }: Accepting,
): DraftDay[] {
  const days = new Map(draft.days.map((day) => [day.date, day]))
  for (const [index, { title, note, place }] of read.entries()) {
    const date = dates[index] ?? ''
    const was = days.get(date) ?? { id: dayIds.get(date) ?? newId(), date, version: 1, title: null, note: null, place: null }
    days.set(date, { ...was, title: say(was.title, title), note: say(was.note, note), place: say(was.place, place) })
  }
  return [...days.values()]
}

type Holder = { slotId: string; was: DraftSlot | undefined; read: { contributions: ReadContribution[]; parts: ReadPart[] } }

function insideOf(draft: AgendaDraft, { slotId, was, read }: Holder, say: Say, accepting: Accepting) {
  const standing = was === undefined ? [] : draft.contributions.filter((entry) => entry.slotId === was.id)
  const standingParts = was === undefined ? [] : draft.parts.filter((entry) => entry.slotId === was.id)
  const declined = standing.filter(({ status }) => status === 'declined')
  const left = standing.filter(({ status }) => status !== 'declined')
  const parts = read.parts.map((said, rank): DraftPart => {
    const at = standingParts.findIndex(({ title }) => wordingsOf(title).includes(compared(said.title)))
    const [part] = at < 0 ? [] : standingParts.splice(at, 1)
    return {
      id: part?.id ?? accepting.newId(),
      version: part?.version ?? 1,
      slotId,
      rank,
      start: said.start ?? part?.start ?? null,
      end: said.end ?? part?.end ?? null,
      place: say(part?.place, said.place),
      deals: part?.deals ?? [],
      title: say(part?.title, said.title),
      abstract: say(part?.abstract, said.abstract),
    }
  })
  const people = { ...accepting, say }
  const contributions = [
    ...acceptedPeople({ slotId, partId: null, read: read.contributions }, left, people),
    ...parts.flatMap((part, index) =>
      acceptedPeople({ slotId, partId: part.id, read: read.parts[index]?.contributions ?? [] }, left, people),
    ),
  ]
  // They are printed nowhere; their part may be gone.
  const partIds = new Set(parts.map(({ id }) => id))
  const stay = declined.map((entry, index) => ({
    ...entry,
    partId: entry.partId !== null && partIds.has(entry.partId) ? entry.partId : null,
    rank: contributions.length + index,
  }))
  return { parts, contributions: [...contributions, ...stay] }
}
