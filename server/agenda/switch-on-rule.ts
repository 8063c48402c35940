import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { ruleOff } from '#db/schema/rule-off'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { switchOnInput } from '#domain/agenda/check/rule-off'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/** Switches a rule of the check on again for a meeting. Its row stays, with its end. Refuses `already-there` if somebody has done so before. */
export const switchOnRule = defineCommand({
  name: 'agenda.switch-on-rule',
  input: switchOnInput,
  load: async (tx, input, moment) => {
    const found = await preparedMeeting(tx, input.meetingId, moment)
    const off = await rowOf(tx, input)
    return found && off && { ...found, off }
  },
  can: canEditDraft,
  run: async ({ tx, object: { off }, now }) => {
    const { id, meetingId, rule } = off
    const closed = await tx
      .update(ruleOff)
      .set({ onAt: now })
      .where(and(eq(ruleOff.id, id), isNull(ruleOff.onAt)))
      .returning()
    if (closed.length === 0) return refuse('already-there')
    const delta: DraftDelta = {}
    return done(delta, { act: 'agenda.rule-switched-on', objectKind: 'meeting', objectId: meetingId, meetingId, refs: { rule } })
  },
})

async function rowOf(tx: Db, { id, meetingId }: { id: string; meetingId: string }) {
  const [row] = await tx
    .select()
    .from(ruleOff)
    .where(and(eq(ruleOff.id, id), eq(ruleOff.meetingId, meetingId)))
  return row ?? null
}
