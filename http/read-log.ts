import type { Reads } from './document-cache.ts'

/** What http/ must know of reading, which only server/ can tell (`server/web/read-log.ts`). */
export type ReadLog = {
  /** Runs work, and notes all that is read for pages in it. */
  noting<T>(work: () => Promise<T>): Promise<{ result: T; reads: Reads }>
  /** Whoever sends these cookies: whether all that was read then would be told to them now. */
  readerOf(cookie: string | undefined): { isTold(reads: Reads): Promise<boolean> }
}
