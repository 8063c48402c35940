import { and, eq, isNull } from 'drizzle-orm'
import { meetingTeamMember } from '#db/schema/meeting'
import { teamInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/** Takes an organiser off a meeting's team. Refuses `removed` if the account is not on it. */
export const leaveTeam = defineCommand({
  name: 'meeting.leave-team',
  input: teamInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input, now }) => {
    const { meetingId, accountId } = input
    const left = await tx
      .update(meetingTeamMember)
      .set({ leftAt: now })
      .where(and(eq(meetingTeamMember.meetingId, meetingId), eq(meetingTeamMember.accountId, accountId), isNull(meetingTeamMember.leftAt)))
      .returning()
    if (left.length === 0) return refuse('removed')
    return done(null, {
      act: 'meeting.team-left',
      objectKind: 'meeting',
      objectId: meetingId,
      meetingId,
      refs: { account: accountId },
    })
  },
})
