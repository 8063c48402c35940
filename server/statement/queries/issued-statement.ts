import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance, statementWithdrawal } from '#db/schema/issuance'
import { publishedMeeting } from '#db/schema/publication'
import type { Participants } from '#domain/policy/agenda-policy'
import { canActForChair, canReadIssued } from '#domain/policy/statement-policy'
import type { IssuanceView, IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { nameIn, stateNames } from '#server/people/rows/names'
import { participantsOfMeetings } from '#server/publication/rows/participants'

const PUBLIC: Participants = { states: [], organizations: [] }

/**
 * A meeting's issued text: its newest wording in all languages, its corrections, and whether it was withdrawn. Reads only what was
 * issued, never a draft.
 */
export const issuedStatement = defineQuery({
  name: 'statement.issued',
  load: async (db: Db, args: { slug: string; locale: Locale }) => {
    const all = await db.select().from(issuance).where(eq(issuance.slug, args.slug)).orderBy(desc(issuance.correction))
    const [newest] = all
    if (!newest) return null
    const { audience, meetingId } = newest
    return {
      newest,
      all,
      audience,
      participants: audience === 'public' ? PUBLIC : (await participantsOfMeetings(db, [meetingId]))(meetingId),
    }
  },
  can: canReadIssued,
  read: async ({ db, object: { newest, all }, viewer, args }): Promise<IssuedStatementView> => {
    const [withdrawn] = await db.select().from(statementWithdrawal).where(eq(statementWithdrawal.statementId, newest.statementId))
    const [schedule] = await db
      .select({ slug: publishedMeeting.slug, audience: publishedMeeting.audience })
      .from(publishedMeeting)
      .where(eq(publishedMeeting.meetingId, newest.meetingId))
    const zone = await processZone(db)
    const day = (at: string) => dateIn(zone, at)
    const { slug, meeting, kind, demonstration, authoritative, number, agreed, languages, correction } = newest
    const issuances: IssuanceView[] = []
    for (const issue of all) {
      // A State has its name of the day of issue.
      const states = await stateNames(db, args.locale, day(issue.issuedAt))
      const { reason, corrected, chairState, chairperson, position, issuedAt } = issue
      const chairName = nameIn(states, chairState)
      issuances.push({
        correction: issue.correction,
        issuedAt,
        day: day(issuedAt),
        reason,
        corrected,
        chairState,
        chairName,
        chairperson,
        position,
      })
    }
    const agreedBefore = agreed === null ? (all.at(-1)?.agreed ?? null) : null
    const how = agreed ?? agreedBefore
    const among = new Set(how?.among)
    return {
      slug,
      meeting,
      hasSchedule: schedule?.audience === 'public',
      kind,
      demonstration,
      authoritative,
      number,
      agreed,
      agreedBefore,
      among: how === null ? [] : (await stateNames(db, args.locale, how.on)).filter(({ code }) => among.has(code)).map(({ name }) => name),
      languages,
      status: withdrawn ? 'withdrawn' : correction > 0 ? 'corrected' : 'issued',
      issuances,
      earlier: all.slice(1).map(({ correction: number, languages: then }) => ({ correction: number, languages: then })),
      withdrawal: withdrawn ? { reason: withdrawn.reason, day: day(withdrawn.withdrawnAt) } : null,
      can: { toDesk: canActForChair(viewer) },
    }
  },
})
