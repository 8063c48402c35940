import type { Db } from '#db/client'
import type { AnswersView } from '#domain/agenda/answer-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { answersIn } from '#server/agenda/rows/answers'
import { askingsIn } from '#server/agenda/rows/askings'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

/** What was asked for the draft of a meeting, and what was answered: for who may edit it. */
export const answers = defineQuery({
  name: 'agenda.answers',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object: { meeting } }): Promise<AnswersView> => ({
    answers: await answersIn(db, meeting.id),
    askings: await askingsIn(db, meeting.id),
  }),
})
