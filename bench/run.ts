import { existsSync } from 'node:fs'
import { join } from 'node:path'
import makeBase from '#harness/global-setup'
import { BASE } from '#harness/server'
import { buildIfStale } from '../scripts/build-stamp.ts'
import { checks } from './check.ts'
import { desk } from './desk.ts'
import { firstView } from './first-view.ts'
import { growth } from './growth.ts'
import { lanes } from './lanes.ts'
import { layoutShift } from './layout-shift.ts'
import { mail } from './mail.ts'
import { papers } from './papers.ts'
import { phone } from './phone.ts'
import { printPlans } from './plan.ts'
import { readerLoad } from './reader-load.ts'
import { reading } from './reading.ts'
import { printLoad, printMachine, printRows } from './report.ts'
import { saves } from './saves.ts'
import { typing } from './typing.ts'
import { closeWorlds } from './world.ts'

// Measures everything in docs/performance.md in one run, on loopback only. A missed target is reported and does not fail the run (a
// busy machine misses targets too); a measurement that cannot be made does.

const began = performance.now()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void closeWorlds().finally(() => process.exit(1)))

try {
  buildIfStale()
  if (!existsSync(join(BASE, 'gavel.sqlite'))) makeBase()
  printMachine()
  printRows('Schedules read, 16 connections, no accept-encoding (medians of 5 rounds of 4 s, alternating)', await readerLoad())
  printRows('Bytes on the wire to first view of /meetings/som-5, 390 px, empty cache (fonts as they are)', await firstView())
  printRows('First item of /meetings/som-5 painted, 412 px, CPU slowed four times, 150 ms, 1.6 Mbit/s (medians of 9)', await phone())
  printRows('Layout shift when the fonts come after the first paint of /meetings/som-5', await layoutShift())
  const { rows, plans } = await growth()
  printRows('Time to answer, one request after another (medians of 15 rounds, alternating)', rows)
  printPlans(plans)
  printRows('A conference of 600 entries in 8 rooms (the editor: medians of 5)', await lanes())
  printRows('The desk, input to paint on a CPU slowed four times', await desk())
  printRows('Papers as PDF, one after another', await papers())
  printRows('20 editors of one meeting', await saves())
  printRows('Mail (publishing: medians of 9, alternating)', await mail())
  printRows('Agendas read from texts (medians of 9)', reading())
  printRows('The check of an agenda (medians of 21)', checks())
  printRows('Typing in a statement of 100 paragraphs with 10 proposals each, on a CPU slowed four times', await typing())
} catch (cause) {
  console.error('\nA measurement could not be made:', cause)
  process.exitCode = 1
} finally {
  await closeWorlds()
}
printLoad('after')
console.log(`Took ${((performance.now() - began) / 1000).toFixed(0)} s.`)
