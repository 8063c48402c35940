import { Agent } from 'node:http'
import { pageOf } from './exchange.ts'
import { median } from './figures.ts'

// Sends one request after another, a few to each page in turn, round after round, and prints the median milliseconds of each round
// by address. This measures how long a page takes, not how many the server can handle.

const ROUNDS = 15
const REQUESTS = 10
const WARM_UP = 60

const addresses = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
for (let request = 0; request < WARM_UP; request++) for (const url of addresses) await pageOf(url, agent)

const rounds = addresses.map((): number[] => [])
for (let round = 0; round < ROUNDS; round++)
  for (const [index, url] of addresses.entries()) {
    const times: number[] = []
    for (let request = 0; request < REQUESTS; request++) times.push((await pageOf(url, agent)).milliseconds)
    rounds[index]?.push(median(times))
  }
agent.destroy()
console.log(JSON.stringify(rounds))
