import { savesWithin } from '#domain/agenda/acts/together-save'
import {
  type AgendaDraft,
  type Appearance,
  applyDelta,
  type DraftContribution,
  type DraftItem,
  type DraftSlot,
  EMPTY_APPEARANCE,
  type Paper,
  type SubItem,
} from '#domain/agenda/agenda-draft'
import type {
  addContributionInput,
  addPartInput,
  addSlotInput,
  carryEntryInput,
  editContributionInput,
  editItemInput,
  editPartInput,
  editSlotInput,
  removeEntryInput,
  TypedPaper,
  TypedSubItem,
} from '#domain/agenda/draft-input'
import { applyListSave } from '#domain/agenda/list-optimistic'
import type { Save } from '#domain/saving/save-queue'
import { type TypedFor, typedFor } from '#domain/saving/typed-input'
import type { Locale } from '#domain/text/locale'
import { writeAll } from '#domain/text/text-input'
import { type CalendarDate, isCalendarDate } from '#domain/time/calendar'
import { type Clock, parseClock } from '#domain/time/clock'

/**
 * The draft as the editor shows it before saves are acknowledged: typed values merged over the last known ones. Moves and
 * restorations wait for the answer; an invalid time keeps the old one. Fields are named one by one, so that a new one is not forgotten.
 */
export function withPending(base: AgendaDraft, queue: readonly Save[]): AgendaDraft {
  return queue.reduce(applySave, base)
}

