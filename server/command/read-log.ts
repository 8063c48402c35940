import { AsyncLocalStorage } from 'node:async_hooks'
import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'

/** What a reader was told: a value, or that it is not for them. */
type Told = { value: unknown } | 'denied'

/** One read of a page: what was told, and how to ask again for another reader. `key` tells reads apart. */
export type NotedRead = { key: string; told: Told; again: (claim: Claim | null) => Promise<Told> }

declare global {
  var gavelReadLog: AsyncLocalStorage<NotedRead[]> | undefined
}

// On `globalThis`, because Next loads a module more than once.
function log(): AsyncLocalStorage<NotedRead[]> {
  globalThis.gavelReadLog ??= new AsyncLocalStorage()
  return globalThis.gavelReadLog
}

/** Runs work, and notes all that is read in it. */
export async function notingReads<T>(work: () => Promise<T>): Promise<{ result: T; reads: NotedRead[] }> {
  const reads: NotedRead[] = []
  return { result: await log().run(reads, work), reads }
}

/** Reads for a claim, and notes it where reads are noted. Passes on what `read` throws. */
export async function noted<V>(key: string, claim: Claim | null, read: (claim: Claim | null) => Promise<V>): Promise<V> {
  const reads = log().getStore()
  if (reads === undefined) return read(claim)
  const again = (other: Claim | null) =>
    read(other).then(
      (value): Told => ({ value }),
      (cause: unknown): Told => {
        if (cause instanceof Denied) return 'denied'
        throw cause
      },
    )
  try {
    const value = await read(claim)
    reads.push({ key, told: { value }, again })
    return value
  } catch (cause) {
    if (cause instanceof Denied) reads.push({ key, told: 'denied', again })
    throw cause
  }
}

/**
 * Whether all that was read for one reader would be told to another now: each read is asked again in the other's right. Where nothing was
 * noted, the answer is no. Reads that several pages share are asked once.
 */
export function askingFor(claim: Promise<Claim | null>): { isTold: (reads: readonly NotedRead[]) => Promise<boolean> } {
  const asked = new Map<string, Promise<Told>>()
  return {
    isTold: async (reads) => {
      for (const { key, told, again } of reads) {
        const now = asked.get(key) ?? claim.then(again)
        asked.set(key, now)
        if (!isDeepStrictEqual(await now, told)) return false
      }
      return reads.length > 0
    },
  }
}
