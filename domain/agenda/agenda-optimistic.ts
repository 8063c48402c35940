import { type AgendaDraft, applyDelta, type DraftContribution, type DraftItem, type EntryKind } from '#domain/agenda/agenda-draft'
import type { Save } from '#domain/saving/save-queue'
import { type Wordings, writeAll } from '#domain/text/text-input'
import { parseClock } from '#domain/time/clock'

/**
 * The draft as the editor shows it before saves are acknowledged: typed values merged over the last known ones. Moves and
 * restorations wait for the answer; an invalid time keeps the old one.
 */
export function withPending(base: AgendaDraft, queue: readonly Save[]): AgendaDraft {
  return queue.reduce(applySave, base)
}

function applySave(draft: AgendaDraft, { verb, target, input, shown }: Save): AgendaDraft {
  const home = draft.meeting.title.original
  const text = <T extends Wordings>(field: string) => (input[field] ?? {}) as T // The editor's own fields built these values.
  switch (verb) {
    case 'add-slot': {
      if (draft.slots.some((slot) => slot.id === target)) return draft
      const itemId = String(input.itemId)
      const known = draft.items.some((item) => item.id === itemId)
      const item: DraftItem = {
        id: itemId,
        version: 0,
        title: writeAll(null, text('title'), home),
        abstract: null,
        purpose: null,
        subItems: [],
      }
      const start = parseClock(String(input.start)) ?? '00:00'
      const slot = {
        id: target,
        version: 0,
        dayId: String(input.dayId),
        rank: Number.MAX_SAFE_INTEGER,
        start,
        end: endOf(input.end, null),
        kind: input.kind,
        itemId,
        continued: known,
      }
      return applyDelta(draft, { slots: [slot as AgendaDraft['slots'][number]], ...(known ? {} : { items: [item] }) })
    }
    case 'edit-slot':
      return {
        ...draft,
        slots: draft.slots.map((slot) =>
          slot.id === target
            ? {
                ...slot,
                ...input,
                start: parseClock(String(input.start ?? '')) ?? slot.start,
                end: endOf(input.end, slot.end),
                id: slot.id,
              }
            : slot,
        ),
      }
    case 'edit-item':
      return {
        ...draft,
        items: draft.items.map((item) =>
          item.id === target
            ? {
                ...item,
                title: writeAll(item.title, text('title'), home),
                abstract: writeAll(item.abstract, text('abstract'), home),
                purpose: input.purpose === undefined ? item.purpose : (input.purpose as DraftItem['purpose']),
                subItems: Array.isArray(input.subItems) ? applySubItems(item, input.subItems, home) : item.subItems,
              }
            : item,
        ),
      }
    case 'add-part': {
      const part = {
        id: target,
        version: 0,
        slotId: String(input.slotId),
        rank: Number.MAX_SAFE_INTEGER,
        title: writeAll(null, text('title'), home),
        abstract: null,
      }
      return draft.parts.some((known) => known.id === target) ? draft : applyDelta(draft, { parts: [part] })
    }
    case 'edit-part':
      return {
        ...draft,
        parts: draft.parts.map((part) =>
          part.id === target
            ? { ...part, title: writeAll(part.title, text('title'), home), abstract: writeAll(part.abstract, text('abstract'), home) }
            : part,
        ),
      }
    case 'add-contribution':
      return draft.contributions.some((known) => known.id === target)
        ? draft
        : applyDelta(draft, { contributions: [applyAppearance({ ...blank(target, input) }, input, shown, home)] })
    case 'edit-contribution':
      return {
        ...draft,
        contributions: draft.contributions.map((contribution) =>
          contribution.id === target ? applyAppearance(contribution, input, shown, home) : contribution,
        ),
      }
    case 'remove-entry':
      return applyDelta(draft, { removed: [{ kind: input.kind as EntryKind, id: target }] })
    default:
      return draft
  }
}

function endOf(raw: unknown, before: string | null): string | null {
  if (raw === undefined) return before
  return raw === null || raw === '' ? null : (parseClock(String(raw)) ?? before)
}

function applySubItems(item: DraftItem, typed: { id: string; text: Wordings }[], home: 'en' | 'ru' | 'kk'): DraftItem['subItems'] {
  return typed.map(({ id, text }) => {
    const known = item.subItems.find((sub) => sub.id === id)?.text ?? null
    return { id, text: writeAll(known, text, home) ?? { original: home } }
  })
}

function blank(id: string, input: Record<string, unknown>): DraftContribution {
  return {
    id,
    version: 0,
    slotId: String(input.slotId),
    partId: typeof input.partId === 'string' ? input.partId : null,
    rank: Number.MAX_SAFE_INTEGER,
    role: 'presenter',
    personId: null,
    state: null,
    organizationId: null,
    honorific: null,
    name: null,
    position: null,
    status: 'invited',
    attendance: 'in-person',
    topic: null,
    text: null,
  }
}

const TEXTS = ['honorific', 'name', 'position', 'topic', 'text'] as const
const WHOLE = ['role', 'personId', 'state', 'organizationId', 'status', 'attendance'] as const

function applyAppearance(
  contribution: DraftContribution,
  input: Record<string, unknown>,
  shown: Record<string, unknown> | undefined,
  home: 'en' | 'ru' | 'kk',
): DraftContribution {
  const next: Record<string, unknown> = { ...contribution, ...shown }
  for (const field of WHOLE) if (input[field] !== undefined) next[field] = input[field]
  for (const field of TEXTS)
    if (input[field] !== undefined) next[field] = writeAll(next[field] as DraftContribution['name'], input[field] as Wordings, home)
  return next as DraftContribution
}
