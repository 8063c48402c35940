import type { Db } from '#db/client'
import { canReadRevision } from '#domain/policy/statement-policy'
import { compareDocuments } from '#domain/statement/compare'
import type { ComparisonView } from '#domain/statement/comparison-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { defineQuery } from '#server/command/define-query'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { comparerFor } from '#server/statement/rows/comparisons'
import { revisionsOf, type StatementContext, statementInContextBySlug } from '#server/statement/rows/statement'

/** Two revisions word by word, for those who may read both. */
export const comparison = defineQuery({
  name: 'statement.comparison',
  load: async (db: Db, args: { slug: string; from: number; to: number; locale: Locale | null }, { now }) => {
    const found = await statementInContextBySlug(db, args.slug, now)
    if (!found) return null
    const revisions = await revisionsOf(db, found.statement.id)
    const [before, after] = [args.from, args.to].map((number) => revisions.find((revision) => revision.number === number))
    return before && after ? { found, revisions, before, after } : null
  },
  can: (viewer, { found, before, after }) =>
    [before, after].every((revision) => canReadRevision(viewer, { recipients: recipientsOf(found, revision.id) })),
  read: async ({ db, object: { found, revisions, before, after }, viewer, args, moment }): Promise<ComparisonView> => {
    const locale = args.locale ?? found.statement.authoritative
    const compare = await comparerFor(db, found.statement.id)
    return {
      meeting: await meetingAsSeenBy(db, viewer, found.meeting, moment),
      document: after.document,
      locale,
      from: before.number,
      to: after.number,
      madeAt: after.madeAt,
      readable: revisions
        .filter((revision) => canReadRevision(viewer, { recipients: recipientsOf(found, revision.id) }))
        .map((revision) => revision.number),
      titleChanges: compare(words(before.document.title, locale), words(after.document.title, locale), locale),
      changes: compareDocuments(before.document, after.document, locale, compare),
    }
  },
})

function recipientsOf({ circulations }: StatementContext, revisionId: string) {
  return circulations.filter((circulation) => circulation.revisionId === revisionId).flatMap((circulation) => circulation.recipients)
}
