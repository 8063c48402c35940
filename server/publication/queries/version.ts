import type { Db } from '#db/client'
import { canWithdraw } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { frozenPublication } from '#server/publication/rows/frozen-publication'
import { printedWith } from '#server/publication/rows/printed-with'
import { headOf, standingFor } from '#server/publication/rows/published-meeting'
import { canReadVersion, versionAt } from '#server/publication/rows/readable-version'

/** One version of an agenda, the newest or an earlier one. */
export const version = defineQuery({
  name: 'publication.version',
  load: async (db: Db, { slug, number }: { slug: string; number: number; locale: Locale }) => versionAt(db, await headOf(db, slug), number),
  can: canReadVersion,
  read: async ({ db, object, viewer, args, moment }) => {
    const { number, publishedAt, note, document } = await frozenPublication(db, object.id)
    return {
      slug: object.head.slug,
      number,
      publishedAt,
      note,
      document,
      /** A newer one stands at the meeting's address. */
      earlier: standingFor(viewer, object.head).publicationId !== object.id,
      ...(await printedWith(db, moment, args.locale, document)),
      can: { toDesk: canWithdraw(viewer) },
    }
  },
})
