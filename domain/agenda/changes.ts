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
 * What changed between two versions, in the order of the newer, removals last. The first version of an
 * agenda has no changes: there was nothing before it. Slots and appearances are matched by id.
 */
export function changesBetween(before: AgendaDocument | null, after: AgendaDocument): Change[] {
  if (before === null) return []
  const old = new Map(placed(before).map((one) => [one.slot.id, one]))
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
  const fields = Object.keys(after.meeting) as (keyof AgendaDocument['meeting'])[]
  return fields
    .filter((field) => !same(before.meeting[field], after.meeting[field]))
    .map((field) => ({ code: 'meeting-changed', slotId: null, values: { field } }))
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
  const before = new Map(contributionsOf(was.slot).map((one) => [one.id, one]))
  const after = contributionsOf(now.slot)
  const stays = new Set(after.map((one) => one.id))
  const added = after.filter((one) => !before.has(one.id)).map((one) => change('person-added', now, person(one)))
  const gone = [...before.values()].filter((one) => !stays.has(one.id)).map((one) => change('person-removed', now, person(one)))
  const altered = after
    .filter((one) => before.has(one.id) && !same(before.get(one.id), one))
    .map((one) => change('person-changed', now, person(one)))
  const [heldBefore, heldNow] = [holders(was.slot), holders(now.slot)]
  const moved = after
    .filter((one) => before.has(one.id) && heldBefore.get(one.id) !== heldNow.get(one.id))
    .map((one) => change('person-moved', now, person(one)))
  // Those who stayed where they were, in the order in which each version has them.
  const staying = (order: readonly DocumentContribution[]) =>
    order.map((one) => one.id).filter((id) => heldBefore.get(id) !== undefined && heldBefore.get(id) === heldNow.get(id))
  const order = same(staying([...before.values()]), staying(after)) ? [] : [change('order-changed', now)]
  return [...added, ...altered, ...moved, ...order, ...gone]
}

// In what each appearance stands: the slot itself, or one of its parts.
function holders(slot: DocumentSlot): Map<string, string> {
  return new Map([
    ...slot.contributions.map((one) => [one.id, slot.id] as const),
    ...slot.parts.flatMap((part) => part.contributions.map((one) => [one.id, part.id] as const)),
  ])
}

function person(one: DocumentContribution): Record<string, string> {
  const said = one.role === 'line' ? one.text : one.name
  return { name: words(said, said?.original ?? 'en') || (one.organization ?? one.state ?? ''), role: one.role }
}

function change(code: Change['code'], where: Placed, values: Record<string, string> = {}): Change {
  return { code, slotId: where.slot.id, values: { title: titleOf(where.slot), ...values } }
}

function titleOf(slot: DocumentSlot): string {
  return words(slot.title, slot.title.original)
}

/** `14:00–14:30`, or `18:00–` when the end is open. */
export function timeOf(slot: { start: string; end: string | null }): string {
  return `${slot.start}–${slot.end ?? ''}`
}

function same(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b)
}

// Key order is an accident of where a value came from, and which wording a translation was made from is nothing a reader sees.
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
