import type { Db } from '#db/client'
import { canEditDraft, canReadPublished } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { draftOf } from '#server/agenda/rows/draft'
import { draftStamp } from '#server/agenda/rows/draft-stamp'
import { madeOfVersion } from '#server/agenda/rows/made-of-version'
import { defineQuery } from '#server/command/define-query'
import { stateNames } from '#server/people/rows/names'
import { frozenPublication } from '#server/publication/rows/frozen-publication'
import { preparedVersion } from '#server/publication/rows/prepared-version'

/** What would change in the draft of an agenda if a version were made of it, with the stamp of the draft that this is told of. */
export const versionAsDraft = defineQuery({
  name: 'agenda.version-as-draft',
  load: (db: Db, { slug, number }: { slug: string; number: number; locale: Locale }, moment) =>
    preparedVersion(db, { slug }, number, moment),
  can: (viewer, object) => canEditDraft(viewer, object) && canReadPublished(viewer, object.version),
  read: async ({ db, object: { meeting, version }, args }) => {
    const draft = await draftOf(db, meeting)
    const { number, publishedAt, document } = await frozenPublication(db, version.id)
    const { says } = await madeOfVersion(db, draft, document)
    return {
      meetingId: meeting.id,
      title: meeting.title,
      timeZone: meeting.timeZone,
      number,
      publishedAt,
      seen: draftStamp(draft),
      changes: says,
      states: Object.fromEntries((await stateNames(db, args.locale, meeting.endsOn)).map(({ code, name }) => [code, name])),
    }
  },
})
