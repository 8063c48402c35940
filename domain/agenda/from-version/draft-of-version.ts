import type { AgendaDocument, DocumentContribution, DocumentDay, DocumentDealt, DocumentSlot } from '#domain/agenda/agenda-document'
import {
  type AgendaDraft,
  type DraftContribution,
  type DraftDay,
  type DraftItem,
  type DraftPart,
  type DraftSlot,
  EMPTY_APPEARANCE,
} from '#domain/agenda/agenda-draft'
import type { Status } from '#domain/agenda/agenda-terms'
import { idsOf, itemsOfVersion } from '#domain/agenda/from-version/items-of-version'
import { keptTitle, keptWords } from '#domain/agenda/from-version/kept-words'
import { shifted } from '#domain/agenda/shift'
import { daysBetween } from '#domain/time/calendar'

type Making = {
  /** Every entry the meeting has or had, also those taken out: their ids stay, and what a version does not print. */
  known: AgendaDraft
  /** Who is in the directory: somebody else is whom nobody knows. */
  people: ReadonlySet<string>
  organizations: ReadonlySet<string>
  newId: () => string
}

/**
 * The draft that publishes as a version again. Entries are the same by their ids. What a version does not hold is taken from where the
 * draft has it: who is invited, who declined, translations without an original, pins. The meeting's own facts are none of a draft's; of
 * one that moved as a whole since, the days follow.
 */
export function draftOfVersion(
  draft: AgendaDraft,
  published: AgendaDocument,
  { known, people, organizations, newId }: Making,
): AgendaDraft {
  const version = onItsDays(published, draft)
  const items = itemsOfVersion(version, byId(known.items), newId)
  const itemById = byId(items)
  const [slots, parts, contributions] = [byId(known.slots), byId(known.parts), byId(known.contributions)]
  const made: AgendaDraft = { meeting: draft.meeting, days: [], slots: [], items, parts: [], contributions: [] }
  for (const day of version.days) {
    const dayId = dayOf(day, known, newId)
    made.days.push(dayId)
    for (const [index, slot] of day.slots.entries()) {
      made.slots.push(slotOf(slot, { dayId: dayId.id, rank: index + 1, known: slots.get(slot.id), item: itemById.get(slot.itemId) }))
      const people_ = (entries: readonly DocumentContribution[], partId: string | null) =>
        entries.forEach((entry) => {
          const rank = made.contributions.filter(({ slotId }) => slotId === slot.id).length + 1
          made.contributions.push(
            contributionOf(entry, { slotId: slot.id, partId, rank, known: contributions.get(entry.id), people, organizations }),
          )
        })
      people_(slot.contributions, null)
      for (const [at, part] of slot.parts.entries()) {
        const was = parts.get(part.id)
        made.parts.push({
          version: 1,
          ...was,
          id: part.id,
          slotId: slot.id,
          rank: at + 1,
          start: part.start,
          end: part.end,
          place: keptWords(was?.place, part.place),
          deals: dealtIn(part.deals),
          title: keptTitle(was?.title, part.title),
          abstract: keptWords(was?.abstract, part.abstract),
        } satisfies DraftPart)
        people_(part.contributions, part.id)
      }
    }
  }
  return { ...made, contributions: [...made.contributions, ...declinedIn(draft, made)] }
}

function onItsDays(version: AgendaDocument, { meeting }: AgendaDraft): AgendaDocument {
  const days = daysBetween(version.meeting.startsOn, meeting.startsOn)
  return days !== 0 && days === daysBetween(version.meeting.endsOn, meeting.endsOn) ? shifted(version, days) : version
}

function dayOf({ date, title, note, place }: DocumentDay, known: AgendaDraft, newId: () => string): DraftDay {
  const was = known.days.find((day) => day.date === date)
  return {
    version: 1,
    ...was,
    id: was?.id ?? newId(),
    date,
    title: keptWords(was?.title, title),
    note: keptWords(was?.note, note),
    place: keptWords(was?.place, place),
  }
}

type SlotOf = { dayId: string; rank: number; known: DraftSlot | undefined; item: DraftItem | undefined }

function slotOf(slot: DocumentSlot, { dayId, rank, known, item }: SlotOf): DraftSlot {
  return {
    version: 1,
    pinned: false,
    ...known,
    id: slot.id,
    dayId,
    rank,
    start: slot.start,
    end: slot.end,
    when: keptWords(known?.when, slot.when),
    place: keptWords(known?.place, slot.place),
    access: slot.access,
    kind: slot.kind,
    itemId: slot.itemId,
    continued: slot.continued,
    subItemIds: printedSubItems(slot, item),
    deals: dealtIn(slot.deals).filter(({ itemId }) => itemId !== slot.itemId),
  }
}

// Null for all of them, or for none where it is continued. An item of the list is dealt with by name.
function printedSubItems(slot: DocumentSlot, item: DraftItem | undefined): string[] | null {
  const dealt = slot.deals.find(({ itemId }) => itemId === slot.itemId)
  if (dealt !== undefined) return dealt.subItemIds
  const printed = idsOf(slot.subItems, item).filter((id) => id !== null)
  const all = slot.continued ? 0 : (item?.subItems.length ?? 0)
  return printed.length === all ? null : printed
}

function dealtIn(deals: readonly DocumentDealt[]): DocumentDealt[] {
  return deals.map(({ itemId, subItemIds }) => ({ itemId, subItemIds }))
}

type ContributionOf = {
  slotId: string
  partId: string | null
  rank: number
  known: DraftContribution | undefined
  people: ReadonlySet<string>
  organizations: ReadonlySet<string>
}

function contributionOf(
  entry: DocumentContribution,
  { slotId, partId, rank, known, people, organizations }: ContributionOf,
): DraftContribution {
  const { organization: _, ...printed } = entry
  return {
    version: 1,
    ...EMPTY_APPEARANCE,
    ...known,
    ...printed,
    slotId,
    partId,
    rank,
    personId: entry.personId !== null && people.has(entry.personId) ? entry.personId : null,
    organizationId: entry.organizationId !== null && organizations.has(entry.organizationId) ? entry.organizationId : null,
    roleLabel: keptWords(known?.roleLabel, entry.roleLabel),
    honorific: keptWords(known?.honorific, entry.honorific),
    position: keptWords(known?.position, entry.position),
    topic: keptWords(known?.topic, entry.topic),
    text: entry.role === 'line' ? entry.text : (known?.text ?? null),
    status: statusOf(entry, known?.status),
  }
}

// Who is invited is printed as to be confirmed.
function statusOf({ status }: DocumentContribution, known: Status | undefined): Status {
  return status === 'tbc' && known === 'invited' ? 'invited' : status
}

// Who declined stands in no version; where their slot and part are there, they stay with the draft.
function declinedIn(draft: AgendaDraft, made: AgendaDraft): DraftContribution[] {
  const [slots, parts, there] = [byId(made.slots), byId(made.parts), byId(made.contributions)]
  const left = draft.contributions.filter(
    ({ id, slotId, partId, status }) =>
      status === 'declined' && !there.has(id) && slots.has(slotId) && (partId === null || parts.get(partId)?.slotId === slotId),
  )
  // After those who are printed: nobody shares a topic with them.
  return left.map((entry, at) => ({ ...entry, rank: made.contributions.length + at + 1 }))
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
