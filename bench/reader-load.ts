import { once } from 'node:events'
import { z } from 'zod'
import { signInAs } from '#harness/sign-in'
import { exchange } from './exchange.ts'
import { median, spread } from './figures.ts'
import { answerOf, SERVER_CORE, startOn } from './on-core.ts'
import type { Row } from './report.ts'
import { openWorld } from './world.ts'

const ENTRIES = 300
const PAGES = [
  { what: '5th SOM', path: '/en/meetings/som-5', signedIn: 132 },
  { what: `${ENTRIES} entries`, path: '/en/meetings/large-programme', signedIn: 24 },
] as const
/** Less than this share of `node:http` is slower; times of the same build differ by more than that from round to round. */
const AS_FAST = 0.95

const round = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), cpuMs: z.number().nullable() })
type Rounds = z.infer<typeof round>[]

/**
 * How many schedules a second one core serves: to visitors, with words in the query that the page does not know too, and to who is signed
 * in, for whom all is read at each request. Compared with `node:http` sending the same bytes.
 */
export async function readerLoad(): Promise<Row[]> {
  const world = await openWorld(1, ENTRIES)
  const cookie = (await signInAs(world.url, 'delegate.kg@demo.example')) ?? ''
  const rows: Row[] = []
  try {
    for (const { what, path, signedIn } of PAGES) {
      const url = world.url + path
      const bare = startOn(SERVER_CORE, 'bench/bare-server.ts', [url])
      try {
        const [port] = bare.stdout ? await once(bare.stdout, 'data', { signal: AbortSignal.timeout(10_000) }) : []
        const pid = String(world.pid)
        const signed = JSON.stringify({ cookie })
        // On such a condition a page is not kept: Next makes it anew for each, as it did for everybody signed in.
        const anew = JSON.stringify({ cookie, 'if-match': '*' })
        const nodes = [`http://127.0.0.1:${Number(port)}${path}`, String(bare.pid), '{}']
        const targets = [url, pid, '{}', `${url}?nonsense=1`, pid, '{}', url, pid, signed, url, pid, anew, ...nodes]
        const [visitors = [], nonsense = [], delegates = [], made = [], node = []] = await answerOf(
          z.array(z.array(round).min(1)).length(5),
          'bench/load.ts',
          targets,
        )
        const bareRate = rateOf(node)
        const asFast = (rounds: Rounds) => ({
          target: `${AS_FAST} of node:http`,
          met: rateOf(rounds) >= AS_FAST * bareRate,
          figure: `${figureOf(rounds)}: ${(rateOf(rounds) / bareRate).toFixed(2)} of node:http`,
        })
        const bytes = (await exchange(url)).body.length
        rows.push(
          { what: `${what}, visitors`, ...asFast(visitors) },
          { what: `${what}, visitors, unknown query`, ...asFast(nonsense) },
          {
            what: `${what}, signed in`,
            figure: figureOf(delegates),
            target: `${signedIn} requests/s`,
            met: rateOf(delegates) >= signedIn,
          },
          { what: `${what}, signed in, each page made anew by Next`, figure: figureOf(made) },
          { what: `${what}, node:http sending the same ${(bytes / 1024).toFixed(1)} KB`, figure: figureOf(node) },
        )
      } finally {
        bare.kill('SIGKILL')
      }
    }
    return rows
  } finally {
    await world.close()
  }
}

const rateOf = (rounds: Rounds) => median(rounds.map(({ perSecond }) => perSecond))

function figureOf(rounds: Rounds): string {
  const rates = rounds.map((result) => result.perSecond)
  const cpu = rounds.flatMap((result) => (result.cpuMs === null ? [] : [result.cpuMs]))
  const perRequest = cpu.length > 0 ? `, ${median(cpu).toFixed(2)} ms of the core a request (${spread(cpu, 2)})` : ''
  const [p50, p99] = [median(rounds.map((result) => result.p50)), median(rounds.map((result) => result.p99))]
  return `${median(rates).toFixed(0)} requests/s (${spread(rates)}), p50 ${p50} ms, p99 ${p99} ms${perRequest}`
}
