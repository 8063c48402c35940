import type { Db } from '#db/client'
import type { CheckView } from '#domain/agenda/check/check-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { checkFacts } from '#server/agenda/rows/check-facts'
import { rulesOff } from '#server/agenda/rows/rules-off'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

/** What the check of a draft needs beside the draft. The reasons of rules switched off are of the draft: only its editors read them. */
export const agendaCheck = defineQuery({
  name: 'agenda.check',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: (viewer, object) => canEditDraft(viewer, object),
  read: async ({ db, object, now }): Promise<CheckView> => ({
    facts: await checkFacts(db, object.meeting, now),
    off: await rulesOff(db, object.meeting.id),
  }),
})
