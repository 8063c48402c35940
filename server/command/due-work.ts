import type { Db } from '#db/client'
import type { Instant } from '#domain/time/calendar'

/** Work that becomes due with time, such as sealing a dossier. Done first in the next writing transaction; no job must run. */
export type DueWork = (tx: Db, now: Instant) => Promise<void>

const handedIn = new Set<DueWork>()

/** Registers due work with the command maker, which knows no noun. Only `server/due-work.ts` does this. */
export function handInDueWork(work: DueWork): void {
  handedIn.add(work)
}

/** Does what is due in the caller's transaction. Throws if no work was registered: it would never be done. */
export async function doDueWork(tx: Db, now: Instant): Promise<void> {
  if (handedIn.size === 0) throw new Error('no due work was handed in: import #server/due-work where commands are run')
  for (const work of handedIn) await work(tx, now)
}
