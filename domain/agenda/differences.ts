import type { AgendaDocument, DocumentDay, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import type { DayHeading, Difference, Field, PartAlone, Times } from '#domain/agenda/difference'
import { type Place, placesIn, placingBetween } from '#domain/agenda/placing'
import { shiftBetween, shifted } from '#domain/agenda/shift'

/**
 * Everything in which the second of two agendas of one meeting differs from the first: applied to the first (`apply-differences.ts`) it
 * gives the second. Also what no reader sees, such as the ids of sub-items. In the order of the second; what is gone stands after what
 * is there.
 */
export function differencesBetween(before: AgendaDocument, after: AgendaDocument): Difference[] {
  const days = shiftBetween(before, after)
  const was = days === 0 ? before : shifted(before, days)
  const { id: _was, ...meetingBefore } = was.meeting
  const { id: _now, ...meetingAfter } = after.meeting
  return [
    ...(days === 0 ? [] : [{ kind: 'meeting-shifted', days } as const]),
    ...fieldsBetween(meetingBefore, meetingAfter).map((field) => ({ kind: 'meeting-field', ...field }) as const),
    ...(same(was.standing, after.standing) ? [] : [{ kind: 'standing', before: was.standing, after: after.standing } as const]),
    ...itemDifferences(was, after),
    ...dayDifferences(was, after),
    ...slotDifferences(was, after),
  ]
}

function itemDifferences(before: AgendaDocument, after: AgendaDocument): Difference[] {
  const places = ({ items }: AgendaDocument) => new Map(placesIn(null, idsOf(items)))
  const { added, moved, removed } = placingBetween(places(before), places(after))
  const [came, went, old] = [byId(added), byId(moved), byId(before.items)]
  const there = after.items.flatMap((item): Difference[] => {
    const was = old.get(item.id)
    const to = came.get(item.id)?.to
    if (was === undefined) return to === undefined ? [] : [{ kind: 'item-added', item, to }]
    const moves = went.get(item.id)
    const { id: _was, ...fields } = was
    const { id: _now, ...now } = item
    return [
      ...(moves ? [{ kind: 'item-moved', item, to: moves.to } as const] : []),
      ...fieldsBetween(fields, now).map((field) => ({ kind: 'item-field', item, ...field }) as const),
    ]
  })
  return [...there, ...present(removed, old).map((item) => ({ kind: 'item-removed', item }) as const)]
}

function dayDifferences(before: AgendaDocument, after: AgendaDocument): Difference[] {
  const old = new Map(before.days.map((day) => [day.date, day]))
  const dates = new Set(after.days.map(({ date }) => date))
  const there = after.days.flatMap((day): Difference[] => {
    const was = old.get(day.date)
    if (was === undefined) return [{ kind: 'day-added', day: headingOf(day) }]
    const { date: _was, ...fields } = headingOf(was)
    const { date, ...now } = headingOf(day)
    return fieldsBetween(fields, now).map((field) => ({ kind: 'day-field', date, ...field }))
  })
  const gone = before.days.filter(({ date }) => !dates.has(date))
  return [...there, ...gone.map((day) => ({ kind: 'day-removed', day: headingOf(day) }) as const)]
}

function slotDifferences(before: AgendaDocument, after: AgendaDocument): Difference[] {
  const old = byId(slotsOf(before))
  const now = slotsOf(after)
  const fresh = byId(now)
  const places = ({ days }: AgendaDocument) => new Map(days.flatMap(({ date, slots }) => placesIn(date, idsOf(slots))))
  // A slot with another start moved for that reason; the others of its day did not.
  const restarted = (id: string) => old.get(id)?.start !== fresh.get(id)?.start
  const { added, moved, removed } = placingBetween(places(before), places(after), restarted)
  const [came, went] = [byId(added), byId(moved)]
  const there = now.flatMap((slot): Difference[] => {
    const was = old.get(slot.id)
    const to = came.get(slot.id)?.to
    if (was === undefined) return to === undefined ? [] : [{ kind: 'slot-added', slot, to }]
    const moves = went.get(slot.id)
    return [...(moves ? [{ kind: 'slot-moved', slot, from: moves.from, to: moves.to } as const] : []), ...within(was, slot)]
  })
  const gone = removed.flatMap(({ id, from }): Difference[] => {
    const slot = old.get(id)
    return slot === undefined ? [] : [{ kind: 'slot-removed', slot, from }]
  })
  return [...there, ...gone]
}

function within(was: DocumentSlot, slot: DocumentSlot): Difference[] {
  const { id: _was, start, end, contributions: _people, parts: _parts, ...fields } = was
  const { id: _now, start: starts, end: ends, contributions: _peopleNow, parts: _partsNow, ...now } = slot
  const times = retimed({ start, end }, { start: starts, end: ends })
  return [
    ...times.map((times) => ({ kind: 'slot-retimed', slot, ...times }) as const),
    ...fieldsBetween(fields, now).map((field) => ({ kind: 'slot-field', slot, ...field }) as const),
    ...partDifferences(was, slot),
    ...peopleDifferences(was, slot),
  ]
}

function partDifferences(was: DocumentSlot, slot: DocumentSlot): Difference[] {
  const places = ({ parts }: DocumentSlot) => new Map(placesIn(null, idsOf(parts)))
  const { added, moved, removed } = placingBetween(places(was), places(slot))
  const [came, went, old] = [byId(added), byId(moved), byId(was.parts.map(alone))]
  const there = slot.parts.map(alone).flatMap((part): Difference[] => {
    const before = old.get(part.id)
    const to = came.get(part.id)?.to
    if (before === undefined) return to === undefined ? [] : [{ kind: 'part-added', slot, part, to }]
    const moves = went.get(part.id)
    const { id: _was, start, end, ...fields } = before
    const { id: _now, start: starts, end: ends, ...now } = part
    return [
      ...(moves ? [{ kind: 'part-moved', slot, part, to: moves.to } as const] : []),
      ...retimed({ start, end }, { start: starts, end: ends }).map((times) => ({ kind: 'part-retimed', slot, part, ...times }) as const),
      ...fieldsBetween(fields, now).map((field) => ({ kind: 'part-field', slot, part, ...field }) as const),
    ]
  })
  return [...there, ...present(removed, old).map((part) => ({ kind: 'part-removed', slot, part }) as const)]
}

function peopleDifferences(was: DocumentSlot, slot: DocumentSlot): Difference[] {
  const places = (of: DocumentSlot) =>
    new Map<string, Place<string | null>>([
      ...placesIn(null, idsOf(of.contributions)),
      ...of.parts.flatMap((part) => placesIn(part.id, idsOf(part.contributions))),
    ])
  const people = (of: DocumentSlot) => byId([...of.contributions, ...of.parts.flatMap((part) => part.contributions)])
  const [old, now] = [people(was), people(slot)]
  const { added, moved, removed } = placingBetween(places(was), places(slot))
  const [came, went] = [byId(added), byId(moved)]
  const there = [...now.values()].flatMap((contribution): Difference[] => {
    const before = old.get(contribution.id)
    const to = came.get(contribution.id)?.to
    if (before === undefined) return to === undefined ? [] : [{ kind: 'contribution-added', slot, contribution, to }]
    const moves = went.get(contribution.id)
    const { id: _was, ...fields } = before
    const { id: _now, ...nowFields } = contribution
    return [
      ...(moves ? [{ kind: 'contribution-moved', slot, contribution, from: moves.from, to: moves.to } as const] : []),
      ...fieldsBetween(fields, nowFields).map((field) => ({ kind: 'contribution-field', slot, contribution, ...field }) as const),
    ]
  })
  const gone = present(removed, old).map((contribution) => ({ kind: 'contribution-removed', slot, contribution }) as const)
  return [...there, ...gone]
}

function retimed(before: Times, after: Times): { before: Times; after: Times }[] {
  return same(before, after) ? [] : [{ before, after }]
}

// Object.keys forgets which keys they are, and a loop that field and values belong together. The casts hold: a document was read by
// its schema, so it has no other keys, and both values are of the key.
function fieldsBetween<T extends object>(before: T, after: T): Field<T>[] {
  const fields = Object.keys(after) as (keyof T)[]
  return fields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }) as Field<T>)
}

/** Whether two values of documents are the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b) || stable(a) === stable(b)
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function headingOf({ slots: _, ...heading }: DocumentDay): DayHeading {
  return heading
}

function alone({ contributions: _, ...part }: DocumentPart): PartAlone {
  return part
}

function slotsOf({ days }: AgendaDocument): DocumentSlot[] {
  return days.flatMap(({ slots }) => slots)
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id)
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function present<T>(listed: readonly { id: string }[], entries: ReadonlyMap<string, T>): T[] {
  return listed.flatMap(({ id }) => entries.get(id) ?? [])
}
