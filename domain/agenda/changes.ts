import { withAddedLanguages } from '#domain/agenda/added-languages'
import type { AgendaDocument, DocumentItem, DocumentSlot, Standing } from '#domain/agenda/agenda-document'
import { type Change, changeOf, NOTHING, type Subject } from '#domain/agenda/change'
import { type Listed, paperChanges, subItemChanges } from '#domain/agenda/changes-of-lists'
import { type Known, sharedTitles, slotChanges, wholeSlot } from '#domain/agenda/changes-of-slot'
import { quoted, textChanges, valueChanges } from '#domain/agenda/changes-of-text'
import type { DayHeading, Difference } from '#domain/agenda/difference'
import { differencesBetween, same } from '#domain/agenda/differences'
import { addDays } from '#domain/time/calendar'

type Of<Kind extends Difference['kind']> = Extract<Difference, { kind: Kind }>

const MEETING: Subject = { slotId: null, values: { where: 'meeting' } }

/**
 * What changed between two versions of one agenda, for its readers: each difference that can be seen has its sentence. A first version
 * has no changes. In the order of the newer one: the meeting, the list of items, days, slots; slots taken out stand last.
 */
export function changesBetween(before: AgendaDocument | null, after: AgendaDocument): Change[] {
  if (before === null) return []
  const differences = differencesBetween(before, after)
  const shift = differences.find((difference) => difference.kind === 'meeting-shifted')?.days ?? 0
  const listed = { before: byId(before.items), after: byId(after.items) }
  const known: Known = { listed, isTold: toldOfItem(differences, listed), shift, shared: sharedTitles(before, after) }
  return withAddedLanguages([
    ...differences.flatMap((difference) => wholeChanges(difference, before, shift)),
    ...changesOfSlots(before, after, differences, known),
    ...differences.flatMap((difference) =>
      difference.kind === 'slot-removed' ? [wholeSlot(difference.slot, 'slot-removed', addDays(difference.from.in, -shift))] : [],
    ),
  ])
}

// What is above the slots: the meeting, its standing, the list of items and the days.
function wholeChanges(difference: Difference, before: AgendaDocument, shift: number): Change[] {
  switch (difference.kind) {
    case 'meeting-shifted': {
      const { startsOn, endsOn } = before.meeting
      const now = { after: addDays(startsOn, shift), afterEnd: addDays(endsOn, shift) }
      const whole = before.days.some(({ slots }) => slots.length > 0)
      return [
        changeOf(NOTHING, whole ? 'meeting-moved-whole' : 'meeting-moved', {
          before: startsOn,
          beforeEnd: endsOn,
          ...now,
        }),
      ]
    }
    case 'meeting-field':
      return meetingChanges(difference)
    case 'standing':
      // Of a version from before it was asked for nothing is known that could have changed, and a draft has none yet.
      if (difference.before === null || difference.after === null) return []
      return valueChanges(
        { slotId: null, values: { where: 'agenda' } },
        'standing',
        standingInWords(difference.before),
        standingInWords(difference.after),
      )
    case 'item-added':
    case 'item-removed':
    case 'item-moved':
      return [changeOf({ slotId: null, values: itemValues(difference.item) }, difference.kind)]
    case 'item-field':
      return itemChanges(difference)
    case 'day-added':
      return [changeOf(NOTHING, 'day-added', dayValues(difference.day))]
    case 'day-removed':
      return [changeOf(NOTHING, 'day-removed', { date: addDays(difference.day.date, -shift) })]
    case 'day-field':
      return textChanges(
        { slotId: null, values: { where: 'day', date: difference.date } },
        difference.field,
        difference.before,
        difference.after,
      )
    default:
      return []
  }
}

function meetingChanges(difference: Of<'meeting-field'>): Change[] {
  switch (difference.field) {
    case 'title':
    case 'theme':
    case 'city':
    case 'country':
    case 'venue':
    case 'preamble':
      return textChanges(MEETING, difference.field, difference.before, difference.after)
    case 'alsoZones':
      return valueChanges(MEETING, 'alsoZones', difference.before.join(', '), difference.after.join(', '))
    case 'ordinal':
      return valueChanges(MEETING, 'ordinal', String(difference.before ?? ''), String(difference.after ?? ''))
    case 'slug':
    case 'type':
    case 'startsOn':
    case 'endsOn':
    case 'timeZone':
      return valueChanges(MEETING, difference.field, difference.before, difference.after)
  }
}

function itemChanges(difference: Of<'item-field'>): Change[] {
  const item: Subject = { slotId: null, values: { where: 'item', ...itemValues(difference.item) } }
  switch (difference.field) {
    case 'title': {
      const before = quoted(difference.before)
      if (before === quoted(difference.after)) return textChanges(item, 'title', difference.before, difference.after)
      return [changeOf({ slotId: null, values: itemValues(difference.item) }, 'item-retitled', { before })]
    }
    case 'abstract':
      return textChanges(item, 'abstract', difference.before, difference.after)
    case 'number':
    case 'purpose':
      return valueChanges(item, difference.field, difference.before ?? '', difference.after ?? '')
    case 'subItems':
      return subItemChanges(item, difference.before, difference.after)
    case 'papers':
      return paperChanges(item, difference.before, difference.after)
  }
}

function changesOfSlots(before: AgendaDocument, after: AgendaDocument, differences: readonly Difference[], known: Known): Change[] {
  const old = byId(before.days.flatMap(({ slots }) => slots))
  const bySlot = new Map<string, Difference[]>()
  for (const difference of differences)
    if ('slot' in difference) {
      const mine = bySlot.get(difference.slot.id) ?? []
      mine.push(difference)
      bySlot.set(difference.slot.id, mine)
    }
  return after.days.flatMap(({ date, slots }) =>
    slots.flatMap((slot: DocumentSlot) => {
      const was = old.get(slot.id)
      return was === undefined ? [wholeSlot(slot, 'slot-added', date)] : slotChanges(was, { slot, date }, bySlot.get(slot.id) ?? [], known)
    }),
  )
}

// A slot prints its item's words. What changed in an item of the list is told of the item, once.
function toldOfItem(differences: readonly Difference[], listed: Listed): Known['isTold'] {
  const ofItems = differences.filter((difference) => difference.kind === 'item-field')
  return (difference) =>
    listed.before.has(difference.slot.itemId) &&
    ofItems.some(
      (told) =>
        told.item.id === difference.slot.itemId &&
        told.field === difference.field &&
        same(asInSlot(told.before), difference.before) &&
        same(asInSlot(told.after), difference.after),
    )
}

// A slot prints sub-items without ids.
function asInSlot(value: Of<'item-field'>['before']): unknown {
  return Array.isArray(value) ? value.map((entry) => ('id' in entry ? { label: entry.label, text: entry.text } : entry)) : value
}

function itemValues(item: DocumentItem): Record<string, string> {
  return { item: quoted(item.title), number: item.number ?? '' }
}

function dayValues({ date, title }: DayHeading): Record<string, string> {
  return { date, heading: quoted(title) }
}

/** `adopted amended 2027-10-06` */
function standingInWords(standing: Standing): string {
  return [standing.code, standing.amended ? 'amended' : '', standing.adoptedOn ?? ''].filter((word) => word !== '').join(' ')
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
