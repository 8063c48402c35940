import type { AgendaDocument, DocumentContribution, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { isSamePlace, placeOf } from '#domain/agenda/place'
import { daysLater, overlaps, type Span, spanOf, spanWithin } from '#domain/agenda/slot-span'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { dayNumber } from '#domain/time/calendar'

type Placed = { slot: DocumentSlot; day: number; span: Span; place: string | null }
type Present = Placed & { part: DocumentPart | null; contribution: DocumentContribution }

/**
 * What is at the same time and should not be, said of the slot that begins later. Slots in different places are parallel; a person in
 * two of them is not. Times compare, not roles: one person often moderates and presents (docs/where-facts-come-from.md, “The agenda
 * of the 5th SOM”). What runs past midnight may meet the next day's first.
 */
export function collisions({ meeting, days }: AgendaDocument, reader: Locale): FoundBySlot {
  const placed = days.flatMap((day) => {
    const number = dayNumber(day.date)
    return day.slots.flatMap((slot): Placed[] => {
      const span = spanOf(slot)
      const place = placeOf([slot.place, day.place, meeting.venue])
      return span === null ? [] : [{ slot, day: number, span: daysLater(span, number), place }]
    })
  })
  const found = new Map<string, Found[]>()
  const tell = ({ slot }: Placed, one: Found) => found.set(slot.id, [...(found.get(slot.id) ?? []), one])
  sweep(placed, (later, going) => {
    const inTheWay = going.filter(({ place }) => isSamePlace(place, later.place))
    const nearest = inTheWay.at(-1)
    if (nearest === undefined) return
    const other = words(nearest.slot.title, reader)
    tell(
      later,
      warning('overlap', inTheWay.length === 1 ? { other } : { other, more: String(inTheWay.length - 1) }, { otherId: nearest.slot.id }),
    )
  })
  for (const appearances of byPerson(placed).values()) {
    const told = new Set<string>()
    sweep(appearances, (later, going) => {
      for (const earlier of going) {
        const pair = [earlier.slot.id, later.slot.id].sort().join()
        if (told.has(pair) || !areApart(earlier, later)) continue
        told.add(pair)
        tell(
          later,
          warning('two-places', said(earlier, later, reader), { entryId: later.contribution.id, otherId: earlier.contribution.id }),
        )
      }
    })
  }
  return found
}

/** Goes through what begins, in order of time, and tells what is going on then. */
function sweep<T extends { span: Span }>(all: readonly T[], meet: (later: T, going: readonly T[]) => void): void {
  let going: T[] = []
  for (const one of [...all].sort((a, b) => a.span.from - b.span.from)) {
    going = going.filter(({ span }) => overlaps(span, one.span))
    if (going.length > 0) meet(one, going)
    going.push(one)
  }
}

// A person of a part with times is there for that time, and else for the whole slot. Who declined is not printed, and not here.
function byPerson(placed: readonly Placed[]): Map<string, Present[]> {
  const people = new Map<string, Present[]>()
  const add = (present: Present) => {
    const { personId } = present.contribution
    if (personId !== null) people.set(personId, [...(people.get(personId) ?? []), present])
  }
  for (const at of placed) {
    for (const contribution of at.slot.contributions) add({ ...at, part: null, contribution })
    for (const part of at.slot.parts) {
      const within = spanWithin(spanOf(at.slot), part)
      const own = within === null ? at : { ...at, span: daysLater(within, at.day), place: placeOf([part.place]) ?? at.place }
      for (const contribution of part.contributions) add({ ...own, part: within === null ? null : part, contribution })
    }
  }
  return people
}

/** Whether one person cannot be in both: they are of two slots, or of two parts of a slot that run in different places. */
function areApart(one: Present, other: Present): boolean {
  if (one.slot.id !== other.slot.id) return true
  return one.part !== null && other.part !== null && one.part.id !== other.part.id && !isSamePlace(one.place, other.place)
}

function said(earlier: Present, later: Present, reader: Locale): Found['values'] {
  const titled = ({ slot, part }: Present) => words((earlier.slot.id === later.slot.id ? part : null)?.title ?? slot.title, reader)
  return { title: titled(later), other: titled(earlier), name: words(later.contribution.name, reader) }
}
