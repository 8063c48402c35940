import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { z } from 'zod'

// Asks each address in turn, round after round, with sixteen connections, and prints the result of each round. Alternating spreads a
// slow minute of the machine over all addresses. Arguments in threes: address, process id, headers as JSON.

const CONNECTIONS = 16
const ROUNDS = 5
const SECONDS = 4
const WARM_UP_SECONDS = 6

type Target = { url: string; pid: number; headers: Record<string, string>; rounds: Round[] }
type Round = { perSecond: number; p50: number; p99: number; cpuMs: number | null }

const targets: Target[] = []
for (let at = 2; at < process.argv.length; at += 3) {
  const [url = '', pid, headers = '{}'] = process.argv.slice(at, at + 3)
  targets.push({ url, pid: Number(pid), headers: z.record(z.string(), z.string()).parse(JSON.parse(headers)), rounds: [] })
}

for (const { url, headers } of targets) await autocannon({ url, headers, connections: CONNECTIONS, duration: WARM_UP_SECONDS })
for (let round = 0; round < ROUNDS; round++)
  for (const { url, pid, headers, rounds } of targets) {
    const before = cpuSeconds(pid)
    const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
    const after = cpuSeconds(pid)
    if (result.non2xx + result.errors + result.timeouts > 0) throw new Error(`${url} did not answer every request`)
    const answers = result['2xx']
    const cpuMs = before === null || after === null ? null : ((after - before) * 1000) / answers
    rounds.push({ perSecond: answers / result.duration, p50: result.latency.p50, p99: result.latency.p99, cpuMs })
  }
console.log(JSON.stringify(targets.map((target) => target.rounds)))

// CPU time a process has used, in seconds (the kernel counts ticks of 10 ms). Linux only.
function cpuSeconds(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
