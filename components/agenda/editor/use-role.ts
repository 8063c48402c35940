import { useState } from 'react'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import type { Role, SlotKind } from '#domain/agenda/agenda-terms'
import { proposedRole } from '#domain/agenda/proposed-role'

/** The roles that were chosen in this page, by meeting and kind of slot: they hold for the next slot of that kind. */
const chosenBefore = new Map<string, Role>()

/** The role of the next person in a slot: what is usual there, until somebody chooses another. */
export function useRole(
  meetingId: string,
  kind: SlotKind,
  people: readonly DraftContribution[],
): [role: Role, choose: (role: Role) => void] {
  const key = `${meetingId}/${kind}`
  const [chosen, setChosen] = useState<Role | null>(null)
  const choose = (role: Role) => {
    // A line of text is chosen for once.
    if (role !== 'line') chosenBefore.set(key, role)
    setChosen(role)
  }
  return [chosen ?? proposedRole(kind, people, chosenBefore.get(key) ?? null), choose]
}
