import type { Db } from '#db/client'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { draftOf } from '#server/agenda/rows/draft'
import { organizationNames } from '#server/people/rows/names'
import { draftMark } from '#server/publication/rows/draft-mark'
import { frozenPublication } from '#server/publication/rows/frozen-publication'

/** So many counts are kept. Each is of one version and one wording of the draft, neither of which changes. */
const MOST_KEPT = 400

const kept = new Map<string, number>()

/**
 * In how many sentences the draft of a meeting differs from a version of it: as many as the page Publish lists. Who may read the draft is
 * asked before. While neither changes, they are compared once.
 */
export async function changesSince(db: Db, facts: MeetingFacts, publicationId: string): Promise<number> {
  const document = compose(await draftOf(db, facts), await organizationNames(db, facts.startsOn))
  const key = `${publicationId} ${draftMark(document)}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const count = changesBetween((await frozenPublication(db, publicationId)).document, document).length
  kept.set(key, count)
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
  return count
}
