import type { Accepting, Say } from '#domain/agenda/accepting/accepted'
import { compared, wordingsOf } from '#domain/agenda/accepting/match-slots'
import { type DraftContribution, EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import type { ReadContribution } from '#domain/agenda/reading/agenda-reading'

/**
 * The people of a slot as the text has them, and those who declined, who are in no text. Who is the same by name (a post by its words)
 * keeps their id, and what no text says: whose the appearance is, and how it was answered.
 */
export function acceptedPeople(
  { slotId, partId, read }: { slotId: string; partId: string | null; read: readonly ReadContribution[] },
  standing: DraftContribution[],
  { people, newId, say }: Pick<Accepting, 'people' | 'newId'> & { say: Say },
): DraftContribution[] {
  return read.map((said, rank) => {
    const was = taken(standing, said)
    const known = said.name === null ? undefined : people.get(said.name)
    const isLine = said.role === 'line'
    return {
      ...(was ?? { ...EMPTY_APPEARANCE, id: newId(), version: 1 }),
      slotId,
      partId,
      rank,
      role: said.role,
      roleLabel: say(was?.roleLabel, said.roleLabel),
      minutes: said.minutes ?? was?.minutes ?? null,
      personId: isLine ? null : (known?.id ?? was?.personId ?? null),
      state: known?.state ?? was?.state ?? null,
      organizationId: known?.organizationId ?? was?.organizationId ?? null,
      honorific: say(was?.honorific, said.honorific),
      name: isLine ? null : say(was?.name, said.name),
      position: say(was?.position, said.position),
      status: statusOf(said, was),
      attendance: said.attendance === 'video' ? 'video' : (was?.attendance ?? 'in-person'),
      topic: say(was?.topic, said.topic),
      text: isLine ? say(was?.text, said.text) : (was?.text ?? null),
    }
  })
}

// A text that says nothing of it confirms nobody who was only invited.
function statusOf({ status }: ReadContribution, was: DraftContribution | undefined): DraftContribution['status'] {
  if (was === undefined) return status
  return status === 'tbc' && was.status === 'confirmed' ? 'tbc' : was.status
}

/** The first of those who stand that is the same, taken from among them. */
function taken(standing: DraftContribution[], said: ReadContribution): DraftContribution | undefined {
  const words = compared(said.name ?? said.text ?? said.position ?? '')
  const isSame = (entry: DraftContribution) => {
    const wordings = wordingsOf(entry.name ?? entry.text ?? entry.position)
    return (entry.role === 'line') === (said.role === 'line') && (wordings.includes(words) || (words === '' && wordings.length === 0))
  }
  const at = standing.findIndex(isSame)
  return at < 0 ? undefined : standing.splice(at, 1)[0]
}
