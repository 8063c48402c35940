import { z } from 'zod'
import { median, spread } from './figures.ts'
import { answerOf } from './on-core.ts'
import { type Plan, plansSchema } from './plan.ts'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const FEW = 10
/** Enough for the list to fill a page, so that both sides of a ratio print the same number of rows. */
const A_PAGE = 100
const MANY = 10_000
const TARGET = 1.25
const SCHEDULE = '/en/meetings/som-5'
const FRONT = '/en'
const LIST = '/en/meetings'
/** A mark as the list makes them, shortly before its end: all but some sixty of ten thousand meetings come before it. */
const LAST_PAGE = '/en/meetings?before=2008-02-01_z'

const roundsSchema = z.array(z.array(z.number()).min(1)).length(8)

/** Whether a page takes longer when there are a thousand times as many meetings, and the plans of its queries. */
export async function growth(): Promise<{ rows: Row[]; plans: Plan[] }> {
  const few = await openWorld(FEW)
  const some = await openWorld(A_PAGE)
  const many = await openWorld(MANY)
  const addresses = [
    few.url + SCHEDULE,
    many.url + SCHEDULE,
    few.url + FRONT,
    many.url + FRONT,
    few.url + LIST,
    some.url + LIST,
    many.url + LIST,
    many.url + LAST_PAGE,
  ]
  const measured = await answerOf(roundsSchema, 'bench/read-in-turn.ts', addresses)
  const [scheduleFew = [], scheduleMany = [], frontFew = [], frontMany = [], listFew = [], listSome = [], listMany = [], lastPage = []] =
    measured
  const plans = await answerOf(plansSchema, 'bench/query-plans.ts', [], { GAVEL_DATA: many.data })
  for (const world of [few, some, many]) await world.close()
  return {
    rows: [
      rowOf(`the schedule, ${FEW} → ${MANY} meetings`, scheduleFew, scheduleMany),
      rowOf(`the front page, ${FEW} → ${MANY} meetings`, frontFew, frontMany),
      rowOf(`the list, ${FEW} → ${MANY} meetings (10 rows → 40)`, listFew, listMany),
      rowOf(`the list, ${A_PAGE} → ${MANY} meetings (40 rows in both)`, listSome, listMany),
      rowOf(`the list of ${MANY}, first page → last`, listMany, lastPage),
    ],
    plans,
  }
}

function rowOf(what: string, before: readonly number[], after: readonly number[]): Row {
  const ratio = median(after) / median(before)
  return {
    what,
    figure: `${median(before).toFixed(2)} → ${median(after).toFixed(2)} ms, ratio ${ratio.toFixed(2)} (rounds ${spread(before, 1)} → ${spread(after, 1)})`,
    target: `< ${TARGET}`,
    met: ratio < TARGET,
  }
}
