import { randomUUID } from 'node:crypto'
import { adoption } from '#db/schema/issuance'
import { recordAdoptionInput } from '#domain/statement/statement-input'
import { dateIn } from '#domain/time/calendar'
import { refuseField } from '#server/core/outcome'
import { revisionOf } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Records that the meeting adopted or endorsed a revision on a day. Refuses another text's revision (`required`) and a future day
 * (`in-the-future`).
 */
export const recordAdoption = statementCommand({
  name: 'statement.record-adoption',
  act: 'record-adoption',
  input: recordAdoptionInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const chosen = await revisionOf(tx, context.statement.id, input.revisionId)
    if (!chosen) return refuseField('revisionId', 'required')
    if (input.adoptedOn > dateIn(context.meeting.timeZone, now)) return refuseField('adoptedOn', 'in-the-future')
    await tx.insert(adoption).values({
      id: randomUUID(),
      statementId: context.statement.id,
      revisionId: chosen.id,
      act: input.act,
      adoptedOn: input.adoptedOn,
      recordedAt: now,
      recordedBy: accountId,
    })
    return recorded(null, context, { act: `statement.${input.act}`, objectKind: 'revision', objectId: chosen.id })
  },
})
