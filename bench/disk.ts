import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#db/data-folder'
import { percentile } from './figures.ts'

// The baseline for a save: how long the disk alone needs to append and flush about what one commit writes, twenty times a second,
// for as long as the editors run. No save can be faster. Prints milliseconds.

const BYTES = 32 * 1024
const SECONDS = 29
const PAUSE_MS = 50

const file = openSync(join(dataFolder(), 'disk-alone'), 'w')
const content = Buffer.alloc(BYTES, 'gavel')
const times: number[] = []
const until = performance.now() + SECONDS * 1000
while (performance.now() < until) {
  const began = performance.now()
  writeSync(file, content, 0, BYTES, 0)
  fdatasyncSync(file)
  times.push(performance.now() - began)
  await new Promise((done) => setTimeout(done, PAUSE_MS))
}
closeSync(file)
console.log(JSON.stringify({ p50: percentile(times, 0.5), p99: percentile(times, 0.99), worst: Math.max(...times) }))
