import type { AgendaDocument, DocumentContribution, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import type { Role } from '#domain/agenda/agenda-terms'
import type { Change } from '#domain/agenda/change'
import { personValues } from '#domain/agenda/changes-of-people'
import { differencesBetween } from '#domain/agenda/differences'
import { appearanceOwner, type Mine } from '#domain/people/appearance-owner'
import type { LocalizedText } from '#domain/text/localized-text'
import { addDays, type CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** When something is on; `when` are the words in place of a time. */
export type When = { date: CalendarDate; start: Clock | null; end: Clock | null; when: LocalizedText | null }

/** In what role somebody appears; `label` is printed in place of the role's word. */
export type OwnRole = { role: Role; label: LocalizedText | null }

type Whose = 'own' | 'delegation'

/**
 * What changed for one reader between two versions: for themselves (`own`) or for their delegation. `title` is of the part they appear in, or
 * of the slot. `told` is any other change of a slot in which they appear, or of the whole meeting.
 */
export type OwnChange =
  | { kind: 'moved'; whose: Whose; title: LocalizedText; before: When; after: When }
  | { kind: 'appears'; whose: Whose; title: LocalizedText; after: When; roles: OwnRole[] }
  | { kind: 'role'; whose: Whose; title: LocalizedText; roles: OwnRole[] }
  | { kind: 'leaves'; whose: Whose; title: LocalizedText; before: When }
  | { kind: 'gone'; whose: Whose; title: LocalizedText; before: When }
  | { kind: 'told'; change: Change }

/** An appearance of theirs, in its slot or a part of it. */
type Appearance = { whose: Whose; contribution: DocumentContribution; title: LocalizedText; on: When }
type OwnSlot = { slot: DocumentSlot; appearances: Appearance[] }

/** A slot in which they appear, or appeared: what is told of it directly, and their appearances then and now. */
type Theirs = { direct: OwnChange[]; was: readonly Appearance[]; is: readonly Appearance[] }

/**
 * The changes between two versions that concern one reader, and how many others there are. `changes` are those between the same versions in
 * the readers' sentences: what is told of the reader directly is not told by such a sentence again.
 */
export function ownChanges(
  before: AgendaDocument,
  after: AgendaDocument,
  mine: Mine,
  changes: readonly Change[],
): { own: OwnChange[]; others: number } {
  // Of a meeting that moved as a whole it is told once, for all.
  const shift = differencesBetween(before, after).find(({ kind }) => kind === 'meeting-shifted')
  const days = shift?.kind === 'meeting-shifted' ? shift.days : 0
  const [old, now] = [ownSlots(before, mine, days), ownSlots(after, mine, 0)]
  const kept = new Set(after.days.flatMap(({ slots }) => slots.map(({ id }) => id)))
  const theirs = new Map<string, Theirs>()
  for (const id of new Set([...now.keys(), ...old.keys()])) {
    const [was, is] = [appearancesIn(old, id), appearancesIn(now, id)]
    const direct = (['own', 'delegation'] as const).flatMap((whose) => changesFor(whose, was, is, kept.has(id)))
    theirs.set(id, { direct, was, is })
  }
  const concerning = changes.filter((change) => (change.slotId === null ? concernsAll(change) : theirs.has(change.slotId)))
  const told = concerning.filter((change) => {
    const slot = change.slotId === null ? undefined : theirs.get(change.slotId)
    return slot === undefined || !isToldBy(slot, change)
  })
  return {
    own: [...theirs.values()].flatMap(({ direct }) => direct).concat(told.map((change) => ({ kind: 'told' as const, change }))),
    others: changes.length - concerning.length,
  }
}

/** The appearances of a reader or their delegation, in the order of the programme: one for each slot or part. */
export function ownAppearances(document: AgendaDocument, mine: Mine): { title: LocalizedText; on: When; slotId: string }[] {
  return [...ownSlots(document, mine, 0).values()].flatMap(({ slot, appearances }) =>
    appearances
      .filter(({ on, title }, at) => appearances.findIndex((one) => one.title === title && isSame(one.on, on)) === at)
      .map(({ title, on }) => ({ title, on, slotId: slot.id })),
  )
}

function ownSlots({ days }: AgendaDocument, mine: Mine, shift: number): Map<string, OwnSlot> {
  const own = new Map<string, OwnSlot>()
  for (const { date, slots } of days)
    for (const slot of slots) {
      const day = addDays(date, shift)
      const within = (part: DocumentPart | null) => (contribution: DocumentContribution) => {
        const whose = appearanceOwner(contribution, mine)
        const timed = part?.start ? part : slot
        const on = { date: day, start: timed.start, end: timed.end, when: slot.when }
        return whose === null ? [] : [{ whose, contribution, title: part?.title ?? slot.title, on }]
      }
      const appearances = [
        ...slot.contributions.flatMap(within(null)),
        ...slot.parts.flatMap((part) => part.contributions.flatMap(within(part))),
      ]
      if (appearances.length > 0) own.set(slot.id, { slot, appearances })
    }
  return own
}

function appearancesIn(own: ReadonlyMap<string, OwnSlot>, slotId: string): readonly Appearance[] {
  return own.get(slotId)?.appearances ?? []
}

function changesFor(whose: Whose, was: readonly Appearance[], is: readonly Appearance[], stands: boolean): OwnChange[] {
  const before = was.filter((one) => one.whose === whose)
  const after = is.filter((one) => one.whose === whose)
  const [first, now] = [before[0], after[0]]
  if (first === undefined)
    return now === undefined ? [] : [{ kind: 'appears', whose, title: now.title, after: now.on, roles: rolesOf(after) }]
  if (now === undefined) return [{ kind: stands ? 'leaves' : 'gone', whose, title: first.title, before: first.on }]
  const moved: OwnChange[] = []
  for (const one of after) {
    const old = before.find(({ contribution }) => contribution.id === one.contribution.id) ?? first
    const known = moved.some((other) => other.kind === 'moved' && isSame(other.before, old.on) && isSame(other.after, one.on))
    if (!isSame(old.on, one.on) && !known) moved.push({ kind: 'moved', whose, title: one.title, before: old.on, after: one.on })
  }
  const [had, has] = [rolesOf(before), rolesOf(after)]
  return [...moved, ...(isSame(had, has) ? [] : [{ kind: 'role' as const, whose, title: now.title, roles: has }])]
}

function rolesOf(appearances: readonly Appearance[]): OwnRole[] {
  const roles = appearances.map(({ contribution: { role, roleLabel } }) => ({ role, label: roleLabel }))
  const unique = roles.filter((one, at) => roles.findIndex((other) => isSame(one, other)) === at)
  return unique.sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0))
}

