import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import { canActForChair } from '#domain/policy/statement-policy'
import { openMatters } from '#domain/statement/open-matters'
import type { ActChoicesView } from '#domain/statement/statement-desk-view'
import { chairpersonsAt } from '#server/chair/chairpersons-at'
import { defineQuery } from '#server/command/define-query'
import { silenceHours } from '#server/core/settings'
import { proposalsTo } from '#server/statement/rows/proposals'
import { delegationIn, revisionsOf, statementInContextBySlug } from '#server/statement/rows/statement'

/** The choices in the forms of the Chair's acts: participants, the length of silence, and what issuing each revision would leave open. */
export const statementActs = defineQuery({
  name: 'statement.acts',
  load: (db: Db, args: { slug: string }, moment) => statementInContextBySlug(db, args.slug, moment.now),
  can: (viewer) => canActForChair(viewer),
  read: async ({ db, object, moment }): Promise<ActChoicesView> => {
    const taking = await db
      .select()
      .from(participation)
      .where(and(eq(participation.meetingId, object.meeting.id), isNull(participation.endedAt)))
    const revisions = await revisionsOf(db, object.statement.id)
    const proposals = await proposalsTo(db, object, revisions)
    const unanswered = proposals.filter((proposal) => proposal.answer === null).map((proposal) => proposal.id)
    return {
      participants: taking.map((row) => ({ ...delegationIn(row), capacity: row.capacity })),
      silenceHours: await silenceHours(db),
      presiding: (await chairpersonsAt(db, moment)).at(-1) ?? null,
      revisions: revisions.map(({ id, number, document }) => ({ id, number, document, open: openMatters(document, unanswered) })),
    }
  },
})
