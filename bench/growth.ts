import { z } from 'zod'
import { median, spread } from './figures.ts'
import { answerOf } from './on-core.ts'
import { type Plan, plansSchema } from './plan.ts'
import type { Row } from './report.ts'
import { openWorld, type World } from './world.ts'

/** A few; enough that the list prints forty rows on both sides of a ratio; and a thousand times the first. */
const MEETINGS = [10, 100, 10_000] as const
const TARGET = 1.25
/**
 * Pages of the register, and of the record as of a day. `before` is a mark near the end of the list: all but some sixty entries are
 * passed.
 */
const PAGES = [
  ['the schedule', '/en/meetings/som-5'],
  ['the front page', '/en'],
  ['the list', '/en/meetings'],
  ['the last page of the list', '/en/meetings?before=2008-02-01_z'],
  ['a search for a rare word', '/en/meetings?text=ceremony'],
  ['a search for a common word', '/en/meetings?text=workshop'],
  ['the register of a State that is always there', '/en/meetings?state=KZ'],
  ['the register of a State that was there once', '/en/meetings?state=LK'],
  ['the register of a type', '/en/meetings?type=training'],
  ['the register of a place', '/en/meetings?place=bishkek'],
  ['the register by a word of themes', '/en/meetings?text=protection'],
  ['the register of a year', '/en/meetings?year=2015'],
  ['the front page of a day', '/en?on=2015-07-14'],
  ['the chairmanship on a day', '/en/chairmanship?on=2015-07-14'],
  ['the States on a day', '/en/states?on=2015-07-14'],
] as const
/** With ten meetings these pages print ten rows, not forty, so the growth from there is shown beside the growth from a hundred. */
const FROM_FEW = new Set(['the schedule', 'the front page', 'the list'])

const roundsSchema = z.array(z.array(z.number()).min(1)).length(MEETINGS.length * PAGES.length)

/** Whether pages get slower with a thousand times as many meetings, and the query plans of those pages. */
export async function growth(): Promise<{ rows: Row[]; plans: Plan[] }> {
  const worlds: World[] = []
  for (const meetings of MEETINGS) worlds.push(await openWorld(meetings))
  // Every server answers every page, so that all are equally warmed up.
  const addresses = PAGES.flatMap(([, page]) => worlds.map((world) => world.url + page))
  const measured = await answerOf(roundsSchema, 'bench/read-in-turn.ts', addresses)
  const plans = await answerOf(plansSchema, 'bench/query-plans.ts', [], { GAVEL_DATA: worlds.at(-1)?.data ?? '' })
  for (const world of worlds) await world.close()
  const rows = PAGES.flatMap(([what], page) => {
    const [few, some, many] = measured.slice(page * MEETINGS.length, (page + 1) * MEETINGS.length)
    const grown = rowOf(`${what}, 100 → 10,000`, some, many)
    return FROM_FEW.has(what) ? [rowOf(`${what}, 10 → 10,000`, few, many), grown] : [grown]
  })
  return { rows, plans }
}

function rowOf(what: string, before: readonly number[] = [], after: readonly number[] = []): Row {
  const [few, many] = [median(before), median(after)]
  const ratio = many / few
  return {
    what,
    figure: `${few.toFixed(2)} → ${many.toFixed(2)} ms, ratio ${ratio.toFixed(2)} ` + `(rounds ${spread(before, 1)} → ${spread(after, 1)})`,
    target: `< ${TARGET}`,
    met: ratio < TARGET,
  }
}