/** Where and when the whole meeting is. */
const OF_ALL: ReadonlySet<string> = new Set(['startsOn', 'endsOn', 'timeZone', 'city', 'country', 'venue'])

function concernsAll({ code, values }: Change): boolean {
  return code === 'meeting-moved' || code === 'meeting-moved-whole' || (values.where === 'meeting' && OF_ALL.has(values.field ?? ''))
}

// Their own coming, going, role and time were told directly.
function isToldBy({ direct, was, is }: Theirs, { code, values }: Change): boolean {
  const kinds = new Set(direct.map(({ kind }) => kind))
  if (code === 'slot-added') return kinds.has('appears')
  if (code === 'slot-removed') return kinds.has('gone')
  if (code === 'slot-retimed' || code === 'slot-moved') return kinds.has('moved')
  const isOne = (appearances: readonly Appearance[]) =>
    appearances.some(({ contribution }) =>
      Object.entries(personValues(contribution)).every(([key, value]) => (values[key] ?? '') === value),
    )
  if (code === 'person-added') return (kinds.has('appears') || kinds.has('role')) && isOne(is)
  if (code === 'person-removed') return (kinds.has('leaves') || kinds.has('role')) && isOne(was)
  // Nothing but an appearance has a role.
  return values.field === 'role' && kinds.has('role') && isOne(is)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
