import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { meetingTeamMember } from '#db/schema/meeting'
import type { Instant } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'

/**
 * The members of a meeting's team with the power to prepare it: open accounts that organise for the State now in the Chair. After a
 * change of Chair or a closed account, a team without any counts as none.
 */
export async function activeTeam(db: Db, meetingId: string, moment: Moment): Promise<string[]> {
  const rows = await db
    .selectDistinct({ accountId: meetingTeamMember.accountId })
    .from(meetingTeamMember)
    .innerJoin(account, eq(account.id, meetingTeamMember.accountId))
    .innerJoin(appointment, eq(appointment.accountId, account.id))
    .where(
      and(
        eq(meetingTeamMember.meetingId, meetingId),
        isNull(meetingTeamMember.leftAt),
        organisesForChair((await moment.chair())?.state ?? '', moment.now),
      ),
    )
  return rows.map((row) => row.accountId)
}

/** SQL condition: an account, joined with its appointments, is open and organises for a State at an instant. */
export function organisesForChair(state: string, at: Instant): SQL | undefined {
  return and(
    isNull(account.closedAt),
    eq(appointment.role, 'organiser'),
    eq(appointment.stateCode, state),
    lte(appointment.beginsAt, at),
    or(isNull(appointment.endsAt), gt(appointment.endsAt, at)),
  )
}
