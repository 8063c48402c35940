import { z } from 'zod'
import { median } from './figures.ts'
import { answerOf } from './on-core.ts'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const TARGET_MS = 50

const figures = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), acknowledged: z.number(), refused: z.number() })
const measuredSchema = z.object({ paced: z.array(figures).min(1), flatOut: figures })
const diskSchema = z.object({ p50: z.number(), p99: z.number(), worst: z.number() })

type Figures = z.infer<typeof figures>

/** How fast twenty simultaneous editors get their saves acknowledged, and how many saves a second are possible. */
export async function saves(): Promise<Row[]> {
  const world = await openWorld()
  // Both at the same time: a slow flush slows every process.
  const [disk, { paced, flatOut }] = await Promise.all([
    answerOf(diskSchema, 'bench/disk.ts', [], { GAVEL_DATA: world.data }),
    answerOf(measuredSchema, 'bench/editors.ts', [world.url]),
  ])
  await world.close()
  const refused = [...paced, flatOut].reduce((sum, result) => sum + result.refused, 0)
  if (refused > 0) throw new Error(`${refused} saves were refused`)
  const p99 = median(paced.map((result) => result.p99))
  return [
    { what: 'each once a second', figure: pacedFigure(paced), target: `p99 < ${TARGET_MS} ms`, met: p99 < TARGET_MS },
    { what: 'the disk alone meanwhile, 32 KB flushed', figure: diskFigure(disk) },
    { what: 'flat out', figure: figureOf(flatOut) },
  ]
}

function pacedFigure(rounds: readonly Figures[]): string {
  const middle = (of: (result: Figures) => number, digits: number) => median(rounds.map(of)).toFixed(digits)
  const each = rounds.map((round) => round.p99.toFixed(1)).join(', ')
  const count = rounds.reduce((sum, round) => sum + round.acknowledged, 0)
  const perSecond = middle((result) => result.perSecond, 0)
  const p50 = middle((result) => result.p50, 1)
  const p99 = middle((result) => result.p99, 1)
  return `${perSecond} saves/s (${count} acknowledged), p50 ${p50} ms, p99 ${p99} ms (rounds ${each})`
}

function diskFigure({ p50, p99, worst }: z.infer<typeof diskSchema>): string {
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${worst.toFixed(0)} ms`
}

function figureOf({ perSecond, p50, p99, acknowledged }: Figures): string {
  return `${perSecond.toFixed(0)} saves/s (${acknowledged} acknowledged), p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
}
