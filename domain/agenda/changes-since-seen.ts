import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { type Change, changeOf, NOTHING } from '#domain/agenda/change'
import { namedSlot, sharedTitles } from '#domain/agenda/changes-of-slot'
import { differencesBetween } from '#domain/agenda/differences'

/** The version that stands, with which the next is compared, and a later one that readers had seen before it was withdrawn. */
export type Seen = { stood: { number: number; document: AgendaDocument }; withdrawn: { number: number; document: AgendaDocument } }

/**
 * What else readers of a withdrawn version should know about the next: where it says again what the version before said, and how many
 * entries are gone. No word of the withdrawn version is in it, nor of what was withdrawn with it (ADR 0007, 0046).
 */
export function changesSinceSeen({ stood, withdrawn }: Seen, now: AgendaDocument): Change[] {
  const old = slotsById(stood.document)
  const seen = slotsById(withdrawn.document)
  const slots = slotsById(now)
  const sinceStood = touched(stood.document, now)
  const sinceSeen = touched(withdrawn.document, now)
  const number = String(stood.number)
  const shared = sharedTitles(now)
  const back = [...slots.values()].filter(({ slot: { id } }) => old.has(id) && sinceSeen.slots.has(id) && !sinceStood.slots.has(id))
  const gone = [...seen.keys()].filter((id) => !old.has(id) && !slots.has(id)).length
  return [
    ...(sinceSeen.whole && !sinceStood.whole ? [changeOf(NOTHING, 'meeting-as-before', { number })] : []),
    ...back.map((slot) => changeOf(namedSlot(slot, shared), 'slot-as-before', { number })),
    ...(gone === 0 ? [] : [changeOf(NOTHING, 'slots-gone', { count: String(gone), number: String(withdrawn.number) })]),
  ]
}

/** Which slots differ between two versions, and whether anything above them does. What a slot inherits of an item is its own. */
function touched(before: AgendaDocument, after: AgendaDocument): { slots: ReadonlySet<string>; whole: boolean } {
  const slots = new Set<string>()
  let whole = false
  for (const difference of differencesBetween(before, after)) {
    if ('slot' in difference) slots.add(difference.slot.id)
    else if (difference.kind !== 'standing' && !difference.kind.startsWith('item-')) whole = true
  }
  return { slots, whole }
}

function slotsById({ days }: AgendaDocument) {
  return new Map(days.flatMap(({ date, slots }) => slots.map((slot) => [slot.id, { slot, date }] as const)))
}
