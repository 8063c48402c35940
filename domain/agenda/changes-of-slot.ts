import type { AgendaDocument, DocumentSlot } from '#domain/agenda/agenda-document'
import { type Change, changeOf, type Subject } from '#domain/agenda/change'
import { dealtChanges, type Listed, paperChanges, subItemChanges } from '#domain/agenda/changes-of-lists'
import { peopleChanges } from '#domain/agenda/changes-of-people'
import { quoted, textChanges, translationChanges, valueChanges } from '#domain/agenda/changes-of-text'
import type { Difference, PartAlone } from '#domain/agenda/difference'
import { addDays, type CalendarDate } from '#domain/time/calendar'

type Of<Kind extends Difference['kind']> = Extract<Difference, { kind: Kind }>

/**
 * What else is known when the changes of a slot are told: the list of items, what is told of an item already, the meeting's move, and the
 * titles that several slots have, which alone do not say which one is meant.
 */
export type Known = {
  listed: Listed
  isTold: (difference: Of<'slot-field'>) => boolean
  shift: number
  shared: ReadonlySet<string>
}

type Dated = { slot: DocumentSlot; date: CalendarDate }

/** The changes of a slot that is in both versions, from its differences. */
export function slotChanges(was: DocumentSlot, dated: Dated, differences: readonly Difference[], known: Known): Change[] {
  const { slot: now, date } = dated
  const slot = namedSlot(dated, known.shared)
  const changes: Change[] = []
  const moved = differences.find((difference) => difference.kind === 'slot-moved')
  const otherDay = moved !== undefined && moved.from.in !== moved.to.in
  const [before, after] = [timeInWords(was), timeInWords(now)]
  if (otherDay)
    changes.push(
      changeOf(subjectOf(now), 'slot-moved', {
        before: addDays(moved.from.in, -known.shift),
        timeBefore: before,
        after: moved.to.in,
        time: after,
      }),
    )
  else if (before !== after)
    changes.push(changeOf(subjectOf(now, known.shared.has(quoted(now.title)) ? { onDay: date } : {}), 'slot-retimed', { before, after }))
  if (moved !== undefined && !otherDay && was.start === now.start) changes.push(changeOf(slot, 'slot-reordered'))
  for (const difference of differences)
    if (difference.kind === 'slot-field' && !known.isTold(difference))
      changes.push(...fieldChanges(slot, was, now, difference, known.listed))
  return [...changes, ...partChanges(slot, differences, known.listed), ...peopleChanges(slot, was, differences)]
}

/** The sentence for a slot that came or went, on a day. */
export function wholeSlot(slot: DocumentSlot, code: 'slot-added' | 'slot-removed', date: CalendarDate): Change {
  return changeOf(subjectOf(slot), code, { date, time: timeInWords(slot) })
}

function fieldChanges(slot: Subject, was: DocumentSlot, now: DocumentSlot, difference: Of<'slot-field'>, listed: Listed): Change[] {
  switch (difference.field) {
    case 'title':
      return titleChanges(slot, difference)
    case 'continued':
      return [changeOf(slot, difference.after ? 'slot-continued' : 'slot-not-continued')]
    case 'when':
      // Told as the time where it is printed as one.
      return timeInWords(was) === timeInWords(now) ? textChanges(slot, 'when', difference.before, difference.after) : []
    case 'place':
    case 'abstract':
      return textChanges(slot, difference.field, difference.before, difference.after)
    case 'access':
    case 'number':
    case 'purpose':
    case 'kind':
      return valueChanges(slot, difference.field, difference.before ?? '', difference.after ?? '')
    case 'subItems':
      return subItemChanges(slot, difference.before, difference.after)
    case 'papers':
      return paperChanges(slot, difference.before, difference.after)
    case 'deals':
      return dealtChanges(slot, difference.before, difference.after, { own: now.itemId, listed })
    case 'itemId':
      return []
  }
}

// Of a title its translations are told even where the original changed.
function titleChanges(slot: Subject, { before, after }: { before: DocumentSlot['title']; after: DocumentSlot['title'] }): Change[] {
  if (quoted(before) === quoted(after)) return textChanges(slot, 'title', before, after).map(asOfTitle)
  return [changeOf(slot, 'title-changed', { before: quoted(before) }), ...translationChanges(slot, 'title', before, after).map(asOfTitle)]
}

function asOfTitle(change: Change): Change {
  const { field: _, ...values } = change.values
  return change.code === 'text-translated' ? { ...change, code: 'translation-changed', values } : change
}

function partChanges(slot: Subject, differences: readonly Difference[], listed: Listed): Change[] {
  const of = (part: PartAlone): Subject => ({ ...slot, values: { ...slot.values, where: 'part', part: quoted(part.title) } })
  const reordered = differences.some(({ kind }) => kind === 'part-moved')
  const said = differences.flatMap((difference): Change[] => {
    if (difference.kind === 'part-added') return [changeOf(slot, 'part-added', { part: quoted(difference.part.title) })]
    if (difference.kind === 'part-retimed')
      return valueChanges(of(difference.part), 'time', timeOf(difference.before), timeOf(difference.after))
    return difference.kind === 'part-field' ? partFieldChanges(slot, of(difference.part), difference, listed) : []
  })
  const gone = differences.flatMap((difference) =>
    difference.kind === 'part-removed' ? [changeOf(slot, 'part-removed', { part: quoted(difference.part.title) })] : [],
  )
  return [...said, ...(reordered ? [changeOf(slot, 'field-reordered', { field: 'parts' })] : []), ...gone]
}

function partFieldChanges(slot: Subject, part: Subject, difference: Of<'part-field'>, listed: Listed): Change[] {
  switch (difference.field) {
    case 'title':
      return quoted(difference.before) === quoted(difference.after)
        ? textChanges(part, 'title', difference.before, difference.after)
        : textChanges(slot, 'part', difference.before, difference.after)
    case 'place':
    case 'abstract':
      return textChanges(part, difference.field, difference.before, difference.after)
    case 'deals':
      return dealtChanges(part, difference.before, difference.after, { own: null, listed })
  }
}

/** The titles that more than one slot of an agenda has: there are three coffee breaks. */
export function sharedTitles(...documents: AgendaDocument[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ days }) => {
      const titles = days.flatMap(({ slots }) => slots.map(({ title }) => quoted(title)))
      return titles.filter((title, at) => titles.indexOf(title) !== at)
    }),
  )
}

/** A slot as a sentence names it; where others have its title, with its day and time. */
export function namedSlot({ slot, date }: Dated, shared: ReadonlySet<string>): Subject {
  return subjectOf(slot, shared.has(quoted(slot.title)) ? { onDay: date, atTime: timeInWords(slot) } : {})
}

function subjectOf(slot: DocumentSlot, which: Record<string, string> = {}): Subject {
  return { slotId: slot.id, values: { title: quoted(slot.title), ...which } }
}

function timeInWords(slot: DocumentSlot): string {
  return slot.start === null ? quoted(slot.when) : timeOf(slot)
}

/** `14:00–14:30`, or `18:00–` when the end is open; empty without a start. */
export function timeOf({ start, end }: { start: string | null; end: string | null }): string {
  return start === null ? '' : `${start}–${end ?? ''}`
}
