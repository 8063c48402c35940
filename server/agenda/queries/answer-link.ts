import type { Db } from '#db/client'
import type { AnswerLinkView } from '#domain/agenda/answer-view'
import type { SideNamesView } from '#domain/people/side-names-view'
import { canAnswerByLink } from '#domain/policy/answer-policy'
import { answerLinkOf, askedByLink } from '#server/agenda/rows/answer-links'
import { defineQuery } from '#server/command/define-query'
import { Denied } from '#server/core/outcome'
import { sideNames } from '#server/people/rows/side-names'

/** The one appearance that an answer link is for, while the link works. Reading it answers nothing. */
export const answerLink = defineQuery({
  name: 'agenda.answer-link',
  load: (db: Db, args: { token: string }, { now }) => answerLinkOf(db, args.token, now),
  can: canAnswerByLink,
  read: async ({ db, object: { row, purpose, askedBy }, now }): Promise<AnswerLinkView & { names: SideNamesView }> => {
    const appearance = await askedByLink(db, row.id, now)
    if (appearance === null) throw new Denied('agenda.answer-link')
    const { state, organizationId, meeting } = appearance
    return {
      appearance,
      purpose,
      askedBy,
      names: await sideNames(db, meeting.startsOn, { states: [state], organizations: [organizationId] }),
    }
  },
})
