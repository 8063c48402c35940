import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { contribution } from '#db/schema/agenda'
import { appearanceAnswerSettled } from '#db/schema/answer'
import { settleAnswerInput } from '#domain/agenda/answer-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { saved, stale } from '#server/agenda/draft-command'
import { keptAct } from '#server/agenda/kept-act'
import { keepLinksUnderName } from '#server/agenda/rows/answer-links'
import { answersTo } from '#server/agenda/rows/answers'
import { draftContribution } from '#server/agenda/rows/draft'
import { contributionRow } from '#server/agenda/rows/entries'
import { isInDraft } from '#server/agenda/rows/is-in-draft'
import { writeAnswer } from '#server/agenda/write-answer'
import { type CommandContext, defineCommand } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { type PreparedMeeting, preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Takes an answer that waits beside an appearance into the draft, or sets it aside. Refuses `stale` (the appearance), `changed-meanwhile`
 * (answered anew, or settled already), and `removed`.
 */
export const settleAnswer = defineCommand({
  name: 'agenda.settle-answer',
  input: settleAnswerInput,
  by: 'account',
  load: async (tx, input, moment) => {
    const found = await preparedMeeting(tx, input.meetingId, moment)
    const entry = await contributionRow(tx, input.meetingId, input.id)
    return found && entry ? { ...found, entry } : null
  },
  can: canEditDraft,
  run: ({ object, ...context }) => keptAct({ ...context, meeting: object.meeting }, () => settled(object, context)),
})

type Context = Pick<CommandContext<z.output<typeof settleAnswerInput>, unknown, undefined, 'account'>, 'tx' | 'input' | 'accountId' | 'now'>
type Found = PreparedMeeting & { entry: typeof contribution.$inferSelect }

async function settled({ entry, meeting }: Found, { tx, input, accountId, now }: Context) {
  if (entry.removedAt !== null || !(await isInDraft(tx, entry.slotId, entry.partId))) return refuse('removed')
  const [last] = await answersTo(tx, [entry.id])
  if (last?.id !== input.answerId || !last.waits) return refuse('changed-meanwhile')
  if (entry.version !== input.version) return stale({ contributions: [draftContribution(entry)] })
  const taken = input.how === 'take'
  const id = randomUUID()
  await tx.insert(appearanceAnswerSettled).values({ id, answerId: last.id, taken, settledAt: now, settledBy: accountId })
  const row = taken ? await writeAnswer(tx, entry, last.kind, last.named) : entry
  // Who accepts and says how to be printed is the same person still, and is told at the same address.
  if (taken && last.kind === 'accepted') await keepLinksUnderName(tx, entry, row)
  return saved(
    { contributions: [draftContribution(row)] },
    {
      act: taken ? 'agenda.answer-taken' : 'agenda.answer-set-aside',
      objectKind: 'contribution',
      objectId: entry.id,
      fields: taken ? (last.named === null ? ['status'] : ['honorific', 'name', 'position', 'status']) : [],
      seals: [['appearance_answer_settled', id]],
    },
    meeting.id,
  )
}
