import { useMemo, useState } from 'react'
import { acceptReading } from '#domain/agenda/accepting/accept-reading'
import type { KnownPerson, ReadDates } from '#domain/agenda/accepting/accepted'
import { areDatesOfMeeting } from '#domain/agenda/accepting/dates-of-reading'
import { MOST_ENTRIES } from '#domain/agenda/accepting/too-long-words'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Change } from '#domain/agenda/change'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import type { AgendaReading, ReadAgenda, ReadContribution } from '#domain/agenda/reading/agenda-reading'
import type { Correction } from '#domain/agenda/reading/corrections'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import type { Said } from '#domain/agenda/reading/said'

/** A text as it is read and corrected, before anything is accepted. */
export type Reading = AgendaReading & {
  text: string
  corrections: Correction[]
  said: ReadonlyMap<number, Said>
  say: (line: number, as: Said | null) => AgendaReading
  dates: ReadDates
  setDates: (dates: ReadDates) => void
  areDatesOther: boolean
}

/** Reads a text anew with each correction. */
export function useReading(text: string, draft: AgendaDraft): Reading {
  const [corrections, setCorrections] = useState<Correction[]>([])
  const [chosen, setDates] = useState<ReadDates | null>(null)
  const read = useMemo(() => readAgendaText(text, corrections), [text, corrections])
  const areDatesOther = read.agenda !== null && !areDatesOfMeeting(read.agenda, draft)
  return {
    ...read,
    text,
    corrections,
    said: useMemo(() => new Map(corrections.map(({ line, as }) => [line, as])), [corrections]),
    say: (line, as) => {
      const others = corrections.filter((correction) => correction.line !== line)
      const next = as === null ? others : [...others, { line, as }]
      setCorrections(next)
      return readAgendaText(text, next)
    },
    dates: chosen ?? (areDatesOther ? 'in-order' : 'as-written'),
    setDates,
    areDatesOther,
  }
}

/** What accepting a reading would change in the draft, in sentences' codes; null while there is nothing, or far too much, to accept. */
export function changesOfReading(
  { agenda, dates }: Reading,
  draft: AgendaDraft,
  people: ReadonlyMap<string, KnownPerson>,
  organizations: ReadonlyMap<string, string>,
): Change[] | null {
  if (agenda === null || slotsIn(agenda) > MOST_ENTRIES) return null
  let made = 0
  const after = acceptReading(draft, agenda, { dates, people, dayIds: new Map(), newId: () => `new-${++made}` })
  return changesBetween(compose(draft, organizations), compose(after, organizations))
}

/** How many slots an agenda has. */
export function slotsIn(agenda: ReadAgenda | null): number {
  return agenda?.days.reduce((sum, { slots }) => sum + slots.length, 0) ?? 0
}

/** Everybody who appears in an agenda that was read. */
export function peopleIn(agenda: ReadAgenda | null): ReadContribution[] {
  return (
    agenda?.days.flatMap(({ slots }) =>
      slots.flatMap(({ contributions, parts }) => [...contributions, ...parts.flatMap((part) => part.contributions)]),
    ) ?? []
  ).filter(({ role }) => role !== 'line')
}
