import { contributionsOf, type DocumentContribution } from '#domain/agenda/agenda-document'
import type { MeetingPapersView, SeatedView } from '#domain/documents/meeting-papers-view'
import { type PaperPerson, type Runs, run } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'
import { personOf } from '#domain/documents/people-block'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { SideNameView } from '#domain/people/side-names-view'
import { LOCALES } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'

/** A place at the table: a delegation with those of it whom the programme names. Without one: people who speak for nobody. */
export type Seat = { capacity: MeetingCapacity; name: Runs; persons: PaperPerson[] }

/**
 * Who sits at the table, in protocol order: the delegations that take part, and those that the programme alone brings into the room.
 * Whoever speaks by video or declined has no place; somebody named twice has one. Last come those who speak for nobody.
 */
export function seatsOf({ seated }: MeetingPapersView, setting: Setting): Seat[] {
  const present = new Map(seated.map((side) => [sideKey(side), namedIn(setting, side)]))
  const seats = seated
    .filter((side) => side.listed || appearsInPerson(setting, side))
    .map((side): Seat => ({ capacity: side.capacity, name: sideRuns(side, setting), persons: present.get(sideKey(side)) ?? [] }))
  const others = namedIn(setting, null).map((person): Seat => ({ capacity: 'resource', name: [], persons: [person] }))
  return [...seats, ...others]
}

/** What a delegation is called on its plate. */
export function sideRuns(side: Pick<SeatedView, 'state' | 'organizationId'>, { sides, locale, document }: Setting): Runs {
  const known: SideNameView | undefined = side.state === null ? sides.organizations[side.organizationId ?? ''] : sides.states[side.state]
  const lang = known?.name[locale] ? locale : LOCALES.find((other) => known?.name[other])
  if (lang !== undefined) return [run(known?.name[lang] ?? '', lang)]
  const frozen = appearing(document).find(({ organizationId }) => side.organizationId !== null && organizationId === side.organizationId)
  return [run(side.state ?? frozen?.organization ?? '', locale)]
}

// Whoever is named, once, as in the first appearance; null: who speaks for neither a State nor an organisation.
function namedIn(setting: Setting, side: SeatedView | null): PaperPerson[] {
  const found = new Map<string, PaperPerson>()
  for (const one of appearing(setting.document)) {
    if (one.name === null || one.attendance === 'video' || !isOf(one, side)) continue
    const key = one.personId ?? wordsOf(one.name, one.name.original)
    if (!found.has(key)) found.set(key, { ...personOf({ ...one, minutes: null }, setting) })
  }
  return [...found.values()]
}

function appearsInPerson({ document }: Setting, side: SeatedView): boolean {
  return appearing(document).some((one) => one.attendance !== 'video' && isOf(one, side))
}

// Who speaks for a State and an organisation sits with the State.
function isOf({ state, organizationId }: DocumentContribution, side: SeatedView | null): boolean {
  if (side === null) return state === null && organizationId === null
  return side.state === null ? state === null && organizationId === side.organizationId : state === side.state
}

function appearing(document: Setting['document']): DocumentContribution[] {
  return document.days.flatMap(({ slots }) => slots.flatMap(contributionsOf)).filter(({ role }) => role !== 'line')
}

function sideKey({ state, organizationId }: SeatedView): string {
  return state ?? organizationId ?? ''
}
