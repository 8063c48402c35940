import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { compose } from '#domain/agenda/compose'
import { canEditDraft, canReadDraft } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { draftOf } from '#server/agenda/rows/draft'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { organizationNames } from '#server/people/rows/names'
import { printedWith } from '#server/publication/rows/printed-with'

/** The draft of an agenda as publishing would freeze it, and when anything of the meeting was last changed. */
export const draftPaper = defineQuery({
  name: 'publication.draft-paper',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canReadDraft,
  read: async ({ db, object, viewer, args, moment, now }) => {
    const { meeting } = object
    const document = compose(await draftOf(db, meeting), await organizationNames(db, meeting.startsOn))
    const [last] = await db
      .select({ at: activity.at })
      .from(activity)
      .where(eq(activity.meetingId, meeting.id))
      .orderBy(desc(activity.seq))
      .limit(1)
    return {
      slug: meeting.slug,
      document,
      changedAt: last?.at ?? now,
      ...(await printedWith(db, moment, args.locale, document)),
      can: { edit: canEditDraft(viewer, object) },
    }
  },
})
