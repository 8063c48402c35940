import type { Db } from '#db/client'
import type { Instant } from '#domain/time/calendar'

/** Work whose time has come by itself: done at the start of the next writing transaction, so that no job need run. */
export type DueWork = (tx: Db, now: Instant) => Promise<void>

const handedIn = new Set<DueWork>()

/** Hands due work to the command maker, which knows no noun. `server/due-work.ts` alone does so. */
export function handInDueWork(work: DueWork): void {
  handedIn.add(work)
}

/** Does what is due in the caller's transaction. Throws where nobody handed anything in: the work would never be done. */
export async function doDueWork(tx: Db, now: Instant): Promise<void> {
  if (handedIn.size === 0) throw new Error('no due work was handed in: import #server/due-work where commands are run')
  for (const work of handedIn) await work(tx, now)
}
