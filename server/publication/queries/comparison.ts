import type { Db } from '#db/client'
import { changesBetween } from '#domain/agenda/changes'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { stateNames } from '#server/people/rows/names'
import { frozenPublication } from '#server/publication/rows/frozen-publication'
import { printedWith } from '#server/publication/rows/printed-with'
import { headOf } from '#server/publication/rows/published-meeting'
import { canReadVersion, versionAt } from '#server/publication/rows/readable-version'

type Args = { slug: string; from: number; to: number; locale: Locale }

/** What changed between two versions of an agenda, for who may read both. */
export const comparison = defineQuery({
  name: 'publication.comparison',
  load: async (db: Db, { slug, from, to }: Args) => {
    const head = await headOf(db, slug)
    const [earlier, later] = [await versionAt(db, head, from), await versionAt(db, head, to)]
    return earlier === null || later === null ? null : { earlier, later }
  },
  can: (viewer, { earlier, later }) => canReadVersion(viewer, earlier) && canReadVersion(viewer, later),
  read: async ({ db, object, args, moment }) => {
    const earlier = await frozenPublication(db, object.earlier.id)
    const { number, publishedAt, document } = await frozenPublication(db, object.later.id)
    return {
      slug: object.later.head.slug,
      earlier: {
        number: earlier.number,
        publishedAt: earlier.publishedAt,
        standing: earlier.document.standing,
        document: earlier.document,
        ...(await printedWith(db, moment, args.locale, earlier.document)),
      },
      number,
      publishedAt,
      document,
      changes: changesBetween(earlier.document, document),
      states: Object.fromEntries((await stateNames(db, args.locale, document.meeting.endsOn)).map(({ code, name }) => [code, name])),
      ...(await printedWith(db, moment, args.locale, document)),
    }
  },
})
