import type { Db } from '#db/client'
import { canActForChair } from '#domain/policy/statement-policy'
import { openMatters } from '#domain/statement/open-matters'
import { waitsForAnswer } from '#domain/statement/proposal-view'
import { inProtocolOrder } from '#domain/statement/protocol-order'
import { withoutVoice } from '#domain/statement/silence-matters'
import { isOpenTo } from '#domain/statement/state-table'
import type { ActChoicesView } from '#domain/statement/statement-desk-view'
import type { Locale } from '#domain/text/locale'
import { dateIn } from '#domain/time/calendar'
import { chairpersonsAt } from '#server/chair/chairpersons-at'
import { defineQuery } from '#server/command/define-query'
import { silenceHours } from '#server/core/settings'
import { memberStatesOn } from '#server/people/rows/standing-capacities'
import { brokenWordings } from '#server/statement/rows/broken-text'
import { delegationNames } from '#server/statement/rows/delegation-names'
import { isAhead } from '#server/statement/rows/issuances'
import { proposalsTo } from '#server/statement/rows/proposals'
import { participantsOf } from '#server/statement/rows/recipients'
import { delegationIn, revisionsOf, statementInContextBySlug } from '#server/statement/rows/statement'

/** The choices in the forms of the Chair's acts: participants, the length of silence, and what issuing each revision would leave open. */
export const statementActs = defineQuery({
  name: 'statement.acts',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => statementInContextBySlug(db, args.slug, moment.now),
  can: (viewer) => canActForChair(viewer),
  read: async ({ db, object, args, moment }): Promise<ActChoicesView> => {
    const participants = (await participantsOf(db, object.meeting.id)).map((row) => ({ ...delegationIn(row), capacity: row.capacity }))
    const members = await memberStatesOn(db, dateIn(await moment.zone(), moment.now))
    const broken = await brokenWordings(db, object.circulations)
    const revisions = await revisionsOf(db, object.statement.id)
    const proposals = await proposalsTo(db, object, revisions)
    const answerable = isOpenTo(object.statement.kind, object.state, 'answer')
    const unanswered = answerable ? proposals.filter(waitsForAnswer).map((proposal) => proposal.id) : []
    return {
      participants: inProtocolOrder(participants, await delegationNames(db, args.locale, object.meeting.startsOn)),
      withoutVoice: withoutVoice(members, participants),
      silenceHours: await silenceHours(db),
      presiding: (await chairpersonsAt(db, moment)).at(-1) ?? null,
      revisions: revisions.map(({ id, number, document, wordingHash }) => ({
        ...{ id, number, document, broken: broken.has(wordingHash) },
        open: openMatters(document, unanswered, object.state !== 'issued' && isAhead(object.meeting, moment.now)),
      })),
    }
  },
})
