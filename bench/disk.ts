import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#db/data-folder'
import { percentile } from './figures.ts'

// What the disk alone takes for a save: about what a commit appends to the log, written and flushed, at the pace the
// editors keep. No save can be acknowledged sooner. Prints milliseconds.

const BYTES = 32 * 1024
const WRITES = 100
const PAUSE_MS = 40

const file = openSync(join(dataFolder(), 'disk-alone'), 'w')
const content = Buffer.alloc(BYTES, 'gavel')
const times: number[] = []
for (let write = 0; write < WRITES; write++) {
  const began = performance.now()
  writeSync(file, content)
  fdatasyncSync(file)
  times.push(performance.now() - began)
  await new Promise((done) => setTimeout(done, PAUSE_MS))
}
closeSync(file)
console.log(JSON.stringify({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) }))
