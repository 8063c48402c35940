import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { contribution } from '#db/schema/agenda'
import { appearanceAnswer, appearanceAnswerWords } from '#db/schema/answer'
import { meeting } from '#db/schema/meeting'
import { answerInput } from '#domain/agenda/answer-input'
import type { AnswerKind } from '#domain/agenda/answer-terms'
import { namingKind } from '#domain/agenda/answered'
import { canAnswer } from '#domain/policy/answer-policy'
import { isInDraft } from '#server/agenda/is-in-draft'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { answersTo } from '#server/agenda/rows/answers'
import { askedAmong } from '#server/agenda/rows/asked'
import { askingsOf } from '#server/agenda/rows/askings'
import { writeAnswer } from '#server/agenda/write-answer'
import { defineCommand, done } from '#server/command/define-command'
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
    const [last] = await answersTo(tx, [row.id])
    if ((last?.id ?? '') !== input.after) return refuse('stale', { current: { after: last?.id ?? '' } })
    const [stands] = await askedAmong(tx, viewer, [row.id], now)
    const applied = stands?.seen === input.seen
    const kind = kindOf(input.answer, row)
    const { note, honorific, name, position } = input
    const language = input.language ?? facts.title.original
    const named = input.answer === 'name' ? { honorific, name, position, language } : null
    const id = randomUUID()
    await tx.insert(appearanceAnswer).values({
      id,
      meetingId: row.meetingId,
      contributionId: row.id,
      stateCode: row.stateCode,
      organizationId: row.stateCode === null ? row.organizationId : null,
      kind,
      applied,
      givenBy: 'account',
      answeredAt: now,
      answeredBy: accountId,
    })
    if (note !== '' || named !== null) await tx.insert(appearanceAnswerWords).values({ answerId: id, note, ...(named ?? NOBODY), language })
    if (applied) await writeAnswer(tx, row, kind, named)
    return done(
      { applied },
      {
        act: `agenda.answer-${kind}`,
        objectKind: 'contribution',
        objectId: row.id,
        meetingId: row.meetingId,
        fields: applied ? (named === null ? ['status'] : ['honorific', 'name', 'position', 'status']) : [],
        refs: row.personId !== null && applied && named !== null ? { left: row.personId } : {},
        seals: [['appearance_answer', id]],
      },
    )
  },
})

const NOBODY = { honorific: '', name: '', position: '' }

function kindOf(answer: 'accept' | 'decline' | 'name', row: Parameters<typeof namingKind>[0]): AnswerKind {
  if (answer === 'name') return namingKind(row)
  return answer === 'accept' ? 'accepted' : 'declined'
}
