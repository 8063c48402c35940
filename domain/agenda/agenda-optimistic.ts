import {
  type AgendaDraft,
  type Appearance,
  applyDelta,
  type DraftContribution,
  type DraftItem,
  type DraftSlot,
  EMPTY_APPEARANCE,
  type SubItem,
} from '#domain/agenda/agenda-draft'
import type {
  addContributionInput,
  addPartInput,
  addSlotInput,
  editContributionInput,
  editItemInput,
  editPartInput,
  editSlotInput,
  removeEntryInput,
  TypedSubItem,
} from '#domain/agenda/draft-input'
import type { Save } from '#domain/saving/save-queue'
import { type TypedFor, typedFor } from '#domain/saving/typed-input'
import type { Locale } from '#domain/text/locale'
import { writeAll } from '#domain/text/text-input'
import { type Clock, parseClock } from '#domain/time/clock'

/**
 * The draft as the editor shows it before saves are acknowledged: typed values merged over the last known ones. Moves and
 * restorations wait for the answer; an invalid time keeps the old one. Fields are named one by one, so that a new one is not forgotten.
 */
export function withPending(base: AgendaDraft, queue: readonly Save[]): AgendaDraft {
  return queue.reduce(applySave, base)
}

function applySave(draft: AgendaDraft, { verb, target, input, shown }: Save): AgendaDraft {
  const home = draft.meeting.title.original
  switch (verb) {
    case 'add-slot': {
      if (draft.slots.some((slot) => slot.id === target)) return draft
      const { dayId, itemId, start, end, kind, title } = typedFor<typeof addSlotInput>(input)
      const known = draft.items.some((item) => item.id === itemId)
      const item: DraftItem = {
        id: itemId,
        version: 0,
        title: writeAll(null, title ?? {}, home),
        abstract: null,
        purpose: null,
        subItems: [],
      }
      const slot: DraftSlot = {
        id: target,
        version: 0,
        dayId,
        rank: Number.MAX_SAFE_INTEGER,
        start: parseClock(start) ?? '00:00',
        end: endOf(end, null),
        kind,
        itemId,
        continued: known,
      }
      return applyDelta(draft, { slots: [slot], ...(known ? {} : { items: [item] }) })
    }
    case 'edit-slot': {
      const { dayId, start, end, kind, continued } = typedFor<typeof editSlotInput>(input)
      return {
        ...draft,
        slots: draft.slots.map((slot) =>
          slot.id === target
            ? {
                id: slot.id,
                version: slot.version,
                dayId: dayId ?? slot.dayId,
                rank: slot.rank,
                start: parseClock(start ?? '') ?? slot.start,
                end: endOf(end, slot.end),
                kind: kind ?? slot.kind,
                itemId: slot.itemId,
                continued: continued ?? slot.continued,
              }
            : slot,
        ),
      }
    }
    case 'edit-item': {
      const { title, abstract, purpose, subItems } = typedFor<typeof editItemInput>(input)
      return {
        ...draft,
        items: draft.items.map((item) =>
          item.id === target
            ? {
                id: item.id,
                version: item.version,
                title: writeAll(item.title, title ?? {}, home),
                abstract: writeAll(item.abstract, abstract ?? {}, home),
                purpose: purpose === undefined ? item.purpose : purpose,
                subItems: subItems === undefined ? item.subItems : applySubItems(item, subItems, home),
              }
            : item,
        ),
      }
    }
    case 'add-part': {
      const { slotId, title } = typedFor<typeof addPartInput>(input)
      const part = {
        id: target,
        version: 0,
        slotId,
        rank: Number.MAX_SAFE_INTEGER,
        title: writeAll(null, title ?? {}, home),
        abstract: null,
      }
      return draft.parts.some((known) => known.id === target) ? draft : applyDelta(draft, { parts: [part] })
    }
    case 'edit-part': {
      const { title, abstract } = typedFor<typeof editPartInput>(input)
      return {
        ...draft,
        parts: draft.parts.map((part) =>
          part.id === target
            ? {
                id: part.id,
                version: part.version,
                slotId: part.slotId,
                rank: part.rank,
                title: writeAll(part.title, title ?? {}, home),
                abstract: writeAll(part.abstract, abstract ?? {}, home),
              }
            : part,
        ),
      }
    }
    case 'add-contribution': {
      const typed = typedFor<typeof addContributionInput>(input)
      const added = {
        ...EMPTY_APPEARANCE,
        id: target,
        version: 0,
        slotId: typed.slotId,
        partId: typed.partId ?? null,
        rank: Number.MAX_SAFE_INTEGER,
      }
      return draft.contributions.some((known) => known.id === target)
        ? draft
        : applyDelta(draft, { contributions: [applyAppearance(added, typed, shown, home)] })
    }
    case 'edit-contribution': {
      const typed = typedFor<typeof editContributionInput>(input)
      return {
        ...draft,
        contributions: draft.contributions.map((contribution) =>
          contribution.id === target ? applyAppearance(contribution, typed, shown, home) : contribution,
        ),
      }
    }
    case 'remove-entry':
      return applyDelta(draft, { removed: [{ kind: typedFor<typeof removeEntryInput>(input).kind, id: target }] })
    default:
      return draft
  }
}

function endOf(raw: string | null | undefined, before: Clock | null): Clock | null {
  if (raw === undefined) return before
  return raw === null || raw === '' ? null : (parseClock(raw) ?? before)
}

function applySubItems(item: DraftItem, typed: readonly TypedSubItem[], home: Locale): SubItem[] {
  return typed.map(({ id, text }) => {
    const known = item.subItems.find((sub) => sub.id === id)?.text ?? null
    return { id, text: writeAll(known, text, home) ?? { original: home } }
  })
}

function applyAppearance(
  contribution: DraftContribution,
  typed: Partial<TypedFor<typeof editContributionInput>>,
  shown: Save['shown'],
  home: Locale,
): DraftContribution {
  const { id, version, slotId, partId, rank } = contribution
  const before = { ...contribution, ...asPrinted(shown) }
  return {
    id,
    version,
    slotId,
    partId,
    rank,
    role: typed.role ?? before.role,
    personId: typed.personId === undefined ? before.personId : typed.personId,
    state: typed.state === undefined ? before.state : typed.state,
    organizationId: typed.organizationId === undefined ? before.organizationId : typed.organizationId,
    honorific: writeAll(before.honorific, typed.honorific ?? {}, home),
    name: writeAll(before.name, typed.name ?? {}, home),
    position: writeAll(before.position, typed.position ?? {}, home),
    status: typed.status ?? before.status,
    attendance: typed.attendance ?? before.attendance,
    topic: writeAll(before.topic, typed.topic ?? {}, home),
    text: writeAll(before.text, typed.text ?? {}, home),
  }
}

// The cast holds: the person finder builds `shown` from an entry of the directory.
function asPrinted(shown: Save['shown']): Partial<Appearance> {
  return (shown ?? {}) as Partial<Appearance>
}
