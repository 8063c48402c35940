import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { meetingTeamMember } from '#db/schema/meeting'
import type { Instant } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'

/**
 * Who of a meeting's team has the power to prepare it at an instant: open accounts that organise for the State then in
 * the Chair. When the Chair passes, or an account is closed, a team that nobody is left of counts as none.
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

/** The condition that an account, joined with its appointments, is open and organises for a State at an instant. */
export function organisesForChair(state: string, at: Instant): SQL | undefined {
  return and(
    isNull(account.closedAt),
    eq(appointment.role, 'organiser'),
    eq(appointment.stateCode, state),
    lte(appointment.beginsAt, at),
    or(isNull(appointment.endsAt), gt(appointment.endsAt, at)),
  )
}