function applySave(draft: AgendaDraft, save: Save): AgendaDraft {
  const { verb, target, input, shown } = save
  const home = draft.meeting.title.original
  switch (verb) {
    case 'add-slot': {
      if (draft.slots.some((slot) => slot.id === target)) return draft
      const { dayId, itemId, start, end, when, kind, title, number } = typedFor<typeof addSlotInput>(input)
      const known = draft.items.some((item) => item.id === itemId)
      const item: DraftItem = {
        id: itemId,
        version: 0,
        number: number || null,
        listRank: null,
        title: writeAll(null, title ?? {}, home),
        abstract: null,
        purpose: null,
        subItems: [],
        papers: [],
      }
      const slot: DraftSlot = {
        id: target,
        version: 0,
        dayId,
        rank: Number.MAX_SAFE_INTEGER,
        start: clockOf(start, null),
        end: clockOf(end, null),
        when: writeAll(null, when ?? {}, home),
        place: null,
        access: null,
        kind,
        itemId,
        continued: draft.slots.some((slot) => slot.itemId === itemId),
        subItemIds: null,
        deals: [],
        pinned: false,
      }
      return applyDelta(draft, { slots: [slot], ...(known ? {} : { items: [item] }) })
    }
    case 'edit-slot': {
      const typed = typedFor<typeof editSlotInput>(input)
      return {
        ...draft,
        slots: draft.slots.map((slot) => (slot.id === target ? applySlot(slot, typed, home) : slot)),
      }
    }
    case 'edit-item': {
      const { title, abstract, purpose, subItems, number, papers } = typedFor<typeof editItemInput>(input)
      return {
        ...draft,
        items: draft.items.map((item) =>
          item.id === target
            ? {
                id: item.id,
                version: item.version,
                number: number === undefined ? item.number : number || null,
                listRank: item.listRank,
                title: writeAll(item.title, title ?? {}, home),
                abstract: writeAll(item.abstract, abstract ?? {}, home),
                purpose: purpose === undefined ? item.purpose : purpose,
                subItems: subItems === undefined ? item.subItems : applySubItems(item, subItems, home),
                papers: papers === undefined ? item.papers : applyPapers(item, papers, home),
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
        start: null,
        end: null,
        place: null,
        deals: [],
      }
      return draft.parts.some((known) => known.id === target) ? draft : applyDelta(draft, { parts: [part] })
    }
    case 'edit-part': {
      const { title, abstract, start, end, place, deals } = typedFor<typeof editPartInput>(input)
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
                ...times({ start, end }, part),
                place: writeAll(part.place, place ?? {}, home),
                deals: deals ?? part.deals,
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
    case 'carry-entry':
      return carried(draft, target, typedFor<typeof carryEntryInput>(input))
    case 'together':
      return savesWithin(save).reduce(applySave, draft)
    default:
      return applyListSave(draft, save)
  }
}

function carried(draft: AgendaDraft, target: string, typed: TypedFor<typeof carryEntryInput>): AgendaDraft {
  const { slotId } = typed
  const last = { slotId, rank: Number.MAX_SAFE_INTEGER }
  if (typed.kind === 'contribution') {
    const { partId } = typed
    return { ...draft, contributions: draft.contributions.map((entry) => (entry.id === target ? { ...entry, ...last, partId } : entry)) }
  }
  return {
    ...draft,
    parts: draft.parts.map((part) => (part.id === target ? { ...part, ...last } : part)),
    contributions: draft.contributions.map((entry) => (entry.partId === target ? { ...entry, slotId } : entry)),
  }
}

function applySlot(slot: DraftSlot, typed: TypedFor<typeof editSlotInput>, home: Locale): DraftSlot {
  return {
    id: slot.id,
    version: slot.version,
    dayId: typed.dayId ?? slot.dayId,
    rank: slot.rank,
    ...times(typed, slot),
    when: writeAll(slot.when, typed.when ?? {}, home),
    place: writeAll(slot.place, typed.place ?? {}, home),
    access: typed.access === undefined ? slot.access : typed.access,
    kind: typed.kind ?? slot.kind,
    itemId: slot.itemId,
    continued: typed.continued ?? slot.continued,
    subItemIds: typed.subItemIds === undefined ? slot.subItemIds : typed.subItemIds,
    deals: typed.deals ?? slot.deals,
    pinned: typed.pinned ?? slot.pinned,
  }
}

type Times = { start: Clock | null; end: Clock | null }

// Without a start there is no end.
function times(typed: { start?: string | null | undefined; end?: string | null | undefined }, before: Times): Times {
  const start = clockOf(typed.start, before.start)
  return { start, end: start === null ? null : clockOf(typed.end, before.end) }
}

function clockOf(raw: string | null | undefined, before: Clock | null): Clock | null {
  if (raw === undefined) return before
  return raw === null || raw.trim() === '' ? null : (parseClock(raw) ?? before)
}

function applySubItems(item: DraftItem, typed: readonly TypedSubItem[], home: Locale): SubItem[] {
  return typed.map(({ id, label, text }) => {
    const known = item.subItems.find((sub) => sub.id === id)?.text ?? null
    return { id, ...(label === undefined ? {} : { label: label || null }), text: writeAll(known, text, home) ?? { original: home } }
  })
}

function applyPapers(item: DraftItem, typed: readonly TypedPaper[], home: Locale): Paper[] {
  return typed.map(({ id, symbol, title, href }) => {
    const known = item.papers.find((paper) => paper.id === id)?.title ?? null
    return { id, symbol: symbol || null, title: writeAll(known, title, home), href: href || null }
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
    roleLabel: writeAll(before.roleLabel, typed.roleLabel ?? {}, home),
    joins: typed.joins ?? before.joins,
    minutes: typed.minutes === undefined ? before.minutes : typed.minutes,
    personId: typed.personId === undefined ? before.personId : typed.personId,
    state: typed.state === undefined ? before.state : typed.state,
    organizationId: typed.organizationId === undefined ? before.organizationId : typed.organizationId,
    honorific: writeAll(before.honorific, typed.honorific ?? {}, home),
    name: writeAll(before.name, typed.name ?? {}, home),
    position: writeAll(before.position, typed.position ?? {}, home),
    status: typed.status ?? before.status,
    attendance: typed.attendance ?? before.attendance,
    dueOn: dayOf(typed.dueOn, before.dueOn),
    topic: writeAll(before.topic, typed.topic ?? {}, home),
    text: writeAll(before.text, typed.text ?? {}, home),
  }
}

// A day that does not exist keeps the old one until it is refused.
function dayOf(raw: string | null | undefined, before: CalendarDate | null): CalendarDate | null {
  if (raw === undefined) return before
  return raw === null || raw === '' ? null : isCalendarDate(raw) ? raw : before
}

// The cast holds: the person finder builds `shown` from an entry of the directory.
function asPrinted(shown: Save['shown']): Partial<Appearance> {
  return (shown ?? {}) as Partial<Appearance>
}
