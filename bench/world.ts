import { z } from 'zod'
import { freshData, removeData, startServer } from '#harness/server'
import { answerOf, pin, SERVER_CORE } from './on-core.ts'

/** A production server with its own data, on the servers' core. */
export type World = { url: string; data: string; pid: number; close: () => Promise<void> }

const open = new Set<World>()

/** Opens a world with the base record, or with this many published meetings; `entries`: so many has the programme of another. */
export async function openWorld(meetings?: number, entries = 0): Promise<World> {
  const data = freshData()
  try {
    if (meetings !== undefined)
      await answerOf(z.number(), 'bench/fill-meetings.ts', [String(meetings), String(entries)], { GAVEL_DATA: data })
    const served = await startServer(data)
    pin(served.pid, SERVER_CORE)
    const world: World = {
      url: served.url,
      data,
      pid: served.pid,
      close: async () => {
        open.delete(world)
        await served.kill()
        removeData(data)
      },
    }
    open.add(world)
    return world
  } catch (cause) {
    removeData(data)
    throw cause
  }
}

/** Closes every world still open. Called last, however the run ends. */
export async function closeWorlds(): Promise<void> {
  for (const world of [...open]) await world.close()
}
