import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { revision } from '#db/schema/statement'
import type { Circulated } from '#server/statement/rows/statement'

/** The hashes of the wordings on which a member broke silence. The same words in another revision are the same text. */
export async function brokenWordings(db: Db, circulations: readonly Circulated[]): Promise<Set<string>> {
  const broken = circulations.filter(({ breaks }) => breaks.length > 0).map(({ revisionId }) => revisionId)
  if (broken.length === 0) return new Set()
  const rows = await db.select({ hash: revision.wordingHash }).from(revision).where(inArray(revision.id, broken))
  return new Set(rows.map(({ hash }) => hash))
}

/** Whether a member broke silence on exactly these words. */
export async function isBrokenText(db: Db, circulations: readonly Circulated[], wordingHash: string): Promise<boolean> {
  return (await brokenWordings(db, circulations)).has(wordingHash)
}
