import { type AgendaDocument, contributionsOf, type DocumentContribution, type DocumentSlot } from '#domain/agenda/agenda-document'
import { LOCALES } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** One thing a reader of the last version should know about the next. Values are words of the documents themselves. */
export type Change = {
  code:
    | 'meeting-changed'
    | 'slot-added'
    | 'slot-removed'
    | 'slot-retimed'
    | 'slot-moved'
    | 'title-changed'
    | 'translation-changed'
    | 'text-changed'
    | 'parts-changed'
    | 'person-added'
    | 'person-removed'
    | 'person-changed'
    | 'person-moved'
    | 'order-changed'
  slotId: string | null
  values: Record<string, string>
}

type Placed = { date: CalendarDate; slot: DocumentSlot }

/**
 * What changed between two versions, in the order of the newer one, removals last. A first version has no changes. Slots and
 * appearances are matched by id.
 */
export function changesBetween(before: AgendaDocument | null, after: AgendaDocument): Change[] {
  if (before === null) return []
  const old = new Map(placed(before).map((entry) => [entry.slot.id, entry]))
  const kept = new Set<string>()
  const changes: Change[] = meetingChanges(before, after)
  for (const now of placed(after)) {
    const was = old.get(now.slot.id)
    kept.add(now.slot.id)
    if (was === undefined) changes.push(change('slot-added', now, { date: now.date, time: timeOf(now.slot) }))
    else changes.push(...slotChanges(was, now))
  }
  for (const was of old.values())
    if (!kept.has(was.slot.id)) changes.push(change('slot-removed', was, { date: was.date, time: timeOf(was.slot) }))
  return changes
}

function placed(document: AgendaDocument): Placed[] {
  return document.days.flatMap((day) => day.slots.map((slot) => ({ date: day.date, slot })))
}

function meetingChanges(before: AgendaDocument, after: AgendaDocument): Change[] {
  return fieldsOf(after.meeting)
    .filter((field) => !same(before.meeting[field], after.meeting[field]))
    .map((field) => ({ code: 'meeting-changed', slotId: null, values: { field } }))
}

// Object.keys forgets which keys they are. The cast holds: a document was read by its schema, so it has no others.
function fieldsOf(meeting: AgendaDocument['meeting']): (keyof AgendaDocument['meeting'])[] {
  return Object.keys(meeting) as (keyof AgendaDocument['meeting'])[]
}

function slotChanges(was: Placed, now: Placed): Change[] {
  const changes: Change[] = []
  if (was.date !== now.date) changes.push(change('slot-moved', now, { before: was.date, after: now.date, time: timeOf(now.slot) }))
  else if (timeOf(was.slot) !== timeOf(now.slot))
    changes.push(change('slot-retimed', now, { before: timeOf(was.slot), after: timeOf(now.slot) }))
  if (titleOf(was.slot) !== titleOf(now.slot) || was.slot.continued !== now.slot.continued)
    changes.push(change('title-changed', now, { before: titleOf(was.slot) }))
  for (const locale of LOCALES)
    if (locale !== now.slot.title.original && was.slot.title[locale] !== now.slot.title[locale])
      changes.push(change('translation-changed', now, { locale }))
  const texts = (slot: DocumentSlot) => [slot.abstract, slot.subItems, slot.purpose, slot.kind]
  if (!same(texts(was.slot), texts(now.slot))) changes.push(change('text-changed', now))
  const parts = (slot: DocumentSlot) => slot.parts.map((part) => [part.id, part.title, part.abstract])
  if (!same(parts(was.slot), parts(now.slot))) changes.push(change('parts-changed', now))
  return [...changes, ...peopleChanges(was, now)]
}

function peopleChanges(was: Placed, now: Placed): Change[] {
  const before = new Map(contributionsOf(was.slot).map((contribution) => [contribution.id, contribution]))
  const after = contributionsOf(now.slot)
  const stays = new Set(after.map((contribution) => contribution.id))
  const added = after
    .filter((contribution) => !before.has(contribution.id))
    .map((contribution) => change('person-added', now, person(contribution)))
  const gone = [...before.values()]
    .filter((contribution) => !stays.has(contribution.id))
    .map((contribution) => change('person-removed', now, person(contribution)))
  const altered = after
    .filter((contribution) => before.has(contribution.id) && !same(before.get(contribution.id), contribution))
    .map((contribution) => change('person-changed', now, person(contribution)))
  const [heldBefore, heldNow] = [holders(was.slot), holders(now.slot)]
  const moved = after
    .filter((contribution) => before.has(contribution.id) && heldBefore.get(contribution.id) !== heldNow.get(contribution.id))
    .map((contribution) => change('person-moved', now, person(contribution)))
  // Those who stayed in the same place, in the order of each version.
  const staying = (order: readonly DocumentContribution[]) =>
    order.map((contribution) => contribution.id).filter((id) => heldBefore.get(id) === heldNow.get(id))
  const order = same(staying([...before.values()]), staying(after)) ? [] : [change('order-changed', now)]
  return [...added, ...altered, ...moved, ...order, ...gone]
}

// For each appearance, the id of what holds it: the slot itself or one of its parts.
function holders(slot: DocumentSlot): Map<string, string> {
  return new Map([
    ...slot.contributions.map((contribution) => [contribution.id, slot.id] as const),
    ...slot.parts.flatMap((part) => part.contributions.map((contribution) => [contribution.id, part.id] as const)),
  ])
}

function person(contribution: DocumentContribution): Record<string, string> {
  const printed = contribution.role === 'line' ? contribution.text : contribution.name
  return {
    name: words(printed, printed?.original ?? 'en') || (contribution.organization ?? contribution.state ?? ''),
    role: contribution.role,
  }
}

function change(code: Change['code'], where: Placed, values: Record<string, string> = {}): Change {
  return { code, slotId: where.slot.id, values: { title: titleOf(where.slot), ...values } }
}

function titleOf(slot: DocumentSlot): string {
  return words(slot.title, slot.title.original)
}

/** `14:00–14:30`, or `18:00–` when the end is open. */
export function timeOf(slot: { start: string | null; end: string | null }): string {
  return slot.start === null ? '' : `${slot.start}–${slot.end ?? ''}`
}

function same(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b)
}

// Ignores the order of keys, and which original wording a translation was made from: no reader sees either.
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: LocalizedText | unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([key]) => key !== 'renders')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  )
}
