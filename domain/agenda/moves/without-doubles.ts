import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { carried } from '#domain/agenda/moves/copies'
import { words } from '#domain/text/localized-text'

/**
 * The changes that bring people to those who are there, in the slot itself. Who is there already in the same role is not there twice, and is
 * confirmed if either was; with a topic, minutes or words of another kind it is another appearance.
 */
export function withoutDoubles(there: readonly DraftContribution[], coming: readonly DraftContribution[], slotId: string): SaveWithin[] {
  const known = new Map(there.map((one) => [keyOf(one), one]))
  return coming.flatMap((one): SaveWithin[] => {
    const same = known.get(keyOf(one))
    if (same === undefined) {
      known.set(keyOf(one), one)
      return carried(one, { slotId, partId: null })
    }
    if (one.status !== 'confirmed' || same.status === 'confirmed' || !there.includes(same)) return []
    return [{ verb: 'edit-contribution', target: same.id, input: { status: 'confirmed' } }]
  })
}

function keyOf({
  role,
  roleLabel,
  joins,
  minutes,
  personId,
  state,
  organizationId,
  honorific,
  name,
  position,
  attendance,
  topic,
  text,
}: DraftContribution): string {
  const said = [roleLabel, personId === null ? name : null, topic, text, position, honorific]
  return JSON.stringify([
    role,
    joins,
    minutes,
    personId,
    state,
    organizationId,
    attendance,
    said.map((one) => words(one, one?.original ?? 'en')),
  ])
}
