import { once } from 'node:events'
import { z } from 'zod'
import { pageOf } from './exchange.ts'
import { median, spread } from './figures.ts'
import { answerOf, SERVER_CORE, startOn } from './on-core.ts'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const PATH = '/en/meetings/som-5'
const TARGET = 150

const round = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), cpuMs: z.number().nullable() })
const roundsSchema = z.array(z.array(round).min(1)).length(3)

/**
 * How many schedules a second one core serves: to visitors, who share an answer for a moment; and with a cookie, where each page is
 * rendered anew. Compared with `node:http` sending the same bytes.
 */
export async function visitorLoad(): Promise<Row[]> {
  const world = await openWorld()
  const url = world.url + PATH
  const bytes = (await pageOf(url)).body.length
  const bare = startOn(SERVER_CORE, 'bench/bare-server.ts', [url])
  try {
    const [port] = bare.stdout ? await once(bare.stdout, 'data', { signal: AbortSignal.timeout(10_000) }) : []
    const own = [url, String(world.pid)]
    const targets = [...own, '', ...own, 'of=another-site', `http://127.0.0.1:${Number(port)}${PATH}`, String(bare.pid), '']
    const [gavel = [], anew = [], node = []] = await answerOf(roundsSchema, 'bench/load.ts', targets)
    const mine = median(gavel.map((result) => result.perSecond))
    const theirs = median(node.map((result) => result.perSecond))
    return [
      { what: 'Gavel', figure: figureOf(gavel), target: `${TARGET} requests/s`, met: mine >= TARGET },
      {
        what: 'Gavel, each page written anew',
        figure: figureOf(anew),
        target: `${TARGET} requests/s`,
        met: median(anew.map((result) => result.perSecond)) >= TARGET,
      },
      { what: 'node:http, the same bytes', figure: figureOf(node) },
      { what: 'ratio', figure: `1 : ${(theirs / mine).toFixed(0)}` },
      { what: 'the page, not compressed', figure: `${(bytes / 1024).toFixed(1)} KB` },
    ]
  } finally {
    bare.kill('SIGKILL')
    await world.close()
  }
}

function figureOf(rounds: readonly z.infer<typeof round>[]): string {
  const rates = rounds.map((result) => result.perSecond)
  const cpu = rounds.flatMap((result) => (result.cpuMs === null ? [] : [result.cpuMs]))
  const perRequest = cpu.length > 0 ? `, ${median(cpu).toFixed(2)} ms of the core a request (${spread(cpu, 2)})` : ''
  const [p50, p99] = [median(rounds.map((result) => result.p50)), median(rounds.map((result) => result.p99))]
  return `${median(rates).toFixed(0)} requests/s (${spread(rates)}), p50 ${p50} ms, p99 ${p99} ms${perRequest}`
}
