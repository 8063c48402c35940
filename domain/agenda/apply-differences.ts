import type { AgendaDocument, DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import type { Difference, Field } from '#domain/agenda/difference'
import { placedInto } from '#domain/agenda/placing'
import { shifted } from '#domain/agenda/shift'

type Of<Kind extends Difference['kind']> = Extract<Difference, { kind: Kind }>

/** The second of two agendas, made of the first and what `differencesBetween` says of them. */
export function applyDifferences(before: AgendaDocument, differences: readonly Difference[]): AgendaDocument {
  const every = grouped(differences)
  const was = every('meeting-shifted').reduce((document, { days }) => shifted(document, days), before)
  const [standing] = every('standing')
  return {
    ...was,
    meeting: withFields(was.meeting, every('meeting-field')),
    standing: standing === undefined ? was.standing : standing.after,
    items: itemsAfter(was, every),
    days: daysAfter(was, every),
  }
}

type Every = ReturnType<typeof grouped>

function grouped(differences: readonly Difference[]) {
  return <Kind extends Difference['kind']>(kind: Kind): Of<Kind>[] =>
    differences.filter((difference): difference is Of<Kind> => difference.kind === kind)
}

function itemsAfter({ items }: AgendaDocument, every: Every): AgendaDocument['items'] {
  const moved = every('item-moved')
  const gone = [...every('item-removed'), ...moved].map(({ item }) => item.id)
  const [list] = placedInto([{ in: null, entries: items }], new Set(gone), [
    ...every('item-added').map(({ to, item }) => ({ to, entry: item })),
    ...moved.flatMap(({ to, item }) => items.filter(({ id }) => id === item.id).map((entry) => ({ to, entry }))),
  ])
  return (list?.entries ?? []).map((item) =>
    withFields(
      item,
      every('item-field').filter((field) => field.item.id === item.id),
    ),
  )
}

function daysAfter({ days }: AgendaDocument, every: Every): DocumentDay[] {
  const slots = new Map(days.flatMap((day) => day.slots.map((slot) => [slot.id, slot])))
  const removed = new Set(every('day-removed').map(({ day }) => day.date))
  const moved = every('slot-moved')
  const gone = [...every('slot-removed'), ...moved].map(({ slot }) => slot.id)
  const kept = days.filter(({ date }) => !removed.has(date))
  const headed = [...kept, ...every('day-added').map(({ day }) => ({ ...day, slots: [] }))].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const lists = placedInto(
    headed.map(({ date, slots }) => ({ in: date, entries: slots })),
    new Set(gone),
    [
      ...every('slot-added').map(({ to, slot }) => ({ to, entry: slot })),
      ...moved.flatMap(({ to, slot }) => [slots.get(slot.id) ?? []].flat().map((entry) => ({ to, entry }))),
    ],
  )
  const changed = new Set(bySlot(every).map(({ slot }) => slot.id))
  return headed.map((day, index) => ({
    ...withFields(
      day,
      every('day-field').filter(({ date }) => date === day.date),
    ),
    slots: (lists[index]?.entries ?? []).map((slot) => (changed.has(slot.id) ? slotAfter(slot, every) : slot)),
  }))
}

function bySlot(every: Every) {
  return [
    ...every('slot-retimed'),
    ...every('slot-field'),
    ...every('part-added'),
    ...every('part-moved'),
    ...every('part-removed'),
    ...every('part-retimed'),
    ...every('part-field'),
    ...every('contribution-added'),
    ...every('contribution-moved'),
    ...every('contribution-removed'),
    ...every('contribution-field'),
  ]
}

function slotAfter(was: DocumentSlot, all: Every): DocumentSlot {
  const every = grouped(bySlot(all).filter(({ slot }) => slot.id === was.id))
  const [times] = every('slot-retimed')
  const people = [...was.contributions, ...was.parts.flatMap((part) => part.contributions)]
  const left = [...every('contribution-removed'), ...every('contribution-moved')].map(({ contribution }) => contribution.id)
  const parts = partsAfter(was, every)
  const lists = placedInto(
    [{ in: null, entries: was.contributions }, ...parts.map((part) => ({ in: part.id, entries: part.contributions }))],
    new Set(left),
    [
      ...every('contribution-added').map(({ to, contribution }) => ({ to, entry: contribution })),
      ...every('contribution-moved').flatMap(({ to, contribution }) =>
        people.filter(({ id }) => id === contribution.id).map((entry) => ({ to, entry })),
      ),
    ],
  )
  const within = (holder: string | null) =>
    (lists.find((list) => list.in === holder)?.entries ?? []).map((contribution) =>
      withFields(
        contribution,
        every('contribution-field').filter((field) => field.contribution.id === contribution.id),
      ),
    )
  return {
    ...withFields(was, every('slot-field')),
    ...times?.after,
    contributions: within(null),
    parts: parts.map((part) => ({ ...part, contributions: within(part.id) })),
  }
}

function partsAfter({ parts }: DocumentSlot, every: Every): DocumentSlot['parts'] {
  const moved = every('part-moved')
  const gone = [...every('part-removed'), ...moved].map(({ part }) => part.id)
  const [list] = placedInto([{ in: null, entries: parts }], new Set(gone), [
    ...every('part-added').map(({ to, part }) => ({ to, entry: { ...part, contributions: [] } })),
    ...moved.flatMap(({ to, part }) => parts.filter(({ id }) => id === part.id).map((entry) => ({ to, entry }))),
  ])
  return (list?.entries ?? []).map((part) => {
    const [times] = every('part-retimed').filter((retimed) => retimed.part.id === part.id)
    return {
      ...withFields(
        part,
        every('part-field').filter((field) => field.part.id === part.id),
      ),
      ...times?.after,
    }
  })
}

function withFields<T extends object, Some extends Partial<T>>(entry: T, fields: readonly Field<Some>[]): T {
  return { ...entry, ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) }
}
