import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { Instant } from '#domain/time/calendar'

/** A published version, with every time that it was withdrawn; `undoneAt` is null for a withdrawal that stands. */
export type DatedVersion = {
  number: number
  audience: Audience
  publishedAt: Instant
  document: AgendaDocument
  withdrawals: readonly { withdrawnAt: Instant; undoneAt: Instant | null }[]
}

/** What stood at the address of a meeting from an instant on; null where what stood was withdrawn. */
export type Stood = { at: Instant; version: DatedVersion | null }

/**
 * What stood at the address of a meeting for one kind of reader, from its first version on, by the rule of the page there: the newest
 * version, or, for whoever reads no version for participants, the last public one. Nothing in it depends on a version its reader may
 * not read, but that one has come. `versions` in order of their numbers.
 */
export function stoodFor(versions: readonly DatedVersion[], readsAll: boolean): Stood[] {
  const stood: Stood[] = []
  const known: { version: DatedVersion; withdrawn: boolean }[] = []
  const standing = () => {
    const newest = known.at(-1)
    if (newest === undefined) return null
    if (readsAll || newest.version.audience === 'public') return newest.withdrawn ? null : newest.version
    return known.findLast(({ version, withdrawn }) => version.audience === 'public' && !withdrawn)?.version ?? null
  }
  const note = (at: Instant) => {
    const now = standing()
    const last = stood.at(-1)
    if (last === undefined ? now !== null : last.version !== now) stood.push({ at, version: now })
  }
  for (const version of versions) {
    const entry = { version, withdrawn: false }
    known.push(entry)
    note(version.publishedAt)
    for (const { withdrawnAt, undoneAt } of version.withdrawals) {
      entry.withdrawn = true
      note(withdrawnAt)
      if (undoneAt === null) continue
      entry.withdrawn = false
      note(undoneAt)
    }
  }
  return stood
}

/** Whether a version is withdrawn, and its words are nobody's to read. */
export function isWithdrawn({ withdrawals }: DatedVersion): boolean {
  return withdrawals.some(({ undoneAt }) => undoneAt === null)
}
