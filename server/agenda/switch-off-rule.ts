import { and, eq, isNull } from 'drizzle-orm'
import { ruleOff } from '#db/schema/rule-off'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { switchOffInput } from '#domain/agenda/check/rule-off'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Switches a rule of the check off for a meeting, with the reason. Refuses `already-there` if somebody has switched it off before. No
 * change of the draft: nothing of it to answer.
 */
export const switchOffRule = defineCommand({
  name: 'agenda.switch-off-rule',
  input: switchOffInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { meetingId, id, rule, reason }, accountId, now }) => {
    const same = and(eq(ruleOff.meetingId, meetingId), eq(ruleOff.rule, rule), isNull(ruleOff.onAt))
    if ((await tx.select({ id: ruleOff.id }).from(ruleOff).where(same)).length > 0) return refuse('already-there')
    if ((await tx.select({ id: ruleOff.id }).from(ruleOff).where(eq(ruleOff.id, id))).length > 0) return refuse('already-there')
    await tx.insert(ruleOff).values({ id, meetingId, rule, reason, offAt: now, offBy: accountId })
    const delta: DraftDelta = {}
    return done(delta, { act: 'agenda.rule-switched-off', objectKind: 'meeting', objectId: meetingId, meetingId, refs: { rule } })
  },
})
