import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import type { issuance } from '#db/schema/issuance'
import { revision } from '#db/schema/statement'
import type { StaleParagraphs } from '#domain/statement/issued-view'
import { isStale } from '#domain/text/localized-text'

type Issuance = typeof issuance.$inferSelect

/**
 * For each issue of a text, by its correction: which paragraphs of which language render older words than the deciding ones beside
 * them. Either they were out of date when they were issued, or the deciding words were corrected alone.
 */
export async function staleParagraphs(db: Db, all: readonly Issuance[]): Promise<Map<number, StaleParagraphs>> {
  const revisions = await db
    .select()
    .from(revision)
    .where(
      inArray(
        revision.id,
        all.map(({ revisionId }) => revisionId),
      ),
    )
  const madeIn = (correction: number) => all.find((issue) => issue.correction === correction)
  const found = new Map<number, StaleParagraphs>()
  for (const issue of all) {
    const stale: StaleParagraphs = {}
    const deciding = wordsOf(issue)
    for (const { locale, since, paragraphs } of issue.languages) {
      if (locale === issue.authoritative) continue
      const made = madeIn(since)
      const source = made && revisions.find(({ id }) => id === made.revisionId)?.document.paragraphs
      const rendered = made ? wordsOf(made) : deciding
      stale[locale] = paragraphs.flatMap(({ id }) => {
        const paragraph = source?.find((row) => row.id === id)
        const then = isStale(paragraph?.text ?? null, locale) || isStale(paragraph?.heading ?? null, locale)
        return then || rendered.get(id) !== deciding.get(id) ? [id] : []
      })
    }
    found.set(issue.correction, stale)
  }
  return found
}

function wordsOf({ languages, authoritative }: Issuance): Map<string, string> {
  const paragraphs = languages.find(({ locale }) => locale === authoritative)?.paragraphs ?? []
  return new Map(paragraphs.map(({ id, heading, text }) => [id, `${heading ?? ''}\n${text}`]))
}
