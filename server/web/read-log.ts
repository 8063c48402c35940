import { askingFor, notingReads } from '#server/command/read-log'
import { claimOfCookies } from '#server/web/claim-of-cookies'

/** What http/ asks, to know whether a page made for one reader is the page of another. */
export const readLog = {
  noting: notingReads,
  readerOf: (cookie: string | undefined) => askingFor(claimOfCookies(cookie)),
}
