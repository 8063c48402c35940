import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Served } from '#harness/server'

/** How others fared while something was done to a server: the longest waits in milliseconds, its memory, and what was not answered. */
export type Fared = { page: number; health: number; megabytes: number; unanswered: string[] }

/** The answers within which the server counts as unharmed. */
const WITHIN = 1_000
const MEGABYTES = 700

/**
 * Does something to a server while a visitor reads a page and a monitor asks for its health, ten times a second. Another test may hold the
 * machine at that moment: what is out of bounds is done again, twice at most, and counts if it is always so.
 */
export async function harmDone(served: Served, work: () => Promise<unknown>): Promise<string[]> {
  let harm = beyond(await whileDoing(served, work))
  for (let again = 0; again < 2 && harm.length > 0; again++) harm = beyond(await whileDoing(served, work))
  return harm
}

function beyond({ page, health, megabytes, unanswered }: Fared): string[] {
  return [
    ...(page > WITHIN ? [`a visitor waited ${Math.round(page)} ms`] : []),
    ...(health > WITHIN ? [`a monitor waited ${Math.round(health)} ms`] : []),
    ...(megabytes > MEGABYTES ? [`the server took ${Math.round(megabytes)} MB`] : []),
    ...unanswered,
  ]
}

/** Does something to a server, and says how others fared meanwhile. */
export async function whileDoing({ url, pid }: Served, work: () => Promise<unknown>): Promise<Fared> {
  const fared: Fared = { page: 0, health: 0, megabytes: 0, unanswered: [] }
  let over = false
  const asking = async (what: 'page' | 'health', path: string) => {
    while (!over) {
      const began = performance.now()
      const status = await fetch(url + path, { signal: AbortSignal.timeout(30_000) })
        .then(async (answer) => (await answer.arrayBuffer()) && answer.status)
        .catch((cause: unknown) => String(cause))
      fared[what] = Math.max(fared[what], performance.now() - began)
      if (status !== 200 && !(what === 'health' && status === 503)) fared.unanswered.push(`${path} answered ${status}`)
      fared.megabytes = Math.max(fared.megabytes, memoryOf(pid))
      await sleep(100)
    }
  }
  const others = [asking('page', '/en/meetings/som-5'), asking('health', '/api/health')]
  await work().finally(async () => {
    over = true
    await Promise.all(others)
  })
  return fared
}

function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes ?? 0) / 1024
}
