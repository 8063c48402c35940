import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftContribution, DraftPart } from '#domain/agenda/agenda-draft'
import { contributionsIn } from '#domain/agenda/draft-order'
import { wordingsOf } from '#domain/agenda/moves/after-saves'

/** The change that makes the same appearance in another slot or part. */
export function copiedContribution(from: DraftContribution, to: { slotId: string; partId: string | null }, id: string): SaveWithin[] {
  const input = {
    ...to,
    role: from.role,
    roleLabel: wordingsOf(from.roleLabel),
    joins: from.joins,
    minutes: from.minutes,
    personId: from.personId,
    state: from.state,
    organizationId: from.organizationId,
    honorific: wordingsOf(from.honorific, true),
    name: wordingsOf(from.name, true),
    position: wordingsOf(from.position, true),
    status: from.status,
    attendance: from.attendance,
    topic: wordingsOf(from.topic),
    text: wordingsOf(from.text),
  }
  return [{ verb: 'add-contribution', target: id, input }]
}

/** The change that takes an appearance to another slot or part. */
export function carried({ id }: DraftContribution, to: { slotId: string; partId: string | null }): SaveWithin[] {
  return [{ verb: 'carry-entry', target: id, input: { kind: 'contribution', ...to } }]
}

/** The changes that make the same part in another slot, with its people unless they stay away. */
export function copiedPart(draft: AgendaDraft, part: DraftPart, slotId: string, newId: () => string, withPeople: boolean): SaveWithin[] {
  const id = newId()
  const input = {
    ...(part.abstract === null ? {} : { abstract: wordingsOf(part.abstract) }),
    ...(part.start === null ? {} : { start: part.start, end: part.end }),
    ...(part.place === null ? {} : { place: wordingsOf(part.place) }),
    ...(part.deals.length === 0 ? {} : { deals: part.deals }),
  }
  return [
    { verb: 'add-part', target: id, input: { slotId, title: wordingsOf(part.title) } },
    ...(Object.keys(input).length === 0 ? [] : [{ verb: 'edit-part' as const, target: id, input }]),
    ...(withPeople
      ? contributionsIn(draft, part.slotId, part.id).flatMap((one) => copiedContribution(one, { slotId, partId: id }, newId()))
      : []),
  ]
}
