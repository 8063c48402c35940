import { z } from 'zod'
import { median, spread } from './figures.ts'
import { answerOf } from './on-core.ts'
import { type Plan, plansSchema } from './plan.ts'
import type { Row } from './report.ts'
import { openWorld, type World } from './world.ts'

/** Few; enough for the list to print forty rows on both sides of a ratio; and a thousand times as many as few. */
const MEETINGS = [10, 100, 10_000] as const
const TARGET = 1.25
/** The last is a mark as the list makes them, shortly before its end: all but some sixty of ten thousand are passed. */
const PAGES = [
  '/en/meetings/som-5',
  '/en',
  '/en/meetings',
  '/en/meetings?before=2008-02-01_z',
  '/en/meetings?text=bishkek',
  '/en/meetings?text=workshop',
  '/en/chairmanship?on=2015-07-14',
  '/en/states?on=2015-07-14',
] as const

const roundsSchema = z.array(z.array(z.number()).min(1)).length(MEETINGS.length * PAGES.length)

/** Whether a page takes longer when there are a thousand times as many meetings, and the plans of its queries. */
export async function growth(): Promise<{ rows: Row[]; plans: Plan[] }> {
  const worlds: World[] = []
  for (const meetings of MEETINGS) worlds.push(await openWorld(meetings))
  // Every server is asked for every page: one that had answered fewer would be slower, being less warmed up.
  const addresses = PAGES.flatMap((page) => worlds.map((world) => world.url + page))
  const measured = await answerOf(roundsSchema, 'bench/read-in-turn.ts', addresses)
  const plans = await answerOf(plansSchema, 'bench/query-plans.ts', [], { GAVEL_DATA: worlds.at(-1)?.data ?? '' })
  for (const world of worlds) await world.close()
  const [schedule, front, list, lastPage, search, common, chairmanship, states] = PAGES.map((_, page) =>
    measured.slice(page * MEETINGS.length, (page + 1) * MEETINGS.length),
  )
  return {
    rows: [
      rowOf('the schedule, 10 → 10,000 meetings', schedule?.[0], schedule?.[2]),
      rowOf('the front page, 10 → 10,000', front?.[0], front?.[2]),
      rowOf('the list, 10 → 10,000 (10 rows → 40)', list?.[0], list?.[2]),
      rowOf('the list, 100 → 10,000 (40 rows in both)', list?.[1], list?.[2]),
      rowOf('the last page of the list, 100 → 10,000', lastPage?.[1], lastPage?.[2]),
      rowOf('a search for a rare word, 100 → 10,000', search?.[1], search?.[2]),
      rowOf('a search for a common word, 100 → 10,000', common?.[1], common?.[2]),
      rowOf('the chairmanship on a day, 100 → 10,000', chairmanship?.[1], chairmanship?.[2]),
      rowOf('the States on a day, 100 → 10,000', states?.[1], states?.[2]),
    ],
    plans,
  }
}

function rowOf(what: string, before: readonly number[] = [], after: readonly number[] = []): Row {
  const ratio = median(after) / median(before)
  return {
    what,
    figure: `${median(before).toFixed(2)} → ${median(after).toFixed(2)} ms, ratio ${ratio.toFixed(2)} (rounds ${spread(before, 1)} → ${spread(after, 1)})`,
    target: `< ${TARGET}`,
    met: ratio < TARGET,
  }
}
