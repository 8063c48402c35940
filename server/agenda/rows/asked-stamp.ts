import { createHash } from 'node:crypto'
import type { RosterEntry } from '#domain/agenda/roster'

type Shown = Pick<RosterEntry, 'date' | 'times' | 'title' | 'part'> & {
  contribution: Omit<RosterEntry['contribution'], 'version' | 'rank' | 'dueOn' | 'joins' | 'minutes' | 'topic' | 'text'>
  slot: Pick<RosterEntry['slot'], 'when' | 'continued'>
}

/** A mark of what who is asked is shown of appearances: another one once any of it has changed. When they are due is no part of it. */
export function askedStamp(shown: readonly Shown[]): string {
  const words = shown.map(({ date, times, title, part, slot, contribution: who }) => [
    [date, times.start, times.end, slot.when, slot.continued, title, part],
    [who.id, who.role, who.roleLabel, who.honorific, who.name, who.position, who.attendance],
    [who.personId, who.state, who.organizationId, who.status],
  ])
  return createHash('sha256').update(JSON.stringify(words)).digest('hex')
}
