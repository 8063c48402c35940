import type { Db } from '#db/client'
import { applyChanges } from '#domain/agenda/acts/apply-changes'
import { deltaBetween, inverse } from '#domain/agenda/acts/entry-change'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Instant } from '#domain/time/calendar'
import { saved } from '#server/agenda/draft-command'
import { draftOf } from '#server/agenda/rows/draft'
import { type KeptAct, markUndone } from '#server/agenda/rows/draft-acts'
import { replaceDraft } from '#server/agenda/rows/replace-draft'
import type { Done } from '#server/command/define-command'
import { type Refusal, refuse } from '#server/core/outcome'

/** Writes an act's changes back into the draft, or once more. Answers what the draft has become. Refuses `changed-meanwhile`. */
export async function replayed(
  { tx, meeting, now }: { tx: Db; meeting: MeetingFacts; now: Instant },
  act: KeptAct,
  how: 'undone' | 'redone',
): Promise<Done<DraftDelta> | Refusal> {
  const stands = await draftOf(tx, meeting)
  const becomes = applyChanges(stands, how === 'undone' ? inverse(act.changes) : act.changes)
  if (becomes === null) return refuse('changed-meanwhile')
  await replaceDraft(tx, stands, becomes, now)
  await markUndone(tx, act.id, how === 'undone')
  const fields = [...new Set(act.changes.flatMap(({ before, after }) => (before && after ? Object.keys(after) : [])))].map(fieldOf)
  return saved(
    deltaBetween(stands, await draftOf(tx, meeting)),
    { act: `agenda.act-${how}`, objectKind: 'meeting', objectId: meeting.id, fields: [...new Set(fields)] },
    meeting.id,
  )
}

function fieldOf(path: string): string {
  return path.split('.')[0] ?? path
}
