import { randomUUID } from 'node:crypto'
import { adoption } from '#db/schema/issuance'
import { openMatters } from '#domain/statement/open-matters'
import { recordAdoptionInput } from '#domain/statement/statement-input'
import { dateIn } from '#domain/time/calendar'
import { refuseField } from '#server/core/outcome'
import { revisionOf } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Records that the meeting adopted or endorsed a revision on one of its days. Refuses another text's revision (`required`), a day
 * that is not the meeting's (`day-outside`) or still to come (`in-the-future`), open brackets (`brackets-open`), and a text that was
 * not confirmed by its name (`not-confirmed`).
 */
export const recordAdoption = statementCommand({
  name: 'statement.record-adoption',
  act: 'record-adoption',
  input: recordAdoptionInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const { statement, meeting } = context
    const chosen = await revisionOf(tx, statement.id, input.revisionId)
    if (!chosen) return refuseField('revisionId', 'required')
    if (input.adoptedOn < meeting.startsOn || input.adoptedOn > meeting.endsOn) return refuseField('adoptedOn', 'day-outside')
    if (input.adoptedOn > dateIn(meeting.timeZone, now)) return refuseField('adoptedOn', 'in-the-future')
    const { brackets } = openMatters(chosen.document, [])
    if (brackets > 0) return refuseField('revisionId', 'brackets-open', { count: brackets })
    if (input.confirmed !== chosen.id) return refuseField('confirmed', 'not-confirmed')
    const id = randomUUID()
    await tx.insert(adoption).values({
      id,
      statementId: statement.id,
      revisionId: chosen.id,
      act: input.act,
      adoptedOn: input.adoptedOn,
      recordedAt: now,
      recordedBy: accountId,
    })
    return recorded(null, context, {
      act: `statement.${input.act}`,
      objectKind: 'revision',
      objectId: chosen.id,
      seals: [['adoption', id]],
    })
  },
})
