import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { publishedMeeting, withdrawal } from '#db/schema/publication'
import { withdrawInput } from '#domain/meeting/meeting-input'
import { canWithdraw } from '#domain/policy/agenda-policy'
import { saidIn } from '#domain/text/said-in'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'
import { setRegisterStatus } from '#server/record/rows/register-entry'

/**
 * Withdraws the newest version: its address shows the reason, and the agenda cannot be read until a newer version is published.
 * Refuses `not-newest` and `already-withdrawn`.
 */
export const withdrawAgenda = defineCommand({
  name: 'publication.withdraw',
  input: withdrawInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: (viewer) => canWithdraw(viewer),
  run: async ({ tx, input, object: { meeting }, accountId, now }) => {
    const last = await lastPublication(tx, meeting.id)
    if (last?.number !== input.number) return refuse('not-newest')
    if (last.withdrawn) return refuse('already-withdrawn')
    const id = randomUUID()
    const reasonIn = saidIn(last.document.meeting.title.original, input.reason, input.reasonIn)
    await tx
      .insert(withdrawal)
      .values({ id, publicationId: last.id, reason: input.reason, reasonIn, withdrawnAt: now, withdrawnBy: accountId })
    await tx.update(publishedMeeting).set({ withdrawn: true }).where(eq(publishedMeeting.meetingId, meeting.id))
    await setRegisterStatus(tx, meeting.id, 'withdrawn')
    return done(
      { slug: meeting.slug },
      {
        act: 'publication.withdrawn',
        objectKind: 'publication',
        objectId: last.id,
        meetingId: meeting.id,
        seals: [['withdrawal', id]],
      },
    )
  },
})
