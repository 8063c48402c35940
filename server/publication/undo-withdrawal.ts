import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { agendaWithdrawalUndone, publishedMeeting } from '#db/schema/publication'
import { undoWithdrawalInput } from '#domain/meeting/meeting-input'
import { canWithdraw } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { isOfToday } from '#server/core/is-of-today'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'
import { restoreRegisterStatus } from '#server/record/rows/register-entry'

/**
 * Undoes the withdrawal of the newest version, made by mistake, on the same day in the Process's zone and with a reason: it stands again
 * as it was. Both stay on record. Refuses `not-newest`, `not-withdrawn` and `day-over`.
 */
export const undoAgendaWithdrawal = defineCommand({
  name: 'publication.undo-withdrawal',
  input: undoWithdrawalInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: (viewer) => canWithdraw(viewer),
  run: async ({ tx, input, object: { meeting }, accountId, now }) => {
    const last = await lastPublication(tx, meeting.id)
    if (last?.number !== input.number) return refuse('not-newest')
    if (last.withdrawal === null) return refuse('not-withdrawn')
    if (!(await isOfToday(tx, last.withdrawal.withdrawnAt, now))) return refuse('day-over')
    const id = randomUUID()
    await tx
      .insert(agendaWithdrawalUndone)
      .values({ id, withdrawalId: last.withdrawal.id, reason: input.reason, undoneAt: now, undoneBy: accountId })
    await tx.update(publishedMeeting).set({ withdrawn: false }).where(eq(publishedMeeting.meetingId, meeting.id))
    await restoreRegisterStatus(tx, meeting.id)
    return done(
      { slug: meeting.slug },
      {
        act: 'publication.withdrawal-undone',
        objectKind: 'publication',
        objectId: last.id,
        meetingId: meeting.id,
        seals: [['agenda_withdrawal_undone', id]],
      },
    )
  },
})
