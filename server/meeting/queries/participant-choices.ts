import type { Db } from '#db/client'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { canReadDraft } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { organizations, stateNames } from '#server/people/rows/names'
import { sideNames } from '#server/people/rows/side-names'

/** Every State by its name when the meeting begins, and every organisation, for forms and the editor. */
export const participantChoices = defineQuery({
  name: 'meeting.participant-choices',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canReadDraft,
  read: async ({ db, object, args }): Promise<EditorChoicesView> => ({
    states: await stateNames(db, args.locale, object.meeting.startsOn),
    organizations: await organizations(db, object.meeting.startsOn, args.locale),
    names: await sideNames(db, object.meeting.startsOn),
  }),
})
