import type { LocalizedText } from '#domain/text/localized-text'
import type { Query } from '#server/command/define-query'
import { processTitle } from '#server/record/queries/process-title'

/** A query with the name of the Process beside what it answers, in the right of the query. */
export function withSite<A, V>(query: Query<A, V>): Query<A, { read: V; site: LocalizedText }> {
  const both: (...asked: Parameters<Query<A, V>>) => Promise<{ read: V; site: LocalizedText }> = async (claim, args) => ({
    read: await query(claim, args),
    site: await processTitle(claim, {}),
  })
  return Object.assign(both, { queryName: query.queryName })
}
