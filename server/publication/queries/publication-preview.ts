import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication } from '#db/schema/publication'
import { sortedCheck } from '#domain/agenda/check/sorted-check'
import { compose } from '#domain/agenda/compose'
import { findings } from '#domain/agenda/findings'
import { completeness } from '#domain/agenda/languages/completeness'
import { canPublish } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { checkFacts } from '#server/agenda/rows/check-facts'
import { draftOf } from '#server/agenda/rows/draft'
import { rulesOff } from '#server/agenda/rows/rules-off'
import { defineQuery } from '#server/command/define-query'
import { appearingUnlisted } from '#server/meeting/rows/appearing'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { organizationNames } from '#server/people/rows/names'
import { changesToTell } from '#server/publication/rows/changes-to-tell'
import { draftMark } from '#server/publication/rows/draft-mark'
import { lastPublication } from '#server/publication/rows/last-publication'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { usualAudience } from '#server/publication/rows/usual-audience'

const MOST_OFFERED = 20

/** What publishing now would freeze and change, and its findings. */
export const publicationPreview = defineQuery({
  name: 'publication.preview',
  load: (db: Db, args: { slug: string; locale: Locale }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canPublish,
  read: async ({ db, object, args, now }) => {
    const draft = await draftOf(db, object.meeting)
    const document = compose(draft, await organizationNames(db, object.meeting.startsOn))
    const last = await lastPublication(db, object.meeting.id)
    const mark = draftMark(document)
    const off = await rulesOff(db, object.meeting.id)
    const { states, organizations } = (await participantsOfMeetings(db, [object.meeting.id]))(object.meeting.id)
    return {
      meetingId: object.meeting.id,
      document,
      mark,
      // For everybody, as far as nobody has chosen yet for whom.
      changes: (await changesToTell(db, object.meeting.id, document, last?.audience ?? 'public')).changes,
      check: sortedCheck(
        findings(document, draft, args.locale, await checkFacts(db, object.meeting, now)),
        draft,
        off.map(({ rule }) => rule),
      ),
      off,
      languages: completeness(draft),
      participants: { states, organizations },
      unlisted: await appearingUnlisted(db, object.meeting),
      versions: await earlierVersions(db, object.meeting.id),
      /** What the choice of readers starts from: the last version's, for a first version that of the last meeting of this kind. */
      audience: last?.audience ?? (await usualAudience(db, object.meeting)),
      last: last && { number: last.number, audience: last.audience, withdrawn: last.withdrawn, standing: last.document.standing },
    }
  },
})

/** The newest versions, the latest first: each can be made the draft. */
async function earlierVersions(db: Db, meetingId: string) {
  return db
    .select({ number: publication.number, publishedAt: publication.publishedAt })
    .from(publication)
    .where(eq(publication.meetingId, meetingId))
    .orderBy(desc(publication.number))
    .limit(MOST_OFFERED)
}
