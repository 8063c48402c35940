import type { Db } from '#db/client'
import { canDraftStatement } from '#domain/policy/statement-policy'
import { inProtocolOrder } from '#domain/statement/protocol-order'
import type { ToldCirculationView, ToldView } from '#domain/statement/told-view'
import type { Locale } from '#domain/text/locale'
import { clockIn, dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { sendsMail } from '#server/core/sends-mail'
import { delegationNames } from '#server/statement/rows/delegation-names'
import { revisionsOf, statementInContextBySlug } from '#server/statement/rows/statement'
import { toldOf } from '#server/statement/rows/told'

/**
 * For each circulation of a meeting's text, the newest first: which accounts of each delegation were told and when the mail server took it, who
 * opened the text signed in, and what was given by hand. For those who draft; nobody else learns who has read.
 */
export const statementTold = defineQuery({
  name: 'statement.told',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => statementInContextBySlug(db, args.slug, moment.now),
  can: (viewer) => canDraftStatement(viewer),
  read: async ({ db, object, args, now }): Promise<ToldView> => {
    const { statement, meeting, state } = object
    const names = await delegationNames(db, args.locale, meeting.startsOn)
    const revisions = await revisionsOf(db, statement.id)
    const circulations: ToldCirculationView[] = []
    for (const sent of [...object.circulations].reverse()) {
      const { id, revisionId, purpose, openedAt, closesAt } = sent
      circulations.push({
        ...{ id, purpose, openedAt, closesAt },
        revision: revisions.find((row) => row.id === revisionId)?.number ?? 0,
        running: now < closesAt && sent === object.circulations.at(-1) && ['consulting', 'silence'].includes(state),
        delegations: inProtocolOrder(await toldOf(db, sent, meeting.id, now), names),
      })
    }
    return {
      statementId: statement.id,
      timeZone: meeting.timeZone,
      day: dateIn(meeting.timeZone, now),
      time: clockIn(meeting.timeZone, now),
      sends: sendsMail(),
      circulations,
    }
  },
})
