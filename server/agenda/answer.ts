import { eq } from 'drizzle-orm'
import { contribution } from '#db/schema/agenda'
import { meeting } from '#db/schema/meeting'
import { answerInput } from '#domain/agenda/answer-input'
import { canAnswer } from '#domain/policy/answer-policy'
import { giveAnswer } from '#server/agenda/give-answer'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { askedAmong } from '#server/agenda/rows/asked'
import { askingsOf } from '#server/agenda/rows/askings'
import { isInDraft } from '#server/agenda/rows/is-in-draft'
import { defineCommand } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Whoever was asked for an appearance accepts it, declines it with a note, or names who will speak. It takes effect in the draft at once;
 * where an organiser has changed the appearance since it was shown (`seen`), it waits beside it instead. A later answer takes its place.
 * Refuses `stale` when somebody of the delegation has answered since, `removed`, `meeting-over` and `meeting-cancelled`.
 */
export const answer = defineCommand({
  name: 'agenda.answer',
  input: answerInput,
  by: 'account',
  load: async (tx, { contributionId }) => {
    const [row] = await tx.select().from(contribution).where(eq(contribution.id, contributionId))
    if (!row) return null
    const [asking] = await askingsOf(tx, [row.id])
    return { row, now: { personId: row.personId, state: row.stateCode, organizationId: row.organizationId }, asked: asking?.asked ?? null }
  },
  can: canAnswer,
  run: async ({ tx, input, object: { row }, viewer, accountId, now }) => {
    const facts = returned(await tx.select().from(meeting).where(eq(meeting.id, row.meetingId)))
    const ended = await answeringEnded(tx, facts, now)
    if (ended === 'over') return refuse('meeting-over')
    if (ended === 'cancelled') return refuse('meeting-cancelled')
    if (row.removedAt !== null || !(await isInDraft(tx, row.slotId, row.partId))) return refuse('removed')
    const [stands] = await askedAmong(tx, viewer, [row.id], now)
    return giveAnswer({ tx, input, row, stands: stands ?? null, by: accountId, now })
  },
})
