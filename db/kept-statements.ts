import type { Database, Statement } from 'better-sqlite3'

/** So many statements stay prepared. There are some two hundred kinds; lists of various lengths make more. */
const MOST_KEPT = 500

/**
 * Lets a connection prepare a select once and use it again: Drizzle asks for the same few anew at every request. Others are prepared as
 * before. SQLite prepares a kept one again by itself when the schema changes.
 */
export function keepStatements(raw: Database): void {
  const prepare = raw.prepare.bind(raw)
  const kept = new Map<string, Statement>()
  const prepareOnce = (sql: string): Statement => {
    if (!sql.startsWith('select ')) return prepare(sql)
    const statement = kept.get(sql) ?? prepare(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
    return statement
  }
  Object.assign(raw, { prepare: prepareOnce })
}
