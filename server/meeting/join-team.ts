import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { account, appointment } from '#db/schema/account'
import { meetingTeamMember } from '#db/schema/meeting'
import { teamInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { organisesForChair } from '#server/meeting/rows/team'

/**
 * Puts an organiser of the State in the Chair on a meeting's team. From then on only the team and the Support Unit edit its draft.
 * Refuses `already-there`, and an account that is closed or does not organise for that State (`no-organiser`).
 */
export const joinTeam = defineCommand({
  name: 'meeting.join-team',
  input: teamInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input, object: { team }, moment, now }) => {
    const [organiser] = await tx
      .select({ id: account.id })
      .from(account)
      .innerJoin(appointment, eq(appointment.accountId, account.id))
      .where(and(eq(account.id, input.accountId), organisesForChair((await moment.chair())?.state ?? '', now)))
    if (!organiser) return refuseField('accountId', 'no-organiser')
    if (team.includes(input.accountId)) return refuseField('accountId', 'already-there')
    await tx.insert(meetingTeamMember).values({ id: randomUUID(), ...input, joinedAt: now })
    return done(null, {
      act: 'meeting.team-joined',
      objectKind: 'meeting',
      objectId: input.meetingId,
      meetingId: input.meetingId,
      refs: { account: input.accountId },
    })
  },
})
